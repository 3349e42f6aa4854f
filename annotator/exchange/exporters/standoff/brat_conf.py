"""annotation.conf and visual.conf: what brat has to know of a codebook to show and edit the files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator.exchange.exporters.job import ExportContext
from annotator.exchange.exporters.standoff.brat_names import Words, brat_word, one_line
from annotator.model.codebook.nouns import Codebook, RelationDef

_MOST_VALUES = 500
"""Of an attribute that takes any text, in the list that brat offers."""
_BRIGHT = 140
"""Of 255: on colours from here on brat writes black."""


class Used:
    """What the files written so far speak of, by brat's names: labels, relations, and the values of attributes."""

    __slots__ = ("attributes", "labels", "of_attributes", "of_labels", "of_relations", "relations")

    def __init__(self, context: ExportContext) -> None:
        book = context.codebook
        self.of_labels = Words(each.id for each in book.labels) if book else Words(context.labels.values())
        self.of_relations = Words(each.id for each in book.relations) if book else Words(context.relations.values())
        self.of_attributes = Words(each.id for label in book.labels for each in label.attributes) if book else Words()
        self.labels: dict[str, str] = {}
        self.relations: dict[str, str] = {}
        self.attributes: dict[str, dict[str, None]] = {}

    def label(self, name: str) -> str:
        """The word for a label, which is used from now on."""
        word = self.of_labels.of(name)
        self.labels[word] = name
        return word

    def relation(self, name: str) -> str:
        """The word for a relation, which is used from now on."""
        word = self.of_relations.of(name)
        self.relations[word] = name
        return word

    def attribute(self, name: str, value: str) -> tuple[str, str]:
        """The words for an attribute and its value, which are used from now on."""
        word, said = self.of_attributes.of(name), brat_word(value)
        values = self.attributes.setdefault(word, {})
        if len(values) < _MOST_VALUES:
            values[said] = None
        return word, said


def annotation_conf(context: ExportContext, used: Used) -> str:
    """The sections that brat wants, each even where it is empty."""
    book = context.codebook
    relations = dict.fromkeys(used.relations, "Arg1:<ENTITY>, Arg2:<ENTITY>")
    relations |= {used.of_relations.of(each.id): _ends(each, used) for each in book.relations} if book else {}
    sections = {
        "entities": _labels(context, used),
        "relations": [f"{name}\t{ends}" for name, ends in relations.items()],
        "events": [],
        "attributes": _attributes(book, used),
    }
    return "\n".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())


def visual_conf(context: ExportContext, used: Used) -> str:
    """What labels are called, and their colours on light paper."""
    names = dict(used.labels) | used.relations
    colours: list[str] = []
    for each in context.codebook.labels if context.codebook else ():
        if each.applies_to != "span" or (each.retired and used.of_labels.of(each.id) not in used.labels):
            continue
        word, ink = used.of_labels.of(each.id), _ink(each.colour_light)
        names[word] = " | ".join(dict.fromkeys((each.name("en"), each.short_name("en"))))
        colours.append(f"{word}\tbgColor:{each.colour_light}, fgColor:{ink}, borderColor:darken\n")
    shown = "".join(f"{word} | {_shown(name)}\n" for word, name in names.items() if name != word)
    return f"[labels]\n{shown}\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n" + (
        "".join(colours)
    )


def _labels(context: ExportContext, used: Used) -> Iterable[str]:
    book = context.codebook
    known = [each.id for each in book.active if each.applies_to == "span"] if book else context.labels.values()
    return dict.fromkeys([*map(used.of_labels.of, known), *used.labels])


def _ends(relation: RelationDef, used: Used) -> str:
    def said(labels: Iterable[str]) -> str:
        return "|".join(map(used.of_labels.of, labels)) or "<ENTITY>"

    return f"Arg1:{said(relation.from_labels)}, Arg2:{said(relation.to_labels)}"


def _attributes(book: Codebook | None, used: Used) -> list[str]:
    """Each attribute once, for all labels that have it, with the values of any of them and those that were used."""
    labels: dict[str, dict[str, None]] = {}
    values: dict[str, dict[str, None]] = {}
    for label in book.active if book else ():
        for each in label.attributes:
            name = used.of_attributes.of(each.id)
            labels.setdefault(name, {})[used.of_labels.of(label.id)] = None
            values.setdefault(name, {}).update(dict.fromkeys(map(brat_word, each.choices)))
    for name, found in used.attributes.items():
        values.setdefault(name, {}).update(found)
    return [_attribute(name, labels.get(name, {}), found) for name, found in values.items()]


def _attribute(name: str, labels: Mapping[str, None], values: Mapping[str, None]) -> str:
    of = "|".join(labels) or "<ENTITY>"
    return f"{name}\tArg:{of}, Value:{'|'.join(values)}" if values else f"{name}\tArg:{of}"


def _shown(name: str) -> str:
    return one_line(name).replace("#", "＃")


def _ink(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "black" if 0.299 * red + 0.587 * green + 0.114 * blue >= _BRIGHT else "white"
