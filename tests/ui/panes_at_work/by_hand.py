"""Two panes on a hard text, and a hand on their mouse and keys."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.pane import ReadingPane

# 互联网 <-> 網際網路 is one unit: three code points here, four there. 𠮷 is two UTF-16 units in both.
HANS = "𠮷林的互联网e\u0301会议\u00a0强调\u2028要\u2029落实。末句\n\n第二段👩\u200d🌾说互联网，完。"
HANT = "𠮷林的網際網路e\u0301會議\u00a0強調\u2028要\u2029落實。末句\n\n第二段👩\u200d🌾說網際網路，完。"
NET = HANS.index("互联网")
NET_THERE = HANT.index("網際網路")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
)  # fmt: skip


def texts() -> ArticleTexts:
    second = HANS.index("互联网", NET + 1)
    units = ((NET, NET + 3, NET_THERE, NET_THERE + 4), (second, second + 3, second + 1, second + 5))
    same, phrases = OffsetMap.identity(len(HANS)), OffsetMap(len(HANS), len(HANT), units)
    hans = ScriptView("hans", HANS, MapChain((same, same)), True)
    return ArticleTexts(HANS, HANS, "hans", hans, ScriptView("hant", HANT, MapChain((same, phrases)), False))


def span(name: str, piece: str, label: str = "a", **more: str) -> Annotation:
    start = HANS.index(piece)
    return Annotation(name, 1, start, start + len(piece), label, "layer", 1, 0, **more)


def point(pane: ReadingPane, view_position: int, dx: int = 0) -> QPoint:
    """The middle of the left edge of a character, moved right by ``dx`` pixels."""
    assert pane.text is not None
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.text.utf16.to_qt(view_position))
    box = pane.cursorRect(cursor)
    return QPoint(box.left() + dx, box.center().y())


def drag(pane: ReadingPane, start: QPoint, end: QPoint, release: bool = True) -> None:
    QTest.mousePress(pane.viewport(), LEFT, PLAIN, start)
    for step in (1, 2, 3):
        at = start + (end - start) * (step / 3)
        move(pane, at)
    if release:
        QTest.mouseRelease(pane.viewport(), LEFT, PLAIN, end)


def move(pane: ReadingPane, at: QPoint) -> None:
    there = QPointF(at), QPointF(pane.viewport().mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, LEFT, PLAIN)
    QApplication.sendEvent(pane.viewport(), event)


def keys(panes: ArticlePanes, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(panes.panes[panes.active_pane == "hant"], key, modifiers)


def click(pane: ReadingPane, at: QPoint) -> None:
    QTest.mouseClick(pane.viewport(), LEFT, PLAIN, at)
    QTest.qWait(1)
