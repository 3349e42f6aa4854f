"""Active time: how long a coder was at work on an article, by the signs of life at keyboard and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TextIO

from annotator.errors import ProjectError
from annotator.session.session import Session
from annotator.store.things import sittings as rows
from annotator.store.things.sittings import Sitting

IDLE_MS = 60_000
"""Without a sign of life for so long nobody is at work; what comes after it does not count."""
KEEP_MS = 50_000
"""A sitting that goes on is written so often, and at the next tick: within a minute."""
SHORTEST_MS = 2_000
"""A shorter sitting is no work: an article that was passed on the way to another one."""
CSV_HEAD = ("coder", "article", "id", "start", "seconds")


class SittingClock:
    """Watches one coder of a session. It is told of signs of life (``see``), of articles (``open``), and now and then
    that time has passed (``tick``); what is to be kept waits until ``keep``, so that no key waits for the disk.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._article = 0
        self._id = ""
        """Of the sitting that goes on; "" while there is none."""
        self._layer = ""
        self._start_ms = self._seen_ms = self._kept_ms = 0
        self._waiting: dict[str, Sitting] = {}
        self._known = 0
        """Seconds of the article's earlier sittings, of this coder."""

    @property
    def is_running(self) -> bool:
        return bool(self._id)

    @property
    def has_waiting(self) -> bool:
        """Whether something is to be kept that is not in the project yet."""
        return bool(self._waiting)

    @property
    def seconds_here(self) -> int:
        """Active time of this coder on the article, with the sitting that goes on."""
        return self._known + (self._lasted_ms(self._session.clock()) // 1000 if self._id else 0)

    def open(self, number: int) -> None:
        """Another article is on the desk. Whoever opened it is at work, if they were a moment ago."""
        if number == self._article:
            return
        now = self._session.clock()
        was_running = self._id and now - self._seen_ms <= IDLE_MS
        self._end(now)
        self._article = number
        self._known = self._seconds_before()
        if was_running:
            self._begin(now)

    def see(self) -> None:
        """A key, a press of the mouse or its wheel."""
        now = self._session.clock()
        if self._id and (now - self._seen_ms > IDLE_MS or now < self._seen_ms):
            self._end(now)
        if not self._id:
            self._begin(now)
        self._seen_ms = now

    def tick(self) -> None:
        """Time has passed: whoever has been idle is no longer at work; what goes on is kept every minute."""
        now = self._session.clock()
        if self._id and now - self._seen_ms >= IDLE_MS:
            self._end(now)
        elif self._id and now - self._kept_ms >= KEEP_MS:
            self._keep_for_now(now)

    def note(self) -> None:
        """What goes on is to be kept as it is now, and goes on."""
        if self._id:
            self._keep_for_now(self._session.clock())

    def leave(self) -> None:
        """The work on this article ends for now; the next sign of life begins it again."""
        self._end(self._session.clock())

    def keep(self) -> None:
        """Write what waits, as a change that is no step of undo. A file that is busy just then keeps it waiting until
        the next time; what else is wrong with the disk is said of the coder's own changes."""
        coder = self._session.coder
        if not self._waiting or coder is None:
            return
        try:
            rows.write_sittings(self._session.project, coder.id, list(self._waiting.values()))
        except ProjectError:
            return
        self._waiting.clear()

    def _begin(self, now: int) -> None:
        if self._session.layer is not None and self._article:
            self._id, self._layer = self._session.new_id(), self._session.layer.id
            self._start_ms = self._seen_ms = self._kept_ms = now

    def _end(self, now: int) -> None:
        if self._id:
            self._known += self._keep_for_now(now)
            self._id = ""

    def _keep_for_now(self, now: int) -> int:
        """Have the sitting wait to be written as it is now; its seconds, 0 where it is too short to be one."""
        lasted_ms = self._lasted_ms(now)
        self._kept_ms = now
        if lasted_ms < SHORTEST_MS:
            return 0
        sitting = Sitting(
            self._id, self._article, self._layer, self._start_ms // 1000, lasted_ms // 1000,
            self._session.codebook_number,
        )  # fmt: skip
        self._waiting[self._id] = sitting
        return sitting.seconds

    def _lasted_ms(self, now: int) -> int:
        """From its start to now, but for what is idle; a clock that was put back takes nothing away."""
        until = min(max(now, self._seen_ms), self._seen_ms + IDLE_MS)
        return until - self._start_ms

    def _seconds_before(self) -> int:
        layer = self._session.layer
        if layer is None or not self._article:
            return 0
        stored = {
            each.id: each.seconds
            for each in rows.sittings(self._session.project, self._article, removed=True)
            if each.layer == layer.id
        }
        waiting = {key: each.seconds for key, each in self._waiting.items() if each.article == self._article}
        return sum({**stored, **waiting}.values())


def sittings_in_order(session: Session, coder: str = "") -> list[Sitting]:
    """Every sitting of a coder (UUID) or of all, by coder, article and time; those on removed articles too."""
    of_layer = _coders_of_layers(session)
    order = {name: at for at, name in enumerate(dict.fromkeys(of_layer.values()))}
    chosen = [s for s in rows.sittings(session.project, removed=True) if coder in ("", of_layer.get(s.layer))]
    return sorted(chosen, key=lambda s: (order.get(of_layer.get(s.layer), -1), s.article, s.start, s.id))


def sitting_rows(session: Session, coder: str = "") -> Iterator[tuple[str, int, str, str, int]]:
    """The values of CSV_HEAD of each: the coder's name, the article's number and id, when it began, and seconds."""
    from annotator.store.things.articles import article

    names = {each.id: each.name for each in session.project.names.coders.values()}
    of_layer, ids = _coders_of_layers(session), dict[int, str]()
    for each in sittings_in_order(session, coder):
        if each.article not in ids:
            found = article(session.project, each.article)
            ids[each.article] = found.id if found else ""
        name = names.get(of_layer.get(each.layer) or "", "")
        yield name, each.article, ids[each.article], iso_time(each.start), each.seconds


def write_sittings_csv(session: Session, file: TextIO, coder: str = "") -> int:
    """All sittings as CSV, the start in ISO 8601, UTC; how many there are."""
    import csv

    from annotator.exchange.exporters.formula_cells import harmless

    table = csv.writer(file, lineterminator="\n")
    table.writerow(CSV_HEAD)
    written = 0
    for name, *row in sitting_rows(session, coder):
        table.writerow((harmless(name), *row))
        written += 1
    return written


def iso_time(seconds: int) -> str:
    """``2026-11-22T06:16:44Z`` from seconds since the epoch."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _coders_of_layers(session: Session) -> dict[str, str | None]:
    return {layer.id: layer.coder for _, layer in sorted(session.project.names.layers.items())}
