"""Every kind of key at a full desk: from the key to both panes painted and nothing left to do.

Beside the time on the clock stands the processor time of the window's thread, which says what the window itself does
when the machine has other work too.
"""

from __future__ import annotations

import random
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QApplication

from annotator.session.rules.constraints import warnings_of
from annotator.store.things import annotations as annotation_rows
from annotator.ui.window import MainWindow
from tests.bench import real_keys
from tests.bench.desk_article import make_desk_project
from tests.bench.timing import Row, percentile

KEY_MS, WHOLE_MS = 16, 50
PAUSE_S = 0.004
"""Between two keys the window is left to itself for a moment, as it always is; what it begins then is not counted."""

ROUND: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("character", ("Right", "Left", "Shift+Right", "Left")),
    ("line, page", ("Down", "Up", "End", "Home", "PgDown", "PgUp")),
    ("word", ("Ctrl+Right", "Ctrl+Left", "Ctrl+Shift+Right", "Ctrl+Left")),
    ("clause", ("Alt+Right", "Alt+Right", "Alt+Left", "Alt+Shift+Right", "Alt+Left")),
    ("sentence", ("Alt+Down", "Alt+Up")),
    ("paragraph", ("Alt+PgDown", "Alt+PgUp")),
    ("grow, shrink", ("/", "/", "/", "?", "Esc")),
    ("next free name", ("Return",)),
    ("tag", ("7",)),
    ("next free clause", ("Space",)),
    ("tag", ("1",)),
    ("widen", ("1",)),
    ("narrow", ("Shift+1",)),
    ("second label", ("Shift+6",)),
    ("relabel", ("3",)),
    ("nudge", ("[", "]", "{", "}")),
    ("nudge by word", ("Ctrl+]", "Ctrl+}")),
    ("certainty", ("Alt+S",)),
    ("repeat", ("'",)),
    ("cycle", (";", ";")),
    ("next, previous span", ("Ctrl+Down", "Ctrl+Down", "Ctrl+Up")),
    ("mark, join", ("7", "\\", "Ctrl+Down", "\\", "|")),
    ("flag, warning", (".", ",", "F7", "Shift+F7")),
    ("other pane", ("Tab",)),
    ("let go", ("Esc",)),
    ("choose", ("Ctrl+Down",)),
    ("delete", ("Delete",)),
    ("undo", ("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")),
    ("redo", ("Ctrl+Shift+Z", "Ctrl+Shift+Z")),
)
"""Kinds of keys in the order in which they are pressed; each finds something to do."""
LINE = "a line repainted"
AWAY = (("note", "N"), ("attributes", "Alt+Return"), ("find anything", "Ctrl+K"), ("article by title", "Ctrl+G"))
"""Keys that give the keyboard to something else, which Esc brings back."""


class Took(NamedTuple):
    """Seconds by the clock, and of the processor."""

    clock: float
    cpu: float


Times = dict[str, list[Took]]


def run(short: bool) -> list[Row]:
    """(claim, ratio to a line repainted in both panes, note with milliseconds); the table of kinds is printed."""
    rows = _measure(20_000, 500, 100, 8 if short else 40, KEY_MS)
    return rows if short else [*rows, *_measure(200_000, 5_000, 100, 12, WHOLE_MS)]


def _measure(characters: int, spans: int, relations: int, rounds: int, bound: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "desk.db")
        make_desk_project(path, characters, spans, relations)
        window = real_keys.open_window(path)
        try:
            real_keys.rest(2.0 + characters / 40_000)
            keys = _key_times(window, rounds)
            whole = _whole_times(window, 5 if rounds < 20 else 12)
        finally:
            real_keys.close(window)
    title = f"{characters:,} characters, {spans:,} spans, {relations} relations"
    lines = keys.pop(LINE)
    _table(f"{title}: keys", {LINE: lines, **keys}, lines)
    _table(f"{title}: whole article", whole, lines)
    every = [each for times in keys.values() for each in times]
    slow = max(whole, key=lambda kind: _cpu(whole[kind], 0.5))
    return [
        (f"any key, p99 (at most {bound} ms), to a line repainted; {title}", _cpu(every, 0.99) / _cpu(lines, 0.5),
         f"{_words(every)} of {len(every)} keys; a line: {_words(lines)}"),
        (f"whole-article action, the slowest (at most {WHOLE_MS} ms), to a line repainted; {title}",
         _cpu(whole[slow], 0.5) / _cpu(lines, 0.5), f"{slow}: {_words(whole[slow])}"),
    ]  # fmt: skip


def _took(act: Callable[[], object]) -> Took:
    """How long something takes until all that it led to is painted."""
    began, cpu = perf_counter(), thread_time()
    act()
    settle()
    return Took(perf_counter() - began, thread_time() - cpu)


def _repaint_line(window: MainWindow) -> None:
    """What is measured beside everything else: one line of text in both panes."""
    height = window.panes.panes[0].sizes.line
    for pane in window.panes.panes:
        pane.viewport().update(QRect(0, 100, pane.viewport().width(), height))


def settle() -> None:
    """Until both panes and all panels are painted and no timer of no time is left."""
    for _ in range(3):  # news go to the panels one turn later, and what they ask for is painted in the next
        real_keys.paint()


def _key_times(window: MainWindow, rounds: int) -> Times:
    found: Times = defaultdict(list)
    dice = random.Random(5)
    length = len(window.desk.article.texts.source) if window.desk.article else 0

    def timed(kind: str, key: str) -> None:
        real_keys.rest(PAUSE_S)
        found[kind].append(_took(lambda: real_keys.press(key)))

    for _ in range(rounds):
        caret = dice.randrange(length - 500)
        window.panes.focus_pane("hans")
        window.desk.choose(None)
        window.panes.select(caret, caret)
        real_keys.rest(0.05)
        spans = len(window.desk.annotations)
        found[LINE] += [_took(lambda: _repaint_line(window)) for _ in range(5)]
        for kind, keys in ROUND:
            for key in keys:
                timed(kind, key)
        for kind, key in AWAY:
            window.desk.step_span(1)
            timed(kind, key)
            _come_back(window)
        while len(window.desk.annotations) > spans:  # as many as before, and not counted: nobody undoes so much
            real_keys.press("Ctrl+Z")
            settle()
    return dict(found)


def _come_back(window: MainWindow) -> None:
    """Out of a field or a popup, into the text."""
    for _ in range(2):
        target = QApplication.focusWidget()
        if target is not None and target not in window.panes.panes:
            real_keys.press("Esc")
            settle()
    window.activateWindow()
    window.panes.focus_pane("hans")
    settle()


def _whole_times(window: MainWindow, times: int) -> Times:
    """What concerns the article as a whole, each with what brings it back."""
    found: Times = defaultdict(list)
    by_id = window.actions_by_id.by_id

    def timed(kind: str, act: Callable[[], object]) -> None:
        real_keys.rest(0.3)
        found[kind].append(_took(act))

    for _ in range(times):
        timed("open an article", lambda: real_keys.press("Ctrl+PgDown"))
        timed("open an article", lambda: real_keys.press("Ctrl+PgUp"))
        _tag_in_bulk(window)
        timed("undo of 200 spans", lambda: real_keys.press("Ctrl+Z"))
        timed("redo of 200 spans", lambda: real_keys.press("Ctrl+Shift+Z"))
        real_keys.press("Ctrl+Z")
        for theme in ("dark", "light"):
            timed("another theme", by_id[theme].trigger)
        timed("fold all uncoded zones", lambda: real_keys.press("Alt+Shift+F"))
        timed("unfold them", lambda: real_keys.press("Alt+Shift+F"))
        for choice in ("none", "all", "chosen"):
            timed(f"relations: {choice}", by_id[f"relations_{choice}"].trigger)
        timed("warnings of all", lambda: warnings_of(window.desk.annotations.values(), window.session.codebook))
        timed("select all", lambda: real_keys.press("Ctrl+A"))
        real_keys.press("Esc")
    return dict(found)


def _tag_in_bulk(window: MainWindow) -> None:
    """200 spans in one step."""
    session, number = window.session, window.desk.number
    some = list(window.desk.annotations.values())[:200]
    made = [each._replace(id=session.new_id(), start=each.start + 1, end=each.end + 1) for each in some]

    def fill(write: object) -> None:
        for each in made:
            annotation_rows.put_annotation(write, each._replace(article=number), new=True)  # type: ignore[arg-type]

    session.commit("Tag spans", fill)
    settle()
    QCoreApplication.processEvents()


def _table(title: str, times: Times, lines: list[Took]) -> None:
    print(f"\n{title}\n{'':28}{'':>6}{'clock, ms':>18}{'processor, ms':>18}{'p99 to':>10}")
    print(f"{'':28}{'times':>6}{'p50':>9}{'p99':>9}{'p50':>9}{'p99':>9}{'a line':>10}")
    for kind, each in times.items():
        clock = "".join(f"{percentile([one.clock for one in each], share) * 1e3:9.2f}" for share in (0.5, 0.99))
        cpu = "".join(f"{_cpu(each, share) * 1e3:9.2f}" for share in (0.5, 0.99))
        print(f"{kind:28}{len(each):6}{clock}{cpu}{_cpu(each, 0.99) / _cpu(lines, 0.5):10.1f}")


def _cpu(times: list[Took], share: float) -> float:
    return percentile([each.cpu for each in times], share)


def _words(times: list[Took]) -> str:
    clock = [each.clock for each in times]
    return (
        f"p50 {percentile(clock, 0.5) * 1e3:.2f}, p99 {percentile(clock, 0.99) * 1e3:.2f} ms by the clock, "
        f"{_cpu(times, 0.5) * 1e3:.2f} and {_cpu(times, 0.99) * 1e3:.2f} of the processor"
    )
