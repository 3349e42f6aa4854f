"""How the inspector and the head show what is said: headings, ranges, digits, values in words, and nothing jumps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.document_labels import set_document_label
from annotator.ui.label_bar.label_words import facts_of

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def in_text(rich) -> bool:
    return QApplication.focusWidget() is rich.drive.panes.panes[0]


def test_ctrl_z_in_a_note_undoes_typing_and_not_a_step(rich) -> None:
    rich.tag("slogan")
    rich.drive.trigger("note")
    rich.panel.note.insertPlainText("看")
    rich.drive.key(Qt.Key.Key_Z, CTRL)
    assert rich.panel.note.toPlainText() == "" and rich.drive.labels() == ["slogan"]


def test_a_note_and_a_question_that_say_the_same_can_be_told_apart(rich) -> None:
    rich.tag("slogan")
    panel = rich.panel
    assert panel.note._heading.isHidden() and panel.question._heading.isHidden()
    for name, field in (("note", panel.note), ("ask", panel.question)):
        rich.drive.trigger(name)
        field.insertPlainText("看")
        rich.drive.key(Qt.Key.Key_Escape)
        rich.flush()
        assert field._heading.isVisible() and in_text(rich)
    assert panel.note._heading.text() != panel.question._heading.text()


def test_the_label_and_the_words_stay_in_sight_beside_what_is_written_where_there_is_room(rich, qtbot) -> None:
    rich.tag("slogan")
    area = rich.panel._area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert area.verticalScrollBar().value() > 0
    rich.panel.begin_attributes("form")
    qtbot.wait(20)
    assert area.verticalScrollBar().value() == 0
    rich.drive.trigger("note")
    qtbot.wait(20)
    note = rich.panel.note
    assert area.viewport().rect().contains(note.mapTo(area.viewport(), note.rect().bottomLeft()))


def test_a_span_of_two_ranges_shows_their_words_and_counts_only_those(rich) -> None:
    rich.tag("slogan", "坚决打赢")
    first, second = rich.drive.source.index("攻坚"), rich.drive.source.index("四方責任")
    for start, length in ((first, 2), (second, 4)):
        rich.drive.panes.select(start, start + length)
        rich.drive.trigger("add_range")
    rich.flush()
    assert len(rich.choice.parts) == 3
    assert rich.panel.words["hans"]._text == "坚决打赢 … 攻坚 … 四方責任"
    assert rich.panel.place.text().endswith("• 10 characters")


def test_digits_take_the_values_of_the_field_that_has_the_keyboard(rich) -> None:
    rich.tag("slogan")
    rich.panel.begin_attributes("themes")
    for digit in "319":
        rich.drive.type(digit)
    rich.flush()
    assert rich.choice.attributes == {"themes": "economy|land"}
    rich.drive.type("3")
    assert rich.choice.attributes == {"themes": "economy"}
    rich.panel.begin_attributes("signed")
    for digit, expected in (("2", "no"), ("2", "no"), ("1", "yes"), ("0", None)):
        rich.drive.type(digit)
        assert rich.choice.attributes.get("signed") == expected
    assert rich.drive.labels() == ["slogan"]
    rich.tag("directive", "会议强调")
    rich.panel.begin_attributes("domain")
    rich.drive.type("3")
    assert rich.choice.attributes == {"domain": "discipline"}
    rich.drive.key(Qt.Key.Key_Down)
    assert rich.editor("domain").list.isVisible()
    rich.editor("domain").list.close()


def test_no_text_moves_when_the_articles_question_goes_again(drive) -> None:
    words, head = drive.window.works.spans.article, drive.window.head
    height, pane = head.height(), drive.panes.mapTo(drive.window, drive.panes.rect().topLeft())
    for text in ("?", ""):
        drive.key(Qt.Key.Key_Q, ALT | SHIFT)
        words.field.editor.setPlainText(text)
        drive.key(Qt.Key.Key_Escape)
        QTest.qWait(20)
        assert words.strip.question.isHidden() == (not text)
        assert head.height() == height
        assert drive.panes.mapTo(drive.window, drive.panes.rect().topLeft()) == pane


def test_the_words_of_a_value_are_the_same_on_a_chip_and_over_a_span(rich) -> None:
    attributes = {"themes": "economy|land", "signed": "yes"}
    for name, value in attributes.items():
        set_attribute(rich.session, rich.choice if rich.drive.desk.choice else rich.tag("slogan"), name, value)
    set_document_label(rich.session, 1, "stance", attributes)
    chip = rich.article.strip._shown[0]
    assert set(chip.values.values()) == {"economy, land", "yes"}
    facts = facts_of(rich.window.faces, rich.choice)
    assert all(f"{name}: {value}" in facts for name, value in chip.values.items())
