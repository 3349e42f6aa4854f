"""A coder's day at the desk in the real window, on a page that is hard for offsets; and what the store has of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import make_window
from annotator.model.codebook import Attribute, Codebook, LabelDef
from annotator.resource_files import seeds_folder
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.coding.document_labels import document_labels_of
from annotator.session.coding.notes import questions_of
from annotator.session.coding.relations import relations_of
from annotator.session.intake.importing import import_paths
from annotator.session.pages.repairs import add_repair
from annotator.session.session import Session
from annotator.ui.stored_settings import MemorySettings

PAGE = (
    "𠮷林省召开会议\r\n"
    "会议强调,要坚决打赢𠮷林脱贫攻坚战,一要压实责任。\r\n"
    "“四方責任”\u00a0並\t👩‍🌾e\u0301,會(huì)議指出,𠮷宁同志要带头抓好落实,狠抓作风。\r\n"
    "\r\n"
    "各地要持续抓好防控,用互联网发布信息。要加强。\r\n"
    "自治区党委书记刘宁出席,𠮷林省长李斌讲话。\r\n"
)
FLAGGED = (
    "省委召開會(huì)議\n"
    "會議指出,要認(rèn)真落實,大傢都在德??h開會,要把握好(hǎo)方向,會(huì)議由劉寧主持。\n"
    "各地要重視(shì)防疫工作。\n"
)
"""Of its glosses one is flagged, and left to the coder."""
GLOSS = "(huì)"
"""Taken out when the project is made: one step of undo before the coder's first."""
STANCE = "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b21"
EVERY_KIND = (
    Attribute("tone", values=("warm", "cool"), key="o"),
    Attribute("themes", values=("economy", "health", "land"), kind="choices", key="t"),
    Attribute("signed", kind="yesno", key="y", default="no"),
    Attribute("count", kind="number", key="c"),
    Attribute("told", key="a"),
)
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
NAMES = (
    "BracketLeft BracketRight BraceLeft BraceRight Slash Question Semicolon Apostrophe Period Comma Backslash Bar "
    "Greater Less Equal Minus"
)
SIGNS = dict(zip("[]{}/?;'.,\\|><=-", NAMES.split(), strict=True))


class Day:
    """A window on the project, a coder's hands on its keyboard, and what the store has of it."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot, self.path, self.settings = qtbot, path, MemorySettings(theme="light")
        self.said: list[str] = []
        self.open()
        self.began = self.state()

    def open(self, article: int = 1) -> None:
        """Show the window and wait until the words of both views are known."""
        session = Session.open(self.path, window=True)
        self.window = window = make_window(session, self.settings, article=article)
        self.session, self.desk, self.panes = session, window.desk, window.panes
        known = set[str]()
        window.words.found.connect(lambda _number, script, _edges: known.add(script))
        window.resize(1400, 900)
        with self.qtbot.waitSignal(window.painted, timeout=10_000):
            window.show()
        window.activateWindow()
        self.qtbot.waitUntil(lambda: len(known) == 2, timeout=20_000)
        for heard in (self.desk.said, self.desk.bridge.refused):
            heard.connect(self.said.append)
        self.panes.focus_pane("hans")

    def close(self) -> None:
        assert self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # hands

    def press(self, keys: str) -> None:
        """Keys as in ``Ctrl+Right 7 ]``, each where the keyboard is."""
        for spelt in keys.split():
            *held, name = spelt.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= HELD[each]
            QTest.keyClick(focus(), getattr(Qt.Key, f"Key_{SIGNS.get(name, name)}"), modifiers)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Characters one by one, as other layouts and input methods send a key's."""
        for each in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus(), QKeyEvent(kind, ord(each), Qt.KeyboardModifier.NoModifier, each))
            QApplication.processEvents()

    def compose(self, text: str) -> None:
        """Words that an input method composes and hands over at once."""
        for step in (text[:1], ""):
            event = QInputMethodEvent(step, [])
            if not step:
                event.setCommitString(text)
            QApplication.sendEvent(focus(), event)
        self.rest()

    def rest(self) -> None:
        QApplication.processEvents()
        self.window.panels.news.flush()
        QTest.qWait(20)

    def go(self, piece: str, pane: str = "", inside: int = 0) -> None:
        """Put the caret into a piece of the source, by the arrow keys alone."""
        if pane and pane != self.panes.active_pane:
            self.press("Tab")
        wanted = self.source.index(piece) + inside
        self.press("Ctrl+Home")
        while self.panes.caret_source() < wanted:
            self.press("Right")
        assert self.panes.caret_source() == wanted

    def back_to_text(self) -> None:
        """A screen that is not there does not make the window active again."""
        self.window.activateWindow()
        QApplication.processEvents()
        self.panes.focus_pane(self.panes.active_pane)

    def change_shortcut(self, action: str, key: str) -> None:
        """Through the dialog, by keys: found by its name, its first key replaced."""
        self.press("Ctrl+F1")
        dialog: Any = self.window.works.shortcuts.dialog
        dialog.search.setFocus()
        self.compose(self.window.actions_by_id.by_id[action].text().replace("&", ""))
        self.press("Down")
        assert dialog.rows.chosen == action
        self.press(f"Return {key}")
        dialog.close()
        self.back_to_text()

    # what there is

    @property
    def source(self) -> str:
        assert self.desk.article is not None
        return self.desk.article.texts.source

    @property
    def here(self) -> str:
        """The source from the caret on."""
        return self.source[self.panes.caret_source() :]

    @property
    def chosen(self) -> str:
        return words_of(self.source, self.desk.choice.parts) if self.desk.choice else ""

    @property
    def selected(self) -> str:
        """What is selected, as its own pane shows it."""
        return self.desk.pane.textCursor().selectedText()

    def spans(self) -> list[tuple[str, str]]:
        """Label and words of the source of each span that is stored, in text order."""
        stored = load_article(self.session, self.desk.number).annotations
        assert stored == self.desk.annotations
        labels = {each.uuid: each.id for each in self.session.codebook.labels}
        return [(labels[each.label], words_of(self.source, each.parts)) for each in self.desk.ordered()]

    def state(self) -> object:
        return state(self.session)

    def both_panes_show_it(self) -> None:
        """Each pane has every stored span, on the very characters that its view has for it."""
        opened = load_article(self.session, self.desk.number)
        for pane, view in zip(self.panes.panes, (opened.texts.hans, opened.texts.hant), strict=True):
            assert pane.spans is not None and pane.spans.annotations == opened.annotations
            for each in opened.annotations.values():
                cursor, shown = QTextCursor(pane.document()), []
                for start, end in pane.spans.images[each.id]:
                    cursor.setPosition(start)
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    shown.append(cursor.selectedText().replace("\u2029", "\n"))
                assert shown == [view.text[slice(*view.from_source(*part))] for part in each.parts]

    def ends(self) -> None:
        """Undone to the start and redone to the end every state comes again, and the reopened project has the last."""
        ended = self.state()
        self.both_panes_show_it()
        self.panes.focus_pane(self.panes.active_pane)
        states = [ended, *self._all("Ctrl+Z", "There is nothing to undo.")]
        assert self.began in states[-2:], "as when the day began, and before the gloss was taken out"
        assert self._all("Ctrl+Shift+Z", "There is nothing to redo.") == states[-2::-1]
        self.both_panes_show_it()
        self.close()
        assert self.reopened() == ended

    def reopened(self) -> object:
        """What the project has, opened anew once the window is closed; all in it must agree."""
        session = Session.open(self.path)
        try:
            assert check_project(session) == []
            return state(session)
        finally:
            session.close()

    def _all(self, key: str, nothing: str) -> list[object]:
        """The states after each press of the key, until there is nothing more."""
        found: list[object] = []
        while True:
            self.press(key)
            if self.said[-1] == nothing:
                return found
            found.append(self.state())


def focus() -> Any:
    target = QApplication.focusWidget()
    assert target is not None
    return target


def words_of(source: str, parts: tuple[tuple[int, int], ...]) -> str:
    return "…".join(source[start:end] for start, end in parts)


def state(session: Session) -> object:
    """All that the coder has said of the page, as the file has it."""
    opened = load_article(session, 1)
    return (
        dict(opened.annotations), opened.status, frozenset(relations_of(session, 1)),
        document_labels_of(session, 1), questions_of(session, 1),
    )  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Path:
    """The hard page, its gloss taken out, and the seeds, under a codebook with every kind of attribute."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "page.txt").write_bytes(PAGE.encode())
    labels = (
        each._replace(attributes=(*each.attributes, *EVERY_KIND)) if each.id == "slogan" else each
        for each in codebook.labels
    )
    stance = LabelDef(STANCE, "stance", "#b45309", "#f59e0b", key="s", applies_to="document", attributes=EVERY_KIND)
    session = Session.create(folder / "desk.db", codebook.having(labels=(*labels, stance)), coder="li", standard="twp")
    (folder / "flagged.txt").write_text(FLAGGED, encoding="utf-8")
    import_paths(session, [folder / "page.txt", seeds_folder(), folder / "flagged.txt"])
    gloss = load_article(session, 1).texts.source.index(GLOSS)
    add_repair(session, 1, gloss, gloss + len(GLOSS), "")
    session.close()
    return folder / "desk.db"


@pytest.fixture
def day(qtbot: QtBot, made: Path, tmp_path: Path) -> Iterator[Day]:
    path = tmp_path / "day.db"
    path.write_bytes(made.read_bytes())
    begun = Day(qtbot, path)
    yield begun
    if not begun.desk.bridge.is_closed:
        begun.close()
