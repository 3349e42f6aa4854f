"""Where a query stands in a text: in either script, on the text as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from time import monotonic
from typing import NamedTuple, TypeVar

from annotator.errors import UsageError
from annotator.session.search.query import KINDS, LONGEST_QUERY, STAR_LENGTH, Query
from annotator.text.scripts.folding import fold
from annotator.text.scripts.forms import forms_of

ARTICLE_SECONDS = 2.0
ALL_SECONDS = 30.0
"""How long patterns may take in one article, and in all of them together."""
CLAUSE_ENDS = "，。；！？：…,;!?\n\r"

Places = Iterator[tuple[int, int]]
T = TypeVar("T")


class Matcher(NamedTuple):
    """``find`` gives the places of a text in its own code points, in order of their starts; ``needs`` are folded words
    that every text with a hit holds, () where nothing is known."""

    find: Callable[[str], Places]
    needs: tuple[str, ...]


def matcher(query: Query) -> Matcher:
    """What finds the query's text. Raises UsageError for one that cannot be looked for."""
    text = query.text
    if query.kind not in KINDS:
        raise UsageError(f"There is no kind of search “{query.kind}”: choose one of {', '.join(KINDS)}.")
    if not text.strip():
        raise UsageError("There is nothing to search for: type a word.")
    if len(text) > LONGEST_QUERY and not query.exact:
        raise UsageError(
            f"A query has at most {LONGEST_QUERY} characters, this one {len(text):,}: look for a part of it."
        )
    if query.kind == "regex":
        return _regex(text)
    return _wildcard(text) if query.kind == "wildcard" else Matcher(_phrase(text), (fold(text),))


def _phrase(text: str) -> Callable[[str], Places]:
    search = re.compile("".join(map(_one_of_its_forms, text))).search
    length = len(text)

    def find(text: str) -> Places:
        found = search(text)
        while found:
            at = found.start()
            yield at, at + length
            found = search(text, at + 1)

    return find


def _one_of_its_forms(character: str) -> str:
    forms = forms_of(character)
    return re.escape(forms) if len(forms) == 1 else f"[{''.join(map(re.escape, forms))}]"


def _wildcard(text: str) -> Matcher:
    import regex

    text = text.strip("*")
    words = [each for each in re.split(r"[*?]+", text) if each.strip()]
    if not words:
        raise UsageError("A pattern needs a character beside * and ?: type one.")
    ends = re.escape(CLAUSE_ENDS)
    parts = {"*": f"[^{ends}]{{0,{STAR_LENGTH}}}?", "?": "[^\n\r]"}
    pieces = re.sub(r"\*+", "*", text)
    search = regex.compile("".join(parts.get(each) or _one_of_its_forms(each) for each in pieces)).search
    clock = _Clock()

    def find(text: str) -> Places:
        at = 0
        while found := clock.timed(lambda left, at=at: search(text, at, timeout=left)):
            yield found.span()
            at = found.start() + 1

    return Matcher(find, tuple(map(fold, words)))


def _regex(pattern: str) -> Matcher:
    """The text is folded as a whole here, the pattern too."""
    import regex

    try:
        compiled = regex.compile(fold(pattern))
    except (regex.error, RecursionError, OverflowError) as error:
        raise UsageError(f"The regular expression cannot be read: {error}.") from error
    clock = _Clock()

    def find(text: str) -> Places:
        text, at = fold(text), 0
        while at <= len(text) and (found := clock.timed(lambda left, at=at: compiled.search(text, at, timeout=left))):
            if found.end() > found.start():
                yield found.span()
            at = max(found.end(), found.start() + 1)

    return Matcher(find, _needed_words(fold(pattern)))


class _Clock:
    """How long patterns have taken; a place that takes too long ends the search with a sentence."""

    def __init__(self) -> None:
        self._left = ALL_SECONDS

    def timed(self, look: Callable[[float], T]) -> T:
        begun = monotonic()
        try:
            return look(max(0.001, min(self._left, ARTICLE_SECONDS)))
        except TimeoutError as error:
            raise UsageError(
                "The pattern takes too long: make it simpler, with fewer repetitions inside one another."
            ) from error
        finally:
            self._left -= monotonic() - begun


_PLAIN = re.compile(r"[^\\.^$*+?{}\[\]|()#\s&~-]")


def _needed_words(pattern: str) -> tuple[str, ...]:
    """The words that every match of an expression holds, told of simple expressions alone: those without | and (."""
    if re.search(r"[|()\\]", pattern):
        return ()
    words, word, at = list[str](), "", 0
    without_sets = re.sub(r"\[\^?\]?[^\]]*\]", ".", pattern)
    while at < len(without_sets):
        follows = without_sets[at + 1 : at + 2]
        if _PLAIN.fullmatch(without_sets[at]) and follows not in ("*", "?", "{"):
            word += without_sets[at]
        else:
            words.append(word)
            word = ""
            if without_sets[at] == "{":
                at = without_sets.find("}", at) if "}" in without_sets[at:] else len(without_sets)
        if follows == "+":
            words.append(word)
            word = ""
        at += 1
    return tuple(each for each in (*words, word) if each)
