"""What a state of the log may be, kind by kind: a file that others have written is not taken at its word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from annotator.model.annotation import ORIGINS, STATES, STATUSES
from annotator.model.repair import REPAIR_STATUSES, repair_from
from annotator.sentences import worded
from annotator.store.rows import KIND_NAMES, State

Check = Callable[[Any], bool]
FIRST_SECOND, LAST_SECOND = -62_135_596_800, 253_402_300_799
"""Of the years 1 and 9999: no other date can be told."""
UUID_LENGTH = 36
LAYER_KINDS = ("hand", "machine", "gold")


def wrong_with_state(kind: int, state: Any, lengths: Mapping[int, int]) -> str | None:
    """What is wrong with a state, as in "a bad KEY"; None where nothing is. ``lengths``: of the texts, by number."""
    word = KIND_NAMES[kind]
    if state is None:
        return worded("no state") if word in ("coder", "layer", "codebook") else None
    if type(state) is not dict:
        return worded("another form")
    if state.get("x") == 1 and word in ("repair", "region", "override"):
        return None if _maybe(_number)(state.get("a")) else worded("a bad {key}", key="a")
    for key, check in _SHAPES.get(word, {}).items():
        if not check(state.get(key)):
            return worded("a bad {key}", key=key)
    return None if _is_in_place(word, state, lengths) else worded("a place that lies outside its text, or is none")


def _is_in_place(word: str, state: State, lengths: Mapping[int, int]) -> bool:
    if word in ("annotation", "region"):
        return 0 <= state["s"] < state["e"] <= lengths.get(state["a"], state["e"]) and _in_order(state, word)
    if word == "repair":
        found = repair_from({**state["repair"], "id": ""})
        numbers = (found.start, found.end, *(n for unit in found.units for n in unit))
        words = found.replacement, found.kind, found.evidence
        return (
            all(map(_number, numbers))
            and all(map(_text, words))
            and found.status in REPAIR_STATUSES
            and type(found.confidence) in (int, float)
            and found.start <= found.end <= lengths.get(state["a"], found.end)
        )
    return True


def _in_order(state: State, word: str) -> bool:
    """Ranges one after the other, from the start of the span to its end."""
    if word != "annotation" or state.get("r") is None:
        return True
    ends = [end for part in state["r"] for end in part]
    ahead = all(a < b for a, b in state["r"]) and ends == sorted(ends)
    return bool(ends) and ahead and (ends[0], ends[-1]) == (state["s"], state["e"])


def _number(value: Any) -> bool:
    return type(value) is int and 0 <= value < 2**63


def _seconds(value: Any) -> bool:
    return _number(value) and value <= LAST_SECOND


def _date(value: Any) -> bool:
    """Seconds before 1970 too: imports bring them."""
    return type(value) is int and FIRST_SECOND <= value <= LAST_SECOND


def _text(value: Any) -> bool:
    return type(value) is str


def _uuid(value: Any) -> bool:
    return type(value) is str and len(value) == UUID_LENGTH and len(bytes.fromhex(value.replace("-", ""))) == 16


def _words(value: Any) -> bool:
    return type(value) is dict and all(type(k) is str and type(v) is str for k, v in value.items())  # pyright: ignore[reportUnknownVariableType]


def _dict(value: Any) -> bool:
    return type(value) is dict


def _maybe(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _list(check: Check) -> Check:
    return lambda value: type(value) is list and all(map(check, value))  # pyright: ignore[reportUnknownArgumentType]


def _among(*words: Any) -> Check:
    return lambda value: type(value) in (str, int, type(None)) and value in words


def _pair(value: Any) -> bool:
    return type(value) is list and len(value) == 2 and all(map(_number, value))  # pyright: ignore[reportUnknownArgumentType]


_SHAPES: Mapping[str, Mapping[str, Check]] = {
    "annotation": {
        "a": _number, "s": _number, "e": _number, "l": _number, "y": _number, "v": _number, "t": _date,
        "r": _maybe(_list(_pair)), "o": _among(None, *ORIGINS), "p": _among(None, *STATES),
        "c": _maybe(_text), "x": _maybe(_words), "n": _maybe(_text),
    },
    "status": {
        "a": _number, "y": _number, "v": _number, "w": _among(*STATUSES), "l": _maybe(_list(_number)),
        "g": _maybe(_number),
    },
    "article": {"#": _number, "t": _text, "m": _words, "f": _maybe(_text), "x": _among(None, 0, 1)},
    "coder": {"n": _text},
    "layer": {"k": _among(*LAYER_KINDS), "n": _text, "c": _maybe(_number)},
    "codebook": {"v": _number, "n": _maybe(_text)},
    "relation": {"a": _number, "t": _text, "f": _uuid, "to": _maybe(_uuid), "y": _text},
    "document_label": {"a": _number, "l": _uuid, "y": _text, "x": _maybe(_words), "v": _maybe(_number)},
    "region": {
        "a": _number, "s": _number, "e": _number, "k": _text, "r": _maybe(_text), "v": _maybe(_text),
        "o": _maybe(_text), "c": lambda value: type(value) in (int, float, type(None)),
    },
    "repair": {"a": _number, "repair": _dict},
    "override": {"a": _maybe(_number), "o": _dict},
    "note": {"a": _number, "of": _maybe(_uuid), "y": _text},
    "recoding": {"v": _maybe(_number), "m": _maybe(_number)},
    "sitting": {"a": _number, "y": _number, "s": _seconds, "v": _number},
    "filter": {"n": _text, "q": _dict},
    "memo": {"a": _number},
    "split": {"a": _number, "d": _text, "p": _text},
    "assignment": {"a": _number, "c": _uuid, "b": _uuid},
    "round": {"n": _text, "k": _text},
    "decision": {"a": _number, "g": _maybe(_list(_text)), "s": _maybe(_list(_text)), "l": _maybe(_list(_text))},
}  # fmt: skip
