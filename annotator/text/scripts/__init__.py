"""Simplified and Traditional: telling them apart, converting, and knowing where each character went.

What converts is loaded when it is first asked for: a stored view is shown without it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from annotator.sentences import worded
from annotator.text.scripts.configurations import (
    CHARACTER_WISE,
    CONFIGURATIONS,
    STANDARDS,
    config_for,
    key_of_digest,
    view_key,
)
from annotator.text.scripts.opencc_release import opencc_version

if TYPE_CHECKING:
    from annotator.text.scripts.aligned import Aligned
    from annotator.text.scripts.alignment import align, convert, converter, to_hans
    from annotator.text.scripts.ambiguous import Ambiguous, one_to_many
    from annotator.text.scripts.decisions import Choice, Term
    from annotator.text.scripts.detection import detect_script
    from annotator.text.scripts.standards import other_standards

__all__ = [
    "CHARACTER_WISE",
    "CONFIGURATIONS",
    "STANDARDS",
    "Aligned",
    "Ambiguous",
    "Choice",
    "Term",
    "align",
    "config_for",
    "convert",
    "converter",
    "detect_script",
    "key_of_digest",
    "one_to_many",
    "opencc_version",
    "other_standards",
    "to_hans",
    "view_key",
]

_HOMES: dict[str, str] = {
    "Aligned": "aligned",
    "Ambiguous": "ambiguous",
    "Choice": "decisions",
    "Term": "decisions",
    "align": "alignment",
    "convert": "alignment",
    "converter": "alignment",
    "detect_script": "detection",
    "one_to_many": "ambiguous",
    "other_standards": "standards",
    "to_hans": "alignment",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(worded("module {name!r} has no attribute {name2!r}", name=__name__, name2=name))
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
