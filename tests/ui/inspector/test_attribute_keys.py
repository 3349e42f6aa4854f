"""Keys of attributes, certainty and questions, pressed in the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.session.coding.notes import questions_of

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def attributes(rich) -> dict[str, str]:
    return dict(rich.choice.attributes)


def test_the_key_of_yes_or_no_goes_round_yes_no_and_its_default_and_says_so(rich) -> None:
    rich.tag("slogan")
    for expected, said in (("yes", "signed: yes"), ("no", "signed: no"), (None, "signed: no (default)")):
        rich.drive.type("y")
        assert attributes(rich).get("signed") == expected and rich.said == said
    rich.drive.type("Y", SHIFT)
    assert attributes(rich)["signed"] == "no"
    assert rich.drive.labels() == ["slogan"] and QApplication.focusWidget() is rich.drive.panes.panes[0]


def test_the_key_of_a_choice_steps_through_its_values_and_with_shift_back(rich) -> None:
    rich.tag("directive")
    seen = []
    for _ in range(8):
        rich.drive.type("d")
        seen.append(attributes(rich).get("domain"))
    assert seen == ["epidemic", "economy", "discipline", "livelihood", "reform", "security", "other", None]
    assert rich.said == "domain: —"
    rich.drive.type("D", SHIFT)
    assert attributes(rich)["domain"] == "other"
    rich.drive.type("ｄ")
    assert "domain" not in attributes(rich)
    rich.drive.type("g")
    assert attributes(rich)["goal"] == "yes" and rich.said == "goal: yes"


def test_the_key_of_what_is_written_or_ticked_goes_to_its_field(rich) -> None:
    rich.tag("slogan")
    for key, name in (("t", "themes"), ("c", "count"), ("a", "said")):
        rich.drive.type(key)
        assert QApplication.focusWidget() is rich.editor(name)
        rich.drive.key(Qt.Key.Key_Escape)
    assert attributes(rich) == {}


def test_without_a_span_or_an_attribute_the_key_is_nobodys(rich) -> None:
    assert rich.window.works.spans.press_attribute("y", False) is False
    rich.tag("position", "省委书记")
    assert rich.window.works.spans.press_attribute("y", False) is False
    rich.drive.type("y")
    assert attributes(rich) == {}


def test_alt_s_steps_through_sure_unsure_and_nothing_said(rich) -> None:
    rich.tag("slogan")
    for expected, said in (("sure", "sure"), ("unsure", "unsure"), (None, "—")):
        rich.drive.key(Qt.Key.Key_S, ALT)
        assert rich.choice.certainty == expected and rich.said == f"certainty: {said}"
    rich.flush()
    rich.drive.trigger("undo")
    rich.flush()
    assert rich.panel.certainty["unsure"].isChecked()
    rich.drive.key(Qt.Key.Key_Escape)
    rich.drive.key(Qt.Key.Key_S, ALT)
    assert "how sure you are" in rich.said


def test_a_question_on_a_span_is_kept_shown_undone_and_withdrawn(rich) -> None:
    span = rich.tag("slogan")
    rich.drive.key(Qt.Key.Key_Q, ALT)
    panel = rich.panel
    assert QApplication.focusWidget() is panel.question
    panel.question.insertPlainText("是口号吗？𠮷")
    rich.drive.key(Qt.Key.Key_Return, CTRL)
    rich.flush()
    assert [(each.annotation, each.text) for each in questions_of(rich.session, 1)] == [(span.id, "是口号吗？𠮷")]
    assert QApplication.focusWidget() is rich.drive.panes.panes[0] and rich.drive.desk.number == 1
    assert not panel.sign.isHidden() and panel.sign.toolTip() == "是口号吗？𠮷"
    rich.drive.trigger("undo")
    rich.flush()
    assert questions_of(rich.session, 1) == () and panel.question.toPlainText() == "" and panel.sign.isHidden()
    rich.drive.trigger("redo")
    rich.flush()
    assert panel.question.toPlainText() == "是口号吗？𠮷"
    rich.drive.key(Qt.Key.Key_Q, ALT)
    panel.question.clear()
    rich.drive.key(Qt.Key.Key_Escape)
    assert questions_of(rich.session, 1) == ()


def test_with_no_span_chosen_each_key_says_what_to_do(rich) -> None:
    for key, held in ((Qt.Key.Key_Return, ALT), (Qt.Key.Key_Q, ALT)):
        rich.drive.key(key, held)
        assert rich.said.startswith("Click a tag to choose it")
