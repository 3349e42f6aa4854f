"""Whatever the rooms below the window refuse or report arrives as a Sentence, for the window to say in its language."""

from __future__ import annotations

import ast
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from annotator import errors
from annotator.agreement.measures import Question
from annotator.agreement.reasons import Reasons
from annotator.errors import AnnotatorError
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.registry import exporter, formats, importer
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook, parse_codebook
from annotator.model.codebook.check import fault_of_id
from annotator.resource_files import PACKAGE
from annotator.sentences import Sentence
from annotator.session.articles import load_article, resolve_article
from annotator.session.assignment.overlap import Acceptable, Coded, by_rule, explicit, parsed_share
from annotator.session.assignment.rounds import round_named
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import add_label, new_label
from annotator.session.coding.document_labels import set_document_label
from annotator.session.coding.names import coder_named, label_named, outlets_named
from annotator.session.coding.tagging import annotation_by_id, set_status, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.listing.metadata import check_metadata
from annotator.session.listing.removing import remove_articles, resolve_removed
from annotator.session.pages.repairs import add_repair
from annotator.session.people.coders import check_coder_name
from annotator.session.people.open_conflicts import conflicts_sentence
from annotator.session.people.packing import articles_meant
from annotator.session.rules.constraints import warnings_of
from annotator.session.search.typed import one_of, read_query
from annotator.session.session import Session
from annotator.session.taken.import_report import ImportReport
from annotator.store.file.connection import plain_error
from annotator.store.merging.proving import damaged
from annotator.text.decode import decode
from annotator.text.scripts.decisions import check_wording

ROOMS = ("text", "model", "store", "exchange", "agreement", "session")
NOBODY = "00000000-0000-4000-8000-000000000000"


def _raised(what: str, cause: Exception) -> Callable[[Session], object]:
    def throw(session: Session) -> object:
        raise plain_error(Path(what), cause) if isinstance(cause, sqlite3.Error) else cause

    return throw


REFUSED: dict[str, Callable[[Session], object]] = {
    "pdf": lambda s: decode(b"%PDF-1.7"),
    "empty": lambda s: decode(b""),
    "half a unit": lambda s: decode("𠮷".encode("utf-16-le") + b"\x00", "utf-16-le"),
    "encoding": lambda s: decode(b"abc", "klingon"),
    "does not fit": lambda s: decode("汉".encode("gb18030"), "utf-8"),
    "line end in a term": lambda s: check_wording("A protected word", "a\nb"),
    "yaml": lambda s: parse_codebook("a: [", "c.yaml"),
    "no labels": lambda s: parse_codebook("name: c\nlabels: []", "c.yaml"),
    "no field": lambda s: parse_codebook("name: c\nlabels:\n- id: a\n  colur: x", "c.yaml"),
    "twice": lambda s: parse_codebook("name: c\nlabels:\n- id: a\n- id: a", "c.yaml"),
    "full-width": lambda s: parse_codebook("name: c\nlabels:\n- id：a", "c.yaml"),
    "large": lambda s: parse_codebook("#" * 30_000_000, "c.yaml"),
    "sqlite": _raised("p.db", sqlite3.OperationalError("no such table: {x}")),
    "damaged": _raised("p.db", damaged(Path("p.db"))),
    "no project": lambda s: Session.open(s.path.with_name("none.db")),
    "there already": lambda s: Session.create(s.path, s.codebook),
    "no format": lambda s: importer("klingon", "a.txt"),
    "not written": lambda s: exporter("html"),
    "no article": lambda s: resolve_article(s, "𠮷{x}"),
    "no number": lambda s: load_article(s, 99),
    "was not removed": lambda s: resolve_removed(s, "9"),
    "removed": lambda s: (remove_articles(s, [1]), resolve_article(s, "1")),
    "no label": lambda s: label_named(s, "sloogan"),
    "no coder": lambda s: coder_named(s, "wang"),
    "no outlet": lambda s: outlets_named("x", ["人民日报"]),
    "coder taken": lambda s: check_coder_name(s, "LI"),
    "no status": lambda s: set_status(s, 1, "finished"),
    "beyond": lambda s: tag_span(s, 1, 0, 99_999, s.codebook.active[0].uuid),
    "twice there": lambda s: [tag_span(s, 1, 0, 2, s.codebook.active[0].uuid) for _ in "ab"],
    "unknown label": lambda s: tag_span(s, 1, 0, 2, NOBODY),
    "no span": lambda s: annotation_by_id(s, NOBODY),
    "no repair": lambda s: add_repair(s, 1, 5, 2, "x"),
    "article label": lambda s: set_document_label(s, 1, NOBODY),
    "metadata": lambda s: check_metadata({"published": "yesterday"}),
    "no round": lambda s: round_named(s, "pilot"),
    "share": lambda s: parsed_share("much", "share"),
    "overlap": lambda s: explicit("much", 10),
    "query": lambda s: read_query("status:finished"),
    "word": lambda s: one_of("x", ("todo", "done"), "status"),
    "articles": lambda s: articles_meant(s, ["7-9"]),
    "label id": lambda s: add_label(s, new_label(s, "a b")),
    "known label": lambda s: add_label(s, s.codebook.active[0]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_arrives_with_its_pattern(name: str, session: Session) -> None:
    with pytest.raises(AnnotatorError) as refused:
        REFUSED[name](session)
    sentence = refused.value.sentence
    assert isinstance(sentence, Sentence), f"{name}: {sentence}"
    assert str(refused.value).startswith(sentence[:20])


def test_reports_and_reasons_arrive_with_their_patterns(session: Session, tmp_path: Path, codebook: Codebook) -> None:
    broken = tmp_path / "a.txt"
    broken.write_bytes(b"PK\x03\x04")
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "a.xyz").write_text("x", encoding="utf-8")
    report = import_paths(session, [tmp_path / "hard.txt", broken, tmp_path / "empty"])
    said = [each.why for each in report.skipped]
    said += ImportReport(spans=Counter[str](li=2, wu=1), notes=Counter[str](CRLF=2)).sentences
    export = ExportReport()
    export.remark("not done", "a")
    said += [*export.sentences, *(each.sentence for each in export.remarks)]
    said += [each.title for each in formats().values() if each.name != "spacy" and " " in each.title]
    said += [conflicts_sentence(Counter[str](li=1)), conflicts_sentence(Counter[str](li=1, wu=2))]
    said += [Reasons(Question([], [], [])).nothing, Reasons(Question([], ["li"], ["a"])).nothing]
    said += [by_rule(Coded(0, (), 4), 2, Acceptable()).rule, explicit("10%", 40).rule, fault_of_id("a b")]
    spans = [_span(n, session.codebook.active[0].uuid) for n in "12"]
    said += [each.sentence for each in warnings_of(spans, session.codebook)]
    session.project.connection.execute("UPDATE article SET length = 3")
    said += check_project(session)
    assert len(said) > 30
    assert [each for each in said if not isinstance(each, Sentence)] == []


def _span(id_: str, label: str) -> Annotation:
    return Annotation(id_, 1, 0, 2, label, "layer", 1, 0)


def test_no_user_error_of_these_rooms_is_raised_with_plain_words() -> None:
    modules = [module for room in ROOMS for module in sorted((PACKAGE / room).rglob("*.py"))]
    trees = {module: ast.parse(module.read_text(encoding="utf-8")) for module in modules}
    names = _error_names(trees.values())
    plain = [
        f"{module.relative_to(PACKAGE)}:{call.lineno}"
        for module, tree in trees.items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {*names, "Refused"}
        for each in (*call.args[-1:], *(keyword.value for keyword in call.keywords))
        if any(map(_is_sentence, _choices(each)))
    ]
    assert len(names) > 20
    assert plain == []


def _error_names(trees: Iterable[ast.Module]) -> set[str]:
    """AnnotatorError's own kinds, and those that rooms made of them."""
    names = {name for name, each in vars(errors).items() if isinstance(each, type) and issubclass(each, AnnotatorError)}
    for tree in trees:
        for each in ast.walk(tree):
            if isinstance(each, ast.ClassDef) and {getattr(base, "id", "") for base in each.bases} & names:
                names.add(each.name)
    return names


def _choices(value: ast.expr) -> Iterator[ast.expr]:
    """What a value may be: both sides of a choice."""
    if isinstance(value, ast.IfExp):
        yield from (*_choices(value.body), *_choices(value.orelse))
    elif isinstance(value, ast.BoolOp):
        for each in value.values:
            yield from _choices(each)
    else:
        yield value


def _is_sentence(value: ast.expr) -> bool:
    if isinstance(value, ast.Constant):
        return isinstance(value.value, str) and " " in value.value.strip()
    return isinstance(value, ast.JoinedStr | ast.BinOp) and any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value for part in ast.walk(value)
    )
