"""The pictures of the page: intervals as dots with bars, and lines over time; plain SVG in the page's colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple
from unicodedata import combining, east_asian_width

from annotator.agreement.figures import Figure

ROW, PLOT, TOP, BOTTOM, VALUES = 22, 460, 8, 26, 150
LETTER = 7.0
"""About how wide a Latin letter of the page's small type is; a Chinese one takes two."""
TREND_WIDTH, TREND_HEIGHT, LEFT = 720, 240, 36


class Scale(NamedTuple):
    """Values from ``low`` to 1 on pixels from ``first`` to ``last``."""

    low: float
    first: float
    last: float

    def at(self, value: float) -> float:
        share = (min(max(value, self.low), 1.0) - self.low) / (1 - self.low)
        return self.first + share * (self.last - self.first)

    @property
    def ticks(self) -> list[float]:
        return [each / 10 for each in range(round(self.low * 10), 11, 2)]


def _lowest(figures: Sequence[Figure]) -> float:
    """0, or where figures are below it the next tick below the lowest; never below -1."""
    lows = [end for each in figures for end in (each.value, each.low) if end is not None]
    lowest = min(lows, default=0.0)
    return max(-1.0, min(0.0, (lowest * 10 // 2) * 2 / 10))


def dot_plot(rows: Sequence[tuple[str, Figure]], title: str) -> str:
    """One row a figure: its name, a dot with the bar of its interval, its value in words."""
    left = min(max((width(name) for name, _ in rows), default=0), 320) + 16
    scale = Scale(_lowest([figure for _, figure in rows]), left, left + PLOT)
    height = TOP + ROW * len(rows) + BOTTOM
    body = "".join(_axis(scale, height)) + "".join(_dot_row(name, f, at, scale) for at, (name, f) in enumerate(rows))
    return _svg(left + PLOT + VALUES, height, title, body)


def width(text: str) -> float:
    return LETTER * sum(0 if combining(each) else 2 if east_asian_width(each) in "WF" else 1 for each in text)


def _svg(wide: float, high: float, title: str, body: str) -> str:
    box = f'viewBox="0 0 {wide:.0f} {high:.0f}" width="{wide:.0f}" height="{high:.0f}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {box}><title>{escape(title)}</title>{body}</svg>'


def _axis(scale: Scale, height: float) -> Iterator[str]:
    for tick in scale.ticks:
        x = scale.at(tick)
        yield f'<line class="grid" stroke="currentColor" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{height - BOTTOM}"/>'
        yield f'<text class="mute" x="{x:.1f}" y="{height - 8}" text-anchor="middle">{tick:g}</text>'


def _dot_row(name: str, figure: Figure, at: int, scale: Scale) -> str:
    y = TOP + ROW * at + ROW / 2
    parts = [f'<text x="{scale.first - 12:.1f}" y="{y + 4:.1f}" text-anchor="end">{escape(_cut(name))}</text>']
    if figure.value is None:
        parts.append(f'<text class="mute" x="{scale.first + 6:.1f}" y="{y + 4:.1f}">undefined</text>')
    else:
        if figure.low is not None and figure.high is not None:
            ends = f'x1="{scale.at(figure.low):.1f}" x2="{scale.at(figure.high):.1f}"'
            parts.append(f'<line class="bar" stroke="currentColor" {ends} y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<circle class="dot" cx="{scale.at(figure.value):.1f}" cy="{y:.1f}" r="4"/>')
        parts.append(f'<text class="mute" x="{scale.last + 14:.1f}" y="{y + 4:.1f}">{in_words(figure)}</text>')
    return "".join(parts)


def _cut(name: str) -> str:
    while width(name) > 320:
        name = name[:-2] + "…"
    return name


def in_words(figure: Figure) -> str:
    """``0.81 [0.72, 0.88]``, without the interval where there is none."""
    if figure.value is None:
        return "–"
    if figure.low is None or figure.high is None:
        return two_places(figure.value)
    return f"{two_places(figure.value)} [{two_places(figure.low)}, {two_places(figure.high)}]"


def two_places(value: float) -> str:
    """``0.00``, never ``-0.00``."""
    return f"{round(value, 2) + 0.0:.2f}"


def trend_plot(periods: Sequence[str], lines: Sequence[tuple[str, Sequence[Figure]]], title: str) -> str:
    """One or two lines over the periods, with the bar of each interval."""
    scale = Scale(_lowest([each for _, figures in lines for each in figures]), TREND_HEIGHT - BOTTOM - 18, TOP + 20)
    step = (TREND_WIDTH - LEFT) / max(len(periods), 1)
    xs = [LEFT + step * (at + 0.5) for at in range(len(periods))]
    parts = [*_levels(scale)]
    every = max(1, round(64 / step + 0.49))
    for at, (x, name) in enumerate(zip(xs, periods)):
        if at % every == 0:
            parts.append(
                f'<text class="mute" x="{x:.1f}" y="{TREND_HEIGHT - 22}" text-anchor="middle">{escape(name)}</text>'
            )
    for number, (name, figures) in enumerate(lines):
        shift = (number - (len(lines) - 1) / 2) * 8
        parts.append(
            f'<g class="{"ab"[number % 2]}">{"".join(_line(xs, figures, scale, shift))}{_key(number, name)}</g>'
        )
    return _svg(TREND_WIDTH, TREND_HEIGHT, title, "".join(parts))


def _levels(scale: Scale) -> Iterator[str]:
    for tick in scale.ticks:
        y = scale.at(tick)
        yield f'<line class="grid" stroke="currentColor" x1="{LEFT}" x2="{TREND_WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="mute" x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>'


def _line(xs: Sequence[float], figures: Sequence[Figure], scale: Scale, shift: float) -> Iterator[str]:
    """The line is broken where a figure is undefined."""
    run: list[str] = []
    for x, figure in zip(xs, figures):
        if figure.value is None:
            yield _run(run)
            run = []
            continue
        y = scale.at(figure.value)
        run.append(f"{x + shift:.1f},{y:.1f}")
        if figure.low is not None and figure.high is not None:
            ends = f'y1="{scale.at(figure.low):.1f}" y2="{scale.at(figure.high):.1f}"'
            yield f'<line class="bar" stroke="currentColor" x1="{x + shift:.1f}" x2="{x + shift:.1f}" {ends}/>'
        yield f'<circle class="dot" cx="{x + shift:.1f}" cy="{y:.1f}" r="4"/>'
    yield _run(run)


def _run(points: Sequence[str]) -> str:
    return (
        f'<polyline class="run" fill="none" stroke="currentColor" points="{" ".join(points)}"/>'
        if len(points) > 1
        else ""
    )


def _key(number: int, name: str) -> str:
    x = LEFT + number * 300
    return f'<circle class="dot" cx="{x + 6}" cy="12" r="4"/><text x="{x + 16}" y="16">{escape(_cut(name))}</text>'
