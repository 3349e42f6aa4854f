"""What a coder does to spans: tag, relabel, resize, note, delete; and an article's status."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.errors import BadSpan, NotFound
from annotator.model.annotation import STATUSES, Annotation, Range
from annotator.model.article import Article
from annotator.sentences import joined, mark, worded
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.things import annotations as rows
from annotator.store.things import articles as article_rows

CERTAINTIES = (None, "sure", "unsure")


def tag_span(
    session: Session, article_number: int, start: int, end: int, label: str, pane: str | None = None
) -> Annotation:
    """Put a label (its UUID) on ``[start, end)`` of the source, in code points, in the coder's layer.

    ``pane`` is the script in which it was selected. Raises BadSpan for an extent outside the text or one
    that has this label already, NotFound for an unknown article or label.
    """
    _, layer = session.owner()
    article = _article(session, article_number)
    _check_extent(article, start, end)
    _check_free(session, article_number, ((start, end),), label)
    check_label(session, label)
    made = Annotation(
        session.new_id(), article_number, start, end, label, layer.id, session.codebook_number, session.clock() // 1000
    )
    return put_new(session, made, article, pane)


def put_new(session: Session, made: Annotation, article: Article, pane: str | None) -> Annotation:
    """Commit a new span; where that had to wait, it is looked once more whether the passage has the label by then."""

    def fill(write: Write) -> None:
        rows.put_annotation(write, made, pane=pane, new=True)
        begin_work(session, write, article)

    def later(write: Write) -> None:
        check_free(session, made)
        fill(write)

    session.commit(mark("Tag"), fill, later)
    return made


def relabel_span(session: Session, annotation: Annotation, label: str) -> Annotation:
    """Give a span another label, under the codebook version in force; attributes that it declares too are kept."""
    from annotator.session.coding.attributes import kept_attributes

    check_label(session, label)

    def edit(a: Annotation) -> Annotation:
        kept = a.attributes if a.label == label else kept_attributes(a.attributes, session.codebook.by_uuid(label))
        return a._replace(label=label, version=session.codebook_number, attributes=kept)

    return _change(session, mark("Change label"), annotation, edit)


def resize_span(session: Session, annotation: Annotation, start: int, end: int, pane: str | None = None) -> Annotation:
    """Move a span's edges. A span of several ranges becomes one range."""
    _check_extent(_article(session, annotation.article), start, end)
    return _change(
        session, mark("Move edge"), annotation, lambda a: a._replace(start=start, end=end, ranges=()), pane=pane
    )


def set_note(session: Session, annotation: Annotation, note: str) -> Annotation:
    """Write a note on a span; an empty one takes it away."""
    return _change(session, "Note", annotation, lambda a: a._replace(note=note.strip()))


def set_certainty(session: Session, annotation: Annotation, word: str | None) -> Annotation:
    """How sure the coder is: sure, unsure, or nothing said."""
    if word not in CERTAINTIES:
        raise BadSpan(worded("There is no certainty “{word}”: say sure or unsure.", word=word))
    return _change(session, "Certainty", annotation, lambda a: a._replace(certainty=word))


def delete_span(session: Session, annotation: Annotation) -> None:
    """Take a span away, and in the same step its relations and the question on it; undo brings all of them back."""
    _own(session, annotation)

    def fill(write: Write) -> None:
        from annotator.session.coding.own_things import drop_what_hangs_on

        drop_what_hangs_on(session, write, annotation)
        rows.drop_annotation(write, annotation.id)

    def later(write: Write) -> None:
        annotation_by_id(session, annotation.id)
        fill(write)

    session.commit("Delete tag", fill, later)


def set_status(session: Session, article_number: int, status: str) -> None:
    """Mark an article to do, in progress, done or to be checked again, for the coder's layer."""
    set_statuses(session, [article_number], status)


def set_statuses(session: Session, article_numbers: Sequence[int], status: str) -> None:
    """The same for several articles, in one step."""
    articles = [_article(session, number) for number in article_numbers]
    changed = {each.number: each for each in articles if _status(session, each.number) != _known_status(status)}

    def fill(write: Write) -> None:
        write.course.expect(len(changed))
        for each in changed.values():
            _put_status(session, write, each, status)

    if changed:
        session.commit("Status", fill)


def check_extent(session: Session, article_number: int, start: int, end: int) -> None:
    """Raises BadSpan or NotFound where tag_span would, before anybody has to be named as coder."""
    _check_extent(_article(session, article_number), start, end)


def _known_status(status: str) -> str:
    if status not in STATUSES:
        raise NotFound(
            worded("There is no status “{status}”: choose one of {names}.", status=status, names=joined(", ", STATUSES))
        )
    return status


def annotation_by_id(session: Session, id_: str) -> Annotation:
    """One annotation as it stands now; raises NotFound."""
    found = rows.annotation(session.project, id_)
    if found is None:
        raise NotFound(worded("That tag is not there any more."))
    return found


def _change(
    session: Session,
    name: str,
    annotation: Annotation,
    edit: Callable[[Annotation], Annotation],
    pane: str | None = None,
) -> Annotation:
    return edit_span(session, name, _own(session, annotation), edit, pane)


def edit_span(
    session: Session,
    name: str,
    current: Annotation,
    edit: Callable[[Annotation], Annotation],
    pane: str | None = None,
) -> Annotation:
    """Commit what ``edit`` makes of the coder's own span; where it has to wait, of what the span is by then."""
    edited = edit(current)

    def later(write: Write) -> None:
        now = annotation_by_id(session, current.id)
        if (wanted := edit(now)) != now:
            rows.put_annotation(write, wanted, pane=pane)

    if edited != current or session.unsaved:
        session.commit(name, lambda write: rows.put_annotation(write, edited, pane=pane), later)
    return edited


def _own(session: Session, annotation: Annotation) -> Annotation:
    """The annotation as it stands; raises NotFound when gone, BadSpan when it is another coder's."""
    current = annotation if session.unsaved else annotation_by_id(session, annotation.id)
    _, layer = session.owner()
    if current.layer != layer.id:
        raise BadSpan(worded("That tag is another coder's: it cannot be changed here."))
    return current


def _article(session: Session, number: int) -> Article:
    found = article_rows.article(session.project, number)
    if found is None or found.removed:
        raise NotFound(worded("There is no article {number} in {name}.", number=number, name=session.path.name))
    return found


def _check_extent(article: Article, start: int, end: int) -> None:
    if start >= end:
        raise BadSpan(
            worded("A tag from {start} to {end} is empty: its end must come after its start.", start=start, end=end)
        )
    if start < 0 or end > article.length:
        raise BadSpan(
            worded(
                "The tag {start} to {end} is outside article {article_number}, which has {length} characters.",
                start=start,
                end=end,
                article_number=article.number,
                length=article.length,
            )
        )


def check_free(session: Session, annotation: Annotation) -> None:
    """Raises BadSpan where another span of the coder's has this label on these very words."""
    _check_free(session, annotation.article, annotation.parts, annotation.label)


def _check_free(session: Session, number: int, parts: tuple[Range, ...], label: str) -> None:
    _, layer = session.owner()
    start, end = parts[0][0], parts[-1][1]
    if not rows.extent_has_label(session.project, number, start, end, label, layer.id):
        return
    there = rows.annotations_of(session.project, number, layer.id)
    if any(each.label == label and each.parts == parts for each in there):
        raise _taken(session, label)


def _taken(session: Session, label: str) -> BadSpan:
    found = session.codebook.by_uuid(label)
    return BadSpan(worded("This passage has the label {label} already.", label=found.id if found else label))


def check_label(session: Session, label: str) -> None:
    """Raises NotFound, BadSpan for a label (its UUID) that no span can be given now."""
    found = session.codebook.by_uuid(label)
    if found is None:
        raise NotFound(worded("The codebook has no label “{label}”.", label=label))
    if found.retired:
        raise BadSpan(worded("The label {found_id} is retired: choose another one.", found_id=found.id))
    if found.applies_to != "span":
        raise BadSpan(
            worded("The label {found_id} is for articles as a whole, not for words of the text.", found_id=found.id)
        )


def _status(session: Session, number: int) -> str:
    _, layer = session.owner()
    found = rows.statuses_of(session.project, number)
    return next((each.status for each in found if each.layer == layer.id), "todo")


def begin_work(session: Session, write: Write, article: Article) -> None:
    """The first tag takes an article from "to do" to "in progress", in the same step."""
    if _status(session, article.number) == "todo":
        _put_status(session, write, article, "doing")


def _put_status(session: Session, write: Write, article: Article, status: str) -> None:
    from annotator.session.codebook_changes.looked_for import looked_for_by_now

    _, layer = session.owner()
    labels = looked_for_by_now(session, article.number, layer.id, status)
    put = rows.Status(layer.id, status, session.codebook_number, labels)
    rows.put_status(write, article.id, article.number, put)
