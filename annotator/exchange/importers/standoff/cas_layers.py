"""The layers of a CAS: which of its types people annotate with, and which feature of a layer says the label."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.errors import FormatError
from annotator.exchange.exporters.standoff.cas_types import (
    ARTICLE,
    ARTICLE_LABEL,
    CHARACTER,
    CODING,
    DETAIL,
    METADATA,
    REGION,
    RELATION,
    SPAN,
)
from annotator.sentences import worded

LINKS = ("Governor", "Dependent")
STRINGS = "uima.cas.StringArray"
_NO_LAYERS = re.compile(
    r"uima\.|org\.apache\.uima\.|de\.tudarmstadt\.ukp\.dkpro\.core\.api\.(?!ner\.)|de\.tudarmstadt\.ukp\.clarin\.webanno\.api"
)
"""Tokens, sentences and other things that programs say of a text, not people."""
_OWN_LAYERS = frozenset((SPAN, RELATION, ARTICLE_LABEL))
_OWN_TYPES = frozenset((*_OWN_LAYERS, ARTICLE, CODING, REGION, DETAIL, CHARACTER))
_OWN_MARKS = ("layer", "state", "origin", "created")
"""What each of our spans says, should a program have left out our article."""
_OF_LABELS = ("label", "value")
_WHOLE = re.compile("-?[0-9]{1,15}")
_NO_WORD = re.compile(r"[-+0-9.eE ]*|true|false")
_VALUES = re.compile(r"uima\.cas\.(String|Integer|Float|Double|Boolean|Byte|Short|Long)")


class GivenStructure(NamedTuple):
    """A feature structure as the file gives it; ``references`` are features that name another one's id.

    ``lists`` are features of several strings, joined as an attribute holds them.
    """

    id: str
    type: str
    values: Mapping[str, str]
    references: Mapping[str, str]
    lists: Mapping[str, str] = {}

    @property
    def short_type(self) -> str:
        return self.type.rpartition(".")[2]

    @property
    def has_place(self) -> bool:
        return "begin" in self.values and "end" in self.values

    @property
    def is_relation(self) -> bool:
        return all(link in self.references for link in LINKS)

    def place(self) -> tuple[int, int]:
        """Where it begins and ends, in UTF-16 units; raises FormatError."""
        edges = self.values["begin"], self.values["end"]
        if not all(map(_WHOLE.fullmatch, edges)):
            raise FormatError(
                worded(
                    "The {short_type} {id} has to begin and end at whole numbers.",
                    short_type=self.short_type,
                    id=self.id,
                )
            )
        return int(edges[0]), int(edges[1])

    def features_but(self, *known: str) -> dict[str, str]:
        """What it says besides its place and the features ``known``."""
        said = {key: value for key, value in self.values.items() if value and key not in ("begin", "end", *known)}
        return said | {key: value for key, value in self.lists.items() if value}


class CasTypes(NamedTuple):
    """A type system as far as it is known: the range of each feature of each type, and what each type extends."""

    ranges: Mapping[str, Mapping[str, str]]
    supers: Mapping[str, str]

    def of(self, name: str) -> dict[str, str]:
        """The features of a type, its own first, with their ranges."""
        found: dict[str, str] = {}
        seen: set[str] = set()
        while name in self.ranges and name not in seen:
            seen.add(name)
            found = {**found, **{key: each for key, each in self.ranges[name].items() if key not in found}}
            name = self.supers.get(name, "")
        return found


def is_ours(structures: Sequence[GivenStructure]) -> bool:
    """Whether we wrote the CAS: INCEpTION calls anybody's first layer as we call ours."""
    return any(
        each.type == ARTICLE or (each.type == SPAN and all(map(each.values.get, _OWN_MARKS))) for each in structures
    )


def is_layer(type_name: str, *, ours: bool) -> bool:
    """Whether people annotate with a type."""
    if type_name == METADATA or (ours and type_name in _OWN_TYPES):
        return ours and type_name in _OWN_LAYERS
    return not _NO_LAYERS.match(type_name)


def is_told_elsewhere(type_name: str, *, ours: bool) -> bool:
    """Whether a type that is no layer is read all the same."""
    return type_name == METADATA or (ours and type_name in _OWN_TYPES)


def label_feature(found: Sequence[GivenStructure], features: Mapping[str, str]) -> str:
    """Which feature of a layer says its labels: label or value, else its first that holds words; "" for none.

    ``features`` are those of its type with their ranges, where they are known.
    """
    seen = dict.fromkeys(key for each in found for key in each.values if key not in ("begin", "end"))
    if preferred := next((key for key in _OF_LABELS if key in features or key in seen), ""):
        return preferred
    if features:
        return next((key for key, held in features.items() if held == "uima.cas.String"), "")
    words = {key for each in found for key, value in each.values.items() if value and not _NO_WORD.fullmatch(value)}
    return next((key for key in seen if key in words), "")


def resolved(
    each: GivenStructure, features: Mapping[str, str], arrays: Mapping[str, str], ids: set[str]
) -> GivenStructure:
    """The structure with the strings of the arrays that it refers to, and with references told from numbers."""
    named = {
        key: value
        for key, value in each.values.items()
        if key in features and not _VALUES.fullmatch(features[key]) and value and ids.issuperset(value.split())
    }
    references = {**each.references, **named}
    lists = {key: arrays[target] for key, target in references.items() if target in arrays}
    if not references.keys() - each.references.keys() and not lists:
        return each
    return each._replace(
        values={key: value for key, value in each.values.items() if key not in named},
        references={key: target for key, target in references.items() if key not in lists},
        lists={**each.lists, **lists},
    )
