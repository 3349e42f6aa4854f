"""The rows of a Hugging Face data set of ours: their columns, as `datasets` and as Arrow are told them.

Tokens and tags stand there for models; the text and its spans beside them lose nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, cast

from annotator.exchange.tokens.tags import OUTSIDE, SCHEMES

SCHEMA = "annotator/hf/1"
"""In each row, so that a file is known by its first bytes, and in the first column, where Parquet's bytes show it."""
TAGS = "ner_tags"
KEEPS: dict[str, bool | str] = {
    "text": "as `text`, beside the tokens",
    "overlap": "in `spans`; one tag a token holds the outermost, the innermost, or each label in a column of its own",
    "discontinuous": "as `ranges` of `spans`; in the tags each piece is a span of its own",
    "attributes": "as names and values in `spans`",
    "relations": True,
    "notes": True,
    "coder": True,
    "both scripts": "the other script stands in `parallel_text`; on import it is converted anew",
    "state": True,
    "article attributes": "as names and values in `labels`",
    "coding": True,
    "regions": True,
    "certainty": True,
    "article labels": "in `labels`",
    "details": "as names and values in `meta`",
    "ids": True,
}
_PAIRS = [{"name": "string", "value": "string"}]
_SPAN = {
    "id": "string", "start": "int32", "end": "int32", "ranges": [["int32"]], "label": "string", "text": "string",
    "layer": "string", "coder": "string", "origin": "string", "state": "string", "certainty": "string",
    "attributes": _PAIRS, "note": "string", "codebook_version": "int32", "created": "int64",
    "source_start": "int32", "source_end": "int32",
}  # fmt: skip
_CODING = {
    "layer": "string", "coder": "string", "status": "string", "codebook_version": "int32", "labels_coded": ["string"],
    "suggestions_shown": "bool", "kind": "string",
}  # fmt: skip
_REGION = {
    "id": "string", "start": "int32", "end": "int32", "kind": "string", "repeats": "string", "confidence": "float64",
    "evidence": "string", "origin": "string",
}  # fmt: skip
_BEFORE = {"schema": "string", "id": "string", "name": "string", "script": "string", "tokens": ["string"]}
_AFTER = {
    "sentence_starts": ["int32"],
    "text": "string",
    "spans": [_SPAN],
    "relations": [{"id": "string", "type": "string", "from": "string", "to": "string", "layer": "string"}],
    "labels": [{"id": "string", "label": "string", "layer": "string", "attributes": _PAIRS}],
    "coding": [_CODING],
    "regions": [_REGION],
    "meta": _PAIRS,
    "parallel_text": "string",
    "parallel_spans": [["int32"]],
    "window": {"article": "string", "start": "int32", "end": "int32", "index": "int32"},
}


class ClassNames(NamedTuple):
    """The names of a column of tags, in the order of their numbers."""

    names: tuple[str, ...]


Shape = Any
"""A type of Arrow by name, a list of one shape, shapes by name, or ClassNames."""


def tag_names(labels: Iterable[str]) -> tuple[str, ...]:
    """O, and two for each label: they follow the codebook, so that a number means the same in all files made of it."""
    return (OUTSIDE, *(f"{letter}-{label}" for label in labels for letter in SCHEMES["bio"].letters))


def columns_of(labels: Sequence[str], *, each: bool) -> dict[str, Shape]:
    """The columns in their order; ``each``: one column of tags for each label."""
    if each:
        tags: dict[str, Shape] = {tag_column(label): [ClassNames(tag_names((label,)))] for label in labels}
    else:
        tags = {TAGS: [ClassNames(tag_names(labels))]}
    return _BEFORE | tags | _AFTER


def tag_column(label: str) -> str:
    """The column of one label's tags, where each has its own."""
    return f"{TAGS}_{label}"


def features_of(shape: Shape) -> Any:
    """The shape as `datasets` writes it, in words that its releases 3 to 5 read."""
    if isinstance(shape, ClassNames):
        return {"names": list(shape.names), "_type": "ClassLabel"}
    if isinstance(shape, str):
        return {"dtype": shape, "_type": "Value"}
    if isinstance(shape, dict):
        return {name: features_of(inner) for name, inner in shape.items()}
    (inner,) = shape
    if isinstance(inner, dict):  # a Sequence of these is turned inside out
        return [features_of(inner)]
    return {"feature": features_of(inner), "_type": "Sequence"}


def card_features(shapes: Mapping[str, Shape]) -> list[dict[str, Any]]:
    """The columns as the front matter of a dataset card has them, under ``dataset_info: features:``."""
    return [{"name": name} | _card_shape(shape) for name, shape in shapes.items()]


def _card_shape(shape: Shape) -> dict[str, Any]:
    if isinstance(shape, ClassNames):
        return {"dtype": {"class_label": {"names": {str(at): name for at, name in enumerate(shape.names)}}}}
    if isinstance(shape, str):
        return {"dtype": shape}
    if isinstance(shape, dict):
        return {"struct": card_features(cast("dict[str, Shape]", shape))}
    (inner,) = shape
    if isinstance(inner, dict):
        return {"list": card_features(cast("dict[str, Shape]", inner))}
    said = _card_shape(inner)
    return {"list": said["dtype"] if list(said) == ["dtype"] else said}


def arrow_type(shape: Shape) -> Any:
    """The shape as a type of pyarrow."""
    import pyarrow

    if isinstance(shape, ClassNames):
        return pyarrow.int64()
    if isinstance(shape, str):
        return pyarrow.type_for_alias(shape)
    if isinstance(shape, dict):
        return pyarrow.struct([(name, arrow_type(inner)) for name, inner in shape.items()])
    return pyarrow.list_(arrow_type(shape[0]))
