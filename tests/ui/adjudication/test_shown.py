"""What is shown: the sentence before it, letters for names, lanes in both panes, empty states, many coders."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.session.codebook_changes.labels import add_label, new_label
from annotator.session.coding.tagging import set_status
from annotator.session.people.coders import choose_coder
from annotator.session.sample import make_sample
from annotator.session.session import Session
from annotator.ui.adjudication.adjudication_window import TOLD
from annotator.ui.adjudication.walk.course import AGREEMENTS, DONE, EMPTY
from annotator.ui.adjudication.words import NOBODY
from annotator.ui.panes.marking.looks import cut_names
from tests.three_coders import tag
from tests.ui.adjudication.conftest import Judge

Made = Callable[..., Judge]


def texts_of(judge: Judge) -> str:
    from PySide6.QtWidgets import QLabel, QPushButton

    kinds = (QLabel, QPushButton)
    said = [each.text() for kind in kinds for each in judge.view.findChildren(kind)]
    return "\n".join([*said, *judge.rows(), *(judge.drawn() if judge.course.article else [])])


def test_the_first_time_it_says_whose_work_it_shows_before_it_shows_any(
    session_of: Callable[..., Session], judge_of: Made
) -> None:
    judge = judge_of(session_of())
    judge.trigger("adjudicate")
    view = judge.window.works.adjudication.view
    assert view.pages.currentWidget() is view.warning and view.course.cases == ()
    judge.key(Qt.Key.Key_Escape)
    assert not view.isVisible() and not judge.window.settings.get(TOLD)
    judge.opened = view
    judge.open()
    assert view.pages.currentWidget() is view.desk
    view.close()
    judge.trigger("adjudicate")
    assert view.pages.currentWidget() is view.desk


def test_every_coder_of_a_project_is_told_and_nobody_twice(judge: Judge) -> None:
    for coder, is_told in (("wu", False), ("chen", True), ("𠮷田 a", False), ("wu", True), ("𠮷田 a", True)):
        choose_coder(judge.session, coder)
        judge.window.coder_chosen()
        judge.trigger("adjudicate")
        view = judge.window.works.adjudication.view
        assert (view.pages.currentWidget() is view.desk) == is_told, coder
        judge.key(Qt.Key.Key_Return) if not is_told else view.close()


def test_a_copy_of_the_project_is_another_one_to_be_told_of(
    judge: Judge, judge_of: Made, three_path: Path, tmp_path: Path
) -> None:
    choose_coder(judge.session, "li")
    judge.window.coder_chosen()
    judge.open()
    copy = tmp_path / "package 包.db"
    copy.write_bytes(three_path.read_bytes())
    other = judge_of(Session.open(copy, "li", window=True), adjudication_told=judge.window.settings.get(TOLD))
    other.trigger("adjudicate")
    view = other.window.works.adjudication.view
    assert view.pages.currentWidget() is view.warning


def test_what_was_remembered_of_the_whole_machine_tells_nobody(
    session_of: Callable[..., Session], judge_of: Made
) -> None:
    judge = judge_of(session_of(), adjudication_told=True)
    judge.trigger("adjudicate")
    view = judge.window.works.adjudication.view
    assert view.pages.currentWidget() is view.warning


def test_coders_have_letters_until_h_shows_their_names_and_again_at_the_next_opening(judge: Judge) -> None:
    judge.press("j")
    assert not any(name in texts_of(judge) for name in ("wu", "zhang"))
    assert [row.split(":")[0] for row in judge.rows()] == ["A", "B", "C"]
    judge.press("h")
    assert [row.split(":")[0] for row in judge.rows()] == ["li", "wu", "zhang"]
    assert any(name.endswith(" zhang") for name in judge.drawn())
    case = judge.course.case
    judge.view.close()
    judge.open()
    assert judge.course.blind and judge.course.case.id == case.id
    assert [row.split(":")[0] for row in judge.rows()] == ["A", "B", "C"]
    judge.press("hh")
    assert [row.split(":")[0] for row in judge.rows()] == ["A", "B", "C"]


def test_each_different_version_is_drawn_once_in_both_panes_and_gold_takes_its_place(judge: Judge) -> None:
    hans, hant = judge.drawn(0), judge.drawn(1)
    assert hans == hant and hans[:3] == ["机构", "职务", "人物"]
    assert {"要求 A", "要求 B", "要求 C"} <= {*hans}
    assert any(each.endswith(" A, B") for each in hans)
    judge.press("↵")
    assert judge.drawn()[:3] == ["✓ 机构", "✓ 职务", "✓ 人物"]
    judge.press("1")
    assert judge.drawn()[3] == "✓ 要求" and "要求 A" not in judge.drawn()[:4]


def test_the_first_passage_that_all_agree_on_is_in_sight_in_the_smallest_window(judge: Judge) -> None:
    judge.view.resize(900, 600)
    pane, course = judge.view.panes.panes[0], judge.course
    bar = pane.verticalScrollBar()
    judge.press("j")
    bar.setValue(0)
    judge.press("k")
    first = next(each for each in course.cases if each.is_agreement)
    top, bottom = pane.line_span(pane.text.image(first.start, first.end)[0])
    assert course.stop == AGREEMENTS and 0 < bar.value() <= top < bottom <= bar.value() + pane.viewport().height()


def test_crowded_tags_are_cut_in_the_names_and_keep_the_label(judge: Judge) -> None:
    judge.press("h↵")
    pane = judge.view.panes.panes[0]
    cuts = cut_names(tuple(each.short for each in pane.looks.values()))
    assert {"要求 li", "要求 w", "要求 z"} <= {cuts[each] for each in judge.drawn()}
    assert not {"l", "w", "z"} & {each.strip("…") for each in cuts.values()}


def test_the_article_on_the_desk_shows_nothing_of_the_others(judge: Judge) -> None:
    judge.press("↵1")
    assert judge.desk.annotations == {}


def test_nobody_done_says_what_to_do(tmp_path: Path, judge_of: Made) -> None:
    judge = judge_of(Session.open(make_sample(tmp_path, coder="li"), window=True))
    judge.open()
    assert judge.view.pages.currentWidget() is judge.view.nobody
    assert NOBODY in texts_of(judge)
    judge.press("↵1bn")
    assert judge.gold() == []


def test_an_article_in_which_nobody_coded_anything_is_decided_by_enter(tmp_path: Path, judge_of: Made) -> None:
    session = Session.open(make_sample(tmp_path, coder="li"), window=True)
    for name in ("li", "wu"):
        choose_coder(session, name)
        set_status(session, 2, "done")
    judge = judge_of(session)
    judge.open()
    assert judge.course.stop == EMPTY and judge.head == "Nobody has coded anything in this article."
    judge.press("↵")
    assert judge.course.stop == DONE and judge.course.rows[0].gold == "done"


@pytest.fixture
def crowd(tmp_path: Path) -> Session:
    """Twenty coders with long names; each third says something else."""
    session = Session.open(make_sample(tmp_path, coder="c00"), window=True)
    for at in range(20):
        choose_coder(session, f"c{at:02d}" if not at else f"coder {at:02d} with a rather long name of the second shift")
        tag(session, 1, ("深入学习贯彻", "深入学习", "学习贯彻")[at % 3], "directive")
        tag(session, 1, "刘宁", "personnel")
        set_status(session, 1, "done")
    choose_coder(session, "chen")
    return session


def test_twenty_coders_with_long_names_are_grouped_by_what_they_say(crowd: Session, judge_of: Made) -> None:
    judge = judge_of(crowd)
    judge.open()
    judge.press("↵")
    assert len(judge.rows()) == 3 and len(judge.course.case.versions) == 20
    assert max(len(each) for each in judge.drawn()) < 20
    assert next(row.digits for row in judge.view.card.rows)[:3] == judge.course.sides[0].digits[:3]
    judge.press("h")
    assert any(each.endswith(" c00, coder 03 wi… +5") for each in judge.drawn())
    judge.key(Qt.Key.Key_Down)
    judge.press("↵")
    assert judge.course.stop == DONE


def test_a_digit_of_nobody_does_nothing(judge: Judge) -> None:
    judge.press("↵70")
    assert judge.left() == 9


def test_who_did_not_look_for_a_label_cannot_be_taken(session_of: Callable[..., Session], judge_of: Made) -> None:
    session = session_of("li")
    set_status(session, 1, "doing")
    add_label(session, new_label(session, "loss"))
    tag(session, 1, "死亡率", "loss")
    set_status(session, 1, "done")
    choose_coder(session, "chen")
    judge = judge_of(session)
    judge.open()
    start = judge.course.article.texts.source.index("死亡率")
    judge.course.open(1, start)
    silent = next(each for each in judge.course.sides if each.is_silent)
    assert not silent.version.looked and any("did not look" in each for each in judge.rows())
    judge.press(silent.digits[0])
    assert "did not look for this label" in judge.said and judge.course.progress.decided == 0


def test_it_leads_to_a_passage_from_elsewhere(judge: Judge) -> None:
    start = judge.course.article.texts.source.index("重实效")
    judge.press("J")
    judge.window.works.adjudication.show_passage(1, start)
    assert judge.course.number == 1 and judge.course.case.start == start


def test_everything_can_be_told_by_those_who_listen(judge: Judge) -> None:
    view = judge.view
    for each in (view.card, view.list, view.card.reason, view.card.choices):
        assert each.accessibleName()
    row = view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith("1 自治区党委常委会") and "3 coders" in row


def test_f6_goes_round_the_parts_and_the_commands_work_from_each(judge: Judge) -> None:
    judge.press("↵")
    judge.key(Qt.Key.Key_F6)
    assert judge.view.panes.panes[0].hasFocus()
    judge.press("j")
    assert judge.view.card.place.text() == "case 5 of 14"
    judge.key(Qt.Key.Key_F6)
    assert judge.view.list.hasFocus()
    judge.key(Qt.Key.Key_Down)
    judge.key(Qt.Key.Key_Return)
    assert judge.course.number == 2 and judge.view.card.hasFocus()


@pytest.mark.parametrize("width", [760, 900, 1400])
def test_at_any_width_nothing_is_wider_than_the_window(judge: Judge, width: int) -> None:
    judge.view.resize(width, 600)
    judge.settle()
    assert judge.view.width() == width
    panes = judge.view.panes
    assert all(each.width() >= 120 for each in panes.panes)
    assert judge.view.card.mapTo(judge.view, judge.view.card.rect().bottomRight()).x() <= width


def test_another_processes_decision_is_seen(judge: Judge) -> None:
    code = (
        "import sys\nfrom annotator.session.session import Session\n"
        "from annotator.session.adjudication import accept_agreements\n"
        "from annotator.session.people.coders import choose_coder\n"
        "session = Session.open(sys.argv[1])\nchoose_coder(session, 'chen')\n"
        "accept_agreements(session, 1)\nsession.close()\n"
    )
    subprocess.run([sys.executable, "-c", code, str(judge.session.path)], check=True)
    judge.session.poll_foreign()
    judge.settle()
    assert judge.course.progress.decided == 5


def test_the_window_is_loaded_at_its_first_opening() -> None:
    code = (
        "import sys, annotator.ui.window, annotator.ui.works, annotator.ui.docks.panels\n"
        "print([each for each in sys.modules if 'adjudication' in each])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_another_coder_who_sits_down_does_not_find_it_open(judge: Judge) -> None:
    view = judge.view
    choose_coder(judge.session, "wu")
    judge.window.coder_chosen()
    assert not view.isVisible() and judge.window.works.adjudication.view is None
