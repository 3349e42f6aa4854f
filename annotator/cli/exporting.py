"""Commands on what leaves: formats, export."""

from __future__ import annotations

import sys

import click

from annotator.cli.context import Progress, json_option, opened, print_json, project_argument
from annotator.errors import UsageError


@click.command()
@json_option
def formats(as_json: bool) -> None:
    """Each format: reads, writes, what it keeps, what it cannot carry."""
    from annotator.exchange.registry import formats as known_formats

    found = known_formats().values()
    if as_json:
        print_json([
            {"name": each.name, "title": each.title, "reads": each.can_read, "writes": each.can_write,
             "extensions": list(each.extensions), "keeps": dict(each.keeps), "cannot": list(each.cannot),
             "unavailable": each.unavailable}
            for each in found
        ])  # fmt: skip
        return
    for each in found:
        does = " and ".join(word for word, able in (("reads", each.can_read), ("writes", each.can_write)) if able)
        click.echo(f"{each.name}: {each.title} ({does or each.unavailable})")
        for feature, how in each.keeps.items():
            click.echo(f"    {feature:<14} {'yes' if how is True else 'no' if how is False else how}")
        for sentence in each.cannot:
            click.echo(f"    cannot: {sentence}")


@click.command()
@project_argument
@click.argument("out", type=click.Path(allow_dash=True))
@click.option("--format", "format_name", default="jsonl", show_default=True, metavar="NAME")
@click.option("--script", type=click.Choice(["hans", "hant", "reading", "source"]), default="hans", show_default=True)
@click.option("--layer", "layers", multiple=True, metavar="NAME", help="May be repeated.")
@click.option("--scope", type=click.Choice(["coded", "body", "all"]), help="coded, but all for --script source.")
@click.option("--status", type=click.Choice(["done", "all"]), default="done", show_default=True)
@click.option("--punctuation", type=click.Choice(["asis", "fullwidth"]), default="asis", show_default=True)
@click.option("--max-length", type=click.IntRange(min=1), metavar="N", help="Cut longer articles into windows.")
@click.option(
    "--stride", type=click.IntRange(min=0), default=0, metavar="M", help="Characters that neighbouring windows share."
)
@json_option
def export(project: str, out: str, format_name: str, as_json: bool, **choices: object) -> None:
    """Write training data; OUT may be - for stdout."""
    from annotator.session.exporting import ExportOptions, export_project

    if as_json and out == "-":
        raise UsageError("--json and OUT - both want stdout: write to a file, or leave --json out.")
    progress = Progress("exporting")
    with opened(project) as session:
        report = export_project(session, out, ExportOptions(**choices), format_name, progress)  # pyright: ignore[reportArgumentType]
    progress.end()
    if as_json:
        print_json({
            "articles": report.articles, "records": report.records, "spans": report.spans, "left_out": report.counts,
        })  # fmt: skip
        return
    counts = ((report.articles, "article"), (report.spans, "span"))
    written = ", ".join(f"{n:,} {noun}{'' if n == 1 else 's'}" for n, noun in counts)
    for sentence in (f"{written} written to {'stdout' if out == '-' else out}.", *report.sentences):
        print(sentence, file=sys.stderr)
