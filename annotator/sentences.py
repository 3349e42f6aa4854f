"""Sentences of the rooms below the window: English that knows its pattern, so that the window can say it in its language.

They are strings like any other: a command prints them, a log keeps them. Only who shows them to a coder asks for the
pattern and the fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from string import Formatter
from typing import Any


class Sentence(str):
    """The English words, with the ``pattern`` and the ``fields`` of which they were made.

    A field that is itself a Sentence is said in the other language too; any other stands as it is.
    """

    pattern: str
    fields: Mapping[str, Any]

    def __new__(cls, pattern: str, fields: Mapping[str, Any]) -> Sentence:
        made = super().__new__(cls, pattern.format_map(fields))
        made.pattern, made.fields = pattern, fields
        return made

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, Mapping[str, Any]]]:
        return Sentence, (self.pattern, self.fields)

    def on_one_line(self) -> Sentence:
        """The same with every blank between words one space, whatever the fields hold."""
        return Sentence(
            " ".join(self.pattern.split()), {name: _on_one_line(each) for name, each in self.fields.items()}
        )


def worded(pattern: str, /, **fields: object) -> Sentence:
    """A sentence of a pattern, as ``"There is no article {number} in {name}."``, and what stands in its fields.

    >>> worded("{count:,} of {name}", count=1200, name="p.db")
    '1,200 of p.db'
    """
    return Sentence(pattern, {name: _plain(value) for name, value in fields.items()})


def joined(separator: str, parts: Iterable[str]) -> Sentence:
    """Sentences in a row, each of which is still said in the window's language."""
    fields = {f"part{number}": each for number, each in enumerate(parts)}
    return Sentence(separator.replace("{", "{{").replace("}", "}}").join("{" + name + "}" for name in fields), fields)


def recovered(text: str, patterns: Iterable[str]) -> str:
    """The Sentence of one of ``patterns`` that reads like ``text``, which a file kept as words; else the text itself.

    Fields are words again, and those of a pattern Sentences; the first pattern that fits is taken.
    """
    for pattern in patterns:
        found = _form_of(pattern).fullmatch(text)
        if found is not None:
            return Sentence(pattern, {name: recovered(each, patterns) for name, each in found.groupdict().items()})
    return text


def mark(text: str) -> str:
    """The text itself: it stands in a table and is translated where it is shown."""
    return text


@cache
def _form_of(pattern: str) -> re.Pattern[str]:
    """A pattern with any words in its fields; one that stands twice is the same both times."""
    parts, names = list[str](), set[str]()
    for literal, name, _, _ in Formatter().parse(pattern):
        parts.append(re.escape(literal))
        if name is not None:
            parts.append(f"(?P={name})" if name in names else f"(?P<{name}>.*?)")
            names.add(name)
    return re.compile("".join(parts), re.DOTALL)


def _plain(value: object) -> object:
    """What can be kept and sent to another process: anything but text and numbers as its words."""
    return value if isinstance(value, str | int | float) else str(value)


def _on_one_line(value: object) -> object:
    if isinstance(value, Sentence):
        return value.on_one_line()
    return " ".join(value.split()) if isinstance(value, str) else value
