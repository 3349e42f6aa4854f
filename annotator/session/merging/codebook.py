"""Two codebooks that went on from a common one: what differs, and one that has what both have."""

from __future__ import annotations

from annotator.errors import CodebookError, UsageError
from annotator.model.codebook import Codebook, codebook_hash, from_stored, to_json
from annotator.sentences import in_each, joined, some_of, worded
from annotator.session.merging.both import both
from annotator.store.file.stored_json import read_json, write_json
from annotator.store.merging.codebooks import Decide, Version

CHOICES = ("ours", "theirs", "both")
MOST_NAMED = 6


def decision(choice: str | None, name: str) -> Decide:
    """How a doubt is decided; without a choice it is asked. ``name`` is the other file's."""
    if choice is not None and choice not in CHOICES:
        raise UsageError(
            worded(
                "There is no choice “{choice}” of a codebook: choose one of {names}.",
                choice=choice,
                names=joined(", ", CHOICES),
            )
        )

    def decide(ours: Version, theirs: Version, base: Version | None) -> Version:
        if choice in ("ours", "theirs"):
            return ours if choice == "ours" else theirs
        mine, other = (from_stored(read_json(each.content)) for each in (ours, theirs))
        if choice is None:
            raise _asked(mine, other, name)
        made = both(mine, other, from_stored(read_json(base.content)) if base else None, name)
        return Version(0, codebook_hash(made), write_json(to_json(made)))

    return decide


def _asked(ours: Codebook, theirs: Codebook, name: str) -> CodebookError:
    from annotator.model.codebook.compare import compare, say_difference
    from annotator.model.codebook.nouns import LANGUAGES

    said = [in_each({lang: say_difference(each, lang) for lang in LANGUAGES}) for each in compare(ours, theirs)]
    return CodebookError(
        worded(
            "The codebook was changed here and in {name}, from ours to theirs: {said}. Say which one is to be: "
            "--codebook ours, theirs, or both (ours with what only theirs has).",
            name=name,
            said=some_of(said, MOST_NAMED, "; "),
        )
    )
