"""The codebook is edited in a draft: nothing is written until it is kept, and then it is one undoable step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.codebook_changes.labels import change_definition, rename_label
from annotator.session.coding.tagging import tag_span
from annotator.ui.codebook_editor.labels.label_tree import LABEL
from annotator.ui.codebook_editor.labels.moves import Spot

Key, Mod = Qt.Key, Qt.KeyboardModifier
ALT, CTRL, NO = Mod.AltModifier, Mod.ControlModifier, Mod.NoModifier


def test_nothing_is_written_before_the_draft_is_kept_and_then_undo_takes_it_back(editor) -> None:
    before = editor.session.codebook
    editor.choose("slogan")
    editor.write(editor.form.short.parts["zh-Hant"], "口號𠮷")
    assert editor.drafted.require("slogan").short["zh-Hant"] == "口號𠮷"
    assert editor.session.codebook == before and editor.session.codebook_number == 1
    editor.keep("a better word")
    assert editor.session.codebook_number == 2 and not editor.window.draft.is_changed
    assert editor.session.codebook.require("slogan").short["zh-Hant"] == "口號𠮷"
    editor.drive.trigger("undo")
    assert editor.session.codebook == before
    assert editor.form.short.parts["zh-Hant"].text() == before.require("slogan").short["zh-Hant"]


def test_the_dialog_shows_what_is_different_and_cancelling_keeps_the_draft(editor) -> None:
    editor.choose("slogan")
    editor.write(editor.form.names.parts["en"], "Watchword")
    editor.click(editor.window.keep_button)
    dialog = editor.window.dialog
    assert "Watchword" in dialog.differences.text() and "slogan" in dialog.differences.text()
    dialog.reject()
    assert editor.window.draft.is_changed and editor.session.codebook_number == 1


def test_discard_gives_back_what_is_in_force(editor) -> None:
    editor.choose("slogan")
    editor.write(editor.form.exclude, "one\n\n two ")
    assert editor.drafted.require("slogan").exclude == ("one", "two")
    editor.click(editor.window.discard_button)
    assert editor.drafted == editor.session.codebook
    assert editor.form.exclude.value == editor.session.codebook.require("slogan").exclude


@pytest.mark.parametrize(("key", "word"), [("2", "addressee"), ("d", "program"), ("/", "cannot")])
def test_a_key_that_cannot_be_is_said_marked_and_not_kept(editor, key: str, word: str) -> None:
    editor.choose("slogan")
    QTest.keyClicks(editor.form.key, key)
    QApplication.processEvents()
    assert word in editor.form.key_says.text() and editor.form.key.property("wrong")
    assert not editor.window.keep_button.isEnabled() and editor.window.says.property("tone") == "warn"
    editor.press(editor.form.key, Key.Key_Backspace)
    assert editor.window.keep_button.isEnabled() and not editor.form.key.property("wrong")


def test_a_field_that_cannot_be_kept_is_marked_and_named(editor) -> None:
    editor.choose("slogan")
    editor.write(editor.form.colours.fields[0], "#12")
    assert "slogan" in editor.window.says.text() and "colour" in editor.window.says.text()
    assert editor.form.colours.fields[0].property("wrong") and not editor.window.keep_button.isEnabled()


def test_a_colour_that_some_readers_cannot_tell_is_pointed_out_and_another_is_proposed(editor) -> None:
    editor.choose("slogan")
    other = editor.drafted.require("directive")
    for field, colour in zip(editor.form.colours.fields, (other.colour_light, other.colour_dark), strict=True):
        editor.write(field, colour)
    assert "directive" in editor.form.colours.warning.text() and editor.window.keep_button.isEnabled()
    editor.click(editor.form.colours.propose_button)
    assert editor.form.colours.warning.text() == ""
    assert editor.drafted.require("slogan").colour_light != other.colour_light


def test_a_new_label_stands_behind_the_chosen_one_and_its_id_is_written_next(editor) -> None:
    editor.choose("directive")
    editor.click(editor.window.labels.new_button)
    assert editor.form.id.hasFocus() and not editor.form.id.isReadOnly()
    QTest.keyClicks(editor.form.id, "threat")
    QApplication.processEvents()
    assert editor.order[:2] == ["directive", "threat"] and editor.drafted.require("threat").group == "speech"
    editor.keep()
    assert editor.session.codebook.require("threat").uuid and editor.form.id.isReadOnly()


def test_a_new_labels_id_may_pass_through_anothers_while_it_is_written(editor) -> None:
    editor.choose("directive")
    editor.click(editor.window.labels.new_button)
    QTest.keyClicks(editor.form.id, "personnel2")
    QApplication.processEvents()
    relation = editor.drafted.relation("holds_position")
    assert relation.from_labels == ("personnel",) and editor.drafted.require("personnel2")


def test_a_label_that_was_never_kept_is_removed_without_a_trace(editor) -> None:
    editor.click(editor.window.labels.new_button)
    editor.click(editor.window.labels.remove_button)
    assert editor.drafted == editor.session.codebook and not editor.window.draft.is_changed


def test_alt_and_arrows_move_a_label_and_put_it_under_another(editor) -> None:
    tree = editor.window.labels.tree
    editor.choose("addressee")
    tree.setFocus()
    editor.press(tree, Key.Key_Up, ALT)
    assert editor.order[:2] == ["addressee", "directive"] and tree.current == editor.drafted.require("addressee").uuid
    editor.press(tree, Key.Key_Down, ALT)
    assert editor.drafted == editor.session.codebook
    editor.press(tree, Key.Key_Right, ALT)
    assert editor.drafted.require("addressee").parent == "directive"
    item = tree.currentItem()
    assert item.parent().data(0, LABEL).id == "directive"
    editor.press(tree, Key.Key_Left, ALT)
    assert editor.drafted.require("addressee").parent == ""


def test_a_label_dragged_onto_a_group_or_label_goes_there_but_never_under_itself(editor) -> None:
    tree, book = editor.window.labels.tree, editor.drafted
    slogan, citation = book.require("slogan").uuid, book.require("citation").uuid
    tree.dragged.emit(slogan, Spot("group", "people"))
    assert editor.drafted.require("slogan").group == "people"
    tree.dragged.emit(citation, Spot("into", slogan))
    assert (
        editor.drafted.require("citation").parent == "slogan" and editor.drafted.require("citation").group == "people"
    )
    before = editor.drafted
    tree.dragged.emit(slogan, Spot("into", citation))
    assert editor.drafted == before


def test_examples_and_attributes_are_added_and_removed(editor) -> None:
    editor.choose("slogan")
    count = len(editor.drafted.require("slogan").examples)
    editor.click(editor.form.examples.add_button)
    row = editor.form.examples.rows[-1]
    assert not editor.window.keep_button.isEnabled()
    editor.write(row.texts["hans"], "两个维护")
    editor.click(row.sign)
    example = editor.drafted.require("slogan").examples[-1]
    assert example.hans == "两个维护" and not example.good and editor.window.keep_button.isEnabled()
    editor.click(row.gone)
    assert len(editor.drafted.require("slogan").examples) == count
    editor.click(editor.form.attributes.add_button)
    card = editor.form.attributes.rows[-1]
    editor.write(card.id, "tone")
    QTest.keyClicks(card.key, "y")
    QApplication.processEvents()
    made = editor.drafted.require("slogan").attribute("tone")
    assert made is not None and made.key == "y" and made.form == "yesno"


def test_an_undo_elsewhere_leaves_the_draft_on_top_of_what_is_then_in_force(editor) -> None:
    session = editor.session
    rename_label(session, session.codebook.require("citation").uuid, "quotation")
    editor.choose("slogan")
    editor.write(editor.form.names.parts["en"], "Watchword")
    editor.drive.trigger("undo")
    assert editor.drafted.by_id("quotation") is None and editor.drafted.require("citation")
    assert editor.drafted.require("slogan").names["en"] == "Watchword"
    assert editor.window.notice.isVisible() and "draft" in editor.window.notice.words.text()
    assert editor.form.names.parts["en"].text() == "Watchword"


def test_closing_over_a_draft_asks_first_and_so_does_closing_the_whole_window(editor) -> None:
    editor.choose("slogan")
    editor.write(editor.form.names.parts["en"], "Watchword")
    editor.window.close()
    assert editor.window.isVisible() and len(editor.window.notice.buttons) == 3
    assert not editor.drive.window.close() and editor.drive.window.isVisible()
    editor.click(editor.window.notice.buttons[1])
    assert editor.drive.window.works.codebook.editor is None and editor.session.codebook_number == 1


def test_without_a_draft_escape_closes_it(editor) -> None:
    editor.press(editor.window.labels.tree, Key.Key_Escape)
    assert editor.drive.window.works.codebook.editor is None


def test_without_a_coder_everything_is_grey_and_says_why(drive, qtbot, make_editor) -> None:
    drive.session.coder = None
    editor = make_editor(drive, qtbot)
    assert "coder" in editor.window.says.text() and not editor.form.isEnabled()
    assert not editor.window.labels.new_button.isEnabled() and not editor.window.keep_button.isEnabled()


def test_the_whole_form_is_reached_by_the_keyboard(editor) -> None:
    """Tab goes on from field to field, also out of the fields that take several lines and out of the key."""
    editor.choose("slogan")
    editor.form.id.setFocus()
    seen = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus in (editor.form.key, editor.form.include, editor.form.examples.add_button):
            seen.append(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    assert seen[:3] == [editor.form.key, editor.form.include, editor.form.examples.add_button]


def test_groups_relations_and_rules_have_their_pages(editor) -> None:
    window = editor.window
    window.tabs.setCurrentWidget(window.groups)
    editor.write(window.groups.groups.rows[0].focusProxy(), "talk")
    assert editor.drafted.require("directive").group == "talk" and editor.drafted.groups[0].id == "talk"
    window.tabs.setCurrentWidget(window.relations)
    card = window.relations.relations.rows[0]
    card.to_labels._turn("slogan")
    assert editor.drafted.relations[0].to_labels == ("slogan", "position")
    window.tabs.setCurrentWidget(window.rules)
    QTest.mouseClick(
        window.rules.crossing, Qt.MouseButton.LeftButton, pos=QPoint(8, window.rules.crossing.height() // 2)
    )
    assert editor.drafted.nesting.crossing
    editor.click(window.rules.apart.add_button)
    assert len(editor.drafted.nesting.apart) == 2 and window.keep_button.isEnabled()


def test_the_form_follows_a_change_from_elsewhere_while_nothing_is_edited(editor) -> None:
    editor.choose("slogan")
    change_definition(editor.session, editor.session.codebook.require("slogan").uuid, {"en": "Said by all."})
    assert editor.form.definition.parts["en"].value == "Said by all." and not editor.window.draft.is_changed


def test_spans_are_counted_beside_the_labels(editor) -> None:
    label = editor.session.codebook.require("slogan")
    tag_span(editor.session, 1, 0, 4, label.uuid)
    editor.choose("slogan")
    editor.qtbot.waitUntil(lambda: editor.window.labels.fact.text() == "1 tag in the project", timeout=5000)


def test_in_the_tree_undo_takes_back_the_draft_edit_by_edit_and_then_what_was_kept(editor) -> None:
    tree, before = editor.window.labels.tree, editor.session.codebook
    editor.choose("addressee")
    tree.setFocus()
    editor.press(tree, Key.Key_Up, ALT)
    editor.keep()
    kept = editor.session.codebook
    tree.setFocus()
    editor.press(tree, Key.Key_Right, ALT)
    editor.press(tree, Key.Key_Down, ALT)
    drafted = editor.drafted
    while editor.window.draft.is_changed:
        editor.press(tree, Key.Key_Z, CTRL)
    assert drafted != kept and editor.drafted == kept and editor.session.codebook == kept
    editor.press(tree, Key.Key_Z, CTRL)
    assert editor.session.codebook == before and editor.drafted == before
    editor.press(tree, Key.Key_Z, CTRL | Mod.ShiftModifier)
    assert editor.session.codebook == kept


def test_a_label_dropped_on_a_label_goes_under_it_and_on_a_group_into_it_in_the_draft_alone(editor) -> None:
    tree = editor.window.labels.tree
    editor.choose("slogan")

    def drop(item) -> None:
        at, data = QPointF(tree.visualItemRect(item).center()), tree.mimeData([tree.currentItem()])
        tree.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NO))
        QApplication.processEvents()

    drop(tree.topLevelItem(0).child(0))
    assert editor.drafted.require("slogan").parent == "directive"
    drop(tree.topLevelItem(2))
    slogan = editor.drafted.require("slogan")
    assert slogan.parent == "" and slogan.group == "people" and tree.current == slogan.uuid
    assert editor.session.codebook_number == 1 and len(editor.drafted.labels) == len(editor.session.codebook.labels)


def test_a_new_label_that_is_kept_offers_a_pass_by_its_name_and_key(editor) -> None:
    from annotator.session.coding.tagging import set_status

    set_status(editor.session, 1, "done")
    said: list[str] = []
    editor.drive.desk.said.connect(said.append)
    editor.window.add_label()
    editor.write(editor.form.id, "會議")
    editor.keep()
    assert "會議" in said[-1] and "Ctrl+Shift+R" in said[-1]
