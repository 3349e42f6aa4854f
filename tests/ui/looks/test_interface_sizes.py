"""In another size of the interface: what was out of sight comes back, what is too long is scrolled or rearranged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu, QStyle
from pytestqt.qtbot import QtBot

from annotator.app import Program
from annotator.ui.codebook_editor.fields.colours import Swatch
from annotator.ui.coders.table import Column, Table
from annotator.ui.looks.style import stylesheet
from annotator.ui.looks.theme import LIGHT, Measure
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow
from annotator.ui.words.language import speak
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

TIMEOUT_MS = 20_000


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp, MemorySettings(language="en", theme="light"))
    yield made
    for window in list(made.windows):
        window.close()
    made._switch.resize(100)
    speak("en")


@pytest.fixture
def enlarged() -> Iterator[Callable[[float], None]]:
    def be(scale: float) -> None:
        Measure.scale = scale

    yield be
    Measure.scale = 1.0


@pytest.fixture
def large(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path, "light", "en", (900, 600), 150)
    yield made
    made.close()
    qapp.setStyleSheet("")


def in_size(qtbot: QtBot, program: Program, percent: int) -> MainWindow:
    """The one window, built anew in another size of the interface."""
    before = program.windows[0]
    program._switch.resize(percent)
    qtbot.waitUntil(lambda: bool(program.windows) and program.windows[0] is not before, timeout=TIMEOUT_MS)
    with qtbot.waitSignal(program.windows[0].furnished, timeout=TIMEOUT_MS):
        pass
    return program.windows[0]


def heights(window: MainWindow) -> dict[str, int]:
    return {name: window.docks[name].height() for name in ("codebook", "inspector", "spans")}


def test_the_definition_under_the_labels_comes_back_with_the_size_in_which_it_had_room(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    window = program.open(sample_path)
    window.resize(1400, 900)
    with qtbot.waitSignal(window.furnished, timeout=TIMEOUT_MS):
        pass
    assert window.panels.codebook.card.isVisible()
    before = heights(window)
    in_size(qtbot, program, 150)
    again = in_size(qtbot, program, 100)
    assert again.panels.codebook.card.isVisible() and heights(again) == before


def test_a_menu_that_is_higher_than_the_screen_is_scrolled_in_one_column(large: Stage) -> None:
    menu = SURFACES["menu View"](large)
    assert isinstance(menu, QMenu)
    assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu) == 1
    lefts = {menu.actionGeometry(each).left() for each in menu.actions()}
    assert len(lefts) == 1


def test_the_shortcut_sheet_has_as_many_columns_as_there_is_room_for(large: Stage) -> None:
    sheet = SURFACES["shortcut sheet"](large)
    assert sheet.page.width() <= sheet.area.viewport().width()  # type: ignore[attr-defined]


def test_the_list_that_was_found_ends_within_a_low_window(large: Stage) -> None:
    palette = SURFACES["find anything"](large)
    assert palette.geometry().bottom() < large.window.height()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_sample_of_a_colour_is_as_large_as_the_interface(qtbot: QtBot, enlarged, scale: float) -> None:
    enlarged(scale)
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    swatch = Swatch(LIGHT, parent)
    swatch.show_colour("#be123c", "口号")
    assert (swatch.width(), swatch.height()) == (round(132 * scale), round(34 * scale))
    image = swatch.grab().toImage()
    middle = image.height() // 2
    across = [x for x in range(round(30 * scale)) if image.pixelColor(x, middle) == QColor("#be123c")]
    assert abs(len(across) - 12 * scale) <= 1


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_no_button_needs_more_room_when_the_keyboard_comes_to_it(enlarged, scale: float) -> None:
    enlarged(scale)
    rules = {line.partition(" {")[0]: line for line in stylesheet(LIGHT).splitlines()}

    def sides(rule: str, default: int) -> int:
        words = rule.replace(";", " ").split()
        padding = int(words[words.index("padding:") + 2].removesuffix("px"))
        line = int(words[words.index("border:") + 1].removesuffix("px")) if "border:" in words else default
        return padding + line

    assert sides(rules["QPushButton:focus"], 2) <= sides(rules["QPushButton"], 1)


def test_a_table_that_is_too_narrow_keeps_its_names_and_scrolls(qtbot: QtBot, enlarged) -> None:
    enlarged(1.5)
    table = Table("people", (Column("Coder"), *(Column(f"Number {n}", 90, True) for n in range(6))))
    qtbot.addWidget(table)
    table.resize(420, 200)
    table.show()
    table.fill([("zhang", *"123456")])
    assert table.columnWidth(0) >= 96 and table.horizontalScrollBar().maximum() > 0
    table.resize(1600, 200)
    assert table.horizontalScrollBar().maximum() == 0 and table.columnWidth(0) > 300
