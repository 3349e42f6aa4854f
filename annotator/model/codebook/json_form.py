"""A codebook as plain JSON, complete and without loss, and the hash of it; nothing here needs YAML."""

from __future__ import annotations

from typing import Any

from annotator.model.codebook.nouns import (
    Attribute,
    Codebook,
    Example,
    Group,
    LabelDef,
    Nesting,
    RelationDef,
    Trim,
)
from annotator.sentences import worded


def to_json(codebook: Codebook) -> dict[str, Any]:
    """The codebook as dicts, lists, texts and booleans; from_json gives an equal codebook back."""
    return {
        "name": codebook.name,
        "names": dict(codebook.names),
        "zones": list(codebook.zones),
        "groups": [{"id": each.id, "names": dict(each.names)} for each in codebook.groups],
        "nesting": {
            "apart": [list(each) for each in codebook.nesting.apart],
            "crossing": codebook.nesting.crossing,
        },
        "relations": [_relation(each) for each in codebook.relations],
        "labels": [_label(each) for each in codebook.labels],
    }


def from_json(plain: dict[str, Any]) -> Codebook:
    """The codebook that `plain` describes. Raises CodebookError when it has another shape."""
    from annotator.model.codebook.build import build_codebook

    return build_codebook(plain, worded("the stored codebook"))


def from_stored(plain: dict[str, Any]) -> Codebook:
    """The codebook that to_json gave as `plain`, put together without looking at every field: a project opens so.

    Another shape, as an older annotator may have stored it, is read by from_json.
    """
    try:
        return Codebook(
            plain["name"],
            tuple(_label_of(each) for each in plain["labels"]),
            plain["names"],
            tuple(plain["zones"]),
            tuple(Group(each["id"], each["names"]) for each in plain["groups"]),
            tuple(_relation_of(each) for each in plain["relations"]),
            Nesting(tuple(tuple(each) for each in plain["nesting"]["apart"]), plain["nesting"]["crossing"]),
        )
    except (KeyError, TypeError):
        return from_json(plain)


def canonical_json(codebook: Codebook) -> str:
    """The one way to write a codebook as JSON: keys sorted, no blanks, no escapes but the needed ones."""
    import json

    return json.dumps(to_json(codebook), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def codebook_hash(codebook: Codebook) -> str:
    """SHA-256 in hex of the canonical JSON as UTF-8: the identity of a codebook version's content."""
    import hashlib

    return hashlib.sha256(canonical_json(codebook).encode()).hexdigest()


def _label(label: LabelDef) -> dict[str, Any]:
    return {
        "id": label.id,
        "uuid": label.uuid,
        "names": dict(label.names),
        "short": dict(label.short),
        "group": label.group,
        "key": label.key,
        "colour": {"light": label.colour_light, "dark": label.colour_dark},
        "unit": label.unit,
        "trim": _trim(label.trim),
        "definition": dict(label.definition),
        "include": list(label.include),
        "exclude": list(label.exclude),
        "examples": [_example(each) for each in label.examples],
        "attributes": [_attribute(each) for each in label.attributes],
        "retired": label.retired,
        **({"applies_to": label.applies_to} if label.applies_to != "span" else {}),  # older hashes stay as they were
        **({"parent": label.parent} if label.parent else {}),
    }


def _trim(trim: Trim) -> dict[str, Any]:
    whole = {"leading": list(trim.leading), "labels": list(trim.labels)}
    return {**whole, "until": list(trim.until)} if trim.until else whole  # older hashes stay as they were


def _label_of(plain: dict[str, Any]) -> LabelDef:
    return LabelDef(
        uuid=plain["uuid"],
        id=plain["id"],
        colour_light=plain["colour"]["light"],
        colour_dark=plain["colour"]["dark"],
        names=plain["names"],
        short=plain["short"],
        key=plain["key"],
        group=plain["group"],
        unit=plain["unit"],
        trim=Trim(*(tuple(plain["trim"].get(name, ())) for name in Trim._fields)),
        definition=plain["definition"],
        include=tuple(plain["include"]),
        exclude=tuple(plain["exclude"]),
        examples=tuple(Example(**each) for each in plain["examples"]),
        attributes=tuple(_attribute_of(each) for each in plain["attributes"]),
        retired=plain["retired"],
        applies_to=plain.get("applies_to", "span"),
        parent=plain.get("parent", ""),
    )


def _attribute_of(plain: dict[str, Any]) -> Attribute:
    return Attribute(**plain)._replace(values=tuple(plain["values"]))


def _relation_of(plain: dict[str, Any]) -> RelationDef:
    return RelationDef(
        uuid=plain["uuid"],
        id=plain["id"],
        names=plain["names"],
        from_labels=tuple(plain["from"]),
        to_labels=tuple(plain["to"]),
        made=plain["made"],
        definition=plain["definition"],
    )


def _example(example: Example) -> dict[str, Any]:
    return {
        "good": example.good,
        "hans": example.hans,
        "hant": example.hant,
        "seed": example.seed,
        "note": example.note,
    }


def _attribute(attribute: Attribute) -> dict[str, Any]:
    return {
        "id": attribute.id,
        "names": dict(attribute.names),
        "key": attribute.key,
        "values": list(attribute.values),
        "value_names": {value: dict(names) for value, names in attribute.value_names.items()},
        "default": attribute.default,
        "definition": dict(attribute.definition),
        **({"kind": attribute.kind} if attribute.kind else {}),
    }


def _relation(relation: RelationDef) -> dict[str, Any]:
    return {
        "id": relation.id,
        "uuid": relation.uuid,
        "names": dict(relation.names),
        "from": list(relation.from_labels),
        "to": list(relation.to_labels),
        "made": relation.made,
        "definition": dict(relation.definition),
    }
