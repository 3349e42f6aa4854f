"""The bar of labels beside a selection: when it comes, where it stands, what it does, when it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.coding.tagging import set_note
from annotator.ui.label_bar.label_bar import REST_MS
from annotator.ui.label_bar.label_words import facts_of, first_sentence, label_tip, span_labels
from annotator.ui.label_bar.spot import Covered, Extent, spot
from annotator.ui.label_bar.strip import MOST_ROWS, grid
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import LIGHT

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SCRIPTS = ("hans", "hant")
BOTH = pytest.mark.parametrize("script", [0, 1])


def _rest() -> None:
    QTest.qWait(REST_MS + 80)


@BOTH
def test_the_bar_is_there_when_the_button_is_let_go_and_not_before(mouse, script: int) -> None:
    mouse.press(script, mouse.point(script, 3))
    for at in (4, 6, 8):
        mouse.move(script, mouse.point(script, at))
    _rest()
    assert not mouse.bars.is_shown, "the selection is not settled while the button is down"
    mouse.release(script, mouse.point(script, 8))
    assert mouse.bars.is_shown
    assert mouse.drive.panes.selection() == (3, 8, SCRIPTS[script])


def _places(mouse, script: int) -> list[tuple[int, int]]:
    """Selections at the top, in the middle, over several lines, at the right edge and in the lowest line in sight."""
    pane = mouse.pane(script)
    text = pane.text.view.text
    long = text.index("2月18日")
    mouse.drive.panes.select(long, long)
    line = pane.document().findBlock(pane.text.utf16.to_qt(long)).layout().lineAt(1)
    wrap = long + line.textStart() + line.textLength()
    lowest = pane.text.utf16.from_qt(pane.position_at(QPoint(40, pane.viewport().height() - 30)))
    return [(lowest, lowest + 3), (long + 3, long + 6), (long + 3, long + 20), (wrap - 2, wrap), (0, 5)]


@BOTH
@pytest.mark.parametrize("size", [13, 17, 30])
@pytest.mark.parametrize("width", [1000, 1400])
def test_the_bar_covers_neither_the_selection_nor_its_image_and_stays_in_its_pane(
    mouse, script: int, size: int, width: int
) -> None:
    mouse.drive.window.resize(width, 900)
    mouse.drive.panes.set_text_size(size)
    QApplication.processEvents()
    for start, end in _places(mouse, script):
        if end == 5:
            mouse.pane(script).verticalScrollBar().setValue(0)
            QApplication.processEvents()
        for first, last in ((start, end), (end, start)):
            mouse.drag(script, first, last)
            QApplication.processEvents()
            assert mouse.drive.panes.selection() == (start, end, SCRIPTS[script])
            assert mouse.bars.is_shown, (start, end)
            for each in (0, 1):
                bar, painted = mouse.bar_in(each), mouse.painted(each)
                assert painted and not any(bar.intersects(box) for box in painted), (start, end)
            assert mouse.pane(script).viewport().rect().contains(mouse.bar_in(script))
            assert mouse.strip.grid.rows <= MOST_ROWS
            assert mouse.strip.grid.cells == 9
            mouse.click(script, end + 1)
            assert not mouse.bars.is_shown


def test_beside_several_lines_the_bar_stands_where_the_drag_ended(mouse) -> None:
    start = mouse.drive.source.index("2月18日") + 3
    mouse.drag(0, start, start + 60)
    below = mouse.bar_in(0).top()
    mouse.drag(0, start + 60, start)
    assert mouse.bar_in(0).bottom() < mouse.point(0, start).y() < mouse.point(0, start + 60).y() < below


@BOTH
def test_a_click_in_the_bar_tags_and_the_keyboard_stays_in_the_text(mouse, script: int) -> None:
    drive = mouse.drive
    drive.panes.focus_pane(SCRIPTS[script])
    mouse.drag(script, 3, 8)
    before = QApplication.focusWidget()
    mouse.take("position")
    assert drive.labels() == ["position"] and not mouse.bars.is_shown
    assert drive.desk.ordered()[0].extent == (3, 8)
    assert before is QApplication.focusWidget() is drive.panes.panes[script]
    _rest()
    assert not mouse.bars.is_shown, "what has just been tagged is no new selection"
    drive.trigger("undo")
    assert drive.labels() == []


def test_shift_and_a_click_ask_for_a_second_label(mouse, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, bool]] = []
    monkeypatch.setattr(mouse.bars, "_press", lambda uuid, second: asked.append((uuid, second)))
    mouse.drag(0, 3, 8)
    mouse.take("slogan", SHIFT)
    assert asked == [(mouse.drive.label("slogan"), True)]


def test_a_press_that_leaves_its_label_takes_nothing(mouse) -> None:
    mouse.drag(0, 3, 8)
    strip = mouse.strip
    one, other = (strip.cell_of(mouse.drive.label(each)).center() for each in ("directive", "slogan"))
    QTest.mousePress(strip, LEFT, NONE, one)
    QTest.mouseRelease(strip, LEFT, NONE, other)
    assert mouse.drive.labels() == [] and mouse.bars.is_shown
    assert mouse.drive.panes.selection() == (3, 8, "hans")


def test_by_keys_the_bar_waits_until_the_selection_rests(mouse) -> None:
    drive = mouse.drive
    drive.panes.select(3, 3)
    for _ in range(4):
        drive.key(Qt.Key.Key_Right, SHIFT)
        QTest.qWait(REST_MS // 3)
        assert not mouse.bars.is_shown
    _rest()
    assert mouse.bars.is_shown
    drive.key(Qt.Key.Key_Right, SHIFT)
    assert not mouse.bars.is_shown


@pytest.mark.parametrize("what", ["escape", "label", "letter", "scroll", "click", "article", "away", "resize", "theme"])
def test_the_bar_goes_when_anything_else_is_done(mouse, what: str) -> None:
    drive = mouse.drive
    mouse.drag(0, 3, 8)
    assert mouse.bars.is_shown
    if what == "escape":
        drive.key(Qt.Key.Key_Escape)
    elif what == "label":
        drive.key(Qt.Key.Key_8)
        assert drive.labels() == ["position"]
    elif what == "letter":
        drive.type("x")
    elif what == "scroll":
        drive.panes.panes[0].verticalScrollBar().setValue(40)
    elif what == "click":
        mouse.click(1, 5)
    elif what == "article":
        drive.trigger("next")
    elif what == "away":
        drive.window.panels.spans.setFocus()
        drive.window.panels.codebook.setFocus()
        drive.key(Qt.Key.Key_F6)
    elif what == "resize":
        drive.window.resize(1300, 850)
    else:
        drive.trigger("dark")
    QApplication.processEvents()
    assert not mouse.bars.is_shown
    _rest()
    assert not mouse.bars.is_shown


def test_what_an_undo_selects_gets_no_bar_but_what_a_growing_key_does(mouse) -> None:
    drive = mouse.drive
    mouse.drag(0, 3, 8)
    mouse.take("position")
    drive.trigger("undo")
    _rest()
    assert drive.panes.selection() is not None and not mouse.bars.is_shown
    drive.panes.select(3, 3)
    drive.trigger("grow")
    _rest()
    assert drive.panes.selection() is not None and mouse.bars.is_shown


def test_the_bar_is_one_row_lower_than_a_line_of_text(mouse) -> None:
    mouse.drag(0, 3, 8)
    assert mouse.strip.grid.rows == 1 and mouse.strip.height() < mouse.pane(0).sizes.line
    assert mouse.strip.grid.named, "the pane of a usual window has room for the short names"


def test_the_bar_goes_to_the_side_where_it_hides_fewer_words_of_spans(mouse) -> None:
    drive, pane = mouse.drive, mouse.pane(0)
    long = drive.source.index("2月18日")
    layout = pane.document().findBlock(pane.text.utf16.to_qt(long)).layout()
    second, third = (long + layout.lineAt(at).textStart() for at in (1, 2))
    mouse.drag(0, second + 1, second + 4)
    assert mouse.bar_in(0).top() > mouse.point(0, second + 1).y(), "under it, if nothing speaks against that"
    drive.panes.select(third, third + 15)
    drive.type("1")
    drive.desk.select_nothing()
    mouse.drag(0, second + 1, second + 4)
    assert mouse.bar_in(0).bottom() < mouse.point(0, second + 1).y(), "over it, since a span stands under it"


def test_the_bar_stands_right_of_where_a_paragraph_ends_if_that_hides_less() -> None:
    extent = Extent(100, 140, 30, 30, True)
    tail = Covered((), (QRect(14, 150, 60, 29), QRect(14, 60, 380, 29)))
    assert spot(extent, QSize(200, 27), QSize(400, 800), tail) == QPoint(81, 143)
    spans = Covered((QRect(14, 150, 380, 29),), (QRect(14, 150, 380, 29), QRect(14, 60, 380, 29)))
    assert spot(extent, QSize(200, 27), QSize(400, 800), spans).y() == 70
    assert spot(extent, QSize(200, 27), QSize(400, 800), Covered((), ())) == QPoint(26, 143)


@pytest.mark.parametrize("upward", [False, True])
def test_what_a_label_tells_hides_no_selection(mouse, monkeypatch: pytest.MonkeyPatch, upward: bool) -> None:
    start = mouse.drive.source.index("2月18日") + 40
    ends = (start + 60, start) if upward else (start, start + 60)
    mouse.drag(0, *ends)
    said: list[tuple[QPoint, str]] = []
    monkeypatch.setattr("annotator.ui.label_bar.strip.QToolTip.showText", lambda at, text, *_: said.append((at, text)))
    strip = mouse.strip
    assert strip.stands_above == upward
    point = strip.cell_of(mouse.drive.label("slogan")).center()
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, point, strip.mapToGlobal(point)))
    at, text = said.pop()
    top = strip.mapToGlobal(QPoint(0, 0)).y()
    assert len(text.splitlines()) == 2
    assert at.y() + 2 * strip.fontMetrics().lineSpacing() + 21 <= top if upward else at.y() >= top


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control])
def test_a_key_that_is_only_held_lets_the_bar_stand(mouse, key: Qt.Key) -> None:
    mouse.drag(0, 3, 8)
    mouse.drive.key(key)
    assert mouse.bars.is_shown


class _Shows(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Show
        return False


@BOTH
def test_two_clicks_wait_for_a_third_and_three_show_the_bar_once(mouse, script: int) -> None:
    pane, drive = mouse.pane(script), mouse.drive
    at = drive.source.index("刘宁主持")
    drive.panes.set_word_edges(SCRIPTS[script], tuple(range(at + 1)) + (at + 2, at + 4, len(pane.text.view.text)))
    shows = _Shows()
    mouse.strip.installEventFilter(shows)
    mouse.double_click(script, at)
    assert drive.panes.selection() == (at, at + 2, SCRIPTS[script])
    assert not mouse.bars.is_shown
    mouse.click(script, at)
    assert mouse.bars.is_shown and shows.count == 1
    assert drive.panes.selection() == (0, drive.source.index("\n"), SCRIPTS[script])
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    mouse.double_click(script, at)
    _rest()
    assert mouse.bars.is_shown and shows.count == 2


def test_what_fills_the_pane_gets_no_bar_and_lays_nothing_out(mouse) -> None:
    mouse.drive.key(Qt.Key.Key_A, CTRL)
    _rest()
    assert mouse.drive.panes.selection() is not None and not mouse.bars.is_shown


def test_the_labels_keep_their_places_whatever_was_used(mouse) -> None:
    mouse.drag(0, 3, 8)
    before = [mouse.strip.cell_of(each.uuid) for each in mouse.strip.faces]
    mouse.take("organization")
    mouse.drag(0, 0, 3)
    assert [mouse.strip.cell_of(each.uuid) for each in mouse.strip.faces] == before
    assert [each.key for each in mouse.strip.faces] == list("123456789")


def test_the_setting_takes_the_bar_away_and_brings_it_back(mouse) -> None:
    mouse.drag(0, 3, 8)
    mouse.drive.trigger("label_bar")
    assert not mouse.bars.is_shown and not mouse.drive.window.settings.get("label_bar")
    mouse.drag(0, 0, 5)
    _rest()
    assert not mouse.bars.is_shown
    mouse.drive.trigger("label_bar")
    _rest()
    assert mouse.bars.is_shown


@BOTH
def test_snapping_is_a_setting_of_both_panes(mouse, script: int) -> None:
    drive = mouse.drive
    for name, pane in zip(SCRIPTS, drive.panes.panes, strict=True):
        drive.panes.set_word_edges(name, (0, 3, 5, 8, len(pane.text.view.text)))
    mouse.drag(script, 4, 7)
    assert drive.panes.selection() == (4, 7, SCRIPTS[script])
    drive.trigger("snap")
    assert drive.window.actions_by_id.by_id["snap"].isChecked()
    mouse.drag(script, 4, 7)
    assert drive.panes.selection() == (3, 8, SCRIPTS[script])
    drive.trigger("snap")
    mouse.drag(script, 7, 4)
    assert drive.panes.selection() == (4, 7, SCRIPTS[script])


@BOTH
def test_the_right_button_on_a_selection_leaves_no_bar_over_the_menu(mouse, script: int) -> None:
    mouse.drag(script, 3, 8)
    mouse.menu(script, 5)
    _rest()
    assert mouse.drive.panes.selection() == (3, 8, SCRIPTS[script]) and not mouse.bars.is_shown


def test_labels_take_one_row_with_names_else_without_else_two_even_ones() -> None:
    names = [26] * 9
    assert grid(names, 900).rows == 1
    one = grid(names, 220)
    assert (one.rows, one.columns, one.named) == (1, 9, False)
    bare = grid(names, 120)
    assert (bare.rows, bare.named) == (2, False) and bare.cells == 9
    many = grid([26] * 60, 300)
    assert many.rows == 2 and many.cells == 2 * many.columns and many.size.width() <= 300
    assert grid([], 300).cells == 0


def test_a_label_tells_its_name_and_the_first_sentence_of_what_it_means(mouse) -> None:
    faces = mouse.drive.window.faces
    tip = label_tip(faces, mouse.drive.label("directive"))
    name, meaning = tip.split("\n")
    label = faces.codebook.require("directive")
    assert (
        name == f"{label.name('en')}  {label.short_name('zh-Hans')}"
        and label.meaning("en").startswith(meaning)
        and meaning.endswith(".")
    )
    assert first_sentence("即 3.5 公里。其余。") == "即 3.5 公里。"
    assert first_sentence("A 3.5 km road. More.") == "A 3.5 km road."
    assert label_tip(faces, "no such label") == ""


def test_what_is_said_of_a_span_stands_in_one_line(mouse) -> None:
    drive = mouse.drive
    mouse.drag(0, 3, 8)
    mouse.take("position")
    span = drive.desk.ordered()[0]
    faces = drive.window.faces
    assert facts_of(faces, span) == ""
    said = facts_of(faces, span._replace(note="问 <b>𠮷</b>\n吗", attributes={"unheard": "of"}))
    assert said == "unheard: of · “问 <b>𠮷</b> 吗”"
    assert facts_of(faces, span._replace(note="长" * 100)).endswith("…”")


def _tip(mouse, monkeypatch: pytest.MonkeyPatch, script: int, at: int) -> str:
    said: list[str] = []
    monkeypatch.setattr("annotator.ui.panes.pane.QToolTip.showText", lambda _at, text, _on: said.append(text))
    pane, point = mouse.pane(script), mouse.point(script, at, 5)
    event = QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point))
    QApplication.sendEvent(pane.viewport(), event)
    return said[-1]


@BOTH
def test_resting_on_a_span_tells_its_labels_outer_to_inner_and_then_what_was_noted(
    mouse, monkeypatch: pytest.MonkeyPatch, script: int
) -> None:
    drive = mouse.drive
    for end, label in ((9, "slogan"), (5, "position")):
        mouse.drag(script, 0, end)
        mouse.take(label)
        drive.desk.select_nothing()
    faces = drive.window.faces
    names = " › ".join(faces[drive.label(each)].short for each in ("slogan", "position"))
    assert _tip(mouse, monkeypatch, script, 2) == names
    set_note(drive.session, drive.desk.ordered()[1], "问 𠮷")
    assert _tip(mouse, monkeypatch, script, 2) == f"{names}\n“问 𠮷”"
    set_note(drive.session, drive.desk.ordered()[1], "<b>粗</b>")
    tip = _tip(mouse, monkeypatch, script, 2)
    assert "&lt;b&gt;粗" in tip and "<b>" not in tip, "a note is no HTML"


def test_labels_of_articles_are_not_offered_for_spans(mouse) -> None:
    faces = mouse.drive.window.faces
    labels = faces.codebook.labels
    book = faces.codebook.having(labels=(labels[0]._replace(applies_to="document"), *labels[1:]))
    assert [each.uuid for each in span_labels(LabelFaces(book, LIGHT))] == [each.uuid for each in labels[1:]]


def test_the_bar_takes_the_colours_of_the_theme(mouse) -> None:
    mouse.drag(0, 3, 8)
    light = QColor(mouse.strip.grab().toImage().pixel(mouse.strip.width() // 2, 3))
    mouse.drive.trigger("dark")
    QApplication.processEvents()
    mouse.drag(0, 0, 5)
    dark = QColor(mouse.strip.grab().toImage().pixel(mouse.strip.width() // 2, 3))
    assert light.lightness() > 200 > 80 > dark.lightness()
    assert mouse.strip.faces[0].colour == mouse.drive.window.faces.in_use[0].colour


@BOTH
def test_the_wheel_over_the_bar_scrolls_the_text_and_takes_the_bar_away(mouse, script: int) -> None:
    mouse.drag(script, 0, 5)
    strip, down = mouse.strip, QPoint(0, -120)
    at = strip.rect().center()
    event = QWheelEvent(
        at.toPointF(), strip.mapToGlobal(at).toPointF(), QPoint(), down, Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, event)
    assert mouse.pane(script).verticalScrollBar().value() > 0 and not mouse.bars.is_shown
