"""Makes a Codebook of plain dicts, lists and texts, as YAML and JSON give them, filling in what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

from annotator.model.codebook.nouns import (
    Attribute,
    Codebook,
    Example,
    Group,
    LabelDef,
    Nesting,
    RelationDef,
    Trim,
    Wording,
)
from annotator.model.codebook.palette import palette_colour
from annotator.model.codebook.reading.fields import Fields, Place, read_fields, read_text, read_wording
from annotator.sentences import worded

CODEBOOK = ("name", "names", "zones", "groups", "nesting", "relations", "labels")
LABEL = (
    "id", "uuid", "names", "short", "group", "key", "colour", "unit", "trim", "definition", "include", "exclude",
    "examples", "attributes", "retired", "applies_to", "parent",
)  # fmt: skip
ATTRIBUTE = ("id", "names", "key", "values", "value_names", "default", "definition", "kind")
EXAMPLE = ("good", "hans", "hant", "seed", "note")
RELATION = ("id", "uuid", "names", "from", "to", "made", "definition")

NAMESPACE = "9c1f1e0a-53a8-5b0e-8d0f-0f3c5d1f7a26"
_CANONICAL = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def build_codebook(plain: object, file: str) -> Codebook:
    """The codebook that `plain` describes; `file` is named in errors. Raises CodebookError.

    It looks at shapes only, so that what a project has stored opens for ever; see check_codebook for the rules.
    """
    fields = read_fields(plain, Place(file), CODEBOOK)
    name = fields.text("name")
    if not name:
        raise fields.place.at("name").refuse(
            worded("it is missing; begin the file with a line such as “name: my-codebook”")
        )
    labels = tuple(_labels(fields, name))
    groups = tuple(
        Group(_id(each), each.wording("names")) for each in fields.mappings("groups", "group", ("id", "names"))
    )
    return Codebook(
        name=name,
        names=fields.wording("names"),
        zones=fields.texts("zones"),
        groups=groups or tuple(Group(each) for each in dict.fromkeys(label.group for label in labels) if each),
        nesting=_nesting(fields),
        relations=tuple(_relation(each, name) for each in fields.mappings("relations", "relation", RELATION)),
        labels=labels,
    )


def _labels(codebook: Fields, name: str) -> Iterator[LabelDef]:
    every = list(codebook.mappings("labels", "label", LABEL))
    taken = {each.text("key") for each in every}
    free = iter([digit for digit in "1234567890" if digit not in taken])
    for position, fields in enumerate(every):
        retired = fields.yes("retired", False)
        if fields.get("key") is None:
            key = "" if retired else next(free, "")
        else:
            key = fields.text("key")
        yield _label(fields, name, key, palette_colour(position), retired)


def _label(fields: Fields, codebook: str, key: str, palette: tuple[str, str], retired: bool) -> LabelDef:
    label_id = _id(fields)
    light, dark = _colours(fields, palette)
    return LabelDef(
        uuid=_uuid(fields, f"{codebook}/{label_id}"),
        id=label_id,
        names=fields.wording("names"),
        short=fields.wording("short"),
        group=fields.text("group"),
        key=key,
        colour_light=light,
        colour_dark=dark,
        unit=fields.text("unit", "phrase"),
        trim=_trim(fields),
        definition=fields.wording("definition"),
        include=fields.texts("include"),
        exclude=fields.texts("exclude"),
        examples=tuple(_example(each) for each in fields.mappings("examples", "example", EXAMPLE)),
        attributes=tuple(_attribute(each) for each in fields.mappings("attributes", "attribute", ATTRIBUTE)),
        retired=retired,
        applies_to=fields.text("applies_to", "span"),
        parent=fields.text("parent"),
    )


def _id(fields: Fields) -> str:
    found = fields.text("id")
    if not found:
        raise fields.place.refuse(worded("its id is missing; write a line such as “id: slogan”"))
    return found


def _uuid(fields: Fields, derived_from: str) -> str:
    """The UUID as stated, else one that follows from the names of codebook and thing, the same on every reading."""
    stated = fields.text("uuid")
    if stated and _CANONICAL.fullmatch(stated):
        return stated
    from uuid import UUID, uuid5

    if not stated:
        return str(uuid5(UUID(NAMESPACE), derived_from))
    try:
        return str(UUID(stated))
    except ValueError:
        raise fields.place.at("uuid").refuse(
            worded("“{stated}” is no UUID; leave the line out and one is derived from the names", stated=stated)
        ) from None


def _colours(fields: Fields, palette: tuple[str, str]) -> tuple[str, str]:
    """For light and for dark paper; one text stands for both, a missing half comes from the palette."""
    if not fields.stated("colour"):
        return palette
    place = fields.place.at("colour")
    value = fields.get("colour")
    if isinstance(value, dict):
        halves = read_fields(cast("object", value), place, ("light", "dark"))
        light, dark = (
            _colour(halves.get(half), place.at(half)) if halves.stated(half) else palette[number]
            for number, half in enumerate(("light", "dark"))
        )
        return light, dark
    both = _colour(value, place)
    return both, both


def _colour(value: object, place: Place) -> str:
    if value is None:
        raise place.refuse(
            worded("it is empty; put quotes around the colour, as in '#b45309', for a bare # begins a comment")
        )
    return read_text(value, place).lower()


def _trim(label: Fields) -> Trim:
    if label.get("trim") is None:
        return Trim()
    fields = read_fields(label.get("trim"), label.place.at("trim"), ("leading", "labels", "until"))
    return Trim(fields.texts("leading"), fields.texts("labels"), fields.texts("until"))


def _example(fields: Fields) -> Example:
    found = Example(
        fields.yes("good", True),
        fields.text("hans"),
        fields.text("hant"),
        fields.text("seed"),
        fields.text("note"),
    )
    if not found.hans and not found.hant:
        raise fields.place.refuse(worded("its text is missing; write it under hans (Simplified) or hant (Traditional)"))
    return found


def _attribute(fields: Fields) -> Attribute:
    values, value_names = _values(fields)
    return Attribute(
        id=_id(fields),
        names=fields.wording("names"),
        values=values,
        value_names=value_names,
        default=fields.text("default") if fields.get("default") is not None else None,
        key=fields.text("key"),
        definition=fields.wording("definition"),
        kind=fields.text("kind"),
    )


def _values(fields: Fields) -> tuple[tuple[str, ...], Mapping[str, Wording]]:
    """The values as a list, or as a mapping of each value to its names."""
    stated = fields.get("values")
    place = fields.place.at("values")
    if isinstance(stated, dict):
        named = cast("dict[str, object]", stated)
        return tuple(named), _value_names(named, place)
    extra = fields.get("value_names")
    if extra is not None and not isinstance(extra, dict):
        raise fields.place.at("value_names").refuse(worded("fields are needed here: a value, a colon, its names"))
    named = cast("dict[str, object]", extra or {})
    return fields.texts("values"), _value_names(named, fields.place.at("value_names"))


def _value_names(named: dict[str, object], place: Place) -> dict[str, Wording]:
    read = {value: read_wording(names, place.at(value)) for value, names in named.items()}
    return {value: names for value, names in read.items() if names}


def _relation(fields: Fields, codebook: str) -> RelationDef:
    relation_id = _id(fields)
    return RelationDef(
        uuid=_uuid(fields, f"{codebook}/relation/{relation_id}"),
        id=relation_id,
        names=fields.wording("names"),
        from_labels=fields.texts("from"),
        to_labels=fields.texts("to"),
        made=fields.text("made", "hand"),
        definition=fields.wording("definition"),
    )


def _nesting(codebook: Fields) -> Nesting:
    if codebook.get("nesting") is None:
        return Nesting()
    fields = read_fields(codebook.get("nesting"), codebook.place.at("nesting"), ("apart", "crossing"))
    place = fields.place.at("apart")
    sets: list[tuple[str, ...]] = []
    for each in fields.items("apart"):
        if not isinstance(each, list | tuple):
            raise place.refuse(worded("each item is a list of labels, as in “- [directive, addressee]”"))
        sets.append(tuple(read_text(one, place) for one in cast("list[object]", each)))
    return Nesting(tuple(sets), fields.yes("crossing", True))
