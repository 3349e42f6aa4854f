"""Claims about spaCy: it reads the DocBin as it is, and a span categoriser learns from it."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.registry import exporter
from annotator.session.exporting import ExportOptions, export_project, export_records
from annotator.session.exporting.articles import export_context_of
from annotator.session.session import Session

spacy = pytest.importorskip("spacy")

SHORT = ExportOptions(max_length=120, unknown="keep")


@pytest.fixture
def docbin(ruled_sample: Session, tmp_path: Path) -> Path:
    export_project(ruled_sample, tmp_path / "sample.spacy", SHORT, "spacy")
    return tmp_path / "sample.spacy"


def _job(session: Session, options: ExportOptions) -> ExportJob:
    return ExportJob(export_context_of(session, options), options, ExportReport())


def _records(session: Session, options: ExportOptions) -> list[dict]:
    return list(export_records(session, exporter("spacy"), _job(session, options)))


def test_another_process_reads_every_text_and_span(docbin: Path, ruled_sample: Session) -> None:
    program = (
        "import json, sys, spacy; from spacy.tokens import DocBin; "
        "docs = DocBin().from_disk(sys.argv[1]).get_docs(spacy.blank('zh').vocab); "
        "read = lambda doc: [[s.start_char, s.end_char, s.label_, s.text] for s in doc.spans['sc']]; "
        "print(json.dumps([[doc.text, read(doc)] for doc in docs]))"
    )
    said = subprocess.run([sys.executable, "-c", program, docbin], capture_output=True, text=True, check=True).stdout
    expected = [
        [record["text"], [[row["start"], row["end"], row["label"], row["text"]] for row in record["spans"]]]
        for record in _records(ruled_sample, SHORT)
    ]
    assert json.loads(said) == expected
    assert sum(len(spans) for _, spans in expected) > 150


def test_its_own_corpus_reader_aligns_every_span_with_its_own_tokens(docbin: Path) -> None:
    from spacy.training import Corpus

    count = 0
    for example in Corpus(docbin)(spacy.blank("zh")):
        spans = example.reference.spans["sc"]
        aligned = example.get_aligned_spans_y2x(spans, allow_overlap=True)
        assert [(x.start_char, x.end_char, x.label_) for x in aligned] == [
            (x.start_char, x.end_char, x.label_) for x in spans
        ]
        assert example.predicted.text == example.reference.text
        count += len(aligned)
    assert count > 150


def test_a_span_categoriser_learns_from_it(docbin: Path) -> None:
    from spacy.training import Corpus
    from spacy.util import fix_random_seed, minibatch

    fix_random_seed(1)
    random.seed(1)
    nlp = spacy.blank("zh")
    examples = list(Corpus(docbin)(nlp))
    suggester = {"@misc": "spacy.ngram_suggester.v1", "sizes": [2, 4]}
    nlp.add_pipe("spancat", config={"spans_key": "sc", "suggester": suggester})
    nlp.initialize(lambda: examples)
    optimizer = nlp.resume_training()
    optimizer.learn_rate = 0.005
    losses = []
    for _ in range(12):
        of_epoch: dict[str, float] = {}
        for batch in minibatch(examples, 16):
            nlp.update(batch, sgd=optimizer, losses=of_epoch)
        losses.append(of_epoch["spancat"])
    assert losses[-1] < losses[0] / 5
    scores = nlp.evaluate(examples)
    assert scores["spans_sc_f"] > 0.8 and set(scores["spans_sc_per_type"]) >= {"slogan", "directive", "citation"}


def test_an_entity_recogniser_takes_the_entities(docbin: Path) -> None:
    from spacy.training import Corpus

    nlp = spacy.blank("zh")
    examples = list(Corpus(docbin)(nlp))
    nlp.add_pipe("ner")
    nlp.initialize(lambda: examples)
    losses: dict[str, float] = {}
    nlp.update(examples[:16], losses=losses)
    assert losses["ner"] > 0
    assert sum(len(each.reference.ents) for each in examples) > 100


@pytest.mark.parametrize("tokens", ["character", "jieba"])
def test_its_converter_of_conll_2003_reads_five_articles_with_the_spans_that_were_chosen(
    ruled_sample: Session, tmp_path: Path, tokens: str
) -> None:
    from spacy.training.converters import conll_ner_to_docs

    from annotator.exchange.exporters.tokens.laying import flat_spans, lay_tokens

    options = ExportOptions(unknown="keep", tokens=tokens)
    export_project(ruled_sample, tmp_path / "out.conll", options, "conll2003")
    docs = list(conll_ner_to_docs((tmp_path / "out.conll").read_text(encoding="utf-8"), no_print=True))
    assert len(docs) == 5
    job = _job(ruled_sample, options)
    for doc, record in zip(docs, export_records(ruled_sample, exporter("conll2003"), job), strict=True):
        laid = lay_tokens(record, job)
        assert [each.text for each in doc] == list(laid.words)
        assert [sentence.start for sentence in doc.sents] == laid.sentences
        chosen = [(*piece, each.label) for each in flat_spans(laid, job)[0] for piece in each.pieces]
        assert [(each.start, each.end, each.label_) for each in doc.ents] == chosen
        assert chosen
