"""A window on a project whose labels declare attributes of every kind, and that has labels for articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.model.codebook import Attribute, Codebook, LabelDef, load_codebook
from annotator.resource_files import resource
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session

PAGE = "会议强调，要坚决打赢𠮷林脱贫攻坚战。\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会(huì)议\n省委书记刘宁主持。\n"
STANCE, GENRE = "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b11", "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b12"
EVERY_KIND = (
    Attribute(
        "themes",
        names={"en": "topics", "zh-Hans": "主题"},
        values=("economy", "health", "land"),
        kind="choices",
        key="t",
    ),
    Attribute("signed", kind="yesno", key="y", default="no"),
    Attribute("count", kind="number", key="c"),
    Attribute("said", key="a"),
)


def rich_codebook() -> Codebook:
    """The core starter; slogan has an attribute of every kind, and there are two labels for articles."""
    core = load_codebook(resource("codebooks", "core.yaml"))
    labels = tuple(
        each._replace(attributes=(*each.attributes, *EVERY_KIND)) if each.id == "slogan" else each
        for each in core.labels
    )
    stance = LabelDef(
        STANCE, "stance", "#b45309", "#f59e0b", key="s", applies_to="document",
        attributes=(Attribute("side", values=("for", "against")), *EVERY_KIND),
    )  # fmt: skip
    genre = LabelDef(GENRE, "genre", "#1d4ed8", "#7aa2ff", key="x", applies_to="document")
    return core.having(labels=(*labels, stance, genre))


class Desk:
    """The window and what these tests do in it."""

    def __init__(self, driver) -> None:
        self.drive = driver
        self.session: Session = driver.session
        self.window = driver.window

    def tag(self, label: str, piece: str = "坚决打赢𠮷林脱贫攻坚战") -> Annotation:
        """Give a piece of the text a label by its key; its span is chosen."""
        self.drive.panes.focus_pane("hans")
        self.drive.select(piece)
        self.drive.type(self.session.codebook.require(label).key)
        self.window.panels.news.flush()
        return self.choice

    @property
    def choice(self) -> Annotation:
        assert self.drive.desk.choice is not None
        return self.drive.desk.choice

    @property
    def panel(self):
        return self.window.panels.inspector

    def editor(self, name: str):
        assert self.panel.form is not None
        return self.panel.form.rows[name].editor

    @property
    def article(self):
        return self.window.works.spans.article

    @property
    def said(self) -> str:
        return self.window.status.said.text()

    def flush(self) -> None:
        QApplication.processEvents()
        self.window.panels.news.flush()
        QApplication.processEvents()


@pytest.fixture
def rich(tmp_path: Path, open_window: Callable[[Session], object]) -> Iterator[Desk]:
    session = Session.create(tmp_path / "rich.db", rich_codebook(), coder="li")
    pages = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for page, text in zip(pages, (PAGE, PAGE + "第二篇。\n")):
        page.write_text(text, encoding="utf-8")
    import_paths(session, pages)
    desk = Desk(open_window(session))
    desk.flush()
    yield desk
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
