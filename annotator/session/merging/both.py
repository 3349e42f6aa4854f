"""One codebook of two that went on from a common one: the same one, whichever of the two is called ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from annotator.errors import CodebookError
from annotator.model.codebook import Codebook
from annotator.model.codebook.nouns import LabelDef
from annotator.sentences import mark, some_of, worded

Part = TypeVar("Part")
MOST_NAMED = 6
NO_PARTS: tuple[Any, ...] = ()
_FIELDS = {
    "id": worded("id"), "colour_light": worded("colour light"), "colour_dark": worded("colour dark"),
    "names": worded("names"), "short": worded("short"), "key": worded("key"), "group": worded("group"),
    "unit": worded("unit"), "trim": worded("trim"), "definition": worded("definition"),
    "include": worded("include"), "exclude": worded("exclude"), "examples": worded("examples"),
    "retired": worded("retired"), "applies_to": worded("applies to"), "parent": worded("parent"),
}  # fmt: skip
"""What the fields of a label are called."""


class _Changed:
    """Collects what both sides have changed, each in another way."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def one_of(self, ours: Any, theirs: Any, base: Any, words: str) -> Any:
        """What one side has changed; where both have, ours, and it is told."""
        if ours == theirs or theirs == base:
            return ours
        if ours != base:
            self.found.append(words)
        return theirs if ours == base else ours

    def gone(self, words: str, **fields: str) -> Callable[[Any], None]:
        """How a part is told that one side has taken away and the other has changed."""
        return lambda part: self.found.append(worded(words, name=part.id, **fields))


def both(ours: Codebook, theirs: Codebook, base: Codebook | None, name: str) -> Codebook:
    """What either side has: what only one has changed or taken away as it has left it, what is new by UUID at the end.

    ``base`` is what both went on from. Raises CodebookError where both have changed the same thing, or where an id, a
    key or a name would then be there twice; ``name`` is the other file's.
    """
    from annotator.model.codebook.check import check_codebook

    changed = _Changed()
    made = ours.having(
        labels=_together(
            ours.labels, theirs.labels, base.labels if base else NO_PARTS, _uuid, _label(changed),
            changed.gone(mark("“{name}” (taken away in one)")),
        ),
        relations=_together(
            ours.relations, theirs.relations, base.relations if base else NO_PARTS, _uuid,
            _whole(changed, mark("relation “{name}”")), changed.gone(mark("relation “{name}” (taken away in one)")),
        ),
        groups=_together(
            ours.groups, theirs.groups, base.groups if base else NO_PARTS, _id,
            _whole(changed, mark("group “{name}”")), changed.gone(mark("group “{name}” (taken away in one)")),
        ),
        **{
            part: changed.one_of(getattr(ours, part), getattr(theirs, part), getattr(base, part, None), words)
            for part, words in (
                ("name", worded("its name")), ("names", worded("its names")), ("zones", worded("its zones")),
                ("nesting", worded("its nesting")),
            )
        },
    )  # fmt: skip
    try:
        if changed.found:
            raise CodebookError(
                worded(
                    "both have changed {names}, each differently.",
                    names=some_of(changed.found, MOST_NAMED),
                )
            )
        check_codebook(made, standing=[each.id for each in (*ours.labels, *theirs.labels)])
    except CodebookError as error:
        raise CodebookError(
            worded(
                "The codebooks of this project and of {name} cannot both be had: {sentence} Change "
                "it in one of the files, or merge with --codebook ours or theirs.",
                name=name,
                sentence=error.sentence,
            )
        ) from error
    return made


def _together(
    ours: Sequence[Part], theirs: Sequence[Part], base: Sequence[Part], key: Callable[[Part], str],
    join: Callable[[Part, Part, Part | None], Part], gone: Callable[[Part], None],
) -> tuple[Part, ...]:  # fmt: skip
    """What both have, joined, in the order that one side has given it; then what is new in one, by its key.

    What one side has taken away is left out; where the other has changed it, ``gone`` hears of it.
    """
    mine, other, before = ({key(each): each for each in some} for some in (ours, theirs, base))
    shared = [join(mine[each], other[each], before.get(each)) for each in _order(mine, other, before) if each in other]
    alone = {**{k: v for k, v in mine.items() if k not in other}, **{k: v for k, v in other.items() if k not in mine}}
    for each in sorted(alone.keys() & before.keys()):
        if alone[each] != before[each]:
            gone(alone[each])
    return (*shared, *(alone[each] for each in sorted(alone.keys() - before.keys())))


def _order(mine: Iterable[str], other: Mapping[str, Any], before: Mapping[str, Any]) -> list[str]:
    first = [each for each in mine if each in other]
    second = [each for each in other if each in {*first}]
    former = [each for each in before if each in {*first}]
    if first == second or second == [each for each in former if each in {*second}]:
        return first
    return second if first == former else sorted(first)


def _label(changed: _Changed) -> Callable[[LabelDef, LabelDef, LabelDef | None], LabelDef]:
    """Labels field by field, their attributes one by one."""

    def join(ours: LabelDef, theirs: LabelDef, base: LabelDef | None) -> LabelDef:
        made = {
            field: changed.one_of(
                value,
                getattr(theirs, field),
                getattr(base, field, None),
                worded("“{label}” ({field})", label=ours.id, field=_FIELDS.get(field, field)),
            )
            for field, value in ours._asdict().items()
            if field != "attributes"
        }
        known = base.attributes if base else NO_PARTS
        both_have = _whole(changed, mark("“{label}”, attribute “{name}”"), label=ours.id)
        gone = changed.gone(mark("“{label}”, attribute “{name}” (taken away in one)"), label=ours.id)
        made["attributes"] = _together(ours.attributes, theirs.attributes, known, _id, both_have, gone)
        return LabelDef(**made)

    return join


def _whole(changed: _Changed, words: str, **fields: str) -> Callable[[Any, Any, Any], Any]:
    return lambda ours, theirs, base: changed.one_of(ours, theirs, base, worded(words, name=ours.id, **fields))


def _uuid(part: Any) -> str:
    return part.uuid


def _id(part: Any) -> str:
    return part.id
