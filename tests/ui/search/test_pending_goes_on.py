"""What is pending is seen, and is decided one key after the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.session.coding.tagging import tag_span
from annotator.session.pages.repairs import add_repair
from annotator.session.search.tag_all import tag_all
from annotator.ui.spans.span_list_model import PENDING
from tests.ui.search.conftest import Seeker

CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


@pytest.fixture
def said(seek: Seeker) -> list[str]:
    sentences: list[str] = []
    seek.desk.said.connect(sentences.append)
    return sentences


def states(seek: Seeker) -> list[str]:
    return [each.state for number in (1, 2, 3) for each in seek.work._spans_of(number)]


def tag_some(seek: Seeker) -> None:
    """The second hit of 会议 and the third, with the first row current again."""
    seek.look_for("会议")
    seek.press(Qt.Key.Key_Down)
    for _ in range(2):
        seek.press(Qt.Key.Key_Down)
        seek.press(Qt.Key.Key_Space)
    for _ in range(2):
        seek.press(Qt.Key.Key_Up)
    seek.type("1")
    seek.press(Qt.Key.Key_Return)


def pending_in_first(seek: Seeker) -> list[str]:
    """The ids of three pending spans of the first article, in text order; the keyboard is in the text."""
    seek.look_for("会议")
    tag_all(seek.session, [hit for hit in seek.panel.model.hits if hit.number == 1], seek.label("directive"))
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Escape)
    return [each.id for each in seek.desk.ordered()]


def test_alt_y_right_after_tagging_confirms_just_what_was_tagged_whatever_row_is_current(
    seek: Seeker, said: list[str]
) -> None:
    tag_some(seek)
    assert "2 tags are pending" in said[-1] and "Alt+Y" in said[-1]
    seek.press(Qt.Key.Key_Y, ALT)
    assert states(seek) == ["confirmed", "confirmed"]
    seek.press(Qt.Key.Key_Z, CTRL)
    assert states(seek) == ["pending", "pending"], "one step"


@pytest.mark.parametrize("deed", ["row", "undo", "query"])
def test_what_was_tagged_is_forgotten_once_something_else_is_done(seek: Seeker, said: list[str], deed: str) -> None:
    tag_some(seek)
    if deed == "row":
        seek.press(Qt.Key.Key_End)
    elif deed == "undo":
        seek.press(Qt.Key.Key_Z, CTRL)
        seek.press(Qt.Key.Key_Z, CTRL | SHIFT)
    else:
        seek.look_for("会议召开")
        seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Y, ALT)
    assert "confirmed" not in states(seek)


def test_alt_y_at_the_desk_goes_through_all_pending_spans_round_the_article(seek: Seeker, said: list[str]) -> None:
    first, second, third = pending_in_first(seek)[:3]
    for each in pending_in_first(seek)[3:]:
        seek.desk.choose(each)
        seek.press(Qt.Key.Key_Delete)
    seek.desk.choose(second)
    seek.press(Qt.Key.Key_Y, ALT)
    assert seek.desk.choice.id == third and "2 left" in said[-1]
    assert seek.panes.caret_source() == seek.desk.choice.start, "it is shown"
    seek.press(Qt.Key.Key_Y, ALT)
    assert seek.desk.choice.id == first and "From the first again" in said[-1]
    seek.press(Qt.Key.Key_Y, ALT)
    assert "No pending tag is left" in said[-1]
    assert {each.state for each in seek.desk.annotations.values()} == {"confirmed"}


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Delete, NONE), (Qt.Key.Key_R, ALT)])
def test_a_chosen_pending_span_is_rejected_and_the_next_one_is_chosen(
    seek: Seeker, said: list[str], key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    first, second, *_ = pending_in_first(seek)
    seek.desk.choose(first, reveal=True)
    seek.press(key, held)
    assert first not in seek.desk.annotations and seek.desk.choice.id == second
    assert said[-1].startswith("Rejected: directive")
    seek.press(Qt.Key.Key_Z, CTRL)
    assert first in seek.desk.annotations


def test_deleting_a_confirmed_span_goes_on_to_nothing(seek: Seeker) -> None:
    pending_in_first(seek)
    made = tag_span(seek.session, 1, 0, 2, seek.label("slogan"))
    seek.desk.choose(made.id)
    seek.press(Qt.Key.Key_Delete)
    assert made.id not in seek.desk.annotations and seek.desk.choice is None


def test_alt_r_on_a_repair_that_has_a_frame_rejects_it_and_no_span(seek: Seeker) -> None:
    span = pending_in_first(seek)[0]
    at = seek.desk.article.texts.source.index("干部")
    repair = add_repair(seek.session, 1, at, at + 2, "幹部")
    seek.desk.choose(span)
    seek.window.mending.choose(next(each for each in seek.window.mending.repairs if each.id == repair.id))
    before = dict(seek.desk.annotations)
    seek.press(Qt.Key.Key_R, ALT)
    assert seek.desk.annotations.keys() == before.keys()
    assert [each.status for each in seek.window.mending.repairs] == ["rejected"]


def test_pending_is_said_in_the_list_of_spans_and_in_the_inspector_with_the_users_keys(seek: Seeker) -> None:
    made = pending_in_first(seek)
    seek.window.actions_by_id.set_keys({"confirm": ("Ctrl+J",)})
    seek.desk.choose(made[0])
    seek.window.panels.news.flush()
    QApplication.processEvents()
    model, inspector = seek.window.panels.spans.model, seek.window.panels.inspector
    index = model.index(0, 0)
    assert index.data(PENDING) and "Pending" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "Pending" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    words = inspector.pending.text()
    assert words.startswith("pending") and "Ctrl+J confirms" in words and "takes it away" in words
    assert inspector.pending.isVisibleTo(inspector)
    seek.press(Qt.Key.Key_J, CTRL)
    seek.desk.choose(made[0])
    seek.window.panels.news.flush()
    assert not index.data(PENDING) and not inspector.pending.isVisibleTo(inspector)
