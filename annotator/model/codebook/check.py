"""The rules that a codebook must keep before a project takes it, and what is only pointed out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from unicodedata import normalize

from annotator.model.codebook.nouns import (
    APPLIES,
    ATTRIBUTE_KINDS,
    LABEL_KEYS,
    MADE,
    RESERVED_KEYS,
    SEVERAL,
    UNITS,
    Attribute,
    Codebook,
    LabelDef,
    RelationDef,
    nearest,
)
from annotator.model.codebook.reading.fields import Place, named
from annotator.sentences import mark, worded

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_HIDDEN = "\u115f\u1160\u3164\uffa0"
"""Letters of Hangul that show nothing."""
_ID = re.compile(rf"(?:(?![{_HIDDEN}])[\w-])+")
_ATTRIBUTE_KEY = re.compile(r"[a-z]")
_HAVE_IT_TOO = {
    "label": mark("the label “{first}” has it too"),
    "group": mark("the group “{first}” has it too"),
    "relation": mark("the relation “{first}” has it too"),
    "attribute": mark("the attribute “{first}” has it too"),
    "value": mark("the value “{first}” has it too"),
}
_HARD_TO_READ = (
    mark("The colour {colour} of {label} is hard to read on light paper (contrast {seen}, {needed} is needed)."),
    mark("The colour {colour} of {label} is hard to read on dark paper (contrast {seen}, {needed} is needed)."),
)
_SAME_COLOUR = (
    mark("{one} and {other} have the same colour {colour} on light paper: change one of them."),
    mark("{one} and {other} have the same colour {colour} on dark paper: change one of them."),
)
_ALIKE = (
    {
        "": mark("The colours of {one} and {other} on light paper can hardly be told apart."),
        "deuteranopia": mark(
            "The colours of {one} and {other} on light paper can hardly be told apart by readers with deuteranopia."
        ),
        "protanopia": mark(
            "The colours of {one} and {other} on light paper can hardly be told apart by readers with protanopia."
        ),
    },
    {
        "": mark("The colours of {one} and {other} on dark paper can hardly be told apart."),
        "deuteranopia": mark(
            "The colours of {one} and {other} on dark paper can hardly be told apart by readers with deuteranopia."
        ),
        "protanopia": mark(
            "The colours of {one} and {other} on dark paper can hardly be told apart by readers with protanopia."
        ),
    },
)
"""Of light and of dark paper."""


def check_codebook(codebook: Codebook, file: str = "", standing: Collection[str] = ()) -> None:
    """Raises CodebookError, naming file ("" for a draft), label and field, at the first rule that is broken.

    ``standing`` are ids that may stay as they are: they were given before there was a rule for ids.
    """
    place = Place(file)
    if not codebook.labels:
        raise place.at("labels").refuse(worded("there are none; write at least one, as in “- id: slogan”"))
    if not codebook.active:
        raise place.at("labels").refuse(worded("all are retired; leave at least one in use"))
    _once(place, "label", "id", ((each.id, each.id) for each in codebook.labels))
    _check_seen_apart(codebook, standing, place)
    _once(place, "label", "uuid", ((each.uuid, each.id) for each in codebook.labels))
    _once(place, "label", "key", ((each.key, each.id) for each in codebook.labels))
    _once(place, "group", "id", ((each.id, each.id) for each in codebook.groups))
    _once(place, "relation", "id", ((each.id, each.id) for each in codebook.relations))
    _once(place, "relation", "uuid", ((each.uuid, each.id) for each in codebook.relations))
    ids = [each.id for each in codebook.labels]
    for label in codebook.labels:
        here = place.at(named("label", label.id))
        if label.id not in standing:
            _check_id(label.id, here)
        _check_label(codebook, label, ids, here)
    _check_parents(codebook, ids, place)
    for relation in codebook.relations:
        _check_relation(relation, ids, place.at(named("relation", relation.id)))
    for apart in codebook.nesting.apart:
        _labels_known(apart, ids, place.at("nesting").at("apart"))


def _check_label(codebook: Codebook, label: LabelDef, ids: list[str], place: Place) -> None:
    for half, colour in ((worded("light"), label.colour_light), (worded("dark"), label.colour_dark)):
        if not _COLOUR.fullmatch(colour):
            raise place.at("colour").refuse(
                worded("“{colour}” ({half}) is no colour; write it as '#b45309', in quotes", colour=colour, half=half)
            )
    if label.unit not in UNITS:
        raise place.at("unit").refuse(
            worded("there is no unit “{unit}”; {nearest}", unit=label.unit, nearest=nearest(label.unit, UNITS))
        )
    if label.applies_to not in APPLIES:
        raise place.at("applies_to").refuse(
            worded(
                "a label is not for “{applies_to}”; {nearest}",
                applies_to=label.applies_to,
                nearest=nearest(label.applies_to, APPLIES),
            )
        )
    _check_key(label.key, place.at("key"))
    groups = [each.id for each in codebook.groups]
    if label.group and label.group not in groups:
        raise place.at("group").refuse(
            worded("there is no group “{group}”; {nearest}", group=label.group, nearest=nearest(label.group, groups))
        )
    _labels_known(label.trim.labels, ids, place.at("trim"))
    keys = {each.key: each.id for each in codebook.labels if each.key}
    _once(place, "attribute", "id", ((each.id, each.id) for each in label.attributes))
    _once(place, "attribute", "key", ((each.key, each.id) for each in label.attributes))
    for attribute in label.attributes:
        _check_attribute(attribute, keys, place.at(named("attribute", attribute.id)))


def doubts(codebook: Codebook) -> list[str]:
    """A sentence for each thing that a codebook may have and had better not: colours hard to read or to tell apart."""
    from annotator.model.codebook.colours import LEGIBLE, PAPERS, contrast

    found: list[str] = []
    for label in codebook.active:
        for paper, colour, said in zip(PAPERS, (label.colour_light, label.colour_dark), _HARD_TO_READ, strict=True):
            if (seen := contrast(colour, paper)) < LEGIBLE:
                found.append(worded(said, colour=colour, label=label.id, seen=f"{seen:.1f}", needed=LEGIBLE))
    for one, other in combinations(codebook.active, 2):
        found += _alike(one, other)
    return found


def _alike(one: LabelDef, other: LabelDef) -> Iterator[str]:
    """At most one sentence a pair: equal colours, else the reader who tells them apart worst."""
    from annotator.model.codebook.colours import ALIKE, SIGHTS, distance

    pairs = ((one.colour_light, other.colour_light), (one.colour_dark, other.colour_dark))
    for (first, second), said in zip(pairs, _SAME_COLOUR, strict=True):
        if first == second:
            yield worded(said, one=one.id, other=other.id, colour=first)
            return
    for (first, second), said in zip(pairs, _ALIKE, strict=True):
        nearest_by, sight = min((distance(first, second, matrix), name) for name, matrix in SIGHTS.items())
        if nearest_by < ALIKE:
            by_all = sight == "all" or distance(first, second) < ALIKE
            yield worded(said["" if by_all else sight], one=one.id, other=other.id)
            return


def _check_parents(codebook: Codebook, ids: list[str], place: Place) -> None:
    parents = {each.id: each.parent for each in codebook.labels}
    for label in codebook.labels:
        here = place.at(named("label", label.id)).at("parent")
        _labels_known([label.parent] if label.parent else [], ids, here)
        way, upper = [label.id], label.parent
        while upper and upper not in way:
            way.append(upper)
            upper = parents.get(upper, "")
        if upper == label.id:
            raise here.refuse(
                worded(
                    "it stands above itself ({names}); let one of them stand at the top",
                    names=" < ".join([*way, upper]),
                )
            )


def fault_of_id(label_id: str) -> str:
    """What is wrong with an id, as a clause; "" where nothing is.

    An id is the exported name, and it is written in filters as label:ID: letters of any script, digits, _ and -.
    """
    if _ID.fullmatch(label_id):
        return ""
    if "：" in label_id:
        return worded("an id holds no full-width colon; write “id: slogan” with the half-width one")
    if _ID.fullmatch(composed := seen_id(label_id)):
        return worded(
            "its marks stand apart from their letters; write “{composed}”, copied from here", composed=composed
        )
    if any(character.isspace() for character in label_id):
        return worded(
            "an id holds no blanks; write “{better}” and put the words into names", better="_".join(label_id.split())
        )
    wrong = next((each for each in label_id if not _ID.fullmatch(each)), "")
    is_seen = wrong.isprintable() and wrong not in tuple(_HIDDEN)
    if not is_seen:
        return worded(
            "an id holds no U+{code:04X}, which nobody sees, only letters of any script, digits, _ and -; choose "
            "another",
            code=ord(wrong),
        )
    return worded("an id holds no “{wrong}”, only letters of any script, digits, _ and -; choose another", wrong=wrong)


def seen_id(label_id: str) -> str:
    """The same for all ids that look the same, however they are encoded (NFC)."""
    return normalize("NFC", label_id)


def _check_seen_apart(codebook: Codebook, standing: Collection[str], place: Place) -> None:
    """No id looks like another one, unless both were there before."""
    seen: dict[str, str] = {}
    for label in codebook.labels:
        former = seen.setdefault(seen_id(label.id), label.id)
        if former != label.id and not (former in standing and label.id in standing):
            here = place.at(named("label", label.id)).at("id")
            raise here.refuse(
                worded("“{label_id}” looks the same as the id of another label; choose another", label_id=label.id)
            )


def _check_id(label_id: str, place: Place) -> None:
    if fault := fault_of_id(label_id):
        raise place.at("id").refuse(fault)


def _check_key(key: str, place: Place) -> None:
    if not key or key in LABEL_KEYS:
        return
    if key in RESERVED_KEYS:
        raise place.refuse(worded("the key {key} is taken by the program; choose another digit or letter", key=key))
    raise place.refuse(
        worded("“{key}” cannot be a key; choose one digit, one of - = `, or one small letter from a to z", key=key)
    )


def _check_attribute(attribute: Attribute, label_keys: dict[str, str], place: Place) -> None:
    if attribute.key and (not _ATTRIBUTE_KEY.fullmatch(attribute.key) or attribute.key == "n"):
        raise place.at("key").refuse(
            worded("“{key}” cannot be its key; choose one small letter other than n", key=attribute.key)
        )
    if attribute.key in label_keys:
        raise place.at("key").refuse(
            worded(
                "the key {key} is that of the label “{label_keys}”; choose another",
                key=attribute.key,
                label_keys=label_keys[attribute.key],
            )
        )
    _once(place, "value", "value", ((each, each) for each in attribute.values))
    for value in attribute.value_names:
        if value not in attribute.values:
            raise place.at("value_names").refuse(
                worded("there is no value “{value}”; {nearest}", value=value, nearest=nearest(value, attribute.values))
            )
    _check_form(attribute, place)


def _check_form(attribute: Attribute, place: Place) -> None:
    if attribute.kind and attribute.kind not in ATTRIBUTE_KINDS:
        raise place.at("kind").refuse(
            worded(
                "“{kind}” is no kind; {nearest}", kind=attribute.kind, nearest=nearest(attribute.kind, ATTRIBUTE_KINDS)
            )
        )
    if attribute.form in ("choice", "choices") and not attribute.values:
        raise place.at("values").refuse(worded("there are none to choose from; write a list of them, or “kind: text”"))
    if attribute.kind in ("text", "number") and attribute.values:
        raise place.at("values").refuse(
            worded("a {kind} has no list of values; leave it out, or write “kind: choice”", kind=attribute.kind)
        )
    if attribute.form == "choices" and any(SEVERAL in each for each in attribute.values):
        raise place.at("values").refuse(
            worded("“{several}” stands between several values; choose values without it", several=SEVERAL)
        )
    default = attribute.default
    stated = () if default is None else tuple(default.split(SEVERAL)) if attribute.form == "choices" else (default,)
    for each in stated if attribute.choices else ():
        if each not in attribute.choices:
            raise place.at("default").refuse(
                worded("“{each}” is none of its values; {nearest}", each=each, nearest=nearest(each, attribute.choices))
            )


def _check_relation(relation: RelationDef, ids: list[str], place: Place) -> None:
    if relation.made not in MADE:
        raise place.at("made").refuse(
            worded(
                "“{made}” is no way to make one; {nearest}", made=relation.made, nearest=nearest(relation.made, MADE)
            )
        )
    for name, ends in (("from", relation.from_labels), ("to", relation.to_labels)):
        if not ends:
            raise place.at(name).refuse(worded("it is missing; name the labels whose tags it may link"))
        _labels_known(ends, ids, place.at(name))


def _labels_known(wanted: Iterable[str], ids: list[str], place: Place) -> None:
    for each in wanted:
        if each not in ids:
            raise place.refuse(worded("there is no label “{each}”; {nearest}", each=each, nearest=nearest(each, ids)))


def _once(place: Place, word: str, name: str, owned: Iterable[tuple[str, str]]) -> None:
    """Refuses a value that two things of one kind share; an empty one is none."""
    for value, first, second in _twice(owned):
        owners = worded(_HAVE_IT_TOO[word], first=first) if first != second else worded("it stands there twice")
        raise (
            place.at(named(word, second))
            .at(name)
            .refuse(worded("“{value}” is taken, {owners}; choose another", value=value, owners=owners))
        )


def _twice(owned: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    seen: dict[str, str] = {}
    for value, owner in owned:
        if value and value in seen:
            yield value, seen[value], owner
        seen[value] = owner
