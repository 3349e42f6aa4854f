"""Labels of the article as a whole, and the question about it: keys, chips, popups, the codebook's list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.coding.document_labels import document_labels_of
from annotator.session.coding.notes import questions_of
from annotator.ui.codebook.label_list_model import COUNT, FACE, HEADING

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def said_of(rich, number: int = 1) -> list[tuple[str, dict[str, str]]]:
    codebook = rich.session.codebook
    return [
        (codebook.by_uuid(each.label).id, dict(each.attributes)) for each in document_labels_of(rich.session, number)
    ]


def chips(rich) -> list[str]:
    strip = rich.article.strip
    return [each.text() for each in strip._chips.values() if not each.isHidden()]


def test_a_document_labels_key_sets_it_and_takes_it_off_and_the_chips_follow_undo_and_redo(rich) -> None:
    rich.drive.type("s")
    assert said_of(rich) == [("stance", {})] and chips(rich) == ["stance"] and rich.drive.desk.status == "doing"
    rich.drive.type("x")
    assert chips(rich) == ["stance", "genre"]
    rich.drive.type("s")
    assert said_of(rich) == [("genre", {})] and chips(rich) == ["genre"]
    rich.drive.trigger("undo")
    assert chips(rich) == ["stance", "genre"]
    rich.drive.trigger("redo")
    assert chips(rich) == ["genre"]
    assert rich.drive.labels() == []


def test_a_document_label_leaves_the_chosen_span_alone(rich) -> None:
    span = rich.tag("slogan")
    rich.drive.type("s")
    assert rich.drive.labels() == ["slogan"] and said_of(rich) == [("stance", {})] and rich.choice.id == span.id


def test_chips_belong_to_the_article_on_the_desk(rich) -> None:
    rich.drive.type("s")
    rich.drive.desk.open(2)
    rich.flush()
    assert chips(rich) == []
    rich.drive.type("x")
    assert said_of(rich, 1) == [("stance", {})] and said_of(rich, 2) == [("genre", {})]
    rich.drive.desk.open(1)
    assert chips(rich) == ["stance"]


def test_a_chip_opens_its_attributes_and_they_are_stored_at_once(rich, qtbot) -> None:
    rich.drive.type("s")
    chip = rich.article.strip.chip(rich.article.labels[0].label)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    popup = rich.article.popup
    assert popup.isVisible() and popup.form.rows["side"].editor.hasFocus()
    rich.drive.key(Qt.Key.Key_Right)
    rich.drive.key(Qt.Key.Key_Space)
    assert said_of(rich) == [("stance", {"side": "against"})]
    popup.form.begin("said")
    for character in "他n":
        rich.drive.type(character)
    rich.drive.key(Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert said_of(rich) == [("stance", {"said": "他n", "side": "against"})]
    chip = rich.article.strip.chip(rich.article.labels[0].label)
    assert "against" in chip.toolTip()


def test_a_number_that_is_none_is_refused_in_the_popup_too_and_nothing_is_lost(rich) -> None:
    rich.drive.type("s")
    rich.drive.key(Qt.Key.Key_Return, ALT)
    popup = rich.article.popup
    field = popup.form.rows["count"].editor
    popup.form.begin("count")
    rich.drive.type("7")
    rich.drive.key(Qt.Key.Key_Tab)
    popup.form.begin("count")
    rich.drive.type("x")
    rich.drive.key(Qt.Key.Key_Tab)
    assert "write a number" in rich.window.toast.sentence and field.text() == "x"
    assert said_of(rich) == [("stance", {"count": "7"})]


def test_what_is_written_in_the_popup_is_kept_when_it_goes(rich) -> None:
    rich.drive.type("s")
    rich.drive.key(Qt.Key.Key_Return, ALT)
    popup = rich.article.popup
    popup.form.rows["said"].editor.setText("看")
    popup.hide()
    assert said_of(rich) == [("stance", {"said": "看"})]


def test_page_down_goes_to_the_next_label_and_remove_takes_it_off(rich) -> None:
    rich.drive.type("s")
    rich.drive.type("x")
    rich.drive.key(Qt.Key.Key_Return, ALT)
    assert rich.article.popup.form.label.id == "genre"
    rich.drive.key(Qt.Key.Key_PageDown)
    assert rich.article.popup.form.label.id == "stance"
    rich.article.popup.remove.click()
    assert said_of(rich) == [("genre", {})] and not rich.article.popup.isVisible()


def test_an_undo_that_takes_the_label_away_closes_its_popup(rich) -> None:
    rich.drive.type("s")
    rich.article.edit(rich.article.labels[0].label)
    rich.drive.desk.undo()
    assert not rich.article.popup.isVisible() and chips(rich) == []


def test_the_menu_beside_the_chips_sets_and_takes_off(rich) -> None:
    strip = rich.article.strip
    assert strip.isVisible() and not strip.more.isHidden()
    for expected in ([("stance", {})], []):
        QTest.mouseClick(strip.more, Qt.MouseButton.LeftButton)
        menu = rich.article.menu
        actions = menu.actions()
        assert [each.text().split("\t")[0] for each in actions] == ["stance", "genre"]
        assert actions[0].isChecked() == (not expected)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(actions[0]).center())
        QApplication.processEvents()
        assert said_of(rich) == expected


def test_chips_that_have_no_room_are_counted_and_no_text_moves_for_them(rich, qtbot) -> None:
    head = rich.window.head
    height = head.height()
    rich.drive.type("s")
    rich.drive.type("x")
    rich.window.resize(900, 700)
    qtbot.wait(20)
    strip = rich.article.strip
    strip._fill(150)
    assert "+ 1" in strip.more.text() and chips(rich) == ["stance"]
    rich.window.resize(1400, 900)
    qtbot.wait(20)
    assert head.height() == height and chips(rich) == ["stance", "genre"]


def test_without_document_labels_and_questions_the_head_is_as_it_was(drive) -> None:
    words = drive.window.works.spans.article
    assert words.strip is None
    height = drive.window.head.height()
    drive.key(Qt.Key.Key_Q, ALT | SHIFT)
    words.field.editor.insertPlainText("?")
    drive.key(Qt.Key.Key_Escape)
    assert words.strip.isVisible() and words.strip.more.isHidden() and drive.window.head.height() == height


def test_a_question_about_the_article_is_asked_shown_undone_and_withdrawn(rich) -> None:
    rich.drive.key(Qt.Key.Key_Q, ALT | SHIFT)
    field = rich.article.field
    assert field.isVisible() and field.editor.hasFocus()
    field.editor.insertPlainText("一个会议还是两个？")
    rich.drive.key(Qt.Key.Key_Escape)
    assert [(each.annotation, each.text) for each in questions_of(rich.session, 1)] == [(None, "一个会议还是两个？")]
    sign = rich.article.strip.question
    assert not field.isVisible() and sign.isVisible() and sign.toolTip() == "一个会议还是两个？"
    rich.drive.trigger("undo")
    assert sign.isHidden()
    rich.drive.trigger("redo")
    assert not sign.isHidden()
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert rich.article.field.editor.toPlainText() == "一个会议还是两个？"
    rich.article.field.editor.clear()
    rich.article.field.close()
    assert questions_of(rich.session, 1) == () and sign.isHidden()


def test_a_question_half_written_is_kept_when_its_field_goes_or_the_window_asks(rich) -> None:
    rich.window.works.spans.ask_about_article()
    rich.article.field.editor.setPlainText("half")
    rich.window.works.spans.keep()
    assert [each.text for each in questions_of(rich.session, 1)] == ["half"]
    rich.article.field.editor.setPlainText("whole")
    rich.article.field.hide()
    assert [each.text for each in questions_of(rich.session, 1)] == ["whole"]


def test_the_codebook_lists_them_last_under_a_heading_with_what_the_article_has(rich) -> None:
    model = rich.window.panels.codebook.model
    rows = [model.index(row) for row in range(model.rowCount())]
    heading = next(row for row in rows if row.data(HEADING))
    assert [row.data(FACE).name for row in rows[heading.row() + 1 :]] == ["stance", "genre"]
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    view = rich.window.panels.codebook.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(heading).center())
    assert said_of(rich) == []
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(rows[-1]).center())
    rich.flush()
    assert said_of(rich) == [("genre", {})] and rows[-1].data(COUNT) == 1 and rows[-2].data(COUNT) == 0
    rich.tag("slogan")
    rich.flush()
    assert rows[-1].data(COUNT) == 1
    rich.drive.desk.open(2)
    rich.flush()
    assert rows[-1].data(COUNT) == 0


def test_the_core_codebook_has_no_heading(drive) -> None:
    model = drive.window.panels.codebook.model
    assert model.rowCount() == 9 and all(model.index(row).data(FACE) is not None for row in range(9))
