"""Before there is a project, and pictures of one."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import app
from annotator.errors import UsageError, WindowUnavailable
from annotator.session.session import Session
from annotator.ui import display
from annotator.ui.chrome.clamped_text import clamped_lines
from annotator.ui.commands.keystrokes import fold
from annotator.ui.looks.fonts import ui_font
from annotator.ui.snapshot import parsed_size, snapshot
from annotator.ui.start.coder_dialog import CoderDialog
from annotator.ui.start.new_project_dialog import NewProjectDialog
from annotator.ui.start.start_window import StartWindow
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.words.dates import shown_date
from annotator.ui.words.language import speak


def test_the_coder_dialog_wants_a_name_and_takes_spaces_off(qtbot) -> None:
    dialog = CoderDialog([], "")
    qtbot.addWidget(dialog)
    assert not dialog.ok.isEnabled()
    dialog.box.setCurrentText("  李  明 ")
    assert dialog.ok.isEnabled() and dialog.name == "李 明"


def test_the_new_project_dialog_says_what_is_missing(qtbot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(tmp_path, "")
    qtbot.addWidget(dialog)
    assert not dialog.ok.isEnabled() and "name" in dialog.says.text()
    dialog.coder.setText("李")
    assert dialog.ok.isEnabled() and dialog.says.text() == ""
    dialog.name.setText("广西")
    assert dialog.chosen.path == tmp_path / "广西.db" and dialog.chosen.codebook == "core"
    (tmp_path / "广西.db").write_text("x")
    dialog.name.setText("广西.db")
    assert not dialog.ok.isEnabled() and "already" in dialog.says.text()
    dialog.folder.setText(str(tmp_path / "nowhere"))
    assert "no folder" in dialog.says.text()


def test_the_start_window_offers_recent_projects(qtbot, tmp_path: Path) -> None:
    window = StartWindow([str(tmp_path / "a.db")])
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.project_wanted) as wanted:
        middle = window.recent.visualItemRect(window.recent.item(0)).center()
        QTest.mouseClick(window.recent.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert wanted.args == [str(tmp_path / "a.db")]


def test_the_program_goes_from_the_start_window_to_a_project(qtbot, sample_path: Path, tmp_path: Path) -> None:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    program = app.Program(running, MemorySettings(theme="light"))
    program.show_start()
    assert program.start is not None
    program.start.project_wanted.emit(str(tmp_path / "absent.db"))
    assert program.start.banner.sentence and not program.windows
    program.start.project_wanted.emit(str(sample_path))
    assert program.start is None and len(program.windows) == 1
    window = program.windows[0]
    qtbot.waitUntil(lambda: window.is_painted, timeout=5000)
    assert program.open(sample_path) is window
    qtbot.waitUntil(lambda: program.settings.get("recent_projects") == (str(sample_path.resolve()),), timeout=3000)
    window.close()
    assert program.windows == []


def test_without_a_display_one_sentence_says_what_to_run(monkeypatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(WindowUnavailable, match=r"annotator list PROJECT\.db") as caught:
        display.check_display()
    assert "DISPLAY" in caught.value.sentence and "\n" not in caught.value.sentence


def test_missing_qt_libraries_are_named_with_their_packages(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    with pytest.raises(WindowUnavailable, match="libgl1 libegl1"):
        display.load_qt()
    assert gc.isenabled()


def test_a_broken_x11_plugin_is_found_before_qt_aborts(monkeypatch) -> None:
    import ctypes

    def refuse(path: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", refuse)
    with pytest.raises(WindowUnavailable, match="libxcb-cursor0"):
        display.load_qt()
    assert gc.isenabled()


@pytest.mark.parametrize(("size", "theme"), [("1000x700", "light"), ("1400x900", "dark")])
def test_a_snapshot_is_a_picture_of_the_size_asked_for(qtbot, sample_path, tmp_path: Path, size, theme) -> None:
    out = tmp_path / "desk.png"
    snapshot(sample_path, out, article=2, size=size, theme=theme)
    picture = QImage(str(out))
    assert f"{picture.width()}x{picture.height()}" == size
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(colours) > 50
    assert (picture.pixelColor(picture.width() // 2, picture.height() - 45).lightness() < 100) == (theme == "dark")
    Session.open(sample_path).close()  # and it is closed again


def test_a_snapshot_refuses_what_cannot_be(sample_path, tmp_path: Path) -> None:
    for wrong in ("big", "10x10", "1000", "1000x-5", "x"):
        with pytest.raises(UsageError, match="WIDTHxHEIGHT"):
            parsed_size(wrong)
    with pytest.raises(UsageError, match="theme"):
        snapshot(sample_path, tmp_path / "a.png", theme="pink")
    with pytest.raises(UsageError, match="language"):
        snapshot(sample_path, tmp_path / "a.png", lang="fr")
    with pytest.raises(UsageError, match="cannot be written"):
        snapshot(sample_path, tmp_path / "no" / "a.png")


def test_nothing_heavy_is_loaded_before_the_first_paint(sample_path: Path) -> None:
    program = """
import sys
from PySide6.QtWidgets import QApplication
from annotator import app
application = QApplication([])
from annotator.session.session import Session
window = app.make_window(Session.open(sys.argv[1], window=True))
window.show()
while not window.is_painted:
    application.processEvents()
heavy = {"jieba", "opencc", "numpy", "yaml", "sqlite_utils", "click", "pypinyin", "charset_normalizer", "regex"}
print(sorted(heavy & set(sys.modules)))
window.close()
"""
    done = subprocess.run([sys.executable, "-c", program, str(sample_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_titles_break_into_at_most_so_many_lines(qapp) -> None:
    title = "𠮷林省委常委會召開會議 " * 12
    lines = clamped_lines(title, ui_font(13), 200, 2)
    assert len(lines) == 2 and lines[1].endswith("…") and lines[0].startswith("𠮷林")
    assert clamped_lines("短", ui_font(13), 200, 2) == ("短",)
    assert clamped_lines("", ui_font(13), 200, 2) == ("",)
    whole = clamped_lines("𠮷林省委常委會召開會議認真學習貫徹", ui_font(13), 120, 9)
    assert "".join(whole) == "𠮷林省委常委會召開會議認真學習貫徹"


def test_dates_are_written_for_people() -> None:
    assert shown_date("2023-02-19T08:31:51") == "2023-02-19 08:31"
    assert shown_date("2023-02-19T08:31:51", short=True) == "2023-02-19"
    assert shown_date("--02-14") == "14 Feb (no year)" and shown_date("--02-14", short=True) == "14 Feb"
    assert shown_date("") == "" and shown_date("--13-01") == "--13-01"


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_a_date_without_its_year_is_said_in_the_window_s_language(qapp, language) -> None:
    speak(language)
    try:
        assert shown_date("--02-14") == "2月14日（年份未填）"
        assert shown_date("--12-02", short=True) == "12月2日"
    finally:
        speak("en")
    assert shown_date("--02-14") == "14 Feb (no year)"


def test_full_width_keys_fold_to_their_half_width_ones() -> None:
    assert [fold(each) for each in "１９－＝【】；a"] == ["1", "9", "-", "=", "[", "]", ";", "a"]
