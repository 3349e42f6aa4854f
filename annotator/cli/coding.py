"""Commands on the coding: tag, the codebook, what leaves as training data."""

from __future__ import annotations

import sys

import click

from annotator.cli.context import Progress, coder_option, json_option, opened, print_json, project_argument, sit_down
from annotator.errors import UsageError


@click.command(context_settings={"ignore_unknown_options": True})  # so that a negative offset is read, and refused
@project_argument
@click.argument("article")
@click.argument("start", type=int)
@click.argument("end", type=int)
@click.argument("label")
@coder_option
@click.option(
    "--in",
    "unit",
    type=click.Choice(["source", "hans", "hant"]),
    default="source",
    help="Whose offsets START and END are; the source's by default.",
)
@json_option
def tag(
    project: str, article: str, start: int, end: int, label: str, coder: str | None, unit: str, as_json: bool
) -> None:
    """Put LABEL on the code points START to END of an article."""
    from annotator.session.articles import resolve_article, span_dict, texts_of
    from annotator.session.names import label_in_use
    from annotator.session.tagging import check_extent, tag_span

    with opened(project) as session:
        found = resolve_article(session, article)
        known = label_in_use(session, label)
        texts = texts_of(session, found)
        pane = None
        if unit != "source":
            start, end = texts.view(unit).to_source(start, end)
            pane = unit
        check_extent(session, found.number, start, end)
        sit_down(session, coder)
        made = span_dict(session, tag_span(session, found.number, start, end, known.uuid, pane), texts)
    if as_json:
        print_json(made)
    else:
        words = made["text"].replace("\n", "⏎")
        click.echo(f"{made['label']} {made['start']} to {made['end']}: {words}")
    if made["hans"][0] == made["hans"][1]:
        print(
            "annotator: A repair takes all of this text out of what is read: is it the place you mean?", file=sys.stderr
        )


@click.command()
@json_option
def formats(as_json: bool) -> None:
    """Each format: reads, writes, what it keeps, what it cannot carry."""
    from annotator.exchange.registry import formats as known_formats

    found = known_formats().values()
    if as_json:
        print_json([
            {"name": each.name, "title": each.title, "reads": each.reads is not None, "writes": each.writes is not None,
             "extensions": list(each.extensions), "keeps": dict(each.keeps), "cannot": list(each.cannot),
             "unavailable": each.unavailable}
            for each in found
        ])  # fmt: skip
        return
    for each in found:
        does = " and ".join(word for word, able in (("reads", each.reads), ("writes", each.writes)) if able)
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
