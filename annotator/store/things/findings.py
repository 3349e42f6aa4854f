"""What was found in an article when it came in, as one JSON text; and what has been decided about it since."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from typing import TypeVar

from annotator.model.article import Region
from annotator.model.findings import NOTHING_FOUND, Findings
from annotator.model.ids import place_id
from annotator.model.override import Override, override_from, override_values
from annotator.model.repair import Repair, repair_from
from annotator.store.file.stored_json import read_json, write_json
from annotator.store.project import Project
from annotator.store.rows import KIND_NAMES, KINDS, State, uuid_text
from annotator.store.things.articles import thing_of

DECIDABLE = ", ".join(str(KINDS[kind]) for kind in ("repair", "region", "override"))
DIGEST_LENGTH = 16
Found = TypeVar("Found", Repair, Region, Override)


def packed_findings(found: Findings) -> bytes:
    """The findings as the file keeps them: JSON, compressed, for a page has a hundred glosses with like evidence.

    Ids are not kept, they follow from the article and the place.
    """
    order = {region.id: index for index, region in enumerate(found.regions)}
    said = write_json({
        "r": [[r.start, r.end, r.replacement, r.kind, r.confidence, r.in_force, r.evidence, r.units]
              for r in found.repairs],
        "g": [[g.start, g.end, g.kind, g.confidence, g.evidence, None if g.repeats is None else order[g.repeats]]
              for g in found.regions],
        "o": [[o.scope, o.text, o.becomes, o.script, o.start, o.end, o.origin, o.note] for o in found.overrides],
    })  # fmt: skip
    return zlib.compress(said.encode())


def digest_of(packed: bytes) -> str:
    """What an article's revision remembers of its findings, so that a change on the disk is told."""
    from hashlib import sha256

    return sha256(packed).hexdigest()[:DIGEST_LENGTH]


def unpacked_findings(packed: bytes | None, article_id: str, number: int) -> Findings:
    """The findings of an article; every project that has it gives them the same ids. Raises ValueError if damaged."""
    if packed is None:
        return NOTHING_FOUND
    try:
        kept: State = read_json(zlib.decompress(packed).decode())
    except (zlib.error, TypeError) as error:
        raise ValueError(f"its findings are damaged ({error})") from error
    space = thing_of(article_id)
    repairs = tuple(
        Repair(
            _id(space, "repair", start, end, replacement), start, end, replacement, kind, confidence,
            "applied" if in_force else "flagged", evidence, tuple((a, b, c, d) for a, b, c, d in units),
        )
        for start, end, replacement, kind, confidence, in_force, evidence, units in kept["r"]
    )  # fmt: skip
    ids = [_id(space, "region", start, end, kind) for start, end, kind, *_ in kept["g"]]
    regions = tuple(
        Region(id_, start, end, kind, None if repeats is None else ids[repeats], confidence, evidence, "found")
        for id_, (start, end, kind, confidence, evidence, repeats) in zip(ids, kept["g"], strict=True)
    )
    overrides = tuple(
        Override(
            _id(space, "override", start, end, script + text), scope, text, becomes, script, number, start, end,
            origin, note,
        )
        for scope, text, becomes, script, start, end, origin, note in kept["o"]
    )  # fmt: skip
    return Findings(repairs, regions, overrides)


def with_decisions(project: Project, found: Findings, number: int) -> Findings:
    """The findings with all that has been decided, added or taken away since, in text order."""
    states: dict[str, list[tuple[str, State]]] = {"repair": [], "region": [], "override": []}
    for uuid, kind, state in project.connection.execute(
        f"SELECT uuid, kind, state FROM thing WHERE article = ? AND kind IN ({DECIDABLE})", (number,)
    ):
        states[KIND_NAMES[kind]].append((uuid_text(uuid), read_json(state)))
    regions = _decided(found.regions, states["region"], _region, number)
    there = {each.id for each in regions}
    return Findings(
        _decided(found.repairs, states["repair"], _repair, number),
        tuple(each if each.repeats in there else each._replace(repeats=None) for each in regions),
        _decided(found.overrides, states["override"], _override, number),
        found.rules,
    )


def project_overrides(project: Project) -> list[Override]:
    """The project's protected terms."""
    rows = project.connection.execute(
        "SELECT uuid, state FROM thing WHERE article IS NULL AND kind = ?", (KINDS["override"],)
    )
    found = [_override(uuid_text(uuid), read_json(state), None) for uuid, state in rows]
    return sorted((each for each in found if each is not None), key=lambda each: (each.text, each.id))


def articles_with_decisions(project: Project) -> set[int | None]:
    """The numbers of the articles whose findings are not simply those of the import; None where terms stand."""
    query = f"SELECT DISTINCT article FROM thing WHERE kind IN ({DECIDABLE})"
    return {number for (number,) in project.connection.execute(query)}


def gone(number: int | None) -> State:
    """The state of a finding that a person has taken away: it hides what was found."""
    return {"a": number, "x": 1} if number is not None else {"x": 1}


def repair_state(repair: Repair, number: int) -> State:
    return {"a": number, "repair": repair._asdict()}


def region_state(region: Region, number: int) -> State:
    state: State = {"a": number, "s": region.start, "e": region.end, "k": region.kind}
    if region.repeats:
        state["r"] = region.repeats
    if region.confidence != 1.0:
        state["c"] = region.confidence
    if region.evidence:
        state["v"] = region.evidence
    if region.origin != "import":
        state["o"] = region.origin
    return state


def override_state(override: Override) -> State:
    at = {} if override.article is None else {"a": override.article}
    return {**at, "o": override_values(override)}


def _id(space: bytes, kind: str, start: int, end: int, words: str) -> str:
    return place_id(space, KINDS[kind], start, end, words)


def _decided(
    found: Iterable[Found],
    states: Iterable[tuple[str, State]],
    read: Callable[[str, State, int | None], Found | None],
    number: int,
) -> tuple[Found, ...]:
    standing = {each.id: each for each in found}
    for id_, state in states:
        item = None if state.get("x") else read(id_, state, number)
        if item is None:
            standing.pop(id_, None)
        else:
            standing[id_] = item
    return tuple(sorted(standing.values(), key=lambda each: (each.start, -each.end, each.id)))


def _repair(id_: str, state: State, number: int | None) -> Repair:
    return repair_from({**state["repair"], "id": id_})


def _region(id_: str, state: State, number: int | None) -> Region:
    return Region(
        id_, state["s"], state["e"], state["k"], state.get("r"), state.get("c", 1.0), state.get("v", ""),
        state.get("o", "import"),
    )  # fmt: skip


def _override(id_: str, state: State, number: int | None) -> Override | None:
    """None for one whose form this annotator does not know: it is kept, and without effect."""
    try:
        return override_from(state["o"], id_, number)
    except KeyError:
        return None
