"""What a label declares to be said of its spans besides: checked, set, kept when the label changes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from annotator.errors import BadAttribute
from annotator.model.annotation import Annotation
from annotator.model.codebook import SEVERAL, Attribute, Codebook, LabelDef
from annotator.sentences import counted, joined, mark, worded
from annotator.session.coding.own_things import own_span
from annotator.session.coding.tagging import edit_span
from annotator.session.session import Session
from annotator.store.things import annotations as rows

Value = str | bool | int | float | Iterable[str] | None

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_YES = ("yes", "true", "1", "是")
_NO = ("no", "false", "0", "否")


def set_attribute(session: Session, annotation: Annotation, name: str, value: Value) -> Annotation:
    """Say one of the things that the span's label declares; None or "" takes it back, so that the default holds.

    Raises BadAttribute for a name that the label does not declare, or a value that it does not allow.
    """
    current = own_span(session, annotation)

    def edit(span: Annotation) -> Annotation:
        attributes = with_value(session.codebook.by_uuid(span.label), span.attributes, name, value)
        return span if attributes == dict(span.attributes) else span._replace(attributes=attributes)

    return edit_span(session, "Attribute", current, edit)


def with_value(label: LabelDef | None, attributes: Mapping[str, str], name: str, value: Value) -> dict[str, str]:
    """The attributes with one set or, for None or "", taken away. Raises BadAttribute."""
    without = {key: kept for key, kept in attributes.items() if key != name}
    declared = label.attribute(name) if label else None
    if label is None or declared is None:
        if name in attributes and value in (None, ""):
            return without  # left over from an older codebook
        known = joined(", ", (each.id for each in label.attributes)) if label and label.attributes else worded("none")
        raise BadAttribute(
            worded(
                "The label {what} has no attribute “{name}”; it has {known}.",
                what=label.id if label else "?",
                name=name,
                known=known,
            )
        )
    checked = checked_value(label, declared, value, left_over=_left_over(declared, attributes.get(name, "")))
    if not checked:
        return without
    return dict(sorted({**without, name: checked}.items()))


def checked_value(label: LabelDef, attribute: Attribute, value: Value, left_over: frozenset[str] = frozenset()) -> str:
    """The value as it is kept: several joined by SEVERAL in the codebook's order, yes or no, a number in digits.

    ``left_over``: which of several may stay though the codebook lists them no more. Raises BadAttribute.
    """
    if value is None:
        return ""
    if attribute.form == "choices":
        parts = value.split(SEVERAL) if isinstance(value, str) else [str(each) for each in _several(value)]
        chosen = {part.strip() for part in parts if part.strip()}
        for each in sorted(chosen - left_over):
            _one_of(label, attribute, each)
        listed = [each for each in attribute.values if each in chosen]
        return SEVERAL.join(listed + sorted(chosen.difference(listed)))
    text = _plain(value)
    if not text or attribute.form == "text":
        return text
    if attribute.form == "number":
        return _number(label, attribute, text)
    if attribute.form == "yesno":
        text = "yes" if text.lower() in _YES else "no" if text.lower() in _NO else text
    return _one_of(label, attribute, text)


def _left_over(attribute: Attribute, stored: str) -> frozenset[str]:
    """Of several values that are set, those that the codebook lists no more."""
    parts = stored.split(SEVERAL) if attribute.form == "choices" and stored else ()
    return frozenset(parts).difference(attribute.values)


def _several(value: bool | int | float | Iterable[str]) -> Iterable[str]:
    return (str(value),) if isinstance(value, bool | int | float) else value


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, str | int | float):
        return "" if value is None else str(value).strip()
    return SEVERAL.join(value)


def _number(label: LabelDef, attribute: Attribute, text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).replace(",", "")
    if not _NUMBER.fullmatch(plain) or not plain.isascii():
        raise BadAttribute(
            worded(
                "“{text}” cannot be the {attribute_id} of {label_id}: write a number, such as 12 or 3.5.",
                text=text,
                attribute_id=attribute.id,
                label_id=label.id,
            )
        )
    return plain.lstrip("+")


def _one_of(label: LabelDef, attribute: Attribute, text: str) -> str:
    if text not in attribute.choices:
        raise BadAttribute(
            worded(
                "“{text}” cannot be the {attribute_id} of {label_id}: choose one of {names}.",
                text=text,
                attribute_id=attribute.id,
                label_id=label.id,
                names=joined(", ", attribute.choices),
            )
        )
    return text


def values_of(label: LabelDef, attributes: Mapping[str, str]) -> dict[str, str | None]:
    """Attribute id -> its value: as set, else the default, else None; in the codebook's order."""
    return {each.id: attributes.get(each.id, each.default) for each in label.attributes}


def kept_attributes(attributes: Mapping[str, str], label: LabelDef | None) -> dict[str, str]:
    """Those that another label declares too, with values that it allows."""
    kept: dict[str, str] = {}
    for name, value in attributes.items():
        declared = label.attribute(name) if label else None
        if label is not None and declared is not None:
            try:
                kept[name] = checked_value(label, declared, value)
            except BadAttribute:
                continue
    return kept


def _spans(count: int) -> str:
    return counted(count, mark("1 tag"), mark("{number} tags"))


def attributes_that_go(session: Session, codebook: Codebook) -> tuple[str, ...]:
    """A sentence for each attribute or value in use that ``codebook`` does not declare; nothing of them is lost."""
    counts: dict[tuple[str, str, str], int] = {}
    for each in rows.annotations_in_order(session.project):
        label = codebook.by_uuid(each.label)
        for name, value in each.attributes.items() if label else ():
            if label is not None and name not in kept_attributes({name: value}, label):
                gone = label.id, name, "" if label.attribute(name) is None else value
                counts[gone] = counts.get(gone, 0) + 1
    return tuple(
        worded(
            mark("“{value}” is the {name} of {spans} of {label} and is not in this codebook: it is kept there.")
            if value
            else mark(
                "The attribute {name} of {label} is set on {spans} and is not in this codebook: it is kept there."
            ),
            name=name,
            label=label,
            value=value,
            spans=_spans(n),
        )
        for (label, name, value), n in sorted(counts.items())
    )
