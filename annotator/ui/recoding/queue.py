"""The spans of one recoding that wait to be decided, as far as they have been read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.session.codebook_changes.recoding import QueuedSpan


class Decided(NamedTuple):
    """A span that was decided, and the label (UUID) that it has; "" for one that is gone."""

    queued: QueuedSpan
    label: str


class Queue:
    """``waiting`` begins with the span in question; what was skipped comes round again when nothing else waits."""

    def __init__(self) -> None:
        self.waiting: list[QueuedSpan] = []
        self.skipped: list[QueuedSpan] = []
        self.decided: list[Decided] = []
        """Those that were decided since this queue was begun, the last one last."""
        self.last: QueuedSpan | None = None
        """The one that was read last: the next ones come behind it."""
        self.is_whole = False

    @property
    def current(self) -> QueuedSpan | None:
        return self.waiting[0] if self.waiting else None

    @property
    def known(self) -> set[str]:
        """The ids of all spans that were read."""
        spans = (*self.waiting, *self.skipped, *(each.queued for each in self.decided))
        return {each.annotation.id for each in spans}

    def take_in(self, more: list[QueuedSpan], page: int) -> None:
        """The next spans that were read; fewer than a ``page``: there are no others."""
        known = self.known
        self.waiting += [each for each in more if each.annotation.id not in known]
        self.last = more[-1] if more else self.last
        self.is_whole = len(more) < page
        self._come_round()

    def skip(self) -> None:
        self.skipped.append(self.waiting.pop(0))
        self._come_round()

    def give_back(self, annotations: Iterable[Annotation]) -> int:
        """What was decided has been undone: it is in question again, first of all; how many these are."""
        now = {each.id: each for each in annotations}
        back = [each.queued for each in self.decided if each.queued.annotation.id in now]
        self.decided = [each for each in self.decided if each.queued.annotation.id not in now]
        self.waiting[:0] = [each._replace(annotation=now[each.annotation.id]) for each in back]
        return len(back)

    def follow(self, annotations: Iterable[Annotation]) -> None:
        """Some spans were changed without being decided."""
        now = {each.id: each for each in annotations}
        for spans in (self.waiting, self.skipped):
            spans[:] = [each._replace(annotation=now.get(each.annotation.id, each.annotation)) for each in spans]

    def drop(self, settled: Mapping[str, Annotation | None]) -> int:
        """Some, by their ids, are decided or gone; how many of those that wait."""
        gone = [each for each in (*self.waiting, *self.skipped) if each.annotation.id in settled]
        for each in gone:
            now = settled[each.annotation.id]
            self.decided.append(Decided(each, now.label if now else ""))
        self.waiting = [each for each in self.waiting if each.annotation.id not in settled]
        self.skipped = [each for each in self.skipped if each.annotation.id not in settled]
        self._come_round()
        return len(gone)

    def _come_round(self) -> None:
        if not self.waiting and self.is_whole:
            self.waiting, self.skipped = self.skipped, []
