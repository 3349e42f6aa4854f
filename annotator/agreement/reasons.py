"""Why there is no figure, in words: known from who coded what, before anything is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.agreement.measures import Question

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
        self.shared = int((self._coded.sum(axis=1) > 1).sum())
        self.nothing = self._nothing()

    def _nothing(self) -> str:
        coders = self._question.coders
        if len(coders) < 2:
            who = f"only {coders[0]} has coded anything here" if coders else "nobody has coded anything here"
            return f"Agreement is between two coders or more, and {who}."
        if not self.shared:
            whom = f"{coders[0]} and {coders[1]} have" if len(coders) == 2 else "No two coders have"
            return f"{whom} {'no ' if len(coders) == 2 else 'an '}article in common that both are done with."
        if not self._question.labels:
            return "There is no label to compare."
        return ""

    def common(self, label: str | None, *, by_pair: bool) -> Flags:
        """Which articles count: (articles, pairs) both of a pair, or (articles, 1) at least two coders, are done with
        and looked for the label in; None is any label."""
        coded = self._looked_for(label)
        if not by_pair:
            return (coded.sum(axis=1) > 1)[:, None]
        place = {coder: at for at, coder in enumerate(self._question.coders)}
        pairs = self._question.pairs
        return coded[:, [place[a] for a, _ in pairs]] & coded[:, [place[b] for _, b in pairs]]

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
        both = f"{coders[0]} and {coders[1]}" if len(coders) == 2 else ""
        places = [list(self._question.coders).index(each) for each in coders]
        coded = self._looked_for(label)[:, places].sum(axis=1) > 1
        if not coded.any():
            if label is not None and (self._coded[:, places].sum(axis=1) > 1).any():
                return (
                    f"{both or 'No two coders'} {'did not both look' if both else 'looked'} for {label} in any article."
                )
            return f"{both or 'No two coders'} have {'no' if both else 'an'} article in common that both are done with."
        used: Flags = np.asarray(self._used[:, places][coded].any(axis=(0, 1)))
        if not used.any():
            return f"{f'Neither {coders[0]} nor {coders[1]}' if both else 'Nobody'} marked any span in these articles."
        if label is not None and not used[list(self._question.labels).index(label)]:
            return f"{f'Neither {coders[0]} nor {coders[1]}' if both else 'Nobody'} used {label} in these articles."
        return ""


def _labels_used(question: Question) -> Flags:
    """(articles, coders, labels): who used which label where."""
    place = {label: at for at, label in enumerate(question.labels)}
    used = np.zeros((len(question.articles), len(question.coders), len(place)), dtype=bool)
    for row, article in enumerate(question.articles):
        for column, coder in enumerate(question.coders):
            for label in {span.label for span in article.spans.get(coder, ())}:
                if label in place:
                    used[row, column, place[label]] = True
    return used
