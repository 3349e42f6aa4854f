"""A command on the coding: tag."""

from __future__ import annotations

import sys

import click

from annotator.cli.context import coder_option, json_option, opened, print_json, project_argument, sit_down


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
    from annotator.session.coding.names import label_in_use
    from annotator.session.coding.tagging import check_extent, tag_span

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
