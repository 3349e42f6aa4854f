"""The names of a data set's numbers, from what Hugging Face keeps beside the rows."""

from __future__ import annotations

from typing import Any

import orjson

from annotator.exchange.records import GivenFile

_INFOS = ("dataset_infos.json", "dataset_info.json", "features.json")


def names_beside(file: GivenFile) -> dict[str, list[str]]:
    """Column -> names, from the files that describe the folder of ``file``; empty where none does."""
    for name in _INFOS:
        if found := names_in(_json(file.beside(name))):
            return found
    return names_in(_front_matter(file.beside("README.md")))


def names_in(described: Any) -> dict[str, list[str]]:
    """Column -> names, wherever in a description of features they stand."""
    found: dict[str, list[str]] = {}
    _look(described, "", found)
    return found


def _look(described: Any, column: str, found: dict[str, list[str]], depth: int = 0) -> None:
    if depth > 12:
        return
    if isinstance(described, list):
        for each in described:
            _look(each, column, found, depth + 1)
    elif isinstance(described, dict):
        names = _names(described)
        if names and column:
            found.setdefault(column, names)
            return
        own = described.get("name")
        for key, value in described.items():
            is_column = key != "feature" and isinstance(value, dict) and "_type" in value
            inner = key if is_column else column
            _look(value, own if isinstance(own, str) else inner, found, depth + 1)


def _names(described: dict[Any, Any]) -> list[str] | None:
    """A ClassLabel's names: a list, or in a card a table by number."""
    names = described.get("names")
    if isinstance(names, dict):
        try:
            names = [names[key] for key in sorted(names, key=int)]
        except (TypeError, ValueError):
            return None
    if isinstance(names, list) and names and all(isinstance(each, str) for each in names):
        return names
    return None


def _json(data: bytes | None) -> Any:
    try:
        return orjson.loads(data) if data else None
    except orjson.JSONDecodeError:
        return None


def _front_matter(data: bytes | None) -> Any:
    """The YAML between the first lines of dashes of a card."""
    import yaml

    text = (data or b"").decode("utf-8-sig", "replace").replace("\r\n", "\n")
    if not text.startswith("---\n"):
        return None
    try:
        return yaml.safe_load(text[4:].split("\n---", 1)[0])
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
