"""The spans of one recoding that wait to be decided, as far as they have been read."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.model.annotation import Annotation
from annotator.session.codebook_changes.recoding import QueuedSpan


class Queue:
    """``waiting`` begins with the span in question; what was skipped comes round again when nothing else waits."""

    def __init__(self) -> None:
        self.waiting: list[QueuedSpan] = []
        self.skipped: list[QueuedSpan] = []
        self.decided: list[QueuedSpan] = []
        self.last: QueuedSpan | None = None
        """The one that was read last: the next ones come behind it."""
        self.is_whole = False

    @property
    def current(self) -> QueuedSpan | None:
        return self.waiting[0] if self.waiting else None

    def take_in(self, more: list[QueuedSpan], page: int) -> None:
        """The next spans that were read; fewer than a ``page``: there are no others."""
        known = {each.annotation.id for each in (*self.waiting, *self.skipped)}
        self.waiting += [each for each in more if each.annotation.id not in known]
        self.last = more[-1] if more else self.last
        self.is_whole = len(more) < page
        self._come_round()

    def decide(self) -> None:
        """The current one is done with."""
        self.decided.append(self.waiting.pop(0))
        self._come_round()

    def skip(self) -> None:
        self.skipped.append(self.waiting.pop(0))
        self._come_round()

    def give_back(self, annotations: Iterable[Annotation]) -> int:
        """What was decided has been undone: it is in question again, first of all; how many these are."""
        now = {each.id: each for each in annotations}
        back = [each for each in self.decided if each.annotation.id in now]
        self.decided = [each for each in self.decided if each.annotation.id not in now]
        self.waiting[:0] = [each._replace(annotation=now[each.annotation.id]) for each in back]
        return len(back)

    def follow(self, annotations: Iterable[Annotation]) -> None:
        """Some spans were changed without being decided."""
        now = {each.id: each for each in annotations}
        for spans in (self.waiting, self.skipped):
            spans[:] = [each._replace(annotation=now.get(each.annotation.id, each.annotation)) for each in spans]

    def drop(self, ids: frozenset[str]) -> int:
        """Some are decided elsewhere, or gone; how many of those that wait."""
        before = len(self.waiting) + len(self.skipped)
        self.decided += [each for each in self.waiting if each.annotation.id in ids]
        self.waiting = [each for each in self.waiting if each.annotation.id not in ids]
        self.skipped = [each for each in self.skipped if each.annotation.id not in ids]
        self._come_round()
        return before - len(self.waiting) - len(self.skipped)

    def _come_round(self) -> None:
        if not self.waiting and self.is_whole:
            self.waiting, self.skipped = self.skipped, []
