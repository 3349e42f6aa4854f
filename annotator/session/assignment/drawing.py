"""A round as it would be drawn now: which articles are free, how many each coder gets, and who gets which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.errors import NotFound, UsageError
from annotator.sentences import mark, recovered, worded
from annotator.session.assignment.asked import Asked, Drawn, check_asked
from annotator.session.assignment.overlap import (
    AS_ASKED,
    KRIPPENDORFF,
    OF_ALL,
    ORIGINS,
    RULE,
    Coded,
    Overlap,
    as_percent,
    by_rule,
    explicit,
    overlap_of_share,
    parsed_share,
    rounded,
)
from annotator.session.assignment.plan import Candidate, Plan, drawn, even_counts
from annotator.session.listing.nouns import check_name
from annotator.session.people.coders import check_coder_name, coders
from annotator.session.session import Session
from annotator.store.things import assignments as rows
from annotator.store.things.assignments import Drawable

MONTH = slice(0, 7)
TRAINING, REAL = "training", "real"
FEWER_THERE = mark("{rule}: {articles:,} articles; of these {most:,} are there to be given")
BY_RULE = mark("{rule}: {articles:,} articles")
NO_OVERLAP = mark("no overlap")
RULES = (FEWER_THERE, BY_RULE, KRIPPENDORFF, *ORIGINS, *AS_ASKED, NO_OVERLAP, OF_ALL)


class _Given(NamedTuple):
    """What earlier rounds hold: article -> the kinds of its rounds; and the coders (UUIDs) who have it in real ones."""

    kinds: Mapping[int, set[str]]
    coders: Mapping[int, set[str]]


def stated_rule(kept: str) -> str:
    """The words of a rule that a file keeps, to be said in the window's language."""
    return recovered(kept, RULES)


def draw_round(session: Session, asked: Asked) -> Drawn:
    """Draw a round without storing it. Raises UsageError, NotFound."""
    asked = asked._replace(coders=tuple(sorted({" ".join(each.split()) for each in asked.coders} - {""})))
    check_asked(asked)
    for each in asked.coders:
        check_coder_name(session, each)
    name = free_name(session, asked)
    given = _given(session)
    pool = _pool(session, asked, given)
    if not pool:
        raise UsageError(worded("There is no article to give: all are given already, or the project has none."))
    counts, overlap = _amounts(session, asked, len(pool))
    candidates = [Candidate(each.id, stratum_of(each, asked.stratify)) for each in pool]
    plan = drawn(candidates, counts, overlap.articles, asked.seed)
    if not asked.is_list or asked.training:
        gives = _numbers(pool, plan, asked.coders)
        return _drawn(name, asked, overlap.rule, plan, gives, pool, ())
    gives, remarks = _without_those_had(session, asked, _numbers(pool, plan, asked.coders), given)
    return _drawn(name, asked, overlap.rule, plan, gives, pool, remarks, given)


def free_name(session: Session, asked: Asked) -> str:
    """The name of a round: the one asked for, or the next free one. Raises UsageError for one that is taken."""
    check_name(worded("name of a round"), asked.name)
    taken = {state["n"] for _, state in rows.rounds(session.project)}
    name = " ".join(asked.name.split())
    if name in taken:
        raise UsageError(
            worded("There is a round “{name}” already: choose another name, or take that one back first.", name=name)
        )
    if name:
        return name
    word = "training" if asked.training else "round"
    return next(each for n in range(1, len(taken) + 2) if (each := f"{word} {n}") not in taken)


def stratum_of(article: Drawable, stratify: str) -> str:
    """Its outlet or the month in which it was published; "" where none is stated or none is asked for."""
    if stratify == "outlet":
        return article.outlet
    return article.published[MONTH] if stratify == "month" and not article.published.startswith("-") else ""


def _given(session: Session) -> _Given:
    kind_of = {uuid: state["k"] for uuid, state in rows.rounds(session.project)}
    kinds: dict[int, set[str]] = {}
    holders: dict[int, set[str]] = {}
    for each in rows.assignments(session.project):
        kind = kind_of.get(each.round, REAL)
        kinds.setdefault(each.article, set()).add(kind)
        if kind == REAL:
            holders.setdefault(each.article, set()).add(each.coder)
    return _Given(kinds, holders)


def _pool(session: Session, asked: Asked, given: _Given) -> list[Drawable]:
    """The articles to draw from. An article of a training round is never in a real one, nor the other way round."""
    there = {each.number: each for each in rows.drawable(session.project)}
    other = REAL if asked.training else TRAINING
    if not asked.articles:
        return [each for n, each in there.items() if not given.kinds.get(n)]
    for number in asked.articles:
        if number not in there:
            raise NotFound(worded("There is no article {number} in {name}.", number=number, name=session.path.name))
        if other in given.kinds.get(number, ()):
            pattern = (
                mark("Article {number} is in a real round, so it cannot be in a training one: leave it out.")
                if asked.training
                else mark("Article {number} is in a training round, so it cannot be in a real one: leave it out.")
            )
            raise UsageError(worded(pattern, number=number))
    chosen = [there[n] for n in dict.fromkeys(asked.articles)]
    return chosen if asked.is_list or asked.training else [e for e in chosen if not given.kinds.get(e.number)]


def _amounts(session: Session, asked: Asked, free: int) -> tuple[tuple[int, ...], Overlap]:
    """How many articles each coder gets, and how many all of them."""
    many = len(asked.coders)
    each = asked.each
    if asked.share:
        each = max(1, rounded(parsed_share(asked.share, "share") * free))
    if asked.training or asked.is_list:
        all_of_them = free if each is None else each
        return (all_of_them,) * many, Overlap(all_of_them if many > 1 else 0, worded("everybody the same articles"))
    overlap = _overlap(session, asked, each, free)
    if each is None:
        counts = even_counts(free, many, overlap.articles)
        if not counts[-1]:
            raise UsageError(
                worded(
                    "There are only {free:,} articles to divide among {many:,} coders: name fewer "
                    "coders, or let them overlap.",
                    free=free,
                    many=many,
                )
            )
        return counts, overlap
    return (each,) * many, overlap


def _overlap(session: Session, asked: Asked, each: int | None, free: int) -> Overlap:
    many = len(asked.coders)
    if not asked.overlap:
        return Overlap(0, worded(NO_OVERLAP))
    if asked.overlap.strip().lower() == RULE:
        codings, labels = rows.coded_counts(session.project)
        coded = Coded(codings, tuple(labels.values()), len(session.codebook.active))
        found = by_rule(coded, many, asked.acceptable)
        most = free if each is None else each
        pattern = FEWER_THERE if found.articles > most else BY_RULE
        said = worded(pattern, rule=found.rule, articles=found.articles, most=most)
        return Overlap(min(found.articles, most), said)
    found = explicit(asked.overlap, free)
    if found.articles > (most := free if each is None else min(each, free)):
        raise UsageError(
            worded(
                "An overlap of {articles:,} is more than there is: ask for {most:,} at most.",
                articles=found.articles,
                most=most,
            )
        )
    if each is None or asked.overlap.strip().isdigit():
        return found
    share = parsed_share(asked.overlap, "overlap")
    said = worded("{share} of the different articles of the round", share=as_percent(share))
    return Overlap(overlap_of_share(share, each, many), said)


def _numbers(pool: Sequence[Drawable], plan: Plan, names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    number_of = {each.id: each.number for each in pool}
    return {name: tuple(sorted(number_of[id_] for id_ in plan.of(at))) for at, name in enumerate(names)}


def _without_those_had(
    session: Session, asked: Asked, gives: Mapping[str, tuple[int, ...]], given: _Given
) -> tuple[dict[str, tuple[int, ...]], tuple[str, ...]]:
    """The articles named but those that a coder has from an earlier round; and a sentence on these."""
    uuid_of = {each.name: each.id for each in coders(session)}
    left: dict[str, tuple[int, ...]] = {}
    remarks: list[str] = []
    for name, numbers in gives.items():
        left[name] = tuple(n for n in numbers if uuid_of.get(name) not in given.coders.get(n, ()))
        if had := len(numbers) - len(left[name]):
            remarks.append(worded("{name} has {had:,} of these already.", name=name, had=had))
    if not any(left.values()):
        raise UsageError(worded("Everybody named has these articles already: there is nothing to give."))
    return left, tuple(remarks)


def _drawn(
    name: str, asked: Asked, rule: str, plan: Plan, gives: Mapping[str, tuple[int, ...]], pool: Sequence[Drawable],
    remarks: tuple[str, ...], given: _Given | None = None,
) -> Drawn:  # fmt: skip
    times = Counter(n for numbers in gives.values() for n in numbers)
    before: Mapping[int, set[str]] = given.coders if given else {}
    shared = frozenset(n for n, many in times.items() if many + len(before.get(n, ())) > 1)
    strata: dict[str, tuple[int, int, int]] = {}
    for each in sorted(pool, key=lambda e: stratum_of(e, asked.stratify)):
        key = stratum_of(each, asked.stratify)
        a, b, c = strata.get(key, (0, 0, 0))
        strata[key] = a + 1, b + (each.number in times), c + (each.number in shared)
    return Drawn(name, asked, rule, plan, gives, shared, len(pool), strata, remarks)
