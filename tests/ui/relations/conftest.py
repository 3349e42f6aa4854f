"""Spans to join, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.session.coding.tagging import tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session

TEXT = (
    "自治区党委书记、𠮷林省长刘宁主持会议。\n会议强调，各地要打赢𠮷林e\u0301攻坚战，加强后面的后勤。\n\n"
    "会议指出，各部门要\u00a0落实“两个维护”，" + "抓好发展、做好服务，" * 12 + "出席会议的还有李斌。\n"
)
SPANS = (
    ("position", "自治区党委书记"), ("position", "𠮷林省长"), ("personnel", "刘宁"), ("attribution", "会议强调"),
    ("addressee", "各地"), ("directive", "打赢𠮷林e\u0301攻坚战"), ("directive", "加强后面的后勤"),
    ("attribution", "会议指出"), ("directive", "落实"), ("slogan", "“两个维护”"), ("personnel", "李斌"),
)  # fmt: skip


def tag(session: Session, label: str, words: str) -> Annotation:
    start = TEXT.index(words)
    return tag_span(session, 1, start, start + len(words), session.codebook.require(label).uuid)


@pytest.fixture
def relation_session(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    """A project whose article 1 has spans of all labels that relations join; each found by its words."""
    session = Session.create(tmp_path / "relations.db", codebook, coder="li")
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    import_paths(session, [page])
    for label, words in SPANS:
        tag(session, label, words)
    yield session


@pytest.fixture
def at_work(relation_session: Session, open_window: Callable[[Session], object]) -> object:
    """A driver at that article, with everything derived."""
    driver = open_window(relation_session)
    QApplication.processEvents()
    driver.window.works.relations.feed.settle()  # type: ignore[attr-defined]
    QApplication.processEvents()
    return driver


@pytest.fixture
def said(at_work: object) -> list[str]:
    """What the window says, quietly or as a refusal."""
    heard: list[str] = []
    at_work.desk.said.connect(heard.append)  # type: ignore[attr-defined]
    at_work.desk.bridge.refused.connect(heard.append)  # type: ignore[attr-defined]
    return heard
