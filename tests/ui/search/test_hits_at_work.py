"""Hits are opened, ticked, tagged all at once, confirmed and exported, by key and mouse."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.errors import AnnotatorError, ChangeStopped, ProjectBusy
from annotator.session.coding.tagging import tag_span
from annotator.session.search.tag_all import tag_all
from annotator.ui.files import file_dialogs
from tests.ui.search.conftest import Seeker

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def all_spans(seek: Seeker) -> list[tuple[int, int, int, str]]:
    """Article, start, end and state of every span of the coder's."""
    return [(n, each.start, each.end, each.state) for n in (1, 2, 3) for each in seek.work._spans_of(n)]


def test_return_opens_a_hit_and_the_second_one_goes_to_the_text(seek: Seeker) -> None:
    seek.look_for("要求")
    seek.press(Qt.Key.Key_Down)
    assert seek.panel.view.hasFocus() and seek.panel.view.currentIndex().row() == 0
    seek.press(Qt.Key.Key_Down)
    hit = seek.panel.current_hit()
    assert hit is not None and hit.number == 2
    seek.press(Qt.Key.Key_Return)
    assert seek.desk.number == 2 and seek.panes.selection()[:2] == (hit.start, hit.end)
    assert seek.panel.view.hasFocus(), "the keyboard stays in the list"
    seek.press(Qt.Key.Key_Return)
    assert not seek.panel.view.hasFocus() and seek.desk.pane.hasFocus()


def test_esc_goes_from_the_list_and_from_the_field_to_the_text(seek: Seeker) -> None:
    seek.look_for("要求")
    seek.press(Qt.Key.Key_Escape)
    assert seek.desk.pane.hasFocus()
    seek.open()
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Escape)
    assert seek.desk.pane.hasFocus()


def test_a_click_opens_a_hit_and_a_click_on_its_tick_ticks_it(seek: Seeker) -> None:
    seek.look_for("要求")
    seek.click(1, 300)
    assert seek.desk.number == 2 and not seek.panel.model.ticked
    seek.click(0, 22)
    assert len(seek.panel.model.ticked) == 1 and seek.desk.number == 2, "a tick opens nothing"
    seek.click(1, 22, SHIFT)
    assert len(seek.panel.model.ticked) == 2


def test_a_labels_key_tags_all_ticked_hits_in_one_step_that_is_undone_and_redone(seek: Seeker) -> None:
    tag_span(seek.session, 2, 7, 11, seek.label("directive"))
    seek.look_for("會議要求")
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_A, CTRL)
    assert len(seek.panel.model.ticked) == 2
    seek.type("1")
    assert seek.panel.ticks.is_asking
    assert "1 new in 1 article" in seek.panel.ticks.preview.text()
    assert "1 there already" in seek.panel.ticks.preview.text()
    before = all_spans(seek)
    seek.press(Qt.Key.Key_Return)
    assert not seek.panel.ticks.is_asking and seek.panel.view.hasFocus()
    made = [each for each in all_spans(seek) if each not in before]
    assert [(number, state) for number, _, _, state in made] == [(1, "pending")]
    marks = seek.panel.model.marks_of(seek.panel.model.hits[0])
    assert [(mark.exact, mark.pending) for mark in marks] == [(True, True)], "shown at once"
    origins = {each.origin for each in seek.work._spans_of(1)}
    assert origins == {"propagated"}
    seek.press(Qt.Key.Key_Z, CTRL)
    assert all_spans(seek) == before and seek.panel.model.marks_of(seek.panel.model.hits[0]) == ()
    seek.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert [each for each in all_spans(seek) if each not in before] == made


def test_esc_takes_the_question_back_and_nothing_is_tagged(seek: Seeker) -> None:
    seek.look_for("要求")
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Space)
    seek.type("2")
    assert seek.panel.ticks.is_asking
    seek.press(Qt.Key.Key_Escape)
    assert not seek.panel.ticks.is_asking and all_spans(seek) == [] and len(seek.panel.model.ticked) == 1
    assert seek.panel.view.hasFocus()


@pytest.mark.parametrize("refusal", [ChangeStopped, ProjectBusy])
def test_a_question_whose_tagging_was_stopped_can_be_agreed_to_again(
    seek: Seeker, refusal: type[AnnotatorError], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise refusal("Stopped: nothing was changed.")

    seek.look_for("會議要求")
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_A, CTRL)
    seek.type("1")
    with monkeypatch.context() as patched:
        patched.setattr("annotator.session.search.tag_all.tag_all", stop)
        seek.press(Qt.Key.Key_Return)
    assert seek.panel.ticks.is_asking and all_spans(seek) == []
    seek.press(Qt.Key.Key_Return)
    assert not seek.panel.ticks.is_asking and len(all_spans(seek)) == 2


def test_a_labels_key_without_a_tick_tags_nothing_and_says_how(seek: Seeker) -> None:
    said: list[str] = []
    seek.desk.said.connect(said.append)
    seek.look_for("要求")
    seek.press(Qt.Key.Key_Down)
    seek.type("1")
    assert all_spans(seek) == [] and "Space" in said[-1] and not seek.panel.ticks.is_asking


def test_pending_spans_are_confirmed_at_the_desk_and_in_the_list_and_rejected(seek: Seeker) -> None:
    seek.look_for("会议")
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_A, CTRL)
    seek.type("1")
    seek.press(Qt.Key.Key_Return)
    total = len(all_spans(seek))
    assert total == len(seek.places()) and {state for *_, state in all_spans(seek)} == {"pending"}
    seek.press(Qt.Key.Key_Return)
    assert seek.desk.choice is not None and seek.desk.choice.state == "pending"
    seek.press(Qt.Key.Key_Return)
    seek.press(Qt.Key.Key_Y, ALT)
    assert [state for *_, state in all_spans(seek)].count("confirmed") == 1
    seek.panel.focus_list()
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Space)
    assert seek.panel.ticks.confirm_button.isVisible()
    seek.press(Qt.Key.Key_Delete)
    assert len(all_spans(seek)) == total - 1, "what was pending is rejected"
    seek.press(Qt.Key.Key_A, CTRL)
    seek.press(Qt.Key.Key_Y, ALT)
    assert {state for *_, state in all_spans(seek)} == {"confirmed"}
    seek.press(Qt.Key.Key_Z, CTRL)
    assert [state for *_, state in all_spans(seek)].count("confirmed") == 1, "one step"


def test_alt_y_in_the_list_confirms_one_hit_and_goes_on_to_the_next(seek: Seeker) -> None:
    seek.look_for("会议")
    tag_all(seek.session, seek.panel.model.hits, seek.label("directive"))
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Y, ALT)
    seek.press(Qt.Key.Key_Delete)
    assert seek.panel.view.currentIndex().row() == 2
    marks = [seek.panel.model.marks_of(hit) for hit in seek.panel.model.hits[:3]]
    assert [[mark.pending for mark in each] for each in marks] == [[False], [], [True]]


def test_delete_in_the_list_takes_no_confirmed_span_away(seek: Seeker) -> None:
    tag_span(seek.session, 1, 4, 6, seek.label("directive"))
    seek.look_for("会议")
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Return)
    assert seek.desk.choice is not None
    seek.press(Qt.Key.Key_Delete)
    assert len(all_spans(seek)) == 1


def test_every_occurrence_of_the_chosen_span_or_the_selection_is_one_key_away(seek: Seeker) -> None:
    made = tag_span(seek.session, 1, 4, 6, seek.label("directive"))
    seek.window.docks["search"].close()
    seek.panes.focus_pane("hans")
    seek.desk.choose(made.id)
    seek.press(Qt.Key.Key_F, CTRL | SHIFT)
    seek.wait()
    assert seek.window.docks["search"].isVisible()
    assert {match for _, match in seek.places()} == {"会议", "會議"}
    seek.panes.focus_pane("hant")
    seek.panes.select(0, 2, "hant")
    seek.press(Qt.Key.Key_F, CTRL | SHIFT)
    seek.wait()
    assert [match for _, match in seek.places()] == ["𠮷林"]


def test_words_with_signs_of_the_query_language_are_looked_for_as_they_stand(seek: Seeker) -> None:
    seek.desk.open(3)
    at = seek.desk.article.texts.source.index("天?")
    seek.panes.select(at, at + 2)
    seek.press(Qt.Key.Key_F, CTRL | SHIFT)
    seek.wait()
    assert seek.places() == [(3, "天?")], "天气 is not meant"


def test_the_list_is_exported_as_a_table(seek: Seeker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tag_span(seek.session, 2, 2, 4, seek.label("slogan"))
    seek.look_for("会议")
    out = tmp_path / "hits.csv"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: str(out))
    seek.panel.export_button.click()
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [(int(row["number"]), row["match"]) for row in rows] == seek.places()
    assert next(row["labels"] for row in rows if row["number"] == "2") == "slogan"


def test_the_project_itself_is_not_written_over(seek: Seeker, monkeypatch: pytest.MonkeyPatch) -> None:
    refused: list[str] = []
    seek.window.bridge.refused.connect(refused.append)
    seek.look_for("会议")
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: str(seek.session.path))
    seek.panel.export_button.click()
    assert len(refused) == 1 and str(seek.session.path.name) in refused[0]


def test_dot_goes_through_pending_spans_in_text_order(seek: Seeker) -> None:
    seek.look_for("会议")
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_A, CTRL)
    seek.type("1")
    seek.press(Qt.Key.Key_Return)
    seek.press(Qt.Key.Key_Escape)
    seek.desk.choose(None)
    seek.panes.select(0, 0)
    spans = sorted(each.start for each in seek.desk.annotations.values())
    went: list[int] = []
    for _ in range(len(spans) + 1):
        seek.press(Qt.Key.Key_Period)
        assert seek.desk.choice is not None
        went.append(seek.desk.choice.start)
    assert went == [*spans, spans[0]], "and round again"
    seek.press(Qt.Key.Key_Comma)
    assert seek.desk.choice.start == spans[-1]
    last = seek.desk.choice.id
    seek.press(Qt.Key.Key_Y, ALT)
    assert seek.desk.annotations[last].state == "confirmed" and seek.desk.choice.start == spans[0]
