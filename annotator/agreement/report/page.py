"""The report: one page that needs nothing beside it, the same bytes for the same study."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

import numpy as np

from annotator.agreement.figures import About, Agreement, Figure
from annotator.agreement.parts import DIFFERENT, PANES, SAME, SHOWN, WITHOUT, pane_part
from annotator.agreement.report.methods import methods_paragraph, versions_of
from annotator.agreement.report.pictures import dot_plot, in_words, trend_plot, two_places
from annotator.agreement.report.style import STYLE
from annotator.agreement.report.tables import heat_table, matrix, plain_table
from annotator.agreement.study import Study, leads, measures_said, whys, without_direction

ALL, NOTHING = "all labels", "(none)"
MOST_PAIRS = 60
"""Rows of a table of pairs; of more the lowest are shown."""
OF_PAIRS = (
    "The interval of a pair is of the same draws as all others, of the articles that any two coders share: where the "
    "pair does not share them all, how many it has differs from draw to draw."
)
ON_PANES = (
    "A pane counts as a coder's in an article where at least four in five of their selections there were made in it. "
    "The difference can hint that the script changes the coding. It cannot prove it: coders chose their pane "
    "themselves, so that pairs in the same pane may differ in their habits, and their articles in difficulty; and "
    "articles in which a coder marked nothing, or whose spans came from a command or a file, are in neither row. "
    "To know, let chance decide who reads which article in which script."
)


def report_html(study: Study) -> str:
    """The whole page."""
    title = escape(f"Agreement in {study.facts.project}")
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{''.join(_sections(study))}"
        "</main>\n</body>\n</html>\n"
    )


def _sections(study: Study) -> Iterator[str]:
    found = study.agreement
    yield _facts(study)
    if found.why:
        yield f"<p>{escape(found.why)}</p>\n"
        return
    yield _section("Over all labels", [(m.title, found.overall[m.name]) for m in _over_all(found)], study)
    rows = [(ALL, found.overall), *found.by_label.items()]
    measures = without_direction(found)
    table = heat_table(measures, rows, "label", _spans_said(study), ALL)
    yield _broad(f"<h2>Labels and measures</h2>\n{table}{_undefined(rows, measures)}")
    lead = leads(measures)
    for measure in lead:
        yield f"<h2>{escape(measure.title)}, label by label</h2>\n<p>{escape(measure.words)}</p>\n"
        yield _figure(dot_plot([(name, figures[measure.name]) for name, figures in rows], measure.title))
    yield from _confusion(study)
    yield from _pairs(study)
    yield from _suggestions(study)
    yield from _trend(study, lead)
    yield from _panes(study, lead[0])
    yield _coders(study)
    yield _methods(study)
    yield _measures(found.measures)


def _over_all(found: Agreement) -> list[About]:
    """The measures but those that only speak of one label at a time."""
    of_labels = {name for cells in found.by_label.values() for name, each in cells.items() if each.value is not None}
    every = without_direction(found)
    return [m for m in every if found.overall[m.name].value is not None or m.name not in of_labels]


def _section(title: str, rows: Sequence[tuple[str, Figure]], study: Study) -> str:
    note = ""
    if len(study.agreement.coders) > 2:
        note = (
            "<p>Measures of two coders are means over the pairs, each weighted by the articles it has in common.</p>\n"
        )
    return f"<h2>{escape(title)}</h2>\n{note}{_figure(dot_plot(rows, title))}"


def _broad(section: str) -> str:
    """A column for each measure: on paper it has a page across to itself."""
    return f'<section class="broad">\n{section}</section>\n'


def _figure(svg: str) -> str:
    return f"<figure>{svg}</figure>\n"


def _facts(study: Study) -> str:
    facts, found = study.facts, study.agreement
    versions = ", ".join(f"{number} (hash {hash_[:12]})" for number, hash_ in versions_of(facts))
    rows = [
        ("Coders", ", ".join(found.coders) or "–"),
        ("Articles", f"{found.shared:,} that at least two coders are done with, of {facts.articles:,} in the project"
         if facts.status == "done" else f"{found.shared:,} begun by at least two coders, of {facts.articles:,}"),
        ("Spans", f"{sum(study.spans.values()):,} in these articles"),
        ("Codebook", f"{facts.codebook}, coded under version {versions}"),
        ("Work", f"{study.first} to {study.last}" if study.first else "not dated"),
        ("Made with", f"annotator {facts.software}; {found.draws:,} draws, seed {found.seed}"),
    ]  # fmt: skip
    rows += [("Training", facts.practice)] if facts.practice else []
    rows += [("Not settled", facts.warning)] if facts.warning else []
    return f"<dl>{''.join(f'<dt>{a}</dt><dd>{escape(b)}</dd>' for a, b in rows)}</dl>\n"


def _spans_said(study: Study) -> str:
    return "Spans: " + ", ".join(f"{label} {n:,}" for label, n in study.spans.items()) + "."


def _undefined(rows: Sequence[tuple[str, Mapping[str, Figure]]], measures: Sequence[About]) -> str:
    titles = {each.name: each.title for each in measures}
    items = ""
    for why in whys([(row, {each: figures[each] for each in titles}) for row, figures in rows]):
        which = measures_said(titles, why.measures)
        items += f"<li>{escape(f'{_rows(why.rows, len(rows))}{which}: {why.sentence}')}</li>\n"
    return f'<p class="mute">Why a cell is empty:</p>\n<ul class="mute">{items}</ul>\n' if items else ""


def _rows(names: Sequence[str], rows: int) -> str:
    return "Every label" if len(names) == rows - 1 and ALL not in names else ", ".join(names)


def _confusion(study: Study) -> Iterator[str]:
    yield "<h2>Which label stood against which</h2>\n"
    for what, table in (("spans", study.by_spans), ("characters", study.by_characters)):
        if table is None:
            continue
        every = (*table.labels, NOTHING)
        used = [at for at in range(len(every)) if table.cells[at].any() or table.cells[:, at].any()]
        names = [every[at] for at in used]
        cells = table.cells[np.ix_(used, used)].copy()
        if names and names[-1] == NOTHING:
            cells[-1, -1] = 0
        whose = f"{table.first} down, {table.second} across" if table.first else "all pairs together, read both ways"
        yield f"<p>In {what}: {escape(whose)}. Colours are shares of a row.</p>\n{matrix(names, cells.tolist(), what)}"


def _pairs(study: Study) -> Iterator[str]:
    found = study.agreement
    if len(found.by_pair) < 2:
        return
    first = found.measures[0].name
    rows = [(f"{a} · {b}", figures) for (a, b), figures in found.by_pair.items()]
    said = "<h2>Pairs of coders</h2>\n"
    if len(rows) > MOST_PAIRS:
        order = {True: 2.0}
        rows.sort(key=lambda row: order.get(row[1][first].value is None, row[1][first].value or 0.0))
        said += (
            f"<p>The {MOST_PAIRS} of {len(rows)} pairs that agree least, by {escape(found.measures[0].title)}.</p>\n"
        )
    said += f"<p>{OF_PAIRS}</p>\n" if found.draws else ""
    yield _broad(said + heat_table(found.measures, rows[:MOST_PAIRS], "pair"))


def _suggestions(study: Study) -> Iterator[str]:
    said = "<h2>With and without suggestions</h2>\n"
    if not study.has_suggestions:
        yield f"{said}<p>No coder was shown suggestions in any of these articles.</p>\n"
        return
    parts = study.agreement.parts
    said += (
        "<p>Coders who see the same suggestions agree with the machine, and so with each other: read these figures "
        "apart, and report those without.</p>\n"
    )
    rows = [(f"{name} ({_most(parts[name]):,} articles)", parts[name]) for name in (SHOWN, WITHOUT)]
    yield _broad(said + heat_table(without_direction(study.agreement), rows, "articles"))


def _most(figures: Mapping[str, Figure]) -> int:
    return max((each.n for each in figures.values()), default=0)


def _trend(study: Study, lead: Sequence[About]) -> Iterator[str]:
    yield "<h2>Over time</h2>\n"
    if not study.trend.periods:
        yield "<p>There are too few dated articles to show how agreement went on.</p>\n"
        return
    parts = study.agreement.parts
    lines = [(each.title, [parts[p.name][each.name] for p in study.trend.periods]) for each in lead]
    yield f"<p>Articles by when the last coder was done with them, by {escape(study.trend.step)}.</p>\n"
    yield _figure(trend_plot([_short(p.name) for p in study.trend.periods], lines, "Agreement over time"))
    yield plain_table(
        ("done", "from", "to", "articles", *(each.title for each in lead)),
        [
            (_short(p.name), p.since, p.until, f"{p.articles:,}", *(in_words(parts[p.name][m.name]) for m in lead))
            for p in study.trend.periods
        ],
    )


def _short(name: str) -> str:
    return name.removeprefix("done ")


def _panes(study: Study, lead: About) -> Iterator[str]:
    yield "<h2>The script that coders read in</h2>\n"
    parts, name = study.agreement.parts, lead.name
    selections = study.panes.selections
    if SAME not in parts or name not in parts[SAME]:
        yield "<p>It is not known of any two coders of an article in which pane they made their selections.</p>\n"
        return
    yield f"<p>{escape(lead.title)}, by the pane in which the spans of an article were selected.</p>\n"
    yield _figure(
        dot_plot([(f"{each} ({parts[each][name].n})", parts[each][name]) for each in (SAME, DIFFERENT)], "Panes")
    )
    pairs = [pair for pair in study.agreement.by_pair if pane_part(SAME, *pair) in parts]
    if len(pairs) > 1:
        yield plain_table(
            ("pair", SAME, DIFFERENT),
            [
                (
                    " · ".join(pair),
                    *(_with_n(parts[pane_part(which, *pair)][name]) for which in (SAME, DIFFERENT)),
                )
                for pair in pairs[:MOST_PAIRS]
            ],
        )
    yield plain_table(
        ("coder", "Simplified", "Traditional", "not known", "agrees, in Simplified", "agrees, in Traditional"),
        [
            (coder, *(f"{counts[pane]:,}" for pane in (*PANES, "")),
             *(_with_n(parts[pane_part(pane, coder)][name]) for pane in PANES))
            for coder, counts in selections.items()
        ],
    )  # fmt: skip
    yield f'<p class="mute">{escape(ON_PANES)}</p>\n'


def _with_n(figure: Figure) -> str:
    return "–" if figure.value is None else f"{two_places(figure.value)} ({figure.n})"


def _coders(study: Study) -> str:
    rows = [(each.name, f"{each.articles:,}", f"{each.shared:,}", f"{each.spans:,}") for each in study.coders]
    return "<h2>Coders</h2>\n" + plain_table(("coder", "articles", "in common with others", "spans"), rows)


def _methods(study: Study) -> str:
    paragraph, sources = methods_paragraph(study, is_whole=True)
    items = "".join(f"<li>{escape(each)}</li>\n" for each in sources)
    return (
        f"<h2>For the methods section</h2>\n<blockquote><p>{escape(paragraph)}</p></blockquote>\n"
        f'<ol class="mute">{items}</ol>\n'
    )


def _measures(measures: Sequence[About]) -> str:
    items = "".join(f"<dt>{escape(each.title)}</dt><dd>{escape(each.words)}</dd>" for each in measures)
    return f"<h2>What the measures tell</h2>\n<dl>{items}</dl>\n"
