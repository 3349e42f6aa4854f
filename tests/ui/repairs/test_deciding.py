"""Accept, reject, edit, mend: by key, undoable, and every span stays on its source."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.articles import load_article
from annotator.session.pages.repairs import accept_repair, reject_repair, repairs_of
from annotator.ui.panes.marking.repairs import REJECTED

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def settle(drive) -> None:
    drive.mending.see_caret()
    QApplication.processEvents()
    drive.window.panels.news.flush()


def shown(drive) -> tuple[str, str]:
    """What the two widgets hold."""
    return tuple(pane.document().toPlainText() for pane in drive.panes.panes)


def to_flag(drive) -> None:
    drive.panes.focus_pane("hant")
    drive.key(Key.Key_F8)
    settle(drive)


def extents(drive) -> list[tuple[int, int]]:
    return sorted(each.extent for each in drive.desk.annotations.values())


def assert_panes_agree_with_the_maps(drive) -> None:
    """Both widgets show their views, and every span stands on its own image in both."""
    loaded = load_article(drive.session, drive.desk.number)
    assert drive.desk.annotations == loaded.annotations
    for pane in drive.panes.panes:
        view = loaded.texts.view(pane.script)
        assert pane.document().toPlainText() == view.text
        for span in loaded.annotations.values():
            start, end = view.from_source(*span.extent)
            images = pane.spans.images[span.id]
            assert images == ((pane.text.utf16.to_qt(start), pane.text.utf16.to_qt(end)),)


def test_f8_goes_to_each_flag_and_round(mend) -> None:
    mend.panes.select(0, 0)
    seen = []
    for _ in range(3):
        mend.key(Key.Key_F8)
        seen.append(mend.source[mend.mending.current.start : mend.mending.current.end])
    assert seen == ["??h", "�", "??h"]
    mend.key(Key.Key_F8, SHIFT)
    assert mend.mending.current.replacement == ""
    assert mend.panes.caret_source() == mend.mending.current.start


def test_accepting_by_key_puts_the_repair_into_both_panes_and_undo_takes_it_out(mend) -> None:
    before = shown(mend)
    to_flag(mend)
    mend.key(Key.Key_A, ALT)
    assert "到德保縣去" in shown(mend)[1] and "到德保县去" in shown(mend)[0]
    assert mend.mending.current.status == "accepted"
    assert mend.window.status.said.text() == "Accepted: ??h → 保縣"
    mend.key(Key.Key_Z, CTRL)
    assert shown(mend) == before
    mend.key(Key.Key_Y, CTRL)
    assert "到德保縣去" in shown(mend)[1]
    mend.window.actions_by_id.name_undo(mend.session)
    assert mend.window.actions_by_id.by_id["undo"].text() == "Undo: Accept mending"


def test_rejecting_an_applied_repair_shows_the_source_again_and_leaves_a_ring(mend) -> None:
    start = mend.source.index("?zhèn)鬟_")
    mend.panes.select(start, start, "hant")
    settle(mend)
    assert mend.mending.current.kind == "shift"
    mend.key(Key.Key_R, ALT)
    assert "認真?zhèn)鬟_精神" in shown(mend)[1]
    pane, marks = mend.panes.panes[1], mend.mending.marks[1]
    assert marks.at(start)[0].status == "rejected" and marks.current == mend.mending.current.id
    place = marks.places(pane, marks.current)[0]
    assert place.width() > 60, "the frame is around all of it"
    block = pane.document().findBlock(pane.text.caret_image(start))
    ring = next(ink.paths[REJECTED] for ink in marks.ink(pane, block.blockNumber(), block) if ink.paths[REJECTED])
    assert ring.boundingRect().width() < 5
    mend.key(Key.Key_A, ALT)
    assert "傳達" in shown(mend)[1], "it is still the one that the keys act on"


def test_what_nothing_was_found_for_is_refused_with_a_sentence_and_can_be_edited(mend) -> None:
    found = next(each for each in mend.mending.repairs if each.kind == "noise")
    mend.mending.go_to(found)
    mend.panes.focus_pane("hant")
    mend.key(Key.Key_E, ALT)
    editor = mend.panel.editor
    assert editor.isVisible() and editor.edit.hasFocus() and editor.raw.text() == "�"
    assert "84 31 A4 37" in editor.bytes.text()
    editor.edit.insertPlainText("𠮷")
    mend.key(Key.Key_Return)
    assert not editor.isVisible() and "互聯網𠮷空白" in shown(mend)[1]
    assert next(each for each in mend.mending.repairs if each.id == found.id).status == "edited"


def test_escape_leaves_the_editor_and_changes_nothing(mend) -> None:
    before = shown(mend)
    to_flag(mend)
    mend.key(Key.Key_E, ALT)
    mend.panel.editor.edit.setPlainText("保险")
    mend.key(Key.Key_Escape)
    assert not mend.panel.editor.isVisible() and shown(mend) == before
    assert mend.panes.panes[1].hasFocus()


def test_selected_text_is_mended_by_hand(mend) -> None:
    mend.select("空白", "hant")
    mend.key(Key.Key_M, CTRL)
    editor = mend.panel.editor
    assert editor.edit.toPlainText() == "空白"
    editor.edit.setPlainText("空格𠮷")
    QTest.keyClick(editor.edit, Key.Key_Return)
    assert "空格𠮷" in shown(mend)[1]
    mend.key(Key.Key_Z, CTRL)
    assert "空白" in shown(mend)[1] and "空格" not in shown(mend)[1]


def test_a_refused_mending_says_why_and_keeps_what_was_written(mend) -> None:
    start = mend.source.index("真?zhèn)鬟_")
    mend.panes.select(start, start + 8, "hant")
    mend.key(Key.Key_M, CTRL)
    mend.panel.editor.edit.setPlainText("甄傳達")
    QTest.keyClick(mend.panel.editor.edit, Key.Key_Return)
    assert "Another mending stands" in mend.window.toast.sentence
    assert mend.panel.editor.isVisible() and mend.panel.editor.edit.toPlainText() == "甄傳達"


def test_mending_the_characters_of_a_repair_edits_it(mend) -> None:
    start = mend.source.index("?zhèn)鬟_")
    mend.panes.select(start, start + 8, "hant")
    assert mend.panes.selection() == (start, start + 8, "hant")
    mend.key(Key.Key_M, CTRL)
    assert mend.panel.editor.wish.repair is not None and mend.panel.editor.edit.toPlainText() == "傳達"


def test_mending_needs_a_selection_and_deciding_a_repair(mend) -> None:
    caret = mend.source.index("一讀") + 1
    mend.panes.select(caret, caret)
    mend.key(Key.Key_M, CTRL)
    assert "Select the characters" in mend.window.status.said.text()
    mend.key(Key.Key_A, ALT)
    assert "F8" in mend.window.status.said.text()


def test_a_page_that_needed_no_repair_can_be_mended_too(mend) -> None:
    mend.desk.open(2)
    settle(mend)
    mend.select("坏过", "hans")
    mend.key(Key.Key_M, CTRL)
    assert mend.panel.editor.edit.hasFocus()
    mend.panel.editor.edit.setPlainText("壞過𠮷")
    mend.key(Key.Key_Return)
    assert "壞過𠮷" in shown(mend)[0] and "壞過𠮷" in shown(mend)[1]
    mend.key(Key.Key_Z, CTRL)
    settle(mend)
    assert "坏过" in shown(mend)[0] and not mend.panel.empty.isHidden()


def test_deciding_by_key_closes_the_editor_of_a_repair(mend) -> None:
    to_flag(mend)
    mend.key(Key.Key_E, ALT)
    mend.key(Key.Key_R, ALT)
    assert not mend.panel.editor.isVisible() and mend.mending.current.status == "rejected"


PIECES = (
    "到德??h去",
    "??h",
    "h去",
    "德??",
    "真?zhèn)鬟_(dá)精",
    "鬟",
    "召開(kāi)",
    "(kāi)",
    "(yī)一",
    "𠮷林省委會(huì)",
    "會(huì)議",
)


def test_spans_keep_standing_on_their_source_through_every_decision(mend) -> None:
    """Also those that overlap, end inside a repair, or cover nothing but a gloss."""
    for number, piece in enumerate(PIECES):
        start = mend.source.index(piece)
        mend.session.commit("Tag", lambda _: None)
        from annotator.session.coding.tagging import tag_span

        label = mend.session.codebook.labels[number % 8].uuid
        tag_span(mend.session, 1, start, start + len(piece), label, "hant")
    before = extents(mend)
    assert len(before) == len(PIECES)
    for repair in repairs_of(mend.session, 1)[:7]:
        mend.mending.go_to(repair)
        mend.panes.focus_pane("hant")
        mend.key(Key.Key_R, ALT)
        assert extents(mend) == before
        assert_panes_agree_with_the_maps(mend)
        mend.key(Key.Key_E, ALT)
        mend.panel.editor.edit.setPlainText("𠮷野e\u0301")
        QTest.keyClick(mend.panel.editor.edit, Key.Key_Return)
        assert extents(mend) == before
        assert_panes_agree_with_the_maps(mend)
    for _ in range(9):
        mend.panes.focus_pane("hans")
        mend.key(Key.Key_Z, CTRL)
        assert extents(mend) == before
        assert_panes_agree_with_the_maps(mend)


def test_place_caret_selection_and_choice_stay_where_they_were(mend) -> None:
    start = mend.source.index("第40段")
    mend.panes.select(start, start + 4, "hant", reveal=True)
    mend.key(Key.Key_1)
    chosen = mend.desk.choice
    mend.panes.select(start + 20, start + 24, "hant", reveal=True)
    mend.desk.choose(chosen.id)
    QApplication.processEvents()
    line = mend.panes.panes[1].line_top(mend.panes.panes[1].text.caret_image(start))
    bars = [pane.verticalScrollBar() for pane in mend.panes.panes]
    assert bars[1].value() > 0
    in_view = line - bars[1].value()
    flag = next(each for each in mend.mending.repairs if each.replacement == "保縣")
    for decide in (accept_repair, reject_repair):
        decide(mend.session, 1, flag)
        QApplication.processEvents()
        pane = mend.panes.panes[1]
        assert pane.line_top(pane.text.caret_image(start)) - bars[1].value() == pytest.approx(in_view, abs=1)
        assert mend.panes.selection() == (start + 20, start + 24, "hant")
        assert mend.desk.choice == chosen and mend.panes.chosen_id == chosen.id


def test_only_the_lines_that_read_differently_are_laid_out_again(mend, monkeypatch) -> None:
    from annotator.ui.panes import page

    written = []
    monkeypatch.setattr(page, "write", lambda *_: written.append(1))
    flag = next(each for each in mend.mending.repairs if each.replacement == "保縣")
    accept_repair(mend.session, 1, flag)
    assert not written and "德保縣" in shown(mend)[1]


def test_a_note_being_typed_outlives_a_decision(mend) -> None:
    mend.select("精神", "hant")
    mend.key(Key.Key_1)
    mend.key(Key.Key_N)
    note = mend.window.panels.inspector.note
    note.insertPlainText("寫到一半𠮷")
    flag = next(each for each in mend.mending.repairs if each.replacement == "保縣")
    accept_repair(mend.session, 1, flag)
    settle(mend)
    assert note.hasFocus() and note.toPlainText() == "寫到一半𠮷"
    mend.key(Key.Key_Return, CTRL)
    assert [each.note for each in mend.desk.annotations.values()] == ["寫到一半𠮷"]


FOREIGN = """
import sys
from annotator.session.session import Session
from annotator.session.pages.repairs import accept_repair, repairs_of
session = Session.open(sys.argv[1], coder="li")
accept_repair(session, 1, next(each for each in repairs_of(session, 1) if each.replacement == "保縣"))
session.close()
"""


def test_a_decision_of_another_process_is_read_too(mend) -> None:
    mend.select("精神", "hant")
    subprocess.run([sys.executable, "-c", FOREIGN, str(mend.session.path)], check=True, timeout=60)
    mend.session.poll_foreign()
    assert "德保縣" in shown(mend)[1]
    start = mend.source.index("精神")
    assert mend.panes.selection() == (start, start + 2, "hant")


def test_a_conversion_that_was_decided_reaches_the_converted_pane(mend) -> None:
    from annotator.session.pages.conversions import add_override

    assert "互联网" in shown(mend)[0]
    add_override(mend.session, 1, "article", "互聯網", "網際網路")
    assert "網際網路" in shown(mend)[0] and "互聯網" in shown(mend)[1]
    add_override(mend.session, None, "project", "召開", "開會")
    mend.key(Key.Key_Z, CTRL)
    mend.key(Key.Key_Z, CTRL)
    assert "互联网" in shown(mend)[0]


def test_undo_at_another_article_brings_the_page_back_and_its_place(mend) -> None:
    to_flag(mend)
    mend.key(Key.Key_A, ALT)
    mend.desk.open(2)
    mend.key(Key.Key_Z, CTRL)
    assert mend.desk.number == 2 and "article 1" in mend.window.status.said.text()
    mend.key(Key.Key_Z, CTRL)
    assert mend.desk.number == 1 and "德??h" in shown(mend)[1]


def test_a_span_that_a_repair_took_away_is_listed_chosen_and_deleted(mend) -> None:
    mend.panes.focus_pane("hant")
    gloss = next(each for each in mend.mending.repairs if each.kind == "gloss")
    reject_repair(mend.session, 1, gloss)
    mend.panes.select(gloss.start, gloss.end, "hant")
    mend.key(Key.Key_1)
    span = mend.desk.ordered()[0]
    accept_repair(mend.session, 1, gloss)
    settle(mend)
    assert span.extent == (gloss.start, gloss.end) and mend.desk.choice.id == span.id
    spans = mend.window.panels.spans
    assert spans.model.index(0, 0).data() == "∅"
    mend.key(Key.Key_Escape)
    mend.key(Key.Key_Down, CTRL)
    assert mend.desk.choice.id == span.id
    for key in (Key.Key_BracketRight, Key.Key_BraceLeft):
        mend.key(key)
    mend.key(Key.Key_Delete)
    assert mend.desk.annotations == {}
