"""What a change did: the one fact that listeners hear after each commit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Changed(NamedTuple):
    """One thing's old and new state. ``kind`` names what it is; None is "not there".

    For kind ``annotation`` both sides are Annotation; for ``status`` they are words of STATUSES
    and ``thing`` is the layer's UUID; for ``article`` they are Article; otherwise the model's own class.
    """

    kind: str
    thing: str
    article: int | None
    before: Any
    after: Any


class ChangeSet(NamedTuple):
    """One committed change. ``name`` reads as the menu entry; ``mode`` is do, undo or redo.

    ``foreign``: another process made it.
    """

    name: str
    coder: str | None
    mode: str
    items: tuple[Changed, ...]
    foreign: bool = False

    def touches(self, article: int) -> bool:
        return any(item.article == article for item in self.items)


Listener = Callable[[ChangeSet], None]
