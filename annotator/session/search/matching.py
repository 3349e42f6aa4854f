"""Where a query stands in a text: in either script and width, on the text as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import NamedTuple, TypeVar

from annotator.errors import UsageError
from annotator.sentences import joined, worded
from annotator.session.search.literals import Clause, needed_literals
from annotator.session.search.patterns import folded_pattern
from annotator.session.search.query import KINDS, LONGEST_QUERY, STAR_LENGTH, Query
from annotator.text.scripts.folding import comparable, fold
from annotator.text.scripts.forms import forms_of

ARTICLE_SECONDS = 2.0
ALL_SECONDS = 30.0
"""How long patterns may take in one article, and in all of them together."""
TOO_LARGE = worded("The pattern needs more memory than there is: make it simpler, with smaller counts of repetitions.")
CLAUSE_ENDS = "，。；！？：…,;!?\n\r"

Places = Iterator[tuple[int, int]]
T = TypeVar("T")


class Matcher(NamedTuple):
    """``find`` gives the places of a text in its own code points, in order of their starts; of each clause of ``needs``
    one word at least stands in every text with a hit, as it is compared; () where nothing is known."""

    find: Callable[[str], Places]
    needs: tuple[Clause, ...]


def matcher(query: Query) -> Matcher:
    """What finds the query's text. Raises UsageError for one that cannot be looked for."""
    text = query.text
    if query.kind not in KINDS:
        raise UsageError(
            worded(
                "There is no kind of search “{kind}”: choose one of {names}.",
                kind=query.kind,
                names=joined(", ", KINDS),
            )
        )
    if not text.strip():
        raise UsageError(worded("There is nothing to search for: type a word."))
    if len(text) > LONGEST_QUERY and not query.exact:
        raise UsageError(
            worded(
                "A query has at most {longest_query} characters, this one {count:,}: look for a part of it.",
                longest_query=LONGEST_QUERY,
                count=len(text),
            )
        )
    if query.kind == "regex":
        return _regex(text)
    return _wildcard(text) if query.kind == "wildcard" else Matcher(_phrase(text), ((comparable(text),),))


def _phrase(text: str) -> Callable[[str], Places]:
    return _everywhere("".join(map(_one_of_its_forms, text)), len(text))


def _everywhere(pattern: str, length: int) -> Callable[[str], Places]:
    """What finds a pattern that is always as long, also where it overlaps itself."""
    search = re.compile(pattern).search

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
        raise UsageError(worded("A pattern needs a character beside * and ?: type one."))
    ends = re.escape(CLAUSE_ENDS)
    parts = {"*": f"[^{ends}]{{0,{STAR_LENGTH}}}?", "?": "[^\n\r]"}
    pieces = re.sub(r"\*+", "*", text)
    pattern, needs = "".join(parts.get(each) or _one_of_its_forms(each) for each in pieces), _clauses(words)
    if "*" not in pieces:
        return Matcher(_everywhere(pattern, len(pieces)), needs)
    search = regex.compile(pattern).search
    clock = _Clock()

    def find(text: str) -> Places:
        at = 0
        while found := clock.timed(lambda left, at=at: search(text, at, timeout=left)):
            yield found.span()
            at = found.start() + 1

    return Matcher(find, needs)


def _clauses(words: Iterable[str]) -> tuple[Clause, ...]:
    return tuple((comparable(each),) for each in words)


def _regex(pattern: str) -> Matcher:
    """The text is folded as a whole here, the pattern too."""
    import regex

    folded = folded_pattern(pattern)
    try:
        compiled = regex.compile(folded)
    except (regex.error, RecursionError, ValueError, OverflowError) as error:
        raise UsageError(worded("The regular expression cannot be read: {error}.", error=error)) from error
    except MemoryError as error:
        raise UsageError(TOO_LARGE) from error
    clock = _Clock()

    def backwards(text: str) -> Places:
        folded = fold(text)
        found = clock.timed(lambda left: [each.span() for each in compiled.finditer(folded, timeout=left)])
        yield from sorted(each for each in found if each[0] < each[1])

    def find(text: str) -> Places:
        text, at = fold(text), 0
        while at <= len(text) and (found := clock.timed(lambda left, at=at: compiled.search(text, at, timeout=left))):
            if found.end() > found.start():
                yield found.span()
            at = max(found.end(), found.start() + 1)

    needs = needed_literals(folded)
    looks_backwards = compiled.flags & regex.REVERSE
    return Matcher(
        backwards if looks_backwards else find, tuple(tuple(comparable(word) for word in clause) for clause in needs)
    )


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
                worded("The pattern takes too long: make it simpler, with fewer repetitions inside one another.")
            ) from error
        except MemoryError as error:
            raise UsageError(TOO_LARGE) from error
        finally:
            self._left -= monotonic() - begun
