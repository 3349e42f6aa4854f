"""How far words stand apart from what they stand on, measured on the picture of the window."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QWidget,
)

from tests.ui.looks.standing.walking import place_in_window, plain, told

FINE = 2
"""Pixels drawn for each of the window's: a thin stroke is as dark as its colour only in the middle."""
LEAST, LEAST_LARGE, LARGE_PX = 4.5, 3.0, 24
"""WCAG 2.2, 1.4.3."""
WORDS = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def faint(surface: QWidget, widgets: list[QWidget]) -> Iterator[str]:
    """Words in sight that stand out too little, with how much they do."""
    texts = [each for each in widgets if isinstance(each, WORDS) and _has_words(each) and each.isEnabled()]
    texts = [each for each in texts if each.window() is surface.window() and not each.visibleRegion().isEmpty()]
    if not texts:
        return
    drawn = _drawn(surface.window())
    for each in texts:
        rect = place_in_window(each)
        if 2 * rect.height() < each.height() or 2 * rect.width() < each.width():
            continue  # scrolled away but for an edge
        edge = 3 if not isinstance(each, QLabel) else 0
        left = edge + (18 if isinstance(each, (QCheckBox, QRadioButton)) else 0)
        part = drawn[(rect.top() + edge) * FINE : (rect.bottom() + 1 - edge) * FINE,
                     (rect.left() + left) * FINE : (rect.right() + 1 - edge) * FINE]  # fmt: skip
        least = LEAST_LARGE if each.fontInfo().pixelSize() >= LARGE_PX else LEAST
        found = part.size and _contrast(part)
        if found and found < least:
            yield f"faint: {told(each)}: {found:.2f} of {least}"


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return any(sign.isalnum() for sign in plain(widget.text())) and widget.pixmap().isNull()
    if isinstance(widget, QToolButton) and type(widget).paintEvent is not QToolButton.paintEvent:
        return False
    words = widget.currentText() if isinstance(widget, QComboBox) else widget.text() if isinstance(
        widget, (QAbstractButton, QLineEdit)) else ""  # fmt: skip
    if isinstance(widget, QLineEdit):
        words = words or widget.placeholderText()
    return any(sign.isalnum() for sign in words)


def _drawn(window: QWidget) -> np.ndarray:
    image = QImage(window.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    window.render(painter, QPoint())
    painter.end()
    return np.frombuffer(image.constBits(), dtype=np.uint32).reshape(image.height(), -1)[:, : image.width()] & 0xFFFFFF


def _contrast(part: np.ndarray) -> float:
    """Between what most of it is and what stands out most from that: the ground and the strokes."""
    colours, counts = np.unique(part, return_counts=True)
    light = _luminance(colours)
    ground = light[counts.argmax()]
    low, high = np.minimum(light, ground), np.maximum(light, ground)
    return float(((high + 0.05) / (low + 0.05)).max())


def _luminance(colours: np.ndarray) -> np.ndarray:
    parts = np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)]) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.array([0.2126, 0.7152, 0.0722]) @ linear
