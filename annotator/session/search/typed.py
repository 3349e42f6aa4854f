"""One typed line becomes a query: words, "an exact phrase", /a regular expression/, and filters as label:slogan."""

from __future__ import annotations

import difflib
import re
from typing import Any

from annotator.errors import UsageError
from annotator.model.annotation import STATES, STATUSES
from annotator.sentences import joined, mark, worded
from annotator.session.listing.dates import checked_day
from annotator.session.search.query import Query

FILTERS = ("label", "in", "out", "with", "coder", "state", "attr", "outlet", "since", "until", "status")
NEAR = 0.65
_TOKEN = re.compile(
    r"""(?P<phrase>"[^"]*")|(?P<regex>(?<!\S)/(?:[^/\\]|\\.)+/(?!\S))"""
    r"""|(?P<filter>(?<!\S)(?P<name>[A-Za-z]+)[:：](?P<value>"[^"]*"|\S*))|(?P<space>\s+)|(?P<word>\S[^\s"]*)"""
)


def read_query(words: str) -> Query:
    """The query that a person has typed. Labels and coders stay as typed: ``search`` knows whom they name.

    Plain words are a phrase, or a pattern where ``?`` or ``*`` stands in them; "in quotation marks" everything is
    meant as it stands; between slashes it is a regular expression. Filters are FILTERS with a Chinese or an English
    colon; a filter with nothing behind it asks for nothing. What is none stays text. Raises UsageError for a filter
    that is nearly one, and for a value that it cannot have.
    """
    query = Query()
    pieces: list[tuple[str, str]] = []
    for found in _TOKEN.finditer(words.strip()):
        kind = found.lastgroup or "word"
        if found["filter"]:
            name = found["name"].lower()
            if name in FILTERS:
                _refuse_open(name, found["value"])
                query = _filtered(query, name, found["value"].strip('"'))
                continue
            _refuse_nearly(name, found["name"])
            kind = "word"
        pieces.append(("word" if kind in ("filter", "name", "value") else kind, found.group()))
    return _with_text(query, pieces)


def _with_text(query: Query, pieces: list[tuple[str, str]]) -> Query:
    spoken = [each for each in pieces if each[0] != "space"]
    if len(spoken) == 1 and spoken[0][0] == "regex":
        return query._replace(text=spoken[0][1][1:-1], kind="regex")
    if len(spoken) == 1 and spoken[0][0] == "phrase" and len(spoken[0][1]) > 2:
        return query._replace(text=spoken[0][1][1:-1])
    text = re.sub(r"\s+", " ", "".join(each for _, each in pieces)).strip()
    has_wildcard = any(kind == "word" and re.search(r"[*?]", each) for kind, each in pieces)
    return query._replace(text=text, kind="wildcard" if has_wildcard else "phrase")


def _refuse_open(name: str, value: str) -> None:
    if value.count('"') % 2:
        raise UsageError(
            worded("A quotation mark is missing: close it behind the words that {name}: is to have.", name=name)
        )


def _refuse_nearly(name: str, typed: str) -> None:
    near = difflib.get_close_matches(name, FILTERS, 1, NEAR)
    if near:
        raise UsageError(
            worded(
                "There is no filter “{typed}:”: do you mean {near}:? Put words that are only to be "
                "found in quotation marks.",
                typed=typed,
                near=near[0],
            )
        )


def _filtered(query: Query, name: str, value: str) -> Query:
    if not value:
        return query
    if name in ("label", "in", "out"):
        return query._replace(label=value, where={"label": "any", "in": "inside", "out": "outside"}[name])
    if name == "attr":
        id_, equals, wanted = value.replace("＝", "=").partition("=")
        if not id_ or not equals or not wanted:
            raise UsageError(
                worded("attr: wants an attribute and its value, as attr:goal=yes; “{value}” is not that.", value=value)
            )
        return query._replace(attribute=(id_, wanted))
    if name in ("since", "until"):
        checked_day(value)
    if name in ("status", "state"):
        value = one_of(value, STATUSES if name == "status" else STATES, name)
    field: dict[str, Any] = {"with_label" if name == "with" else name: value}
    return query._replace(**field)


def one_of(value: str, known: tuple[str, ...], what: str) -> str:
    """The word in small letters; raises UsageError, with the nearest one, where it is not known."""
    if value.lower() in known:
        return value.lower()
    near = difflib.get_close_matches(value.lower(), known, 1, NEAR)
    hint = (
        worded("do you mean {near}?", near=near[0])
        if near
        else worded("choose one of {names}.", names=joined(", ", known))
    )
    pattern = (
        mark("There is no status “{value}”: {hint}")
        if what == "status"
        else mark("There is no state “{value}”: {hint}")
    )
    raise UsageError(worded(pattern, value=value, hint=hint))
