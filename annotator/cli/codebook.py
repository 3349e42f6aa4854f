"""The codebook on the command line: show it, put another version in force, list and compare versions, print it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import json_option, opened, print_json, project_argument
from annotator.errors import CodebookError, UsageError

if TYPE_CHECKING:
    from annotator.session.session import Session

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
NEEDS = {"show": (0, 0, "nothing more"), "set": (1, 1, "a FILE.yaml"), "history": (0, 0, "nothing more"),
         "diff": (0, 2, "at most two version numbers"), "print": (1, 1, "an OUT.html")}  # fmt: skip


@click.command()
@project_argument
@click.argument("what", type=click.Choice(list(NEEDS)))
@click.argument("arguments", nargs=-1, metavar="[FILE.yaml | A [B] | OUT.html]")
@click.option("--note", default="", help="Why: kept with the version (set).")
@click.option("--wording-only", is_flag=True, help="Changed definitions mean the same: nothing is to be recoded (set).")
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", help="The language of diff and print.")
@json_option
def codebook(
    project: str, what: str, arguments: tuple[str, ...], note: str, wording_only: bool, lang: str, as_json: bool
) -> None:
    """Show the codebook, set another version, list versions, compare two (diff [A [B]]), or print it."""
    _check_use(project, what, arguments, note, wording_only)
    if what == "set":
        _set(project, arguments[0], note, wording_only, as_json)
        return
    with opened(project) as session:
        if what == "show":
            _show(session, as_json)
        elif what == "history":
            _history(session, as_json)
        elif what == "diff":
            _diff(session, arguments, lang, as_json)
        else:
            _print(session, arguments[0], lang, as_json)


def _check_use(project: str, what: str, arguments: tuple[str, ...], note: str, wording_only: bool) -> None:
    from annotator.session.paths import is_own_file

    least, most, wanted = NEEDS[what]
    if not least <= len(arguments) <= most:
        takes = "no file" if not most else wanted
        raise UsageError(f"'codebook {what}' {'needs' if len(arguments) < least else 'takes'} {takes}.")
    if what != "set" and (note or wording_only):
        raise UsageError("--note and --wording-only go with 'codebook set'.")
    if what in ("set", "print") and is_own_file(Path(project), Path(arguments[0])):
        kind = "a YAML file" if what == "set" else "a file to write the page to"
        raise CodebookError(f"{arguments[0]} is the project itself, or a file that belongs to it: name {kind}.")


def _set(project: str, file: str, note: str, wording_only: bool, as_json: bool) -> None:
    from annotator.model.codebook import doubts, load_codebook
    from annotator.session.attributes import attributes_that_go
    from annotator.session.codebook_changes.touched import preview_change
    from annotator.session.codebooks import set_codebook

    new = load_codebook(file)  # before the project is open
    with opened(project) as session:
        kept = attributes_that_go(session, new)
        recode = () if wording_only else None
        touched = preview_change(session, new, recode)
        number = set_codebook(session, new, note, recode)
    doubtful = doubts(new)
    told = [*kept, *doubtful]
    answer: dict[str, Any] = {"version": number, **({"doubts": doubtful} if doubtful else {})}
    if touched.annotations:
        told.append(f"Of labels with a changed definition, to be recoded: {' '.join(touched.sentences)}")
        counts = {"spans": touched.annotations, "articles": touched.articles, "recheck": touched.done_articles}
        answer["recoding"] = counts
    print_json(answer) if as_json else click.echo(f"Version {number} is in force.")
    for sentence in told:
        print(f"annotator: {sentence}", file=sys.stderr)


def _show(session: Session, as_json: bool) -> None:
    from annotator.model.codebook import dump_codebook, to_json

    if as_json:
        print_json({"version": session.codebook_number, "hash": session.codebook_hash, **to_json(session.codebook)})
    else:
        click.echo(dump_codebook(session.codebook), nl=False)


def _history(session: Session, as_json: bool) -> None:
    from annotator.session.codebooks import history

    versions = history(session)
    if as_json:
        print_json(versions)
        return
    for each in versions:
        mark, count = "*" if each["in_force"] else " ", each["changes"]
        changes = "" if not each["parents"] else "1 change" if count == 1 else f"{count} changes"
        line = f"{each['number']:>4}{mark} {each['created']}  {each['hash'][:12]}  {changes:<12}  {each['note']}"
        click.echo(line.rstrip())


def _diff(session: Session, arguments: tuple[str, ...], lang: str, as_json: bool) -> None:
    from annotator.model.codebook.compare import say_difference
    from annotator.session.codebooks import compare_versions

    before, after, differences = compare_versions(session, arguments)
    if as_json:
        print_json(
            {
                "before": before,
                "after": after,
                "differences": [{**each._asdict(), "names": dict(each.names)} for each in differences],
            }
        )
        return
    click.echo(f"Version {before} -> {after}: {len(differences)} differences.")
    for each in differences:
        click.echo(f"  {say_difference(each, lang)}")


def _print(session: Session, out: str, lang: str, as_json: bool) -> None:
    from annotator.model.codebook.printed import codebook_html

    page = codebook_html(session.codebook, lang, session.codebook_number)
    if out == "-":
        click.echo(page, nl=False)
        return
    try:
        Path(out).write_text(page, encoding="utf-8")
    except OSError as error:
        raise CodebookError(f"{out}: the page cannot be written ({error.strerror}); choose another place.") from error
    if as_json:
        print_json({"version": session.codebook_number, "file": out})
    else:
        click.echo(f"Version {session.codebook_number} is printed to {out}.")
