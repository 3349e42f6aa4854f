"""The command on what comes in: import."""

from __future__ import annotations

import sys

import click

from annotator.cli.context import Progress, json_option, one_line, opened, print_json, project_argument


@click.command("import")
@project_argument
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--format", "format_name", metavar="NAME", help="By the file's ending where left out.")
@click.option("--encoding", metavar="NAME", help="Found out where left out.")
@click.option("--layer", metavar="NAME", help="The layer that imported annotations go to.")
@click.option(
    "--columns",
    metavar="ROLE=COLUMN,...",
    help="Of a table, as text=正文,title=标题,published=日期; guessed where left out.",
)
@json_option
def import_(
    project: str,
    paths: tuple[str, ...],
    format_name: str | None,
    encoding: str | None,
    layer: str | None,
    columns: str | None,
    as_json: bool,
) -> None:
    """Bring in files or folders: texts, web pages, documents, tables, archives; each page is one article."""
    from annotator.exchange.importers.tables.columns import parse_columns
    from annotator.exchange.records import ReadOptions
    from annotator.session.importing import import_paths

    options = ReadOptions(parse_columns(columns or ""))
    progress = Progress("importing")
    with opened(project) as session:
        report = import_paths(session, paths, format_name, encoding, progress, layer, options)
    progress.end()
    if as_json:
        print_json({
            "imported": [{"id": id_, "name": name} for id_, name in report.imported],
            "skipped": [{"name": each.name, "why": each.why} for each in report.skipped],
            "notes": [{"note": note, "articles": count} for note, count in report.notes.items()],
            "passed_over": dict(report.passed_over),
            "near_duplicates": [[name, list(others)] for name, others in report.near_duplicates],
        })  # fmt: skip
    else:
        click.echo(f"{len(report.imported)} imported, {len(report.skipped)} skipped.")
    if report.stopped:
        print(f"annotator: {report.stopped}", file=sys.stderr)
        raise click.exceptions.Exit(1)
    if report.did_something:
        for each in () if as_json else report.skipped:
            print(f"annotator: {one_line(each.name)}: {each.why}", file=sys.stderr)
        for sentence in report.sentences:
            print(f"annotator: {sentence}", file=sys.stderr)
        return
    first = report.skipped[0] if report.skipped else None
    more = f" ({len(report.skipped) - 1} more could not be imported either)" if len(report.skipped) > 1 else ""
    why = f"{one_line(first.name)}: {first.why}{more}" if first else "There was nothing to import."
    print(f"annotator: {why}", file=sys.stderr)
    raise click.exceptions.Exit(1)
