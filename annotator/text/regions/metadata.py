"""The fields of a page from its regions: what is stated where it counts most, as it is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.text.regions.fields import UNCUED, Value, values_in
from annotator.text.regions.nouns import META_KEYS, FoundRegion
from annotator.text.regions.opening import Opening

_STATING = ("meta", "credit", "byline")


def page_meta(
    reading: str, view: str, regions: Sequence[FoundRegion], opening: tuple[int, Opening] | None
) -> dict[str, str]:
    """What the page states, under META_KEYS in their order; ``opening`` with the code point at which it stands."""
    values = list(_stated(view, regions))
    if opening:
        start, dateline = opening
        values += [_moved(each, start) for each in dateline.values]
    meta = {key: _best(reading, [each for each in values if each.key == key]) for key in META_KEYS}
    meta["title"] = next((reading[each.start : each.end] for each in regions if each.kind == "title"), "")
    meta["dateline"] = (opening[1].day or "") if opening else ""
    return {key: " ".join(value.split()) for key, value in meta.items() if value}


def _stated(view: str, regions: Sequence[FoundRegion]) -> Iterable[Value]:
    for region in regions:
        if region.kind in _STATING:
            for value in values_in(view[region.start : region.end], byline=region.kind == "byline"):
                if (
                    value.key != "published" or region.kind == "meta" or value.rank != UNCUED
                ):  # not a document's own day
                    yield _moved(value, region.start)


def _best(reading: str, values: Sequence[Value]) -> str:
    """The first value of the lowest rank; among dates, one with a year and a time of day before others of its rank."""
    if not values:
        return ""
    best = min(
        values,
        key=lambda each: (each.rank, each.iso.startswith("--"), bool(each.iso) and "T" not in each.iso, each.start),
    )
    return best.iso or reading[best.start : best.end]


def _moved(value: Value, by: int) -> Value:
    return value._replace(start=value.start + by, end=value.end + by)
