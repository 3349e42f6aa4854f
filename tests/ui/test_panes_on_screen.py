"""What the two panes paint, how little of it they paint again, and that their paragraphs stand level."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.looks.theme import DARK, LIGHT, Theme
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.marking.looks import LabelLook
from annotator.ui.panes.marking.marks import Kind, Mark
from annotator.ui.panes.pane import ReadingPane

PHRASE, PHRASE_THERE = "互联网", "網際網路技術"
PARAGRAPH = "自治区党委书记𠮷野主持会议并讲话,强调互联网要深入学习贯彻党的二十大精神,心系“两个大局”。互联网互联网。"


class PaintWatch(QObject):
    """Collects the rectangles that a viewport is asked to paint."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane)
        self.rects: list[QRect] = []
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.rects += list(event.region())  # pyright: ignore
        return False


def _texts(paragraphs: int) -> ArticleTexts:
    """Paragraphs with a blank line between them; the phrase is twice as long on the right."""
    dice = random.Random(3)
    source = "\n\n".join(PARAGRAPH[: dice.randrange(8, len(PARAGRAPH))] * dice.randint(1, 4) for _ in range(paragraphs))
    units: list[tuple[int, int, int, int]] = []
    at, grown = source.find(PHRASE), 0
    while at >= 0:
        units.append((at, at + 3, at + grown, at + grown + 6))
        grown += 3
        at = source.find(PHRASE, at + 3)
    there = source.replace(PHRASE, PHRASE_THERE)
    hans = ScriptView("hans", source, MapChain((OffsetMap.identity(len(source)),)), True)
    hant = ScriptView("hant", there, MapChain((OffsetMap(len(source), len(there), tuple(units)),)), False)
    return ArticleTexts(source, source, "hans", hans, hant)


def _span(name: str, start: int, end: int, label: str = "a", **more: str) -> Annotation:
    return Annotation(name, 1, start, end, label, "layer", 1, 0, **more)


@pytest.fixture
def panes(qtbot: QtBot) -> ArticlePanes:
    made = ArticlePanes()
    qtbot.addWidget(made)
    made.set_looks({"a": LabelLook("#ff0000", "要求", 0), "b": LabelLook("#0000ff", "人物", 1)})
    made.resize(700, 600)
    made.setVisible(True)
    made.show(_texts(60), [])
    made.focus_pane("hans")
    QApplication.processEvents()
    return made


def _tops(pane: ReadingPane) -> dict[int, int]:
    return {number: round(top) for number, _, top in pane.visible_blocks() if -40 < top < pane.viewport().height()}


def _assert_level(panes: ArticlePanes) -> None:
    left, right = (_tops(pane) for pane in panes.panes)
    shared = left.keys() & right.keys()
    assert shared
    assert {at: left[at] for at in shared} == {at: right[at] for at in shared}


def _kinds(pane: ReadingPane, block: int) -> list[tuple[Kind, str]]:
    marks = pane.marks(block, pane.document().findBlockByNumber(block))
    return [(one.kind, one.text) for one in (*marks.fills, *marks.strokes, *marks.handles)]


def test_paragraphs_stand_level_though_one_side_wraps_longer(panes: ArticlePanes) -> None:
    lines = [[pane.document().findBlockByNumber(at).layout().lineCount() for at in range(12)] for pane in panes.panes]
    assert lines[0] != lines[1], "the text must wrap differently for this to mean anything"
    _assert_level(panes)


@pytest.mark.parametrize("script", ["hans", "hant"])
def test_paragraphs_stay_level_wherever_one_scrolls_or_jumps(panes: ArticlePanes, script: str) -> None:
    bar = panes.panes[script == "hant"].verticalScrollBar()
    for place in (0.1, 0.45, 0.9, 0.2, 1.0, 0.0):
        bar.setValue(round(bar.maximum() * place))
        QApplication.processEvents()
        _assert_level(panes)


def test_paragraphs_stay_level_and_in_place_when_the_width_or_the_text_size_changes(panes: ArticlePanes) -> None:
    bar = panes.panes[0].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    block = max(at for at in _tops(panes.panes[0]) if at % 2 == 0)
    bar.setValue(round(panes.panes[0].document().findBlockByNumber(block).layout().position().y()))
    QApplication.processEvents()
    for change in (lambda: panes.resize(560, 600), lambda: panes.set_text_size(22), lambda: panes.resize(900, 500)):
        change()
        QApplication.processEvents()
        QApplication.processEvents()
        _assert_level(panes)
        assert abs(_tops(panes.panes[0])[block]) <= 1


def test_the_other_pane_follows_the_caret(panes: ArticlePanes) -> None:
    QTest.keyClick(panes.panes[0], Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    _assert_level(panes)
    last = panes.panes[1].document().blockCount() - 1
    assert last in _tops(panes.panes[1])
    QTest.keyClick(panes.panes[0], Qt.Key.Key_PageUp)
    QApplication.processEvents()
    _assert_level(panes)


def test_a_blank_line_takes_a_fraction_of_a_line(panes: ArticlePanes) -> None:
    tops = _tops(panes.panes[0])
    assert 0 < tops[2] - tops[1] <= panes.panes[0].sizes.line / 3


def test_adding_and_dropping_a_span_paints_its_own_place_and_no_more(panes: ArticlePanes) -> None:
    line, width = panes.panes[0].sizes.line, panes.panes[0].viewport().width()
    watches = [PaintWatch(pane) for pane in panes.panes]
    for act in (lambda: panes.put_annotation(_span("one", 2, 6)), lambda: panes.drop_annotation("one")):
        for watch in watches:
            watch.rects.clear()
        act()
        QApplication.processEvents()
        for watch in watches:
            united = QRect()
            for rect in watch.rects:
                united = united.united(rect)
            assert 0 < united.height() <= 1.5 * line
            assert united.width() < width / 2
    for watch in watches:
        watch.rects.clear()
    panes.put_annotation(_span("far", len(PARAGRAPH) * 60, len(PARAGRAPH) * 60 + 4))
    QApplication.processEvents()
    assert all(not watch.rects for watch in watches), "a span out of sight paints nothing"


def test_painting_one_span_leaves_the_same_picture_as_painting_everything(panes: ArticlePanes) -> None:
    for one in (_span("outer", 0, 9), _span("inner", 2, 5, "b"), _span("next", 7, 14, "b", state="pending")):
        panes.put_annotation(one)
    panes.choose("inner")
    panes.drop_annotation("outer")
    panes.put_annotation(_span("inner", 3, 12, "b"))
    panes.select(15, 25)
    panes.panes[0].setCursorWidth(0)
    QApplication.processEvents()
    before = panes.grab().toImage()
    for pane in panes.panes:
        pane.forget_marks()
    QApplication.processEvents()
    assert panes.grab().toImage() == before


def test_only_the_outermost_span_is_filled_and_every_one_is_underlined(panes: ArticlePanes) -> None:
    for one in (_span("outer", 0, 6), _span("inner", 1, 4, "b"), _span("wait", 7, 8, state="pending")):
        panes.put_annotation(one)
    for pane in panes.panes:
        kinds = [kind for kind, _ in _kinds(pane, 0)]
        assert kinds.count(Kind.FILL) == 1
        assert kinds.count(Kind.LINE) == 2
        assert kinds.count(Kind.DOTS) == 1
    panes.choose("inner")
    for pane in panes.panes:
        kinds = [kind for kind, _ in _kinds(pane, 0)]
        assert kinds.count(Kind.OUTLINE) == 1
        assert {Kind.OPENS, Kind.CLOSES} <= set(kinds)
        assert kinds.count(Kind.FILL) == 2


def test_names_stand_in_the_pane_with_the_caret_and_inner_ones_first_at_the_caret(panes: ArticlePanes) -> None:
    for one in (_span("outer", 0, 8), _span("inner", 3, 7, "b"), _span("next", 4, 5)):
        panes.put_annotation(one)
    left, right = panes.panes
    panes.select(9, 9)
    assert [text for kind, text in _kinds(left, 0) if kind is Kind.NAME] == ["要求", "人", "要求"]
    assert not any(kind is Kind.NAME for kind, _ in _kinds(right, 0))
    panes.drop_annotation("next")
    panes.select(5, 5)
    assert sorted(text for kind, text in _kinds(left, 0) if kind is Kind.NAME) == ["人物", "要求"]
    panes.focus_pane("hant")
    assert sorted(text for kind, text in _kinds(right, 0) if kind is Kind.NAME) == ["人物", "要求"]
    assert not any(kind is Kind.NAME for kind, _ in _kinds(left, 0))
    panes.set_names_shown(False)
    assert not any(kind is Kind.NAME for kind, _ in _kinds(right, 0))


def test_a_span_without_an_image_is_a_marker_that_can_be_clicked(qtbot: QtBot) -> None:
    source, hans = "会(huì)议开始", "会议开始"
    gone = MapChain((OffsetMap(len(source), len(hans), ((1, 6, 1, 1),)),))
    views = [ScriptView(script, hans, gone, script == "hans") for script in ("hans", "hant")]
    panes = ArticlePanes()
    qtbot.addWidget(panes)
    panes.resize(600, 300)
    panes.setVisible(True)
    panes.show(ArticleTexts(source, hans, "hans", *views), [_span("gloss", 1, 6)])
    QApplication.processEvents()
    left = panes.panes[0]
    assert [kind for kind, _ in _kinds(left, 0)][:1] == [Kind.MARKER]
    _, box = left.marks(0, left.document().firstBlock()).hits[0]
    middle = QPoint(round(box.x + box.width / 2), round(box.y + box.height / 2))
    QTest.mouseClick(left.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(left.sizes.side, 2))
    assert panes.chosen_id == "gloss"


def test_a_discontinuous_annotation_covers_its_ranges_and_not_what_is_between(panes: ArticlePanes) -> None:
    panes.put_annotation(Annotation("two", 1, 0, 7, "a", "layer", 1, 0, ranges=((0, 2), (5, 7))))
    left = panes.panes[0]
    assert [kind for kind, _ in _kinds(left, 0)].count(Kind.FILL) == 2
    assert left.spans.images["two"] == ((0, 2), (5, 7))
    between, inside = (_middle(left, at) for at in (3, 5))
    assert left.hits(between) == [], "the gap is not the span"
    assert left.hits(inside) == ["two"]


def _middle(pane: ReadingPane, position: int) -> QPoint:
    """The middle of a character of the first block, in the viewport."""
    line = pane.document().firstBlock().layout().lineForTextPosition(position)
    left, right = (line.cursorToX(at)[0] for at in (position, position + 1))  # pyright: ignore
    top = pane.document().firstBlock().layout().position().y() + line.y() + line.ascent() + pane.sizes.middle
    return QPoint(round(pane.sizes.side + (left + right) / 2), round(top))


def _marks(pane: ReadingPane, kind: Kind, block: int = 0) -> list[Mark]:
    marks = pane.marks(block, pane.document().findBlockByNumber(block))
    return [one for one in (*marks.fills, *marks.strokes, *marks.handles) if one.kind is kind]


def test_the_ranges_of_a_span_are_joined_over_line_ends_and_the_first_has_the_name(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    far = left.document().firstBlock().layout().lineAt(2).textStart() + 3
    panes.put_annotation(Annotation("two", 1, 0, far + 4, "a", "layer", 1, 0, ranges=((0, 2), (far, far + 4))))
    panes.put_annotation(_span("between", 3, 6, "b"))
    dashes, lines = _marks(left, Kind.GAP), _marks(left, Kind.LINE)
    assert len(dashes) == 3, "to the end of its line, through the next one, from the start of the last"
    assert dashes[0].x == round(left.sizes.text * 2) and dashes[1].x == dashes[2].x == 0
    own = {one.y for one in lines if one.colour == "#ff0000"}
    assert {one.y for one in dashes} >= {min(own) + 1, max(own) + 1}
    assert [one.text for one in _marks(left, Kind.NAME)] == ["要求", "人物"]
    assert len(_marks(left, Kind.FILL)) == 3, "what stands between the ranges is filled, for nothing holds it"


def test_all_ranges_of_the_chosen_span_are_outlined_and_their_handles_tell_which(panes: ArticlePanes) -> None:
    panes.put_annotation(Annotation("three", 1, 0, 12, "a", "layer", 1, 0, ranges=((0, 2), (5, 7), (10, 12))))
    panes.choose("three")
    for pane in panes.panes:
        assert len(_marks(pane, Kind.OUTLINE)) == 3
        assert [one.part for one in _marks(pane, Kind.OPENS)] == [0, 1, 2]
        assert [one.part for one in _marks(pane, Kind.CLOSES)] == [0, 1, 2]
    left = panes.panes[0]
    for mark in _marks(left, Kind.CLOSES):
        knob = left.handle_at(QPoint(round(mark.x) + left.sizes.side, _middle(left, 0).y()))
        assert knob is not None
        assert (knob.opens, knob.part) == (False, mark.part)


@pytest.mark.parametrize("text", [13, 17, 24])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda one: one.name)
def test_neighbours_of_one_label_are_apart_by_two_pixels_of_paper(panes: ArticlePanes, theme: Theme, text: int) -> None:
    panes.set_theme(theme)
    panes.set_text_size(text)
    for at in range(4):
        panes.put_annotation(_span(f"n{at}", at, at + 1))
    QApplication.processEvents()
    for pane in panes.panes:
        lines = _marks(pane, Kind.LINE)
        row = _row(pane, lines[0].y + 1, lines[-1].x + lines[-1].width)
        runs = "".join("r" if red else "." for red in row).strip(".").split("r")
        assert [len(gap) for gap in runs if gap] == [2, 2, 2]


def _row(pane: ReadingPane, y: float, width: float) -> list[bool]:
    """Which pixels of a row, from the block's origin, are of the colour of label a."""
    picture = pane.viewport().grab().toImage()
    at = pane.document().firstBlock().layout().position()
    colours = (QColor(picture.pixel(round(at.x()) + x, round(at.y() + y))) for x in range(round(width) + 1))
    return [one.red() > 200 and one.green() < 60 for one in colours]


def test_a_span_in_a_deep_tangle_leaves_the_same_picture_as_painting_everything(panes: ArticlePanes) -> None:
    panes.panes[0].setCursorWidth(0)
    for n in range(9):
        panes.put_annotation(_span(f"s{n}", n, 30 - n, "ab"[n % 2]))
    panes.put_annotation(Annotation("two", 1, 2, 40, "b", "layer", 1, 0, ranges=((2, 5), (9, 12), (33, 40))))
    QApplication.processEvents()
    steps = (
        lambda: panes.choose("two"),
        lambda: panes.put_annotation(_span("s4", 6, 22)),
        lambda: panes.choose("s7"),
        lambda: panes.drop_annotation("s8"),
        lambda: panes.put_annotation(Annotation("two", 1, 2, 12, "b", "layer", 1, 0, ranges=((2, 5), (9, 12)))),
    )
    for step in steps:
        step()
        QApplication.processEvents()
        before = panes.grab().toImage()
        for pane in panes.panes:
            pane.forget_marks()
        QApplication.processEvents()
        assert panes.grab().toImage() == before


def test_two_labels_on_the_same_words_are_two_lines_and_two_names(panes: ArticlePanes) -> None:
    for one in (_span("a", 0, 6), _span("b", 0, 6, "b")):
        panes.put_annotation(one)
    left = panes.panes[0]
    lines = _marks(left, Kind.LINE)
    assert {one.colour for one in lines} == {"#ff0000", "#0000ff"}
    assert lines[1].y + lines[1].height < lines[0].y, "a row of paper is between them"
    assert [one.text for one in _marks(left, Kind.NAME)] == ["要求", "·人物"]


def test_an_inner_span_turns_up_at_its_ends_and_a_line_end_is_no_end(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    second = left.document().firstBlock().layout().lineAt(1).textStart()
    panes.put_annotation(_span("outer", 0, second + 6))
    panes.put_annotation(_span("inner", second - 3, second + 3, "b"))
    ticks, lines = _marks(left, Kind.TICK), [one for one in _marks(left, Kind.LINE) if one.colour == "#0000ff"]
    assert len(lines) == len(ticks) == 2
    assert (ticks[0].x, ticks[1].x) == (lines[0].x, lines[1].x + lines[1].width - 1)
    assert ticks[0].y < lines[0].y < ticks[1].y < lines[1].y
    high = left.text.view.text.index("\n")
    panes.put_annotation(_span("outer", 0, high + 9))
    panes.put_annotation(_span("inner", high - 3, high + 4, "b"))
    assert [len(_marks(left, Kind.TICK, block)) for block in (0, 2)] == [1, 1], "a paragraph's end is none either"


def test_a_stack_deeper_than_its_lanes_shows_every_colour_and_how_many_there_are(panes: ArticlePanes) -> None:
    looks = {str(n): LabelLook(f"#{n * 25:02x}0080", f"{n}号", n) for n in range(9)}
    panes.set_looks(looks)
    for n in range(9):
        panes.put_annotation(_span(f"s{n}", n, 20 - n, str(n)))
    for pane in panes.panes:
        own = {one.colour for one in _marks(pane, Kind.LINE)}
        shared = {colour for one in _marks(pane, Kind.SHARED) for colour in one.text.split()}
        assert own | shared == {one.colour for one in looks.values()}
        assert max(len(one.text.split()) for one in _marks(pane, Kind.SHARED)) == 9 - 4
    assert "×9" in [one.text for one in _marks(panes.panes[0], Kind.NAME)]
    panes.choose("s8")
    assert looks["8"].colour in {one.colour for one in _marks(panes.panes[0], Kind.LINE)}, "chosen, it has its own line"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda one: one.name)
def test_the_caret_is_seen_in_light_and_dark(panes: ArticlePanes, theme: object) -> None:
    panes.set_theme(theme)  # pyright: ignore
    left = panes.panes[0]
    panes.select(3, 3)
    left.setFocus()
    QApplication.processEvents()
    with_caret = left.viewport().grab().toImage()
    left.setCursorWidth(0)
    without = left.viewport().grab().toImage()
    box = left.cursorRect()
    changed = [
        (x, y)
        for x in range(max(0, box.left() - 2), box.right() + 4)
        for y in range(box.top(), box.bottom())
        if _contrast(with_caret, without, x, y) > 80
    ]
    assert len(changed) > 20


def _contrast(one: QImage, other: QImage, x: int, y: int) -> int:
    return abs(QColor(one.pixel(x, y)).lightness() - QColor(other.pixel(x, y)).lightness())


def test_revealing_a_chosen_span_brings_both_panes_there(panes: ArticlePanes) -> None:
    start = len(panes.panes[0].text.view.text) - 8
    panes.put_annotation(_span("late", start, start + 4))
    panes.choose("late")
    QApplication.processEvents()
    assert 0 in _tops(panes.panes[0]), "without reveal nothing scrolls"
    panes.choose("late", reveal=True)
    QApplication.processEvents()
    for pane in panes.panes:
        block = pane.text.block_at(pane.spans.envelope("late")[0])
        assert block in _tops(pane)
    _assert_level(panes)
