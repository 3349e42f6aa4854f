"""The user's settings: rows of ``annotator.settings`` kept by the system, or in memory for a picture or a test."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from annotator.settings import BY_NAME, Setting

RECENT_KEPT = 10
CARETS_KEPT = 500
"""Articles of a project whose reading position is remembered."""
DIGITS = 9
"""A number of the settings has at most so many: no article, place or size has more."""
_CARET = r"(?<!\S)(\d{1,9}):(\d{1,9})(?::(\d{1,9}):(-?\d{1,9}))?(?!\S)"


class UserSettings:
    """Typed values of the rows of SETTINGS, and the window's layout, in the system's own place for settings."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings("annotator", "annotator")

    def get(self, name: str) -> Any:
        """The value of one row, in the type of its default; what cannot be is the default."""
        setting = BY_NAME[name]
        return _as_it_can_be(setting, self._store.value(name, setting.default))

    def put(self, name: str, value: Any) -> None:
        if name not in BY_NAME:
            raise KeyError(name)
        self._store.setValue(name, list(value) if isinstance(value, tuple) else value)

    def layout(self, part: str) -> QByteArray | None:
        """The bytes Qt gave for the window's ``part``; None the first time."""
        value = self._store.value(f"layout/{part}")
        return value if isinstance(value, QByteArray) else None

    def keep_layout(self, part: str, state: QByteArray) -> None:
        self._store.setValue(f"layout/{part}", state)

    def place(self, project: str) -> int:
        """The number of the article last on the desk in a project; 0 where there was none."""
        return _number(self._store.value(f"place/{_key(project)}", 0)) or 0

    def keep_place(self, project: str, article: int) -> None:
        self._store.setValue(f"place/{_key(project)}", article)

    def caret(self, project: str, article: int, part: int = 0) -> int:
        """Where in an article's source the caret stood when it was last left; 0 where that is not known.

        ``part`` 1: where the first line in sight began, -1 where that is not known; 2: its pixels above the edge.
        """
        return dict(self._carets(project)).get(article, (0, -1, 0))[part]

    def keep_caret(self, project: str, article: int, source: int, top: int = -1, above: int = 0) -> None:
        """Remember the caret's place in the article and what was in sight; forget that of articles left long ago."""
        others = [each for each in self._carets(project) if each[0] != article]
        place = (source, top, above)
        kept = [(article, place), *others] if source or top > 0 or above > 0 else others
        words = (":".join(map(str, (number, *(each if each[1] >= 0 else each[:1])))) for number, each in kept)
        self._write(f"carets/{_key(project)}", " ".join(list(words)[:CARETS_KEPT]))

    def _carets(self, project: str) -> list[tuple[int, tuple[int, int, int]]]:
        kept = str(self._read(f"carets/{_key(project)}") or "")
        found = re.finditer(_CARET, kept, re.ASCII) if kept else ()
        every = (each.groups("") for each in found)
        return [(int(n), (int(caret), int(top or -1), int(above or 0))) for n, caret, top, above in every]

    def _read(self, key: str) -> Any:
        return self._store.value(key)

    def _write(self, key: str, value: Any) -> None:
        self._store.setValue(key, value)

    def remember_project(self, path: Path) -> None:
        """Put a project first among the recent ones."""
        others = [each for each in self.get("recent_projects") if each != str(path)]
        self.put("recent_projects", (str(path), *others)[:RECENT_KEPT])


class MemorySettings(UserSettings):
    """Settings that neither read nor write the user's: for snapshots and tests."""

    def __init__(self, **values: Any) -> None:
        self._values: dict[str, Any] = dict(values)

    def get(self, name: str) -> Any:
        setting = BY_NAME[name]
        return _as_it_can_be(setting, self._values.get(name, setting.default))

    def put(self, name: str, value: Any) -> None:
        self._values[name] = value

    def layout(self, part: str) -> QByteArray | None:
        return self._values.get(f"layout/{part}")

    def keep_layout(self, part: str, state: QByteArray) -> None:
        self._values[f"layout/{part}"] = state

    def place(self, project: str) -> int:
        return self._values.get(f"place/{project}", 0)

    def keep_place(self, project: str, article: int) -> None:
        self._values[f"place/{project}"] = article

    def _read(self, key: str) -> Any:
        return self._values.get(key)

    def _write(self, key: str, value: Any) -> None:
        self._values[key] = value


def _as_it_can_be(setting: Setting, value: Any) -> Any:
    """A value as some hand or program left it, in the type of the default; the default where it cannot be."""
    default = setting.default
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(str(value).lower(), default)
    if isinstance(default, int):
        number = _number(value)
        low, high = setting.limits or (0, 10**DIGITS)
        is_one = number is not None and low <= number <= high and (not setting.choices or number in setting.choices)
        return number if is_one else default
    if isinstance(default, tuple):
        several = value if isinstance(value, list | tuple) else (value,)
        return tuple(each for each in several if isinstance(each, str) and each)
    return value if isinstance(value, str) and (not setting.choices or value in setting.choices) else default


def _number(value: Any) -> int | None:
    words = str(value)
    return int(words) if words.isascii() and words.isdecimal() and len(words) <= DIGITS else None


def _key(project: str) -> str:
    """A path as one key: QSettings reads slashes as groups."""
    return project.replace("/", "|").replace("\\", "|")
