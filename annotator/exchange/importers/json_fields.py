"""The keys of one JSON object, each asked for by its type; what is not so is a sentence with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from reprlib import Repr
from typing import Any

from annotator.errors import FormatError
from annotator.sentences import joined, mark, worded

_SHA256 = re.compile("[0-9a-fA-F]{64}")
_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = 60


def said(value: Any) -> str:
    """A value as a sentence quotes it: cut where it is long, or deep."""
    return _SHORT.repr(value)


@dataclass(frozen=True, slots=True)
class Fields:
    """One JSON object; ``path`` is its name in the record, "" for the record itself."""

    values: dict[str, Any]
    path: str = ""

    def wrong(self, what: str) -> FormatError:
        """The error that says ``what`` of this object."""
        if self.path:
            return FormatError(worded("{path}: {what}.", path=self.path, what=what))
        return FormatError(worded("{what}.", what=what))

    def get(self, key: str) -> Any:
        """The value of a key that has to be there."""
        if key not in self.values:
            raise self.wrong(worded("the key {key} is missing", key=key))
        return self.values[key]

    def text(self, key: str, *, empty: bool = True) -> str:
        value = self.get(key)
        if not isinstance(value, str) or not (value or empty):
            pattern = mark("{key} has to be a string") if empty else mark("{key} has to be a non-empty string")
            raise self.wrong(worded(pattern, key=key))
        return value

    def nullable_text(self, key: str) -> str | None:
        return None if self.get(key) is None else self.text(key)

    def optional_text(self, key: str) -> str | None:
        return self.text(key) if key in self.values else None

    def sha256(self, key: str) -> str:
        """A fingerprint, in small letters."""
        value = self.text(key)
        if not _SHA256.fullmatch(value):
            raise self.wrong(
                worded("{key} is {said}, it has to be a SHA-256: 64 hexadecimal digits", key=key, said=said(value))
            )
        return value.lower()

    def choice(self, key: str, words: Sequence[str]) -> str:
        value = self.get(key)
        if value not in words:
            raise self.wrong(
                worded(
                    "{key} is {said}, it has to be one of {names}", key=key, said=said(value), names=joined(", ", words)
                )
            )
        return value

    def whole(self, key: str) -> int:
        value = self.get(key)
        if type(value) is not int:
            raise self.wrong(worded("{key} has to be a whole number", key=key))
        return value

    def number(self, key: str) -> float:
        value = self.get(key)
        if type(value) not in (int, float):
            raise self.wrong(worded("{key} has to be a number", key=key))
        return value

    def truth(self, key: str) -> bool:
        value = self.get(key)
        if type(value) is not bool:
            raise self.wrong(worded("{key} has to be true or false", key=key))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.get(key)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self.wrong(worded("{key} has to be a list of strings", key=key))
        return tuple(value)

    def text_map(self, key: str) -> dict[str, str]:
        """An object whose values are strings."""
        inner = self.object(key)
        return {each: inner.text(each) for each in inner.values}

    def object(self, key: str) -> Fields:
        value = self.get(key)
        if not isinstance(value, dict):
            raise self.wrong(worded("{key} has to be an object", key=key))
        return Fields(value, f"{self.path}.{key}" if self.path else key)

    def objects(self, key: str) -> tuple[Fields, ...]:
        value = self.get(key)
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.wrong(worded("{key} has to be a list of objects", key=key))
        return tuple(Fields(each, f"{key}[{index}]") for index, each in enumerate(value))

    def extent(self, length: int, *, empty: bool = False) -> tuple[int, int]:
        """The keys start and end, inside a text of ``length`` code points."""
        start, end = self.whole("start"), self.whole("end")
        if not (0 <= start <= end <= length and (empty or start < end)):
            raise self.wrong(
                worded(
                    "start {start} and end {end} do not lie in a text of {length} characters",
                    start=start,
                    end=end,
                    length=length,
                )
            )
        return start, end
