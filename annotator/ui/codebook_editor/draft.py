"""A codebook that is being edited and is not in force yet: each step gives another one, nothing is written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.model.codebook import Codebook, LabelDef
from annotator.model.codebook.edits import changed_label

PARTS = ("name", "names", "zones", "groups", "nesting", "relations")
"""What a codebook has beside its labels."""
MOST_STEPS = 200
"""Edits of a draft that can be taken back."""


class DraftPlace(NamedTuple):
    """A draft as it is handed on, with the edits that can be taken back."""

    base: Codebook
    codebook: Codebook
    past: tuple[Codebook, ...]


class Draft(QObject):
    """``base`` is what was in force when it began, ``codebook`` what it has become. ``changed`` follows every edit."""

    changed = Signal()

    def __init__(self, base: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.base = self.codebook = base
        self._past: list[Codebook] = []

    @property
    def is_changed(self) -> bool:
        return self.codebook != self.base

    def begin(self, base: Codebook) -> None:
        """Forget what was edited."""
        self._past = []
        self.base = self.codebook = base
        self.changed.emit()

    def place(self) -> DraftPlace:
        return DraftPlace(self.base, self.codebook, tuple(self._past))

    def come_back(self, place: DraftPlace) -> None:
        """Go on with a draft of another window, on top of what is in force now."""
        now = self.base
        self.base, self.codebook, self._past = place.base, place.codebook, list(place.past)
        if now == self.base:
            self.changed.emit()
        else:
            self.go_on_from(now)

    def go_on_from(self, now: Codebook) -> None:
        """Another codebook has come into force: what was edited here is kept, on top of it."""
        self._past = [rebased(self.base, each, now) for each in self._past]
        self.codebook, self.base = rebased(self.base, self.codebook, now), now
        self.changed.emit()

    def is_new(self, uuid: str) -> bool:
        """Whether a label is of this draft alone."""
        return self.base.by_uuid(uuid) is None

    def put(self, **parts: Any) -> None:
        self.take(self.codebook.having(**parts))

    def edit(self, uuid: str, **fields: Any) -> None:
        """Give a label other fields; whatever names it follows an id that has become another."""
        label = self.codebook.by_uuid(uuid)
        if label is None:
            return
        if any(each.id == label.id for each in self.codebook.labels if each.uuid != uuid):
            edited = label._replace(**fields)  # what names that id means the other one
            labels = tuple(edited if each.uuid == uuid else each for each in self.codebook.labels)
            self.put(labels=labels)
        else:
            self.take(changed_label(self.codebook, uuid, **fields))

    def add(self, label: LabelDef, after: str = "") -> None:
        """Put a new label behind another, else at the end."""
        labels = list(self.codebook.labels)
        at = next((place for place, each in enumerate(labels, 1) if each.uuid == after), len(labels))
        labels.insert(at, label)
        self.put(labels=tuple(labels))

    def remove(self, uuid: str) -> None:
        """Take away a label that is of this draft alone, and what names it."""
        label = self.codebook.by_uuid(uuid)
        if label is not None and self.is_new(uuid):
            rest = self.codebook.having(labels=tuple(each for each in self.codebook.labels if each.uuid != uuid))
            self.take(without_references(rest, label.id))

    def take(self, codebook: Codebook) -> None:
        """The draft is this codebook now."""
        if codebook != self.codebook:
            self._past = [*self._past[1 - MOST_STEPS :], self.codebook]
            self.codebook = codebook
            self.changed.emit()

    def take_back(self) -> None:
        """The draft as it was before its last edit."""
        if self._past:
            self.codebook = self._past.pop()
            self.changed.emit()


def rebased(base: Codebook, edited: Codebook, now: Codebook) -> Codebook:
    """``now``, with every field as ``edited`` has it where that is not as in ``base``."""
    kept: list[LabelDef] = []
    for label in edited.labels:
        first, current = base.by_uuid(label.uuid), now.by_uuid(label.uuid)
        if first is None:
            kept.append(label)
        elif current is not None:
            own = {name: value for name, value in label._asdict().items() if value != getattr(first, name)}
            kept.append(current._replace(**own))
    known = {each.uuid for each in edited.labels}
    kept += [each for each in now.labels if each.uuid not in known]
    if [each.uuid for each in edited.labels if base.by_uuid(each.uuid)] == [each.uuid for each in base.labels]:
        place = {each.uuid: number for number, each in enumerate(now.labels)}
        kept.sort(key=lambda each: place.get(each.uuid, len(place)))  # the draft has not moved any
    parts = {name: getattr(edited if getattr(edited, name) != getattr(base, name) else now, name) for name in PARTS}
    return now.having(labels=tuple(kept), **parts)


def without_references(codebook: Codebook, gone: str) -> Codebook:
    """The same codebook in which nothing names the label ``gone`` any more."""

    def ids(named: Iterable[str]) -> tuple[str, ...]:
        return tuple(each for each in named if each != gone)

    labels = tuple(
        each._replace(
            trim=each.trim._replace(labels=ids(each.trim.labels)), parent="" if each.parent == gone else each.parent
        )
        for each in codebook.labels
    )
    relations = tuple(
        each._replace(from_labels=ids(each.from_labels), to_labels=ids(each.to_labels)) for each in codebook.relations
    )
    apart = tuple(kept for each in codebook.nesting.apart if len(kept := ids(each)) > 1)
    return codebook.having(labels=labels, relations=relations, nesting=codebook.nesting._replace(apart=apart))
