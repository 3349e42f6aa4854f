"""In a picture without colours one still sees what is chosen, what pending, which status is which."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Codebook
from annotator.session.coding.tagging import tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from annotator.ui.chrome.marks import DOT, paint_status_dot
from annotator.ui.looks.theme import DARK, LIGHT, Theme
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

LINE = "会议强调，𠮷林脱贫攻坚战要打赢。\n"
WORDS = "脱贫攻坚战"
SEEN = 24
"""Levels of grey, of 255, that an eye tells apart at an edge."""
LEAST_PIXELS = 12
"""Pixels that have to differ by as much: a dash, a corner of a frame."""


def greys(image: QImage) -> np.ndarray:
    """The picture without its colours."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].astype(int)


def differing(one: np.ndarray, other: np.ndarray) -> int:
    return int((abs(one - other) >= SEEN).sum())


@pytest.fixture
def alike(tmp_path: Path, codebook: Codebook, open_window: Callable) -> Callable:
    """A window of which every paragraph reads the same, the same words tagged with the same label in each."""
    session = Session.create(tmp_path / "p.db", codebook, coder="li")
    (tmp_path / "page.txt").write_bytes(("标题\n" + LINE * 5).encode())
    import_paths(session, [tmp_path / "page.txt"])
    session.close()
    return open_window(Session.open(tmp_path / "p.db", window=True))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_plain_pending_and_chosen_tags_are_told_apart_in_grey(alike, theme: str) -> None:
    drive = alike
    drive.trigger(theme)
    session, source = drive.session, drive.source
    starts = [at for at in range(len(source)) if source.startswith(WORDS, at)]
    label = drive.label("slogan")
    spans = [tag_span(session, 1, at, at + len(WORDS), label) for at in starts[:3]]
    QApplication.processEvents()
    drive.desk.choose(spans[2].id)
    pane = drive.panes.panes[0]
    pane.refresh(pane.spans.put(drive.desk.annotations[spans[1].id]._replace(state="pending")))
    QApplication.processEvents()
    found = dict(zip(("plain", "pending", "chosen"), map(drive_picture(drive), starts), strict=False))
    for one, other in combinations(found, 2):
        assert differing(found[one], found[other]) >= LEAST_PIXELS, f"{one} and {other} look alike in grey"
    again = drive_picture(drive)(starts[0])
    assert differing(found["plain"], again) == 0, "the same thing looks the same"


def drive_picture(drive) -> Callable[[int], np.ndarray]:
    """The words that begin at a place of the source, with what is painted around them."""
    pane = drive.panes.panes[0]
    whole = pane.viewport().grab().toImage()

    def cut(start: int) -> np.ndarray:
        qt_start, qt_end = pane.text.image(start, start + len(WORDS))
        cursor = pane.textCursor()
        cursor.setPosition(qt_start)
        left = pane.cursorRect(cursor)
        cursor.setPosition(qt_end)
        right = pane.cursorRect(cursor)
        box = QRect(left.left() - 8, left.top() - 6, right.left() - left.left() + 16, left.height() + 22)
        return greys(whole.copy(box))

    return cut


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_dots_of_statuses_have_four_shapes(qapp: QApplication, theme: Theme) -> None:
    shapes: dict[str, np.ndarray] = {}
    for status in ("todo", "doing", "done", "recheck"):
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.scale(24 / (DOT + 4), 24 / (DOT + 4))
        one_ink = theme._replace(accent="#000000", good="#000000", warn="#000000", faint="#000000")
        paint_status_dot(painter, QPointF((DOT + 4) / 2, (DOT + 4) / 2), status, one_ink)
        painter.end()
        shapes[status] = greys(image)
    for one, other in combinations(shapes, 2):
        assert differing(shapes[one], shapes[other]) >= LEAST_PIXELS, f"{one} and {other} differ by colour alone"


@pytest.mark.parametrize("number", [0, 1, 2])
def test_each_shaded_cell_of_agreement_says_its_number(stage: Stage, number: int) -> None:
    view = SURFACES[f"agreement {number}"](stage)
    cells = [cell for row in view.figures.sheet.cells for cell in row]  # type: ignore[attr-defined]
    shaded = [cell for cell in cells if cell.heat is not None]
    assert shaded and all(any(each.isdigit() for each in cell.text) for cell in shaded)


def test_the_window_has_no_colour_alone_where_a_bar_stands(stage: Stage) -> None:
    """Each mark of the dashboard's charts has its number or its name in words."""
    view = SURFACES["dashboard"](stage)
    charts = [card.chart for card in view.cards.values() if card.chart is not None]  # type: ignore[attr-defined]
    marks = [mark for chart in charts for mark in chart.marks]
    assert marks and all(any(each.isdigit() for each in mark.says) for mark in marks)
