"""The plan is drawn while it is asked for, and what is assigned is what was shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.session.assignment import rounds
from annotator.session.history import undo_name
from annotator.session.people.coders import choose_coder, coders
from tests.ui.coders.conftest import LONG_MS, Team


def shares(dialog) -> list[list[str]]:
    return [dialog.shares.words(row) for row in range(dialog.shares.rowCount())]


def assigning(team: Team):
    team.alt("A")
    dialog = team.drawn()
    assert dialog.isVisible()
    return dialog


def test_the_plan_shows_at_once_what_everybody_gets_and_enter_assigns_just_that(team: Team) -> None:
    dialog = assigning(team)
    assert [row[0] for row in shares(dialog)] == ["li", "wu", "zhang"]
    team.choose(dialog.overlap, "number")
    team.type(dialog.overlap_many, "2")
    team.type(dialog.seed, "4711")
    team.drawn()
    plan = shares(dialog)
    assert [row[3] for row in plan] == ["2", "2", "2"]
    assert "2 of them for more than one coder" in dialog.says.text()
    gives = dict(dialog.drawn.gives)
    team.key(dialog.agree, Qt.Key.Key_Return)
    team.wait()
    (made,) = rounds(team.session)
    assert (made.seed, made.overlap) == (4711, 2)
    assert [(each.name, str(each.given)) for each in made.shares] == [(row[0], row[1]) for row in plan]
    assert {each.name: each.given for each in made.shares} == {name: len(each) for name, each in gives.items()}
    assert team.rounds()[0][:5] == ["round 1", "real", "3", "5", "2"]
    assert [row[1] for row in team.coders()] == [row[1] for row in plan]
    assert "seed 4711" in team.view.says.text()
    assert undo_name(team.session) != "Assign articles", "packages may have gone out by it"


def test_enter_in_the_number_of_the_overlap_assigns_what_the_form_says(team: Team) -> None:
    dialog = assigning(team)
    team.choose(dialog.overlap, "number")
    team.type(dialog.overlap_many, "3")
    team.key(dialog.overlap_many, Qt.Key.Key_Return)
    team.qtbot.waitUntil(lambda: team.work.dialog is None, timeout=LONG_MS)
    team.wait()
    (made,) = rounds(team.session)
    assert made.overlap == 3 and next(each.given for each in made.shares) >= 3


def test_enter_does_not_assign_what_cannot_be_drawn_and_the_overlap_says_how_many_there_are(team: Team) -> None:
    dialog = assigning(team)
    team.choose(dialog.overlap, "number")
    team.type(dialog.overlap_many, "6")
    team.key(dialog.overlap_many, Qt.Key.Key_Return)
    team.drawn()
    assert team.work.dialog is dialog and rounds(team.session) == ()
    assert "An overlap of 6 is more than there is: ask for 5 at most." in dialog.says.text()
    team.type(dialog.overlap_many, "5")
    team.drawn()
    assert dialog.agree.isEnabled()


def test_esc_leaves_a_form_that_was_filled_in_at_its_second_only(team: Team) -> None:
    dialog = assigning(team)
    team.key(dialog, Qt.Key.Key_Escape)
    assert team.work.dialog is None
    dialog = assigning(team)
    team.type(dialog.seed, "47")
    team.drawn()
    team.key(dialog.seed, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "Esc again" in dialog.says.text() and dialog.seed.value() == 47
    team.key(dialog.seed, Qt.Key.Key_Escape)
    assert team.work.dialog is None and rounds(team.session) == ()


def test_enter_on_cancel_assigns_nothing(team: Team) -> None:
    dialog = assigning(team)
    dialog.leave.setFocus()
    team.key(dialog.leave, Qt.Key.Key_Return)
    assert team.work.dialog is None and rounds(team.session) == ()


def test_who_only_leads_is_not_ticked_and_a_lead_who_codes_is(team_on, three: Path) -> None:
    team = team_on(three, None)
    choose_coder(team.session, "zhao 𠮷")
    team.drive.window.coder_chosen()
    team.open()
    dialog = assigning(team)
    assert dialog.people.known.ticked == ("li", "wu", "zhang") and [row[0] for row in shares(dialog)][-1] == "zhang"
    dialog.reject()
    team.key(team.view.coders, Qt.Key.Key_Escape)
    choose_coder(team.session, "wu")
    team.drive.window.coder_chosen()
    team.open()
    assert "wu" in assigning(team).people.known.ticked


def test_a_new_coder_named_in_the_dialog_is_there_once_it_is_assigned_and_not_before(team: Team) -> None:
    dialog = assigning(team)
    team.type(dialog.people.new, "赵，钱")
    team.drawn()
    assert {"赵", "钱"} <= {row[0] for row in shares(dialog)}
    assert [each.name for each in coders(team.session)] == ["li", "wu", "zhang"]
    team.key(dialog.people.new, Qt.Key.Key_Return)
    team.wait()
    assert [each.name for each in coders(team.session)][3:] == ["赵", "钱"]


def test_what_cannot_be_drawn_is_said_in_one_sentence_and_cannot_be_assigned(team: Team) -> None:
    dialog = assigning(team)
    for words, part in (("99", "99"), ("x y", "x"), ("3-1", "lower number first")):
        team.type(dialog.articles, words)
        team.drawn()
        assert part in dialog.says.text() and not dialog.agree.isEnabled(), dialog.says.text()
        assert shares(dialog) == []
    team.type(dialog.articles, "1-2, 4")
    team.drawn()
    assert dialog.agree.isEnabled()
    assert all(row[1] == "3" for row in shares(dialog))


def test_without_a_coder_nothing_is_drawn(team: Team) -> None:
    dialog = assigning(team)
    dialog.people.known.setFocus()
    team.key(dialog.people.known, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.agree.isEnabled() and "Tick who" in dialog.says.text()
    assert shares(dialog) == []


def test_a_round_that_another_one_was_faster_with_is_refused_in_the_dialog(team: Team) -> None:
    from annotator.session.assignment import Asked, assign, draw_round

    dialog = assigning(team)
    team.work._desk.bridge.changed.disconnect(team.work._hear)
    assign(team.session, draw_round(team.session, Asked(("li", "wu"), seed=1)))
    team.key(dialog.agree, Qt.Key.Key_Return)
    assert team.work.dialog is dialog and dialog.isVisible()
    assert "round 1" in dialog.says.text() or "draw it again" in dialog.says.text()
    assert len(rounds(team.session)) == 1


def test_strata_and_the_rule_are_told_and_training_has_no_overlap_to_choose(team: Team) -> None:
    dialog = assigning(team)
    assert not dialog.strata.isVisible()
    team.choose(dialog.stratify, "outlet")
    team.choose(dialog.overlap, "rule")
    team.drawn()
    assert dialog.strata.isVisible() and dialog.strata.rowCount() > 1
    assert "Krippendorff" in dialog.rule.text()
    team.choose(dialog.alpha, "0.667")
    team.drawn()
    assert "0.667" in dialog.rule.text()
    dialog.training.setFocus()
    team.key(dialog.training, Qt.Key.Key_Space)
    team.drawn()
    assert not dialog.overlap.isEnabled() and dialog.drawn.asked.kind == "training"


def test_delete_takes_a_round_back_and_what_was_coded_stays(team: Team) -> None:
    dialog = assigning(team)
    team.key(dialog.agree, Qt.Key.Key_Return)
    team.wait()
    done = [row[3:5] for row in team.coders()]
    team.view.rounds.setFocus()
    team.key(team.view.rounds, Qt.Key.Key_Delete)
    assert len(rounds(team.session)) == 1 and "Once more takes round 1 back, for good" in team.view.says.text()
    team.key(team.view.rounds, Qt.Key.Key_Delete)
    team.wait()
    assert rounds(team.session) == () and team.rounds() == []
    assert [row[3:5] for row in team.coders()] == done
    assert team.view.says.text() == "Taken back: round 1. What was coded stays."
