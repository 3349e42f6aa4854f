"""Claims about spaCy: it reads the DocBin as it is, and a span categoriser learns from it."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.session.exporting import ExportOptions, export_project, export_records
from annotator.session.exporting.articles import export_context_of
from annotator.session.session import Session

spacy = pytest.importorskip("spacy")

SHORT = ExportOptions(max_length=120, unknown="keep")


@pytest.fixture
def docbin(ruled_sample: Session, tmp_path: Path) -> Path:
    export_project(ruled_sample, tmp_path / "sample.spacy", SHORT, "spacy")
    return tmp_path / "sample.spacy"


def _records(session: Session, options: ExportOptions) -> list[dict]:
    from annotator.exchange.exporters.job import ExportJob
    from annotator.exchange.exporters.report import ExportReport
    from annotator.exchange.registry import exporter

    job = ExportJob(export_context_of(session, options), options, ExportReport())
    return list(export_records(session, exporter("spacy"), job))


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
