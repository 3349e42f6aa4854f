"""The recoding queues: spans whose label means something else by now, each decided by its coder."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from annotator.errors import BadSpan, NotFound
from annotator.model.annotation import Annotation
from annotator.session.articles import labels_coded
from annotator.session.attributes import kept_attributes
from annotator.session.own_things import article_there, own_span
from annotator.session.reading import ArticleReader
from annotator.session.session import Session
from annotator.session.tagging import edit_span
from annotator.store import annotations as annotation_rows
from annotator.store import articles as article_rows
from annotator.store import recoding as rows
from annotator.store.annotations import Status
from annotator.store.log import Write
from annotator.store.rows import State, blob
from annotator.text.views import ArticleTexts

WHYS = ("split", "merge", "definition", "new")
CONTEXT = 24
"""Characters of the article on either side of a queued span."""
GAP = "…"
MOST_CHOICES = 9


class Recoding(NamedTuple):
    """An open recoding. ``label`` (UUID): the one that was split, redefined, merged into, or is new.

    ``choices``: UUIDs of labels in use, at most nine, those that the change names first; ``origins``: the labels that
    the spans had. ``version``: the number of the codebook version that asked for it. ``left``: spans (for ``new``:
    articles) still to be decided in the session's coder's layer, ``left_in_all`` in every layer.
    """

    id: str
    why: str
    label: str
    choices: tuple[str, ...]
    origins: tuple[str, ...]
    version: int
    left: int
    left_in_all: int


class QueuedSpan(NamedTuple):
    """A span to be decided, in its words: in the article's own script, on one line, ranges joined by an ellipsis."""

    annotation: Annotation
    title: str
    left: str
    match: str
    right: str


def recodings(session: Session, layer: str | None = None) -> list[Recoding]:
    """The open ones, oldest first. ``layer`` (UUID) stands for the coder's where the session has none.

    Counting is a scan: ask for it beside the window. One whose spans are all decided is still listed, with 0 left.
    """
    own = layer or (session.layer.id if session.layer else None)
    found: list[Recoding] = []
    for uuid, state in rows.stored_recodings(session.project):
        if state["w"] == "new":
            hands = [each.id for each in session.project.names.layers.values() if each.kind != "machine"]
            left = {each: len(label_pass(session, state["l"], each)) for each in hands}
        else:
            left = {each: count.annotations for each, count in rows.left_of(session.project, _held(state)).items()}
        found.append(
            Recoding(
                uuid,
                state["w"],
                state["l"],
                _choices(session, state),
                tuple(state.get("f", ())),
                session.project.names.version_number[state["v"]],
                left.get(own, 0) if own else 0,
                sum(left.values()),
            )
        )
    return found


def queue_of(
    session: Session, recoding: Recoding, after: QueuedSpan | None = None, limit: int = 100, layer: str | None = None
) -> list[QueuedSpan]:
    """The next spans of the layer (None: the coder's) behind ``after``, by article and text order; none for ``new``."""
    own = layer or session.owner()[1].id
    state = dict(rows.stored_recodings(session.project)).get(recoding.id)
    if state is None or state["w"] == "new":
        return []
    behind = rows.BEFORE_ALL
    if after is not None:
        last = after.annotation
        behind = (last.article, last.start, last.end, blob(last.id))
    spans = rows.held_after(session.project, _held(state), own, behind, limit)
    words = _Words(session)
    return [words.of(each) for each in spans]


def decide(session: Session, queued: QueuedSpan, label: str | None = None) -> Annotation:
    """Give the span a label (UUID), or with None let it keep its own; either way it is now of the version in force.

    One undoable step. Raises BadSpan for another coder's span or a label that is not in use for spans, NotFound.
    """
    current = own_span(session, queued.annotation)
    wanted = label or current.label
    found = session.codebook.by_uuid(wanted)
    if found is None:
        raise NotFound(f"The codebook has no label “{wanted}”.")
    if found.applies_to != "span" or (found.retired and label is not None):
        raise BadSpan(f"The label {found.id} is not in use for spans: choose another one.")

    def edit(span: Annotation) -> Annotation:
        kept = span.attributes if label in (None, span.label) else kept_attributes(span.attributes, found)
        return span._replace(label=label or span.label, version=session.codebook_number, attributes=kept)

    return edit_span(session, "Recode span", current, edit)


def close_recoding(session: Session, recoding: Recoding) -> None:
    """Take a queue away, decided or not; undo brings it back."""

    def fill(write: Write) -> None:
        if recoding.id in dict(rows.stored_recodings(session.project)):
            rows.put_recoding(write, recoding.id, None)

    session.owner()
    session.commit("Close recoding", fill)


def label_pass(session: Session, label: str, layer: str | None = None) -> list[int]:
    """The numbers of the articles that the layer (None: the coder's) has done without looking for this label (UUID)."""
    own = layer or session.owner()[1].id

    @lru_cache
    def looked_for(version: int, labels: tuple[str, ...] | None) -> bool:
        return label in labels_coded(session, Status(own, "done", version, labels))

    return [
        number
        for number, version, labels in rows.done_statuses(session.project, own)
        if not looked_for(version, labels)
    ]


def finish_pass(session: Session, article_number: int, label: str) -> None:
    """Say that the label was looked for in an article that is done; nothing else of its status changes."""
    _, layer = session.owner()
    article = article_there(session, article_number)
    found = session.codebook.by_uuid(label)
    if found is None:
        raise NotFound(f"The codebook has no label “{label}”.")

    def fill(write: Write) -> None:
        status = _done(session, article_number, layer.id)
        if status is None:
            raise BadSpan(f"Article {article_number} is not done: what was looked for is said when it is.")
        coded = labels_coded(session, status)
        if label not in coded:
            looked_for = status._replace(labels=(*coded, label))
            annotation_rows.put_status(write, article.id, article_number, looked_for)

    session.commit("Label looked for", fill)


def _done(session: Session, number: int, layer: str) -> Status | None:
    statuses = annotation_rows.statuses_of(session.project, number)
    return next((each for each in statuses if each.layer == layer and each.status == "done"), None)


def _held(state: State) -> rows.Held:
    return rows.Held((state["l"],), state["v"], state["m"], state.get("k", ""))


def _choices(session: Session, state: State) -> tuple[str, ...]:
    """Those that the change names, the label itself, then those it stands with; as far as they are in use."""
    book = session.codebook
    group = label.group if (label := book.by_uuid(state["l"])) else ""
    applies = label.applies_to if label else "span"
    near = (each.uuid for each in book.active if each.group == group and state["w"] != "split")
    wanted = dict.fromkeys((*state.get("c", ()), state["l"], *near))
    in_use = {each.uuid for each in book.active if each.applies_to == applies}
    return tuple(each for each in wanted if each in in_use)[:MOST_CHOICES]


class _Words:
    """Spans with what stands around them; an article is read once for all its spans that come together."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._reader = ArticleReader(session)
        self._at: tuple[int, str, str, ArticleTexts] | None = None

    def of(self, annotation: Annotation) -> QueuedSpan:
        if self._at is None or self._at[0] != annotation.article:
            stored = article_rows.stored_article(self._session.project, annotation.article)
            assert stored is not None
            article, texts, _ = self._reader.read(stored)
            self._at = annotation.article, article.title, article.script, texts
        _, title, script, texts = self._at
        view = texts.view(script)
        pieces = [view.from_source(*part) for part in annotation.parts]
        start, end = pieces[0][0], pieces[-1][1]
        return QueuedSpan(
            annotation,
            title,
            _on_one_line(view.text[max(0, start - CONTEXT) : start]),
            GAP.join(_on_one_line(view.text[a:b]) for a, b in pieces),
            _on_one_line(view.text[end : end + CONTEXT]),
        )


def _on_one_line(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text)
