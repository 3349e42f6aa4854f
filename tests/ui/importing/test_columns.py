"""Claims about tables: columns that cannot be guessed are asked for, and the first article is seen before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.session.articles import article_count, article_rows
from annotator.session.intake.import_tables import table_file
from annotator.ui.importing import columns_dialog
from annotator.ui.importing.columns_dialog import ColumnsDialog
from annotator.ui.importing.kinds import file_kinds, table_kinds

LONG = "会议强调，要坚决落实防汛准备，𠮷林各县按时报送。" * 40


def table(tmp_path: Path, name: str = "unnamed.csv") -> Path:
    path = tmp_path / name
    path.write_text(f"k1,k2,k3\n甲,{LONG},2023-02-19\n乙,乙文：检查安全生产。,2023年2月20日\n", "utf-8")
    return path


def dialog_on(qtbot, path: Path) -> ColumnsDialog:
    found = table_file(path)
    assert found is not None
    dialog = ColumnsDialog(found)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: ColumnsDialog, role: str, column: str) -> None:
    dialog.choices[role].setCurrentIndex(dialog.choices[role].findData(column))
    dialog.show_article()


def test_the_filter_names_every_ending_and_is_what_qt_understands(qtbot) -> None:
    first, *others = file_kinds().split(";;")
    for ending in (".txt", ".html", ".htm", ".docx", ".pdf", ".md", ".csv", ".tsv", ".jsonl", ".parquet", ".zip"):
        assert f"*{ending}" in first and any(f"*{ending}" in each for each in others), ending
    assert all(each.count("(") == each.count(")") == 1 for each in (first, *others))
    assert "*.pdf" not in table_kinds() and "*.parquet" in table_kinds()


def test_the_first_rows_and_the_guess_are_shown_and_the_article_follows_each_choice(qtbot, tmp_path: Path) -> None:
    dialog = dialog_on(qtbot, table(tmp_path))
    assert dialog.rows.rowCount() == 2 and not dialog.ok.isEnabled() and dialog.says.text()
    assert QApplication.focusWidget() is dialog.choices["text"] or not QApplication.activeWindow()
    choose(dialog, "text", "k2")
    choose(dialog, "title", "k1")
    choose(dialog, "published", "k3")
    assert dialog.ok.isEnabled() and not dialog.says.isVisible()
    assert dialog.title.text() == "甲" and "2023-02-19" in dialog.facts.text() and "𠮷林" in dialog.text.text()
    assert dialog.text.text().endswith("…") and len(dialog.text.text()) < 500
    assert dialog.rows.horizontalHeaderItem(1).text() == "k2\nText"
    choose(dialog, "text", "")
    assert not dialog.ok.isEnabled() and not dialog.text.text()


def test_it_is_done_with_the_keyboard_alone(qtbot, tmp_path: Path) -> None:
    dialog = dialog_on(qtbot, table(tmp_path))
    dialog.activateWindow()
    dialog.choices["text"].setFocus()
    QTest.keyClick(dialog.choices["text"], Qt.Key.Key_Down)
    QTest.keyClick(dialog.choices["text"], Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.ok.isEnabled, timeout=2000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted and dialog.columns["text"] == "k2"


def test_many_columns_scroll_and_long_cells_are_cut(qtbot, tmp_path: Path) -> None:
    wide = tmp_path / "wide.csv"
    names = ["正文", *(f"a_very_long_name_of_a_column_that_nobody_reads_{n}" for n in range(60))]
    wide.write_text(",".join(names) + "\n" + ",".join([LONG.replace(",", "，")] + ["长" * 300] * 60) + "\n", "utf-8")
    dialog = dialog_on(qtbot, wide)
    assert dialog.width() < 900 and dialog.rows.horizontalScrollBar().maximum() > 0
    widest = max(dialog.rows.columnWidth(n) for n in range(dialog.rows.columnCount()))
    assert widest <= columns_dialog.WIDEST_COLUMN
    assert dialog.choices["text"].currentData() == "正文" and dialog.ok.isEnabled()


def test_a_head_without_rows_says_so(qtbot, tmp_path: Path) -> None:
    path = tmp_path / "head.csv"
    path.write_text("text,title\n", "utf-8")
    dialog = dialog_on(qtbot, path)
    assert "no rows" in dialog.says.text() and not dialog.ok.isEnabled() and dialog.rows.rowCount() == 0


@pytest.fixture
def answered(monkeypatch):
    """Answers each columns dialog; the names of the tables that were asked for."""
    asked: list[str] = []
    answers: list[dict[str, str] | None] = []

    def execute(dialog: ColumnsDialog) -> int:
        asked.append(dialog.windowTitle())
        answer = answers.pop(0)
        for role, column in (answer or {}).items():
            choose(dialog, role, column)
        return int(answer is not None)

    monkeypatch.setattr(ColumnsDialog, "exec", execute)
    return asked, answers


def test_only_a_table_whose_text_cannot_be_told_is_asked_for(drive, tmp_path: Path, answered) -> None:
    asked, answers = answered
    plain = tmp_path / "plain.csv"
    plain.write_text("标题,正文\n丁,丁文：研究就业培训。\n", "utf-8")
    answers.append({"text": "k2", "title": "k1"})
    drive.window.jobs.import_all([str(plain), str(table(tmp_path))])
    assert len(asked) == 1 and "unnamed.csv" in asked[0]
    titles = [row.article.title for row in article_rows(drive.session, limit=100)][5:]
    assert titles == ["丁", "甲", "乙"]
    assert "k3" in drive.window.toast.sentence, "a column that was left is said"


def test_cancelling_the_question_imports_nothing_of_that_table(drive, tmp_path: Path, answered) -> None:
    asked, answers = answered
    answers.append(None)
    drive.window.jobs.import_all([str(table(tmp_path))])
    assert asked and article_count(drive.session) == 5


def test_import_table_always_asks(drive, tmp_path: Path, answered, monkeypatch) -> None:
    asked, answers = answered
    plain = tmp_path / "plain.jsonl"
    plain.write_text('{"text": "甲文：研究就业培训。", "summary": "摘要在这里。"}\n', "utf-8")
    answers.append({"text": "summary"})
    monkeypatch.setattr("annotator.ui.files.file_dialogs.ask_open_many", lambda *_: [str(plain)])
    drive.trigger("import_table")
    assert len(asked) == 1
    drive.desk.open(6)
    assert drive.source == "摘要在这里。"
