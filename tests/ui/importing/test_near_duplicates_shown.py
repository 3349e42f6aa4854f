"""Claims about what is said after an import, and about the mark of articles that tell the same report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.session.articles import near_duplicates
from annotator.session.session import Session
from annotator.session.taken.import_report import ImportReport, Skipped
from annotator.text.scripts import convert
from annotator.ui.articles import article_panel
from annotator.ui.importing.words import import_sentence, joined

REPORT = "".join(
    f"会议指出，{n}年来我国抗疫历程极不平凡，要{w}，后续工作台账面向群众。" for n, w in enumerate("坚抓筑补强")
)
OTHER = "".join(f"体育场外，第{n}位球迷举着{w}色旗帜，等候在雨里不肯离去。" for n, w in enumerate("红黄蓝白黑"))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, text in (("a.txt", REPORT), ("b.txt", convert(REPORT, "s2tw")), ("c.txt", OTHER)):
        (folder / name).write_text(text, "utf-8")
    return folder


def test_the_sentence_after_an_import_counts_near_duplicates(drive, pages: Path) -> None:
    drive.window.jobs.import_all([str(pages)])
    assert "3 articles imported. 2 of the new articles are near-duplicates" in drive.window.toast.sentence
    assert not drive.window.toast.lines


def test_rows_in_sight_carry_the_mark_and_their_tool_tip_names_the_others(qtbot, drive, pages: Path) -> None:
    panel = drive.window.panels.articles
    assert not panel.model.retold
    drive.window.jobs.import_all([str(pages)])
    panel.view.scrollToBottom()
    qtbot.waitUntil(lambda: len(panel.model.retold) == 2, timeout=3000)
    assert set(panel.model.retold) == {6, 7}
    rows = {number: panel.model.index(panel.model.row_of(number)) for number in (6, 7, 8)}
    tip = rows[6].data(Qt.ItemDataRole.ToolTipRole)
    assert "Near-duplicates:" in tip and "\n7  " in tip and "6  " not in tip.partition("duplicates:")[2]
    assert "Near" not in rows[8].data(Qt.ItemDataRole.ToolTipRole)
    assert rows[7].data(Qt.ItemDataRole.AccessibleTextRole).endswith("near-duplicate")
    marked, retold = panel.view.grab().toImage(), panel.delegate._retold
    panel.delegate._retold = lambda _: False
    plain = panel.view.grab().toImage()
    panel.delegate._retold = retold
    differing = {
        y for y in range(plain.height()) for x in range(plain.width()) if plain.pixel(x, y) != marked.pixel(x, y)
    }
    places = [panel.view.visualRect(rows[number]) for number in (6, 7)]
    assert differing and all(any(place.top() <= y <= place.bottom() for place in places) for y in differing)


def test_only_rows_in_sight_are_asked_about_and_each_once(drive, pages: Path, monkeypatch) -> None:
    asked: list[int] = []

    def ask(session: Session, numbers):
        asked.extend(numbers)
        return near_duplicates(session, numbers)

    monkeypatch.setattr(article_panel, "near_duplicates", ask)
    panel = drive.window.panels.articles
    panel._asked_of.clear()
    panel._look_at_rows()
    panel._look_at_rows()
    QApplication.processEvents()
    assert asked == [1, 2, 3, 4, 5]


def test_many_others_are_counted_not_listed(session: Session, tmp_path: Path) -> None:
    from annotator.session.intake.importing import import_paths

    for n in range(25):
        (tmp_path / f"{n:02}.txt").write_text(f"{REPORT}{n}", "utf-8")
    report = import_paths(session, [tmp_path / f"{n:02}.txt" for n in range(25)])
    assert len(report.near_duplicates) == 25 and len(report.near_duplicates[0][1]) == 20
    near = near_duplicates(session, [2, 1])
    assert near[2].others == 24 and [each.number for each in near[2].first] == list(range(3, 23)) and 1 not in near


def test_several_imports_are_said_as_one() -> None:
    one = ImportReport(imported=[("x", "a")], numbers=[1])
    one.notes["a note"] = 1
    other = ImportReport(skipped=[Skipped("b", "Why.")], stopped="Stopped.", near_duplicates=[("a", ("c",))])
    sentence, lines = import_sentence(joined([one, other]))
    assert sentence == (
        "1 article imported, 1 left out. Stopped. 1 article: a note. "
        "1 of the new articles is a near-duplicate of another article."
    )
    assert lines == ("b: Why.",)
