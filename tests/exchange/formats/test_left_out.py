"""Claims about what is told of an export into a format that cannot hold something: all of it, each thing once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.exchange.exporters import report
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.left_out import with_losses_told
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import (
    ARTICLE_ATTRIBUTES,
    ARTICLE_LABELS,
    ATTRIBUTES,
    CERTAINTY,
    CODERS,
    DETAILS,
    NOTES,
    PENDING,
    RANGES,
    RELATIONS,
    STATE,
    ExportReport,
)
from annotator.exchange.records import DocumentAnnotation, Relation
from annotator.exchange.registry import FEATURES, Format, Lost

TEXT = "习近平强调，\u00a0要坚决打赢𠮷林脱贫攻坚战。"
OPTIONS = ExportOptions(script="hans", layers=("li", "gold"), status="all", scope="all")
ALL = Format("all", "All", keeps=dict.fromkeys(FEATURES, True))
TOLD = {
    "discontinuous": {(RANGES, "span-001", "directive")},
    "attributes": {(ATTRIBUTES, "span-002", "slogan")},
    "certainty": {(CERTAINTY, "span-001", "directive")},
    "notes": {(NOTES, "span-002", "slogan")},
    "state": {(STATE, "span-002", "slogan")},
    "coder": {(CODERS, "span-001", "directive"), (CODERS, "span-002", "slogan")},
    "relations": {(RELATIONS, "rel-1", "holds_position"), (RELATIONS, "rel-2", "holds_position")},
    "article labels": {(ARTICLE_LABELS, "doc-1", "slogan"), (ARTICLE_LABELS, "doc-2", "directive")},
    "article attributes": {(ARTICLE_ATTRIBUTES, "doc-1", "slogan")},
    "details": {(DETAILS, "", "")},
}


def _article(desk):
    spans = (
        desk.annotation(1, 0, len(TEXT), ranges=((0, 3), (8, len(TEXT))), certainty="low"),
        desk.annotation(
            2,
            8,
            12,
            label="uuid-slogan",
            layer="layer-gold",
            attributes={"形": "引"},
            note="注\u2028意",
            state="pending",
        ),
    )
    return desk.article_of(
        desk.texts_of([(TEXT,) * 4]),
        annotations=spans,
        relations=(
            Relation("rel-1", "uuid-holds", "span-001", "span-002", "layer-li"),
            Relation("rel-2", "uuid-holds", "span-002", "span-001", "layer-gold"),
        ),
        document_annotations=(
            DocumentAnnotation("doc-1", "uuid-slogan", "layer-li", {"形": "引"}),
            DocumentAnnotation("doc-2", "uuid-directive", "layer-gold"),
        ),
    )


def _told(desk, form: Format, options: ExportOptions = OPTIONS) -> list[tuple[str, str, str]]:
    job = ExportJob(desk.context, options, ExportReport())
    records = records_of([_article(desk)], job)
    before = [*records_of([_article(desk)], ExportJob(desk.context, options, ExportReport()))]
    assert [*with_losses_told(records, form, job)] == before, "the records stay as they are"
    assert all(each.article == "第一篇.txt" for each in job.report.remarks)
    own = {RANGES, ATTRIBUTES, CERTAINTY, NOTES, STATE, CODERS, RELATIONS, ARTICLE_LABELS, ARTICLE_ATTRIBUTES, DETAILS}
    return [(each.reason, each.thing, each.label) for each in job.report.remarks if each.reason in own]


@pytest.mark.parametrize("no", [False, Lost("a sentence on how it is lost")])
@pytest.mark.parametrize("feature", TOLD)
def test_what_a_format_does_not_carry_is_told_thing_by_thing_and_nothing_else(desk, feature: str, no) -> None:
    found = _told(desk, replace(ALL, keeps={**ALL.keeps, feature: no}))
    assert set(found) == TOLD[feature] and len(found) == len(TOLD[feature])


def test_a_format_that_carries_all_has_nothing_told_and_one_that_carries_nothing_all(desk) -> None:
    assert _told(desk, ALL) == []
    everything = set().union(*TOLD.values()) - TOLD["article attributes"]
    assert set(_told(desk, Format("none", "None"))) == everything, "attributes of a label go with their label"


def test_what_stands_in_several_windows_or_both_scripts_is_told_once(desk) -> None:
    for more in ({"both": "doubled"}, {"max_length": 4}, {"max_length": 40, "stride": 30, "both": "doubled"}):
        found = _told(desk, Format("none", "None"), replace(OPTIONS, **more))
        assert len(found) == len(set(found)) >= len(TOLD["article labels"]), more


def test_one_layer_alone_loses_no_coder(desk) -> None:
    layers = {"layer-li": desk.layers["layer-li"]}
    context = replace(desk.context, layers=layers)
    job = ExportJob(context, replace(OPTIONS, layers=("li",)), ExportReport())
    (record,) = with_losses_told(records_of([_article(desk)], job), Format("none", "None"), job)
    assert [row["id"] for row in record["spans"]] == ["span-001"] and CODERS not in job.report.counts


def test_all_that_is_left_out_of_both_scripts_is_counted_once_also_beyond_what_is_kept(desk, monkeypatch) -> None:
    monkeypatch.setattr(report, "MOST_KEPT", 2)
    spans = [desk.annotation(n, n, n + 1, state="pending") for n in range(9)]
    article = desk.article_of(desk.texts_of([(TEXT,) * 4]), annotations=spans)
    for both in (None, "doubled"):
        heard = []
        job = ExportJob(desk.context, ExportOptions(status="all", both=both), ExportReport())
        job.report.remarks.hears = heard.append
        list(records_of([article], job))
        assert (job.report.counts, len(heard)) == ({PENDING: 9}, 9)
