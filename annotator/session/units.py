"""What a label's key takes in an open article: units of the Simplified view, asked for and given in source code points.

So one rule holds in both panes: a caret comes from either, goes through the source to the Simplified text, and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation, Range
from annotator.model.codebook import Codebook, LabelDef
from annotator.session.articles import OpenArticle
from annotator.text.units import Trimming, narrower, next_free, taken_at, trimmed, wider
from annotator.text.units import next_start as next_start_in
from annotator.text.units import previous_start as previous_start_in


class Ground(NamedTuple):
    """An article as the keys see it: its texts, its spans as they are now, the rules, and the Simplified word edges.

    ``edges`` may be () until jieba has been through the text (session.articles.article_words(opened, "hans")).
    """

    opened: OpenArticle
    spans: Sequence[Annotation]
    codebook: Codebook
    edges: Sequence[int] = ()

    @property
    def text(self) -> str:
        return self.opened.texts.hans.text

    def hans_caret(self, caret: int) -> int:
        """A source caret in the Simplified text."""
        return self.opened.texts.hans.chain.caret_to_b(caret)

    def hans(self, start: int, end: int) -> Range:
        return self.opened.texts.hans.from_source(start, end)

    def source(self, found: Range) -> Range | None:
        """The source range of a Simplified one; None where the source has nothing of it."""
        try:
            return self.opened.texts.hans.to_source(*found) if found[0] < found[1] else None
        except UnmappableRange:
            return None


def source_caret(opened: OpenArticle, script: str, view_caret: int) -> int:
    """Where a caret of one pane stands in the source."""
    return opened.texts.view(script).chain.caret_to_a(view_caret)


def take(ground: Ground, caret: int, label: LabelDef) -> Range | None:
    """The label's unit at a source caret, trimmed, as a source range; None where nothing stands there."""
    trim = trimming(ground, label)
    return ground.source(taken_at(ground.text, ground.hans_caret(caret), label.unit, ground.edges, trim))


def widen(ground: Ground, start: int, end: int, label: LabelDef | None = None) -> Range:
    """The next wider unit around a source range, trimmed for ``label`` where one is given; itself at the top."""
    first, last = ground.hans(start, end)
    unit, trim = _rules(ground, label)
    while True:
        found = wider(ground.text, first, last, ground.edges, unit, trim)
        if found == (first, last):
            return start, end
        back = ground.source(found)
        if back is not None and back != (start, end):
            return back
        first, last = found  # wider in the view alone


def narrow(ground: Ground, start: int, end: int, anchor: int, label: LabelDef | None = None) -> Range:
    """The widest unit around ``anchor`` (a source caret) inside a source range; itself at the foot."""
    first, last = ground.hans(start, end)
    unit, trim = _rules(ground, label)
    while True:
        found = narrower(ground.text, first, last, ground.hans_caret(anchor), ground.edges, unit, trim)
        if found == (first, last):
            return start, end
        back = ground.source(found)
        if back is not None and back != (start, end):
            return back
        first, last = found


def trim_grown(ground: Ground, start: int, end: int, label: LabelDef) -> Range:
    """A selection that was made by growing, as the label takes it; one made by hand is not to be given."""
    back = ground.source(trimmed(ground.text, *ground.hans(start, end), trimming(ground, label)))
    return back or (start, end)


def next_place(ground: Ground, after: int, unit: str = "clause") -> Range | None:
    """The next clause or name after a source caret, in a zone that is coded, without a span of such a label yet."""
    units = {each.uuid: each.unit for each in ground.codebook.labels}
    done = [found for each in ground.spans if units.get(each.label) == unit if (found := _image(ground, each))]
    found = next_free(ground.text, done, ground.hans_caret(after), unit, ground.edges, _zones(ground))
    return ground.source(found) if found else None


def next_start(ground: Ground, caret: int, unit: str) -> int:
    """Where a source caret goes by one word, clause, sentence or paragraph."""
    at = next_start_in(ground.text, ground.hans_caret(caret), unit, ground.edges)
    return ground.opened.texts.hans.chain.caret_to_a(at)


def previous_start(ground: Ground, caret: int, unit: str) -> int:
    """The same backwards."""
    at = previous_start_in(ground.text, ground.hans_caret(caret), unit, ground.edges)
    return ground.opened.texts.hans.chain.caret_to_a(at)


def trimming(ground: Ground, label: LabelDef) -> Trimming:
    """What the label's units lose, with the spans that its trim names as they stand in the Simplified text."""
    labels = label.trim.labels
    uuids = {each.uuid for each in ground.codebook.labels if each.id in labels}
    heads = tuple(found for each in ground.spans if each.label in uuids if (found := _image(ground, each)))
    return Trimming(label.trim.leading, heads, bool(labels))


def _rules(ground: Ground, label: LabelDef | None) -> tuple[str, Trimming | None]:
    return ("", None) if label is None else (label.unit, trimming(ground, label))


def _image(ground: Ground, span: Annotation) -> Range | None:
    try:
        found = ground.hans(span.start, span.end)
    except UnmappableRange:
        return None
    return found if found[0] < found[1] else None


def _zones(ground: Ground) -> list[Range]:
    """The coded zones in the Simplified text; none: all of it is."""
    kinds = ground.codebook.zones
    zones: Iterable[Range] = (
        ground.hans(each.start, each.end)
        for each in ground.opened.regions
        if each.kind in kinds and each.repeats is None and each.start < each.end
    )
    return [each for each in zones if each[0] < each[1]] if kinds else []
