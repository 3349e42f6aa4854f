"""The codebook on the command line: show it, put another version in force, list its versions."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from annotator.cli.context import json_option, opened, print_json, project_argument
from annotator.errors import CodebookError, UsageError


@click.command()
@project_argument
@click.argument("what", type=click.Choice(["show", "set", "history"]))
@click.argument("file", required=False, type=click.Path())
@json_option
def codebook(project: str, what: str, file: str | None, as_json: bool) -> None:
    """Show the codebook, put another version in force, or list its versions."""
    from annotator.model.codebook import dump_codebook, load_codebook, to_json
    from annotator.session.codebooks import history, set_codebook
    from annotator.session.paths import is_own_file

    if (what == "set") != (file is not None):
        raise UsageError("'codebook set' needs a FILE.yaml." if what == "set" else f"'codebook {what}' takes no file.")
    if file is not None and is_own_file(Path(project), Path(file)):
        raise CodebookError(f"{file} is the project itself, or a file that belongs to it: name a YAML file.")
    new = load_codebook(file) if file is not None else None  # before the project is open
    with opened(project) as session:
        if new is not None:
            from annotator.session.attributes import attributes_that_go

            kept = attributes_that_go(session, new)
            number = set_codebook(session, new)
            print_json({"version": number}) if as_json else click.echo(f"Version {number} is in force.")
            for sentence in kept:
                print(f"annotator: {sentence}", file=sys.stderr)
        elif what == "history":
            versions = history(session)
            if as_json:
                print_json(versions)
            for each in () if as_json else versions:
                click.echo(f"{each['number']:>4}  {each['created']}  {each['hash'][:12]}  {each['note']}")
        elif as_json:
            print_json({"version": session.codebook_number, "hash": session.codebook_hash, **to_json(session.codebook)})
        else:
            click.echo(dump_codebook(session.codebook), nl=False)
