"""No sentence of the window is put together with English signs: each language has its own colon, comma and blank."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from annotator.resource_files import PACKAGE
from tests.languages.texts import called

SPOKEN = frozenset(
    {"tr", "known", "named", "listed", "clauses", "sentences", "titled", "aside", "quoted", "ended", "step_name"}
)
"""Whatever these return is in the language of the window."""
SIGNS = re.compile(r"[:,;.](?=[\s]|$)|^[:,;.]|[(“”]|[A-Za-z]")
JOINTS = re.compile(r"^(?!;;)[^:,;.]*[:,;.]|^ $")
"""A dot in the middle, an arrow, or several blanks stand between facts in every language; ``;;`` is Qt's."""
APART = ("\t", "  ")
"""What begins so is a column of its own, as the key in a menu."""


def _speaks(node: ast.AST) -> bool:
    """Whether one of them is called there, or handed on as in ``map(tr, …)``."""
    return any(
        (isinstance(each, ast.Call) and called(each) in SPOKEN) or (isinstance(each, ast.Name) and each.id == "tr")
        for each in ast.walk(node)
    )


def _words(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_english(words: str) -> bool:
    return not words.startswith(APART) and bool(SIGNS.search(words))


def _formed(node: ast.JoinedStr) -> bool:
    """An f-string with a spoken field right beside an English sign or a letter; markup has no language."""
    literals = [words for each in node.values if (words := _words(each)) is not None]
    if any("<" in each or "{" in each for each in literals):
        return False
    pairs = zip(node.values, node.values[1:], strict=False)
    beside = [(one, other) for pair in pairs for one, other in (pair, pair[::-1])]
    return any(
        isinstance(one, ast.FormattedValue) and _speaks(one.value) and _is_english(_words(other) or "")
        for one, other in beside
    )


def _added(node: ast.BinOp | ast.AugAssign) -> bool:
    sides = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)
    words = next((found for each in sides if (found := _words(each)) is not None), None)
    return words is not None and (_is_english(words) or words == " ") and any(_speaks(each) for each in sides)


def _joined(node: ast.Call) -> bool:
    function = node.func
    if not (isinstance(function, ast.Attribute) and function.attr == "join" and node.args):
        return False
    return bool(JOINTS.search(_words(function.value) or "")) and _speaks(node.args[0])


def _is_glue(node: ast.AST) -> bool:
    if isinstance(node, ast.JoinedStr):
        return _formed(node)
    if isinstance(node, (ast.BinOp, ast.AugAssign)):
        return isinstance(node.op, ast.Add) and _added(node)
    return isinstance(node, ast.Call) and _joined(node)


def glue(source: str) -> Iterator[int]:
    """The lines of a module on which something spoken meets an English sign."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.expr, ast.stmt)) and _is_glue(node):
            yield node.lineno


def test_nothing_spoken_meets_an_english_sign() -> None:
    found = [
        f"{module.relative_to(PACKAGE).as_posix()}:{line}"
        for module in sorted((PACKAGE / "ui").rglob("*.py"))
        for line in glue(module.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'f"{tr(title)}: {words}"', 'f"{n} ({tr(kind)})"', 'tr(many) + "."', 'said += " " + tr(more)',
        '" ".join(tr(each) for each in all)', '", ".join(map(tr, all))', 'f"“{tr(name)}”"', 'f"{tr(a)} and {b}"',
    ],
)  # fmt: skip
def test_glue_is_found(source: str) -> None:
    assert list(glue(source))


@pytest.mark.parametrize(
    "source",
    [
        'f"{tr(a)} · {b}"',
        'f"{tr(a)}  {b}"',
        'f"<b>{tr(a)}</b>: {b}"',
        'tr(a) + "\\t" + key',
        '" → ".join(map(tr, all))',
    ],
)
def test_signs_of_every_language_may_stand(source: str) -> None:
    assert not list(glue(source))
