"""The OpenCC configurations a project can use, and the key under which a converted text is kept."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import UsageError
from annotator.sentences import joined, worded

_BY_STANDARD = {
    "opencc": {"hant": "s2t", "hans": "t2s"},
    "tw": {"hant": "s2tw", "hans": "tw2s"},
    "twp": {"hant": "s2twp", "hans": "tw2sp"},
    "hk": {"hant": "s2hk", "hans": "hk2s"},
    "hkp": {"hant": "s2hkp", "hans": "hk2sp"},
}
STANDARDS = tuple(_BY_STANDARD)
CONFIGURATIONS = tuple(config for pair in _BY_STANDARD.values() for config in pair.values())
CHARACTER_WISE = frozenset({"s2t", "t2s", "s2tw", "tw2s", "s2hk", "hk2s"})
"""Configurations that never change the number of code points."""

ALIGNMENT_RULE = 1
"""Raised when the same conversion is aligned in another way, so that stored maps are made again."""


def config_for(target_script: str, standard: str) -> str:
    """The configuration that makes ``hans`` or ``hant`` of the other script; raises UsageError."""
    try:
        return _BY_STANDARD[standard][target_script]
    except KeyError:
        raise UsageError(
            worded(
                "There is no conversion to {target_script} by the standard {standard}: choose hans "
                "or hant, and one of {names}.",
                target_script=target_script,
                standard=standard,
                names=joined(", ", STANDARDS),
            )
        ) from None


def view_key(reading: str, standard: str, version: str, overrides: Sequence[object] = ()) -> str:
    """What a converted text depends on, in one word; ``overrides`` are what JSON can write."""
    from hashlib import sha256

    return key_of_digest(sha256(reading.encode()).hexdigest(), standard, version, overrides)


def key_of_digest(reading_sha256: str, standard: str, version: str, overrides: Sequence[object] = ()) -> str:
    """The same key from the reading text's SHA-256, where that is known; without overrides nothing is digested."""
    return f"{ALIGNMENT_RULE}:{standard}:{version}:{_digest(overrides) if overrides else ''}:{reading_sha256}"


def _digest(overrides: Sequence[object]) -> str:
    from hashlib import sha256
    from json import dumps

    return sha256(dumps(list(overrides), ensure_ascii=True).encode()).hexdigest()
