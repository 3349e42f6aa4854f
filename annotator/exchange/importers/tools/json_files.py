"""The records of a file of an annotation tool, one after another, each an article or refused by its number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import orjson

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.annotated import GivenArticle, annotated_article
from annotator.exchange.importers.json_fields import Fields
from annotator.exchange.importers.tools.json_array import MOST_BYTES, elements, first_character, opened
from annotator.exchange.records import GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.sentences import mark, worded

OF_LINES = (mark("{file_name}, line {number}"), mark("{file_name}, behind line {number}"))
OF_AN_ARRAY = (mark("{file_name}, record {number}"), mark("{file_name}, behind record {number}"))
"""Where a record stands, and where what is no record does."""
Given = Callable[[Fields, GivenFile, int, str], GivenArticle]
"""(a record, its file, its number, where it stands) -> the article; raises FormatError, TextRefused."""


def articles_of_file(
    file: GivenFile, encoding: str | None, options: ReadOptions, given: Given
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a file: of its lines, or of the elements of the array that it is. Raises FormatError, OSError."""
    array = first_character(file, encoding) == "["
    place, behind, number = (*(OF_AN_ARRAY if array else OF_LINES), 0)
    digest = file.sha256()
    file = file._replace(sha256=lambda: digest)  # asked for by every article
    try:
        for number, record in elements(file, encoding) if array else _lines(file, encoding):
            where = worded(place, file_name=file.name, number=number)
            yield article_of(record, where, lambda read, n=number, w=where: given(read, file, n, w), options)
    except FormatError as error:
        if not number:
            raise
        yield Refused(worded(behind, file_name=file.name, number=number), error.sentence)
    if not number:
        raise FormatError(worded("The file holds no record: it is empty."))


def article_of(
    data: bytes | bytearray | str, where: str, given: Callable[[Fields], GivenArticle], options: ReadOptions
) -> ImportedArticle | Refused:
    """One JSON object as an article; Refused with the place for whatever is wrong with it."""
    try:
        return annotated_article(given(Fields(_object(data))), options)
    except (FormatError, TextRefused) as error:
        return Refused(where, error.sentence)
    except (ValueError, ArithmeticError, RecursionError) as error:  # nothing known: the other records go on
        return Refused(where, worded("The record is malformed ({name}).", name=type(error).__name__))


def _object(data: bytes | bytearray | str) -> dict[str, Any]:
    try:
        parsed = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise FormatError(worded("It is not JSON ({error}).", error=error)) from error
    if not isinstance(parsed, dict):
        raise FormatError(worded("A record is a JSON object, this is not one."))
    return parsed


def _lines(file: GivenFile, encoding: str | None) -> Iterator[tuple[int, bytes | str]]:
    with opened(file, encoding) as read:
        for number in count(1):
            line = read.readline(MOST_BYTES)
            if not line:
                return
            if len(line) == MOST_BYTES:
                raise FormatError(
                    worded(
                        "Line {number} is longer than {number2} MB: split the file.",
                        number=number,
                        number2=MOST_BYTES // 2**20,
                    )
                )
            if line.strip():
                yield number, line
