"""What is done to a codebook, as plain functions from one codebook to the next; nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from annotator.model.codebook.nouns import Codebook, Example, LabelDef


def with_label(codebook: Codebook, label: LabelDef) -> Codebook:
    """The codebook with this label in the place of the one of its UUID; all that named it by its old id follows."""
    former = codebook.by_uuid(label.uuid)
    if former is None:
        return codebook.having(labels=(*codebook.labels, label))
    labels = tuple(label if each.uuid == label.uuid else each for each in codebook.labels)
    changed = codebook.having(labels=labels)
    return changed if former.id == label.id else _with_ids(changed, {former.id: label.id})


def changed_label(codebook: Codebook, uuid: str, **fields: Any) -> Codebook:
    """The same with some fields of one label changed (LabelDef._replace)."""
    return with_label(codebook, codebook.require(uuid)._replace(**fields))


def merged(codebook: Codebook, origins: Iterable[str], into: str) -> Codebook:
    """The labels of the UUIDs ``origins`` retired; what named them in rules, or stood below them, takes ``into``."""
    target, gone = codebook.require(into), [codebook.require(each) for each in origins]
    labels = tuple(each._replace(retired=True, key="", parent="") if each in gone else each for each in codebook.labels)
    lifted = _lifted(codebook.having(labels=labels), target, {each.id for each in gone}, codebook)
    return _with_ids(lifted, {each.id: target.id for each in gone})


def split(codebook: Codebook, uuid: str, into: Sequence[LabelDef], retire: bool = True) -> Codebook:
    """New labels behind the one of that UUID, which is retired; what named it in rules and relations names them too."""
    old = codebook.require(uuid)
    labels: list[LabelDef] = []
    for each in codebook.labels:
        labels.append(each._replace(retired=True, key="") if retire and each.uuid == uuid else each)
        if each.uuid == uuid:
            labels.extend(into)
    return _with_more(codebook.having(labels=tuple(labels)), old.id, [each.id for each in into])


def with_example(codebook: Codebook, uuid: str, example: Example) -> Codebook:
    """The same with one more example of a label."""
    return changed_label(codebook, uuid, examples=(*codebook.require(uuid).examples, example))


def _lifted(codebook: Codebook, target: LabelDef, gone: set[str], before: Codebook) -> Codebook:
    """What stands below a label that goes stands below the target; the target itself below what stays above it."""
    above, seen = target.parent, set[str]()
    while above in gone and above not in seen:
        seen.add(above)
        former = before.by_id(above)
        above = former.parent if former else ""
    labels = tuple(
        each._replace(parent=above) if each.uuid == target.uuid
        else each._replace(parent=target.id) if each.parent in gone
        else each
        for each in codebook.labels
    )  # fmt: skip
    return codebook.having(labels=labels)


def _with_ids(codebook: Codebook, becomes: Mapping[str, str]) -> Codebook:
    """Every mention of an id as what it becomes."""

    def named(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(becomes.get(each, each) for each in ids))

    labels = tuple(each._replace(parent=becomes.get(each.parent, each.parent)) for each in codebook.labels)
    return _renamed_in_rules(codebook.having(labels=labels), named)


def _with_more(codebook: Codebook, old: str, more: Sequence[str]) -> Codebook:
    """Every rule and relation that names an id names some more behind it."""

    def named(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new for each in ids for new in ((each, *more) if each == old else (each,))))

    return _renamed_in_rules(codebook, named)


def _renamed_in_rules(codebook: Codebook, named: Callable[[Iterable[str]], tuple[str, ...]]) -> Codebook:
    """Trims, relations and nesting with their lists of ids as ``named`` makes them."""
    return codebook.having(
        labels=tuple(
            each._replace(trim=each.trim._replace(labels=named(each.trim.labels))) for each in codebook.labels
        ),
        relations=tuple(
            each._replace(from_labels=named(each.from_labels), to_labels=named(each.to_labels))
            for each in codebook.relations
        ),
        nesting=codebook.nesting._replace(apart=tuple(named(each) for each in codebook.nesting.apart)),
    )
