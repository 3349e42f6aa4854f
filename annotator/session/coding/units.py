"""What a label's key takes in an open article: units of the Simplified view, asked for and given in source code points.

So one rule holds in both panes: a caret comes from either, goes through the source to the Simplified text, and back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation, Range
from annotator.model.codebook import Codebook, LabelDef
from annotator.session.articles import OpenArticle
from annotator.text.units import NAME_KINDS, Trimming, learn_line, narrower, next_free, spoken, trimmed, unit_at, wider
from annotator.text.units import next_start as next_start_in
from annotator.text.units import previous_start as previous_start_in
from annotator.text.units.marks import line_at

_KIND_WORDS = {
    "person": re.compile(r"person|people|人物|人名|姓名"),
    "organ": re.compile(r"organ|机构|機構|组织|組織|单位|單位"),
    "place": re.compile(r"place|location|地点|地點|地名"),
    "date": re.compile(r"\bdates?\b|period|日期|时间|時間"),
}
"""By what the names of a label tell of which kind its names are."""
SPANS_A_STEP = 100
"""Images that one step of ``prepared`` works out: half a millisecond."""


class Ground(NamedTuple):
    """An article as the keys see it: its texts, its spans as they are now, the rules, and the Simplified word edges.

    ``edges`` may be () until jieba has been through the text (session.articles.article_words(opened, "hans")).
    ``images``, where one is given, remembers where source ranges stand in the Simplified text, from key to key; it
    belongs to ``opened.texts``.
    """

    opened: OpenArticle
    spans: Sequence[Annotation]
    codebook: Codebook
    edges: Sequence[int] = ()
    images: dict[Range, Range] | None = None

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


def at_caret(ground: Ground, caret: int, unit: str) -> Range | None:
    """The unit of text.units.UNITS at a source caret, as it stands; None where there is none."""
    return ground.source(unit_at(ground.text, ground.hans_caret(caret), unit, ground.edges))


def take(ground: Ground, caret: int, label: LabelDef) -> Range | None:
    """The label's unit at a source caret, trimmed, as a source range; None where nothing stands there.

    Of a label whose trim says ``until``: who speaks and the verb of speech, where one stands in the unit.
    """
    start, end = unit_at(ground.text, ground.hans_caret(caret), label.unit, ground.edges)
    if label.trim.until and (said := spoken(ground.text, start, end, label.trim.until)):
        return ground.source(said)
    return ground.source(trimmed(ground.text, start, end, _trimming(ground, label, start, end)))


def has_speech(ground: Ground, caret: int, label: LabelDef) -> bool:
    """Whether a verb that ends the label's units stands in that at a source caret; True of labels without such."""
    start, end = unit_at(ground.text, ground.hans_caret(caret), label.unit, ground.edges)
    return not label.trim.until or spoken(ground.text, start, end, label.trim.until) is not None


def widen(ground: Ground, start: int, end: int, label: LabelDef | None = None) -> Range:
    """The next wider unit around a source range, trimmed for ``label`` where one is given; itself at the top."""
    first, last = ground.hans(start, end)
    unit, trim = _rules(ground, label, first, last)
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
    unit, trim = _rules(ground, label, first, last)
    while True:
        found = narrower(ground.text, first, last, ground.hans_caret(anchor), ground.edges, unit, trim)
        if found == (first, last):
            return start, end
        back = ground.source(found)
        if back is not None and back != (start, end):
            return back
        first, last = found


def refit(ground: Ground, extent: Range, anchor: int, label: LabelDef, narrower: bool) -> Range:
    """The next wider or narrower unit that no span of the label stands on; ``extent`` itself where there is none."""
    taken = {each.extent for each in ground.spans if each.label == label.uuid and not each.ranges}
    found = extent
    while True:
        to = narrow(ground, *found, anchor, label) if narrower else widen(ground, *found, label)
        if to == found:
            return extent
        if to not in taken:
            return to
        found = to


def trim_grown(ground: Ground, start: int, end: int, label: LabelDef) -> Range:
    """A selection that was made by growing, as the label takes it; one made by hand is not to be given."""
    first, last = ground.hans(start, end)
    return ground.source(trimmed(ground.text, first, last, _trimming(ground, label, first, last))) or (start, end)


def next_place(ground: Ground, after: int, unit: str = "clause") -> Range | None:
    """The next clause or name after a source caret, in a zone that is coded, without a span of such a label yet.

    A clause that begins with who speaks is done when its rest has a span too; names are of kinds that are coded.
    """
    labels = {each.uuid: each for each in ground.codebook.labels if each.unit == unit}
    ahead = (each for each in ground.spans if each.label in labels and each.end > after)
    images = ((each, found) for each in ahead if (found := _image(ground, each)))
    done = [(found, bool(labels[each.label].trim.until)) for each, found in images]
    heads = [found for found, is_head in done if is_head]
    caret, kinds = ground.hans_caret(after), name_kinds(ground.codebook) if unit == "name" else ()
    spans = [found for found, _ in done]
    found = next_free(ground.text, spans, caret, unit, ground.edges, _zones(ground), heads, kinds)
    return ground.source(found) if found else None


def name_kinds(codebook: Codebook) -> tuple[str, ...]:
    """The kinds of names, of text.units.NAME_KINDS, that labels of a codebook take; all where one cannot be told."""
    labels = [each for each in codebook.active if each.unit == "name"]
    told = [_kind_of_label(each) for each in labels]
    return NAME_KINDS if not told or "" in told else tuple(dict.fromkeys(told))


def _kind_of_label(label: LabelDef) -> str:
    words = " ".join((label.id, *label.names.values())).lower()
    return next((kind for kind, pattern in _KIND_WORDS.items() if pattern.search(words)), "")


def prepared(ground: Ground) -> Iterator[None]:
    """Work out what ``next_place`` will ask for, in steps of a millisecond or so: a long article takes a second."""
    for at in range(0, len(ground.spans), SPANS_A_STEP):
        for each in ground.spans[at : at + SPANS_A_STEP]:
            _image(ground, each)
        yield
    position = 0
    while position < len(ground.text):
        position = learn_line(ground.text, position, ground.edges)
        yield


def next_start(ground: Ground, caret: int, unit: str) -> int:
    """Where a source caret goes by one word, clause, sentence or paragraph."""
    return _onward(ground, caret, ground.hans_caret(caret), unit, next_start_in)


def previous_start(ground: Ground, caret: int, unit: str) -> int:
    """The same backwards."""
    return _onward(ground, caret, ground.hans_caret(caret), unit, previous_start_in)


def _onward(ground: Ground, caret: int, at: int, unit: str, step: Callable[[str, int, str, Sequence[int]], int]) -> int:
    """The first start by steps whose place in the source is another than the caret's; the caret at the text's end."""
    while (to := step(ground.text, at, unit, ground.edges)) != at:
        back = ground.opened.texts.hans.chain.caret_to_a(to)
        if (back > caret) if to > at else (back < caret):
            return back
        at = to  # it begins in what a repair put in
    return caret


def _rules(ground: Ground, label: LabelDef | None, first: int, last: int) -> tuple[str, Trimming | None]:
    return ("", None) if label is None else (label.unit, _trimming(ground, label, first, last))


def _trimming(ground: Ground, label: LabelDef, first: int, last: int) -> Trimming:
    """What the label's units lose in the lines of a Simplified range: also the spans there that its trim names.

    So do those that may not overlap with its own: 会议强调 before a directive.
    """
    ids = heads_of(ground.codebook, label)
    if not ids:
        return Trimming(label.trim.leading)
    uuids = {each.uuid for each in ground.codebook.labels if each.id in ids}
    chain = ground.opened.texts.hans.chain
    low, high = (chain.caret_to_a(at) for at in (line_at(ground.text, first)[0], line_at(ground.text, last)[1]))
    near = (each for each in ground.spans if each.start <= high and each.end >= low and each.label in uuids)
    return Trimming(
        label.trim.leading, tuple(found for each in near if (found := _image(ground, each))), bool(label.trim.labels)
    )


def heads_of(codebook: Codebook, label: LabelDef) -> frozenset[str]:
    """The ids of the labels of which a span at the head of a unit is left out of it."""
    apart = (each for names in codebook.nesting.apart if label.id in names for each in names)
    return frozenset((*label.trim.labels, *apart)) - {label.id}


def _image(ground: Ground, span: Annotation) -> Range | None:
    """Where a span stands in the Simplified text, or None where nothing of it does."""
    known = ground.images if ground.images is not None else {}
    found = known.get(span.extent)
    if found is None:
        try:
            found = ground.hans(span.start, span.end)
        except UnmappableRange:
            found = (0, 0)
        known[span.extent] = found
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
