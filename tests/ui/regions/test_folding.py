"""Runs that are not coded fold to one line in both panes, level, with every offset right; the caret steps over them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ScriptView
from annotator.ui.panes.shown.pane_text import PaneText
from annotator.ui.panes.zones import Zones

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
)  # fmt: skip
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _fold(page) -> None:
    page.key(Qt.Key.Key_F, ALT | SHIFT)
    QApplication.processEvents()


def _tops(pane) -> list[tuple[int, float]]:
    return [(number, top) for number, _, top in pane.visible_blocks()]


def _words(page) -> list[str]:
    from annotator.ui.panes.shown.folding import fold_words

    return [fold_words(run) for run in page.panes.folding.runs]


def _assert_sound(page) -> None:
    """Both panes are level, hold the same document as their texts say, and know where everything is."""
    left, right = page.panes.panes
    assert _tops(left) == _tops(right)
    for pane in (left, right):
        text = pane.text
        assert pane.document().characterCount() - 1 == text.qt_length
        blocks = [pane.document().findBlockByNumber(at) for at in range(pane.document().blockCount())]
        assert tuple(block.position() for block in blocks) == text.block_starts
        at = page.source.index("𠮷林不得")
        start, end = text.image(at, at + 4)
        shown = pane.document().findBlock(start).text().encode("utf-16-le")
        local = start - pane.document().findBlock(start).position()
        assert shown[2 * local : 2 * (local + end - start)].decode("utf-16-le") == "𠮷林不得"
        assert text.source_range(start, end) == (at, at + 4)


def test_runs_are_whole_lines_and_say_what_they_hide(page) -> None:
    assert _words(page) == ["▸ 3 lines: navigation", "▸ 1 line: title", "▸ 2 lines: footer"]


def test_folding_all_keeps_the_panes_level_and_the_offsets_right(page) -> None:
    blocks = page.panes.panes[0].document().blockCount()
    _fold(page)
    assert page.window.settings.get("fold_zones") is True
    left = page.panes.panes[0]
    assert left.document().blockCount() == blocks - 3 - 0 - 2
    assert page.panes.caret_source() == page.source.index("𠮷林省委"), "the caret left the first fold"
    _assert_sound(page)
    page.panes.select(len(page.source) - 60, len(page.source) - 60)
    QApplication.processEvents()
    _assert_sound(page)
    _fold(page)
    assert left.document().blockCount() == blocks and not left.text.folds
    _assert_sound(page)


def test_the_setting_folds_the_next_article_that_is_opened(page) -> None:
    _fold(page)
    page.desk.open(2)
    assert not page.panes.panes[0].text.folds
    page.desk.open(1)
    assert len(page.panes.panes[0].text.folds) == 3
    _assert_sound(page)


def test_down_and_up_step_over_a_fold_in_the_same_column_and_leave_it_closed(page) -> None:
    _fold(page)
    title, dateline = page.source.index("𠮷林省委"), page.source.index("2月14日")
    page.panes.select(title + 2, title + 2)
    tops = _tops(page.panes.panes[0])
    page.key(Qt.Key.Key_Down)
    QTest.qWait(20)
    below = page.panes.caret_source()
    assert dateline < below <= dateline + 4
    page.key(Qt.Key.Key_Up)
    QTest.qWait(20)
    assert page.panes.caret_source() == title + 2
    assert len(page.panes.panes[0].text.folds) == 3 and _tops(page.panes.panes[0]) == tops
    _assert_sound(page)


def test_left_and_right_step_over_a_fold_from_line_to_line(page) -> None:
    _fold(page)
    end, dateline = page.source.index("会议\n𠮷") + 2, page.source.index("2月14日")
    page.panes.select(end, end)
    page.key(Qt.Key.Key_Right)
    QTest.qWait(20)
    assert page.panes.caret_source() == dateline
    page.key(Qt.Key.Key_Left)
    QTest.qWait(20)
    assert page.panes.caret_source() == end
    assert len(page.panes.panes[0].text.folds) == 3


def test_the_ends_of_the_text_are_those_outside_of_folds(page) -> None:
    _fold(page)
    title = page.source.index("𠮷林省委")
    for key, place in ((Qt.Key.Key_End, page.source.index("\n版权")), (Qt.Key.Key_Home, title)):
        page.key(key, CTRL)
        QTest.qWait(20)
        assert page.panes.caret_source() == place
    for _ in range(3):
        page.key(Qt.Key.Key_Up)
        QTest.qWait(20)
    assert page.panes.caret_source() == title, "not the blank line below the first fold"
    assert len(page.panes.panes[0].text.folds) == 3
    _assert_sound(page)


def test_a_fold_that_was_opened_closes_behind_the_caret_which_stays_where_it_is_on_the_screen(page) -> None:
    _fold(page)
    place = page.source.index("版权")
    page.panes.select(place, place)
    pane = page.panes.panes[0]
    assert len(pane.text.folds) == 2
    page.key(Qt.Key.Key_Down)
    QTest.qWait(20)
    assert len(pane.text.folds) == 2, "the caret is in it yet"
    for _ in range(3):
        page.key(Qt.Key.Key_Up)
        QTest.qWait(20)
    assert len(pane.text.folds) == 3 and page.panes.caret_source() > page.source.index("第38段")
    page.panes.select(0, 0)
    QTest.qWait(20)
    body = page.source.index("第0段")
    tall = round(pane.line_top(pane.text.caret_image(body))) - pane.verticalScrollBar().value()
    page.panes.select(body, body, reveal=False)
    QTest.qWait(20)
    assert len(pane.text.folds) == 3
    top = round(pane.line_top(pane.textCursor().position())) - pane.verticalScrollBar().value()
    assert top == tall or pane.verticalScrollBar().value() == 0
    _assert_sound(page)


def test_without_folding_all_what_a_click_opened_stays_open(page) -> None:
    page.panes.select(page.source.index("评论"), page.source.index("评论"))
    page.key(Qt.Key.Key_Z, ALT)
    page.panes.folding.open_over(0, 0)
    page.panes.select(0, 0)
    page.panes.select(page.source.index("第0段"), page.source.index("第0段"))
    QTest.qWait(20)
    assert page.panes.folding.folded == set()


def test_a_click_outside_closes_what_was_opened_when_no_second_click_can_come(page) -> None:
    _fold(page)
    page.panes.select(0, 4)
    pane = page.panes.panes[0]
    assert len(pane.text.folds) == 2
    at = pane.text.caret_image(page.source.index("第0段"))
    point = QPoint(200, round(pane.line_top(at)) - pane.verticalScrollBar().value() + 10)
    QTest.mouseClick(pane.viewport(), LEFT, PLAIN, point)
    QTest.qWait(20)
    assert len(pane.text.folds) == 2
    caret = page.panes.caret_source()
    QTest.qWait(QApplication.styleHints().mouseDoubleClickInterval() + 50)
    assert len(pane.text.folds) == 3 and page.panes.caret_source() == caret
    _assert_sound(page)


def test_a_selection_that_reaches_over_folds_opens_them(page) -> None:
    _fold(page)
    page.key(Qt.Key.Key_A, CTRL)
    QTest.qWait(20)
    assert not page.panes.folding.folded
    assert page.panes.selection() == (0, len(page.source), "hans")
    _assert_sound(page)


def test_a_click_on_the_line_opens_it_and_one_in_the_gutter_folds_it_again(page) -> None:
    _fold(page)
    left = page.panes.panes[1]
    top = next(iter(left.visible_blocks()))[2]
    QTest.mouseClick(left.viewport(), LEFT, PLAIN, QPoint(40, int(top) + 16))
    QTest.qWait(20)
    assert len(left.text.folds) == 2 and page.panes.caret_source() == 0
    gutter = page.panes.numbering._gutter
    from annotator.ui.panes.furniture import HEAD_HEIGHT

    top = next(iter(page.panes.panes[0].visible_blocks()))[2]
    QTest.mouseClick(gutter, LEFT, PLAIN, QPoint(8, HEAD_HEIGHT + int(top) + 20))
    assert len(left.text.folds) == 3
    assert page.panes.caret_source() == page.source.index("𠮷林省委")


def test_one_key_folds_the_zone_at_the_caret(page) -> None:
    page.panes.select(page.source.index("评论"), page.source.index("评论"))
    page.key(Qt.Key.Key_Z, ALT)
    assert page.panes.folding.folded == {0}
    page.key(Qt.Key.Key_Z, ALT)
    assert page.panes.folding.folded == set(), "the caret stands below the fold, which opens"
    assert page.panes.caret_source() == page.source.index("打印本页")
    _fold(page)
    page.panes.select(page.source.index("第20段"), page.source.index("第20段"))
    page.key(Qt.Key.Key_Z, ALT)
    assert page.panes.folding.folded == {0, 1, 2}, "no fold is beside this line"
    _assert_sound(page)


def test_a_span_in_a_fold_is_kept_and_choosing_it_opens_the_fold(page) -> None:
    _fold(page)
    start = page.source.index("版权")
    page.panes.select(start, start + 4)
    assert 2 not in page.panes.folding.folded, "a search hit is brought into sight"
    page.type("7")
    (span,) = page.desk.ordered()
    across = page.source.index("不得有误。\n版权")
    page.panes.select(across, across + 8)
    page.type("1")
    page.panes.clear_selection()
    page.desk.select_nothing()
    page.panes.select(page.source.index("第0段"), page.source.index("第0段"))
    page.panes.folding.fold_all(False)
    page.panes.folding.fold_all(True)
    QApplication.processEvents()
    _assert_sound(page)
    for pane in page.panes.panes:
        assert pane.spans.images[span.id] == ()
        over = next(each for each in page.desk.ordered() if each.id != span.id)
        (image,) = pane.spans.images[over.id]
        assert (
            pane.text.copy(*image).strip()
            == pane.text.view.text[slice(*pane.text.view.from_source(across, across + 5))]
        )
    page.desk.choose(span.id, reveal=True)
    assert 2 not in page.panes.folding.folded
    assert page.panes.panes[0].spans.envelope(span.id) is not None
    _assert_sound(page)


def test_a_fold_says_how_many_spans_it_hides(page) -> None:
    from annotator.ui.panes.shown.folding import fold_words, hidden_spans

    for piece in ("版权", "联系方式", "第39段"):
        page.select(piece)
        page.type("7")
    page.panes.clear_selection()
    page.desk.select_nothing()
    _fold(page)
    for pane in page.panes.panes:
        assert [hidden_spans(pane, fold) for fold in range(3)] == [0, 0, 2]
    footer = page.panes.folding.runs[2]
    assert fold_words(footer, 2) == "▸ 2 lines: footer · 2 tags"
    assert fold_words(footer, 1) == "▸ 2 lines: footer · 1 tag"


def test_what_is_in_sight_stays_when_a_fold_above_it_opens(page) -> None:
    _fold(page)
    at = page.source.index("第20段")
    page.panes.select(at, at)
    QApplication.processEvents()
    first, _ = page.panes.visible_source()
    page.panes.folding.open_over(0, 0)
    QApplication.processEvents()
    assert page.panes.visible_source()[0] == first
    assert page.panes.caret_source() == at
    _assert_sound(page)


def test_moving_an_edge_of_a_region_moves_the_fold_and_undo_brings_it_back(page) -> None:
    _fold(page)
    footer = next(each for each in page.desk.article.regions if each.kind == "footer")
    page.window.works.page.set_kind(footer, "body")
    assert [run.lines for run in page.panes.folding.runs] == [3, 1, 1]
    _assert_sound(page)
    page.trigger("undo")
    assert [run.lines for run in page.panes.folding.runs] == [3, 1, 2]
    _assert_sound(page)


def test_a_page_with_nothing_to_code_is_not_folded_away() -> None:
    from annotator.model.article import Region

    view = ScriptView("hans", "一\n二\n", MapChain((OffsetMap.identity(4),)), True)
    assert Zones.of((Region("n", 0, 3, "navigation"),), ("body",)).runs_in(view) == ()


@pytest.mark.parametrize("text", ["𠮷\n会议𠮷\n\n𠮷末", "a\n\n\n𠮷b\nc"])
def test_every_position_outside_a_fold_comes_back_from_what_is_shown(text: str) -> None:
    view = ScriptView("hans", text, MapChain((OffsetMap.identity(len(text)),)), True)
    lines = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    start, end = lines[1], text.index("\n", lines[-2])
    held = PaneText.of(view, ((start, end),))
    for at in (*range(start + 1), *range(end, len(text) + 1)):
        assert held.utf16.from_qt(held.utf16.to_qt(at)) == at
    assert all(held.utf16.to_qt(at) == held.utf16.to_qt(start) for at in range(start, end))
    assert held.copy(0, held.qt_length) == text, "copying over a fold gives what it hides"
    assert held.is_folded(start, end) and (start == 0 or not held.is_folded(start - 1, end))
    assert held.block_of(1) == 1 and held.block_of(len(lines) - 1) == len(held.block_starts) - 1


def test_a_span_that_comes_out_of_a_fold_is_painted_outside_it_only(page) -> None:
    piece = "本页\n\n𠮷林省委"
    page.select(piece)
    page.type("1")
    page.panes.clear_selection()
    page.desk.select_nothing()
    page.panes.select(page.source.index("第0段"), page.source.index("第0段"))
    page.panes.folding.fold_all(True)
    (span,) = page.desk.ordered()
    for pane in page.panes.panes:
        (image,) = pane.spans.images[span.id]
        assert image[0] == pane.text.block_range(0)[1], "it begins where the fold's line ends"
        assert pane.text.copy(*image).endswith("𠮷林省委")


def test_the_gutter_says_what_begins_beside_it(page) -> None:
    gutter = page.panes.numbering._gutter
    says = {block: [tick.says for tick in ticks] for block, ticks in gutter._ticks.items()}
    assert says[0] == ["navigation 0.90"] and says[7] == ["dateline 0.90", "credit 0.90"]
    assert gutter._folds == {0: False, 6: False, page.panes.panes[0].document().blockCount() - 3: False}
    _fold(page)
    assert gutter._numbers[:4] == [0, 0, 4, 0], "a fold has no number, what follows keeps its own"
    assert set(gutter._folds.values()) == {True}
