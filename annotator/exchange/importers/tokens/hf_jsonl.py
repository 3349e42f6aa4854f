"""The rows of a Hugging Face data set as JSONL, read line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator

import orjson

from annotator.errors import FormatError
from annotator.exchange.importers.tokens.class_names import names_beside
from annotator.exchange.importers.tokens.tagged_rows import article_of_row
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.exchange.tokens.rows import KEEPS, SCHEMA
from annotator.sentences import worded

_LONGEST_LINE = 256 * 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_TOKENS = re.compile(rb'"tokens"\s*:\s*\[\s*"')
_TAGS = re.compile(rb'"(ner_)?tags"\s*:\s*\[')


def stream_rows(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles, a row each; a bad line comes out as Refused. Raises FormatError where it is not UTF-8 JSONL."""
    if (encoding or "utf-8").lower().replace("_", "-") not in ("utf-8", "utf8", "utf-8-sig"):
        raise FormatError(worded("The file is not UTF-8: save it as UTF-8 and import it again."))
    names, digest = names_beside(file), file.sha256()
    some = False
    with file.open() as lines:
        number = 0
        while line := lines.readline(_LONGEST_LINE):
            number += 1
            if number == 1:
                if line.startswith(_UTF16):
                    raise FormatError(worded("The file is not UTF-8: save it as UTF-8 and import it again."))
                line = line.removeprefix(_BOM)
            if len(line) >= _LONGEST_LINE:
                raise FormatError(
                    worded(
                        "Line {number} is longer than {number2} MB: it cannot be a row.",
                        number=number,
                        number2=_LONGEST_LINE // 2**20,
                    )
                )
            if line.strip():
                some = True
                yield _row(
                    line,
                    names,
                    (file.name, digest),
                    worded("{file_name}, line {number}", file_name=file.name, number=number),
                    options,
                )
    if not some:
        raise FormatError(worded("The file holds no row: it is empty."))


def _row(
    line: bytes, names: dict[str, list[str]], file: tuple[str, str], where: str, options: ReadOptions
) -> ImportedArticle | Refused:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        return Refused(where, worded("The line is not JSON ({error}).", error=error))
    return article_of_row(row, names, *file, where, options)


def knows_rows(head: bytes, name: str) -> bool:
    """Whether the first line is a row of ours, or one of tokens and tags."""
    first = head.removeprefix(_BOM).lstrip().split(b"\n", 1)[0]
    return f'"{SCHEMA}"'.encode() in first[:200] or bool(_TOKENS.search(first) and _TAGS.search(first))


FORMAT = Format(
    name="hf",
    title=worded("Hugging Face data set, JSONL (token classification, lossless spans)"),
    extensions=(".jsonl",),
    streams=stream_rows,
    knows=knows_rows,
    companions=("README.md", "dataset_infos.json"),
    keeps=KEEPS,
    cannot=(
        "Windows are refused on import: import the export made without --max-length.",
        "Of rows that others made the text is rebuilt from the tokens, and the tags are read as BIO, BIOES or BILOU.",
    ),
)
