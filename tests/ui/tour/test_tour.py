"""The tour is walked with real keys, left in every step, and takes nothing from whoever works on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.model.changes import Changed, ChangeSet
from annotator.ui.conversions.conversion_work import NOTHING_UNCERTAIN
from annotator.ui.panes.arrangement import LAYOUTS
from annotator.ui.tour import tour_work
from annotator.ui.tour.card import Card, spot_for
from annotator.ui.tour.outline import Outline
from annotator.ui.tour.steps import END, STEPS, Seen
from annotator.ui.tour.tour_work import TourWork
from tests.ui.conftest import CTRL, Driver

WAIT_MS = 8000


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tour_work, "REST_MS", 1)
    monkeypatch.setattr(tour_work, "LOOK_MS", 10)


@pytest.fixture
def tour(drive: Driver) -> TourWork:
    work = drive.window.works.tour
    work.begin()
    assert work.at == 0 and work.card is not None and work.card.isVisible()
    return work


def goes_to(qtbot, tour: TourWork, at: int) -> None:
    qtbot.waitUntil(lambda: tour.at == at, timeout=WAIT_MS)


def close_dialogs() -> None:
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.close()


def walk_to_what_was_mended(drive: Driver) -> None:
    """With the arrow keys, until the caret is at a dotted character."""
    drive.key(Qt.Key.Key_Home)
    for _ in range(40):
        drive.key(Qt.Key.Key_Right)
        drive.window.mending.see_caret()
        if drive.window.mending.current is not None:
            return
    raise AssertionError("there is nothing mended in this line")


def test_it_begins_at_the_first_paragraph_of_an_article_in_which_something_was_mended(
    drive: Driver, tour: TourWork
) -> None:
    article = drive.desk.article
    assert article is not None and article.repairs
    body = next(each for each in article.regions if each.kind == "body")
    assert drive.panes.caret_source() == body.start
    first, last = drive.panes.visible_source()
    assert first <= body.start <= last
    number = drive.desk.number
    drive.key(Qt.Key.Key_Escape)
    tour.begin()
    assert drive.desk.number == number, "an article that will do is kept"


def test_coming_to_a_mended_place_tells_its_evidence(qtbot, drive: Driver, tour: TourWork) -> None:
    told: list[object] = []
    drive.window.mending.flag_reached.connect(told.append)
    walk_to_what_was_mended(drive)
    QTest.qWait(50)
    assert not told, "only in the step that speaks of it"
    tour._show(5)
    QTest.qWait(50)
    assert not told and tour.at == 5, "it waits for the coder"
    walk_to_what_was_mended(drive)
    goes_to(qtbot, tour, 6)
    assert told == [drive.window.mending.current]


def test_the_whole_tour_goes_on_by_what_is_really_done(qtbot, drive: Driver, tour: TourWork) -> None:
    Key = Qt.Key
    drive.key(Key.Key_Down)
    goes_to(qtbot, tour, 1)
    drive.select("劉寧")
    drive.panes.clear_selection()
    drive.key(Key.Key_1)
    goes_to(qtbot, tour, 2)
    assert len(drive.desk.annotations) == 1
    drive.key(Key.Key_Tab)
    goes_to(qtbot, tour, 3)
    before = drive.labels()
    drive.key(Key.Key_2)
    goes_to(qtbot, tour, 4)
    assert drive.labels() != before and len(drive.labels()) == 1
    drive.key(Key.Key_Z, CTRL)
    goes_to(qtbot, tour, 5)
    assert drive.labels() == before
    walk_to_what_was_mended(drive)
    goes_to(qtbot, tour, 6)
    drive.key(Key.Key_F9)
    assert drive.window.status.said.text() != NOTHING_UNCERTAIN
    goes_to(qtbot, tour, 7)
    number = drive.desk.number
    drive.key(Key.Key_Return, CTRL)
    goes_to(qtbot, tour, 8)
    assert drive.desk.number != number
    drive.key(Key.Key_F, CTRL)
    goes_to(qtbot, tour, 9)
    drive.key(Key.Key_K, CTRL)
    goes_to(qtbot, tour, 10)
    assert tour.step is END and tour.card is not None and not tour.card.leave.isVisible()
    drive.key(Key.Key_Escape)  # the palette's own
    tour.card.next.click()
    assert tour.at is None and tour.card is None
    assert drive.window.settings.get("tour") == "taken"


@pytest.mark.parametrize("at", range(len(STEPS) + 1))
def test_escape_leaves_in_every_step_and_leaves_nothing_behind(drive: Driver, tour: TourWork, at: int) -> None:
    assert tour.card is not None
    for _ in range(at):
        tour.card.next.click()
    assert tour.at == at
    drive.key(Qt.Key.Key_Escape)
    assert tour.at is None and tour.card is None and tour.outline is None
    assert not [each for kind in (Card, Outline) for each in drive.window.findChildren(kind) if each.isVisible()]
    assert drive.window.panes.panes[0].hasFocus(), "the keyboard is where it was"
    drive.select("劉寧")
    drive.key(Qt.Key.Key_1)
    assert len(drive.desk.annotations) == 1 and tour.at is None


def test_letters_go_on_tagging_and_the_tour_waits(qtbot, drive: Driver, tour: TourWork) -> None:
    """Whoever does something else than what the card says is refused nothing, and not led on."""
    assert tour.card is not None
    for _ in range(4):
        tour.card.next.click()
    drive.select("劉寧")
    drive.key(Qt.Key.Key_2)
    assert len(drive.desk.annotations) == 1
    QTest.qWait(80)
    assert tour.at == 4, "that was no undo"
    drive.key(Qt.Key.Key_Z, CTRL)
    goes_to(qtbot, tour, 5)


def test_what_was_tagged_stays_and_that_is_said_once(drive: Driver, tour: TourWork) -> None:
    drive.select("劉寧")
    drive.key(Qt.Key.Key_1)
    drive.key(Qt.Key.Key_Escape)
    assert tour.at is None and len(drive.desk.annotations) == 1
    said = drive.window.status.said.text()
    assert said
    drive.window.status.say("")
    tour.leave()
    assert drive.window.status.said.text() == ""


def test_the_card_is_reached_and_left_by_keys(qtbot, drive: Driver, tour: TourWork) -> None:
    drive.key(Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert tour.card is not None and tour.card.next.hasFocus()
    drive.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tour.at == 1, timeout=WAIT_MS)
    assert tour.card.next.hasFocus(), "it stays where it was put"
    drive.key(Qt.Key.Key_1)
    assert drive.labels(), "a letter tags also from there"
    drive.key(Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    drive.key(Qt.Key.Key_Escape)
    assert tour.at is None and any(each.hasFocus() for each in drive.panes.panes)


def test_the_keys_named_are_the_coder_s_own(drive: Driver, tour: TourWork) -> None:
    drive.window.actions_by_id.set_keys({"undo": ("Ctrl+U",), "source": ()})
    assert tour.card is not None
    for _ in range(4):
        tour.card.next.click()
    assert "Ctrl+U" in tour.card.text.text()
    assert tour.card.accessibleName() == tour.card.title.text() and tour.card.accessibleDescription()


def test_back_goes_back_and_the_first_step_has_none(drive: Driver, tour: TourWork) -> None:
    assert tour.card is not None and not tour.card.back.isVisible()
    tour.card.next.click()
    tour.card.next.click()
    tour.card.back.click()
    assert tour.at == 1


def test_it_is_offered_once_and_can_be_declined(drive: Driver) -> None:
    work = drive.window.works.tour
    work.offer()
    assert work.card is not None and work.at is None and drive.window.settings.get("tour") == "offered"
    assert not any(each.hasFocus() for each in (work.card.next, work.card.leave))
    drive.key(Qt.Key.Key_Escape)
    assert work.card is None
    work.offer()
    assert work.card is not None
    work.card.next.click()
    assert work.at == 0


def test_another_project_than_the_sample_is_not_toured(qtbot, tmp_path, codebook, open_window) -> None:
    from annotator.session.session import Session

    driver = open_window(Session.create(tmp_path / "own.db", codebook, coder="li"))
    with qtbot.waitSignal(driver.window.jobs.tour_wanted, timeout=WAIT_MS):
        driver.trigger("tour")
    assert driver.window.works.tour.at is None


def test_the_help_menu_begins_it_on_the_sample(tmp_path, open_window) -> None:
    from annotator.session.sample import is_sample, make_sample
    from annotator.session.session import Session

    path = make_sample(tmp_path, "li")
    path = path.rename(path.with_name("renamed.db"))
    driver = open_window(Session.open(path, window=True))
    assert is_sample(driver.session)
    driver.trigger("tour")
    assert driver.window.works.tour.at == 0


@pytest.mark.parametrize("size", [(900, 600), (1400, 900)])
def test_the_card_stays_in_the_window_and_off_the_caret(drive: Driver, tour: TourWork, size: tuple[int, int]) -> None:
    window = drive.window
    window.resize(*size)
    QApplication.processEvents()
    for at in range(len(STEPS) + 1):
        tour._show(at)
        tour._put()
        assert tour.card is not None and tour.outline is not None
        assert window.rect().contains(tour.card.geometry()), STEPS[min(at, 9)].title
        assert window.rect().contains(tour.outline.geometry())
        assert tour.card.text.heightForWidth(tour.card.text.width()) <= tour.card.text.height(), "no line is cut off"


def test_a_step_is_told_by_what_changed() -> None:
    class Span:
        def __init__(self, label: str) -> None:
            self.label = label

    def change(before, after, mode: str = "do", foreign: bool = False) -> ChangeSet:
        return ChangeSet("x", "c", mode, (Changed("annotation", "t", 1, before, after),), foreign)

    seen = Seen()
    seen.take(change(None, Span("a"), foreign=True))
    assert not seen.tagged, "what another process wrote is not the coder's step"
    seen.take(change(Span("a"), Span("a")))
    assert not seen.relabelled
    seen.take(change(Span("a"), Span("b"), "undo"))
    assert seen.undone and not seen.relabelled
    seen.take(change(Span("a"), Span("b")))
    assert seen.relabelled and not seen.tagged


def test_a_card_stands_beside_what_it_speaks_of_or_in_a_free_corner() -> None:
    room, size = QRect(0, 0, 900, 600), QSize(300, 150)
    assert spot_for(size, QRect(0, 0, 200, 600), room, QRect()).x() == 210
    assert spot_for(size, QRect(700, 0, 200, 600), room, QRect()).x() == 390
    whole = spot_for(size, room, room, QRect())
    assert room.contains(QRect(whole, size))
    caret = QRect(whole, size)
    assert not QRect(spot_for(size, room, room, caret), size).intersects(caret)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_it_works_however_the_panes_are_laid_out(qtbot, drive: Driver, layout: str) -> None:
    drive.panes.set_layout(layout)
    QApplication.processEvents()
    tour = drive.window.works.tour
    tour.begin()
    shown = [each for each in drive.panes.panes if each.isVisible()]
    seen: list[int] = []
    while tour.at is not None and tour.at < len(STEPS):
        seen.append(tour.at)
        assert tour.card is not None and tour.outline is not None
        assert drive.window.rect().contains(tour.card.geometry()) and not tour.outline.geometry().isEmpty()
        tour.card.next.click()
    assert (2 in seen) == (len(shown) == 2), "of both texts is spoken where both are there"
    assert tour.card is not None
    tour.card.next.click()
    assert tour.at is None
