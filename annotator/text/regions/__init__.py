"""The parts of a page (title, dateline, report, footer ...) and what it states of itself: marked, never taken away.

The rules are compiled when a page is first looked at: a window that only shows regions does not wait for them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from annotator.sentences import worded
from annotator.text.regions.nouns import KINDS, META_KEYS, FoundPage, FoundRegion

if TYPE_CHECKING:
    from annotator.text.regions.dates import FoundDate, dates_in
    from annotator.text.regions.page import find_regions

__all__ = ["KINDS", "META_KEYS", "FoundDate", "FoundPage", "FoundRegion", "dates_in", "find_regions"]

_HOMES = {"FoundDate": "dates", "dates_in": "dates", "find_regions": "page"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(worded("module {name!r} has no attribute {name2!r}", name=__name__, name2=name))
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
