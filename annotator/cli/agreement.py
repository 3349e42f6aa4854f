"""How far coders agree: agree."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from math import isnan
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.columns import places
from annotator.cli.context import Progress, json_option, opened, print_json, project_argument
from annotator.errors import FormatError, UsageError

if TYPE_CHECKING:
    from annotator.agreement.confusion import Confusion
    from annotator.agreement.figures import Figure
    from annotator.agreement.study import Study
    from annotator.session.session import Session

MOST_DRAWS = 100_000
MOST_SEED = 2**63 - 1
MOST_CHARACTERS = 10_000
GAP = "  "
OVERALL = "all labels"


@click.command()
@project_argument
@click.option("--layer", "layers", multiple=True, metavar="NAME", help="Whose; again for each. Else every coder's.")
@click.option("--label", "labels", multiple=True, metavar="LABEL", help="Only this label (its id); may be repeated.")
@click.option("--measure", "measures", multiple=True, metavar="NAME", help="Only this measure; may be repeated.")
@click.option("--codebook-version", type=click.IntRange(1), metavar="N", help="Only what was coded under this version.")
@click.option("--status", type=click.Choice(("done", "all")), default="done", show_default=True,
              help="Articles that coders are done with, or all that they have begun.")  # fmt: skip
@click.option("--tolerance", type=click.IntRange(0, MOST_CHARACTERS), default=2, show_default=True, metavar="N",
              help="Characters that an edge may be off where a measure allows for it.")  # fmt: skip
@click.option("--draws", type=click.IntRange(0, MOST_DRAWS), default=1_000, show_default=True, metavar="N",
              help="Draws of articles for the 95 % intervals; 0 for none.")  # fmt: skip
@click.option("--seed", type=click.IntRange(0, MOST_SEED), default=0, show_default=True, metavar="N",
              help="Decides the draws: the same seed gives the same intervals.")  # fmt: skip
@click.option("--training", is_flag=True, help="The articles of training rounds alone, which else are left out.")
@click.option("--pairs", is_flag=True, help="Also every pair of coders, in the document label by label.")
@click.option("--gamma", "with_gamma", is_flag=True, help="Also gamma: seconds an article, and an extra (gamma).")
@click.option("--report", metavar="FILE.html", help="Write it all as a page, with pictures and words for a paper.")
@json_option
def agree(project: str, report: str | None, pairs: bool, with_gamma: bool, as_json: bool, **asked: Any) -> None:
    """How far coders agree: every measure of every label with its 95 % interval, or why it is undefined."""
    from annotator.session.people.open_conflicts import conflicts_sentence, open_conflicts

    with opened(project) as session:
        if report is not None:
            _refuse_report(session, report)
        _refuse_one_layer(session, asked["layers"])
        study = _study(session, pairs=pairs, confusion=as_json or report is not None, **asked)
        gamma = _gamma(session, study, asked) if with_gamma else None
        conflicts = open_conflicts(session)
        if report is not None:
            _write_report(session, study, report)
    for warning in filter(None, (conflicts_sentence(conflicts), study.facts.practice)):
        print(warning, file=sys.stderr)
    if as_json:
        document = agreement_document(study, pairs=pairs) | {"conflicts": conflicts.total()}
        print_json(document | ({} if gamma is None else {"gamma": gamma}))
        return
    for line in agreement_lines(study, pairs=pairs, width=max(get_terminal_size().columns, 60)):
        click.echo(line)
    if gamma is not None:
        value = gamma["why"] if gamma["value"] is None else f"{gamma['value']:.2f}, {gamma['n']:,} articles"
        click.echo(f"\ngamma (all labels): {value}")
    if report is not None:
        click.echo(f"{report}: the report")


def _study(
    session: Session,
    *,
    layers: tuple[str, ...],
    labels: tuple[str, ...],
    measures: tuple[str, ...],
    codebook_version: int | None,
    status: str,
    tolerance: int,
    training: bool,
    draws: int,
    seed: int,
    pairs: bool,
    confusion: bool,
) -> Study:
    from annotator.session.agreement.codings import Asked
    from annotator.session.agreement.study import study_of

    progress = Progress("measure")
    try:
        wanted = Asked(layers, labels, codebook_version, status, tolerance, training)
        return study_of(session, wanted, measures, draws, seed, progress, pairs, confusion)
    finally:
        progress.end()


def _gamma(session: Session, study: Study, asked: Mapping[str, Any]) -> dict[str, Any]:
    """As the document tells it; of codings of which nothing can be said, why."""
    from annotator.session.agreement.codings import Asked
    from annotator.session.agreement.study import gamma_of_project

    if study.agreement.why:
        return {"value": None, "n": 0, "why": study.agreement.why}
    wanted = Asked(**{each: asked[each] for each in Asked._fields})
    progress = Progress("gamma of article")
    try:
        found = gamma_of_project(session, wanted, asked["seed"], progress)
    finally:
        progress.end()
    return {
        "value": None if isnan(found.value) else found.value, "n": len(found.articles), "why": found.why,
        "articles": found.articles, "left_out": found.left_out, "samples": found.samples, "seed": found.seed,
    }  # fmt: skip


def _refuse_one_layer(session: Session, named: Sequence[str]) -> None:
    """Named once or twice, it agrees with nobody; nothing can be said of the others, who were not asked for."""
    from annotator.exchange.layers import choose_layers
    from annotator.session.people.coders import layers

    chosen = choose_layers(layers(session), named) if named else ()
    if len(chosen) == 1:
        raise UsageError(
            f"Agreement is between two coders or more, and only one layer was chosen, {chosen[0].name}: "
            "name another with --layer, or none for all."
        )


def _refuse_report(session: Session, name: str) -> None:
    from annotator.session.paths import refuse_own_file

    if Path(name).suffix.lower() not in (".html", ".htm"):
        raise FormatError(f"The report is a page: name a file that ends in .html, not {name}.")
    refuse_own_file(session.path, Path(name))


def _write_report(session: Session, study: Study, name: str) -> None:
    from annotator.agreement.report.page import report_html
    from annotator.session.exporting.writing import write_whole

    write_whole(Path(name), iter([report_html(study).encode()]), session.new_id())


def agreement_document(study: Study, *, pairs: bool = False) -> dict[str, Any]:
    """The contract's document, and after it what more there is."""
    found, facts = study.agreement, study.facts
    pairs_told = [_pair(study, pair, pairs=pairs) for pair in found.by_pair]
    document: dict[str, Any] = {
        "labels": {label: _figures(figures) for label, figures in found.by_label.items()},
        "overall": _figures(found.overall),
        "why": found.why,
        "coders": [each._asdict() for each in study.coders],
        "articles": found.shared,
        "codebook": {
            "name": facts.codebook, "version": facts.version, "hash": facts.hash, "coded_under": facts.versions,
        },
        "measures": [each._asdict() for each in found.measures],
        "pairs": pairs_told,
    }  # fmt: skip
    return document | _parts(study) | {
        "level": 0.95, "draws": found.draws, "seed": found.seed, "tolerance": found.tolerance, "status": facts.status,
        "annotator": facts.software,
    }  # fmt: skip


def _pair(study: Study, pair: tuple[str, str], *, pairs: bool) -> dict[str, Any]:
    found = study.agreement
    told: dict[str, Any] = {"coders": pair, "overall": _figures(found.by_pair[pair])}
    if pairs and pair in found.by_pair_label:
        told["labels"] = {label: _figures(each) for label, each in found.by_pair_label[pair].items()}
    return told


def _figures(figures: Mapping[str, Figure]) -> dict[str, Any]:
    return {name: _figure(each) for name, each in figures.items()}


def _figure(each: Figure) -> dict[str, Any]:
    return {key: value for key, value in each._asdict().items() if key != "why" or value}


def _parts(study: Study) -> dict[str, Any]:
    """What was found of some of the articles: with suggestions and without, over time, by pane."""
    from annotator.agreement.parts import SHOWN, WITHOUT

    parts = study.agreement.parts
    panes = {each.name: _figures(parts[each.name]) for each in study.panes.parts}
    periods = [{**each._asdict(), "overall": _figures(parts[each.name])} for each in study.trend.periods]
    told = {"shown": SHOWN, "without": WITHOUT} if study.has_suggestions else {}
    return {
        "suggestions": {key: _figures(parts[name]) for key, name in told.items()} or None,
        "trend": {"step": study.trend.step, "periods": periods},
        "panes": {"selections": study.panes.selections, "overall": panes},
        "confusion": {"spans": _confusion(study.by_spans), "characters": _confusion(study.by_characters)},
    }


def _confusion(found: Confusion | None) -> dict[str, Any] | None:
    """Rows are the first coder's labels, columns the second's, after the labels none; of several pairs their sum."""
    if found is None:
        return None
    coders = [found.first, found.second] if found.first else None
    return {"coders": coders, "labels": found.labels, "cells": found.cells.tolist()}


def agreement_lines(study: Study, *, pairs: bool, width: int) -> Iterator[str]:
    """The same for people: what it rests on, tables no wider than ``width``, and why cells are empty."""
    from annotator.agreement.study import leads

    found = study.agreement
    if found.why:
        yield found.why
        return
    yield _heading(study)
    yield ""
    names = [each.name for each in found.measures]
    rows = [(OVERALL, found.overall), *found.by_label.items()]
    yield from _tables(names, "label", rows, width)
    if pairs:
        yield ""
        named = [(f"{a} · {b}", figures) for (a, b), figures in found.by_pair.items()]
        yield from _tables(names, "pair", named, width)
    parts = [(name, found.parts[name]) for name in _parts_shown(study)]
    if parts:
        yield ""
        yield from _tables([each.name for each in leads(found.measures)], "articles", parts, width)
    yield from _whys(rows, names)


def _heading(study: Study) -> str:
    found, facts = study.agreement, study.facts
    versions = ", ".join(map(str, facts.versions))
    return (
        f"{len(found.coders)} coders ({', '.join(found.coders)}), "
        f"{found.shared:,} {'article' if found.shared == 1 else 'articles'} in common, "
        f"{sum(study.spans.values()):,} spans; codebook {facts.codebook}, version {versions}"
    )


def _parts_shown(study: Study) -> list[str]:
    from annotator.agreement.parts import DIFFERENT, SAME, SHOWN, WITHOUT

    wanted = (SHOWN, WITHOUT, *(each.name for each in study.trend.periods), SAME, DIFFERENT)
    return [each for each in wanted if each in study.agreement.parts]


def _tables(
    measures: Sequence[str], head: str, rows: Sequence[tuple[str, Mapping[str, Figure]]], width: int
) -> Iterator[str]:
    """One table after the other, each with as many measures as stand side by side."""
    names = [*measures]
    cells = {name: [_cell(figures.get(name)) for _, figures in rows] for name in names}
    widths = {name: max(len(name), *map(len, cells[name])) for name in names}
    first = max(len(head), *(places(row) for row, _ in rows))
    while names:
        some = [names.pop(0)]
        while names and first + sum(widths[each] + len(GAP) for each in (*some, names[0])) <= width:
            some.append(names.pop(0))
        yield GAP.join((f"{head:<{first}}", *(f"{each:>{widths[each]}}" for each in some)))
        for at, (row, _) in enumerate(rows):
            pad = " " * (first - places(row))
            yield GAP.join((row + pad, *(f"{cells[each][at]:>{widths[each]}}" for each in some))).rstrip()
        if names:
            yield ""


def _cell(figure: Figure | None) -> str:
    from annotator.agreement.report.pictures import in_words

    return "–" if figure is None else in_words(figure)


def _whys(rows: Sequence[tuple[str, Mapping[str, Figure]]], measures: Sequence[str]) -> Iterator[str]:
    from annotator.agreement.study import measures_said, whys

    names = {each: each for each in measures}
    for at, why in enumerate(whys(rows)):
        if not at:
            yield ""
        every = len(why.rows) == len(rows) - 1 and OVERALL not in why.rows
        yield f"– {'every label' if every else ', '.join(why.rows)}{measures_said(names, why.measures)}: {why.sentence}"
