"""Two codebooks that went on from a common one: what differs, and one that has what both have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from annotator.errors import CodebookError, UsageError
from annotator.model.codebook import Codebook, codebook_hash, from_stored, to_json
from annotator.model.codebook.nouns import LabelDef
from annotator.store.merging.codebooks import Decide, Version
from annotator.store.stored_json import read_json, write_json

CHOICES = ("ours", "theirs", "both")
MOST_NAMED = 6


def decision(choice: str | None, name: str) -> Decide:
    """How a doubt is decided; without a choice it is asked. ``name`` is the other file's."""
    if choice is not None and choice not in CHOICES:
        raise UsageError(f"There is no choice “{choice}” of a codebook: choose one of {', '.join(CHOICES)}.")

    def decide(ours: Version, theirs: Version) -> Version:
        if choice in ("ours", "theirs"):
            return ours if choice == "ours" else theirs
        mine, other = (from_stored(read_json(each.content)) for each in (ours, theirs))
        if choice is None:
            raise _asked(mine, other, name)
        made = _both(mine, other, name)
        return Version(0, codebook_hash(made), write_json(to_json(made)))

    return decide


def _asked(ours: Codebook, theirs: Codebook, name: str) -> CodebookError:
    from annotator.model.codebook.compare import compare, say_difference

    said = [say_difference(each, "en") for each in compare(ours, theirs)]
    more = f"; and {len(said) - MOST_NAMED} more" if len(said) > MOST_NAMED else ""
    return CodebookError(
        f"The codebook was changed here and in {name}, from ours to theirs: {'; '.join(said[:MOST_NAMED])}{more}. "
        "Say which one is to be: --codebook ours, theirs, or both (ours with what only theirs has)."
    )


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


Part = TypeVar("Part", bound=_Identified)


def _with_missing(mine: Sequence[Part], other: Sequence[Part]) -> tuple[Part, ...]:
    known = {each.id for each in mine}
    return (*mine, *(each for each in other if each.id not in known))


def _both(ours: Codebook, theirs: Codebook, name: str) -> Codebook:
    """Ours with the labels, attributes, groups and relations that only theirs has.

    Raises CodebookError where an id, a key or a name would then be there twice.
    """
    from annotator.model.codebook.check import check_codebook

    labels = [_with_attributes(each, theirs.by_uuid(each.uuid)) for each in ours.labels]
    labels += [each for each in theirs.labels if ours.by_uuid(each.uuid) is None]
    known = {each.uuid for each in ours.relations}
    relations = (*ours.relations, *(each for each in theirs.relations if each.uuid not in known))
    groups = _with_missing(ours.groups, theirs.groups)
    made = ours.having(labels=tuple(labels), relations=relations, groups=groups)
    try:
        check_codebook(made, standing=[each.id for each in (*ours.labels, *theirs.labels)])
    except CodebookError as error:
        raise CodebookError(
            f"The codebooks of this project and of {name} cannot both be had: {error.sentence} Change it in one of the "
            "files, or merge with --codebook ours or theirs."
        ) from error
    return made


def _with_attributes(label: LabelDef, theirs: LabelDef | None) -> LabelDef:
    return label if theirs is None else label._replace(attributes=_with_missing(label.attributes, theirs.attributes))
