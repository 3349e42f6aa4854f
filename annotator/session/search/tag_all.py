"""Many hits get one label in one step, each to be confirmed; what is pending is confirmed or rejected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.model.annotation import Annotation, Range
from annotator.model.article import Article
from annotator.session.coding.own_things import drop_what_hangs_on, own_span
from annotator.session.coding.tagging import begin_work, check_label
from annotator.session.rules.span_lengths import AS_IN_SOURCE, READ_AT_ONCE, SpanLengths
from annotator.session.search.query import PARTS_JOINED_BY, Hit
from annotator.session.session import Session
from annotator.store.course import Course
from annotator.store.log import Write
from annotator.store.reads.search_rows import SpanTerms, log_tip, one_reading, sources, spans_in
from annotator.store.things import annotations as rows
from annotator.store.things import articles as article_rows


class Preview(NamedTuple):
    """What tagging hits would do: ``new`` spans in so many ``articles``, of which ``done_articles`` are done and stay
    so; ``there`` have the label already, ``gone`` stand in articles that were removed, have no words of the source, or
    are read otherwise than when they were found.
    """

    new: int
    there: int
    articles: int
    done_articles: int
    gone: int = 0


@dataclass(frozen=True, slots=True)
class Tagged:
    """What was done; ``len`` is that of ``annotations``."""

    annotations: tuple[Annotation, ...]
    preview: Preview

    def __len__(self) -> int:
        return len(self.annotations)


_Extent = tuple[int, int, tuple[Range, ...]]
"""Start, end, and the ranges of what is discontinuous."""


class _Plan(NamedTuple):
    """The extents that get the label, by article, and what is said of them."""

    extents: list[tuple[Article, list[_Extent]]]
    preview: Preview


def preview_tag_all(session: Session, hits: Iterable[Hit], label: str) -> Preview:
    """What ``tag_all`` would do. Raises UsageError (no coder), NotFound, BadSpan for the label, ChangeStopped."""
    with session.project.looking("Tag all") as course:
        return _plan(session, hits, label, course).preview


def tag_all(session: Session, hits: Iterable[Hit], label: str) -> Tagged:
    """Put a label (its UUID) on every hit, in the coder's layer, pending and of origin "propagated": one step.

    A hit that has the label on just its words is left as it is, and every article keeps its status: work on one that
    is to do begins when a span is confirmed. Raises as ``preview_tag_all`` does.
    """
    hits = tuple(hits)
    with session.project.looking("Tag all") as course, one_reading(session.project):
        tip = log_tip(session.project)
        plan = _plan(session, hits, label, course)
    made = _made(session, plan, label)

    def later(write: Write) -> None:
        now = {(article.number, *each) for article, free in _plan(session, hits, label).extents for each in free}
        _put(write, (each for each in made if (each.article, each.start, each.end, each.ranges) in now))

    def fill(write: Write) -> None:
        if log_tip(session.project) == tip:
            write.course.expect(len(made))
            _put(write, made)
        else:
            later(write)

    if made:
        session.commit("Tag all", fill, later)
    return Tagged(made, plan.preview)


def confirm(session: Session, annotations: Sequence[Annotation]) -> int:
    """Let pending spans of the coder's stand, in one step; how many there were. Their origin is kept.

    An article that was to do is in progress then, as with any tag.
    """
    pending = _pending(session, annotations)

    def fill(write: Write) -> None:
        _confirm(session, write, pending)

    if pending:
        session.commit("Confirm", fill, lambda write: _again(session, write, pending, confirms=True))
    return len(pending)


def reject(session: Session, annotations: Sequence[Annotation]) -> int:
    """Take pending spans of the coder's away, in one step, with what hangs on them; how many there were."""
    pending = _pending(session, annotations)

    def fill(write: Write) -> None:
        write.course.expect(len(pending))
        for each in pending:
            drop_what_hangs_on(session, write, each)
            rows.drop_annotation(write, each.id)

    if pending:
        session.commit("Reject", fill, lambda write: _again(session, write, pending, confirms=False))
    return len(pending)


def _again(session: Session, write: Write, pending: Sequence[Annotation], *, confirms: bool) -> None:
    """After waiting: only those that are there and pending still."""
    there = (rows.annotation(session.project, each.id) for each in pending)
    left = [each for each in there if each is not None and each.state == "pending"]
    if confirms:
        _confirm(session, write, left)
        return
    for each in left:
        drop_what_hangs_on(session, write, each)
        rows.drop_annotation(write, each.id)


def _confirm(session: Session, write: Write, pending: Sequence[Annotation]) -> None:
    write.course.expect(len(pending))
    for each in pending:
        rows.put_annotation(write, each._replace(state="confirmed"))
    for number in dict.fromkeys(each.article for each in pending):
        article = article_rows.article(session.project, number)
        if article is not None:
            begin_work(session, write, article)


def _pending(session: Session, annotations: Sequence[Annotation]) -> list[Annotation]:
    current = [own_span(session, each) for each in {each.id: each for each in annotations}.values()]
    return [each for each in current if each.state == "pending"]


def _plan(session: Session, hits: Iterable[Hit], label: str, course: Course | None = None) -> _Plan:
    _, layer = session.owner()
    check_label(session, label)
    wanted: dict[int, dict[_Extent, str]] = {}
    for hit in hits:
        wanted.setdefault(hit.number, {})[hit.start, hit.end, hit.parts] = hit.match
    standing = spans_in(session.project, list(wanted), SpanTerms((layer.id,), label)) if wanted else {}
    extents: list[tuple[Article, list[_Extent]]] = []
    there = gone = done = 0
    course = course or Course()
    course.expect(len(wanted))
    for number, possible in course.through(_read_as_found(session, wanted)):
        gone += len(wanted[number]) - len(possible)
        article = article_rows.article(session.project, number)
        if article is None or article.removed:
            gone += len(possible)
            continue
        has = _whole_extents(session, number, layer.id, label) if number in standing else set[_Extent]()
        free = sorted(each for each in possible if each not in has)
        there += len(possible) - len(free)
        if free:
            extents.append((article, free))
            statuses = rows.statuses_of(session.project, number)
            done += any(each.layer == layer.id and each.status == "done" for each in statuses)
    return _Plan(extents, Preview(sum(len(free) for _, free in extents), there, len(extents), done, gone))


def _read_as_found(session: Session, wanted: dict[int, dict[_Extent, str]]) -> Iterator[tuple[int, list[_Extent]]]:
    """Article -> those of its extents that lie in it, with the words of the hit in them as they are read now.

    A hit inside what a repair has put in as a whole has only a part of the words that its extent reads.
    """
    lengths, numbers = SpanLengths(session), sorted(wanted)
    for at in range(0, len(numbers), READ_AT_ONCE):
        batch = numbers[at : at + READ_AT_ONCE]
        readings, texts = dict(lengths.of_articles(batch)), sources(session.project, batch)
        for number in batch:
            text, reading = texts.get(number, ""), readings.get(number, AS_IN_SOURCE)
            yield number, [
                (start, end, ranges) for (start, end, ranges), match in wanted[number].items()
                if 0 <= start < end <= len(text) and match in PARTS_JOINED_BY.join(
                    reading.words_of_part(first, text[first:last]) for first, last in ranges or ((start, end),)
                )
            ]  # fmt: skip


def _whole_extents(session: Session, number: int, layer: str, label: str) -> set[_Extent]:
    own = rows.annotations_of(session.project, number, layer)
    return {(each.start, each.end, each.ranges) for each in own if each.label == label}


def _made(session: Session, plan: _Plan, label: str) -> tuple[Annotation, ...]:
    _, layer = session.owner()
    now, version = session.clock() // 1000, session.codebook_number
    return tuple(
        Annotation(
            session.new_id(), article.number, start, end, label, layer.id, version, now,
            ranges, origin="propagated", state="pending",
        )
        for article, extents in plan.extents for start, end, ranges in extents
    )  # fmt: skip


def _put(write: Write, made: Iterable[Annotation]) -> None:
    for each in made:
        rows.put_annotation(write, each, new=True)
