"""Every text of the code that the window may show, found by reading the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from annotator.model.codebook import Codebook, load_codebook
from annotator.resource_files import PACKAGE
from annotator.session.sample import STARTER_CODEBOOKS, starter_codebook
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.commands.menus import MENUS
from annotator.ui.words.language import needs_words

CALLS = frozenset({"tr", "mark", "worded", "known", "named"})
"""Functions whose first argument is a text to translate."""
STEPS = frozenset({"commit", "change", "begin_change"})
"""Methods whose first argument is a text, or a name that is marked where it is written: a step's."""


def texts() -> dict[str, tuple[str, ...]]:
    """Each text and the modules (paths in the package) that hold it, in the order of the modules' names."""
    found: dict[str, list[str]] = {}
    for module in sorted(PACKAGE.rglob("*.py")):
        place = module.relative_to(PACKAGE).as_posix()
        if place.startswith(("cli/", "python/", "bundled/")):
            continue
        for text in _marked(ast.parse(module.read_text(encoding="utf-8"))):
            if needs_words(text) and place not in found.setdefault(text, []):
                found[text].append(place)
    for text in _tables():
        found.setdefault(text, []).append("ui/commands/actions.py")
    for name in STARTER_CODEBOOKS:
        for text in _rules(load_codebook(starter_codebook(name))):
            found.setdefault(text, []).append(f"../resources/codebooks/{name}.yaml")
    return {text: tuple(dict.fromkeys(places)) for text, places in found.items()}


def _marked(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and called(node) in _calls(node.func):
            yield from _strings(node.args[0])


def _calls(function: ast.expr) -> frozenset[str]:
    """The desk marks an article too, and a list knows its rows: those are no texts."""
    return STEPS if isinstance(function, ast.Attribute) else CALLS


def called(call: ast.Call) -> str:
    """The name of what is called, whoever's it is."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _strings(argument: ast.expr) -> Iterator[str]:
    """The text of an argument, or both where it is chosen between two."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _strings(argument.body)
        yield from _strings(argument.orelse)


def _tables() -> Iterator[str]:
    for row in ACTIONS:
        yield row.text
        yield from row.menu.split("/")
    yield from MENUS


def _rules(codebook: Codebook) -> Iterator[str]:
    """What a starter codebook says in English alone: names and definitions it has in every language itself."""
    for label in codebook.labels:
        yield from (*label.include, *label.exclude)
        yield from (each.note for each in label.examples if each.note)


def formed_texts(module: Path) -> Iterator[int]:
    """The lines where a text is put together before it is translated, so that no file could hold it."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called(node) in {"tr", "mark", "worded"} and node.args:
            if isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
                yield node.lineno
