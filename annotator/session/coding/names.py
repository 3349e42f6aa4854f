"""What somebody typed for a label, a coder or an outlet, in either script: what is meant, or one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from annotator.errors import AmbiguousName, NotFound
from annotator.model.annotation import Coder
from annotator.model.codebook import LabelDef
from annotator.sentences import joined, some_of, worded
from annotator.session.people.coders import coders
from annotator.session.session import Session

NEAR = 0.4
"""How like a name has to be to one that is known (difflib) to be proposed in its place."""
MOST_NAMED = 8
_SEVERAL = re.compile("[、，,]")
"""Between the names of a label that has several in one language."""


def label_named(session: Session, typed: str) -> str:
    """The UUID of a label by its UUID, id or key, else by one of its names; also of one from an older codebook.

    Raises NotFound, which names the nearest; AmbiguousName.
    """
    known = session.codebook.label(typed)
    if known is not None:
        return known.uuid
    if typed in session.project.names.label_number:
        return typed
    wanted, labels = _folded(typed), session.codebook.labels
    named = {each.uuid: _names_of(each) for each in labels}
    meant = [each for each in labels if wanted in named[each.uuid]]
    meant = [each for each in meant if not each.retired] or meant
    if len(meant) == 1:
        return meant[0].uuid
    if meant:
        said = joined(", ", (each.id for each in meant))
        raise AmbiguousName(
            worded("“{typed}” may be any of these labels: {said}. Name it by its id.", typed=typed, said=said)
        )
    ids = {word: each.id for each in labels if not each.retired for word in (*named[each.uuid], each.id.lower())}
    raise NotFound(worded("The codebook has no label “{typed}”: {hint}", typed=typed, hint=_hint(wanted, ids)))


def label_in_use(session: Session, typed: str) -> LabelDef:
    """The same where the codebook in force has to have it. Raises NotFound, AmbiguousName."""
    found = session.codebook.by_uuid(label_named(session, typed))
    if found is None:
        raise NotFound(worded("The codebook has no label “{typed}” any more: an older version has it.", typed=typed))
    return found


def coder_named(session: Session, typed: str) -> Coder:
    """A coder by UUID or name. Raises NotFound, which names the nearest, or everybody."""
    everyone = coders(session)
    found = next((each for each in everyone if typed in (each.id, each.name)), None)
    if found is None:
        names = {each.name: each.name for each in everyone}
        raise NotFound(
            worded(
                "There is no coder “{typed}” in {name}: {hint}",
                typed=typed,
                name=session.path.name,
                hint=_hint(typed, names),
            )
        )
    return found


def outlets_named(typed: str, known: Iterable[str]) -> tuple[str, ...]:
    """Which of the outlets ``known`` are meant: those of that name in either script, else those whose names hold it.

    Raises NotFound, which names the nearest.
    """
    wanted = _folded(typed)
    names = {outlet: _folded(outlet) for outlet in known if outlet}
    found = tuple(outlet for outlet, each in names.items() if each == wanted)
    found = found or tuple(outlet for outlet, each in names.items() if wanted and wanted in each)
    if not found:
        near = {each: outlet for outlet, each in names.items()}
        raise NotFound(worded("No article states the outlet “{typed}”: {hint}", typed=typed, hint=_hint(wanted, near)))
    return found


def _names_of(label: LabelDef) -> set[str]:
    """Its names and short names in every language, folded, as a whole and one by one."""
    names = [part for name in label.names.values() for part in (name, *_SEVERAL.split(name))]
    return {_folded(word) for word in (*names, *label.short.values())}


def _hint(wanted: str, known: dict[str, str]) -> str:
    """``known`` is what may be typed -> how it is said."""
    near = get_close_matches(wanted, known, 1, NEAR)
    if near:
        return worded("do you mean {near}?", near=known[near[0]])
    every = [*dict.fromkeys(known.values())]
    if not every:
        return worded("there is none yet.")
    return worded("there is {names}.", names=some_of(every, MOST_NAMED))


def _folded(text: str) -> str:
    from annotator.text.scripts.folding import fold

    return fold(text).strip().lower()
