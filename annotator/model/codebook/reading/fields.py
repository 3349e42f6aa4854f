"""Reads the fields of a codebook's plain mappings by name and type; a refusal names the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, cast

from annotator.errors import CodebookError
from annotator.model.codebook.nouns import LANGUAGES, nearest
from annotator.sentences import worded

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_YES = ("yes", "true", "on", "y")
_NO = ("no", "false", "off", "n")


class Place(NamedTuple):
    """Where in a codebook something stands: the file ("" for a draft), then label, attribute, field."""

    file: str
    path: tuple[str, ...] = ()

    def at(self, part: str) -> Place:
        return Place(self.file, (*self.path, part))

    def refuse(self, why: str) -> CodebookError:
        said = f"{', '.join(each for each in (self.file, *self.path) if each)}: {why}."
        return CodebookError(said if self.file else said[:1].upper() + said[1:])


class Fields(NamedTuple):
    """One mapping. A field that is missing or empty reads as its default."""

    values: dict[str, object]
    place: Place

    def stated(self, name: str) -> bool:
        """Whether the field is there at all, be it empty."""
        return name in self.values

    def get(self, name: str) -> object:
        return self.values.get(name)

    def text(self, name: str, otherwise: str = "") -> str:
        value = self.values.get(name)
        return otherwise if value is None else read_text(value, self.place.at(name))

    def yes(self, name: str, otherwise: bool) -> bool:
        value = self.values.get(name)
        if value is None or isinstance(value, bool):
            return otherwise if value is None else value
        word = read_text(value, self.place.at(name)).lower()
        if word not in _YES + _NO:
            raise self.place.at(name).refuse(worded("“{word}” is neither yes nor no; write yes or no", word=word))
        return word in _YES

    def items(self, name: str) -> list[object]:
        """The field as a list; one text stands for a list of one."""
        value = self.values.get(name)
        if value is None:
            return []
        if isinstance(value, str):
            return [value]
        if not isinstance(value, list | tuple):
            raise self.place.at(name).refuse(worded("a list is needed here; begin each item with “- ”"))
        return list(cast("list[object]", value))

    def texts(self, name: str) -> tuple[str, ...]:
        return tuple(read_text(each, self.place.at(name)) for each in self.items(name))

    def wording(self, name: str) -> dict[str, str]:
        return read_wording(self.values.get(name), self.place.at(name))

    def mappings(self, name: str, word: str, known: tuple[str, ...]) -> Iterator[Fields]:
        """The mappings of a list; each place says `word` and the item's id, or its number where it has none."""
        for number, each in enumerate(self.items(name), 1):
            plain: object = {"id": each} if isinstance(each, str) and "id" in known else each
            yield read_fields(plain, self.place, known, f"{word} {number}", word)


def read_fields(plain: object, place: Place, known: tuple[str, ...], part: str = "", word: str = "") -> Fields:
    """The mapping `plain`, at `part` of `place`, or at `word` “id” where it has one. Refuses fields not in `known`."""
    here = place.at(part) if part else place
    if not isinstance(plain, dict):
        shown = f", not “{plain}”" if isinstance(plain, str) and plain else ""
        hint = "; the colon must be the half-width one" if "：" in shown else ""
        raise here.refuse(worded("fields are needed here, as in “id: slogan”{shown}{hint}", shown=shown, hint=hint))
    values = cast("dict[str, object]", plain)
    own = values.get("id")
    if part and isinstance(own, str) and own:
        here = place.at(f"{word} “{own}”")
    for name in values:
        if name not in known:
            raise here.refuse(
                worded("there is no field “{name}”; {nearest}", name=name, nearest=nearest(str(name), known))
            )
    return Fields(values, here)


def read_text(value: object, place: Place) -> str:
    """The value as text without blanks at its ends; numbers as they are written."""
    if isinstance(value, dict | list | tuple) or value is None:
        raise place.refuse("one text is needed here" + ("" if value is None else ", not a list or fields"))
    text = str(value).strip(" \t\r\n")
    if _UNPRINTABLE.search(text):
        raise place.refuse(worded("the text holds a control character or half a surrogate pair; take it out"))
    return text


def read_wording(value: object, place: Place) -> dict[str, str]:
    """A text in some languages; one plain text stands for all of them."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        return dict.fromkeys(LANGUAGES, _not_empty(value, place))
    fields = read_fields(cast("object", value), place, LANGUAGES)
    return {lang: _not_empty(fields.get(lang), place.at(lang)) for lang in LANGUAGES if fields.stated(lang)}


def _not_empty(value: object, place: Place) -> str:
    text = "" if value is None else read_text(value, place)
    if not text:
        raise place.refuse(worded("this is empty; write the words or leave the line out"))
    return text
