"""Size, line height, measure, paragraphs, fonts, focus and zoom: live in both panes, within limits, remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.settings import BY_NAME, DEFAULTS
from annotator.ui.panes.marking.looks import Sizes
from annotator.ui.panes.marking.marks import Kind
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.reading.reading_popup import ReadingPopup
from annotator.ui.reading.reading_work import OF_READING, stepped
from tests.ui.conftest import CTRL, NO, SHIFT, Driver

DIMMED = 0.62


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _popup(drive: Driver) -> ReadingPopup:
    drive.key(Qt.Key.Key_T, CTRL | SHIFT)
    found = drive.window.works.reading._popup
    assert found is not None and found.isVisible()
    return found


def _is_level(drive: Driver) -> bool:
    tops = [{number: round(top) for number, _, top in pane.visible_blocks()} for pane in drive.panes.panes]
    shared = tops[0].keys() & tops[1].keys()
    return bool(shared) and all(tops[0][at] == tops[1][at] for at in shared)


def _widest(pane: ReadingPane) -> int:
    """Pixels of the longest line that can be seen."""
    layouts = [block.layout() for _, block, _ in pane.visible_blocks()]
    return round(max(each.lineAt(line).naturalTextWidth() for each in layouts for line in range(each.lineCount())))


def _wheel(pane: ReadingPane, at: QPoint, delta: int, held: Qt.KeyboardModifier = CTRL) -> None:
    spot = QPointF(at)
    event = QWheelEvent(
        spot, QPointF(pane.viewport().mapToGlobal(at)), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.viewport(), event)
    _settle()


@pytest.mark.parametrize("text", range(11, 41))
@pytest.mark.parametrize("line", [75, 90, 100, 140, 200])
def test_lines_of_any_height_keep_their_ink_apart(text: int, line: int) -> None:
    sizes, usual = Sizes.of(text, line), Sizes.of(text)
    assert sizes.fill_bottom < sizes.line + sizes.name_top <= sizes.line + sizes.fill_top
    assert sizes.line == usual.line if line == 100 else (sizes.line > usual.line) == (line > 100)
    assert sizes.holds_names == (line >= 100)
    assert sizes.fill_bottom == usual.fill_bottom


@pytest.mark.parametrize(("setting", "action"), [("line_height", "line"), ("paragraph_gap", "gap")])
def test_lines_and_gaps_grow_and_shrink_in_both_panes_at_once(drive: Driver, setting: str, action: str) -> None:
    def height() -> list[float]:
        return [pane.document().size().height() for pane in drive.panes.panes]

    before = height()
    drive.trigger(f"{action}_more")
    _settle()
    more = height()
    assert more[0] > before[0] and more[1] > before[1] and _is_level(drive)
    assert drive.window.settings.get(setting) > DEFAULTS[setting]
    drive.trigger(f"{action}_less")
    drive.trigger(f"{action}_less")
    _settle()
    less = height()
    assert less[0] < before[0] and less[1] < before[1] and _is_level(drive)


def test_the_longest_line_has_as_many_characters_as_were_asked_for(drive: Driver) -> None:
    drive.trigger("panes_hans")
    drive.trigger("measure_less")
    _settle()
    assert drive.window.settings.get("measure") == 36
    for wanted in (34, 32):
        drive.trigger("measure_less")
        _settle()
        pane = drive.panes.panes[0]
        assert drive.window.settings.get("measure") == wanted and 17 * (wanted - 2) <= _widest(pane) <= 17 * wanted + 1
        assert pane.viewport().width() == pane.typography.width < pane.width()
    aside = pane.mapTo(drive.panes, QPoint()).x()
    assert abs(aside - (drive.panes.width() - aside - pane.viewport().width())) < 60, "the text stands in the middle"
    drive.trigger("panes_beside")
    _settle()
    assert _is_level(drive)


def test_a_wheel_beside_a_short_line_scrolls_too(drive: Driver) -> None:
    drive.trigger("panes_hans")
    drive.window.works.reading.put("measure", 20)
    _settle()
    pane = drive.panes.panes[0]
    spot = QPoint(pane.width() - 5, 100)
    QApplication.sendEvent(
        pane,
        QWheelEvent(
            QPointF(spot), QPointF(pane.mapToGlobal(spot)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NO,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip
    assert pane.verticalScrollBar().value() > 0


@pytest.mark.parametrize("name", ["text_size", "line_height", "paragraph_gap"])
def test_steps_end_at_the_limits(name: str) -> None:
    low, high = BY_NAME[name].limits or (0, 0)
    assert stepped(name, high, 1) == high and stepped(name, low, -1) == low


def test_the_longest_line_goes_from_its_least_to_as_wide_as_the_pane() -> None:
    values, value = [], 12
    while value:
        values.append(value)
        value = stepped("measure", value, 1)
    assert values[0] == 12 == stepped("measure", 12, -1) and values[-1] == 80
    assert stepped("measure", 0, 1) == 0 and stepped("measure", 0, -1) == 36


def test_names_of_labels_come_back_when_lines_have_room_for_them(drive: Driver) -> None:
    drive.select("听取我区出席全国两会")
    drive.key(Qt.Key.Key_1)
    pane = drive.panes.panes[0]

    def names() -> int:
        return sum(
            mark.kind == Kind.NAME
            for number, block, _ in pane.visible_blocks()
            for mark in pane.marks(number, block).strokes
        )

    assert names() == 1
    drive.trigger("line_less")
    assert names() == 0
    drive.trigger("line_more")
    assert names() == 1


def test_hong_kong_forms_follow_the_standard_and_the_face_both_panes(drive: Driver) -> None:
    left, right = drive.panes.panes
    assert QFontInfo(right.font()).family() == "Noto Serif CJK TC"
    drive.trigger("standard_hk")
    _settle()
    assert QFontInfo(right.font()).family() == "Noto Serif CJK HK"
    drive.trigger("face_sans")
    _settle()
    assert [QFontInfo(pane.font()).family() for pane in (left, right)] == ["Noto Sans CJK SC", "Noto Sans CJK HK"]
    drive.trigger("standard_tw")
    _settle()
    assert QFontInfo(right.font()).family() == "Noto Sans CJK TC"
    assert drive.window.settings.get("face") == "sans" and drive.window.actions_by_id.by_id["face_sans"].isChecked()


def test_the_popup_is_worked_by_the_keyboard_and_shown_live_in_the_panes(drive: Driver) -> None:
    caret = drive.select("听取我区")
    popup = _popup(drive)
    assert QApplication.focusWidget() is popup.sliders["text_size"]
    size = drive.panes.panes[0].sizes.text
    drive.key(Qt.Key.Key_Right)
    assert [pane.sizes.text for pane in drive.panes.panes] == [size + 1] * 2
    drive.key(Qt.Key.Key_Tab)
    drive.key(Qt.Key.Key_Left)
    assert drive.window.settings.get("line_height") == 95 and popup.note.isVisible()
    reached = set()
    for _ in range(14):
        drive.key(Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    wanted = {*popup.sliders.values(), *popup.ticks.values(), popup.reset}
    assert wanted <= reached
    assert all(reached & set(buttons.values()) for buttons in popup.choices.values())
    popup.ticks["focus_mode"].setFocus()
    drive.key(Qt.Key.Key_Space)
    assert drive.window.settings.get("focus_mode") and drive.panes.panes[0].dimmer is not None
    popup.choices["panes"]["stacked"].setFocus()
    drive.key(Qt.Key.Key_Space)
    assert drive.panes.arrangement.name == "stacked" and popup.isVisible()
    popup.reset.setFocus()
    drive.key(Qt.Key.Key_Space)
    assert {name: drive.window.settings.get(name) for name in OF_READING} == {
        name: DEFAULTS[name] for name in OF_READING
    }
    assert drive.panes.panes[0].sizes == Sizes.of(17) and not popup.note.isVisible()
    assert drive.panes.arrangement.name == "stacked"
    drive.key(Qt.Key.Key_Escape)
    assert not popup.isVisible() and (drive.panes.selection() or ())[:2] == caret


def test_the_popup_shows_what_is_chosen_also_where_an_action_chose_it(drive: Driver) -> None:
    drive.trigger("face_sans")
    drive.trigger("measure_less")
    drive.trigger("panes_hant")
    popup = _popup(drive)
    assert popup.choices["face"]["sans"].isChecked() and popup.choices["panes"]["hant"].isChecked()
    assert popup.values["measure"].text() == "36 characters"
    popup.sliders["measure"].setValue(popup.sliders["measure"].maximum())
    assert drive.window.settings.get("measure") == 0 and popup.values["measure"].text() == "pane"


@pytest.mark.parametrize("script", [0, 1])
@pytest.mark.parametrize("up", [1, -1])
def test_ctrl_and_the_wheel_change_the_size_and_keep_the_line_under_the_mouse(
    drive: Driver, script: int, up: int
) -> None:
    pane = drive.panes.panes[script]
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    _settle()
    at = QPoint(120, 320)
    row = pane.row_at(at)
    assert row and pane.text
    middle = row.middle - bar.value()
    source = pane.text.caret_source(pane.position_at(at))
    for _ in range(4):
        _wheel(pane, at, 120 * up)
    assert [each.sizes.text for each in drive.panes.panes] == [17 + 4 * up] * 2
    position = pane.text.caret_image(source)
    now = pane.line_span(position)[0] - pane.sizes.name_top + pane.sizes.middle - bar.value()
    assert abs(now - middle) <= 3
    assert _is_level(drive) and drive.window.settings.get("text_size") == 17 + 4 * up


def test_parts_of_a_notch_add_up_and_turning_back_begins_anew(drive: Driver) -> None:
    pane, at = drive.panes.panes[0], QPoint(80, 80)
    for _ in range(3):
        _wheel(pane, at, 30)
    assert pane.sizes.text == 17
    _wheel(pane, at, 30)
    assert pane.sizes.text == 18
    _wheel(pane, at, 90)
    _wheel(pane, at, -90)
    assert pane.sizes.text == 18
    _wheel(pane, at, -30)
    assert pane.sizes.text == 17
    _wheel(pane, at, 120 * 50)
    assert pane.sizes.text == 40 == drive.window.settings.get("text_size")
    scroll = pane.verticalScrollBar().value()
    _wheel(pane, at, -120, NO)
    assert pane.sizes.text == 40 and pane.verticalScrollBar().value() > scroll


def test_two_fingers_that_spread_make_the_text_larger(drive: Driver) -> None:
    pane, at = drive.panes.panes[0], QPointF(80, 80)
    device = QPointingDevice.primaryPointingDevice()
    for _ in range(4):
        event = QNativeGestureEvent(Qt.NativeGestureType.ZoomNativeGesture, device, 2, at, at, at, 0.04, QPointF())
        assert event.type() == QEvent.Type.NativeGesture
        QApplication.sendEvent(pane.viewport(), event)
    assert [each.sizes.text for each in drive.panes.panes] == [19, 19]


def _ink(pane: ReadingPane, number: int) -> int:
    """How dark the darkest pixel of a paragraph's text is, 0 to 255."""
    _settle()
    block = pane.document().findBlockByNumber(number)
    origin = pane.origin_of(block)
    picture = pane.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    found = 255
    for x in range(max(0, origin.x()), origin.x() + 120):
        for y in range(max(0, origin.y()), min(pane.viewport().height(), origin.y() + pane.sizes.line)):
            found = min(found, picture.pixelColor(round(x * ratio), round(y * ratio)).lightness())
    return found


def test_focus_dims_all_but_the_paragraph_of_the_caret_in_both_panes_and_follows_it(drive: Driver) -> None:
    blocks = [number for number, block, _ in drive.panes.panes[0].visible_blocks() if block.length() > 20][:3]
    text = drive.panes.panes[0].text
    assert text and len(blocks) == 3
    places = [text.caret_source(text.block_starts[each] + 3) for each in blocks]
    drive.panes.select(places[0], places[0])
    bright = [[_ink(pane, each) for each in blocks] for pane in drive.panes.panes]
    formats = [pane.document().toHtml() for pane in drive.panes.panes]
    drive.trigger("focus_mode")
    for lit in range(3):
        drive.panes.select(places[lit], places[lit])
        for pane, before in zip(drive.panes.panes, bright, strict=True):
            for at, block in enumerate(blocks):
                assert (_ink(pane, block) - before[at] > 60) == (at != lit), (pane.script, lit, at)
    drive.panes.select(places[0], places[1])
    assert drive.panes.panes[0].dimmer is not None
    assert (
        _ink(drive.panes.panes[1], blocks[0]) - bright[1][0] < 60 > _ink(drive.panes.panes[1], blocks[1]) - bright[1][1]
    )
    assert [pane.document().toHtml() for pane in drive.panes.panes] == formats
    drive.trigger("focus_mode")
    drive.panes.select(places[0], places[0])
    assert all(pane.dimmer is None for pane in drive.panes.panes)
    assert [[_ink(pane, each) for each in blocks] for pane in drive.panes.panes] == bright


def test_focus_goes_on_in_the_next_article_and_when_a_conversion_changes_the_text(drive: Driver) -> None:
    drive.trigger("focus_mode")
    drive.key(Qt.Key.Key_PageDown, CTRL)
    _settle()
    focus = drive.panes.form._focus
    assert focus is not None and focus.lit("hans") == focus.lit("hant") is not None
    drive.key(Qt.Key.Key_Down)
    drive.trigger("standard_hk")
    _settle()
    assert drive.panes.form._focus is focus and focus.lit("hant") is not None
