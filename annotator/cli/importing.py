"""The command on what comes in: import."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import Progress, json_option, one_line, opened, print_json, project_argument
from annotator.exchange.records import OFFSETS
from annotator.session.taken.import_choices import UNKNOWN

if TYPE_CHECKING:
    from annotator.session.intake.import_files import HowToRead
    from annotator.session.intake.understanding import Understood
    from annotator.session.taken.import_choices import LabelPolicy
    from annotator.session.taken.import_report import ImportReport


@click.command("import")
@project_argument
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.option("--format", "format_name", metavar="NAME", help="By the file's ending and beginning where left out.")
@click.option("--encoding", metavar="NAME", help="Found out where left out.")
@click.option("--layer", metavar="NAME", help="The layer that imported annotations go to.")
@click.option(
    "--columns",
    metavar="ROLE=COLUMN,...",
    help="Of a table, as text=正文,title=标题,published=日期; guessed where left out.",
)
@click.option(
    "--unknown-labels",
    type=click.Choice(UNKNOWN),
    default="refuse",
    help="Labels that the codebook does not have: refuse their articles (the default), create them, skip their spans.",
)
@click.option(
    "--map-label",
    "mapping",
    metavar="FILE=OURS",
    multiple=True,
    help="Which label of the project a label of the file is; FILE= skips it. May be given many times.",
)
@click.option(
    "--offsets",
    type=click.Choice(OFFSETS),
    help="What the file's offsets count, where it is not what its format says; quote: place spans by their words.",
)
@click.option("--dry-run", is_flag=True, help="Say what the files hold, and write nothing.")
@json_option
def import_(
    project: str,
    paths: tuple[str, ...],
    format_name: str | None,
    encoding: str | None,
    layer: str | None,
    columns: str | None,
    unknown_labels: str,
    mapping: tuple[str, ...],
    offsets: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring in files or folders: texts, pages, documents, tables, archives, annotated texts."""
    from annotator.exchange.importers.tables.columns import parse_columns
    from annotator.exchange.records import ReadOptions
    from annotator.session.intake.import_files import HowToRead
    from annotator.session.intake.importing import import_paths
    from annotator.session.taken.import_choices import LabelPolicy, parse_mapping

    options = ReadOptions(parse_columns(columns or ""), offsets or "")
    labels = LabelPolicy(parse_mapping(mapping), unknown_labels)
    if dry_run:
        _say_what_is_there(project, paths, HowToRead(format_name, encoding, options), labels, as_json)
        return
    progress = Progress("importing")
    with opened(project) as session:
        report = import_paths(session, paths, format_name, encoding, progress, layer, options, labels=labels)
    progress.end()
    if as_json:
        print_json(_as_json(report))
    else:
        click.echo(f"{len(report.imported)} imported, {len(report.skipped)} skipped.")
    _say_what_was_left(report, as_json)


def _as_json(report: ImportReport) -> dict[str, Any]:
    return {
        "imported": [{"id": id_, "name": name} for id_, name in report.imported],
        "skipped": [{"name": each.name, "why": each.why} for each in report.skipped],
        "notes": [{"note": note, "articles": count} for note, count in report.notes.items()],
        "passed_over": dict(report.passed_over),
        "near_duplicates": [[name, list(others)] for name, others in report.near_duplicates],
        "spans": dict(report.spans),
        "labels_created": dict(report.labels_created),
        "labels_skipped": dict(report.labels_skipped),
        "relations_skipped": dict(report.relations_skipped),
        "attributes_skipped": dict(report.attributes_skipped),
    }


def _say_what_was_left(report: ImportReport, as_json: bool) -> None:
    """On stderr; leaves with 1 where nothing came in or it was stopped."""
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


def _say_what_is_there(
    project: str, paths: tuple[str, ...], how: HowToRead, labels: LabelPolicy, as_json: bool
) -> None:
    """What each file holds; leaves with 1 where none of them can be read."""
    from annotator.session.intake.understanding import one_sentence, understood

    files: list[Understood] = []
    with opened(project) as session:
        for each in understood(session, paths, how, labels=labels):
            files.append(each)
            if not as_json:
                click.echo(f"{one_line(each.name)}: {one_sentence(each)}")
                for refused in each.refused if each.format else ():
                    print(f"annotator: {one_line(refused.name)}: {refused.why}", file=sys.stderr)
    if as_json:
        print_json({"files": [_file_as_json(each) for each in files]})
    if not any(each.articles for each in files):
        raise click.exceptions.Exit(1)


def _file_as_json(each: Understood) -> dict[str, Any]:
    return {
        "name": each.name,
        "format": each.format or None,
        "articles": each.articles,
        "spans": each.spans,
        "relations": each.relations,
        "labels": dict(each.labels),
        "unknown_labels": list(each.unknown),
        "unknown_relations": dict(each.unknown_relations),
        "unknown_attributes": dict(each.unknown_attributes),
        "coders": list(each.coders),
        "there": each.there,
        "spans_not_there": each.spans_not_there,
        "refused": [{"name": refused.name, "why": refused.why} for refused in each.refused],
        "refused_count": each.refused_count,
        "notes": dict(each.notes),
        "complete": each.complete,
    }
