"""Commands on articles: bring in, show, mark."""

from __future__ import annotations

import sys
from typing import Any

import click

from annotator.cli.choices import StatusChoice
from annotator.cli.context import Progress, coder_option, json_option, opened, print_json, project_argument, sit_down

SHOWN_WORDS = 30


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


def one_line(name: str) -> str:
    """A name as it stands in a line: it may hold line ends itself."""
    return " ".join(name.split("\n"))


@click.command()
@project_argument
@click.argument("article")
@json_option
def show(project: str, article: str, as_json: bool) -> None:
    """One article: its texts, regions, repairs and spans."""
    from annotator.session.articles import resolve_article, show_article

    with opened(project) as session:
        shown = show_article(session, resolve_article(session, article))
    if as_json:
        print_json(shown)
        return
    for key in ("id", "name", "sha256", "script"):
        click.echo(f"{key + ':':<8} {shown[key]}")
    if shown["source"] != shown["reading"]:
        click.echo(f"\n--- source (offsets count here)\n{shown['source']}")
    for script in ("hans", "hant"):
        how = (
            ""
            if shown["script"] != script
            else " (as published)"
            if shown["source"] == shown[script]
            else " (repaired)"
        )
        click.echo(f"\n--- {script}{how}\n{shown[script]}")
    for key, value in shown["meta"].items():
        click.echo(f"{key + ':':<11} {value}")
    _echo_findings(shown)
    click.echo(f"\n--- {len(shown['spans'])} spans")
    for span in shown["spans"]:
        click.echo(
            f"{span['start']:>6} {span['end']:>6}  {span['label']:<14} {span['layer']:<10} {one_line(span['text'])}"
        )


def _echo_findings(shown: dict[str, Any]) -> None:
    glosses = sum(each["kind"] == "gloss" and each["status"] == "applied" for each in shown["repairs"])
    click.echo(f"\n--- {len(shown['repairs'])} repairs, {glosses} of them pinyin glosses taken out")
    for each in shown["repairs"]:
        if each["kind"] != "gloss" or each["status"] != "applied":
            raw = shown["source"][each["start"] : each["end"]]
            became = f"{raw} -> {each['replacement'] or '(nothing)'}"
            place = f"{each['start']:>6} {each['end']:>6}  {each['status']:<9} {each['confidence']:.2f}"
            click.echo(one_line(f"{place}  {each['kind']:<9} {became}  {each['evidence']}"))
    click.echo(f"\n--- {len(shown['regions'])} regions")
    for each in shown["regions"]:
        text = shown["source"][each["start"] : each["end"]]
        words = text if len(text) <= SHOWN_WORDS else text[:SHOWN_WORDS] + "…"
        repeats = "  (repeats another)" if each["repeats"] else ""
        click.echo(one_line(f"{each['start']:>6} {each['end']:>6}  {each['kind']:<11} {words}{repeats}"))


@click.command()
@project_argument
@click.argument("articles", nargs=-1, required=True)
@click.argument("status", type=StatusChoice("say 'annotator flag'"))
@coder_option
@json_option
def status(project: str, articles: tuple[str, ...], status: str, coder: str | None, as_json: bool) -> None:
    """Mark articles as to do, in progress, done, or to be checked again."""
    from annotator.session.articles import resolve_article
    from annotator.session.tagging import set_statuses

    with opened(project) as session:
        chosen = [resolve_article(session, each) for each in articles]
        sit_down(session, coder)
        set_statuses(session, [each.number for each in chosen], status)
    if as_json:
        print_json([{"number": each.number, "id": each.id, "status": status} for each in chosen])
    else:
        click.echo(f"{len(chosen)} marked {status}.")
