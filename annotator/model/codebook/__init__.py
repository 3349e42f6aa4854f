"""The codebook: what may be said of a span. Read from YAML, kept by a project as JSON."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from annotator.model.codebook.json_form import canonical_json, codebook_hash, from_json, from_stored, to_json
from annotator.model.codebook.nouns import (
    APPLIES,
    ATTRIBUTE_KINDS,
    LABEL_KEYS,
    LANGUAGES,
    MADE,
    RESERVED_KEYS,
    SEVERAL,
    UNITS,
    Attribute,
    Codebook,
    Example,
    Group,
    LabelDef,
    Nesting,
    RelationDef,
    Trim,
    Wording,
    say,
)
from annotator.model.codebook.palette import PALETTE
from annotator.sentences import worded

if TYPE_CHECKING:
    from annotator.model.codebook.check import check_codebook, doubts
    from annotator.model.codebook.reading.yaml_form import dump_codebook, load_codebook, parse_codebook

__all__ = [
    "APPLIES",
    "ATTRIBUTE_KINDS",
    "LABEL_KEYS",
    "LANGUAGES",
    "MADE",
    "PALETTE",
    "RESERVED_KEYS",
    "SEVERAL",
    "UNITS",
    "Attribute",
    "Codebook",
    "Example",
    "Group",
    "LabelDef",
    "Nesting",
    "RelationDef",
    "Trim",
    "Wording",
    "canonical_json",
    "check_codebook",
    "codebook_hash",
    "doubts",
    "dump_codebook",
    "from_json",
    "from_stored",
    "load_codebook",
    "parse_codebook",
    "say",
    "to_json",
]

# What only files need is loaded with the first file: a project is opened without it.
_HOMES = {
    "check_codebook": "check",
    "doubts": "check",
    "dump_codebook": "reading.yaml_form",
    "load_codebook": "reading.yaml_form",
    "parse_codebook": "reading.yaml_form",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(worded("module {name!r} has no attribute {name2!r}", name=__name__, name2=name))
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
