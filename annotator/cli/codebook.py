"""The codebook on the command line: show it, put another version in force, list and compare versions, print it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import json_option, opened, print_json, project_argument
from annotator.errors import CodebookError, UsageError

if TYPE_CHECKING:
    from annotator.model.codebook.compare import Difference
    from annotator.session.codebook_changes.touched import Touched
    from annotator.session.session import Session

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
NEEDS = {"show": (0, 0, "nothing more"), "set": (1, 1, "a FILE.yaml"), "history": (0, 0, "nothing more"),
         "diff": (0, 2, "at most two version numbers"), "print": (1, 1, "an OUT.html")}  # fmt: skip
HEADS = {"en": "Version {0} -> {1}: {2}.", "zh-Hans": "版本 {0} → {1}：{2}。", "zh-Hant": "版本 {0} → {1}：{2}。"}
COUNTS = {
    "en": ("no difference", "1 difference", "{0} differences"),
    "zh-Hans": ("没有不同", "1 处不同", "{0} 处不同"),
    "zh-Hant": ("沒有不同", "1 處不同", "{0} 處不同"),
}
PAPER = ".pdf"


@click.command()
@project_argument
@click.argument("what", type=click.Choice(list(NEEDS)))
@click.argument("arguments", nargs=-1, metavar="[FILE.yaml | A [B] | OUT.html]")
@click.option("--note", default="", help="Why: kept with the version (set).")
@click.option(
    "--coder",
    metavar="NAME",
    help="Whose step it is: undo in their window takes it back (set). The only coder's where there is one; with "
    "several, and none named, it is nobody's and is not undone.",
)
@click.option("--wording-only", is_flag=True, help="Changed definitions mean the same: nothing is to be recoded (set).")
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", help="The language of diff and print.")
@json_option
def codebook(
    project: str,
    what: str,
    arguments: tuple[str, ...],
    note: str,
    coder: str | None,
    wording_only: bool,
    lang: str,
    as_json: bool,
) -> None:
    """Show the codebook of a project, put another version in force, compare versions, or print it.

    \b
    show              the version in force, as YAML
    set FILE.yaml     put this codebook in force as a new version; changed
                      definitions and new labels open recodings
    history           every version: when it came, how much it changed, by
                      whom, why
    diff [A [B]]      what is different from version A to version B; of A
                      alone, to the one in force; of none, from the one
                      before it
    print OUT.html    one page for training sessions (- writes it to stdout)
    """
    _check_use(project, what, arguments, note, coder, wording_only)
    if what == "print" and as_json and arguments[0] == "-":
        raise UsageError("'codebook print -' writes the page to stdout: leave --json out, or name an OUT.html.")
    if what == "set":
        _set(project, arguments[0], note, coder, wording_only, as_json)
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


def _check_use(
    project: str, what: str, arguments: tuple[str, ...], note: str, coder: str | None, wording_only: bool
) -> None:
    from annotator.session.paths import is_own_file

    least, most, wanted = NEEDS[what]
    if not least <= len(arguments) <= most:
        takes = "no file" if not most else wanted
        raise UsageError(f"'codebook {what}' {'needs' if len(arguments) < least else 'takes'} {takes}.")
    if what != "set" and (note or coder is not None or wording_only):
        raise UsageError("--note, --coder and --wording-only go with 'codebook set'.")
    if what in ("set", "print") and is_own_file(Path(project), Path(arguments[0])):
        kind = "a YAML file" if what == "set" else "a file to write the page to"
        raise CodebookError(f"{arguments[0]} is the project itself, or a file that belongs to it: name {kind}.")
    if what == "print" and Path(arguments[0]).suffix.lower() == PAPER:
        raise CodebookError(
            f"{arguments[0]}: only the window prints to PDF (Project > Print codebook): name an OUT.html here."
        )


def _set(project: str, file: str, note: str, coder: str | None, wording_only: bool, as_json: bool) -> None:
    from annotator.model.codebook import codebook_hash, doubts, load_codebook
    from annotator.session.codebook_changes.touched import preview_change
    from annotator.session.codebooks import set_codebook
    from annotator.session.coding.attributes import attributes_that_go
    from annotator.session.people.coders import choose_known_coder

    new = load_codebook(file)  # before the project is open
    with opened(project) as session:
        choose_known_coder(session, coder)
        kept = attributes_that_go(session, new)
        recode = () if wording_only else None
        is_same = codebook_hash(new) == session.codebook_hash
        touched = preview_change(session, new, recode)
        number = set_codebook(session, new, note, recode)
    doubtful = doubts(new)
    told = [*kept, *doubtful]
    if is_same:
        lost = "; the note was not kept" if note else ""
        told.append(f"This is the codebook that is in force already: nothing is changed{lost}.")
    answer: dict[str, Any] = {"version": number, **({"doubts": doubtful} if doubtful else {})}
    answer |= _tell_touched(touched, told)
    print_json(answer) if as_json else click.echo(f"Version {number} is in force.")
    for sentence in told:
        print(f"annotator: {sentence}", file=sys.stderr)


def _tell_touched(touched: Touched, told: list[str]) -> dict[str, Any]:
    """What the new version asks for, as JSON tells it; its sentences are added to ``told``."""
    answer: dict[str, Any] = {}
    if touched.annotations or touched.document_labels:
        recoded = touched.sentences[: len(touched.sentences) - len(touched.passes)]
        told.append(f"Of labels with a changed definition, to be recoded: {' '.join(recoded)}")
        answer["recoding"] = {
            "spans": touched.annotations, "articles": touched.articles, "recheck": touched.done_articles,
            **({"document_labels": touched.document_labels} if touched.document_labels else {}),
        }  # fmt: skip
    if touched.passes:
        told.extend(touched.sentences[-len(touched.passes) :])
        answer["passes"] = dict(touched.passes)
    return answer


def _show(session: Session, as_json: bool) -> None:
    from annotator.model.codebook import dump_codebook, to_json

    if as_json:
        print_json({"version": session.codebook_number, "hash": session.codebook_hash, **to_json(session.codebook)})
    else:
        click.echo(dump_codebook(session.codebook), nl=False)


def _history(session: Session, as_json: bool) -> None:
    from annotator.session.codebooks import history, versions

    if as_json:
        print_json(history(session))
        return
    every = versions(session)
    widest = max(len(each.coder) for each in every)
    for each in every:
        mark = "*" if each.in_force else " "
        changes = "" if not each.parents else "1 change" if each.changes == 1 else f"{each.changes} changes"
        who = f"{each.coder:<{widest}}  " if widest else ""
        click.echo(f"{each.number:>4}{mark} {each.created}  {each.hash[:12]}  {changes:<12}  {who}{each.note}".rstrip())


def _diff(session: Session, arguments: tuple[str, ...], lang: str, as_json: bool) -> None:
    from annotator.model.codebook.compare import say_difference
    from annotator.session.codebooks import compare_versions

    before, after, differences = compare_versions(session, arguments)
    if as_json:
        print_json(
            {
                "before": before,
                "after": after,
                "differences": [_plain(each) for each in differences],
            }
        )
        return
    count = COUNTS[lang][min(len(differences), 2)].format(len(differences))
    click.echo(HEADS[lang].format(before, after, count))
    for each in differences:
        click.echo(f"  {say_difference(each, lang)}")


def _plain(difference: Difference) -> dict[str, Any]:
    """As JSON tells it; what a new label is stands in 'codebook show --json'."""
    fields = difference._asdict()
    del fields["added"]
    return {**fields, "names": dict(difference.names)}


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
