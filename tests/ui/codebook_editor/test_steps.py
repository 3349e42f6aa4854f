"""Rename, merge, split and retire say first what they touch, are one undoable step, and lose no span."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.session.articles import label_counts
from annotator.session.coding.tagging import set_status, tag_span


@pytest.fixture
def tagged(editor):
    """Two slogans in article 1, which is done, and one citation."""
    slogan, citation = (editor.session.codebook.require(each).uuid for each in ("slogan", "citation"))
    for start, label in ((0, slogan), (10, slogan), (20, citation)):
        tag_span(editor.session, 1, start, start + 4, label)
    set_status(editor.session, 1, "done")
    QApplication.processEvents()
    return editor


def step(editor, label: str, name: str):
    editor.choose(label)
    editor.click(editor.window.labels.steps[name])
    dialog = editor.window.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def counted(editor) -> None:
    """Wait until it is known what the step touches."""
    dialog = editor.window.dialog
    editor.qtbot.waitUntil(lambda: "Counting" not in dialog.touches.text(), timeout=20_000)
    assert dialog.refusal.isHidden(), dialog.refusal.text()


def test_a_rename_says_how_much_will_be_exported_under_the_other_id(tagged) -> None:
    dialog = step(tagged, "slogan", "rename")
    assert dialog.id.hasFocus()
    counted(tagged)
    assert "2 tags in 1 article" in dialog.touches.text()
    tagged.write(dialog.id, "watchword")
    assert "watchword" in dialog.differences.text()
    tagged.agree("clearer")
    assert tagged.session.codebook.require("watchword").uuid and tagged.session.codebook_number == 2
    assert tagged.window.labels.title.text() == "watchword"
    tagged.drive.trigger("undo")
    assert tagged.session.codebook.by_id("watchword") is None and tagged.window.labels.title.text() == "slogan"


def test_a_rename_to_an_id_that_is_taken_is_refused_in_the_dialog(tagged) -> None:
    dialog = step(tagged, "slogan", "rename")
    for id_ in ("citation", "两 个", "a b"):
        tagged.write(dialog.id, id_)
        assert not dialog.agree.isEnabled() and dialog.differences.text() == ""
        assert id_ in dialog.refusal.text() and dialog.refusal.isVisible()
    tagged.qtbot.waitUntil(lambda: "Counting" not in dialog.touches.text(), timeout=20_000)
    assert dialog.refusal.isVisible(), "what was counted meanwhile does not hide it"
    tagged.write(dialog.id, "口號")
    assert dialog.agree.isEnabled() and not dialog.refusal.isVisible()


def test_while_an_id_is_typed_no_progress_takes_the_keys_and_when_it_is_agreed_to_there_is_one(tagged) -> None:
    """What it is checked against may be a long log."""
    told: list[str] = []

    @contextmanager
    def teller(name: str) -> Iterator[Callable[[int, int], bool]]:
        told.append(name)
        yield lambda done, expected: True

    dialog = step(tagged, "slogan", "rename")
    tagged.session.tell_of_changes(teller)
    tagged.write(dialog.id, "watch")
    tagged.write(dialog.id, "watchword")
    assert dialog.agree.isEnabled() and told == []
    tagged.agree()
    assert told and tagged.session.codebook.require("watchword")


def test_a_split_into_an_id_with_a_blank_is_refused_before_it_is_taken(tagged) -> None:
    dialog = step(tagged, "slogan", "split")
    tagged.write(dialog.ids, "policy slogan\n口號")
    assert not dialog.agree.isEnabled() and "policy_slogan" in dialog.refusal.text()
    tagged.write(dialog.ids, "policy_slogan\n口號")
    assert dialog.agree.isEnabled() and dialog.refusal.text() == ""


def test_a_merge_chooses_no_label_by_itself(tagged) -> None:
    dialog = step(tagged, "slogan", "merge")
    assert dialog.into.value == "" and dialog.into.hasFocus() and not dialog.agree.isEnabled()
    dialog.into.show_value(tagged.session.codebook.require("citation").uuid)
    dialog.show_step()
    assert dialog.agree.isEnabled()


def test_return_presses_the_button_that_has_the_keyboard(tagged) -> None:
    tagged.choose("slogan")
    tagged.write(tagged.form.names.parts["en"], "Motto")
    tagged.press(tagged.window, Qt.Key.Key_Escape)
    button = tagged.window.notice.buttons[0]
    assert button.hasFocus()
    tagged.press(button, Qt.Key.Key_Return)
    assert tagged.window.dialog is not None


def test_a_change_of_a_long_definition_marks_the_words_that_changed_and_shows_all_of_it(tagged) -> None:
    tagged.choose("directive")
    former = tagged.session.codebook.require("directive").meaning("en")
    tagged.write(tagged.form.definition.parts["en"], f"{former} Not 𠮷 more.")
    tagged.click(tagged.window.keep_button)
    said = tagged.window.dialog.differences.text()
    assert said.count(former) == 1 and "underline" in said and "…" not in said and "nothing" not in said


def test_a_new_label_is_previewed_with_what_it_means_its_key_group_and_colour(tagged) -> None:
    tagged.choose("slogan")
    tagged.window.add_label()
    tagged.write(tagged.form.id, "會議")
    tagged.write(tagged.form.definition.parts["en"], "A meeting named in full.")
    tagged.click(tagged.window.keep_button)
    said = tagged.window.dialog.differences.text()
    assert all(each in said for each in ("會議", "A meeting named in full.", "no key", "Language", "■"))


def test_a_merge_keeps_every_span_and_says_which_articles_are_to_be_checked_again(tagged) -> None:
    said: list[str] = []
    tagged.drive.desk.said.connect(said.append)
    before = sum(label_counts(tagged.session).values())
    dialog = step(tagged, "slogan", "merge")
    dialog.into.show_value(tagged.session.codebook.require("citation").uuid)
    dialog.show_step()
    counted(tagged)
    assert "2 tags" in dialog.touches.text() and "1 article done" in dialog.touches.text()
    tagged.agree("too alike")
    book, counts = tagged.session.codebook, label_counts(tagged.session)
    assert book.require("slogan").retired and counts[book.require("citation").uuid] == 3
    assert sum(counts.values()) == before and tagged.drive.desk.status == "recheck"
    QApplication.processEvents()
    assert "Ctrl+Shift+R" in said[-1] and " 1 " in said[-1]
    tagged.drive.trigger("undo")
    assert label_counts(tagged.session)[book.require("slogan").uuid] == 2 and tagged.drive.desk.status == "done"


def test_a_split_makes_labels_that_can_be_told_apart_and_leaves_the_spans_where_they_are(tagged) -> None:
    dialog = step(tagged, "slogan", "split")
    assert not dialog.agree.isEnabled()
    tagged.write(dialog.ids, "party_slogan\npolicy_slogan")
    counted(tagged)
    assert "party_slogan" in dialog.differences.text() and dialog.agree.isEnabled()
    tagged.agree()
    book = tagged.session.codebook
    made = [book.require(each) for each in ("party_slogan", "policy_slogan")]
    assert made[0].colour_light != made[1].colour_light and book.require("slogan").retired
    assert label_counts(tagged.session)[book.require("slogan").uuid] == 2


def test_a_retired_label_is_struck_through_and_can_be_brought_back(tagged) -> None:
    step(tagged, "slogan", "retire")
    counted(tagged)
    tagged.agree()
    assert tagged.session.codebook.require("slogan").retired
    assert "retired" in tagged.window.labels.fact.text() and not tagged.form.isEnabled()
    step(tagged, "slogan", "retire")
    tagged.agree()
    assert not tagged.session.codebook.require("slogan").retired and tagged.form.isEnabled()


def test_with_a_draft_a_step_is_not_taken_and_it_is_said_why(tagged) -> None:
    tagged.choose("slogan")
    tagged.write(tagged.form.names.parts["en"], "Watchword")
    tagged.click(tagged.window.labels.steps["merge"])
    assert tagged.window.dialog is None and "draft" in tagged.window.notice.words.text()


def test_a_wording_that_was_mended_need_not_send_anything_to_be_coded_again(tagged) -> None:
    tagged.choose("slogan")
    tagged.write(tagged.form.definition.parts["en"], "A fixed formula.")
    tagged.click(tagged.window.keep_button)
    dialog = tagged.window.dialog
    assert dialog.recode.isVisible() and "slogan" in dialog.recode.text()
    counted(tagged)
    assert "2 tags" in dialog.touches.text()
    dialog.recode.setChecked(False)
    counted(tagged)
    assert "2 tags" not in dialog.touches.text()
    tagged.agree()
    assert tagged.drive.desk.status == "done"


def test_history_shows_why_and_what_between_any_two_versions(tagged) -> None:
    for words in ("One", "Two"):
        tagged.choose("citation")
        tagged.write(tagged.form.names.parts["en"], words)
        tagged.keep(f"because of {words}")
    page = tagged.window.history
    tagged.window.tabs.setCurrentWidget(page)
    notes = [page.table.item(row, 3).text() for row in range(page.table.rowCount())]
    assert notes == ["because of Two", "because of One", ""] and "in force" in page.table.item(0, 0).text()
    assert "One" in page.differences.text() and "Two" in page.differences.text()
    page.before.show_value(1)
    page.show_difference()
    assert "Two" in page.differences.text() and "One" not in page.differences.text()
    tagged.drive.trigger("undo")
    assert "in force" in page.table.item(1, 0).text()


def test_escape_in_a_dialog_changes_nothing(tagged) -> None:
    dialog = step(tagged, "slogan", "merge")
    tagged.press(dialog, Qt.Key.Key_Escape)
    assert tagged.window.dialog is None and tagged.session.codebook_number == 1 and tagged.window.isVisible()
