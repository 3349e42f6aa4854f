"""A row of a Hugging Face data set as an article: from its text and spans where it has them, else from its tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from annotator.errors import FormatError
from annotator.exchange.importers.annotated import (
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.importers.json_fields import Fields
from annotator.exchange.importers.json_spans import coding_row
from annotator.exchange.importers.tokens.columns import tagged_text
from annotator.exchange.importers.tokens.own_rows import region_row
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions, Refused
from annotator.exchange.tokens.rows import SCHEMA, TAGS
from annotator.sentences import joined, worded

TAG_COLUMNS = (TAGS, "tags", "labels")
"""Where a row has its tags, the first that is there."""
ClassNames = Mapping[str, Sequence[str]]
"""Column -> the names of its numbers."""


def article_of_row(
    row: Any, names: ClassNames, name: str, digest: str, where: str, options: ReadOptions
) -> ImportedArticle | Refused:
    """The article, or Refused with ``where`` and a sentence; ``name`` is for a row that has none."""
    try:
        if not isinstance(row, dict):
            raise FormatError(worded("A row is an object with keys, this is not one."))
        fields = Fields(row)
        if row.get("schema") == SCHEMA:
            return annotated_article(_ours(fields, digest, where), options)
        return annotated_article(_tagged(fields, names, name, digest, where), AS_IT_IS)  # its offsets are made here
    except FormatError as error:
        return Refused(where, error.sentence)


def _ours(row: Fields, digest: str, where: str) -> GivenArticle:
    if row.values.get("window") is not None:
        raise row.wrong(worded("it is a window of an article: export again without --max-length, and import that"))
    script = row.choice("script", ("hans", "hant", "source"))
    return GivenArticle(
        text=row.text("text", empty=False),
        name=row.text("name", empty=False),
        file_sha256=digest,
        where=where,
        id=row.text("id", empty=False),
        script=None if script == "source" else script,
        meta=_pairs(row, "meta"),
        spans=[_span(each) for each in row.objects("spans")],
        relations=[
            GivenRelation(
                each.text("type"), each.text("from"), each.text("to"), each.text("id"), "", _text(each, "layer")
            )
            for each in row.objects("relations")
        ],
        labels=[
            GivenLabel(each.text("label"), each.text("id"), _pairs(each, "attributes"), layer=_text(each, "layer"))
            for each in row.objects("labels")
        ],
        coding=[coding_row(each) for each in _listed(row, "coding")],
        regions=[region_row(each) for each in _listed(row, "regions")],
    )


def _span(row: Fields) -> GivenSpan:
    return GivenSpan(
        start=row.whole("start"),
        end=row.whole("end"),
        label=row.text("label", empty=False),
        quote=row.text("text"),
        id=row.text("id"),
        ranges=_ranges(row),
        attributes=_pairs(row, "attributes"),
        note=_text(row, "note"),
        coder=_text(row, "coder"),
        layer=_text(row, "layer"),
        certainty=row.nullable_text("certainty"),
        state=_text(row, "state") or "confirmed",
        origin=_text(row, "origin") or "import",
        created=row.whole("created"),
        version=row.whole("codebook_version"),
    )


def _listed(row: Fields, key: str) -> tuple[Fields, ...]:
    """The objects of a key that older files do not have."""
    return row.objects(key) if row.values.get(key) is not None else ()


def _ranges(row: Fields) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for each in row.values.get("ranges") or ():
        if not isinstance(each, list) or len(each) != 2 or any(type(at) is not int for at in each):
            raise row.wrong(worded("ranges has to be a list of pairs of whole numbers"))
        found.append((each[0], each[1]))
    return tuple(found)


def _text(row: Fields, key: str) -> str:
    """A string, "" for null."""
    return row.nullable_text(key) or ""


def _pairs(row: Fields, key: str) -> dict[str, str]:
    return {each.text("name"): each.text("value") for each in row.objects(key)}


def _tagged(row: Fields, names: ClassNames, name: str, digest: str, where: str) -> GivenArticle:
    words = list(row.texts("tokens"))
    column = next((each for each in TAG_COLUMNS if each in row.values), None)
    if column is None:
        raise row.wrong(worded("it has no tags: they are looked for in {names}", names=joined(", ", TAG_COLUMNS)))
    tags = _tags(row, column, names.get(column))
    if len(tags) != len(words):
        raise row.wrong(worded("it has {count} tokens and {count2} tags", count=len(words), count2=len(tags)))
    if not any(words):
        raise row.wrong(worded("it has no tokens"))
    text, spans = tagged_text([words], [tags])
    said_id = row.values.get("id")
    own = str(said_id) if isinstance(said_id, (str, int)) and said_id != "" else ""
    return GivenArticle(text, f"{name} {own}".strip() if own else where, digest, where, spans=spans)


def _tags(row: Fields, column: str, names: Sequence[str] | None) -> list[str]:
    values = row.get(column)
    if not isinstance(values, list):
        raise row.wrong(worded("{column} has to be a list", column=column))
    values = cast("list[Any]", values)
    if all(isinstance(each, str) for each in values):
        return values
    if any(type(each) is not int for each in values):
        raise row.wrong(worded("{column} has to be a list of names, or of whole numbers", column=column))
    if names is None:
        raise row.wrong(
            worded(
                "{column} holds numbers, and nothing says what they mean: keep README.md or dataset_infos.json "
                "beside the file",
                column=column,
            )
        )
    wrong = next((each for each in values if not 0 <= each < len(names)), None)
    if wrong is not None:
        raise row.wrong(
            worded(
                "{column} holds the number {wrong}, and there are names for 0 to {number}",
                column=column,
                wrong=wrong,
                number=len(names) - 1,
            )
        )
    return [names[int(each)] for each in values]
