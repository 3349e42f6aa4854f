"""A page that was read becomes an article ready to be stored: mended, its parts found, converted, fingerprinted.

Pure: it may run in a worker process. What it finds is stored beside the article; nothing is put into its source.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.exchange.records import ImportedArticle
from annotator.model.article import Region, StoredView
from annotator.model.findings import NOTHING_FOUND, Findings
from annotator.model.ids import article_id
from annotator.model.new_article import NewArticle
from annotator.model.override import Override
from annotator.model.repair import Repair, put_in
from annotator.text.compose import Decisions, converted_view
from annotator.text.offsets import OffsetMap
from annotator.text.reading import reading_of
from annotator.text.views import other_script

BODY = "body"
SHORTEST_COMPARED = 20
"""Code points of Simplified text below which nothing is said of near-duplicates."""


class Preparation(NamedTuple):
    """What preparing depends on: the project's regional standard, its protected terms (script, text, becomes)."""

    standard: str
    terms: tuple[tuple[str, str, str], ...] = ()


def prepared(each: ImportedArticle, plan: Preparation) -> NewArticle:
    """An imported page with all that is found in it; a page that comes with its findings is taken as it is.

    Raises TextRefused, AnnotatorError.
    """
    from annotator.text.article_text import fingerprint, first_clause
    from annotator.text.scripts import detect_script

    found, meta, body = NOTHING_FOUND, dict(each.meta), each.source
    if each.findings:
        script, found, stated, body = _found(each, plan)
        meta = {**stated, **{key: value for key, value in meta.items() if value}}
    else:
        script = each.script or detect_script(each.source)
        body = _body(each)
    sha256 = fingerprint(each.source)
    view = converted_view(each.source, script, plan.standard, *_decided(each, found, script, plan))
    return NewArticle(
        id=each.id or article_id(sha256),
        name=each.name,
        title=meta.get("title") or first_clause(body),
        script=script,
        source=each.source,
        sha256=sha256,
        file_sha256=each.file_sha256,
        views=(StoredView(view.script, view.text, view.units, view.key),),
        meta=meta,
        findings=found,
        signature=signature_of(body),
    )


def signature_of(body: str) -> bytes | None:
    """What near-duplicates are told by, taken of the Simplified body; None where it is too short to say."""
    from annotator.text.near_duplicates import signature
    from annotator.text.scripts import to_hans

    if len(body) < SHORTEST_COMPARED:
        return None
    return signature(to_hans(body))  # of any page: one in Simplified may hold Traditional sentences


def _body(each: ImportedArticle) -> str:
    """The body of a page that comes with its findings, in the reading, as ``_found`` takes it of what it finds."""
    reading, to_reading = reading_of(each.source, put_in(each.repairs))
    bodies: list[str] = []
    for region in sorted(each.regions, key=lambda r: (r.start, r.end)):
        if region.kind == BODY and region.repeats is None:
            with suppress(UnmappableRange):  # a repair left it no place
                bodies.append(reading[slice(*to_reading.to_b(region.start, region.end))])
    return "\n".join(bodies) or reading


def _found(each: ImportedArticle, plan: Preparation) -> tuple[str, Findings, dict[str, str], str]:
    """The script, the findings, what the page states, and the text of its body, in the reading."""
    from annotator.text.names import names_at_risk
    from annotator.text.regions import find_regions
    from annotator.text.repair import find_repairs
    from annotator.text.scripts import config_for, detect_script

    mended = find_repairs(each.source)
    repairs = tuple(
        Repair(
            "", r.start, r.end, r.replacement, r.kind, r.confidence, "applied" if r.applied else "flagged", r.evidence,
            r.units,
        )
        for r in mended
    )  # fmt: skip
    reading, to_reading = reading_of(each.source, put_in(repairs))
    script = each.script or detect_script(reading)
    page, at = find_regions(reading, script), _Source(to_reading)
    ids = [str(index) for index in range(len(page.regions))]
    regions = tuple(
        Region(
            id_, *at.extent(r.start, r.end), r.kind, None if r.repeats is None else ids[r.repeats],
            r.confidence, r.evidence, "found",
        )
        for id_, r in zip(ids, page.regions, strict=True)
    )  # fmt: skip
    target = other_script(script)
    names = {name.text: name for name in reversed(names_at_risk(reading, config_for(target, plan.standard)))}
    overrides = tuple(
        Override(
            "", "article", n.text, n.becomes, target, None, *at.extent(n.start, n.end), n.origin,
            n.evidence,
        )
        for n in sorted(names.values(), key=lambda n: n.start)
    )  # fmt: skip
    bodies = [reading[r.start : r.end] for r in page.regions if r.kind == BODY and r.repeats is None]
    return script, Findings(repairs, regions, overrides), dict(page.meta), "\n".join(bodies) or reading


class _Source:
    """Reading ranges as source ranges, with what repairs took out right behind their last character."""

    def __init__(self, to_reading: OffsetMap) -> None:
        self._map = to_reading
        self._taken_out = {a0: a1 for a0, a1, b0, b1 in to_reading.units if b0 == b1}

    def extent(self, start: int, end: int) -> tuple[int, int]:
        first, last = self._map.to_a(start, end)
        while last in self._taken_out:
            last = self._taken_out[last]
        return first, last


def _decided(
    each: ImportedArticle, found: Findings, script: str, plan: Preparation
) -> tuple[Sequence[Repair], Decisions]:
    """The repairs in force and the decisions under which the page is converted."""
    target = other_script(script)
    repairs = put_in(found.repairs or each.repairs)
    terms: list[tuple[str, str]] = []
    of_project: list[tuple[str, str]] = []
    choices: list[tuple[int, int, str, str]] = []
    for o in (*found.overrides, *_overrides(each)):
        if o.script != target:
            continue
        if o.scope == "here":
            choices.append((o.start, o.end, o.becomes, o.text))
        else:
            (terms if o.scope == "article" else of_project).append((o.text, o.becomes))
    terms += [(text, becomes) for script, text, becomes in plan.terms if script == target]
    terms += of_project  # what the project has stays, see imported_work
    return repairs, Decisions(tuple(terms), tuple(choices))


def _overrides(each: ImportedArticle) -> list[Override]:
    """Those that came with the page, in a form that is known here."""
    from annotator.model.override import override_from

    known: list[Override] = []
    for values in each.overrides:
        try:
            known.append(override_from(values, "", None))
        except KeyError:
            continue
    return known
