"""Sentences of the rooms below the window: English that knows its pattern, for the window to say it in its language.

They are strings like any other: a command prints them, a log keeps them. Only who shows them to a coder asks for the
pattern and the fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

IN_EACH = "{en}"
"""The pattern of a sentence whose fields are the same in each language."""


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

    def __reduce__(self) -> tuple[Any, tuple[str, str, Mapping[str, Any]]]:
        return _reading, (str(self), self.pattern, self.fields)

    def capitalised(self) -> Sentence:
        """The same with a capital at its head, as in a language that has some."""
        return _reading(self[:1].upper() + self[1:], self.pattern, self.fields)

    def on_one_line(self) -> Sentence:
        """The same with every blank between words one space, whatever the fields hold."""
        fields = {name: _on_one_line(each) for name, each in self.fields.items()}
        return _reading(" ".join(self.split()), self.pattern, fields)


def worded(pattern: str, /, **fields: object) -> Sentence:
    """A sentence of a pattern, as ``"There is no article {number} in {name}."``, and what stands in its fields.

    >>> worded("{count:,} of {name}", count=1200, name="p.db")
    '1,200 of p.db'
    """
    return Sentence(pattern, {name: _plain(value) for name, value in fields.items()})


def counted(number: int, one: str, many: str, /, **fields: object) -> Sentence:
    """One of two patterns, both marked where they are written: of one thing, or of a ``{number}`` of them."""
    return worded(one if number == 1 else many, number=number, **fields)


def joined(separator: str, parts: Iterable[str]) -> Sentence:
    """Sentences in a row, each of which is still said in the window's language."""
    fields = {f"part{number}": each for number, each in enumerate(parts)}
    return Sentence(separator.replace("{", "{{").replace("}", "}}").join("{" + name + "}" for name in fields), fields)


def either(parts: Iterable[str]) -> str:
    """Names of which one is meant: ``text, title or id``."""
    return _with_last(tuple(parts), mark("{some} or {last}"))


def together(parts: Iterable[str]) -> str:
    """Things of which all are meant: ``1 tag and 2 decisions``."""
    return _with_last(tuple(parts), mark("{some} and {last}"))


def some_of(parts: Sequence[str], most: int, separator: str = ", ") -> str:
    """The first of them, and how many more there are."""
    some = joined(separator, parts[:most])
    return worded("{some} and {number:,} more", some=some, number=len(parts) - most) if len(parts) > most else some


def in_each(said: Mapping[str, str]) -> Sentence:
    """What is said in each language by itself, by the codes of the languages."""
    return Sentence(IN_EACH, said)


def quoted(text: str) -> Sentence:
    """Words of somebody's, in the quotation marks of the language in which they are said."""
    return worded("“{text}”", text=text)


def recovered(text: str, patterns: Iterable[str]) -> str:
    """The Sentence of one of ``patterns`` that reads like ``text``, which a file kept as words; else the text itself.

    Fields are words again, and those of a pattern Sentences; a figure, in a field with a format, has no blank in it.
    The first pattern that fits is taken.
    """
    for pattern in patterns:
        found = _form_of(pattern).fullmatch(text)
        if found is not None:
            return Sentence(
                pattern, {name: _kept(recovered(each, patterns)) for name, each in found.groupdict().items()}
            )
    return text


def stored(text: str) -> Sentence:
    """Words of ours that a file has kept, as the name of a change, to stand in a field of another sentence."""
    return Sentence(text.replace("{", "{{").replace("}", "}}"), {})


def _with_last(parts: Sequence[str], pattern: str) -> str:
    """In a row, the last one with a word before it."""
    return joined(", ", parts) if len(parts) < 2 else worded(pattern, some=joined(", ", parts[:-1]), last=parts[-1])


def clause(text: str) -> str:
    """A sentence without the full stop at its end, to stand within another one; what is said of it has none either."""
    words = text.rstrip(".")
    return _reading(words, text.pattern, text.fields) if isinstance(text, Sentence) else words


def mark(text: str) -> str:
    """The text itself: it stands in a table and is translated where it is shown."""
    return text


class _Figure(str):
    """A number as it was written, which a pattern would write so again."""

    def __format__(self, form: str) -> str:
        return str(self)


def _kept(text: str) -> str:
    return text if isinstance(text, Sentence) else _Figure(text)


@cache
def _form_of(pattern: str) -> re.Pattern[str]:
    """A pattern with any words in its fields; one that stands twice is the same both times."""
    from string import Formatter

    parts, names = list[str](), set[str]()
    for literal, name, form, _ in Formatter().parse(pattern):
        parts.append(re.escape(literal))
        if name is not None:
            words = r"\S+?" if form else ".*?"
            parts.append(f"(?P={name})" if name in names else f"(?P<{name}>{words})")
            names.add(name)
    return re.compile("".join(parts), re.DOTALL)


def _reading(words: str, pattern: str, fields: Mapping[str, Any]) -> Sentence:
    """A Sentence that reads otherwise than its pattern in a capital or a full stop."""
    made = str.__new__(Sentence, words)
    made.pattern, made.fields = pattern, fields
    return made


def _plain(value: object) -> object:
    """What can be kept and sent to another process: anything but text and numbers as its words."""
    return value if isinstance(value, str | int | float) else str(value)


def _on_one_line(value: object) -> object:
    if isinstance(value, Sentence):
        return value.on_one_line()
    return " ".join(value.split()) if isinstance(value, str) else value
