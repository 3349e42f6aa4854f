"""Every kind of control in every theme and size: what has the keyboard shows it, and nothing moves or is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QListWidget, QPushButton, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.chrome.marks import toned
from annotator.ui.looks.style import ThemeSwitch
from annotator.ui.looks.theme import THEMES, Measure, contrast
from tests.ui.looks.gallery import KINDS, Gallery

LEAST_PIXELS = 24
"""A frame around the smallest of them has more."""


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    Measure.scale = 1.0


def switched(theme: str, size: int = 100) -> ThemeSwitch:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return ThemeSwitch(application, theme, size)


def shown(qtbot: QtBot) -> Gallery:
    made = Gallery()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    import annotator.ui.looks.icons  # noqa: F401

    QTest.qWait(30)
    return made


def picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    every = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in every)


@pytest.mark.parametrize("theme", THEMES)
def test_what_has_the_keyboard_shows_it(qtbot: QtBot, theme: str) -> None:
    switched(theme)
    gallery = shown(qtbot)
    found: dict[str, int] = {}
    for name in KINDS:
        other = gallery.focus_of("field" if name != "field" else "button")
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = picture(gallery.controls[name])
        if name == "link":  # which of several links has it, a label learns from the key alone
            gallery.focus_of("tabs").setFocus()
            QTest.keyClick(gallery.focus_of("tabs"), Qt.Key.Key_Tab)
        gallery.focus_of(name).setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert gallery.focus_of(name).hasFocus(), name
        found[name] = differing(before, picture(gallery.controls[name]))
    assert not {name: count for name, count in found.items() if count < LEAST_PIXELS}


@pytest.mark.parametrize("name", ["button", "choice", "chip", "quiet", "link button", "tool button", "field", "combo",
                                  "number", "box", "radio", "slider"])  # fmt: skip
def test_no_control_grows_when_it_is_reached(qtbot: QtBot, name: str) -> None:
    switched("light")
    gallery = shown(qtbot)
    gallery.focus_of("text").setFocus()
    QApplication.processEvents()
    before = gallery.controls[name].sizeHint()
    gallery.focus_of(name).setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert gallery.controls[name].sizeHint() == before


@pytest.mark.parametrize("theme", THEMES)
def test_a_tick_is_seen_in_its_box(qtbot: QtBot, theme: str) -> None:
    accent = switched(theme).theme.accent
    box = QCheckBox("Flagged")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    rect = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).adjusted(2, 2, -2, -2)
    drawn = picture(box).copy(rect)
    far = [
        contrast(QColor(drawn.pixel(x, y)).name(), accent) for x in range(drawn.width()) for y in range(drawn.height())
    ]
    assert max(far) >= 3, "a tick"
    assert min(far) < 1.05, "on the accent"


@pytest.mark.parametrize("size", [125, 150, 200])
def test_controls_grow_with_the_size_of_the_interface(qtbot: QtBot, size: int) -> None:
    def hints(percent: int) -> dict[str, QSize]:
        switched("light", percent)
        made = {
            "button": QPushButton("Export 导出"), "box": QCheckBox("Flagged"), "words": toned("Saved", "mute"),
            "heading": toned("ARTICLES", "heading"),
        }  # fmt: skip
        for each in made.values():
            qtbot.addWidget(each)
            each.ensurePolished()
        return {name: each.sizeHint() for name, each in made.items()}

    before, after = hints(100), hints(size)
    for name in before:
        for one, other in ((before[name].width(), after[name].width()), (before[name].height(), after[name].height())):
            assert other / one == pytest.approx(size / 100, rel=0.14), name


@pytest.mark.parametrize("size", [100, 200])
def test_no_word_of_a_list_is_cut_off_below(qtbot: QtBot, size: int) -> None:
    switched("light", size)
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("國語 jgÅ")
    rows.show()
    QApplication.processEvents()
    assert rows.sizeHintForRow(0) >= rows.fontMetrics().height()
