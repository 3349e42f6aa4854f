"""An article of any length as a coder leaves it: real clauses, spans that nest and cross, relations, uncoded zones."""

from __future__ import annotations

import random
import re
from pathlib import Path

from annotator.exchange.records import ImportedArticle
from annotator.model.annotation import Annotation
from annotator.model.codebook import load_codebook
from annotator.resource_files import resource
from annotator.session.coding.relations import add_relation
from annotator.session.coding.tagging import set_status
from annotator.session.intake.importing import preparation
from annotator.session.intake.preparing import prepared
from annotator.session.pages.regions import add_region
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as article_rows
from tests.bench.corpus import paragraphs

_CLAUSE = re.compile(r"[^，。,;；]{8,}")
CLAUSES_A_LINE = 14
UNCODED_EVERY = 9
"""One paragraph in so many is a list of other articles, which is not coded and can be folded."""


def make_desk_project(path: Path, characters: int, spans: int, relations: int) -> None:
    """A project of two such articles; the first has the spans and relations, the second half of the spans."""
    session = Session.create(path, load_codebook(resource("codebooks", "core.yaml")), coder="li")
    dice = random.Random(4)
    for number, count in ((1, spans), (2, spans // 2)):
        text, lines = _text(characters, dice)
        _import(session, text, lines, number)
        made = _put_spans(session, number, _spans(text, lines, count, dice))
        set_status(session, number, "doing")
        if number == 1:
            _join(session, made, relations)
    session.close()


def _text(characters: int, dice: random.Random) -> tuple[str, list[tuple[int, int]]]:
    """Lines of clauses in an order of their own, no two alike, and where each line stands."""
    clauses = [each for line in paragraphs() for each in re.findall(r"[^，。,;；]+[，。,;；]", line)]
    text, lines = "自治区党委常委会召开会议 刘宁主持并讲话", [(0, 20)]
    while len(text) < characters:
        line = "".join(dice.choice(clauses) for _ in range(CLAUSES_A_LINE))[:-1] + "。"
        text += "\n"
        lines.append((len(text), len(text) + len(line)))
        text += line
    return text, lines


def _import(session: Session, text: str, lines: list[tuple[int, int]], number: int) -> None:
    page = ImportedArticle(text, f"{number}.txt", f"{number:02}" * 32, script="hans", findings=False)
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        article_rows.add_article(write, prepared(page, preparation(session)))
    add_region(session, number, *lines[0], "title")
    begin = 1
    for at in range(1, len(lines)):  # a paragraph that is not coded, and the body between two such
        if at % UNCODED_EVERY == 0 or at == len(lines) - 1:
            add_region(session, number, lines[begin][0], lines[at - 1][1], "body")
            add_region(session, number, *lines[at], "related")
            begin = at + 1


def _spans(text: str, lines: list[tuple[int, int]], count: int, dice: random.Random) -> list[tuple[int, int, str]]:
    """Clauses of every label that takes clauses; in each second one a person and a post; now and then one crosses."""
    clauses = [(a + hit.start(), a + hit.end()) for a, b in lines[1:] for hit in _CLAUSE.finditer(text[a:b])]
    found = list[tuple[int, int, str]]()
    for start, end in sorted(dice.sample(clauses, min(len(clauses), count // 2))):
        found.append((start, end, dice.choice(("directive", "directive", "evaluation", "attribution", "citation"))))
        found.append((start, start + 3, "personnel"))
        found.append((start + 3, start + 7, "position"))
        if dice.random() < 0.1:
            found.append((end - 3, end + 6, "slogan"))
    dice.shuffle(found)
    return sorted(found[:count])


def _put_spans(session: Session, number: int, spans: list[tuple[int, int, str]]) -> list[Annotation]:
    layer, book = session.layer, session.codebook
    assert layer
    made = [
        Annotation(session.new_id(), number, start, end, book.require(label).uuid, layer.id, 1, 0)
        for start, end, label in spans
    ]
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        for each in made:
            annotation_rows.put_annotation(write, each, new=True)
    return made


def _join(session: Session, spans: list[Annotation], count: int) -> None:
    """Persons to posts, some of them some lines away."""
    persons, posts = (
        [each for each in spans if each.label == session.codebook.require(label).uuid]
        for label in ("personnel", "position")
    )
    for at in range(count):
        post = min(at + at % 5, len(posts) - 1)
        add_relation(session, 1, "holds_position", persons[at % len(persons)], posts[post])
