"""The search: every place where a query stands, in either script."""

from __future__ import annotations

import sys

import click

from annotator.cli.context import json_option, opened, print_json, project_argument


@click.command()
@project_argument
@click.argument("query")
@click.option("--regex", is_flag=True, help="The query is a regular expression.")
@json_option
def search(project: str, query: str, regex: bool, as_json: bool) -> None:
    """Every place where the query stands, with its context; either script finds both."""
    from annotator.session.searching import search as search_texts

    with opened(project) as session:
        hits = search_texts(session, query, regex=regex)
    if as_json:
        print_json([
            {"article": hit.article.id, "start": hit.start, "end": hit.end,
             "left": hit.left, "match": hit.match, "right": hit.right}
            for hit in hits
        ])  # fmt: skip
        return
    for hit in hits:
        click.echo(f"{hit.article.number:>5} {hit.start:>6}  {hit.left:>24}【{hit.match}】{hit.right}")
    print(f"{len(hits)} found.", file=sys.stderr)
