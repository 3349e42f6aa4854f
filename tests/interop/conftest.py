"""The sample project tagged by rule, for foreign programs that are to learn from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.session.articles import article_rows, texts_of
from annotator.session.coding.tagging import set_statuses, tag_span
from annotator.session.session import Session

RULE = {"疫情": "slogan", "防控": "directive", "疫情防控": "citation", "工作": "organization", "近平": "personnel"}
"""Which label every occurrence of a word gets."""


@pytest.fixture
def ruled_sample(sample_path: Path) -> Iterator[Session]:
    """The five seeds, every word of RULE tagged, all of them done."""
    session = Session.open(sample_path)
    uuids = {label.id: label.uuid for label in session.codebook.labels}
    for row in article_rows(session):
        source = texts_of(session, row.article).source
        for word, label in RULE.items():
            at = source.find(word)
            while at >= 0:
                tag_span(session, row.article.number, at, at + len(word), uuids[label])
                at = source.find(word, at + 1)
    set_statuses(session, [row.article.number for row in article_rows(session)], "done")
    yield session
    session.close()
