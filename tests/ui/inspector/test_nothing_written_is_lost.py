"""What is being written about a span or an article, when the span, its label or the window goes meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.articles import load_article
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.document_labels import document_labels_of
from annotator.session.coding.notes import questions_of
from annotator.session.coding.tagging import annotation_by_id, delete_span, relabel_span
from annotator.session.session import Session

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
SPACE = Qt.Key.Key_Space


def statuses(rich) -> list[str]:
    return [load_article(rich.session, number).status for number in (1, 2)]


def write(field, words: str) -> None:
    field.setFocus()
    for character in words:
        held = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, held, character))


def click(strip, value: str) -> None:
    QTest.mouseClick(strip, LEFT, pos=strip.place_of(value).center())
    QApplication.processEvents()


def elsewhere(rich, change) -> None:
    """Something is changed without the coder's doing."""
    change(rich.session)
    rich.flush()


def delete_all(session: Session) -> None:
    for each in load_article(session, 1).annotations.values():
        delete_span(session, each)


def in_text(rich) -> bool:
    return QApplication.focusWidget() is rich.drive.panes.panes[0]


PARTS = ("strip", "certainty", "note")


def begin_in(rich, part: str) -> None:
    if part == "strip":
        rich.drive.key(Qt.Key.Key_Return, ALT)
    elif part == "certainty":
        rich.panel.certainty["sure"].setFocus()
    else:
        rich.drive.trigger("note")
    rich.flush()


@pytest.mark.parametrize(
    ("what", "part"),
    [
        *((what, part) for what in ("undo", "next article", "delete", "foreign") for part in PARTS),
        ("relabel", "strip"),  # certainty and note are those of the span whatever its label
    ],
)
def test_the_keyboard_goes_back_to_the_text_when_its_span_goes_and_space_marks_nothing_done(
    rich, part: str, what: str
) -> None:
    span = rich.tag("slogan")
    rich.flush()
    begin_in(rich, part)
    assert not in_text(rich)
    if what == "undo":
        rich.drive.desk.undo()
    elif what == "next article":
        rich.drive.key(Qt.Key.Key_PageDown, CTRL)
    elif what == "delete":
        rich.drive.trigger("delete")
    elif what == "foreign":
        elsewhere(rich, delete_all)
    else:
        relabel_span(rich.session, span, rich.session.codebook.require("directive").uuid)
    rich.flush()
    assert in_text(rich)
    rich.drive.key(SPACE)
    rich.flush()
    assert "done" not in statuses(rich)


def test_done_next_is_never_reached_by_tab_or_by_a_field_that_goes_but_a_click_presses_it(rich) -> None:
    button = rich.window.head.button
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    QTest.mouseClick(button, LEFT)
    assert statuses(rich)[0] == "done" and rich.drive.desk.number == 2


def test_a_delete_chosen_in_the_palette_gives_the_keyboard_back_to_the_text(rich) -> None:
    rich.tag("directive")
    rich.flush()
    begin_in(rich, "strip")
    rich.drive.trigger("palette")
    palette = rich.window.works.finder.palette
    palette.field.setText("Delete tag")
    QTest.qWait(200)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    rich.flush()
    assert rich.drive.labels() == [] and in_text(rich)


def test_a_note_in_the_making_comes_back_with_its_deleted_span(rich) -> None:
    rich.tag("slogan")
    rich.drive.trigger("note")
    write(rich.panel.note, "a long note")
    rich.drive.trigger("ask")
    write(rich.panel.question, "why")
    rich.drive.trigger("delete")
    rich.flush()
    assert rich.drive.labels() == []
    rich.drive.desk.undo()
    rich.flush()
    assert rich.choice.note == "a long note" and [each.text for each in questions_of(rich.session, 1)] == ["why"]


def test_who_writes_a_note_on_a_span_that_another_deletes_writes_on_in_it_and_is_told_its_words(rich) -> None:
    rich.tag("slogan")
    rich.drive.trigger("note")
    rich.flush()
    write(rich.panel.note, "see page ")
    elsewhere(rich, delete_all)
    assert "see page" in rich.window.toast.sentence and rich.panel.note.hasFocus()
    for character in "12 n":
        rich.drive.type(character)
    assert rich.panel.note.toPlainText() == "see page 12 n" and rich.drive.labels() == []
    rich.drive.key(Qt.Key.Key_Escape)
    rich.flush()
    assert "see page 12 n" in rich.window.toast.sentence
    assert in_text(rich) and rich.panel.card.isHidden() and statuses(rich) == ["doing", "todo"]


def test_text_in_one_field_outlives_a_click_on_another_value_and_both_are_stored(rich) -> None:
    rich.tag("slogan")
    field = rich.editor("said")
    write(field, "important text")
    click(rich.editor("signed"), "yes")
    rich.flush()
    assert field.text() == "important text" and field.hasFocus()
    assert rich.choice.attributes == {"said": "important text", "signed": "yes"}
    write(field, " 𠮷")
    QTest.mouseClick(rich.panel.certainty["sure"], LEFT)
    rich.flush()
    assert rich.choice.attributes["said"] == "important text 𠮷" and rich.choice.certainty == "sure"


def test_the_same_in_the_form_of_an_articles_label(rich) -> None:
    rich.drive.type("s")
    rich.article.edit_labels()
    form = rich.article.popup.form
    write(form.rows["said"].editor, "typed")
    click(form.rows["signed"].editor, "yes")
    assert form.rows["said"].editor.text() == "typed"
    assert dict(document_labels_of(rich.session, 1)[0].attributes) == {"said": "typed", "signed": "yes"}


def test_a_change_from_elsewhere_leaves_the_field_that_is_written(rich) -> None:
    span = rich.tag("slogan")
    write(rich.editor("said"), "half")
    elsewhere(rich, lambda other: set_attribute(other, annotation_by_id(other, span.id), "signed", "yes"))
    assert rich.editor("said").text() == "half" and rich.editor("signed").chosen == ("yes",)


def test_a_label_clicked_in_the_codebook_finds_what_was_typed_stored_under_the_old_label(rich) -> None:
    span = rich.tag("slogan")
    rich.flush()
    write(rich.editor("said"), "text of A")
    view = rich.window.panels.codebook.view
    row = next(
        view.model().index(each, 0)
        for each in range(view.model().rowCount())
        if "directive" in str(view.model().index(each, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    )
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(row).center())
    rich.flush()
    assert rich.drive.labels() == ["directive"] and rich.choice.attributes == {}
    rich.drive.desk.undo()
    rich.flush()
    assert rich.choice.attributes == {"said": "text of A"} and rich.choice.id == span.id


def test_a_label_changed_under_the_pen_never_gets_the_old_labels_text(rich) -> None:
    heard: list[str] = []
    rich.drive.desk.bridge.refused.connect(heard.append)
    span = rich.tag("slogan")
    rich.flush()
    write(rich.editor("said"), "text of A")
    elsewhere(
        rich,
        lambda other: relabel_span(other, annotation_by_id(other, span.id), other.codebook.require("directive").uuid),
    )
    assert rich.editor("said").hasFocus() and "text of A" in heard[-1]
    rich.drive.panes.focus_pane("hans")
    rich.flush()
    assert all("has no attribute" not in each for each in heard)
    assert rich.panel.form.label.id == "directive"
    assert annotation_by_id(rich.session, span.id).attributes == {}


def test_a_refused_number_stays_marked_until_it_is_mended_or_escape_brings_back_the_stored_one(rich) -> None:
    rich.tag("slogan")
    rich.flush()
    field = rich.editor("count")
    write(field, "7")
    rich.drive.key(Qt.Key.Key_Return)
    for bad in ("一二三 and a half", "1" * 31):
        rich.panel.begin_attributes("count")
        field.setText(bad)
        plain = field.grab().toImage()
        rich.drive.key(Qt.Key.Key_Return)
        rich.flush()
        assert field.hasFocus() and field.text() == bad and "write a number" in rich.window.toast.sentence
        assert field.refusal and field.refusal in field.toolTip() and field.grab().toImage() != plain
        click(rich.editor("signed"), "yes" if bad[0] == "一" else "no")
        rich.flush()
        assert field.text() == bad and not rich.window.toast.isHidden()
        rich.drive.key(Qt.Key.Key_Escape)
        assert field.text() == "7" and not field.refusal and field.hasFocus()
        rich.drive.key(Qt.Key.Key_Escape)
        assert in_text(rich)
    rich.panel.begin_attributes("count")
    field.setText("x")
    rich.drive.key(Qt.Key.Key_Return)
    field.setText("８")
    rich.drive.key(Qt.Key.Key_Return)
    rich.flush()
    assert rich.choice.attributes["count"] == "8" == field.text() and not field.refusal and in_text(rich)


def test_an_undone_label_is_not_brought_back_by_the_form_that_it_closes(rich) -> None:
    rich.drive.type("s")
    rich.article.edit_labels()
    write(rich.article.popup.form.rows["said"].editor, "typed")
    rich.drive.desk.undo()
    rich.flush()
    assert document_labels_of(rich.session, 1) == () and not rich.article.popup.isVisible()
    assert "typed" in rich.window.toast.sentence
    rich.window.works.spans.keep()
    assert document_labels_of(rich.session, 1) == ()


def test_a_form_open_while_another_article_comes_stores_in_its_own(rich) -> None:
    rich.drive.type("s")
    rich.article.edit_labels()
    write(rich.article.popup.form.rows["said"].editor, "typed")
    rich.drive.desk.open(2)
    rich.flush()
    assert [dict(each.attributes) for each in document_labels_of(rich.session, 1)] == [{"said": "typed"}]
    assert document_labels_of(rich.session, 2) == ()


def test_a_label_of_which_more_is_said_is_opened_by_its_key_and_not_taken_off(rich) -> None:
    rich.drive.type("s")
    rich.article.edit_labels()
    click(rich.article.popup.form.rows["side"].editor, "against")
    rich.article.popup.close()
    rich.drive.panes.focus_pane("hans")
    rich.drive.type("s")
    assert rich.article.popup.isVisible() and len(rich.article.labels) == 1
    rich.article.popup.remove.click()
    rich.flush()
    assert rich.article.labels == ()
    rich.drive.desk.undo()
    assert dict(rich.article.labels[0].attributes) == {"side": "against"}


@pytest.mark.parametrize("part", ["question", "attribute", "document label", "article question"])
def test_closing_the_window_stores_what_is_written_and_nothing_comes_after(rich, part: str) -> None:
    path = rich.session.path
    span = rich.tag("slogan")
    rich.flush()
    if part == "question":
        rich.drive.trigger("ask")
        write(rich.panel.question, "why")
    elif part == "attribute":
        write(rich.editor("said"), "why")
    elif part == "document label":
        rich.drive.type("s")
        rich.article.edit_labels()
        write(rich.article.popup.form.rows["said"].editor, "why")
    else:
        rich.drive.trigger("ask_article")
        write(rich.article.field.editor, "why")
    rich.window.close()
    QTest.qWait(50)  # pytest-qt fails on an error in a slot
    session = Session.open(path)
    questions = [(each.annotation, each.text) for each in questions_of(session, 1)]
    said = [dict(each.attributes) for each in document_labels_of(session, 1)]
    found = {
        "question": questions == [(span.id, "why")],
        "attribute": dict(annotation_by_id(session, span.id).attributes) == {"said": "why"},
        "document label": said == [{"said": "why"}],
        "article question": questions == [(None, "why")],
    }
    session.close()
    assert found[part]
