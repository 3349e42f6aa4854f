"""The tags at a place of the text in words, as a screen reader says them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import listed, mark, tr

NO_TAG = mark("no tag")
INSIDE = mark("{0}; inside {1}")
OF = mark("{0} of {1}")


class Standing(NamedTuple):
    """Which of its label's spans a span is, and of how many."""

    nth: int
    total: int


def standing_of(span: Annotation, spans: Mapping[str, Annotation]) -> Standing:
    same = [each for each in spans.values() if each.label == span.label]
    place = (span.start, -span.end, span.id)
    return Standing(1 + sum((each.start, -each.end, each.id) < place for each in same), len(same))


def innermost_first(spans: Sequence[Annotation]) -> list[Annotation]:
    return sorted(spans, key=lambda each: (sum(end - start for start, end in each.parts), each.start, each.id))


def tag_words(span: Annotation, standing: Standing, faces: LabelFaces, at: int | None = None) -> str:
    """``directive, 2 of 3, to check``: the label, its number, and each sign that is painted at the span.

    ``at`` says which of a discontinuous span's parts is meant.
    """
    said = [faces[span.label].name, tr(OF).format(standing.nth, standing.total)]
    if span.state == "pending":
        said.append(tr("to check"))
    if span.ranges:
        part = next((n for n, (start, end) in enumerate(span.ranges, 1) if at is not None and start <= at <= end), 0)
        parts = len(span.ranges)
        said.append(tr("part {0} of {1}").format(part, parts) if part else tr("{0} parts").format(parts))
    if span.certainty == "unsure":
        said.append(tr("unsure"))
    if span.note:
        said.append(tr("with a note"))
    return listed(said)


def place_words(there: Sequence[Annotation], spans: Mapping[str, Annotation], faces: LabelFaces, at: int) -> str:
    """``directive, 2 of 3, to check; inside slogan``: the first of the spans in full, the labels of the others."""
    if not there:
        return tr(NO_TAG)
    first, *others = there
    said = tag_words(first, standing_of(first, spans), faces, at)
    names = list(dict.fromkeys(faces[each.label].name for each in others))
    return tr(INSIDE).format(said, listed(names)) if names else said


def change_words(
    before: Annotation | None, after: Annotation | None, faces: LabelFaces, words: str, words_before: str
) -> str:
    """What has become of a span; "" where only what is said elsewhere of it has changed."""
    if before is None and after is not None:
        return tr("Tagged {0}: {1}").format(faces[after.label].name, words)
    if after is None and before is not None:
        return tr("Tag taken away, {0}: {1}").format(faces[before.label].name, words_before)
    if before is None or after is None:
        return ""
    if before.label != after.label:
        return tr("{0} is now {1}: {2}").format(faces[before.label].name, faces[after.label].name, words)
    if before.parts != after.parts:
        return tr("{0} now reaches: {1}").format(faces[after.label].name, words)
    if before.state != after.state:
        return tr("Confirmed {0}: {1}").format(faces[after.label].name, words) if after.state == "confirmed" else ""
    return ""
