"""Counts of an article that add up to a kappa or an alpha: how much text is alike, and how much has which category.

A chance agreement needs products of sums, one for each category. Of a label there are two, in it or not. Over all
labels the categories are the sets of labels that a character has, and their number has no end; so those with the most
text have a column each, and what is rarer has one column for all, weighted so that the whole adds up to exactly the
chance agreement that all columns would. For some of the articles the column is worked out anew (``pooled``). Only in a
draw of the bootstrap is it approximate: it takes the rare sets to be as rare there as they are in what is drawn from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.agreement.characters.tally import KEPT_SETS, NO_VIEW, SetRuns, Tally, tally
from annotator.agreement.measures import POOLED, Counted, Question

if TYPE_CHECKING:
    from annotator.agreement.characters.segments import Bools, Ints
    from annotator.agreement.measures import Flags, Floats

COHEN_LABEL = 4
"""Of a label: characters, alike, in it by the first, by the second."""
COHEN_LEAD = 3
"""Of sets: characters, alike, root of what rare sets add; then each set of the first, of the second."""
NOMINAL_LABEL = 3
"""Of a label: values (a coder's of a character), those that agree, those in it."""
NOMINAL_LEAD = 3
"""Of sets: values, those that agree, root of what rare sets add; then each set."""


class Group(NamedTuple):
    """Coders as one group: their number in each article that counts (else 0), and of each label; how much is alike.

    ``same`` are pairs of equal sets; ``label_same`` (labels, articles) pairs that are alike in the label.
    """

    raters: Ints
    label_raters: Ints
    same: Floats
    label_same: Sequence[Floats]
    label_in: Floats
    blank: Floats
    label_blank: Floats
    views: Ints
    of: Sequence[int]


def alike_counts(question: Question) -> Counted:
    """Of each pair: characters in common, and how many of them have the same category."""
    found, _ = _tally(question)
    wanted = _pairs_wanted(question)
    labels = [np.stack(each[:2], axis=-1) for each in _pair_labels(found, wanted)]
    here = found.views[:, wanted] != NO_VIEW
    return Counted(labels, np.stack([found.size[:, None] * here, found.same[:, wanted] * here], axis=-1), by_size=True)


def cohen_counts(question: Question) -> Counted:
    """Of each pair: the characters in common, those alike, and how much each of the two put in which category."""
    found, names = _tally(question)
    wanted = _pairs_wanted(question)
    labels = [np.stack(each, axis=-1) for each in _pair_labels(found, wanted)]
    here = found.views[:, wanted] != NO_VIEW
    overall = np.zeros((len(found.size), len(wanted), COHEN_LEAD + 2 * KEPT_SETS))
    overall[:, :, 0], overall[:, :, 1] = found.size[:, None] * here, found.same[:, wanted] * here
    middle = COHEN_LEAD + KEPT_SETS
    tables: dict[tuple[int, bytes], Floats] = {}
    for place, (pair, at) in enumerate(zip(question.pairs, wanted)):
        first, second = (_table(tables, found, names.index(each), found.views[:, at]) for each in pair)
        overall[:, place, COHEN_LEAD:middle], overall[:, place, middle:] = first, second
    ends = [(names.index(a), names.index(b)) for a, b in question.pairs]

    def pooled(rows: Flags) -> Floats:
        column = np.zeros(rows.shape)
        for place, (one, other) in enumerate(ends):
            if rows[:, place].any():
                views = np.where(rows[:, place], found.views[:, wanted[place]], NO_VIEW)
                first, second = (_rare(found.runs[each], views, found.sets) for each in (one, other))
                column[:, place] = _root_shares(float(first[1] @ second[1]), first[0] + second[0])
        return column

    return _pooled(Counted(labels, overall, by_size=True), found, pooled)


def alpha_counts(question: Question) -> Counted:
    """Of all coders: values, those that agree and those in each category, of characters that two or more coded."""
    found, group = _group(question)
    return _nominal(found, group)


def coded_alpha_counts(question: Question) -> Counted:
    """The same, of characters that at least one of the coders marked with any label."""
    found, group = _group(question)
    return _nominal(found, group, coded=True)


def fleiss_counts(question: Question) -> Counted:
    """The same, of articles that were coded by all who coded any."""
    found, group = _group(question)
    looked = found.looked[:, group.of]
    everyone, label_everyone = int(looked.any(axis=(0, 2)).sum()), looked.any(axis=0).sum(axis=0)
    raters = np.where(group.raters == everyone, group.raters, 0)
    label_raters = np.where(group.label_raters == label_everyone[:, None], group.label_raters, 0)
    return _nominal(found, group._replace(raters=raters, label_raters=label_raters))


def alpha_pair_counts(question: Question) -> Counted:
    """Of each pair as if there were nobody else: values, those that agree and those in each category.

    Fleiss' kappa of a pair is made of the same.
    """
    return _nominal_pairs(question)


def coded_alpha_pair_counts(question: Question) -> Counted:
    """The same, of characters that at least one of the pair marked with any label that both looked for."""
    return _nominal_pairs(question, coded=True)


_latest: list[tuple[Question, Tally]] = []


def forget() -> None:
    """Lets go of the articles that were counted last, which are kept for the next measure of the same question."""
    _latest.clear()


def _tally(question: Question) -> tuple[Tally, Sequence[str]]:
    """The tally that holds the question, and the coders in its order: the last one, or a new one.

    All measures of a question, and of each pair of its coders, come one after the other; its articles are gone through
    once for all of them.
    """
    for before, found in list(_latest):
        same = before.articles is question.articles and list(before.labels) == list(question.labels)
        if same and (list(before.coders) == list(question.coders) or _pair_of(before, question)):
            return found, list(before.coders)
    found = tally(question)
    _latest[:] = [(question, found)]
    return found, list(question.coders)


def _pair_of(before: Question, question: Question) -> bool:
    return len(question.coders) == 2 and tuple(question.coders) in before.pairs


def _pairs_wanted(question: Question) -> Ints:
    """Which pairs of the tally the question has."""
    found, names = _tally(question)
    if len(question.coders) == len(names):
        return np.arange(found.same.shape[1])
    place = {pair: at for at, pair in enumerate(question._replace(coders=names).pairs)}
    return np.array([place[each] for each in question.pairs], dtype=np.int64)


def _ends(coders: int) -> tuple[Ints, Ints]:
    """The first and the second coder of each pair."""
    firsts, seconds = np.triu_indices(coders, 1)
    return firsts, seconds


def _pair_labels(found: Tally, wanted: Ints) -> list[tuple[Floats, Floats, Floats, Floats]]:
    """Of each label (articles, pairs): characters, alike, in it by the first, by the second."""
    firsts, seconds = (each[wanted] for each in _ends(found.looked.shape[1]))
    labels: list[tuple[Floats, Floats, Floats, Floats]] = []
    for label, both in enumerate(found.both):
        here = found.looked[:, firsts, label] & found.looked[:, seconds, label]
        size = found.size[:, None] * here
        first, second = found.marked[:, firsts, label] * here, found.marked[:, seconds, label] * here
        labels.append((size, size - first - second + 2 * both[:, wanted] * here, first, second))
    return labels


def _group(question: Question) -> tuple[Tally, Group]:
    """All coders of the question; a pair of the tally's coders where the question has no more of them."""
    found, names = _tally(question)
    wanted = _pairs_wanted(question)
    of = [names.index(each) for each in question.coders]
    looked = found.looked[:, of]
    label_raters = looked.sum(axis=1).T
    label_in = np.einsum("acl,acl->la", found.marked[:, of], looked.astype(np.float64))
    label_same = [each[1].sum(axis=1) for each in _pair_labels(found, wanted)]
    if len(of) == len(names):
        raters = looked.any(axis=2).sum(axis=1) * (found.group_views != NO_VIEW)
        same, blank, views, label_blank = found.group_same, found.group_blank, found.group_views, found.label_blank.T
    else:
        at = int(wanted[0])
        same, blank, views = found.same[:, at], found.blank[:, at], found.views[:, at]
        raters, label_blank = 2 * (views != NO_VIEW), np.broadcast_to(blank, label_raters.shape)
    return found, Group(raters, label_raters, same, label_same, label_in, blank, label_blank, views, of)


def _nominal(found: Tally, group: Group, *, coded: bool = False) -> Counted:
    """Counts of a group; ``coded`` leaves out what nobody marked: there, all values are no label, and agree."""
    labels: list[Floats] = []
    for raters, same, inside, blank in zip(
        group.label_raters, group.label_same, group.label_in, group.label_blank, strict=True
    ):
        values, agreeing, here = _values(found.size, raters, same, blank * coded)
        labels.append(np.stack([values, agreeing, inside * here], axis=-1)[:, None])
    overall = np.zeros((len(found.size), 1, NOMINAL_LEAD + KEPT_SETS))
    blank = group.blank * coded
    overall[:, 0, 0], overall[:, 0, 1], here = _values(found.size, group.raters, group.same, blank)
    views = np.where(here, group.views, NO_VIEW)
    for coder in group.of:
        overall[:, 0, NOMINAL_LEAD:] += _by_set(found.runs[coder], views)
    overall[:, 0, NOMINAL_LEAD] -= blank * group.raters * here

    def pooled(rows: Flags) -> Floats:
        return _rare_of(found, group.of, np.where(rows[:, 0], views, NO_VIEW))[:, None]

    return _pooled(Counted(labels, overall, by_size=True), found, pooled)


def _nominal_pairs(question: Question, *, coded: bool = False) -> Counted:
    """As ``_nominal`` of two coders, of every pair."""
    found, names = _tally(question)
    wanted = _pairs_wanted(question)
    blank = found.blank[:, wanted] * coded
    labels: list[Floats] = []
    for size, alike, first, second in _pair_labels(found, wanted):
        there = (size > 0) * blank
        labels.append(2 * np.stack([size - there, alike - there, (first + second) / 2], axis=-1))
    views = found.views[:, wanted]
    here = views != NO_VIEW
    overall = np.zeros((*views.shape, NOMINAL_LEAD + KEPT_SETS))
    overall[:, :, 0] = 2 * (found.size[:, None] - blank) * here
    overall[:, :, 1] = 2 * (found.same[:, wanted] - blank) * here
    ends = [(names.index(a), names.index(b)) for a, b in question.pairs]
    tables: dict[tuple[int, bytes], Floats] = {}
    for place, pair in enumerate(ends):
        for coder in pair:
            overall[:, place, NOMINAL_LEAD:] += _table(tables, found, coder, views[:, place])
    overall[:, :, NOMINAL_LEAD] -= 2 * blank * here

    def pooled(rows: Flags) -> Floats:
        some = np.where(rows, views, NO_VIEW)
        return np.stack([_rare_of(found, pair, some[:, place]) for place, pair in enumerate(ends)], axis=-1)

    return _pooled(Counted(labels, overall, by_size=True), found, pooled)


def _pooled(counted: Counted, found: Tally, pooled: Callable[[Flags], Floats]) -> Counted:
    """With what the sets that have no column add."""
    if found.sets <= KEPT_SETS:
        return counted
    counted.overall[:, :, POOLED] = pooled(np.ones(counted.overall.shape[:2], dtype=bool))
    return counted._replace(pooled=pooled)


def _values(size: Floats, raters: Ints, same: Floats, blank: Floats) -> tuple[Floats, Floats, Bools]:
    """Values, those that agree (each pair twice, by one less than the coders), and which articles count."""
    here = raters > 1
    agreeing = 2 * same / np.maximum(raters - 1, 1)
    return (size - blank) * raters * here, (agreeing - blank * raters) * here, here


def _by_set(found: SetRuns, views: Ints) -> Floats:
    """A coder's text by set (articles, KEPT_SETS): of each article what was compared under its view, nothing where it
    has none."""
    kept = found.kept
    here = views[kept.articles] == kept.views
    cells = kept.articles[here] * KEPT_SETS + kept.sets[here]
    table = np.bincount(cells, kept.lengths[here], minlength=len(views) * KEPT_SETS)
    return table.reshape(len(views), KEPT_SETS).astype(np.float64, copy=False)


def _table(known: dict[tuple[int, bytes], Floats], found: Tally, coder: int, views: Ints) -> Floats:
    """The same; where all code everything, it is the same in every pair."""
    key = coder, views.tobytes()
    if key not in known:
        known[key] = _by_set(found.runs[coder], views)
    return known[key]


def _rare(found: SetRuns, views: Ints, sets: int) -> tuple[Floats, Floats]:
    """The same of the sets that have no column: all of an article (articles,), and each of them in all articles."""
    rare = found.rare
    here = views[rare.articles] == rare.views
    articles, numbers, lengths = rare.articles[here], rare.sets[here] - KEPT_SETS, rare.lengths[here]
    text = np.bincount(articles, lengths, minlength=len(views)).astype(np.float64, copy=False)
    return text, np.bincount(numbers, lengths, minlength=max(0, sets - KEPT_SETS)).astype(np.float64, copy=False)


def _rare_of(found: Tally, coders: Sequence[int], views: Ints) -> Floats:
    """What the sets without a column add to the chance agreement of these coders together (articles,)."""
    text, totals = np.zeros(len(views)), np.zeros(max(0, found.sets - KEPT_SETS))
    for coder in coders:
        of_coder, of_sets = _rare(found.runs[coder], views, found.sets)
        text, totals = text + of_coder, totals + of_sets
    return _root_shares(float(totals @ totals), text)


def _root_shares(squared: float, text: Floats) -> Floats:
    """A column whose sum, squared, is ``squared``: each article has the share of it that it has of the text."""
    total = text.sum()
    return text * (np.sqrt(squared) / total) if total else np.zeros(len(text))
