"""What of a project's log goes into a package: what a coder's layer says of some articles, and what is nobody's."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from annotator.model.ids import uuid_text
from annotator.store.file.stored_json import write_json
from annotator.store.merging.heads import HANGS
from annotator.store.merging.portable import LABEL, NUMBERED, VERSION
from annotator.store.project import Project
from annotator.store.rows import KIND_NAMES, KINDS, State, packed, unpacked

OF_A_LAYER = frozenset({"annotation", "status", "relation", "document_label", "note", "sitting", "memo"})
"""Kinds of things whose state names the layer (``y``) that they belong to."""
OF_THE_TEXT = frozenset({"article", "region", "repair", "override"})
"""Kinds that say what an article's text is, whoever decided it; an override may also be the whole project's."""
OF_THE_CODER = frozenset({"coder", "layer", "codebook", "filter"})
AT_HOME = frozenset({"label", "recoding", "split", "assignment", "round", "decision"})
"""Kinds that stay: they speak of everybody's work. A round's rule and the mark of an overlap would tell a coder which
articles somebody else codes too."""

MINE = "mine"
"""In the place of a coder in a filter: whoever looks at the list."""


class Scope(NamedTuple):
    """Whose package it is, and what of it: ``coder`` and ``articles`` by the project's numbers, ``layers`` number ->
    UUID; ``coder_id`` is a UUID."""

    coder: int
    coder_id: str
    layers: Mapping[int, str]
    articles: frozenset[int]


class Revision(NamedTuple):
    """A row of the log. ``state`` is as stored, ``coder`` the number of whoever made the change."""

    seq: int
    id: bytes
    thing: bytes
    kind: int
    parent: int | None
    change: int
    pane: int | None
    state: str | None
    also: str | None
    coder: int | None


class Chosen(NamedTuple):
    """What goes along: revisions in the order of the log, and what they name in the project's numbers."""

    revisions: Sequence[Revision]
    labels: frozenset[int]
    versions: frozenset[int]


def chosen(project: Project, scope: Scope) -> Chosen:
    """The revisions that a package holds, each thing whole or from where it came into the coder's layer."""
    kept = [
        _without_words_of_others(revision, scope)
        for _, one in groupby(_candidates(project, scope), attrgetter("thing"))
        for revision in _kept([*one], scope)
    ]
    kept = sorted(_without_loose_ends(kept), key=attrgetter("seq"))
    return Chosen(kept, *_named(project, kept))


_THINGS = """
    SELECT thing FROM revision WHERE CASE
        WHEN kind IN ({layered}) THEN json_extract(state, '$.y') IN (SELECT value FROM json_each(:layers))
            AND json_extract(state, '$.a') IN (SELECT value FROM json_each(:articles))
        WHEN kind IN ({textual}) THEN json_extract(state, '$.a') IN (SELECT value FROM json_each(:articles))
            OR (kind = {override} AND state IS NOT NULL AND json_extract(state, '$.a') IS NULL)
        ELSE kind = {filter} END
    UNION SELECT thing FROM article WHERE n IN (SELECT value FROM json_each(:articles))
    UNION SELECT uuid FROM coder WHERE n = :coder
    UNION SELECT uuid FROM layer WHERE n IN (SELECT value FROM json_each(:layers))
    UNION SELECT uuid FROM project""".format(
    layered=", ".join(str(KINDS[kind]) for kind in sorted(OF_A_LAYER)),
    textual=", ".join(str(KINDS[kind]) for kind in sorted(OF_THE_TEXT - {"article"})),
    override=KINDS["override"],
    filter=KINDS["filter"],
)
_REVISIONS = f"""SELECT r.seq, r.id, r.thing, r.kind, r.parent, r.change, r.pane, r.state, r.also, c.coder
    FROM revision r JOIN change c ON c.seq = r.change WHERE r.thing IN ({_THINGS})
    ORDER BY r.thing, r.seq"""


def _candidates(project: Project, scope: Scope) -> Iterator[Revision]:
    """Every revision of every thing that has at least one to go along, thing by thing."""
    values = {
        "layers": write_json([*scope.layers, *scope.layers.values()]),
        "articles": write_json(sorted(scope.articles)),
        "coder": scope.coder,
    }
    return map(Revision._make, project.connection.execute(_REVISIONS, values))


def _kept(revisions: Sequence[Revision], scope: Scope) -> list[Revision]:
    """Those of one thing, in the order of the log, without what it was in another layer.

    What is kept has all that was made of it later, too: no revision becomes the last one by being packed.
    """
    if KIND_NAMES.get(revisions[0].kind) == "filter":
        return [*revisions] if all(_is_own_filter(each, scope) for each in revisions) else []
    ours = set[int]()
    for each in revisions:
        if each.parent in ours if each.state is None else _is_ours(each, scope):
            ours.add(each.seq)
    for each in reversed(revisions):
        if each.seq not in ours:
            ours.difference_update(parents_of(each))
    return [each for each in revisions if each.seq in ours]


def _is_own_filter(revision: Revision, scope: Scope) -> bool:
    """Whether the coder has made it, and it does not ask for what is assigned to somebody else.

    One of certain articles goes along where all of them do: without some, or all, of them it would be another filter.
    """
    asked: State = (unpacked(revision.state) or {}).get("q", {})
    is_theirs = revision.coder == scope.coder and asked.get("assigned", MINE) in (MINE, scope.coder_id)
    return is_theirs and scope.articles.issuperset(asked.get("articles", ()))


def parents_of(revision: Revision) -> tuple[int, ...]:
    """The revisions in sight of which this one was made."""
    also: Iterable[int] = unpacked(revision.also) or ()  # pyright: ignore[reportAssignmentType]
    return (*also, revision.parent) if revision.parent is not None else tuple(also)


def _is_ours(revision: Revision, scope: Scope) -> bool:
    kind, state = KIND_NAMES.get(revision.kind), unpacked(revision.state) or {}
    if kind in OF_A_LAYER:
        of_ours = state["y"] in scope.layers or state["y"] in scope.layers.values()
        return of_ours and state["a"] in scope.articles
    if kind == "article":
        return state["#"] in scope.articles
    if kind in OF_THE_TEXT:
        return state.get("a") in scope.articles or (kind == "override" and "a" not in state)
    return kind in OF_THE_CODER


def _without_loose_ends(kept: Sequence[Revision]) -> list[Revision]:
    """All but relations and questions that name a span which stays at home: an import may join spans of two coders."""
    spans = {uuid_text(each.thing) for each in kept if each.kind == KINDS["annotation"]}
    loose = set[bytes]()
    for each in kept:
        if each.kind in HANGS and each.state is not None:
            state = unpacked(each.state) or {}
            if any(state.get(key) and state[key] not in spans for key in HANGS[each.kind]):
                loose.add(each.thing)
    return [each for each in kept if each.thing not in loose]


def _without_words_of_others(revision: Revision, scope: Scope) -> Revision:
    """What somebody else has noted on a version of the codebook stays at home."""
    if KIND_NAMES[revision.kind] != "codebook" or revision.coder == scope.coder:
        return revision
    return revision._replace(state=packed({"v": (unpacked(revision.state) or {})["v"]}))


def _named(project: Project, revisions: Collection[Revision]) -> tuple[frozenset[int], frozenset[int]]:
    """The labels and the codebook versions that the states name."""
    labels, versions, numbers = set[int](), set[int](), project.names.label_number
    for each in revisions:
        if each.state is None:
            continue
        state, kind = unpacked(each.state) or {}, KIND_NAMES[each.kind]
        labels.update(_all_of(kind, LABEL, state))
        versions.update(_all_of(kind, VERSION, state))
        if kind == "document_label" and state["l"] in numbers:
            labels.add(numbers[state["l"]])
    return frozenset(labels), frozenset(versions)


def _all_of(kind: str, what: int, state: State) -> Iterator[int]:
    for key, is_of in NUMBERED[kind].items():
        if is_of == what and (value := state.get(key)) is not None:
            yield from value if isinstance(value, list) else (value,)
