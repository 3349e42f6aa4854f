"""A broken page with its findings, put into a project without the engine that would find them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.article import Region, StoredView
from annotator.model.codebook import Codebook
from annotator.model.findings import Findings
from annotator.model.ids import article_id
from annotator.model.new_article import NewArticle
from annotator.model.override import Override
from annotator.model.repair import Repair
from annotator.session.session import Session
from annotator.store.things.articles import add_article
from annotator.text.article_text import fingerprint
from annotator.text.compose import Decisions, converted_view

BROKEN = "標題𠮷\n德??h的會(huì)議，認(rèn)真。\n版權(quán)所有"
REPAIRS = (
    Repair("", 5, 8, "保縣", "shift", 0.97, "applied", "bytes B1A3 BF68", ((0, 1, 0, 1), (1, 3, 1, 2))),
    Repair("", 10, 15, "", "gloss", 0.999, "applied", "huì is a reading of 會"),
    Repair("", 18, 23, "", "gloss", 0.999, "flagged", "rèn is a reading of 認"),
    Repair("", 28, 34, "", "gloss", 0.999, "applied", "quán is a reading of 權"),
)
REGIONS = (
    Region("0", 0, 3, "title", None, 0.9, "the first line", "found"),
    Region("1", 4, 25, "body", None, 0.98, "ends in a full stop", "found"),
    Region("2", 26, 36, "footer", None, 0.95, "copyright", "found"),
)
OVERRIDES = (Override("", "article", "會議", "会议", "hans", None, 9, 16, "jieba", "a test"),)
READING = "標題𠮷\n德保縣的會議，認(rèn)真。\n版權所有"


@pytest.fixture
def broken(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    """A project with the coder li and the broken page as article 1."""
    opened = Session.create(tmp_path / "broken.db", codebook, coder="li")
    in_force = [each for each in REPAIRS if each.in_force]
    view = converted_view(BROKEN, "hant", "tw", in_force, Decisions((("會議", "会议"),)))
    sha256 = fingerprint(BROKEN)
    new = NewArticle(
        article_id(sha256), "broken.txt", "標題𠮷", "hant", BROKEN, sha256, sha256,
        (StoredView(view.script, view.text, view.units, view.key),), {"title": "標題𠮷"},
        Findings(REPAIRS, REGIONS, OVERRIDES),
    )  # fmt: skip
    with opened.project.change("Import", None, mode=3) as write:
        add_article(write, new)
    yield opened
    opened.close()
