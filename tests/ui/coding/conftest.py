"""A window on a page that is hard for offsets: astral and combining characters, CRLF, NBSP, a gloss that was mended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.session.articles import load_article
from annotator.session.intake.importing import import_paths
from annotator.session.pages.repairs import add_repair
from annotator.session.session import Session

HARD_PAGE = (
    "会议强调,要坚决打赢𠮷林脱贫攻坚战,一要压实责任。\r\n"
    "“四方责任”\u00a0并\t👩‍🌾e\u0301,会(huì)议指出,𠮷宁同志要带头抓好落实,狠抓作风。\r\n"
    "\r\n"
    "各地要持续抓好防控,确保互联网安全。要加强。\r\n"
)


@pytest.fixture
def hard(open_window, tmp_path: Path, codebook) -> Iterator[object]:
    """The driver of a window on the hard page, the caret at its start in the Simplified pane."""
    session = Session.create(tmp_path / "p.db", codebook, coder="li", standard="twp")
    page = tmp_path / "hard.txt"
    page.write_bytes(HARD_PAGE.encode())
    import_paths(session, [page])
    gloss = load_article(session, 1).texts.source.index("(huì)")
    add_repair(session, 1, gloss, gloss + len("(huì)"), "")
    session.close()
    yield open_window(Session.open(tmp_path / "p.db", window=True))
