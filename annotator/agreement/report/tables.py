"""The tables of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from annotator.agreement.figures import About, Figure
from annotator.agreement.report.pictures import two_places

DEEPEST = 62
"""Per cent of the accent in the cell of a value of 1: black or white words stay legible on it."""
_ALL = ' class="all"'
INTERVAL = "Small: the 95% interval."


def heat_table(
    measures: Sequence[About],
    rows: Iterable[tuple[str, Mapping[str, Figure]]],
    head: str,
    caption: str = "",
    lead: str = "",
) -> str:
    """Rows by measures; the deeper the colour, the higher the value. The row named ``lead`` stands out.

    A cell says its n, or why it is empty, on hover; under the table it is said what its small figures are.
    """
    rows = list(rows)
    heads = "".join(f'<th title="{escape(each.words)}">{escape(each.title)}</th>' for each in measures)
    body = "".join(
        f"<tr{_ALL if name == lead else ''}><th>{escape(name)}</th>"
        + "".join(_cell(figures.get(each.name)) for each in measures)
        + "</tr>\n"
        for name, figures in rows
    )
    shown = (figures.get(each.name) for _, figures in rows for each in measures)
    said = " ".join(filter(None, (INTERVAL if any(map(_has_interval, shown)) else "", caption)))
    table = _wide(f'<table class="heat"><thead><tr><th>{escape(head)}</th>{heads}</tr></thead><tbody>{body}</tbody>')
    return f'{table}<p class="mute">{escape(said)}</p>\n' if said else table


def _has_interval(figure: Figure | None) -> bool:
    return figure is not None and None not in (figure.value, figure.low, figure.high)


def _wide(table: str) -> str:
    return f'<div class="wide">{table}</table></div>\n'


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return '<td class="none"></td>'
    if figure.value is None:
        return f'<td class="none" title="{escape(figure.why)}">–</td>'
    depth = round(min(max(figure.value, 0.0), 1.0) * DEEPEST)
    interval = ""
    if figure.low is not None and figure.high is not None:
        interval = f"<small>{two_places(figure.low)} … {two_places(figure.high)}</small>"
    said = f"n = {figure.n} articles. {figure.why}".strip()
    return f'<td style="--v: {depth}%" title="{escape(said)}">{two_places(figure.value)}{interval}</td>'


def plain_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Words and numbers, already put as they are to be read."""
    heads = "".join(f"<th>{escape(each)}</th>" for each in head)
    body = "".join(
        f"<tr><th>{escape(first)}</th>{''.join(f'<td>{escape(each)}</td>' for each in rest)}</tr>\n"
        for first, *rest in rows
    )
    return _wide(f'<table class="plain"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody>')


def matrix(names: Sequence[str], counts: Sequence[Sequence[float]], corner: str) -> str:
    """Counts of what stood against what; each row's colours are shares of that row."""
    heads = "".join(f"<th>{escape(each)}</th>" for each in names)
    body = ""
    for at, (name, row) in enumerate(zip(names, counts)):
        whole = sum(row)
        cells = "".join(_count(each, whole, same=at == place) for place, each in enumerate(row))
        body += f"<tr><th>{escape(name)}</th>{cells}</tr>\n"
    return _wide(f'<table class="heat"><thead><tr><th>{escape(corner)}</th>{heads}</tr></thead><tbody>{body}</tbody>')


def _count(count: float, whole: float, *, same: bool) -> str:
    depth = round(count / whole * DEEPEST) if whole else 0
    marked = ' class="same"' if same else ""
    return f'<td{marked} style="--v: {depth}%">{f"{count:,.1f}".removesuffix(".0") if count else "·"}</td>'
