"""Why there is no figure, in words: known from who coded what, before anything is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.agreement.measures import Question
from annotator.sentences import mark, worded

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
else:
    Flags = Any

Pair = tuple[str, str]


class Reasons:
    """Who has what in common. ``shared`` articles have two coders or more; ``nothing`` is "" where figures can be."""

    def __init__(self, question: Question) -> None:
        self._question = question
        coders = question.coders
        self._coded = np.array([[each in a.spans for each in coders] for a in question.articles], dtype=bool)
        self._coded = self._coded.reshape(len(question.articles), len(coders))
        self._restricted = [row for row, a in enumerate(question.articles) if a.looked_for]
        self._used = _labels_used(question)
        self._common: dict[tuple[str | None, bool], Flags] = {}
        self._occurs: dict[tuple[str | None, bool], Flags] = {}
        self.shared = int((self._coded.sum(axis=1) > 1).sum())
        self.nothing = self._nothing()

    def _nothing(self) -> str:
        coders = self._question.coders
        if len(coders) < 2:
            if not coders:
                return worded("Agreement is between two coders or more, and nobody has coded anything here.")
            return worded(
                "Agreement is between two coders or more, and only {coder} has coded anything here.", coder=coders[0]
            )
        if not self.shared:
            return _nothing_in_common(coders)
        if not self._question.labels:
            return worded("There is no label to compare.")
        return ""

    def common(self, label: str | None, *, by_pair: bool) -> Flags:
        """Which articles count: (articles, pairs) both of a pair, or (articles, 1) at least two coders, are done with
        and looked for the label in; None is any label that both looked for."""
        key = label, by_pair
        if key not in self._common:
            found = self._in_common(label)
            self._common[key] = found if by_pair else np.logical_or.reduce(found, axis=1)[:, None]
        return self._common[key]

    def _in_common(self, label: str | None) -> Flags:
        coded = self._looked_for(label)
        one, other = np.triu_indices(len(self._question.coders), 1)
        found = coded[:, one] & coded[:, other]
        for row in self._restricted if label is None else ():
            article = self._question.articles[row]
            sought = np.array([[article.coded_by(a, b) for b in self._question.labels] for a in self._question.coders])
            found[row] = (sought[one] & sought[other]).any(axis=1)
        return found

    def occurs(self, label: str | None, *, by_pair: bool) -> Flags:
        """Where either of a pair, or any coder, marked it: (articles, pairs) or (articles, 1); None is any label."""
        key = label, by_pair
        if key not in self._occurs:
            every = label is None
            used: Flags = np.logical_or.reduce(self._used, axis=2) if every else self._used[:, :, self._place(label)]
            one, other = np.triu_indices(len(self._question.coders), 1)
            self._occurs[key] = (
                used[:, one] | used[:, other] if by_pair else np.logical_or.reduce(used, axis=1)[:, None]
            )
        return self._occurs[key]

    def _place(self, label: str) -> int:
        return list(self._question.labels).index(label)

    def _looked_for(self, label: str | None) -> Flags:
        if label is None or not self._restricted:
            return self._coded
        found = self._coded.copy()
        for row in self._restricted:
            article = self._question.articles[row]
            found[row] = [article.coded_by(each, label) for each in self._question.coders]
        return found

    def why(self, label: str | None, pair: Pair | None) -> str:
        """Why a figure has no value, as far as that is seen from who coded what; "" where it is not."""
        coders = pair or tuple(self._question.coders)
        places = [list(self._question.coders).index(each) for each in coders]
        coded = self._looked_for(label)[:, places].sum(axis=1) > 1
        if not coded.any():
            if label is not None and (self._coded[:, places].sum(axis=1) > 1).any():
                if len(coders) != 2:
                    return worded("No two coders looked for {label} in any article.", label=label)
                one, other = coders
                pattern = mark("{one} and {other} did not both look for {label} in any article.")
                return worded(pattern, one=one, other=other, label=label)
            return _nothing_in_common(coders)
        if label is None and not self._in_common(None)[:, self._pairs_of(places)].any():
            return _of_two_or_none(
                coders,
                mark("{one} and {other} did not look for the same label in any article."),
                mark("No two coders looked for the same label in any article."),
            )
        used: Flags = np.asarray(self._used[:, places][coded].any(axis=(0, 1)))
        if not used.any():
            return _of_two_or_none(
                coders,
                mark("Neither {one} nor {other} marked any span in these articles."),
                mark("Nobody marked any span in these articles."),
            )
        if label is not None and not used[self._place(label)]:
            return _of_two_or_none(
                coders,
                mark("Neither {one} nor {other} used {label} in these articles."),
                mark("Nobody used {label} in these articles."),
                label=label,
            )
        return ""

    def _pairs_of(self, places: Sequence[int]) -> Flags:
        """Which pairs have both their coders in these places."""
        one, other = np.triu_indices(len(self._question.coders), 1)
        return np.isin(one, places) & np.isin(other, places)


def _nothing_in_common(coders: Sequence[str]) -> str:
    return _of_two_or_none(
        coders,
        mark("{one} and {other} have no article in common that both are done with."),
        mark("No two coders have an article in common that both are done with."),
    )


def _of_two_or_none(coders: Sequence[str], of_two: str, of_none: str, **fields: str) -> str:
    """A sentence that names the coders where they are two."""
    if len(coders) != 2:
        return worded(of_none, **fields)
    return worded(of_two, one=coders[0], other=coders[1], **fields)


def _labels_used(question: Question) -> Flags:
    """(articles, coders, labels): who used which label where."""
    place = {label: at for at, label in enumerate(question.labels)}
    used = np.zeros((len(question.articles), len(question.coders), len(place)), dtype=bool)
    for row, article in enumerate(question.articles):
        for column, coder in enumerate(question.coders):
            for label in {span.label for span in article.spans.get(coder, ())}:
                if label in place and article.coded_by(coder, label):
                    used[row, column, place[label]] = True
    return used
