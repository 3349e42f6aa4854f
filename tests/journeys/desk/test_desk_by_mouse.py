"""The coder's desk by mouse and keys: spans of every shape, relations, warnings, and a view that stays where it is."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.session.coding.relations import relations_of
from annotator.ui.panes.marking.marks import Kind
from annotator.ui.panes.pane import ReadingPane

LEFT, NO, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Hand:
    """The coder's hand on the mouse; places are told by words of the source, ``script`` 0 or 1 is the pane."""

    def __init__(self, day: Any) -> None:
        self.day, self.script = day, 0

    @property
    def pane(self) -> ReadingPane:
        return self.day.panes.panes[self.script]

    @property
    def bars(self) -> Any:
        return self.day.window.works.label_bars

    def range_of(self, words: str) -> tuple[int, int]:
        start = self.day.source.index(words)
        return start, start + len(words)

    def edge(self, qt: int, dx: int) -> QPoint:
        """A point beside the edge before a place of the pane's text, in the middle of its line."""
        pane = self.pane
        block = pane.document().findBlock(qt)
        line = block.layout().lineForTextPosition(qt - block.position())
        found: Any = line.cursorToX(qt - block.position())
        top = block.layout().position()
        y = top.y() + line.y() + line.ascent() + pane.sizes.middle - pane.verticalScrollBar().value()
        return QPoint(round(top.x() + found[0]) + dx, round(y))

    def ends(self, words: str) -> tuple[QPoint, QPoint]:
        """Just inside the first and the last character of some words."""
        assert self.pane.text is not None
        start, end = self.pane.text.image(*self.range_of(words))
        return self.edge(start, 1), self.edge(end, -1)

    def on(self, words: str) -> QPoint:
        return self.ends(words)[0] + QPoint(5, 0)

    def drag(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NO) -> None:
        port = self.pane.viewport()
        QTest.mousePress(port, LEFT, held, start)
        for step in range(1, 5):
            at = start + (end - start) * (step / 4)
            there = QPointF(at), QPointF(port.mapToGlobal(at))
            QApplication.sendEvent(
                port, QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, LEFT, held)
            )
        QTest.mouseRelease(port, LEFT, held, end)
        QApplication.processEvents()

    def over(self, words: str, held: Qt.KeyboardModifier = NO) -> None:
        self.drag(*self.ends(words), held)

    def click(self, words: str) -> None:
        QTest.qWait(QApplication.doubleClickInterval() // 8)
        QTest.mouseClick(self.pane.viewport(), LEFT, NO, self.on(words))
        QApplication.processEvents()

    def double(self, words: str) -> None:
        port, at = self.pane.viewport(), self.on(words)
        QTest.mouseClick(port, LEFT, NO, at)
        QTest.mouseDClick(port, LEFT, NO, at)
        QTest.mouseRelease(port, LEFT, NO, at)

    def third(self, words: str) -> None:
        QTest.mouseClick(self.pane.viewport(), LEFT, NO, self.on(words))
        QApplication.processEvents()

    def take(self, label: str) -> None:
        """A label of the bar beside the selection, which must not cover it."""
        assert self.bars.is_shown
        bar = QRect(self.bars.strip.mapToGlobal(QPoint(0, 0)), self.bars.strip.size())
        for pane in self.day.panes.panes:
            for _, block, top in pane.visible_blocks():
                for start, end in pane.shown_selection:
                    for x, y, width, height in pane.stripes(block, start, end):
                        left = round(block.layout().position().x() + x)
                        corner = pane.viewport().mapToGlobal(QPoint(left, round(top + y)))
                        assert not bar.intersects(QRect(corner.x(), corner.y(), round(width), round(height)))
        uuid = self.day.session.codebook.require(label).uuid
        QTest.mouseClick(self.bars.strip, LEFT, NO, self.bars.strip.cell_of(uuid).center())
        QApplication.processEvents()

    def right_click(self, words: str, *path: str) -> None:
        """Take an entry of the menu that comes at some words."""
        port, at = self.pane.viewport(), self.on(words)
        QTest.mouseClick(port, Qt.MouseButton.RightButton, NO, at)
        QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at)))
        menu = whole = self.day.window.panels.menu.menu
        action = None
        for name in path:
            if menu is not whole:
                menu.aboutToShow.emit()
            action = next(each for each in menu.actions() if each.text().startswith(name))
            menu = action.menu() or menu
        assert action is not None and action.isEnabled()
        whole.close()
        action.trigger()
        QApplication.processEvents()


@pytest.fixture
def hand(day: Any) -> Hand:
    return Hand(day)


def test_the_mouse_takes_words_sentences_and_exactly_what_it_drags_over(day: Any, hand: Hand) -> None:
    for hand.script in (0, 1):
        hand.double("互联网")
        assert day.selected == ("互联网", "網際網路")[hand.script]
        hand.third("互联网")
        assert (
            day.selected
            == ("各地要持续抓好防控,用互联网发布信息。", "各地要持續抓好防控,用網際網路釋出資訊。")[hand.script]
        )
        QTest.qWait(QApplication.doubleClickInterval() + 20)
        hand.over("宁同志要")
        hand.take("personnel")
        assert day.spans() == [("personnel", "宁同志要")], "exactly what was dragged over"
        _, last = hand.ends("宁同志要")
        hand.drag(last + QPoint(1, 0), hand.ends("带头")[1])
        assert day.spans() == [("personnel", "宁同志要带头")], "by its handle"
        hand.drag(hand.ends("宁同志要带头")[0] - QPoint(1, 0), hand.ends("𠮷宁同志")[0])
        assert day.chosen == "𠮷宁同志要带头"
        hand.right_click("同志要带头", "Change label", "directive")
        hand.right_click("同志要带头", "Give a second label", "slogan")
        assert sorted(day.spans()) == [("directive", "𠮷宁同志要带头"), ("slogan", "𠮷宁同志要带头")]
        hand.right_click("同志要带头", "Delete tag")
        hand.right_click("同志要带头", "Delete tag")
        assert day.spans() == []
        day.back_to_text()
        day.press("Escape")
    hand.script = 0
    for expected in ("互联网发布", "联网发"):
        day.press("Ctrl+K")
        day.compose("Drags take whole words")
        day.press("Return")
        hand.over("联网发")
        assert day.selected == expected, "snapping is a setting"
        QTest.qWait(QApplication.doubleClickInterval() + 20)
    hand.take("evaluation")
    assert day.spans() == [("evaluation", "联网发")]
    day.ends()


def lanes(pane: ReadingPane, words: tuple[int, int]) -> list[float]:
    """The heights at which underlines run below the first character of some words of the source."""
    assert pane.text is not None
    start, _ = pane.text.image(*words)
    block = pane.document().findBlock(start)
    (x, _, _, _), *_ = pane.stripes(block, start, start + 1)
    lines = [each for each in pane.marks(block.blockNumber(), block).strokes if each.kind in (Kind.LINE, Kind.SHARED)]
    return sorted({each.y for each in lines if each.x <= x + 2 <= each.x + each.width})


def test_nested_crossing_and_identical_spans_have_lanes_of_their_own_and_are_cycled_inner_first(
    day: Any, hand: Hand
) -> None:
    for label, words in (
        ("slogan", "各地要持续抓好防控,用互联网发布信息"), ("directive", "持续抓好防控,用互联网发布信息"),
        ("evaluation", "用互联网"), ("position", "互联网发布信息"), ("organization", "互联网"),
    ):  # fmt: skip
        hand.over(words)
        hand.take(label)
        day.press("Escape")
        hand.script = 1 - hand.script
    day.go("互联网", "hans", 1)
    order = []
    for _ in range(6):
        day.press(";")
        order.append(day.session.codebook.by_uuid(day.desk.choice.label).id)
    assert order == ["organization", "evaluation", "position", "directive", "slogan", "organization"], (
        "inner ones first"
    )
    day.press("Shift+7")
    assert [label for label, words in day.spans() if words == "互联网"] in (
        ["organization", "personnel"], ["personnel", "organization"],
    )  # fmt: skip
    day.press("Escape")
    for pane in day.panes.panes:
        assert len(lanes(pane, hand.range_of("互联网"))) >= 5, (
            "nested, crossing and identical ones in lanes of their own"
        )
        (outer,) = lanes(pane, hand.range_of("各地要"))
        assert outer == max(lanes(pane, hand.range_of("互联网"))) or outer == min(lanes(pane, hand.range_of("互联网")))
    hand.script = 0
    hand.click("互联网")
    first = day.desk.choice
    hand.click("互联网")
    assert first is not None and day.desk.choice is not None and day.desk.choice.id != first.id, "the next one under it"
    day.ends()


def test_one_span_of_several_ranges_is_made_moved_and_cut_by_keys_and_mouse(day: Any, hand: Hand) -> None:
    day.go("坚决打赢", "hant")
    day.press("1")
    day.go("压实责任", "hant")
    day.press("Shift+Right Shift+Right Alt+=")
    assert day.chosen == "坚决打赢𠮷林脱贫攻坚战…压实"
    day.press("] Ctrl+]")
    assert day.chosen.endswith("…压实责任")
    hand.over("持续抓好", CTRL)
    hand.script = 1
    hand.over("信息", CTRL)
    assert day.chosen == "坚决打赢𠮷林脱贫攻坚战…压实责任…持续抓好…信息"
    hand.over("持续", CTRL)
    assert day.chosen == "坚决打赢𠮷林脱贫攻坚战…压实责任…抓好…信息"
    hand.drag(hand.ends("压实责任")[1] + QPoint(1, 0), hand.ends("压实")[1])
    assert day.chosen == "坚决打赢𠮷林脱贫攻坚战…压实…抓好…信息", "the edge of a part"
    day.press("1")
    assert "several pieces" in day.said[-1]
    day.press("Shift+4 Delete")
    day.go("𠮷林脱贫", "hans")
    day.press("; Tab")
    hand.over("赢𠮷林", CTRL)
    assert day.spans() == [("directive", "坚决打…脱贫攻坚战…压实…抓好…信息")]
    for pane in day.panes.panes:
        assert len(pane.spans.images[day.desk.choice.id]) == 5
    day.ends()


def span(day: Any, words: str) -> Annotation:
    start = day.source.index(words)
    return next(each for each in day.desk.annotations.values() if each.extent == (start, start + len(words)))


def joined(day: Any) -> list[tuple[str, str]]:
    """The stored relations that are no denials, by their words."""
    spans, source = day.desk.annotations, day.source
    return sorted(
        (source[slice(*spans[each.source].extent)], source[slice(*spans[each.target].extent)])
        for each in relations_of(day.session, 1) if not each.denied and each.target
    )  # fmt: skip


def test_relations_are_joined_denied_accepted_filtered_and_go_and_come_back_with_their_spans(
    day: Any, hand: Hand
) -> None:
    work = day.window.works.relations
    for words, key in (
        ("会议强调", "3"), ("坚决打赢𠮷林脱贫攻坚战", "1"), ("压实责任", "1"), ("自治区党委书记", "8"), ("刘宁", "7"),
        ("𠮷林省长", "8"), ("李斌", "7"),
    ):  # fmt: skip
        hand.over(words)
        day.press(f"{key} Escape")
    work.feed.settle()
    shown = {each.made for each in work.feed.by_id.values()}
    assert joined(day) == [] and shown == {"derived", "proposed"}
    day.go("刘宁", "hant")
    day.press("; \\")
    day.go("𠮷林省长", "hant")
    day.press("; \\")
    assert joined(day) == [("刘宁", "𠮷林省长")]
    for hand.script in (0, 1):
        hand.click("李斌")
        signs = work.signs[("hans", "hant")[hand.script]]
        goal = ("自治区党委书记", "𠮷林省长")[hand.script]
        hand.drag(signs.knob_place().toPoint(), hand.on(goal))
    assert joined(day) == [("刘宁", "𠮷林省长"), ("李斌", "自治区党委书记"), ("李斌", "𠮷林省长")]
    day.go("压实责任", "hans", 1)
    day.press("; Shift+Delete")
    assert "Denied" in day.said[-1] and [each.denied for each in relations_of(day.session, 1)].count(True) == 1
    day.go("坚决打赢", "hans", 1)
    day.press("; Alt+J")
    assert ("坚决打赢𠮷林脱贫攻坚战", "会议强调") in joined(day)
    day.go("刘宁", "hans", 1)
    day.press("; | |")
    day.rest()
    panel = day.window.panels.relations
    listed = panel.model.rowCount()
    assert listed == len(work.feed.by_id)
    for made in ("derived", "proposed", "hand"):
        panel.states.choose(made)
        day.rest()
        assert panel.model.rowCount() == [each.made for each in work.feed.by_id.values()].count(made), made
    panel.states.choose("")
    day.press("Escape")
    before = joined(day)
    day.go("李斌", "hans", 1)
    day.press("; Delete")
    assert joined(day) == [("刘宁", "𠮷林省长"), ("坚决打赢𠮷林脱贫攻坚战", "会议强调")]
    day.press("Ctrl+Z")
    assert joined(day) == before, "one step brings the span and its relations back"
    day.press("Ctrl+Y")
    for pane in day.panes.panes:
        pane.viewport().grab()
    day.ends()


def test_warnings_come_and_go_and_never_block(day: Any, hand: Hand) -> None:
    work = day.window.works.warnings

    def kinds() -> list[str]:
        day.rest()
        return sorted(each.kind for each in work.warnings)

    hand.over("持续抓好防控")
    day.press("1 Escape")
    assert kinds() == []
    hand.script = 1
    hand.over("防控,用")
    day.press("4 Escape")
    assert kinds() == ["crossing"] and len(day.spans()) == 2
    hand.over("各地要持续")
    day.press("2 Escape")
    assert kinds() == ["apart", "crossing", "crossing"], "pointed out, never forbidden"
    assert day.window.panels.warnings.model.rowCount() == 3
    day.press("Ctrl+Home F7")
    assert day.said[-1] in [each.sentence for each in work.warnings] and day.desk.choice is not None
    day.press("F7 F7 Shift+F7 Escape")
    day.go("各地要", "hant", 1)
    day.press("; } }")
    assert day.chosen == "各地要" and kinds() == ["crossing"], "moved apart, the warning goes"
    day.press("Ctrl+Z")
    assert kinds() == ["apart", "crossing", "crossing"]
    day.press("Ctrl+Y")
    day.ends()


def test_the_view_stays_where_it_is_and_the_place_is_remembered(day: Any, hand: Hand) -> None:
    day.press("Ctrl+PageDown Ctrl+PageDown")
    assert day.desk.number == 3
    bar = hand.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    first, last = day.panes.visible_source()
    middle = (first + last) // 2
    ahead = (day.source[middle : middle + size] for size in range(4, 40))
    words = next(each for each in ahead if day.source.index(each) == middle)
    assert "\n" not in words
    hand.over(words)
    top = bar.value()
    day.press("1")
    assert bar.value() == top, "tagging moves no view"
    day.press("1 Shift+1 6 Shift+4 [ ] Ctrl+[ Ctrl+] ; Delete '")
    assert bar.value() == top and day.spans()
    sight, caret = day.panes.visible_source(), day.panes.caret_source()
    day.press("Ctrl+PageDown Right Right Ctrl+PageUp")
    assert (day.panes.visible_source(), day.panes.caret_source(), bar.value()) == (sight, caret, top)
    stored = day.spans()
    day.close()
    day.open(article=0)
    day.rest()
    assert day.desk.number == 3 and day.spans() == stored
    assert (day.panes.visible_source(), day.panes.caret_source()) == (sight, caret)
    day.both_panes_show_it()
