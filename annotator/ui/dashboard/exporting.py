"""A picture of the dashboard as a file: SVG with real text, PNG at twice its size, its numbers as CSV."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from annotator.errors import UsageError
from annotator.sentences import worded
from annotator.session.figures.nouns import Table
from annotator.session.paths import refuse_own_file
from annotator.ui.dashboard.svg_words import whole_lines, with_families
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, Theme

if TYPE_CHECKING:
    from annotator.ui.dashboard.plot.chart import Chart

MARGIN = 20
TITLE, SMALL = float(TextSize.HEADING), float(TextSize.SMALL)
"""Of the words of a saved picture, in its own pixels."""
SCALE = 2
"""Pixels of a PNG for each of the screen's."""
BOM = "\ufeff"
_MILLIMETRES = re.compile(r'width="[\d.]+mm" height="[\d.]+mm"')
"""Qt writes the size so; what reads it takes an inch for 72, 90 or 96 pixels."""


class Sheet(NamedTuple):
    """What is printed: the picture as it is shown, under its title and its caption."""

    title: str
    caption: str
    chart: Chart
    theme: Theme


def svg_of(sheet: Sheet) -> bytes:
    """The picture as SVG, its words as text that any size and any program keeps."""
    from PySide6.QtSvg import QSvgGenerator

    buffer, size = QBuffer(), _size(sheet)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setTitle(sheet.title)
    made.setDescription(sheet.caption)
    made.setSize(size)
    made.setViewBox(QRect(0, 0, size.width(), size.height()))
    made.setResolution(96)
    painter = QPainter(made)
    _paint(sheet, painter)
    painter.end()
    svg = with_families(whole_lines(bytes(buffer.data().data()).decode("utf-8")))
    return _MILLIMETRES.sub(f'width="{size.width()}" height="{size.height()}"', svg, count=1).encode("utf-8")


def image_of(sheet: Sheet) -> QImage:
    """The picture at SCALE times the screen's pixels."""
    image = QImage(_size(sheet) * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _paint(sheet, painter)
    painter.end()
    return image


def png_of(sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image_of(sheet).save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    data: QByteArray = buffer.data()
    return bytes(data.data())


def csv_of(table: Table) -> bytes:
    """UTF-8 with a BOM, without which spreadsheets take Chinese for something else."""
    from annotator.session.figures.tables import write_table_csv

    out = io.StringIO(newline="")
    write_table_csv(table, out)
    return (BOM + out.getvalue()).encode("utf-8")


def write_file(project: Path, out: str | Path, data: bytes) -> None:
    """Raises FormatError where ``out`` is the project itself, UsageError where it cannot be written."""
    refuse_own_file(project, Path(out))
    try:
        Path(out).write_bytes(data)
    except OSError as error:
        raise UsageError(
            worded("{path} cannot be written: {why}; name another file.", path=out, why=error.strerror)
        ) from error


def _size(sheet: Sheet) -> QSize:
    chart = sheet.chart
    caption = _caption_box(sheet)
    return QSize(chart.width() + 2 * MARGIN, MARGIN + 26 + caption.height() + 12 + chart.height() + MARGIN)


def _caption_box(sheet: Sheet) -> QRect:
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    room = QRect(MARGIN, MARGIN + 26, sheet.chart.width(), 200)
    return QFontMetrics(ui_font(SMALL)).boundingRect(room, int(flags), sheet.caption)


def _paint(sheet: Sheet, painter: QPainter) -> None:
    size, chart, theme, caption = _size(sheet), sheet.chart, sheet.theme, _caption_box(sheet)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(theme.paper))
    painter.setFont(ui_font(TITLE, bold=True))
    painter.setPen(QColor(theme.ink))
    left = Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRect(MARGIN, MARGIN, chart.width(), 24), left | Qt.AlignmentFlag.AlignTop, sheet.title)
    painter.setFont(ui_font(SMALL))
    painter.setPen(QColor(theme.mute))
    painter.drawText(caption.adjusted(0, 0, 8, 0), int(left | Qt.TextFlag.TextWordWrap), sheet.caption)
    target = QRectF(MARGIN, caption.bottom() + 12, chart.width(), chart.height())
    chart.paint_into(painter, target)
