"""Files of a token and its tag a line, as taggers are trained on: read line by line, the text rebuilt from tokens."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from io import TextIOWrapper
from pathlib import PurePath

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.annotated import GivenArticle, GivenSpan, annotated_article
from annotator.exchange.importers.json_fields import said
from annotator.exchange.importers.source_text import decoded
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.tokens.columns import DOCUMENT
from annotator.exchange.tokens.rejoined import joined_tokens
from annotator.exchange.tokens.tags import is_tag, spans_of
from annotator.sentences import worded
from annotator.text.article_text import MAX_CHARACTERS

_SAMPLE_BYTES = 1_000_000
_LONGEST_LINE = 100_000
"""Characters of a line from which it is no token and its tag."""
_FEWEST_TOKENS = 5
_LONGEST_TOKEN = 60
"""Tokens, and characters of one, between which a .txt without a word of its own is taken for a file of columns."""
_WIDE = (  # the mark of one begins with that of the other
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BLANKS = re.compile("[ \t]+")


@dataclass(slots=True)
class _Article:
    """What was read of one article: its sentences, tokens and tags side by side; why it is refused, if it is."""

    number: int
    line: int
    words: list[list[str]] = field(default_factory=lambda: [[]])
    tags: list[list[str]] = field(default_factory=lambda: [[]])
    characters: int = 0
    wrong: str = ""

    def end_sentence(self) -> None:
        if self.words[-1]:
            self.words.append([])
            self.tags.append([])


def stream_columns(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The articles of a file, parted by -DOCSTART- lines; without those it is one. The last column is the tag.

    Raises FormatError, TextRefused where the file is not text.
    """
    codec = _codec(file, encoding)
    file = file._replace(sha256=cache(file.sha256))
    several = False
    with file.open() as opened, TextIOWrapper(opened, encoding=codec, newline=None) as lines:
        article = _Article(1, 1)
        for number, line in enumerate(_lines_of(lines, codec), 1):
            columns = _columns(line)
            if columns and columns[0] == DOCUMENT:
                several = True
                yield from _finished(article, file, codec, several)
                article = _Article(article.number + bool(article.characters or article.wrong), number)
            elif not article.wrong:
                _take(article, columns, line, number)
        if article.characters or article.wrong:
            yield from _finished(article, file, codec, several)
        elif article.number == 1:
            raise FormatError(worded("The file holds no token with its tag."))


def _codec(file: GivenFile, encoding: str | None) -> str:
    with file.open() as opened:
        sample = opened.read(_SAMPLE_BYTES)
    if not encoding:
        if wide := next((name for mark, name in _WIDE if sample.startswith(mark)), None):
            return wide
    if len(sample) == _SAMPLE_BYTES:  # whole lines
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    _, codec = decoded(sample, encoding)
    return "utf-8-sig" if codec == "utf-8" else codec


def _lines_of(lines: TextIOWrapper, codec: str) -> Iterator[str]:
    number = 0
    while True:
        try:
            line = lines.readline(_LONGEST_LINE)
        except UnicodeDecodeError:
            raise TextRefused(
                worded(
                    "The file is not {codec} after its line {number}: it is damaged or cut off.",
                    codec=codec,
                    number=number,
                )
            ) from None
        if not line:
            return
        number += 1
        if number == 1:
            line = line.removeprefix("\ufeff")
        if len(line) >= _LONGEST_LINE:
            raise FormatError(
                worded(
                    "Line {number} has more than {longest_line:,} characters: it is no token and its tag.",
                    number=number,
                    longest_line=_LONGEST_LINE,
                )
            )
        yield line[:-1] if line.endswith("\n") else line


def _columns(line: str) -> list[str]:
    """The columns of a line, parted by tabs where it has one, else by blanks; a token of white space stays one."""
    if not line.strip(" \t"):
        return []
    if "\t" in line:
        return line.rstrip("\t ").split("\t")
    columns = line.split(" ")
    return columns if all(columns) else _BLANKS.split(line.rstrip(" "))


def _take(article: _Article, columns: list[str], line: str, number: int) -> None:
    if not columns:
        article.end_sentence()
        return
    if len(columns) < 2 or not is_tag(columns[-1]):
        if not (line.startswith("# ") or line == "#"):  # a remark
            article.wrong = worded(
                "Line {number} is {said}: it has to be a token and its tag, which is O, or like B-LABEL.",
                number=number,
                said=said(line),
            )
        return
    word = columns[0] or " "
    article.words[-1].append(word)
    article.tags[-1].append(columns[-1])
    article.characters += len(word)
    if article.characters > MAX_CHARACTERS:
        article.wrong = worded(
            "It has more than {max_characters:,} characters: part its articles by {document} lines.",
            max_characters=MAX_CHARACTERS,
            document=DOCUMENT,
        )
        article.words = article.tags = [[]]


def _finished(article: _Article, file: GivenFile, codec: str, several: bool) -> Iterable[ImportedArticle | Refused]:
    where = worded("{file_name}, line {line}", file_name=file.name, line=article.line)
    if article.wrong:
        return (Refused(where, article.wrong),)
    if not article.characters:
        return ()
    name = f"{PurePath(file.name).with_suffix('')} {article.number}" if several else file.name
    text, spans = tagged_text(article.words, article.tags)
    given = GivenArticle(text, name, file.sha256(), where, spans=spans, encoding=codec.removesuffix("-sig"))
    return (annotated_article(given, AS_IT_IS),)


def tagged_text(words: list[list[str]], tags: list[list[str]]) -> tuple[str, list[GivenSpan]]:
    """The text of sentences of tokens, and the spans that the tags tell; raises FormatError for what is no tag."""
    sentences = [(each, own) for each, own in zip(words, tags, strict=True) if each]
    text, starts = joined_tokens([each for each, _ in sentences])
    every = [word for each, _ in sentences for word in each]
    spans: list[GivenSpan] = []
    base = 0
    for each, own in sentences:
        for first, last, label in spans_of(own):
            last_at = base + last - 1
            start, end = starts[base + first], starts[last_at] + len(every[last_at])
            spans.append(GivenSpan(start, end, label, text[start:end]))
        base += len(each)
    return text, spans


def knows_columns(head: bytes, name: str) -> bool:
    """Whether the first lines are tokens with tags, and one of them begins an article or is more than O.

    Of a .txt nobody has said that it is one of columns: there have to be some, each of as many columns, of which the
    first is a token's and not a sentence's.
    """
    codec = next((codec for mark, codec in _WIDE if head.startswith(mark)), "utf-8-sig")
    lines = head.decode(codec, "replace").split("\n")[:-1][:2000]
    rows = [columns for line in lines if (columns := _columns(line.rstrip("\r"))) and not line.startswith("# ")]
    parted = [each for each in rows if each[0] == DOCUMENT]
    tagged = [each for each in rows if each[0] != DOCUMENT]
    if not all(len(each) > 1 and is_tag(each[-1]) for each in tagged):
        return False
    if name.lower().endswith(".txt"):
        alike = len({len(each) for each in tagged}) == 1 and max(len(each[0]) for each in tagged) <= _LONGEST_TOKEN
        if len(tagged) < _FEWEST_TOKENS or not alike:
            return False
    return bool(tagged) and (bool(parted) or any(each[-1] != "O" for each in tagged))
