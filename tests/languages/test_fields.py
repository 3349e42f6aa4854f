"""No English stands raw in a field of a sentence, where it would be said in the midst of another language."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from annotator.resource_files import PACKAGE
from annotator.ui.words.language import needs_words
from tests.languages.texts import called

MADE = frozenset({"worded", "counted"})
"""What makes sentences: every argument that is named is a field."""
EXACT = frozenset(
    {
        *("tokens", "nested", "sentences"),  # options of the command line
        *("project", "change"),  # tables of a file
        "a",  # a key of a state
        "pygamma_agreement",  # a module of Python
    }
)
"""Names that are the same in every language."""


def test_no_field_of_a_sentence_is_raw_english() -> None:
    faults = [
        f"{module.relative_to(PACKAGE)}:{line}: {words}"
        for module in sorted(PACKAGE.rglob("*.py"))
        if module.relative_to(PACKAGE).parts[0] not in ("cli", "python", "bundled")
        for line, words in raw_fields(ast.parse(module.read_text(encoding="utf-8")))
        if words not in EXACT
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('worded("The {what} is damaged.", what="archive")', "archive"),
        ('counted(n, "1 {what}", "{number} {what}s", what="span")', "span"),
        ('worded("there {what} {n}", what="is" if n == 1 else "are", n=n)', "is"),
        ('worded("no text under {names}", names=" or ".join(names))', " or "),
        ('worded("choose one of {names}", names=", ".join(names))', ", "),
        ('worded("{label} of {name}", label=label.id or "no label", name=name)', "no label"),
        ('worded("{said}", said=f"{n} spans")', " spans"),
        ('def f():\n    known = ", ".join(names) or "none"\n    worded("it has {known}", known=known)', ", "),
        ('def f():\n    where = "keep it"\n    worded("it is {where}", where=where)', "keep it"),
        ('def f():\n    for kind in ("gold", "hand"):\n        worded("several {kind}", kind=kind)', "gold"),
    ],
)
def test_raw_english_is_found(code: str, words: str) -> None:
    assert words in [found for _, found in raw_fields(ast.parse(code))]


@pytest.mark.parametrize(
    "code",
    [
        'worded("The {what} is damaged.", what=worded("archive"))',
        'worded("{row} is no token", row=row["id"])',
        'worded("{names}", names=joined(", ", names))',
        'worded("{said}", said=f"{share:.4%}")',
        'worded("{what}", what=label.id if label else "?")',
        'worded(mark("a") if it == "a" else mark("b"), it=it)',
    ],
)
def test_data_and_sentences_are_no_faults(code: str) -> None:
    assert list(raw_fields(ast.parse(code))) == []


def raw_fields(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line and the words of what is raw in a field, also where a variable of the function carried it there."""
    found = list(_of(tree, {}))
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            found += _of(function, _carried(function))
    yield from dict.fromkeys(found)


def _of(tree: ast.AST, carried: dict[str, list[ast.expr]]) -> Iterator[tuple[int, str]]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and called(call) in MADE:
            for field in call.keywords:
                values = carried.get(field.value.id, []) if isinstance(field.value, ast.Name) else [field.value]
                for value in values:
                    yield from ((value.lineno, words) for words in _raw(value))


def _carried(function: ast.AST) -> dict[str, list[ast.expr]]:
    """What the variables of a function are set to, or go through in a loop over literals."""
    found: dict[str, list[ast.expr]] = {}
    for each in ast.walk(function):
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            found.setdefault(each.targets[0].id, []).append(each.value)
        elif isinstance(each, ast.For) and isinstance(each.target, ast.Name):
            if isinstance(each.iter, ast.Tuple | ast.List):
                found.setdefault(each.target.id, []).extend(each.iter.elts)
    return found


def _raw(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Constant):
        if isinstance(value.value, str) and needs_words(value.value):
            yield value.value
    elif isinstance(value, ast.IfExp):
        yield from (*_raw(value.body), *_raw(value.orelse))
    elif isinstance(value, ast.BoolOp):
        for each in value.values:
            yield from _raw(each)
    elif isinstance(value, ast.BinOp):
        yield from (*_raw(value.left), *_raw(value.right))
    elif isinstance(value, ast.JoinedStr):
        for each in value.values:
            yield from _raw(each)
    elif isinstance(value, ast.FormattedValue):
        yield from _raw(value.value)
    elif isinstance(value, ast.Call) and called(value) == "join":
        yield from _joint(value)


def _joint(call: ast.Call) -> Iterator[str]:
    """A separator that another language writes otherwise."""
    between = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(between, ast.Constant) and isinstance(between.value, str):
        if needs_words(between.value) or between.value in (", ", "; "):
            yield between.value
