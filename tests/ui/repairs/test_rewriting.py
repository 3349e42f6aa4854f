"""A text that reads differently is put into the pane line by line, and nothing in sight moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from annotator.session.pages.repairs import accept_repair, add_repair, edit_repair, reject_repair
from annotator.ui.panes import page
from annotator.ui.panes.marking.looks import Sizes

LINE = st.text(alphabet="𠮷林e\u0301會(huì)?🧑\u200d🌾a", max_size=12)


@given(st.lists(st.tuples(LINE, LINE), min_size=1, max_size=6))
def test_any_line_becomes_any_other(qapp, pairs: list[tuple[str, str]]) -> None:
    before, after = ("\n".join(each[side] for each in pairs) for side in (0, 1))
    document = QTextDocument()
    page.write(document, before, Sizes.of(17))
    same_shape = all(bool(one) == bool(other) for one, other in pairs)
    assert page.rewrite(document, before, after) == same_shape
    assert document.toPlainText() == (after if same_shape else before)
    heights = [block.blockFormat().lineHeight() for block in _blocks(document)]
    page.write(document, document.toPlainText(), Sizes.of(17))
    assert heights == [block.blockFormat().lineHeight() for block in _blocks(document)]


def _blocks(document: QTextDocument):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_a_decision_above_what_is_in_sight_scrolls_nothing_even_in_between(mend) -> None:
    start = mend.source.index("第40段")
    mend.panes.select(start, start, "hant", reveal=True)
    QApplication.processEvents()
    seen: list[int] = []
    bar = mend.panes.panes[1].verticalScrollBar()
    place = bar.value()
    assert place > 500
    bar.valueChanged.connect(seen.append)
    for repair in mend.mending.repairs[3:7:2]:
        for decide in (accept_repair, reject_repair):
            decide(mend.session, 1, repair)
            QApplication.processEvents()
    assert all(abs(value - place) < 2 * mend.panes.panes[1].sizes.line for value in seen)


def test_lines_that_come_and_go_leave_the_place_too(mend) -> None:
    """A repair may be written on two lines, which makes the document anew."""
    start = mend.source.index("第40段")
    mend.panes.select(start + 3, start + 6, "hant", reveal=True)
    QApplication.processEvents()
    pane = mend.panes.panes[1]

    def depth() -> float:
        return pane.line_top(pane.text.caret_image(start)) - pane.verticalScrollBar().value()

    before = depth()
    flag = next(each for each in mend.mending.repairs if each.replacement == "保縣")
    for words in ("保\n縣", "保\n\n𠮷縣", "保縣"):
        edit_repair(mend.session, 1, flag, words)
        QApplication.processEvents()
        assert f"德{words}去" in pane.document().toPlainText()
        assert depth() == pytest.approx(before, abs=1)
        assert mend.panes.selection() == (start + 3, start + 6, "hant")
    add_repair(mend.session, 1, mend.source.index("\n互聯"), mend.source.index("互聯"), "")
    QApplication.processEvents()
    assert depth() == pytest.approx(before, abs=1)


def test_what_is_selected_goes_when_a_repair_takes_it_out(mend) -> None:
    start = mend.source.index("空白")
    mend.panes.select(start, start + 2, "hans")
    add_repair(mend.session, 1, start, start + 2, "")
    assert mend.panes.selection() is None and mend.panes.caret_source() == start
