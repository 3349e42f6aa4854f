"""The real window, offscreen, and keys that reach it as a keyboard's do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import make_window
from annotator.session.session import Session
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow

_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_SIGNS = {
    "[": "BracketLeft", "]": "BracketRight", "{": "BraceLeft", "}": "BraceRight", "/": "Slash", "?": "Question",
    ";": "Semicolon", "'": "Apostrophe", "\\": "Backslash", "|": "Bar", ".": "Period", ",": "Comma", "<": "Less",
    ">": "Greater", "=": "Equal", "-": "Minus",
    "PgDown": "PageDown", "PgUp": "PageUp", "Esc": "Escape",
}  # fmt: skip
_SHIFTED = "{}?|<>"


def application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def open_window(path: Path, article: int = 1) -> MainWindow:
    """A window on a project as a coder finds it: painted, its panels filled, the words of the article known."""
    running = application()
    window = make_window(Session.open(path, window=True), MemorySettings(theme="light"), article=article)
    window.resize(1400, 900)
    words: set[str] = set()
    window.words.found.connect(lambda _number, script, _edges: words.add(script))
    window.show()
    window.activateWindow()
    wait_for(lambda: words == {"hans", "hant"}, "the words of the article")
    window.panes.focus_pane("hans")
    rest(1.5)
    assert running.focusWidget() is not None
    return window


def wait_for(true: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
    until = perf_counter() + seconds
    while not true():
        assert perf_counter() < until, f"{what} did not come"
        QCoreApplication.processEvents()


def rest(seconds: float) -> None:
    """Let the window do what it does when left alone."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        QCoreApplication.processEvents()


def parsed(spelt: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """A key as the sheet spells it: ``Ctrl+Shift+Right``, ``{``, ``Shift+4``."""
    *held, name = spelt.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= _HELD[each]
    if name in _SHIFTED and not held:  # with Ctrl a shortcut is looked for, as Qt finds it: without the Shift it takes
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    return getattr(Qt.Key, f"Key_{_SIGNS.get(name, name)}"), modifiers


def press(spelt: str) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the keyboard"
    QTest.keyClick(target, *parsed(spelt))


def paint() -> None:
    """Carry out what was asked of Qt so far: queued calls, timers of no time, then paint events."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
