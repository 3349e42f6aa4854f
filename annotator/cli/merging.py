"""Commands on several coders' work: bring it together, settle what was changed twice, call a coder otherwise."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import coder_option, json_option, one_line, opened, print_json, project_argument
from annotator.errors import AnnotatorError, ProjectBusy, ProjectLocked, UsageError

if TYPE_CHECKING:
    from annotator.session.merging import Conflict, Merged, MergePreview, Side
    from annotator.session.session import Session

MOST_LISTED = 20
WORDS = {"sitting": "work session", "override": "conversion", "note": "question", "memo": "article note"}
"""Of kinds of things that go by another name for whoever reads."""


@click.command()
@project_argument
@click.argument("others", nargs=-1, type=click.Path(), metavar="[OTHER]...")
@click.option("--codebook", type=click.Choice(["ours", "theirs", "both"]), help="Which, where both sides changed it.")
@click.option("--dry-run", is_flag=True, help="Say what each would bring as things are, and change nothing.")
@click.option("--conflicts", "listed", is_flag=True, help="List what was changed in two places and is not settled.")
@click.option(
    "--settle", nargs=2, metavar="ID VERSION", default=None, help="Keep this version of a conflict; as listed."
)
@coder_option
@json_option
def merge(
    project: str,
    others: tuple[str, ...],
    codebook: str | None,
    dry_run: bool,
    listed: bool,
    settle: tuple[str, str] | None,
    coder: str | None,
    as_json: bool,
) -> None:
    """Bring coders' work together: everything that other files of this project have goes into PROJECT.

    Each OTHER is merged whole or not at all, and one that is refused keeps no other from coming in. The project as it
    was is kept beside it: a merge cannot be undone.
    """
    if bool(others) + listed + (settle is not None) != 1:
        raise UsageError("Say what to merge: annotator merge PROJECT OTHER..., or --conflicts, or --settle ID VERSION.")
    with opened(project) as session:
        if others:
            _merge(session, others, codebook, dry_run, as_json)
        elif settle is not None:
            _settle(session, *settle, coder, as_json)
        else:
            _list(session, as_json)


def _merge(session: Session, others: tuple[str, ...], codebook: str | None, dry_run: bool, as_json: bool) -> None:
    """Every file has its turn, also after one that is refused; then the command has failed."""
    from annotator.session.merging import Merged, merge, merge_preview

    done: list[Merged | str] = []
    for other in others:
        keep_copy = not any(each.backup for each in done if isinstance(each, Merged))
        try:
            if dry_run:
                done.append(Merged(merge_preview(session, other, codebook), None))
            else:
                done.append(merge(session, other, codebook, keep_copy=keep_copy))
        except AnnotatorError as error:
            is_ours = isinstance(error, ProjectLocked | ProjectBusy) and Path(other).name not in error.sentence
            if len(others) == 1 or is_ours:  # it is the project that takes nothing in, whatever the file
                raise
            done.append(_of_file(other, error.sentence))
        _say_of(done[-1], dry_run, as_json)
    if as_json:
        merged = [{"file": other, **_as_json(each)} for other, each in zip(others, done, strict=True)]
        print_json({"project": str(session.path), "dry_run": dry_run, "merged": merged})
    if any(isinstance(each, str) for each in done):
        raise click.exceptions.Exit(1)


def _of_file(path: str, sentence: str) -> str:
    """A refusal that names its file."""
    name = Path(path).name
    return sentence if name in sentence else f"{one_line(name)}: {sentence}"


def _say_of(merged: Merged | str, dry_run: bool, as_json: bool) -> None:
    if isinstance(merged, str):
        sys.stdout.flush()
        print(f"annotator: {merged}", file=sys.stderr)
    elif not as_json:
        _say(merged, dry_run)


def _as_json(merged: Merged | str) -> dict[str, Any]:
    if isinstance(merged, str):
        return {"refused": merged}
    return {**merged.brought.as_json(), "backup": str(merged.backup) if merged.backup else None}


def _say(merged: Merged, dry_run: bool) -> None:
    brought = merged.brought
    if brought.nothing_new:
        click.echo(f"{brought.name}: nothing new.")
        return
    click.echo(f"{brought.name}: {'would bring' if dry_run else 'merged'}")
    for line in _lines(brought):
        click.echo(f"  {line}")
    if merged.backup:
        click.echo(f"The project as it was: {merged.backup}")


def _lines(brought: MergePreview) -> list[str]:
    said = [f"new coder {one_line(each)}" for each in brought.coders]
    if brought.articles:
        said.append(f"{_count(len(brought.articles), 'new article')}")
    for word, some in (("removed", brought.removed), ("restored", brought.restored)):
        said += [f"article {one_line(name)} {word}" for _, name in some[:MOST_LISTED]]
        if len(some) > MOST_LISTED:
            said.append(f"and {len(some) - MOST_LISTED:,} more {word}")
    for layer in brought.layers:
        parts = ((layer.new, "new"), (layer.changed, "changed"), (layer.removed, "removed"))
        spans = ", ".join(f"{n:,} {word}" for n, word in parts if n)
        told = [f"spans {spans}" if spans else "", _count(layer.statuses, "status", "es") if layer.statuses else ""]
        said.append(f"{one_line(layer.layer)}: {'; '.join(each for each in told if each)}")
    said += [_count(n, WORDS.get(kind, kind.replace("_", " "))) for kind, n in sorted(brought.other.items())]
    said.append(f"codebook: {brought.codebook}")
    for each in brought.same_text[:MOST_LISTED]:
        said.append(f"{one_line(each.name)} has the same text as {one_line(each.same_as_name)}: both are kept")
    if brought.twins:
        said.append(f"{_count(brought.twins, 'label')} said twice by one layer in one place: both are kept")
    if brought.in_removed:
        said.append(f"{_count(brought.in_removed, 'span')} in articles that are removed here: restore them to see it")
    if brought.clock_sentence:
        said.append(brought.clock_sentence)
    if brought.apart:
        groups = _count(brought.apart, "group")
        said.append(f"{groups} of near-duplicates in several parts of one split: an export says so")
    if brought.conflicts:
        said.append(_count(len(brought.conflicts), "conflict") + ", both versions kept:")
        for each in brought.conflicts[:MOST_LISTED]:
            said += [f"  {line}" for line in _conflict_lines(each)]
        if len(brought.conflicts) > MOST_LISTED:
            said.append(f"  and {len(brought.conflicts) - MOST_LISTED:,} more: see --conflicts")
    return said


def _conflict_lines(conflict: Conflict) -> list[str]:
    where = f" in article {conflict.article} ({one_line(conflict.article_name)})" if conflict.article else ""
    lines = [f"{conflict.thing}  {WORDS.get(conflict.kind, conflict.kind.replace('_', ' '))}{where}"]
    for side in conflict.sides:
        said = [side.written, *([one_line(side.coder)] if side.coder else []), _file(conflict, side)]
        lines.append(f"  {side.seq}: {side.words} ({', '.join(said)}){'; stands' if side.stands else ''}")
    return lines


def _file(conflict: Conflict, side: Side) -> str:
    """In which file a version was written."""
    if not side.file:
        return "this file"
    return f"file {side.file + 1}" if any(each.file > 1 for each in conflict.sides) else "the other file"


def _list(session: Session, as_json: bool) -> None:
    from annotator.session.merging import conflicts

    found = conflicts(session)
    if as_json:
        print_json({"conflicts": [each.as_json() for each in found]})
        return
    for each in found:
        click.echo("\n".join(_conflict_lines(each)))
    if found:
        click.echo(f"{_count(len(found), 'conflict')}. Settle one: annotator merge {session.path} --settle ID VERSION")
    else:
        click.echo("No conflicts.")


def _settle(session: Session, thing: str, version: str, coder: str | None, as_json: bool) -> None:
    from annotator.session.merging import conflicts, settle
    from annotator.session.people.coders import choose_known_coder, require_coder

    if not version.isdecimal():
        raise UsageError(
            f"“{version}” is no version: name one by its number, as 'annotator merge --conflicts' lists it."
        )
    if coder is not None:
        choose_known_coder(session, coder)
    require_coder(session)
    settle(session, thing, int(version))
    left = len(conflicts(session))
    if as_json:
        print_json({"settled": thing, "version": int(version), "conflicts": left})
    else:
        click.echo(f"Settled; {_count(left, 'conflict')} left." if left else "Settled; no conflicts left.")


def _count(n: int, word: str, more: str = "s") -> str:
    return f"{n:,} {word}{'' if n == 1 else more}"


@click.command("coder")
@project_argument
@click.argument("what", type=click.Choice(["list", "rename"]), default="list")
@click.argument("names", nargs=-1)
@json_option
def coder_(project: str, what: str, names: tuple[str, ...], as_json: bool) -> None:
    """List the coders of PROJECT, or call one otherwise: rename OLD NEW."""
    from annotator.session.people.coders import coders, layers, rename_coder

    if len(names) != (2 if what == "rename" else 0):
        raise UsageError(
            "Say who: annotator coder PROJECT rename OLD NEW." if what == "rename" else "list takes no name."
        )
    with opened(project) as session:
        if what == "rename":
            rename_coder(session, *names)
        hands = {each.coder: each.name for each in layers(session) if each.kind == "hand"}
        everyone: list[dict[str, Any]] = [
            {"id": each.id, "name": each.name, "layer": hands.get(each.id)} for each in coders(session)
        ]
    if as_json:
        print_json({"coders": everyone})
    elif what == "rename":
        click.echo(f"{one_line(names[0])} is now called {one_line(' '.join(names[1].split()))}.")
    else:
        for each in everyone:
            click.echo(one_line(each["name"]))
