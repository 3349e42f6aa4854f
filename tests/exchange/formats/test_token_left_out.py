"""Claims about what files of tokens leave out: it is told, and counted, where no record of the article has it."""

from __future__ import annotations

import pytest

from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import BLANK, NESTED, NESTED_TAGS, ExportReport
from annotator.exchange.registry import formats

SAME, BENT = ("打𠮷",) * 4, ("林", "林", "林", "林林林")


def exported(desk, form: str, spans, **options) -> tuple[str, ExportReport]:
    """Two articles, alike but for their ids, each with these spans on 打𠮷林打𠮷, whose 林 is three in Traditional."""
    texts = desk.texts_of([SAME, BENT, SAME, ("\n",) * 4])
    job = ExportJob(desk.context, ExportOptions(status="all", scope="all", **options), ExportReport())
    uuids = {name: uuid for uuid, name in desk.labels.items()}
    articles = [
        desk.article_of(
            texts,
            annotations=tuple(
                desk.annotation(10 * place + n, a, b, label=uuids[label]) for n, (a, b, label) in enumerate(spans)
            ),
        )
        for place in range(2)
    ]
    given, records = formats()[form], records_of(articles, job)
    data = given.writes(records, job) if given.writes else (piece for _, piece in given.writes_folder(records, job))
    return b"".join(data).decode(), job.report


CROSSING = [(0, 2, "slogan"), (1, 3, "directive")]
"""Two spans of two characters each, of which the other is longer in Traditional."""


@pytest.mark.parametrize("form", ["bio", "bioes"])
def test_a_span_that_has_tags_in_one_of_the_two_scripts_is_not_told_as_left_out(desk, form) -> None:
    data, report = exported(desk, form, CROSSING, both="doubled")
    assert data.count("B-slogan") == data.count("B-directive") == 2
    assert (report.spans, report.counts) == (4, {})
    _, report = exported(desk, form, CROSSING, script="hans")
    assert (report.spans, report.by_label(NESTED)) == (2, {"directive": 2})


def test_a_span_that_has_tags_in_neither_is_told_once_of_each_article(desk) -> None:
    spans = [*CROSSING, (1, 2, "directive"), (5, 6, "slogan")]
    data, report = exported(desk, "bio", spans, both="doubled")
    assert (report.spans, report.by_label(NESTED), report.by_label(BLANK)) == (4, {"directive": 2}, {"slogan": 2})
    assert data.count("-DOCSTART-") == 4


@pytest.mark.parametrize("nested", ["outermost", "each"])
def test_a_list_of_spans_beside_the_tags_tells_by_the_same_rule_and_counts_all(desk, nested) -> None:
    spans = [*CROSSING, (1, 2, "directive"), (5, 6, "slogan")]
    _, report = exported(desk, "hf", spans, both="doubled", nested=nested)
    assert (report.spans, report.by_label(NESTED_TAGS)) == (8, {"directive": 2, "slogan": 2})
    assert "on white space" in report.sentences[0]
