"""Where the mouse aims in a pane: lines, gaps and handles; and how names and underlines keep off each other."""

from __future__ import annotations

import os
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.marking.looks import LabelLook, Sizes
from annotator.ui.panes.marking.marks import Kind, Mark
from annotator.ui.panes.pane import ReadingPane

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FIRST = "𠮷林自治区党委书记主持会议并讲话强调互联网要深入学习贯彻精神" * 2
SECOND = "第二段落实大局👩\u200d🌾意识"
SOURCE = f"{FIRST}\n\n{SECOND}"


def _span(name: str, start: int, end: int, label: str = "a") -> Annotation:
    return Annotation(name, 1, start, end, label, "layer", 1, 0)


def _show(panes: ArticlePanes, source: str) -> None:
    chain = MapChain((OffsetMap.identity(len(source)),))
    views = (ScriptView("hans", source, chain, True), ScriptView("hant", source, chain, False))
    panes.show(ArticleTexts(source, source, "hans", *views), [])
    QApplication.processEvents()


@pytest.fixture
def panes(qtbot: QtBot) -> ArticlePanes:
    made = ArticlePanes()
    qtbot.addWidget(made)
    looks = {"a": LabelLook("#b45309", "职务", 0), "b": LabelLook("#1d4ed8", "机构", 1)}
    made.set_looks(looks)
    made.resize(700, 600)
    made.setVisible(True)
    _show(made, SOURCE)
    made.focus_pane("hans")
    QApplication.processEvents()
    return made


def _middles(pane: ReadingPane, number: int) -> list[int]:
    """Where the middles of the glyphs of a block's lines stand in the viewport."""
    layout = pane.document().findBlockByNumber(number).layout()
    top = layout.position().y() - pane.verticalScrollBar().value()
    rows = [layout.lineAt(at) for at in range(layout.lineCount())]
    return [round(top + row.y() + row.ascent() - 0.38 * pane.sizes.text) for row in rows]


def _bounds(pane: ReadingPane, number: int, row: int) -> tuple[int, int]:
    """First and last source position of a line."""
    block = pane.document().findBlockByNumber(number)
    line = block.layout().lineAt(row)
    start = block.position() + line.textStart()
    return pane.text.caret_source(start), pane.text.caret_source(start + line.textLength())


def _x(pane: ReadingPane, at: int) -> int:
    """Pixels from the viewport's left to the edge before a source position."""
    block = pane.document().findBlock(pane.text.caret_image(at))
    local = pane.text.caret_image(at) - block.position()
    found = block.layout().lineForTextPosition(local).cursorToX(local)
    return round(block.layout().position().x() + (found[0] if isinstance(found, tuple) else found))  # pyright: ignore


def _move(pane: ReadingPane, at: QPoint) -> None:
    there = QPointF(at), QPointF(pane.viewport().mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, LEFT, PLAIN)
    QApplication.sendEvent(pane.viewport(), event)


def _drag(pane: ReadingPane, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(pane.viewport(), LEFT, PLAIN, start)
    for step in (1, 2, 3):
        _move(pane, start + (end - start) * (step / 3))
    QTest.mouseRelease(pane.viewport(), LEFT, PLAIN, end)


def _click(pane: ReadingPane, x: int, y: int) -> None:
    QTest.mouseClick(pane.viewport(), LEFT, PLAIN, QPoint(x, y))


def _marks(pane: ReadingPane, number: int) -> list[Mark]:
    found = pane.marks(number, pane.document().findBlockByNumber(number))
    return [*found.fills, *found.strokes, *found.handles]


@pytest.mark.parametrize("size", [17, 24])
def test_every_height_of_a_line_puts_the_caret_into_that_line_under_the_mouse(panes: ArticlePanes, size: int) -> None:
    panes.set_text_size(size)
    QApplication.processEvents()
    left = panes.panes[0]
    half = left.sizes.line // 2
    for row, middle in enumerate(_middles(left, 0)[:2]):
        at = _bounds(left, 0, row)[0] + 5
        for y in range(middle - half + 1, middle + half):
            _click(left, _x(left, at), y)
            assert panes.caret_source() == at, f"{y - middle} px from the glyphs' middle"


def test_a_click_right_of_a_wrapped_line_shows_the_caret_in_that_line(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    middle = _middles(left, 0)[0]
    _click(left, left.viewport().width() - 2, middle)
    assert left.cursorRect().top() < middle < left.cursorRect().bottom()


def test_a_drag_in_the_gap_below_the_glyphs_selects_what_is_over_it(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    y = _middles(left, 0)[0] + left.sizes.line // 2 - 2
    _drag(left, QPoint(_x(left, 2), y), QPoint(_x(left, 6), y))
    assert panes.selection() == (2, 6, "hans")
    end = _bounds(left, 0, 0)[1]
    _drag(left, QPoint(_x(left, 2), y), QPoint(left.viewport().width() - 2, y))
    assert panes.selection() == (2, end, "hans")


def test_below_a_paragraph_and_on_a_blank_line_the_nearest_text_is_meant(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    last, after = _middles(left, 0)[-1], _middles(left, 2)[0]
    row = len(_middles(left, 0)) - 1
    for y in range(last, (last + after) // 2 - 1):
        at = _bounds(left, 0, row)[0] + 1
        _click(left, _x(left, at), y)
        assert panes.caret_source() == at
    for y in range((last + after) // 2 + 2, left.viewport().height(), 3):
        at = SOURCE.index("落")
        _click(left, _x(left, at), y)
        assert panes.caret_source() == at


def test_a_double_click_in_the_gap_takes_the_word_above_it(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    panes.set_word_edges("hans", (0, 2, 5, 7, 9, len(SOURCE)))
    y = _middles(left, 0)[0] + left.sizes.line // 2 - 2
    QTest.mouseDClick(left.viewport(), LEFT, PLAIN, QPoint(_x(left, 6), y))
    assert panes.selection() == (5, 7, "hans")


def test_a_click_on_an_underline_chooses_its_span(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    panes.put_annotation(_span("one", 3, 6))
    _click(left, _x(left, 5), _middles(left, 0)[0] + left.sizes.line // 2 - 1)
    assert panes.chosen_id == "one"


def test_a_selection_drawn_past_the_lines_end_leaves_the_line_feeds_out(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    first, second = _middles(left, 0)[-1], _middles(left, 2)[0]
    right = left.viewport().width() - 2
    _drag(left, QPoint(right, first), QPoint(_x(left, SOURCE.index("落")), second))
    assert panes.selection() == (SOURCE.index("第"), SOURCE.index("落"), "hans")
    _drag(left, QPoint(_x(left, len(FIRST) - 2), first), QPoint(0, second))
    assert panes.selection() == (len(FIRST) - 2, len(FIRST), "hans")


def _knob(pane: ReadingPane, kind: Kind) -> QPoint:
    """The middle of a knob in the viewport."""
    mark = next(one for one in _marks(pane, 0) if one.kind is kind)
    top = pane.document().firstBlock().layout().position()
    return QPoint(round(top.x() + mark.x), round(top.y() + mark.y + mark.height + 1))


@pytest.mark.parametrize("lower", [0, 2, 5])
def test_an_edge_dragged_along_its_knob_stays_in_its_line(panes: ArticlePanes, lower: int) -> None:
    left = panes.panes[0]
    heard: list[tuple[str, int, int]] = []
    panes.edge_dragged.connect(lambda *said: heard.append(said))
    panes.put_annotation(_span("one", 3, 6))
    panes.choose("one")
    knob = _knob(left, Kind.CLOSES)
    _drag(left, knob + QPoint(0, lower), QPoint(_x(left, 9), knob.y() + lower))
    assert heard.pop() == ("one", 3, 9)
    end = _bounds(left, 0, 0)[1]
    _drag(left, knob + QPoint(0, lower), QPoint(left.viewport().width() - 2, knob.y() + lower))
    assert heard.pop() == ("one", 3, end)
    second = _bounds(left, 0, 1)[0] + 2
    _drag(left, knob, QPoint(_x(left, second), _middles(left, 0)[1]))
    assert heard.pop() == ("one", 3, second)


def test_an_edge_never_comes_to_stand_on_a_line_break(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    heard: list[tuple[str, int, int]] = []
    panes.edge_dragged.connect(lambda *said: heard.append(said))
    panes.put_annotation(_span("one", 3, 6))
    panes.choose("one")
    _drag(left, _knob(left, Kind.CLOSES), QPoint(0, _middles(left, 2)[0]))
    assert heard.pop() == ("one", 3, len(FIRST))
    start = SOURCE.index("第")
    panes.put_annotation(_span("two", start + 2, start + 5))
    panes.choose("two")
    grip = QPoint(_x(left, start + 2), _middles(left, 2)[0])
    _drag(left, grip, QPoint(left.viewport().width() - 2, _middles(left, 0)[-1]))
    assert heard.pop() == ("two", start, start + 5)


@pytest.mark.parametrize("size", [13, 17, 20, 24, 34])
def test_no_underline_of_five_nested_spans_touches_the_glyphs_or_another(panes: ArticlePanes, size: int) -> None:
    panes.set_text_size(size)
    left = panes.panes[0]
    _show(panes, "国国国国国国国")
    grabbed = left.viewport().grab().toImage()
    box = range(left.sizes.side, left.sizes.side + size)
    inked = [
        y for y in range(grabbed.height()) if any(QColor(grabbed.pixel(x, y)).lightness() < 150 for x in box)
    ]  # fmt: skip
    for count in range(1, 6):
        panes.put_annotation(_span(f"n{count}", 0, 7 - count))
        rows: list[tuple[float, float]] = sorted(
            (mark.y, mark.y + mark.height) for mark in _marks(left, 0) if mark.kind is Kind.LINE
        )
        top = left.document().firstBlock().layout().position().y()
        assert round(top) + rows[0][0] > inked[-1]
        assert all(one[1] <= other[0] for one, other in pairwise(rows))


@pytest.mark.parametrize("size", [13, 17, 20, 24, 34])
def test_a_name_keeps_two_pixels_from_the_chosen_outline_above_and_below(panes: ArticlePanes, size: int) -> None:
    panes.set_text_size(size)
    QApplication.processEvents()
    left = panes.panes[0]
    second = _bounds(left, 0, 1)[0]
    panes.put_annotation(_span("above", 0, 6))
    panes.put_annotation(_span("below", second, second + 4))
    panes.choose("above")
    marks = _marks(left, 0)
    outline = next(one.bounds() for one in marks if one.kind is Kind.OUTLINE)
    painted = next(one for one in marks if one.kind is Kind.OUTLINE)
    names = sorted((one for one in marks if one.kind is Kind.NAME), key=lambda one: one.y)
    assert len(names) == 2
    assert outline.isValid()
    assert names[0].y + names[0].height + 2 <= painted.y
    assert painted.y + painted.height + 2 <= names[1].y
    sizes = Sizes.of(size)
    assert names[1].height >= sizes.name, "a name's letters fit into its box"


def _names(pane: ReadingPane) -> list[tuple[str, str]]:
    marks = sorted((one for one in _marks(pane, 0) if one.kind is Kind.NAME), key=lambda one: one.x)
    return [(one.text, one.colour) for one in marks]


def test_two_labels_on_one_extent_are_both_named_where_there_is_room(panes: ArticlePanes) -> None:
    left = panes.panes[0]
    panes.select(12, 12)
    panes.put_annotation(_span("one", 2, 4))
    panes.put_annotation(_span("two", 2, 4, "b"))
    assert _names(left) == [("职务", "#b45309"), ("·机构", "#1d4ed8")]
    panes.put_annotation(_span("next", 4, 6))
    assert _names(left) == [("职", "#b45309"), ("·机", "#1d4ed8"), ("职务", "#b45309")]
    first, second = sorted((one for one in _marks(left, 0) if one.kind is Kind.NAME), key=lambda one: one.x)[:2]
    assert first.x + first.width == second.x


@pytest.mark.parametrize("place", [0, 38, 79])
def test_revealing_scrolls_to_a_span_above_or_below_and_moves_nothing_else(panes: ArticlePanes, place: int) -> None:
    _show(panes, "\n\n".join([FIRST] * 80))
    left, right = panes.panes
    start = place * (len(FIRST) + 2) + 4
    panes.put_annotation(_span("far", start, start + 3))
    for begin in (0, left.verticalScrollBar().maximum()):
        panes.select(7, 9, reveal=False)
        right.setFocus()
        panes.focus_pane("hans")
        left.verticalScrollBar().setValue(begin)
        QApplication.processEvents()
        panes.reveal("far")
        QApplication.processEvents()
        for pane in (left, right):
            tops = {number: top for number, _, top in pane.visible_blocks()}
            assert 0 <= tops.get(place * 2, -99) + pane.sizes.line <= pane.viewport().height()
        assert panes.selection() == (7, 9, "hans")
        assert panes.chosen_id is None
        assert QApplication.focusWidget() in (None, left)
    panes.reveal("unknown")


def _shape(pane: ReadingPane, at: QPoint) -> Qt.CursorShape:
    QTest.mouseMove(pane.viewport(), at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(pane.viewport().mapToGlobal(at)), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, PLAIN,
    )  # fmt: skip
    QApplication.sendEvent(pane.viewport(), event)
    return pane.viewport().cursor().shape()


def _edge(pane: ReadingPane, at: int, closes: bool) -> QPoint:
    """The middle of a glyph's left edge in the viewport, or of the right one of the glyph before."""
    inner = at - 1 if closes else at
    block = pane.document().findBlock(pane.text.caret_image(inner))
    layout = block.layout()
    line = layout.lineForTextPosition(pane.text.caret_image(inner) - block.position())
    found = line.cursorToX(pane.text.caret_image(at) - block.position())
    x = layout.position().x() + (found[0] if isinstance(found, tuple) else found)  # pyright: ignore
    y = layout.position().y() + line.y() + line.ascent() + pane.sizes.middle - pane.verticalScrollBar().value()
    return QPoint(round(x), round(y))


@pytest.mark.parametrize("size", [13, 17, 22, 30])
@pytest.mark.parametrize("script", [0, 1])
def test_every_edge_in_lines_full_of_spans_can_be_grabbed_and_the_mouse_says_so(
    panes: ArticlePanes, size: int, script: int
) -> None:
    panes.set_text_size(size)
    pane = panes.panes[script]
    heard: list[tuple[str, int, int]] = []
    panes.edge_dragged.connect(lambda *said: heard.append(said))
    for start in range(0, len(FIRST) - 4, 2):
        panes.put_annotation(_span(f"s{start}", start, start + 2))
        panes.put_annotation(_span(f"over{start}", start, start + 4, "b"))
    QApplication.processEvents()
    for start in range(4, len(FIRST) - 8, 6):
        panes.choose(f"s{start}")
        opening, closing = _edge(pane, start, False), _edge(pane, start + 2, True)
        assert _shape(pane, opening + QPoint(1, 0)) == Qt.CursorShape.SizeHorCursor
        _drag(pane, opening + QPoint(1, 0), _edge(pane, start - 1, False))
        assert heard.pop() == (f"s{start}", start - 1, start + 2)
        assert _shape(pane, closing - QPoint(1, 0)) == Qt.CursorShape.SizeHorCursor
        _drag(pane, closing - QPoint(1, 0), _edge(pane, start + 3, True))
        assert heard.pop() == (f"s{start}", start, start + 3)
        middle = (opening + closing) / 2 if opening.y() == closing.y() else opening + QPoint(size // 2 + 2, 0)
        assert _shape(pane, middle) == Qt.CursorShape.IBeamCursor
        assert not heard


def test_both_edges_of_one_character_can_be_grabbed_in_the_smallest_text(panes: ArticlePanes) -> None:
    panes.set_text_size(13)
    QApplication.processEvents()
    left = panes.panes[0]
    panes.put_annotation(_span("one", 4, 5))
    panes.choose("one")
    for dx in (-4, 0, 3):
        found = left.handle_at(_edge(left, 4, False) + QPoint(dx, 0))
        assert found is not None and found.opens, dx
        found = left.handle_at(_edge(left, 5, True) - QPoint(dx, 0))
        assert found is not None and not found.opens, dx


@pytest.mark.parametrize("script", [0, 1])
def test_each_range_of_a_discontinuous_span_has_edges_that_can_be_dragged(panes: ArticlePanes, script: int) -> None:
    pane = panes.panes[script]
    heard: list[tuple[str, int, int, int]] = []
    panes.range_dragged.connect(lambda *said: heard.append(said))
    ranges = (2, 5), (9, 12), (len(FIRST) + 4, len(FIRST) + 6)
    panes.put_annotation(_span("one", 2, len(FIRST) + 6)._replace(ranges=ranges))
    panes.choose("one")
    _drag(pane, _edge(pane, 9, False), _edge(pane, 7, False))
    assert heard.pop() == ("one", 1, 7, 12)
    _drag(pane, _edge(pane, 5, True), _edge(pane, 7, True))
    assert heard.pop() == ("one", 0, 2, 7)
    end = len(FIRST) + 6
    _drag(pane, _edge(pane, end, True), _edge(pane, end + 1, True))
    assert heard.pop() == ("one", 2, ranges[2][0], end + 1)
    assert pane.spans is not None and pane.spans.annotations["one"].ranges == ranges, "the news decides"
    _drag(pane, _edge(pane, 12, True), _edge(pane, 3, True))
    assert heard.pop() == ("one", 1, 9, 10), "an edge dragged past the other leaves one character"
