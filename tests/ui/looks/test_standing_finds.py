"""What is wrong with how a surface stands would be found: each kind of fault, made on purpose."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from tests.ui.looks.standing.english import left_in_english
from tests.ui.looks.standing.faults import faults


def sheet(qapp: QApplication, *widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for each in widgets:
        column.addWidget(each)
    made.show()
    qapp.processEvents()
    return made


def test_words_without_room_would_be_found(qapp: QApplication) -> None:
    label, wrapped, button = QLabel("深入学习贯彻"), QLabel("深入 学习 贯彻"), QPushButton("Export all")
    wrapped.setWordWrap(True)
    label.setFixedWidth(30)
    wrapped.setFixedSize(30, 12)
    button.setFixedWidth(24)
    assert [each.split(":")[0] for each in faults(sheet(qapp, label, wrapped, button))] == ["cut off"] * 3
    whole = QLabel("深入…")
    whole.setToolTip("深入学习贯彻")
    whole.setFixedWidth(20)
    assert faults(sheet(qapp, whole)) == []


def test_what_nobody_reaches_and_what_covers_another_would_be_found(qapp: QApplication) -> None:
    made = sheet(qapp)
    made.resize(200, 100)
    for x, y in ((10, 10), (20, 15), (190, 60)):
        button = QPushButton("OK", made)
        button.setGeometry(x, y, 60, 24)
        button.show()
    assert [each.split(":")[0] for each in faults(made)] == ["out of reach", "overlap"]


def test_faint_words_and_english_words_would_be_found(qapp: QApplication) -> None:
    faint, told, name = QLabel("不清楚"), QLabel("Export all"), QLabel("directive CSV a.txt")
    faint.setStyleSheet("color: #999999; background: #ffffff")
    told.setStyleSheet("color: #000000; background: #ffffff")
    found = faults(sheet(qapp, faint, told, name), True, ["directive"])
    assert [each.split(":")[0] for each in found] == ["faint", "English"]


def test_short_english_words_would_be_found_and_names_of_keys_and_formats_not(qapp: QApplication) -> None:
    short = [QLabel(each) for each in ("36 s", "如 e.g. 人民日報", "3h", "在 of 裡", "no")]
    names = [QLabel(each) for each in ("按 N 寫備註", "v2 · F1", "ID", "(k)u-alpha", "認真?zhèn)鬟_", "JSON-LD、PDF")]
    found = list(left_in_english([sheet(qapp, *short, *names), *short, *names], []))
    assert [each.split("'")[1] for each in found] == ["s", "e g", "h", "of", "no"]
