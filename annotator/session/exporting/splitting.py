"""The parts of an export: train, dev and test, or folds; an article that has its part never moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import gcd
from typing import NamedTuple

from annotator.errors import UsageError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.report import SPLIT_APART
from annotator.sentences import counted, mark
from annotator.session.exporting.assignment import Group, assigned
from annotator.session.exporting.population import Population
from annotator.session.session import Session
from annotator.store.reads.duplicates import duplicate_groups
from annotator.store.things import splits as rows

SPLIT_PARTS = ("train", "dev", "test")


class Part(NamedTuple):
    """One file (or folder) of an export: which articles are in it, and how it is called.

    ``folder`` is "" or a fold's; ``name`` "" where all is one. ``counts``: what is left out of its articles is told
    here, and in no other part that has them too.
    """

    folder: str
    name: str
    numbers: Sequence[int]
    counts: bool = True


class Plan(NamedTuple):
    """The parts in order; ``new`` are the articles that had none before: {number: (id, part)}, to be stored."""

    parts: tuple[Part, ...]
    definition: str = ""
    new: Mapping[int, tuple[str, str]] = {}


def planned(session: Session, job: ExportJob, population: Population) -> Plan:
    """Which article is in which part; nothing is stored yet."""
    options = job.options
    numbers = population.numbers
    if not (options.split or options.folds):
        return Plan((Part("", "", numbers),))
    known = rows.parts_of(session.project, definition_of(options))
    part_of, apart = _parts_of_all(session, job, population, known)
    for number in apart:
        job.report.remark(SPLIT_APART, population.articles[number].name)
    new = {n: (population.articles[n].id, part_of[n]) for n in numbers if n not in known}
    inside: dict[str, list[int]] = {name: [] for name in part_names(options)}
    for number in numbers:
        inside[part_of[number]].append(number)
    if options.split:
        parts = tuple(Part("", name, inside[name]) for name in inside if options.split[SPLIT_PARTS.index(name)])
    else:
        parts = tuple(part for fold in inside for part in _fold(fold, numbers, inside[fold]))
    return Plan(parts, definition_of(options), new)


def refuse_folds(options: ExportOptions, groups: int) -> None:
    """Raises UsageError where a fold would have nothing to test with."""
    if options.folds > groups:
        raise UsageError(
            counted(
                groups,
                mark(
                    "{folds} folds need as many articles that are no near-duplicates of one another, and there is 1: "
                    "ask for fewer."
                ),
                mark(
                    "{folds} folds need as many articles that are no near-duplicates of one another, and there are "
                    "{number}: ask for fewer."
                ),
                folds=options.folds,
            )
        )


def definition_of(options: ExportOptions) -> str:
    """What makes two splits the same one: the shares in lowest terms, the seed, and whether labels were spread."""
    if options.split:
        least = gcd(*options.split)
        shape = "split " + ":".join(str(share // least) for share in options.split)
    else:
        shape = f"folds {options.folds}"
    return f"{shape} seed {options.seed}{' stratified' if options.stratify else ''}"


def part_names(options: ExportOptions) -> tuple[str, ...]:
    """The names under which parts are stored."""
    return SPLIT_PARTS if options.split else tuple(f"fold-{n}" for n in range(1, options.folds + 1))


def _fold(name: str, numbers: Sequence[int], test: Sequence[int]) -> tuple[Part, Part]:
    held = set(test)
    return Part(name, "train", [n for n in numbers if n not in held], False), Part(name, "test", test)


def _parts_of_all(
    session: Session, job: ExportJob, population: Population, known: Mapping[int, str]
) -> tuple[dict[int, str], list[int]]:
    """The part of every article of the population; and those whose near-duplicates stand in another part."""
    options, names = job.options, part_names(job.options)
    group_of = duplicate_groups(session.project)
    members: dict[str, list[int]] = {}
    for number in population.numbers:
        members.setdefault(group_of.get(number) or population.articles[number].id, []).append(number)
    earlier: dict[str, list[str]] = {}
    for number in sorted(known):
        if number in group_of or number in population.articles:
            key = group_of.get(number) or population.articles[number].id
            earlier.setdefault(key, []).append(known[number])
    refuse_folds(options, len(members))
    part_of = {n: known[n] for n in population.numbers if n in known}
    apart: list[int] = []
    for key, before in earlier.items():
        home = Counter(before).most_common(1)[0][0]
        for number in members.get(key, ()):
            part_of.setdefault(number, home)
            if len({*before}) > 1:
                apart.append(number)
    shares = options.split or (1,) * options.folds
    labels = _labels(session, job, population) if options.stratify else {}
    there = [_group(name, [n for n in part_of if part_of[n] == name], labels) for name in names]
    free = [_group(key, some, labels) for key, some in members.items() if key not in earlier]
    chosen = assigned(free, shares, options.seed, there, stratify=options.stratify)
    for key, part in chosen.items():
        part_of.update(dict.fromkeys(members[key], names[part]))
    return part_of, sorted(apart)


def _group(key: str, numbers: Sequence[int], labels: Mapping[int, Mapping[str, int]]) -> Group:
    found = Counter[str]()
    for number in numbers:
        found.update(labels.get(number, {}))
    return Group(key, len(numbers), found)


def _labels(session: Session, job: ExportJob, population: Population) -> dict[int, dict[str, int]]:
    """Article number -> label UUID -> spans of the layers exported, of the labels exported."""
    found: dict[int, dict[str, int]] = {}
    pending = bool(job.options.layers)
    asked = [[each] for each in job.context.layers] if job.options.final else [[*job.context.layers]]
    for some in asked:
        for number, label, n in rows.label_counts_of_articles(session.project, some, pending=pending):
            speaks = not job.options.final or not population.speak.get(number, frozenset()).isdisjoint(some)
            if label in job.context.labels and speaks:
                found.setdefault(number, {})[label] = n
    return found
