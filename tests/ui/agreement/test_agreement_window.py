"""The window of agreement: when it counts, what it says where there is nothing, what it writes and copies."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.known import measures_named
from annotator.agreement.measures import Question
from annotator.agreement.study import Facts, study
from annotator.session.agreement.study import study_of
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.ui.agreement.agreement_window import TOLD
from annotator.ui.agreement.figures.figures_view import CONFUSION, LABELS, PAIRS, TIME
from annotator.ui.agreement.figures.sheets import Names, part_sheet, two_places
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import DARK, LIGHT
from tests.ui.agreement.conftest import Agreement

HEAVY = ("numpy", "annotator.agreement.figures", "annotator.ui.agreement.agreement_window")


def test_nothing_of_agreement_is_loaded_before_it_is_asked_for(three_path: Path) -> None:
    program = f"""
import sys
from PySide6.QtWidgets import QApplication
from annotator import app
if __name__ == "__main__":
    application = QApplication([])
    from annotator.session.session import Session
    from annotator.ui.stored_settings import MemorySettings
    from annotator.ui.notices.told import keep_told
    window = app.make_window(Session.open(sys.argv[1], "li", window=True), MemorySettings())
    keep_told(window.settings, "{TOLD}", window.session)
    window.show()
    while not window.is_painted:
        application.processEvents()
    for _ in range(20):
        application.processEvents()
    assert window.panels and window.actions_by_id
    print([each for each in {HEAVY} if each in sys.modules])
    window.works.agreement.show_agreement()
    view = window.works.agreement.view
    print(view.library.is_ready)
    while view.study is None:
        application.processEvents()
    print([each for each in {HEAVY} if each in sys.modules])
    window.close()
"""
    script = three_path.with_name("program.py")  # a process is spawned: it needs a file to begin with
    script.write_text(program, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script), str(three_path)], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:3] == ["[]", "False", str([*HEAVY])]


def test_it_says_once_what_it_shows_before_it_shows_it(open_window: Callable, three_path: Path, qtbot) -> None:
    drive = open_window(Session.open(three_path, "li", window=True))
    drive.trigger("agreement")
    view = drive.window.works.agreement.view
    qtbot.waitUntil(lambda: view.library.is_ready, timeout=20_000)
    assert "what every coder has marked" in view.message.text() and not view.computing.waits_for
    assert not view.options.isEnabled() and view.study is None
    view.go_on.setFocus()
    QTest.keyClick(view.go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.study is not None, timeout=20_000)
    assert drive.window.settings.get(TOLD) and view.go_on.isHidden() and view.options.isEnabled()
    for coder, is_told in (("li", True), ("wu", False), ("li", True)):
        choose_coder(drive.session, coder)
        drive.window.coder_chosen()
        drive.trigger("agreement")
        view = drive.window.works.agreement.view
        assert view.go_on.isHidden() == view.options.isEnabled() == is_told, coder
        drive.window.works.agreement.stop()


def test_the_table_says_what_the_figures_are(agreement) -> None:
    found = study_of(agreement.window.session).agreement
    for label, figures in found.by_label.items():
        for measure in found.measures:
            figure, cell = figures[measure.name], agreement.cell(label, measure.title)
            assert cell.text == ("—" if figure.value is None else two_places(figure.value))
            if figure.low is not None and figure.high is not None:
                assert cell.small == f"[{two_places(figure.low)}, {two_places(figure.high)}]"
                assert f"On {figure.n} article" in cell.says
    assert {each.name for each in agreement.sheet.rows} == {"All labels", *found.labels}


def test_what_is_undefined_says_why_in_words_where_the_keyboard_is(agreement) -> None:
    table = agreement.view.figures.table
    table.setFocus()
    table.setCurrentIndex(agreement.index("addressee", "Span F1, exact"))
    assert agreement.cell("addressee", "Span F1, exact").text == "—"
    assert "undefined. Nobody used addressee in these articles." in agreement.view.figures.said.text()


def test_with_one_coder_it_says_what_is_missing(show: Callable, sample_path: Path) -> None:
    session = Session.open(sample_path, "li")
    tag_span(session, 1, 0, 4, session.codebook.require("slogan").uuid)
    set_status(session, 1, "done")
    session.close()
    agreement = show(sample_path)
    assert "only li has coded anything here" in agreement.said() and "merge" in agreement.said()
    assert not agreement.view.copy.isEnabled()


def test_with_nothing_done_it_says_so_and_counts_what_is_begun_when_asked(show: Callable, sample_path: Path) -> None:
    session = Session.open(sample_path, "li")
    for coder in ("li", "wu"):
        choose_coder(session, coder)
        tag_span(session, 1, 0, 4, session.codebook.require("slogan").uuid)
    session.close()
    agreement = show(sample_path)
    assert "nobody has coded anything here" in agreement.said()
    status = agreement.view.options.status
    status.setFocus()
    QTest.keyClick(status, Qt.Key.Key_Down)
    agreement.settle()
    assert not agreement.said() and agreement.cell("slogan", "Span F1, exact").text == "1.00"


def tick(ticks, row: int) -> None:
    item = ticks.item(row)
    ticks.setCurrentItem(item)
    QTest.keyClick(ticks, Qt.Key.Key_Space)


def test_fewer_than_two_coders_are_refused_and_two_of_three_are_a_pair(agreement) -> None:
    coders = agreement.view.options.coders
    tick(coders, 2)
    agreement.settle()
    assert agreement.study.agreement.coders == ("li", "wu") and len(agreement.study.agreement.by_pair) == 1
    tick(coders, 1)
    agreement.settle()
    assert "two coders or more: tick them" in agreement.said()
    tick(coders, 1)
    agreement.settle()
    assert not agreement.said() and agreement.study.agreement.coders == ("li", "wu")


def test_labels_may_be_left_out(agreement) -> None:
    labels = agreement.view.options.labels
    labels.tick_all(ticked=False)
    agreement.settle()
    assert "labels to compare" in agreement.said()
    tick(labels, 3)
    agreement.settle()
    assert [each.name for each in agreement.sheet.rows] == ["All labels", "slogan"]


def test_of_choices_made_while_it_counts_the_newest_wins(agreement) -> None:
    seen: list[int] = []
    agreement.view.computing.found.connect(lambda found: seen.append(found.agreement.tolerance))
    for tolerance in (5, 7, 9):
        agreement.view.options.tolerance.setValue(tolerance)
        agreement.view.count()
    agreement.settle()
    assert seen == [9] and agreement.study.agreement.tolerance == 9


def test_counting_can_be_stopped_and_begun_again(agreement) -> None:
    view = agreement.view
    before = view.study
    view.options.draws.setValue(20_000)
    view.count()
    assert view.progress.isVisible() and view.progress.button.text() == "Stop"
    QTest.mouseClick(view.progress.button, Qt.MouseButton.LeftButton)
    assert not view.computing.waits_for and "not of these choices" in view.progress.words.text()
    for _ in range(50):
        QApplication.processEvents()
    assert view.study is before
    view.options.draws.setValue(10)
    QTest.mouseClick(view.progress.button, Qt.MouseButton.LeftButton)
    agreement.settle()
    assert agreement.study.agreement.draws == 10 and not view.progress.isVisible()


def test_the_report_is_written_with_its_confusion_and_never_over_the_project(agreement, tmp_path: Path) -> None:
    out = tmp_path / "an agreement.html"
    agreement.view.write_report(str(out))
    agreement.settle()
    page = out.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>") and "Which label stood against which" in page and "In spans" in page
    assert str(out) in agreement.view.said.text()
    project = Path(agreement.window.session.path)
    before = project.read_bytes()[:100]
    agreement.view.write_report(str(project))
    agreement.settle()
    assert agreement.view.said.property("tone") == "warn" and project.read_bytes()[:100] == before
    agreement.view.write_report(str(tmp_path / "no" / "such.html"))
    agreement.settle()
    assert "cannot be written" in agreement.view.said.text()


def test_the_table_and_the_methods_are_copied(agreement) -> None:
    QTest.mouseClick(agreement.view.copy, Qt.MouseButton.LeftButton)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().strip("\n").split("\n")]
    at = lines[0].index("Span F1, exact")
    assert lines[0][0] == "Label" and lines[0][at + 1 : at + 4] == [
        "Span F1, exact 95% low", "Span F1, exact 95% high", "Span F1, exact n",
    ]  # fmt: skip
    assert len({len(line) for line in lines}) == 1 and len(lines) == 11
    slogan = next(line for line in lines if line[0] == "slogan")
    assert slogan[at] == f"{agreement.study.agreement.by_label['slogan']['f1'].value:.6g}" and slogan[at + 3] == "4"
    QTest.mouseClick(agreement.view.methods, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Three coders marked spans") and "\n[1] " in copied


def test_a_change_of_the_project_is_counted_soon(agreement) -> None:
    session = agreement.window.session
    set_status(session, 1, "doing")
    agreement.settle()
    assert agreement.study.coders[0].articles == 4
    assert agreement.study.agreement.by_pair["li", "wu"]["f1"].n == 2


def test_another_coder_who_sits_down_does_not_find_it_open(agreement) -> None:
    window = agreement.window
    choose_coder(window.session, "wu")
    window.desk.open(2)
    assert agreement.work.view is None


def test_suggestions_shown_and_not_are_told_apart(session: Session) -> None:
    def article(id_: str, end: int, shown: bool) -> CodedArticle:
        spans = {"li": [CodedSpan(0, 4, "slogan")], "wu": [CodedSpan(0, end, "slogan")]}
        return CodedArticle(id_, 50, spans, suggestions=frozenset({"li"} if shown else ()))

    question = Question([article("a", 4, True), article("b", 5, False)], ["li", "wu"], ["slogan"])
    facts = Facts("p", "c", 1, "0" * 64, (1,), None, 2, "done", "0", ("0" * 64,))
    sheet = part_sheet(study(question, facts, measures_named(("f1",)), 0))
    assert [each.name for each in sheet.rows] == ["Suggestions shown", "Without suggestions"]
    assert [row[0].text for row in sheet.cells] == ["1.00", "0.00"]
    assert [row[0].sought.part for row in sheet.cells] == ["suggestions shown", "without suggestions"]
    assert Names(LabelFaces(session.codebook, LIGHT)).colour("slogan").startswith("#")


@pytest.fixture
def twenty_path(sample_path: Path) -> Path:
    """Twenty coders with names that are long, each a character further on."""
    session = Session.open(sample_path)
    label = session.codebook.require("slogan").uuid
    for at in range(20):
        choose_coder(session, f"编码员{at:02} von und zu einem sehr langen Namen, der nirgends Platz hat")
        tag_span(session, 1, at % 4, 10 + at, label)
        tag_span(session, 2, 0, 5, label)
        for article in (1, 2):
            set_status(session, article, "done")
    session.close()
    return sample_path


def test_twenty_coders_with_long_names_have_room(show: Callable, twenty_path: Path) -> None:
    agreement = show(twenty_path, f"编码员{0:02} von und zu einem sehr langen Namen, der nirgends Platz hat")
    view = agreement.view
    view.resize(900, 600)
    agreement.tab(PAIRS)
    assert len(agreement.sheet.rows) == len(agreement.sheet.columns) == 20
    assert sum(cell.sought is not None for row in agreement.sheet.cells for cell in row) == 380
    table = view.figures.table
    assert table.verticalHeader().width() <= 210 and table.visualRect(table.figures.index(0, 3)).isValid()
    names = [each.name for each in agreement.sheet.rows]
    assert {each.article for each in agreement.click(names[1], names[2])} == {1}
    agreement.tab(CONFUSION)
    assert view.figures.pair.count() == 191 and agreement.sheet.rows
    agreement.tab(LABELS)
    found = agreement.click("slogan", "Span F1, exact")
    assert len(found) == 1 and sum(len(each.coders) for each in found[0].sides) == 20
    assert not view.passages.list.grab().isNull() and view.grab().toImage().pixelColor(QPoint(300, 300)).isValid()


def test_the_theme_and_the_labels_follow(agreement) -> None:
    agreement.work.set_theme(DARK)
    QApplication.processEvents()
    assert agreement.view.figures.table.verticalHeader().theme is DARK
    assert agreement.view.passages.delegate.theme is DARK


@pytest.mark.parametrize("tab", [LABELS, PAIRS, CONFUSION, TIME])
def test_a_window_that_is_built_anew_shows_the_same_table_and_stands_in_the_same_cell(
    agreement: Agreement, tab: int
) -> None:
    agreement.tab(tab)
    table = agreement.view.figures.table
    row, column = table.figures.rowCount() - 1, table.figures.columnCount() - 1
    table.setCurrentIndex(table.figures.index(row, column))
    said = agreement.view.figures.said.text()
    place = agreement.work.place()
    agreement.work.stop()
    agreement.work.come_back(place)
    agreement.settle()
    figures = agreement.view.figures
    at = figures.table.currentIndex()
    assert (row, column) > (0, 0) and (figures.tabs.currentIndex(), at.row(), at.column()) == (tab, row, column)
    assert figures.said.text() == said
    agreement.tab(PAIRS if tab == LABELS else LABELS)
    agreement.view.count()
    agreement.settle()
    assert figures.tabs.currentIndex() == (PAIRS if tab == LABELS else LABELS), "nobody is sent back there again"
