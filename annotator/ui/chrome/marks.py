"""Small marks drawn by hand: key caps, status dots, colour chips, and bars of label counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.theme import Measure, TextSize, Theme

DOT = 9
CAP_WIDTH, CAP_HEIGHT = 22, 19


def key_cap(text: str, parent: QWidget | None = None) -> QLabel:
    """A key as a small raised cap; the stylesheet draws it."""
    cap = QLabel(text, parent)
    cap.setProperty("cap", True)
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return cap


def toned(text: str, tone: str, parent: QWidget | None = None) -> QLabel:
    """A label in one of the stylesheet's tones: mute, faint, good, warn, heading."""
    label = QLabel(text, parent)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def set_tone(label: QLabel, tone: str) -> None:
    """Change a label's tone; asking for the style loads half of Qt's enums, so a tone that stays asks nothing."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().polish(label)


def paint_key_cap(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.paper))
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, 4, 4)
    painter.drawLine(QPointF(box.left() + 3, box.bottom() - 1), QPointF(box.right() - 3, box.bottom() - 1))
    painter.setPen(QColor(theme.mute))
    painter.setFont(row_font(TextSize.CAPTION))
    painter.drawText(rect.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, text)


def paint_grown_cap(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    """The same where a widget is not painted in the pixels of 100 %."""
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(Measure.scale, Measure.scale)
    paint_key_cap(painter, QRectF(0, 0, rect.width() / Measure.scale, rect.height() / Measure.scale), text, theme)
    painter.restore()


def paint_chip(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, 3, 3)


def paint_focus(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """A frame around the row that the keyboard is on; smoothed, half of it would stand in the neighbours' pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(theme.accent))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def paint_sheets(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Two sheets, one behind the other: there is another of these."""
    painter.setPen(QPen(QColor(theme.mute), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, top, size = round(rect.left()) + 0.5, round(rect.top()) + 0.5, round(rect.width()) - 4
    back = [QPointF(left + 3, top + 2), QPointF(left + 3, top), QPointF(left + size + 3, top),
            QPointF(left + size + 3, top + size), QPointF(left + size + 1, top + size)]  # fmt: skip
    painter.drawPolyline(back)
    painter.drawRect(QRectF(left, top + 3, size, size))


def paint_status_dot(painter: QPainter, centre: QPointF, status: str, theme: Theme) -> None:
    """Empty, half, full, or full with a mark: the shape says it without the colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QRectF(centre.x() - DOT / 2 + 0.75, centre.y() - DOT / 2 + 0.75, DOT - 1.5, DOT - 1.5)
    colour = QColor({"doing": theme.accent, "done": theme.good, "recheck": theme.warn}.get(status, theme.faint))
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if status == "done" else Qt.BrushStyle.NoBrush)
    if status == "recheck":
        triangle = QPainterPath(QPointF(centre.x(), ring.top() - 0.5))
        triangle.lineTo(ring.right() + 0.5, ring.bottom())
        triangle.lineTo(ring.left() - 0.5, ring.bottom())
        triangle.closeSubpath()
        painter.drawPath(triangle)
        return
    painter.drawEllipse(ring)
    if status == "doing":
        painter.setBrush(colour)
        painter.drawChord(ring, 90 * 16, 180 * 16)


def paint_bars(painter: QPainter, rect: QRectF, shares: Sequence[tuple[str, int]]) -> None:
    """Counts as one thin bar of coloured parts, each at least two pixels wide."""
    total = sum(count for _, count in shares)
    if not total:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.save()
    painter.setClipPath(path)
    left = rect.left()
    room = rect.width() - (len(shares) - 1)
    for colour, count in shares:
        width = max(2.0, room * count / total)
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), QColor(colour))
        left += width + 1
    painter.restore()
