"""Reads the fields of a codebook's plain mappings by name and type; a refusal names the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, cast

from annotator.errors import CodebookError
from annotator.model.codebook.nouns import LANGUAGES, nearest
from annotator.sentences import joined, mark, worded

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_YES = ("yes", "true", "on", "y")
_NO = ("no", "false", "off", "n")


_NAMED = {
    "label": mark("label “{name}”"),
    "group": mark("group “{name}”"),
    "relation": mark("relation “{name}”"),
    "attribute": mark("attribute “{name}”"),
    "value": mark("value “{name}”"),
    "example": mark("example “{name}”"),
}
_NUMBERED = {
    "label": mark("label {number}"),
    "group": mark("group {number}"),
    "relation": mark("relation {number}"),
    "attribute": mark("attribute {number}"),
    "example": mark("example {number}"),
}
_FIELDS = {
    str(each): each
    for each in (
        worded("key"),
        worded("colour"),
        worded("light"),
        worded("dark"),
        worded("id"),
        worded("uuid"),
        worded("name"),
        worded("names"),
        worded("short"),
        worded("definition"),
        worded("include"),
        worded("exclude"),
        worded("examples"),
        worded("labels"),
        worded("group"),
        worded("groups"),
        worded("parent"),
        worded("applies_to"),
        worded("unit"),
        worded("trim"),
        worded("leading"),
        worded("until"),
        worded("attributes"),
        worded("values"),
        worded("value_names"),
        worded("default"),
        worded("kind"),
        worded("relations"),
        worded("from"),
        worded("to"),
        worded("made"),
        worded("nesting"),
        worded("apart"),
        worded("crossing"),
        worded("zones"),
        worded("hans"),
        worded("hant"),
        worded("good"),
        worded("seed"),
        worded("note"),
        worded("retired"),
        worded("en"),
        worded("zh-Hans"),
        worded("zh-Hant"),
    )
}
"""What a file calls its fields, as words of the window."""


class Place(NamedTuple):
    """Where in a codebook something stands: the file ("" for a draft), then label, attribute, field."""

    file: str
    path: tuple[str, ...] = ()

    def at(self, part: str) -> Place:
        return Place(self.file, (*self.path, part))

    def refuse(self, why: str) -> CodebookError:
        path = tuple(_FIELDS.get(each, each) for each in self.path)
        place = joined(", ", filter(None, (self.file, *path)))
        said = worded("{place}: {why}.", place=place, why=why)
        refused = CodebookError(said if self.file else said.capitalised())
        refused.path = self.path
        in_draft = worded("{place}: {why}.", place=joined(", ", path), why=why) if path else worded("{why}.", why=why)
        refused.in_draft = in_draft.capitalised()
        return refused


def named(kind: str, name: str) -> str:
    """A part of a place: the label, group, relation, attribute, value or example of that name."""
    return worded(_NAMED[kind], name=name)


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
        for at, each in enumerate(self.items(name), 1):
            plain: object = {"id": each} if isinstance(each, str) and "id" in known else each
            yield read_fields(plain, self.place, known, worded(_NUMBERED[word], number=at), word)


def read_fields(plain: object, place: Place, known: tuple[str, ...], part: str = "", word: str = "") -> Fields:
    """The mapping `plain`, at `part` of `place`, or at `word` “id” where it has one. Refuses fields not in `known`."""
    here = place.at(part) if part else place
    if not isinstance(plain, dict):
        raise here.refuse(_no_fields(plain))
    values = cast("dict[str, object]", plain)
    own = values.get("id")
    if part and isinstance(own, str) and own:
        here = place.at(named(word, own))
    for name in values:
        if name not in known:
            raise here.refuse(
                worded("there is no field “{name}”; {nearest}", name=name, nearest=nearest(str(name), known))
            )
    return Fields(values, here)


def _no_fields(plain: object) -> str:
    if not isinstance(plain, str) or not plain:
        return worded("fields are needed here, as in “id: slogan”")
    if "：" in plain:
        pattern = mark(
            "fields are needed here, as in “id: slogan”, not “{plain}”; the colon must be the half-width one"
        )
        return worded(pattern, plain=plain)
    return worded("fields are needed here, as in “id: slogan”, not “{plain}”", plain=plain)


def read_text(value: object, place: Place) -> str:
    """The value as text without blanks at its ends; numbers as they are written."""
    if isinstance(value, dict | list | tuple) or value is None:
        raise place.refuse(
            worded("one text is needed here")
            if value is None
            else worded("one text is needed here, not a list or fields")
        )
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
