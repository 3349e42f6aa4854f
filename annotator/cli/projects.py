"""Commands on a whole project: make, check, back up, look at."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.context import Windows, json_option, opened, print_json, project_argument
from annotator.errors import CodebookError, ProjectDamaged

STANDARDS = ("tw", "opencc", "hk", "twp", "hkp")


@click.command()
@click.option(
    "--dir", "folder", type=click.Path(file_okay=False), default=".", help="Where to make it; here by default."
)
@click.pass_obj
def demo(windows: Windows, folder: str) -> None:
    """Make the sample project (five articles, the starter codebook) and open it."""
    from annotator.session.sample import make_sample

    path = make_sample(folder)
    click.echo(f"The sample project is {path}.")
    raise click.exceptions.Exit(windows.open(str(path)))


@click.command()
@project_argument
@click.option("--codebook", metavar="FILE.yaml", help="core, full, or a YAML file; core by default.")
@click.option("--coder", metavar="NAME", help="The first coder.")
@click.option("--hant", type=click.Choice(STANDARDS), default="tw", help="Which Traditional to convert to.")
@json_option
def new(project: str, codebook: str | None, coder: str | None, hant: str, as_json: bool) -> None:
    """Make an empty project."""
    from annotator.model.codebook import load_codebook
    from annotator.session.sample import STARTER_CODEBOOKS, starter_codebook
    from annotator.session.session import Session

    named = codebook or "core"
    path = starter_codebook(named) if named in STARTER_CODEBOOKS else Path(named)
    if not path.is_file():
        raise CodebookError(
            f"There is no codebook file {named}: name a YAML file, or one of {', '.join(STARTER_CODEBOOKS)}."
        )
    session = Session.create(project, load_codebook(path), coder=coder, standard=hant)
    labels = len(session.codebook.labels)
    session.close()
    if as_json:
        print_json({"project": project, "codebook": named, "labels": labels, "coder": coder, "hant": hant})
    else:
        click.echo(f"Made {project} with {labels} labels. Next: annotator import {project} FOLDER")


@click.command()
@project_argument
@json_option
def check(project: str, as_json: bool) -> None:
    """Is the file whole: fingerprints, every span and map, the tables against the log."""
    from annotator.session.checking import check_project

    try:
        with opened(project) as session:
            findings = check_project(session)
    except ProjectDamaged as error:
        findings = [error.sentence]
    if as_json:
        print_json({"findings": findings})
    else:
        for finding in findings:
            click.echo(finding)
        click.echo(
            "Everything agrees."
            if not findings
            else "1 finding."
            if len(findings) == 1
            else f"{len(findings)} findings."
        )
    raise click.exceptions.Exit(1 if findings else 0)


@click.command()
@project_argument
@click.argument("out", type=click.Path())
@json_option
def backup(project: str, out: str, as_json: bool) -> None:
    """A consistent copy, also while a window has the project open."""
    from annotator.session.checking import backup_project

    with opened(project) as session:
        backup_project(session, out)
    print_json({"backup": out}) if as_json else click.echo(f"Copied to {out}.")


@click.command()
@project_argument
@click.argument("out", type=click.Path(dir_okay=False))
@click.option("--article", metavar="ARTICLE", help="Which article; the first that is not done by default.")
@click.option("--size", default="1400x900", show_default=True, metavar="WxH", help="Of the window, in pixels.")
@click.option(
    "--theme",
    type=click.Choice(["light", "dark", "contrast-light", "contrast-dark"]),
    default="light",
    show_default=True,
)
@click.option("--lang", type=click.Choice(["en", "zh-Hans", "zh-Hant"]), default="en", show_default=True)
@click.pass_obj
def snapshot(windows: Windows, project: str, out: str, article: str | None, size: str, theme: str, lang: str) -> None:
    """A picture of the window, made without a screen."""
    from annotator.session.articles import resolve_article

    with opened(project) as session:
        number = resolve_article(session, article).number if article else None
        windows.snapshot(session, out, article=number, size=size, theme=theme, lang=lang)
