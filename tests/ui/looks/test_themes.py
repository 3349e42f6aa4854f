"""Themes, sizes and motion as they are chosen: live, remembered, and as the system has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.ui.looks.fonts import row_font, ui_font
from annotator.ui.looks.icons import OF_ACTIONS, dress_menu, icon, paint_icon
from annotator.ui.looks.motion import Moving, fade_in, moving_ms, settle_motion
from annotator.ui.looks.style import ThemeSwitch, theme_of
from annotator.ui.looks.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    THEMES,
    Measure,
    Motion,
    Space,
    TextSize,
    px,
)
from tests.ui.conftest import Driver


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    Measure.scale = 1.0
    Moving.choice = "off"


def application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


class Access:
    def __init__(self, wanted: Qt.ContrastPreference) -> None:
        self.wanted = wanted

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.wanted


def test_as_the_system_takes_high_contrast_when_the_system_says_so(qapp: QApplication) -> None:
    switch = ThemeSwitch(qapp, "system")
    assert switch.theme in (LIGHT, DARK)
    switch._access = Access(Qt.ContrastPreference.HighContrast)  # type: ignore[assignment]
    assert switch.theme in (CONTRAST_LIGHT, CONTRAST_DARK)
    switch.choose("dark")
    assert switch.theme is DARK, "what was chosen holds"


def test_high_contrast_follows_the_systems_light_and_dark(qapp: QApplication) -> None:
    switch = ThemeSwitch(qapp, "contrast")
    assert switch.theme in (CONTRAST_LIGHT, CONTRAST_DARK)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_widget_that_nobody_tells_knows_the_theme_it_wears(qapp: QApplication, theme) -> None:
    ThemeSwitch(qapp, theme.name)
    widget = QWidget()
    assert theme_of(widget.palette()) == theme
    widget.deleteLater()


def test_the_size_scales_what_is_named_and_not_what_is_given_in_pixels(qapp: QApplication) -> None:
    switch = ThemeSwitch(qapp, "light")
    told: list[str] = []
    switch.resized.connect(lambda: told.append("resized"))
    switch.resize(200)
    assert ui_font(TextSize.BODY).pixelSize() == 26
    assert ui_font(TextSize.BODY.value + 0.0).pixelSize() == row_font(TextSize.BODY).pixelSize() == 13
    assert px(Space.NEAR) == 16
    assert qapp.font().pixelSize() == 26
    assert "font-size: 24px" in qapp.styleSheet(), "the sheet too"
    switch.resize(200)
    assert told == ["resized"], "no second time for the same size"


def test_rows_of_lists_grow_and_are_painted_one_below_another(drive: Driver) -> None:
    view = drive.window.panels.articles.view
    before = view.visualRect(view.model().index(0, 0)).height()
    Measure.scale = 2.0
    view.doItemsLayout()
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(2)]
    assert rects[0].height() >= 1.8 * before
    drawn = view.grab(rects[1]).toImage()
    ground = drawn.pixel(drawn.width() - 2, 1)
    assert any(drawn.pixel(x, y) != ground for x in range(drawn.width()) for y in range(drawn.height()))


def test_the_text_keeps_its_ink_when_qt_dresses_a_pane_anew(drive: Driver) -> None:
    drive.window.switch.choose("dark")
    pane = drive.desk.pane
    ink = pane.palette().color(QPalette.ColorRole.Text)
    assert ink == QColor(DARK.ink)
    other = pane.palette()
    other.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
    pane.setPalette(other)  # as a style does that gives back what it had kept
    assert pane.palette().color(QPalette.ColorRole.Text) == ink


def test_the_second_line_of_the_head_goes_on_below_its_button(drive: Driver) -> None:
    head = drive.window.head
    assert head.meta.geometry().top() >= head.button.geometry().bottom()


def test_theme_and_size_are_chosen_in_the_menu_and_kept(drive: Driver) -> None:
    drive.trigger("contrast")
    assert drive.window.switch.theme.is_contrast
    assert drive.window.settings.get("theme") == "contrast"
    drive.trigger("size_150")
    assert (drive.window.settings.get("interface_size"), Measure.scale) == (150, 1.5)


def test_nothing_moves_where_motion_is_off(qapp: QApplication) -> None:
    settle_motion("on")
    assert moving_ms(Motion.FADE) == Motion.FADE
    settle_motion("off")
    assert moving_ms(Motion.FADE) == 0
    widget = QWidget()
    fade_in(widget)
    assert widget.graphicsEffect() is None
    settle_motion("on")
    fade_in(widget)
    assert widget.graphicsEffect() is not None
    widget.deleteLater()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    made = icon("search", LIGHT).pixmap(QSize(16, 16), ratio)
    assert made.devicePixelRatio() == ratio
    assert made.width() == round(16 * ratio)


def test_an_icon_is_in_the_colour_asked_for(qapp: QApplication) -> None:
    drawn = QImage(32, 32, QImage.Format.Format_ARGB32)
    drawn.fill(QColor("#ffffff"))
    painter = QPainter(drawn)
    paint_icon(painter, QRectF(0, 0, 32, 32), "x", "#aa0000")
    painter.end()
    strongest = min((drawn.pixelColor(x, y) for x in range(32) for y in range(32)), key=lambda one: one.green())
    assert strongest.name() == "#aa0000"


def test_menus_have_the_icons_of_their_actions_in_the_colours_of_the_theme(drive: Driver) -> None:
    menus = [each.menu() for each in drive.window.menuBar().actions()]
    for menu in menus:
        assert isinstance(menu, QMenu)
        dress_menu(menu, DARK)
    by_id = drive.window.actions_by_id.by_id
    inside = {action.objectName() for menu in menus if isinstance(menu, QMenu) for action in menu.actions()}
    for id_ in set(OF_ACTIONS) & inside:
        assert not by_id[id_].icon().isNull(), id_
    assert by_id["grow"].icon().isNull()
    assert set(OF_ACTIONS) <= set(by_id)
