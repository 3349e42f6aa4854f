"""What a datasheet and its decisions.jsonl are told of adjudication."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Decided(NamedTuple):
    """One decision of adjudication: ``outcome`` is agreed, version, all, edited or neither; ``by`` whom and when (UTC).

    ``article`` is its id. ``taken_from`` are the coders whose spans were taken as they were, ``gold`` the ids of the
    gold things that came of it, ``about`` those of the coders' that it is about.
    """

    article: str
    name: str
    outcome: str
    reason: str
    by: str
    decided: str
    taken_from: Sequence[str]
    gold: Sequence[str]
    about: Sequence[str]


class Adjudication(NamedTuple):
    """``shared`` articles are those that several coders are done with, ``done`` of them decided in full, ``stale`` to
    be decided again, as a coder has changed something since."""

    decisions: Sequence[Decided] = ()
    shared: int = 0
    done: int = 0
    stale: int = 0
