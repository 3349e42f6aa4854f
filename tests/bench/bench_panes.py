"""How long the two panes take to repaint when one span is added to a large article."""

from __future__ import annotations

import os
import random
from itertools import cycle
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.resource_files import seeds_folder
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.marking.looks import LabelLook

COLOURS = ("#b45309", "#be123c", "#1d4ed8", "#0e7490", "#6d28d9", "#047857")


def run(short: bool) -> list[tuple[str, float, str]]:
    """Rows of (claim, ratio, note): a span added in the visible part, both panes repainted, against a bare line."""
    characters, spans, rounds = (40_000, 1_000, 60) if short else (200_000, 5_000, 300)
    app = QApplication.instance() or QApplication([])
    dice = random.Random(7)
    text = _article(characters)
    held = [_annotation(f"a{at}", dice.randrange(characters - 40), dice) for at in range(spans)]
    panes = ArticlePanes()
    panes.set_looks({str(at): LabelLook(colour, "标签", at) for at, colour in enumerate(COLOURS)})
    panes.resize(1240, 800)
    panes.setVisible(True)
    app.processEvents()

    began = perf_counter()
    panes.show(_texts(text), held)
    loaded = perf_counter() - began
    app.processEvents()
    painted = perf_counter() - began
    _idle(app)
    adds, lines = _add_times(panes, dice, rounds)
    pages = _page_times(panes, 20 if short else 60)
    panes.close()
    note = (
        f"{characters:,} characters, {spans:,} spans: add p50 {_at(adds, 50):.2f} p99 {_at(adds, 99):.2f} ms, one line "
        f"p50 {_at(lines, 50):.2f} ms; shown in {loaded * 1e3:.0f} ms, painted after {painted * 1e3:.0f} ms; "
        f"page p50 {_at(pages, 50):.1f} p99 {_at(pages, 99):.1f} ms"
    )
    return [("a span added, both panes repainted: at most 3 x a line repainted", _at(adds, 50) / _at(lines, 50), note)]


def _add_times(panes: ArticlePanes, dice: random.Random, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds to add a span that can be seen, and to repaint one line of both panes, in turn."""
    viewports = [pane.viewport() for pane in panes.panes]
    first, last = panes.visible_source()
    adds: list[float] = []
    lines: list[float] = []
    height = panes.panes[0].sizes.line
    for at in range(rounds):
        y = dice.randrange(viewports[0].height() - height)
        began = perf_counter()
        for viewport in viewports:
            viewport.update(QRect(0, y, viewport.width(), height))
        _paint()
        lines.append(perf_counter() - began)
        one = _annotation(f"n{at}", dice.randrange(first, last - 30), dice)
        began = perf_counter()
        panes.put_annotation(one)
        _paint()
        adds.append(perf_counter() - began)
        panes.drop_annotation(one.id)
        _paint()
    return adds, lines


def _article(characters: int) -> str:
    pages = cycle(path.read_text(encoding="utf-8") for path in sorted(seeds_folder().glob("*.txt")))
    text = ""
    while len(text) < characters:
        text += next(pages) + "\n"
    return text[:characters]


def _texts(text: str) -> ArticleTexts:
    chain = MapChain((OffsetMap.identity(len(text)), OffsetMap.identity(len(text))))
    return ArticleTexts(
        text, text, "hans", ScriptView("hans", text, chain, True), ScriptView("hant", text, chain, False)
    )


def _annotation(name: str, start: int, dice: random.Random) -> Annotation:
    label = str(dice.randrange(len(COLOURS)))
    return Annotation(name, 1, start, start + dice.randint(2, 24), label, "layer", 1, 0)


def _paint() -> None:
    """Carry out what was asked of Qt so far: queued calls, then paint events."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def _idle(app: QCoreApplication) -> None:
    """Let Qt lay out the rest of the document."""
    until = perf_counter() + 1.0
    while perf_counter() < until:
        app.processEvents()


def _page_times(panes: ArticlePanes, pages: int) -> list[float]:
    bar = panes.panes[0].verticalScrollBar()
    times: list[float] = []
    for _ in range(pages):
        began = perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        _paint()
        times.append(perf_counter() - began)
    return times


def _at(times: list[float], percent: int) -> float:
    """A percentile in milliseconds."""
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)] * 1e3


if __name__ == "__main__":
    for claim, ratio, note in run(short=False):
        print(f"{ratio:6.2f}  {claim}\n        {note}")
