"""What is different between two codebooks, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.model.codebook.compare.texts import Part, text_parts
from annotator.model.codebook.nouns import (
    LANGUAGES,
    NO_WORDS,
    Attribute,
    Codebook,
    Example,
    Group,
    LabelDef,
    RelationDef,
    Wording,
)

WHATS = ("added", "removed", "retired", "back", "changed", "more", "less")
"""A label (relation, attribute, group) came, went, was retired or brought back; a field changed, has more or less."""
_AND = ", "


class Difference(NamedTuple):
    """One thing that changed; ``label_uuid`` is "" for what is not of one label.

    ``field`` is "" for the label as a whole, else such as ``id``, ``names.en``, ``key``, ``colour.light``,
    ``definition.zh-Hans``, ``include``, ``examples``, ``attribute issuer.values``, ``relation holds_position.from``,
    ``group speech.names.en``, ``nesting.apart``, ``zones``, ``order``. ``before`` and ``after`` are "" where nothing
    is there. ``label`` and ``names`` tell the label's id and names, as they are after it (before, where it went);
    ``added`` is the label that came.
    """

    what: str
    label_uuid: str
    field: str
    before: str
    after: str
    label: str = ""
    names: Wording = NO_WORDS
    added: LabelDef | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """Of a changed text what stayed, went and came, in reading order."""
        return text_parts(self.before, self.after)


class _Change(NamedTuple):
    """A difference before it is said of which label."""

    what: str
    field: str
    before: str = ""
    after: str = ""

    def under(self, prefix: str) -> _Change:
        return self._replace(field=f"{prefix}.{self.field}" if self.field else prefix)


def compare(before: Codebook, after: Codebook) -> tuple[Difference, ...]:
    """The differences, labels matched by their UUIDs: the codebook's own first, then label by label in its order."""
    return (
        *(Difference(each.what, "", each.field, each.before, each.after) for each in _own(before, after)),
        *_labels(before, after),
    )


def _labels(before: Codebook, after: Codebook) -> Iterator[Difference]:
    for new in after.labels:
        old = before.by_uuid(new.uuid)
        changes = [_Change("added", "", after=new.id)] if old is None else _label(old, new)
        yield from (_of_label(each, new) for each in changes)
    for old in before.labels:
        if after.by_uuid(old.uuid) is None:
            yield _of_label(_Change("removed", "", old.id), old)


def _of_label(change: _Change, label: LabelDef) -> Difference:
    made = Difference(change.what, label.uuid, change.field, change.before, change.after, label.id, label.names)
    return made._replace(added=label) if change.what == "added" and not change.field else made


def _own(before: Codebook, after: Codebook) -> Iterator[_Change]:
    yield from _text("name", before.name, after.name)
    yield from _words("names", before.names, after.names)
    yield from _list("zones", before.zones, after.zones)
    yield from _groups(before.groups, after.groups)
    yield from _list("nesting.apart", _sets(before), _sets(after))
    yield from _text("nesting.crossing", _yes(before.nesting.crossing), _yes(after.nesting.crossing))
    yield from _relations(before.relations, after.relations)
    both = {each.uuid for each in before.labels} & {each.uuid for each in after.labels}
    orders = [[each.uuid for each in book.labels if each.uuid in both] for book in (before, after)]
    if orders[0] != orders[1]:
        yield _Change("changed", "order", _ids(before), _ids(after))


def _label(old: LabelDef, new: LabelDef) -> Iterator[_Change]:
    if old.retired != new.retired:
        yield _Change("retired" if new.retired else "back", "", old.id, new.id)
    yield from _text("id", old.id, new.id)
    yield from _words("names", old.names, new.names)
    yield from _words("short", old.short, new.short)
    for field, one, other in (
        ("key", old.key, new.key),
        ("colour.light", old.colour_light, new.colour_light),
        ("colour.dark", old.colour_dark, new.colour_dark),
        ("group", old.group, new.group),
        ("parent", old.parent, new.parent),
        ("applies_to", old.applies_to, new.applies_to),
        ("unit", old.unit, new.unit),
    ):
        yield from _text(field, one, other)
    for part in old.trim._fields:
        yield from _list(f"trim.{part}", getattr(old.trim, part), getattr(new.trim, part))
    yield from _words("definition", old.definition, new.definition)
    yield from _list("include", old.include, new.include)
    yield from _list("exclude", old.exclude, new.exclude)
    yield from _list("examples", [_example(each) for each in old.examples], [_example(each) for each in new.examples])
    yield from _attributes(old.attributes, new.attributes)


def _attributes(before: Sequence[Attribute], after: Sequence[Attribute]) -> Iterator[_Change]:
    was, now = ({each.id: each for each in some} for some in (before, after))
    for name in dict.fromkeys((*was, *now)):
        if name not in was or name not in now:
            yield _came_or_went(f"attribute {name}", name in now)
            continue
        yield from (each.under(f"attribute {name}") for each in _attribute(was[name], now[name]))


def _attribute(old: Attribute, new: Attribute) -> Iterator[_Change]:
    yield from _words("names", old.names, new.names)
    yield from _text("kind", old.form, new.form)
    yield from _text("key", old.key, new.key)
    yield from _list("values", old.values, new.values)
    for value in dict.fromkeys((*old.value_names, *new.value_names)):
        names = (each.value_names.get(value, NO_WORDS) for each in (old, new))
        yield from _words(f"value {value}", *names)
    yield from _text("default", old.default or "", new.default or "")
    yield from _words("definition", old.definition, new.definition)


def _groups(before: Sequence[Group], after: Sequence[Group]) -> Iterator[_Change]:
    was, now = ({each.id: each for each in some} for some in (before, after))
    for name in dict.fromkeys((*was, *now)):
        if name not in was or name not in now:
            yield _came_or_went(f"group {name}", name in now)
            continue
        yield from (each.under(f"group {name}") for each in _words("names", was[name].names, now[name].names))


def _relations(before: Sequence[RelationDef], after: Sequence[RelationDef]) -> Iterator[_Change]:
    was, now = ({each.uuid: each for each in some} for some in (before, after))
    for uuid in dict.fromkeys((*was, *now)):
        one = (now.get(uuid) or was[uuid]).id
        if uuid not in was or uuid not in now:
            yield _came_or_went(f"relation {one}", uuid in now)
            continue
        yield from (each.under(f"relation {one}") for each in _relation(was[uuid], now[uuid]))


def _relation(old: RelationDef, new: RelationDef) -> Iterator[_Change]:
    yield from _text("id", old.id, new.id)
    yield from _words("names", old.names, new.names)
    yield from _list("from", old.from_labels, new.from_labels)
    yield from _list("to", old.to_labels, new.to_labels)
    yield from _text("made", old.made, new.made)
    yield from _words("definition", old.definition, new.definition)


def _came_or_went(field: str, came: bool) -> _Change:
    name = field.split(" ", 1)[1]
    return _Change("added", field, after=name) if came else _Change("removed", field, name)


def _text(field: str, before: str, after: str) -> Iterator[_Change]:
    if before != after:
        yield _Change("changed", field, before, after)


def _words(field: str, before: Wording, after: Wording) -> Iterator[_Change]:
    for lang in LANGUAGES:
        yield from _text(f"{field}.{lang}", before.get(lang, ""), after.get(lang, ""))


def _list(field: str, before: Iterable[str], after: Iterable[str]) -> Iterator[_Change]:
    """What went and what came; where both are the same, their order."""
    was, now = tuple(before), tuple(after)
    gone, come = [each for each in was if each not in now], [each for each in now if each not in was]
    if len(gone) == len(come) == 1:
        yield _Change("changed", field, gone[0], come[0])
        return
    yield from (_Change("less", field, each) for each in gone)
    yield from (_Change("more", field, after=each) for each in come)
    if not gone and not come and was != now:
        yield _Change("changed", f"{field}.order", _AND.join(was), _AND.join(now))


def _example(example: Example) -> str:
    both = " / ".join(dict.fromkeys(each for each in (example.hans, example.hant) if each))
    aside = _AND.join(each for each in (example.seed, example.note) if each)
    return f"{'✔' if example.good else '✘'} {both}" + (f" ({aside})" if aside else "")


def _sets(codebook: Codebook) -> list[str]:
    return [_AND.join(each) for each in codebook.nesting.apart]


def _ids(codebook: Codebook) -> str:
    return _AND.join(each.id for each in codebook.labels)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
