"""Text in at most so many lines, the last one elided; breaks Chinese anywhere and Latin at words."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget


@lru_cache(maxsize=4096)
def clamped_lines(text: str, font: QFont, width: int, lines: int) -> tuple[str, ...]:
    """``text`` broken for ``width`` pixels into at most ``lines`` lines."""
    text = " ".join(text.split())
    if width <= 0 or not text:
        return (text,)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text[:2000], font)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")  # QTextLayout counts UTF-16 units
    cut = [units[2 * start :] if i == lines - 1 else units[2 * start : 2 * end] for i, (start, end) in
           enumerate(zip(starts[:lines], [*starts[1:], len(units) // 2]))]  # fmt: skip
    broken = [part.decode("utf-16-le", "replace").strip() for part in cut]
    broken[-1] = QFontMetrics(font).elidedText(broken[-1], Qt.TextElideMode.ElideRight, width)
    return tuple(broken)


class ClampedLabel(QWidget):
    """A label that wraps to at most ``lines`` lines; the whole text is its tooltip and its accessible name."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._lines = lines
        self._hint = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_hint(self, hint: str) -> None:
        """What the tooltip says besides."""
        self._hint = hint

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._broken(width))) * self._line_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # more lines, or fewer

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        lines = self._broken(self.width())
        whole = self._text if lines[-1].endswith("…") else ""
        self.setToolTip("\n".join(part for part in (whole, self._hint) if part))
        for row, line in enumerate(lines):
            rect = QRect(0, row * self._line_height(), self.width(), self._line_height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    def _line_height(self) -> int:
        return round(self.font().pixelSize() * 1.42) if self.font().pixelSize() > 0 else self.fontMetrics().height()

    def _broken(self, width: int) -> tuple[str, ...]:
        return clamped_lines(self._text, self.font(), width, self._lines)
