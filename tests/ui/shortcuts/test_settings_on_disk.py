"""Changed keys outlive the program: settings that hold several rows, one, or none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from annotator.app import make_window
from annotator.session.session import Session
from annotator.settings import DEFAULTS
from annotator.ui.stored_settings import MemorySettings, UserSettings


@pytest.mark.parametrize(
    "kept",
    [
        (),
        ("undo=Ctrl+U",),
        ("previous_flag=, F8",),
        ("undo=Ctrl+U", "previous_flag=,"),
        ("export=",),
        ("join=\\ \"", "delete=% @ Del", "grow=;"),
        ("@previous=名 𠮷",),
    ],
)  # fmt: skip
def test_a_tuple_comes_back_as_it_was_given_also_with_one_row(tmp_path: Path, kept: tuple[str, ...]) -> None:
    place = str(tmp_path / "settings.ini")
    store = QSettings(place, QSettings.Format.IniFormat)
    UserSettings(store).put("shortcuts", kept)
    store.sync()
    again = UserSettings(QSettings(place, QSettings.Format.IniFormat))
    assert again.get("shortcuts") == kept
    assert UserSettings(store).get("shortcuts") == kept


def test_what_was_put_and_then_emptied_is_empty(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings = UserSettings(store)
    settings.put("shortcuts", ("undo=Ctrl+U",))
    settings.put("shortcuts", ())
    store.sync()
    assert UserSettings(QSettings(store.fileName(), QSettings.Format.IniFormat)).get("shortcuts") == ()


RUBBISH = {
    "shortcuts=@ByteArray(abc)": "shortcuts",
    "relations=foo": "relations",
    "relations=@Invalid()": "relations",
    "relations=a, b": "relations",
    "theme=purple": "theme",
    "text_size=0": "text_size",
    "text_size=99999": "text_size",
    "text_size=²": "text_size",
    "text_size=-3": "text_size",
    "label_bar=maybe": "label_bar",
    "coder=@ByteArray(abc)": "coder",
    "recent_projects=@Invalid()": "recent_projects",
    "shortcuts=@Variant(\\0\\0\\0\\x7f)": "shortcuts",
}


@pytest.mark.parametrize("line", RUBBISH)
def test_what_cannot_be_is_the_default(tmp_path: Path, line: str) -> None:
    place = tmp_path / "settings.ini"
    place.write_text(f"[General]\n{line}\n", encoding="utf-8")
    name = RUBBISH[line]
    assert UserSettings(QSettings(str(place), QSettings.Format.IniFormat)).get(name) == DEFAULTS[name]


@pytest.mark.parametrize(
    ("name", "value"),
    [("relations", "foo"), ("theme", None), ("text_size", 3.5), ("text_size", True), ("label_bar", 7), ("coder", 5)],
)
def test_settings_in_memory_are_as_strict(name: str, value: object) -> None:
    assert MemorySettings(**{name: value}).get(name) == DEFAULTS[name]


def test_places_that_cannot_be_are_none(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("place/p", "9" * 40)
    store.setValue("carets/p", f"1:{'9' * 40} 2:7")
    settings = UserSettings(store)
    assert (settings.place("p"), settings.caret("p", 1), settings.caret("p", 2)) == (0, 0, 7)


def test_a_window_with_rubbish_in_its_settings_has_all_keys_and_menus(qtbot, tmp_path: Path, sample_path: Path) -> None:
    place = tmp_path / "settings.ini"
    place.write_text("[General]\n" + "\n".join(line for line in RUBBISH if "text_size" not in line), encoding="utf-8")
    settings = UserSettings(QSettings(str(place), QSettings.Format.IniFormat))
    window = make_window(Session.open(sample_path, window=True), settings)
    with qtbot.waitSignal(window.painted, timeout=5000):
        window.show()
    assert window.actions_by_id.keys("undo") == ("Ctrl+Z",)
    assert window.actions_by_id.by_id["relations_all"].isChecked() and window.actions_by_id.by_id["system"].isChecked()
    window.close()
