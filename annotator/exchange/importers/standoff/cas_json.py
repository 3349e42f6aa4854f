"""UIMA JSON CAS (0.4), with its type system or without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.exporters.standoff.cas_json import FORMAT as WRITTEN
from annotator.exchange.exporters.standoff.cas_types import SOFA
from annotator.exchange.importers.json_fields import said
from annotator.exchange.importers.standoff.cas import GivenCas, Sofa, article_of_cas
from annotator.exchange.importers.standoff.cas_layers import CasTypes, GivenStructure
from annotator.exchange.importers.standoff.whole_file import whole_json
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.model.codebook.nouns import SEVERAL
from annotator.sentences import worded

_STRUCTURES, _VIEWS, _TYPES = "%FEATURE_STRUCTURES", "%VIEWS", "%TYPES"


def read_cas_json(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The one article of a JSON CAS. Raises FormatError."""
    parsed = whole_json(file)
    if not isinstance(parsed, dict) or _STRUCTURES not in parsed:
        raise FormatError(worded("The file is no JSON CAS: it has no {structures}.", structures=_STRUCTURES))
    yield article_of_cas(_cas(parsed), file, options)


def _cas(parsed: dict[str, Any]) -> GivenCas:
    rows = [*_rows(parsed[_STRUCTURES])]
    ids = [each for each, _ in rows]
    if len(set(ids)) < len(ids):
        raise FormatError(worded("Two feature structures of the CAS have the same id."))
    members = _members(_object(parsed.get(_VIEWS), _VIEWS))
    sofas = [
        Sofa(id_, _word(row.get("sofaID")) or "", _word(row.get("sofaString")), members.get(id_))
        for id_, row in rows
        if row.get("%TYPE") == SOFA
    ]
    structures = [_structure(id_, row) for id_, row in rows if row.get("%TYPE") != SOFA]
    return GivenCas(sofas, structures, _types(_object(parsed.get(_TYPES), _TYPES)))


def _rows(given: Any) -> Iterable[tuple[str, dict[str, Any]]]:
    """The feature structures with their ids; they are a list, or an object by id."""
    if isinstance(given, dict):
        given = [{"%ID": id_, **_object(row, id_)} for id_, row in given.items()]
    if not isinstance(given, list):
        raise FormatError(worded("{structures} of the CAS has to be a list.", structures=_STRUCTURES))
    for row in given:
        if not isinstance(row, dict) or not isinstance(row.get("%TYPE"), str) or "%ID" not in row:
            raise FormatError(
                worded("A feature structure of the CAS is {said}: it has to have a %TYPE and an %ID.", said=said(row))
            )
        yield str(row["%ID"]), row


def _structure(id_: str, row: Mapping[str, Any]) -> GivenStructure:
    values: dict[str, str] = {}
    references: dict[str, str] = {}
    lists: dict[str, str] = {}
    for key, value in row.items():
        if key.startswith("@"):
            references[key[1:]] = str(value)
        elif not key.startswith(("%", "^")) and isinstance(value, str | int | float):
            values[key.removeprefix("#")] = str(value).lower() if isinstance(value, bool) else str(value)
        elif isinstance(value, list) and all(isinstance(each, str) for each in value):
            lists["elements" if key == "%ELEMENTS" else key] = SEVERAL.join(value)
    return GivenStructure(id_, row["%TYPE"], values, references, lists)


def _members(views: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, view in views.items():
        there = _object(view, name)
        given = there.get("%MEMBERS")
        if isinstance(given, list):
            found[str(there.get("%SOFA"))] = frozenset(map(str, given))
    return found


def _types(given: Mapping[str, Any]) -> CasTypes:
    ranges: dict[str, dict[str, str]] = {}
    supers: dict[str, str] = {}
    for name, each in given.items():
        there = _object(each, name)
        supers[name] = _word(there.get("%SUPER_TYPE")) or ""
        ranges[name] = {
            key: _word(feature.get("%RANGE")) or "" for key, feature in there.items() if isinstance(feature, dict)
        }
    return CasTypes(ranges, supers)


def _object(given: Any, name: str) -> dict[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise FormatError(worded("{name} of the CAS has to be an object.", name=name))
    return given


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def knows_cas_json(head: bytes, name: str) -> bool:
    """Whether the beginning of a file is that of a JSON CAS."""
    return any(f'"{key}"'.encode() in head for key in (_STRUCTURES, _TYPES))


FORMAT = Format(
    name=WRITTEN.name,
    title=WRITTEN.title,
    extensions=WRITTEN.extensions,
    streams=read_cas_json,
    knows=knows_cas_json,
    one_article=True,
    keeps=WRITTEN.keeps,
)
