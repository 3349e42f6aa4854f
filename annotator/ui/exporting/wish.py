"""What an export is asked for in the window, and how the last one of a project is remembered."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from annotator.session.exporting import ExportOptions
from annotator.ui.exporting.offered import Offered
from annotator.ui.stored_settings import UserSettings

KINDS_KEPT = 10
"""Kinds of projects whose last export is remembered."""
SETTING = "exports"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Every choice of the dialog, also those that mean nothing to the format; "" and 0 are the plain choice.

    ``shares`` are the parts of 100 for training, development and test; ``parts`` is "", ``split`` or ``folds``.
    ``whose`` is "" for the ``layers`` named, ``all`` for those of all people, ``final`` for what stands in the end.
    ``by`` is the coder who chose the layers: another one is not shown them unasked.
    """

    format: str = "jsonl"
    script: str = "hans"
    both: str = ""
    layers: tuple[str, ...] = ()
    whose: str = ""
    status: str = "done"
    scope: str = "coded"
    labels: tuple[str, ...] = ()
    punctuation: str = "asis"
    max_length: int = 0
    stride: int = 0
    tokens: str = "character"
    sentences: bool = True
    nested: str = "outermost"
    parts: str = ""
    shares: tuple[int, ...] = (80, 10, 10)
    folds: int = 5
    seed: int = 0
    stratify: bool = False
    card: bool = False
    datasheet: bool = False
    licence: str = ""
    report: bool = False
    by: str = ""

    def options(self, form: Offered) -> ExportOptions:
        """What the session is asked: the choices that mean something to the format. Raises UsageError."""
        asked: dict[str, Any] = {
            "script": self.script, "layers": self.layers, "status": self.status, "scope": self.scope,
            "labels": self.labels, "punctuation": self.punctuation,
        }  # fmt: skip
        if self.whose == "final":
            asked |= {"layers": (), "status": "done", "final": True}
        if self.both and self.script != "source":
            asked["both"] = self.both
        if self.max_length:
            asked |= {"max_length": self.max_length, "stride": self.stride}
        if form.tokens:
            asked["tokens"] = self.tokens
        if form.flat:
            asked["nested"] = self.nested
        if form.sentences:
            asked["sentences"] = self.sentences
        if self.parts == "split":
            asked["split"] = self.shares
        if self.parts == "folds":
            asked["folds"] = self.folds
        if self.parts:
            asked |= {"seed": self.seed, "stratify": self.stratify}
        if self.card:
            asked["card"] = True
        if self.datasheet:
            asked |= {"datasheet": True, "licence": self.licence}
        return ExportOptions(**asked)


def last_wish(settings: UserSettings, kind: str) -> ExportWish:
    """What was asked for last in a project of this kind (the name of its codebook); the plain wish the first time."""
    kept = next((each for each in _kept(settings) if each.get("kind") == kind), {})
    plain = ExportWish()
    good: dict[str, Any] = {}
    for field in fields(ExportWish):
        value, default = kept.get(field.name), getattr(plain, field.name)
        value = tuple(value) if isinstance(value, list) and isinstance(default, tuple) else value
        if type(value) is type(default) and _members_fit(field.name, value):
            good[field.name] = value
    return ExportWish(**good)


def keep_wish(settings: UserSettings, kind: str, wish: ExportWish) -> None:
    """Remember it, first among those of other kinds; what is as it is at first takes no room."""
    plain = asdict(ExportWish())
    said = {name: value for name, value in asdict(wish).items() if value != plain[name]}
    kept = [{"kind": kind, **said}, *(each for each in _kept(settings) if each.get("kind") != kind)]
    settings.put(SETTING, tuple(json.dumps(each, ensure_ascii=False) for each in kept[:KINDS_KEPT]))


def _members_fit(name: str, value: Any) -> bool:
    if name == "shares":
        return len(value) == 3 and all(type(each) is int and 0 <= each <= 100 for each in value)
    return not isinstance(value, tuple) or all(isinstance(each, str) for each in value)


def _kept(settings: UserSettings) -> list[dict[str, Any]]:
    """What can be read of it; a hand or another annotator may have written there."""
    found: list[dict[str, Any]] = []
    for words in settings.get(SETTING):
        try:
            state = json.loads(words)
        except ValueError:
            continue
        if isinstance(state, dict):
            found.append(state)
    return found
