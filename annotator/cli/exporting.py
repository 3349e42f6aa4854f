"""Commands on what leaves: formats, export."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import Progress, json_option, opened, print_json, project_argument
from annotator.errors import FormatError, UsageError

if TYPE_CHECKING:
    from annotator.exchange.registry import Format
    from annotator.session.exporting import ExportReport

SHORT = {
    "text": "txt", "overlap": "ovl", "discontinuous": "dis", "attributes": "att", "relations": "rel", "notes": "not",
    "coder": "who", "both scripts": "2s", "certainty": "sur", "state": "st", "article labels": "lab",
    "article attributes": "lat", "coding": "cod", "regions": "reg", "details": "det", "ids": "id",
}  # fmt: skip
"""Heads of the table's columns, three letters at most: it has to fit into eighty."""
WIDE = 79
HINTS = {
    "conflicts": "'annotator merge PROJECT --conflicts' shows them",
    "nothing": "--status all takes every article",
    "not done": "--status all takes them",
    "undecided": "adjudicate them; --all-layers takes every coder's",
    "unknown": "--unknown keep takes them",
    "pending": "--layer names it",
    "empty": "--script source keeps them",
    "nested": "--nested chooses which",
}
"""What can be asked for instead, by the reason (exporters.report) why something was left out."""
_COLUMN = max(map(len, SHORT))


@click.command()
@click.argument("name", required=False)
@json_option
def formats(name: str | None, as_json: bool) -> None:
    """What each format keeps, as a table; or all about the one called NAME."""
    from annotator.exchange.registry import formats as known_formats

    known = known_formats()
    if name is not None and name not in known:
        raise FormatError(f"No format {name}: choose one of {', '.join(known)}.")
    found = [*known.values()] if name is None else [known[name]]
    if as_json:
        print_json([_as_json(each) for each in found])
        return
    for line in _table(found) if name is None else _details(found[0]):
        click.echo(line)


def _as_json(each: Format) -> dict[str, Any]:
    return {
        "name": each.name, "title": each.title, "reads": each.can_read, "writes": each.can_write,
        "extensions": list(each.extensions), "keeps": dict(each.keeps), "cannot": list(each.cannot),
        "unavailable": each.unavailable, "trains": each.trains, "read_by": list(each.read_by),
    }  # fmt: skip


def _table(found: Iterable[Format]) -> Iterator[str]:
    every = list(found)
    width = max(len(each.name) for each in every)
    yield " ".join((f"{'':<{width}}", "rwx", *SHORT.values()))
    for each in every:
        if not (each.can_read or each.can_write):
            yield f"{each.name:<{width}} --- not installed: see 'annotator formats {each.name}'"
            continue
        able = (("r", each.can_read), ("w", each.can_write), ("x", each.read_by))
        does = "".join(letter if it_is else "-" for letter, it_is in able)
        marks = (f"{_mark(each, feature):<{len(head)}}" for feature, head in SHORT.items())
        yield " ".join((f"{each.name:<{width}}", does, *marks)).rstrip()
    yield ""
    yield from wrap(
        "r reads, w writes, x: a foreign program has read what it writes, in our tests; "
        "+ kept, * kept in its own way, - lost: see 'formats NAME'.",
        WIDE,
    )
    yield from wrap("; ".join(f"{head}: {feature}" for feature, head in SHORT.items()) + ".", WIDE)


def _mark(each: Format, feature: str) -> str:
    if not each.carries(feature):
        return "-"
    return "*" if isinstance(each.keeps.get(feature), str) else "+"


def _details(each: Format) -> Iterator[str]:
    from annotator.exchange.registry import Lost

    does = " and ".join(word for word, able in (("reads", each.can_read), ("writes", each.can_write)) if able)
    yield f"{each.name}: {each.title} ({does or each.unavailable})"
    if each.extensions or each.ending:
        yield f"    {'files':<{_COLUMN}} {', '.join(dict.fromkeys((*each.extensions, *filter(None, (each.ending,)))))}"
    for feature in SHORT:
        how = each.keeps.get(feature, False)
        lost = "no: " if isinstance(how, Lost) else ""
        yield f"    {feature:<{_COLUMN}} {'yes' if how is True else 'no' if how is False else lost + how}"
    if each.trains:
        yield f"    {'trains':<{_COLUMN}} yes: articles where a label was not looked for stay out (--unknown keep)"
    if each.read_by:
        yield f"    {'read by':<{_COLUMN}} {', '.join(each.read_by)}"
    for sentence in each.cannot:
        yield f"    cannot: {sentence}"


def _shares(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[int, int, int] | None:
    """``80,10,10`` as numbers."""
    if value is None:
        return None
    parts = [part.strip() for part in value.replace("，", ",").split(",")]
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise click.BadParameter(f"'{value}' is not three whole numbers as 80,10,10.", ctx, param)
    train, dev, test = map(int, parts)
    return train, dev, test


def _choice(*words: str) -> click.Choice[str]:
    return click.Choice(words)


_OPTIONS = (
    click.option("--format", "format_name", default="jsonl", show_default=True, metavar="NAME"),
    click.option("--script", type=_choice("hans", "hant", "reading", "source"), default="hans", show_default=True),
    click.option(
        "--both", type=_choice("paired", "doubled"),
        help="Both scripts. paired: in one record, in formats that hold both; doubled: each article as two records.",
    ),
    click.option("--layer", "layers", multiple=True, metavar="NAME", help="May be repeated."),
    click.option("--all-layers", is_flag=True, help="Each coder's layer and the gold one, every span with its coder."),
    click.option(
        "--final", is_flag=True, help="As decided (gold), else as its one coder has it; without training rounds."
    ),
    click.option("--label", "labels", multiple=True, metavar="ID", help="Only these labels; may be repeated."),
    click.option("--scope", type=_choice("coded", "body", "all"), help="coded, but all for --script source."),
    click.option("--status", type=_choice("done", "all"), default="done", show_default=True),
    click.option(
        "--unknown", type=_choice("keep", "out"),
        help="Articles in which a label exported was not looked for; out where the format is for training.",
    ),
    click.option("--punctuation", type=_choice("asis", "fullwidth"), default="asis", show_default=True),
    click.option("--max-length", type=click.IntRange(min=1), metavar="N", help="Cut longer articles into windows."),
    click.option(
        "--stride", type=click.IntRange(min=0), default=0, metavar="M",
        help="Characters that neighbouring windows share.",
    ),
    click.option(
        "--split", callback=_shares, metavar="80,10,10",
        help="OUT is a folder with train, dev and test; near-duplicates stay together, and no article ever moves.",
    ),
    click.option("--folds", type=click.IntRange(min=0), default=0, metavar="K", help="OUT is a folder with K folds."),
    click.option("--seed", type=int, default=0, show_default=True, metavar="N", help="Which articles come where."),
    click.option("--stratify", is_flag=True, help="Spread each label over the parts."),
    click.option("--card", is_flag=True, help="OUT is a folder with a dataset card and a manifest.json."),
    click.option("--datasheet", is_flag=True, help="OUT is a folder with the project's datasheet: coders, agreement."),
    click.option("--licence", default="", metavar="TEXT", help="What the datasheet says of the data's licence."),
    click.option(
        "--tokens", type=_choice("character", "jieba"), default="character", show_default=True,
        help="What a token is, in formats that have some: a character, or a word as jieba finds it.",
    ),
    click.option(
        "--nested", type=_choice("outermost", "innermost", "each"), default="outermost", show_default=True,
        help="Which of several spans on one token a flat format has; each: a file a label, in hf a column a label.",
    ),
    click.option("--no-sentences", "sentences", flag_value=False, default=True, help="Do not part tokens at 。！？"),
    click.option(
        "--report", "report_to", type=click.Path(path_type=Path), metavar="FILE",
        help="What was left out, span by span and why, as .csv or .jsonl.",
    ),
)  # fmt: skip


def _with_options(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.command()
@project_argument
@click.argument("out", type=click.Path(allow_dash=True))
@_with_options
@json_option
def export(
    project: str, out: str, format_name: str, as_json: bool, report_to: Path | None, all_layers: bool, **choices: object
) -> None:
    """Write training data; OUT may be - for stdout, and is a folder for formats of several files."""
    from annotator.session.exporting import ExportOptions, export_project
    from annotator.session.exporting.articles import spoken_layers

    if as_json and out == "-":
        raise UsageError("--json and OUT - both want stdout: write to a file, or leave --json out.")
    if all_layers and choices["layers"]:
        raise UsageError("--all-layers and --layer are two ways to choose layers: leave one of them out.")
    if all_layers and choices["final"]:
        raise UsageError("--final chooses the layer of each article itself: leave --layer and --all-layers out.")
    options = ExportOptions(**choices)  # pyright: ignore[reportArgumentType]
    progress = Progress("exporting")
    with opened(project) as session, _told_to_stop():
        try:
            if all_layers:
                options = replace(options, layers=spoken_layers(session))
            report = export_project(session, out, options, format_name, progress, report_to)
        finally:
            progress.end()
    if as_json:
        print_json(_report_json(report))
        return
    counts = ((report.articles, "article"), (report.spans, "span"))
    written = ", ".join(f"{n:,} {noun}{'' if n == 1 else 's'}" for n, noun in counts)
    for sentence in (f"{written} written to {'stdout' if out == '-' else out}.", *map(_hinted, report.said)):
        print(sentence, file=sys.stderr)


def _hinted(said: tuple[str, str]) -> str:
    """The sentence with what can be asked for instead."""
    reason, sentence = said
    hint = HINTS.get(reason)
    return f"{sentence.removesuffix('.')} ({hint})." if hint else sentence


@contextmanager
def _told_to_stop() -> Generator[None]:
    """SIGTERM stops as Ctrl+C does, so that nothing half made is left behind."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _report_json(report: ExportReport) -> Mapping[str, Any]:
    by_label = {reason: {label: n for label, n in report.by_label(reason).items() if label} for reason in report.counts}
    return {
        "articles": report.articles, "records": report.records, "spans": report.spans, "left_out": report.counts,
        "left_out_labels": {reason: labels for reason, labels in by_label.items() if labels}, "files": report.files,
        "notes": [sentence for _, sentence in report.notes],
    }  # fmt: skip
