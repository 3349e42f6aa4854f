"""Changed keys outlive the program: settings that hold several rows, one, or none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from annotator.ui.stored_settings import UserSettings


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
