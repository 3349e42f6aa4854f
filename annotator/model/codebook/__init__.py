"""The codebook: what may be said of a span. Read from YAML, kept by a project as JSON."""

from annotator.model.codebook.check import check_codebook
from annotator.model.codebook.json_form import canonical_json, codebook_hash, from_json, to_json
from annotator.model.codebook.nouns import (
    LABEL_KEYS,
    LANGUAGES,
    MADE,
    RESERVED_KEYS,
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
from annotator.model.codebook.yaml_form import dump_codebook, load_codebook, parse_codebook

__all__ = [
    "LABEL_KEYS",
    "LANGUAGES",
    "MADE",
    "PALETTE",
    "RESERVED_KEYS",
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
    "dump_codebook",
    "from_json",
    "load_codebook",
    "parse_codebook",
    "say",
    "to_json",
]
