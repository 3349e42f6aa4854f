"""Spans whose label means something else by now are decided one after the other, by keys alone, each step undoable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.codebook_changes.labels import add_label, change_definition, new_label, split_label
from annotator.session.coding.tagging import set_note, set_status, tag_span
from annotator.session.people.coders import choose_coder
from annotator.ui.coding.sight import is_in_sight

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier
TIMEOUT_MS = 20_000


class Recoder:
    """The recoding dock, driven by keys."""

    def __init__(self, drive, qtbot) -> None:
        self.drive, self.session, self.qtbot = drive, drive.session, qtbot
        self.said: list[str] = []
        drive.desk.said.connect(self.said.append)

    def tag(self, label: str, *starts: int, article: int = 1) -> list[str]:
        made = [tag_span(self.session, article, each, each + 4, self.drive.label(label)).id for each in starts]
        QApplication.processEvents()
        return made

    def open(self) -> None:
        self.drive.key(Key.Key_R, CTRL | SHIFT)
        self.qtbot.waitUntil(lambda: bool(self.panel.model.rows) and self.panel.course.is_known, timeout=TIMEOUT_MS)

    @property
    def panel(self):
        return self.drive.window.works.recoding.panel

    def label_of(self, id_: str) -> str:
        span = self.drive.desk.annotations[id_]
        return self.session.codebook.by_uuid(span.label).id

    @property
    def current(self) -> str:
        queued = self.panel.queue.current
        return queued.annotation.id if queued else ""

    @property
    def left(self) -> int:
        return self.panel.recoding.left


@pytest.fixture
def recoder(drive, qtbot) -> Recoder:
    return Recoder(drive, qtbot)


@pytest.fixture
def split(recoder: Recoder):
    """Three slogans, whose label was split in two."""
    ids = recoder.tag("slogan", 4, 12, 20)
    set_status(recoder.session, 1, "done")
    session = recoder.session
    into = [new_label(session, name, "language") for name in ("party_slogan", "policy_slogan")]
    split_label(session, recoder.drive.label("slogan"), into)
    QApplication.processEvents()
    return recoder, ids


def test_a_change_that_opens_a_queue_is_said_with_its_key_and_how_many_articles_it_touches(split) -> None:
    recoder, _ = split
    assert "Ctrl+Shift+R" in recoder.said[-1] and " 1 " in recoder.said[-1]


def test_the_key_opens_the_dock_with_the_keyboard_on_the_first_span_in_its_context(split) -> None:
    recoder, ids = split
    recoder.open()
    assert recoder.panel.isVisible() and recoder.panel.hasFocus() and recoder.current == ids[0]
    queued = recoder.panel.queue.current
    assert queued.match == recoder.drive.source[4:8] and queued.left.endswith(recoder.drive.source[:4])
    assert [each.words for each in recoder.panel.choices.choices[:2]] == ["party_slogan", "policy_slogan"]
    assert recoder.left == 3 and "3" in recoder.panel.says.text()
    fact = recoder.drive.window.docks["recoding"].fact.text()
    assert "3 left" in fact and "again: 1" in fact


def test_digits_choose_a_retired_label_is_not_kept_and_it_moves_on_by_itself(split) -> None:
    recoder, ids = split
    recoder.open()
    recoder.drive.key(Key.Key_2)
    assert recoder.label_of(ids[0]) == "policy_slogan" and recoder.current == ids[1] and recoder.left == 2
    recoder.drive.key(Key.Key_Return)
    assert recoder.label_of(ids[1]) == "slogan" and recoder.current == ids[1], "it is retired: it cannot be kept"
    for _ in range(2):
        recoder.drive.key(Key.Key_1)
    assert recoder.label_of(ids[2]) == "party_slogan" and recoder.current == "" and recoder.left == 0
    assert "decided" in recoder.panel.empty.text()
    version = recoder.session.codebook_number
    assert {each.version for each in recoder.drive.desk.annotations.values()} == {version}


def test_a_full_width_digit_of_an_input_method_chooses_too(split) -> None:
    recoder, ids = split
    recoder.open()
    recoder.drive.type("１")
    assert recoder.label_of(ids[0]) == "party_slogan"


def test_what_is_undone_is_in_question_again_at_once(split) -> None:
    recoder, ids = split
    recoder.open()
    recoder.drive.key(Key.Key_2)
    recoder.drive.key(Key.Key_1)
    assert recoder.current == ids[2]
    recoder.drive.key(Key.Key_Z, CTRL)
    assert recoder.current == ids[1] and recoder.label_of(ids[1]) == "slogan" and recoder.left == 2
    recoder.drive.key(Key.Key_Z, CTRL)
    assert recoder.current == ids[0] and recoder.left == 3
    recoder.drive.key(Key.Key_Y, CTRL)
    assert recoder.label_of(ids[0]) == "policy_slogan" and recoder.current == ids[1] and recoder.left == 2


def test_a_decision_that_keeps_the_label_is_in_question_again_when_it_is_undone(recoder: Recoder) -> None:
    ids = recoder.tag("directive", 4, 12, 20)
    change_definition(recoder.session, recoder.drive.label("directive"), {"en": "Other words."})
    recoder.open()
    recoder.drive.key(Key.Key_1)
    recoder.drive.key(Key.Key_Return)
    assert recoder.current == ids[2] and recoder.left == 1
    recoder.drive.key(Key.Key_Z, CTRL)
    assert recoder.current == ids[1] and recoder.left == 2
    recoder.drive.key(Key.Key_Z, CTRL)
    assert recoder.current == ids[0] and recoder.left == 3 and len(recoder.panel.queue.waiting) == 3


def test_an_undone_decision_comes_back_to_a_queue_that_was_read_anew_since(recoder: Recoder) -> None:
    ids = recoder.tag("directive", 4, 12, 20)
    other = recoder.tag("slogan", 30)
    for label in ("directive", "slogan"):
        change_definition(recoder.session, recoder.drive.label(label), {"en": "Other words."})
    recoder.open()
    recoder.drive.key(Key.Key_1)
    recoder.drive.key(Key.Key_Return)
    recoder.drive.key(Key.Key_Down)
    recoder.qtbot.waitUntil(lambda: recoder.current == other[0], timeout=TIMEOUT_MS)
    recoder.drive.key(Key.Key_Up)
    recoder.qtbot.waitUntil(lambda: recoder.current == ids[2], timeout=TIMEOUT_MS)
    recoder.drive.key(Key.Key_Z, CTRL)
    recoder.drive.key(Key.Key_Z, CTRL)
    recoder.qtbot.waitUntil(lambda: recoder.left == 3 and recoder.current == ids[0], timeout=TIMEOUT_MS)


def test_the_text_shows_what_is_in_question_and_the_keyboard_stays_in_the_queue(recoder: Recoder) -> None:
    first = recoder.tag("slogan", 4, 300)
    second = recoder.tag("slogan", 8, article=2)
    change_definition(recoder.session, recoder.drive.label("slogan"), {"en": "Other words."})
    recoder.drive.desk.open(3)
    recoder.open()
    desk = recoder.drive.desk
    for number, id_ in ((1, first[0]), (1, first[1]), (2, second[0])):
        assert desk.number == number and desk.choice.id == id_ and recoder.panel.hasFocus()
        recoder.qtbot.waitUntil(lambda: is_in_sight(desk, *desk.choice.extent), timeout=2000)
        recoder.drive.key(Key.Key_Return)
    recoder.drive.panes.focus_pane("hans")
    desk.open(3)
    recoder.drive.key(Key.Key_Z, CTRL)  # brings the article into sight
    recoder.drive.key(Key.Key_Z, CTRL)
    assert recoder.current == second[0] and not recoder.panel.hasFocus()


def test_the_sentence_of_the_span_is_shown_as_far_as_it_has_room_on_three_lines() -> None:
    from annotator.session.codebook_changes.recoding import QueuedSpan
    from annotator.ui.recoding.context_view import around

    span = QueuedSpan(None, "", "一" * 10, "𠮷" * 4, "二" * 50)  # type: ignore[arg-type]
    assert around(span, 100) == (span.left, span.right)
    left, right = around(span, 40)
    assert left == span.left and right == "二" * 26 + "…"
    assert around(span, 3) == ("…", "…")


def test_what_was_decided_last_is_shown_until_it_is_undone(split) -> None:
    recoder, _ = split
    recoder.open()
    match = recoder.panel.queue.current.match
    recoder.drive.key(Key.Key_1)
    assert recoder.panel.trace.text() == f"{match} → party_slogan ✓" and recoder.said[-1] == f"“{match}” → party_slogan"
    recoder.drive.key(Key.Key_Z, CTRL)
    assert not recoder.panel.trace.isVisible()


def test_a_digit_without_a_label_says_so(split) -> None:
    recoder, ids = split
    recoder.open()
    recoder.drive.key(Key.Key_7)
    assert "7 is no choice here" in recoder.panel.trace.text() and recoder.said[-1] == recoder.panel.trace.text()
    assert recoder.current == ids[0]
    recoder.drive.key(Key.Key_S)
    assert not recoder.panel.trace.isVisible()


def test_each_choice_has_its_meaning_and_the_label_itself_is_one_choice_on_two_keys(recoder: Recoder) -> None:
    ids = recoder.tag("directive", 4)
    former = recoder.session.codebook.require("directive").meaning("en")
    change_definition(recoder.session, recoder.drive.label("directive"), {"en": f"{former} Not more."})
    recoder.open()
    own, *others = (each for each in recoder.panel.choices.choices if each.colour)
    assert (own.key, own.also) == ("1", "↵") and former in own.meaning and "Not more." in own.tip
    assert all(each.meaning for each in others)
    assert "keep" not in " ".join(each.words for each in recoder.panel.choices.choices)
    said = recoder.panel.definition.text()
    assert former in said and "underline" in said and "Not more" in said
    recoder.drive.key(Key.Key_Return)
    assert recoder.label_of(ids[0]) == "directive" and recoder.left == 0


def test_another_coder_sees_their_own_queue_at_once(split, qtbot) -> None:
    recoder, ids = split
    recoder.open()
    assert recoder.current == ids[0]
    choose_coder(recoder.session, "乙")
    recoder.drive.window.coder_chosen()
    assert recoder.current == ""
    recoder.qtbot.waitUntil(lambda: recoder.panel.course.is_known, timeout=TIMEOUT_MS)
    assert recoder.left == 0 and "other coders have 3 left" in recoder.panel.empty.text()


def test_a_skipped_span_comes_round_again(split) -> None:
    recoder, ids = split
    recoder.open()
    recoder.drive.key(Key.Key_S)
    assert recoder.current == ids[1] and recoder.left == 3 and "skipped" in recoder.panel.says.text()
    recoder.drive.key(Key.Key_1)
    recoder.drive.key(Key.Key_1)
    assert recoder.current == ids[0] and recoder.left == 1 and recoder.label_of(ids[0]) == "slogan"


def test_a_key_that_is_held_decides_no_second_span(split) -> None:
    recoder, ids = split
    recoder.open()
    panel = recoder.panel
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_1, Mod.NoModifier, "1", True, 2)
    QApplication.sendEvent(panel, held)
    assert recoder.current == ids[0]


def test_the_text_is_one_key_away_and_escape_goes_back_without_deciding(split) -> None:
    recoder, ids = split
    recoder.open()
    recoder.drive.desk.open(2)
    recoder.panel.setFocus()
    recoder.drive.key(Key.Key_O)
    desk = recoder.drive.desk
    assert desk.number == 1 and desk.choice.id == ids[0] and QApplication.focusWidget() is desk.pane
    recoder.panel.setFocus()
    recoder.drive.key(Key.Key_Escape)
    assert QApplication.focusWidget() is desk.pane and desk.choice is not None and recoder.left == 3


def test_the_mouse_does_it_too(split) -> None:
    recoder, ids = split
    recoder.open()
    row = recoder.panel.choices
    at = row.place_of(row.choices[1].id)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=at)
    assert recoder.label_of(ids[0]) == "policy_slogan"


def test_a_span_that_is_deleted_or_decided_in_the_text_leaves_the_queue(split) -> None:
    recoder, ids = split
    recoder.open()
    set_note(recoder.session, recoder.drive.desk.annotations[ids[1]], "noted")
    assert ids[1] in [each.annotation.id for each in recoder.panel.queue.waiting]
    recoder.drive.desk.choose(ids[0])
    recoder.drive.trigger("delete")
    assert recoder.current == ids[1] and recoder.left == 2


def test_a_queue_that_is_decided_is_taken_off_the_list_on_a_key_and_undo_brings_it_back(split) -> None:
    recoder, _ = split
    recoder.open()
    for _ in range(3):
        recoder.drive.key(Key.Key_1)
    recoder.drive.key(Key.Key_Delete)
    panel = recoder.panel
    recoder.qtbot.waitUntil(lambda: not panel.model.rows, timeout=TIMEOUT_MS)
    assert "Nothing is to be recoded" in panel.empty.text()
    recoder.drive.trigger("undo")
    recoder.qtbot.waitUntil(lambda: len(panel.model.rows) == 1, timeout=TIMEOUT_MS)


def test_a_second_recoding_is_reached_with_the_arrows(split) -> None:
    recoder, _ = split
    other = recoder.tag("citation", 30)
    change_definition(recoder.session, recoder.drive.label("citation"), {"en": "Other words."})
    recoder.open()
    assert len(recoder.panel.model.rows) == 2
    recoder.drive.key(Key.Key_Down)
    recoder.qtbot.waitUntil(lambda: recoder.current == other[0], timeout=TIMEOUT_MS)
    recoder.drive.key(Key.Key_Up)
    recoder.qtbot.waitUntil(lambda: recoder.current not in ("", other[0]), timeout=TIMEOUT_MS)


def test_a_long_queue_is_read_on_before_it_ends(recoder: Recoder) -> None:
    ids = recoder.tag("slogan", *range(4, 4 + 5 * 40, 5))
    change_definition(recoder.session, recoder.drive.label("slogan"), {"en": "Other words."})
    recoder.open()
    decided = 0
    while recoder.left and decided < len(ids):
        recoder.qtbot.waitUntil(lambda: recoder.current != "", timeout=TIMEOUT_MS)
        assert recoder.current == ids[decided]
        recoder.drive.key(Key.Key_0)
        decided += 1
    assert decided == 40 and recoder.left == 0


def test_with_nothing_to_recode_it_says_what_would_come_here(drive, qtbot) -> None:
    drive.key(Key.Key_R, CTRL | SHIFT)
    panel = drive.window.works.recoding.panel
    assert panel.isVisible() and "Nothing is to be recoded" in panel.empty.text() and not panel.choices.isVisible()


def test_the_articles_that_are_done_are_gone_through_for_a_new_label_alone(recoder: Recoder) -> None:
    session, drive = recoder.session, recoder.drive
    for number in (1, 2, 4):
        set_status(session, number, "done")
    add_label(session, new_label(session, "threat", "speech"))
    QApplication.processEvents()
    assert "Ctrl+Shift+R" in recoder.said[-1]
    recoder.open()
    assert recoder.panel.articles == [1, 2, 4] and drive.desk.number == 1 and recoder.left == 3
    drive.key(Key.Key_S)
    assert drive.desk.number == 2 and recoder.left == 3
    drive.key(Key.Key_Return)
    assert drive.desk.number == 4 and recoder.left == 2 and recoder.panel.hasFocus()
    drive.key(Key.Key_Return)
    drive.key(Key.Key_Return)
    assert recoder.left == 0 and "every article" in recoder.panel.empty.text()
    assert drive.desk.status == "done"
    drive.trigger("undo")
    recoder.qtbot.waitUntil(lambda: recoder.panel.articles == [1], timeout=TIMEOUT_MS)


def test_another_label_keys_do_not_tag_while_the_keyboard_is_in_the_queue(split) -> None:
    recoder, _ = split
    recoder.open()
    before = len(recoder.drive.desk.annotations)
    recoder.drive.key(Key.Key_7)
    assert len(recoder.drive.desk.annotations) == before and recoder.left == 3


def test_an_article_with_a_label_of_its_own_is_decided_with_the_same_keys(recoder: Recoder) -> None:
    from annotator.session.coding.document_labels import document_labels_of, set_document_label

    session, drive = recoder.session, recoder.drive
    genre = new_label(session, "體裁")._replace(applies_to="document")
    add_label(session, genre)
    for number in (2, 3):
        set_document_label(session, number, genre.uuid)
    change_definition(session, genre.uuid, {"en": "Other words."})
    QApplication.processEvents()
    drive.key(Key.Key_R, CTRL | SHIFT)
    panel = recoder.panel
    recoder.qtbot.waitUntil(lambda: panel.recoding is not None and panel.queue.current is not None, timeout=TIMEOUT_MS)
    assert drive.desk.number == 2 and "2 articles left" in panel.says.text() and panel.hasFocus()
    drive.key(Key.Key_Return)
    assert drive.desk.number == 3 and "1 article left" in panel.says.text()
    assert [each.label for each in document_labels_of(session, 2)] == [genre.uuid]
    drive.trigger("undo")
    drive.trigger("undo")
    recoder.qtbot.waitUntil(lambda: recoder.left == 2, timeout=TIMEOUT_MS)
