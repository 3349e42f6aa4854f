"""The recoding queues: spans and articles whose label means something else by now, each decided by its coder."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from annotator.errors import BadSpan, NotFound
from annotator.model.annotation import NO_ATTRIBUTES, Annotation
from annotator.model.codebook import LabelDef
from annotator.model.document_label import DocumentLabel
from annotator.sentences import mark, worded
from annotator.session.articles import labels_coded
from annotator.session.codebook_changes.changing import held_by
from annotator.session.coding.attributes import kept_attributes
from annotator.session.coding.own_things import article_there, own_span, things_of
from annotator.session.coding.tagging import edit_span
from annotator.session.pages.reading import ArticleReader
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.reads import recoding as rows
from annotator.store.rows import State, blob
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as article_rows
from annotator.store.things.annotations import Status
from annotator.store.things.articles import put_thing
from annotator.text.views import ArticleTexts

CONTEXT = 24
"""Characters of the article on either side of a queued span."""
BEGINNING = 120
"""Characters with which an article to be decided as a whole is shown."""
GAP = "…"
MOST_CHOICES = 9


class Recoding(NamedTuple):
    """An open recoding. ``label`` (UUID): the one that was split, redefined, merged into, or is new.

    ``choices``: UUIDs of labels in use, at most nine, those that the change names first; ``origins``: the labels that
    the spans had. ``version``: the number of the codebook version that asked for it. ``left``: spans (for ``new``:
    articles) still to be decided in the session's coder's layer, ``left_in_all`` in every layer. ``of_documents``: the
    label is one of articles as a whole, and so is each entry of its queue. ``may_keep``: the label is in use, so that
    what has it may keep it.
    """

    id: str
    why: str
    label: str
    choices: tuple[str, ...]
    origins: tuple[str, ...]
    version: int
    left: int
    left_in_all: int
    of_documents: bool = False
    may_keep: bool = True


class QueuedSpan(NamedTuple):
    """What is to be decided, in its words: in the article's own script, on one line, ranges joined by an ellipsis.

    Of a recoding ``of_documents`` it is ``document``, the label of an article as a whole: ``annotation`` stands for it
    (id, article, label, layer, version, attributes) at the empty extent (0, 0), ``left`` and ``match`` are "", and
    ``right`` is how the article begins.
    """

    annotation: Annotation
    title: str
    left: str
    match: str
    right: str
    document: DocumentLabel | None = None


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
            held = held_by(session, session.codebook, state, uuid)
            left = Counter({each: count.annotations for each, count in rows.left_of(session.project, held).items()})
            left.update(document["y"] for _, document in rows.documents_held(session.project, held))
        label = session.codebook.by_uuid(state["l"])
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
                label is not None and label.applies_to == "document",
                label is not None and not label.retired,
            )
        )
    return found


def queue_of(
    session: Session, recoding: Recoding, after: QueuedSpan | None = None, limit: int = 100, layer: str | None = None
) -> list[QueuedSpan]:
    """The next entries of the layer (None: the coder's) behind ``after``, by article and text order; none for ``new``.

    A recoding ``of_documents`` has one for each article's label, others one for each span.
    """
    own = layer or session.owner()[1].id
    state = dict(rows.stored_recodings(session.project)).get(recoding.id)
    if state is None or state["w"] == "new":
        return []
    held = held_by(session, session.codebook, state, recoding.id)
    last = after.annotation if after else None
    words = _Words(session)
    if recoding.of_documents:
        place = (last.article, last.id) if last else (0, "")
        numbers = session.project.names.version_number
        documents = rows.documents_held(session.project, held, own)
        beyond = [(uuid, each) for uuid, each in documents if (each["a"], uuid) > place][:limit]
        return [words.beginning(_document(*each), numbers[each[1].get("v", state["m"])]) for each in beyond]
    behind = rows.BEFORE_ALL
    if last is not None:
        behind = (last.article, last.start, last.end, blob(last.id))
    return [words.of(each) for each in rows.held_after(session.project, held, own, behind, limit)]


def decide(session: Session, queued: QueuedSpan, label: str | None = None) -> Annotation:
    """Give it a label (UUID), or with None let it keep its own; either way it is now of the version in force.

    One undoable step. Raises BadSpan for another coder's, or a label that is not in use for it (one that is retired
    can be neither given nor kept), NotFound.
    """
    if queued.document is not None:
        return _decide_document(session, queued.document, label)
    current = own_span(session, queued.annotation)
    found = _wanted(session, label or current.label, "span", is_kept=label is None)

    def edit(span: Annotation) -> Annotation:
        kept = span.attributes if label in (None, span.label) else kept_attributes(span.attributes, found)
        return span._replace(label=label or span.label, version=session.codebook_number, attributes=kept)

    return edit_span(session, mark("Recode tag"), current, edit)


def _decide_document(session: Session, queued: DocumentLabel, label: str | None) -> Annotation:
    """The label itself says from now on under which version it stands."""
    _, layer = session.owner()
    if queued.layer != layer.id:
        raise BadSpan(worded("That label is another coder's: it cannot be changed here."))

    def now() -> State:
        labels = dict(things_of(session, "document_label", queued.article, layer.id))
        if queued.id not in labels:
            raise NotFound(worded("That label is not there any more."))
        current = labels.pop(queued.id)
        found = _wanted(session, label or current["l"], "document", is_kept=label is None)
        if any(each["l"] == found.uuid for each in labels.values()):
            raise BadSpan(
                worded(
                    "Article {article} has the label {found_id} already: take one of the two off it.",
                    article=queued.article,
                    found_id=found.id,
                )
            )
        values = current.get("x", {})
        kept = values if found.uuid == current["l"] else kept_attributes(values, found)
        version = session.project.names.version_row[session.codebook_number]
        return {**current, "l": found.uuid, "x": dict(kept), "v": version}

    def fill(write: Write) -> None:
        state = now()
        write.label_number(state["l"])  # so that no codebook drops it
        put_thing(write, "document_label", queued.id, state)

    made = _document(queued.id, now())
    session.commit(mark("Recode article"), fill)
    return _standing_for(made, session.codebook_number)


def _wanted(session: Session, label: str, kind: str, is_kept: bool) -> LabelDef:
    """The label that is given or kept. Raises NotFound, BadSpan where it is not in use for spans (documents)."""
    found = session.codebook.by_uuid(label)
    if found is None:
        raise NotFound(worded("The codebook has no label “{label}”.", label=label))
    if is_kept and found.retired:
        raise BadSpan(
            worded("The label {found_id} is retired and cannot be kept: choose another one.", found_id=found.id)
        )
    if found.applies_to != kind or found.retired:
        pattern = (
            mark("The label {found_id} is not in use for tags: choose another one.")
            if kind == "span"
            else mark("The label {found_id} is not in use for articles: choose another one.")
        )
        raise BadSpan(worded(pattern, found_id=found.id))
    return found


def close_recoding(session: Session, recoding: Recoding) -> None:
    """Take a queue away, decided or not; undo brings it back."""

    def fill(write: Write) -> None:
        if recoding.id in dict(rows.stored_recodings(session.project)):
            rows.put_recoding(write, recoding.id, None)

    session.owner()
    session.commit("Close recoding", fill)


def label_pass(session: Session, label: str, layer: str | None = None) -> list[int]:
    """The numbers of the articles that the layer (None: the coder's) has coded without looking for this label (UUID).

    Those are done, or done once and to be checked again.
    """
    own = layer or session.owner()[1].id

    @lru_cache
    def looked_for(version: int, labels: tuple[str, ...] | None) -> bool:
        return label in labels_coded(session, Status(own, "done", version, labels))

    return [
        number
        for number, version, labels in rows.coded_statuses(session.project, own)
        if not looked_for(version, labels)
    ]


def finish_pass(session: Session, article_number: int, label: str) -> None:
    """Say that the label was looked for in an article of a pass; nothing else of its status changes."""
    _, layer = session.owner()
    article = article_there(session, article_number)
    found = session.codebook.by_uuid(label)
    if found is None:
        raise NotFound(worded("The codebook has no label “{label}”.", label=label))

    def fill(write: Write) -> None:
        status = _coded(session, article_number, layer.id)
        if status is None:
            raise BadSpan(
                worded(
                    "Article {article_number} is not done: what was looked for is said when it is.",
                    article_number=article_number,
                )
            )
        coded = labels_coded(session, status)
        if label not in coded:
            looked_for = status._replace(labels=(*coded, label))
            annotation_rows.put_status(write, article.id, article_number, looked_for)

    session.commit("Label looked for", fill)


def _coded(session: Session, number: int, layer: str) -> Status | None:
    statuses = annotation_rows.statuses_of(session.project, number)
    return next((each for each in statuses if each.layer == layer and each.status in rows.CODED), None)


def _standing_for(label: DocumentLabel, version: int) -> Annotation:
    """An article's label as the annotation that a queue names."""
    return Annotation(label.id, label.article, 0, 0, label.label, label.layer, version, 0, attributes=label.attributes)


def _document(uuid: str, state: State) -> DocumentLabel:
    return DocumentLabel(uuid, state["a"], state["l"], state["y"], state.get("x", NO_ATTRIBUTES))


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
        title, script, texts = self._article(annotation.article)
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

    def beginning(self, label: DocumentLabel, version: int) -> QueuedSpan:
        title, script, texts = self._article(label.article)
        begins = _on_one_line(texts.view(script).text[:BEGINNING])
        return QueuedSpan(_standing_for(label, version), title, "", "", begins, label)

    def _article(self, number: int) -> tuple[str, str, ArticleTexts]:
        """Title, script and texts."""
        if self._at is None or self._at[0] != number:
            stored = article_rows.stored_article(self._session.project, number)
            assert stored is not None
            article, texts, _ = self._reader.read(stored)
            self._at = number, article.title, article.script, texts
        return self._at[1:]


def _on_one_line(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text)
