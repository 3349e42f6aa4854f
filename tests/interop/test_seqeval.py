"""Claims about seqeval: it reads from our tags exactly the spans that were chosen, in all three schemes."""

from __future__ import annotations

import warnings

import pytest

from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.exporters.tokens.laying import flat_spans, lay_tokens
from annotator.exchange.registry import exporter
from annotator.session.exporting import ExportOptions, export_project, export_records
from annotator.session.exporting.articles import export_context_of

metrics = pytest.importorskip("seqeval.metrics")
scheme = pytest.importorskip("seqeval.scheme")
SCHEMES = {"conll2003": scheme.IOB2, "bio": scheme.IOB2, "bioes": scheme.IOBES, "bilou": scheme.BILOU}


def _tags(data: str) -> list[list[str]]:
    """The tags of each sentence, as programs read such files."""
    blocks = [block.split("\n") for block in data.strip("\n").split("\n\n")]
    return [[line.split(" ")[-1] for line in block] for block in blocks if not block[0].startswith("-DOCSTART-")]


def _chosen(session, options, name) -> list[tuple[int, int, int, str]]:
    """(sentence, first token in it, its end, label) of each span that was to be written."""
    job = ExportJob(export_context_of(session, options), options, ExportReport())
    found, done = [], 0
    for record in export_records(session, exporter(name), job):
        laid = lay_tokens(record, job)
        for span in flat_spans(laid, job)[0]:
            ((first, last),) = span.pieces
            at = max(n for n, start in enumerate(laid.sentences) if start <= first)
            found.append((done + at, first - laid.sentences[at], last - laid.sentences[at], span.label))
        done += len(laid.sentences)
    return found


@pytest.mark.parametrize("nested", ["outermost", "innermost"])
@pytest.mark.parametrize("tokens", ["character", "jieba"])
@pytest.mark.parametrize("name", SCHEMES)
def test_seqeval_reads_exactly_the_spans_that_were_chosen(ruled_sample, tmp_path, name, tokens, nested) -> None:
    options = ExportOptions(unknown="keep", tokens=tokens, nested=nested)
    out = tmp_path / "out.txt"
    export_project(ruled_sample, out, options, name)
    tags = _tags(out.read_text(encoding="utf-8"))
    read = scheme.Entities(tags, SCHEMES[name]).entities
    wanted = _chosen(ruled_sample, options, name)
    assert len(wanted) > 50
    assert [each.to_tuple() for own in read for each in own] == [
        (sentence, label, first, last) for sentence, first, last, label in wanted
    ]
    report = metrics.classification_report(tags, tags, mode="strict", scheme=SCHEMES[name], output_dict=True)
    assert report["micro avg"] == {"precision": 1.0, "recall": 1.0, "f1-score": 1.0, "support": len(wanted)}


def test_seqeval_takes_our_iob2_in_its_lenient_mode_too(ruled_sample, tmp_path) -> None:
    out = tmp_path / "out.bio"
    export_project(ruled_sample, out, ExportOptions(unknown="keep", sentences=False), "bio")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tags = _tags(out.read_text(encoding="utf-8"))
        assert metrics.f1_score(tags, tags) == 1.0
