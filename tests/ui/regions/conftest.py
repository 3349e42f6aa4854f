"""A window on a page with every difficulty a region can have: astral characters, edges inside a line, repeats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.model.article import Region, StoredView
from annotator.model.codebook import Codebook
from annotator.model.findings import Findings
from annotator.model.ids import article_id
from annotator.model.new_article import NewArticle
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import articles as rows
from annotator.text.article_text import fingerprint
from annotator.text.compose import converted_view

BODY = "\n".join(f"第{each}段，会议强调要把工作落实到位，确保各项部署见效，𠮷林不得有误。" for each in range(40))
MENU = "首页 > 𠮷林新闻\n\n网友评论\n打印本页"
TITLE = "𠮷林省委召开会议"
PAGE = f"{MENU}\n\n{TITLE}\n{TITLE}\n2月14日，会议召开，王里发言。编辑：范于 {BODY}\n版权所有\n\n关于我们 | 联系方式"


def region(kind: str, piece: str, nth: int = 0, repeats: str | None = None) -> Region:
    start = -1
    for _ in range(nth + 1):
        start = PAGE.index(piece, start + 1)
    return Region(f"{kind}{nth}", start, start + len(piece), kind, repeats, 0.9, f"reads like a {kind}", "found")


def regions_of_page() -> tuple[Region, ...]:
    return (
        region("navigation", MENU),
        region("title", TITLE),
        region("title", TITLE, 1, "title0"),
        region("dateline", "2月14日，"),
        region("body", "会议召开，王里发言。"),
        region("credit", "编辑：范于 "),
        region("body", BODY)._replace(id="body1"),
        region("footer", "版权所有"),
        region("footer", "关于我们 | 联系方式")._replace(id="footer1"),
    )


def store_page(session: Session, source: str, regions: tuple[Region, ...] = ()) -> int:
    sha256 = fingerprint(source)
    view = converted_view(source, "hans", session.standard)
    new = NewArticle(
        article_id(sha256), "page.txt", "page", "hans", source, sha256, "00" * 32,
        (StoredView(view.script, view.text, view.units, view.key),), {"published": "2023-02-19", "dateline": "--02-14"},
        Findings((), regions),
    )  # fmt: skip
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        return rows.add_article(write, new)


@pytest.fixture
def page_session(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    """Article 1 is the page with its regions, article 2 one without any."""
    path = tmp_path / "page.db"
    made = Session.create(path, codebook, coder="li")
    store_page(made, PAGE, regions_of_page())
    store_page(made, "没有分区的一页，𠮷林。\n第二段。\n")
    made.close()
    opened = Session.open(path, window=True)
    yield opened


@pytest.fixture
def page(page_session: Session, open_window: Callable[[Session], object]) -> object:
    driver = open_window(page_session)
    QApplication.processEvents()
    return driver
