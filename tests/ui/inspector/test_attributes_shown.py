"""The inspector: what a label declares is set, seen, and taken back there, by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Attribute
from annotator.session.codebooks import set_codebook
from annotator.session.coding.attributes import attributes_that_go
from annotator.session.coding.tagging import annotation_by_id, resize_span, tag_span
from annotator.ui.inspector.value_fields import ValueField, ValueMenu
from annotator.ui.inspector.value_strip import ValueStrip

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def press(strip: ValueStrip, value: str) -> None:
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.place_of(value).center())
    QApplication.processEvents()


def stored(rich) -> dict[str, str]:
    return dict(annotation_by_id(rich.session, rich.choice.id).attributes)


def test_each_kind_of_attribute_has_its_own_field_in_the_codebooks_order(rich) -> None:
    rich.tag("slogan")
    kinds = {name: type(row.editor) for name, row in rich.panel.form.rows.items()}
    assert kinds == {
        "form": ValueStrip, "themes": ValueStrip, "signed": ValueStrip, "count": ValueField, "said": ValueField
    }  # fmt: skip
    assert rich.panel.form.rows["themes"].name == "topics"
    rich.tag("directive", "会议强调")
    assert isinstance(rich.editor("domain"), ValueMenu) and isinstance(rich.editor("issuer"), ValueStrip)


def test_alt_return_goes_to_the_first_attribute_and_tab_through_all_of_it_and_escape_back(rich) -> None:
    rich.tag("slogan")
    rich.drive.key(Qt.Key.Key_Return, ALT)
    panel, seen = rich.panel, []
    for _ in range(9):
        seen.append(QApplication.focusWidget())
        rich.drive.key(Qt.Key.Key_Tab)
    fields = [row.editor for row in panel.form.rows.values()]
    assert seen == [*fields, *panel.certainty.values(), panel.note, panel.question]
    for key, held in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CTRL)):
        for name in ("themes", "count"):
            panel.begin_attributes(name)
            rich.drive.key(key, held)
            assert QApplication.focusWidget() is rich.drive.panes.panes[0]
            assert rich.drive.desk.choice is not None and rich.drive.desk.number == 1


def test_arrows_and_space_choose_and_delete_takes_the_value_back_not_the_span(rich) -> None:
    rich.tag("slogan")
    rich.drive.key(Qt.Key.Key_Return, ALT)
    rich.drive.key(Qt.Key.Key_Right)
    assert stored(rich) == {}  # moving says nothing yet
    rich.drive.key(Qt.Key.Key_Space)
    assert stored(rich) == {"form": "numeral"}
    rich.flush()
    rich.drive.key(Qt.Key.Key_Delete)
    assert stored(rich) == {} and rich.drive.desk.choice is not None
    rich.drive.trigger("undo")
    assert stored(rich) == {"form": "numeral"}
    rich.flush()
    assert rich.editor("form").chosen == ("numeral",)


def test_a_click_sets_a_value_a_second_one_takes_it_back_and_the_keyboard_stays_in_the_text(rich) -> None:
    rich.tag("slogan")
    for expected in ({"form": "parallel"}, {}):
        press(rich.editor("form"), "parallel")
        assert stored(rich) == expected
        rich.flush()
    assert QApplication.focusWidget() is rich.drive.panes.panes[0]


def test_several_values_are_ticked_one_by_one_and_kept_in_the_codebooks_order(rich) -> None:
    rich.tag("slogan")
    for value in ("land", "economy", "health", "land"):
        press(rich.editor("themes"), value)
        rich.flush()
    assert stored(rich) == {"themes": "economy|health"}
    assert set(rich.editor("themes").chosen) == {"economy", "health"}


def test_many_values_are_chosen_from_a_menu_by_digit(rich) -> None:
    rich.tag("directive")
    rich.panel.begin_attributes("domain")
    rich.drive.key(Qt.Key.Key_Space)
    menu = rich.editor("domain").list
    assert menu is not None and menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_3)
    assert stored(rich) == {"domain": "discipline"}
    rich.flush()
    assert "discipline" in rich.editor("domain").text()
    rich.drive.key(Qt.Key.Key_Backspace)
    assert stored(rich) == {}


def test_a_default_is_shown_as_such_until_something_is_set(rich) -> None:
    rich.tag("slogan")
    strip = rich.editor("signed")
    rich.flush()
    grey = strip.grab().toImage()
    press(strip, "no")
    rich.flush()
    assert stored(rich) == {"signed": "no"} and strip.grab().toImage() != grey
    press(strip, "no")
    rich.flush()
    assert stored(rich) == {} and strip.grab().toImage() == grey


def test_a_number_field_refuses_letters_in_the_sessions_words_and_lets_them_stay_to_be_mended(rich) -> None:
    rich.tag("slogan")
    rich.panel.begin_attributes("count")
    for character in "１２":
        rich.drive.type(character)
    rich.drive.key(Qt.Key.Key_Return)
    assert stored(rich) == {"count": "12"} and QApplication.focusWidget() is rich.drive.panes.panes[0]
    rich.panel.begin_attributes("count")
    for character in "n4":
        rich.drive.type(character)
    rich.drive.key(Qt.Key.Key_Tab)
    rich.flush()
    assert "write a number" in rich.window.toast.sentence and not rich.window.toast.isHidden()
    assert rich.editor("count").text() == "n4" and stored(rich) == {"count": "12"}


def test_letters_in_a_text_field_are_text_and_letters_on_a_choice_are_the_windows_keys_but_not_digits(rich) -> None:
    rich.tag("slogan")
    rich.panel.begin_attributes("said")
    for character in "n1[;y":
        rich.drive.type(character)
    rich.drive.key(Qt.Key.Key_Escape)
    assert stored(rich) == {"said": "n1[;y"}
    rich.panel.begin_attributes("form")
    rich.drive.type("y")
    assert stored(rich)["signed"] == "yes"
    rich.drive.type("1")
    assert rich.drive.labels() == ["slogan"] and stored(rich)["form"] == "quoted"


@pytest.mark.parametrize("leave", ["other span", "nothing", "other article", "keep", "relabel of a neighbour"])
def test_what_is_being_written_is_kept_for_the_span_it_was_written_for(rich, leave: str) -> None:
    other = tag_span(rich.session, 1, 0, 4, rich.session.codebook.require("slogan").uuid)
    span = rich.tag("slogan")
    panel = rich.panel
    rich.window.works.spans.edit_attributes()
    panel.note.setPlainText("看𠮷")
    panel.question.setPlainText("one or two?")
    rich.editor("said").setText("他说")
    if leave == "other span":
        rich.drive.desk.choose(other.id)
    elif leave == "nothing":
        rich.drive.desk.choose(None)
    elif leave == "other article":
        rich.drive.desk.open(2)
    else:
        panel.keep()
    rich.flush()
    kept = annotation_by_id(rich.session, span.id)
    assert kept.note == "看𠮷" and kept.attributes == {"said": "他说"}
    assert annotation_by_id(rich.session, other.id).attributes == {}
    rich.drive.desk.open(1)
    rich.drive.desk.choose(span.id)
    rich.flush()
    assert panel.question.toPlainText() == "one or two?"


def test_a_text_being_written_outlives_a_change_to_its_span(rich) -> None:
    rich.tag("slogan")
    rich.panel.begin_attributes("said")
    rich.drive.type("看")
    resize_span(rich.session, rich.choice, rich.choice.start, rich.choice.end + 1)
    rich.flush()
    assert rich.editor("said").text() == "看"
    rich.drive.key(Qt.Key.Key_Return)
    assert stored(rich) == {"said": "看"}


def changed_codebook(rich):
    """Without the attributes themes and said, and with a form that lacks one value."""
    book = rich.session.codebook
    slogan = book.require("slogan")
    form = slogan.attributes[0]
    kept = (form._replace(values=form.values[:-1], value_names={}), *slogan.attributes[2:4])
    labels = tuple(each._replace(attributes=kept) if each.id == "slogan" else each for each in book.labels)
    return book.having(labels=labels)


def test_a_codebook_that_drops_attributes_in_use_leaves_their_values_to_be_seen_and_taken_away(rich) -> None:
    rich.tag("slogan")
    rich.panel.begin_attributes("said")
    rich.drive.type("他")
    rich.drive.key(Qt.Key.Key_Return)
    press(rich.editor("themes"), "land")
    press(rich.editor("form"), "exhortation")
    rich.flush()
    book = changed_codebook(rich)
    assert len(attributes_that_go(rich.session, book)) == 3
    set_codebook(rich.session, book)
    rich.flush()
    assert set(stored(rich)) == {"form", "themes", "said"}
    form = rich.panel.form
    assert list(form.rows) == ["form", "signed", "count"] and list(form.left_over) == ["said", "themes"]
    strip = rich.editor("form")
    assert strip.chosen == ("exhortation",) and strip.values[-1].is_left_over
    press(strip, "exhortation")
    assert set(stored(rich)) == {"themes", "said"}
    rich.flush()
    form.left_over["said"].click()
    rich.flush()
    assert set(stored(rich)) == {"themes"} and list(form.left_over) == ["themes"]
    rich.drive.trigger("undo")
    rich.flush()
    assert list(form.left_over) == ["said", "themes"]


def test_a_left_over_one_of_several_values_stays_while_others_are_ticked(rich) -> None:
    rich.tag("slogan")
    press(rich.editor("themes"), "land")
    book = rich.session.codebook
    labels = tuple(
        each._replace(attributes=(Attribute("themes", values=("economy", "health"), kind="choices"),))
        if each.id == "slogan"
        else each
        for each in book.labels
    )
    set_codebook(rich.session, book.having(labels=labels))
    rich.flush()
    press(rich.editor("themes"), "health")
    assert stored(rich) == {"themes": "health|land"}
    rich.flush()
    press(rich.editor("themes"), "land")
    assert stored(rich) == {"themes": "health"}
    rich.flush()
    assert rich.window.toast.isHidden()


def test_a_refusal_leaves_what_is_stored(rich) -> None:
    rich.tag("slogan")
    press(rich.editor("form"), "quoted")
    rich.flush()
    rich.panel.form.wanted.emit("form", "shouted")
    rich.flush()
    assert "choose one of" in rich.window.toast.sentence
    assert stored(rich) == {"form": "quoted"} and rich.editor("form").chosen == ("quoted",)


@pytest.mark.parametrize("width", [190, 240, 300])
def test_nothing_stands_outside_the_card_at_any_width(rich, width: int, qtbot) -> None:
    rich.tag("slogan")
    panel = rich.panel
    panel.setParent(None)
    panel.resize(width, 260)
    panel.show()
    qtbot.wait(20)
    for name, row in panel.form.rows.items():
        assert row.rect().contains(row.editor.geometry()), (name, row.rect(), row.editor.geometry())
        assert row.height() >= row.heightForWidth(row.width()), name
        assert panel.card.rect().contains(row.mapTo(panel.card, row.rect().bottomRight())), name
    assert panel.words["hans"].height() < 30  # one line: the attributes come first in a low panel
    panel.begin_attributes("said")
    qtbot.wait(20)
    field = rich.editor("said")
    assert panel.rect().contains(field.mapTo(panel, field.rect().bottomRight()))
    panel.close()
