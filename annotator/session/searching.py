"""Search with the hit in the middle: a query in either script finds both."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.errors import UsageError
from annotator.model.article import Article
from annotator.session.reading import ArticleReader
from annotator.session.session import Session
from annotator.store import articles as rows

CONTEXT = 24
REGEX_SECONDS = 5.0

Finder = Callable[[str], Iterator[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Hit:
    """A match: ``start`` and ``end`` in source code points, the words around it in the article's own script."""

    article: Article
    start: int
    end: int
    left: str
    match: str
    right: str


def search(session: Session, query: str, regex: bool = False, limit: int | None = None) -> list[Hit]:
    """Every place where the query stands, in text order. Raises UsageError for a query that cannot be searched.

    Query and text are compared in Simplified characters, each by itself, so that either script finds both and
    what stands there literally is always found.
    """
    from annotator.text.scripts.folding import fold

    if not query:
        raise UsageError("There is nothing to search for: type a word.")
    find = _regex_finder(fold(query)) if regex else _word_finder(fold(query))
    hits: list[Hit] = []
    reader = ArticleReader(session)
    for stored in rows.texts_in_order(session.project):
        article, texts, _ = reader.read(stored)
        view = texts.view(article.script)
        for start, end in find(fold(view.text)):
            hits.append(
                Hit(
                    article,
                    *view.to_source(start, end),
                    _on_one_line(view.text[max(0, start - CONTEXT) : start]),
                    view.text[start:end],
                    _on_one_line(view.text[end : end + CONTEXT]),
                )
            )
            if limit is not None and len(hits) >= limit:
                return hits
    return hits


def _word_finder(word: str) -> Finder:
    def find(text: str) -> Iterator[tuple[int, int]]:
        at = text.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = text.find(word, at + 1)

    return find


def _regex_finder(pattern: str) -> Finder:
    import regex

    try:
        compiled = regex.compile(pattern)
    except regex.error as error:
        raise UsageError(f"The regular expression cannot be read: {error}.") from error

    def find(text: str) -> Iterator[tuple[int, int]]:
        try:
            for match in compiled.finditer(text, timeout=REGEX_SECONDS):
                if match.end() > match.start():
                    yield match.start(), match.end()
        except TimeoutError as error:
            raise UsageError(
                f"The regular expression takes more than {REGEX_SECONDS:.0f} s: make it simpler."
            ) from error

    return find


def _on_one_line(text: str) -> str:
    return re.sub(r"[\r\n]", " ", text)
