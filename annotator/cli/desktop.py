"""The program among the others of a Linux desktop: its entry in the menus, its icon, what a project file is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click

from annotator.cli.context import json_option, print_json
from annotator.errors import UsageError
from annotator.resource_files import resource
from annotator.sentences import worded

ENTRY = Path("applications", "annotator.desktop")
PARTS = {
    ENTRY: "annotator.desktop",
    Path("icons", "hicolor", "scalable", "apps", "annotator.svg"): "annotator.svg",
    Path("metainfo", "annotator.metainfo.xml"): "annotator.metainfo.xml",
    Path("mime", "packages", "annotator.xml"): "annotator.mime.xml",
}
"""Where a part lies in the data folder -> its file in resources/desktop/."""
OURS, EXEC = "X-Made-By=annotator", "Exec=annotator"
REFRESHERS = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""Programs that read a folder of the data folder again; a desktop without them looks by itself."""

folder_option = click.option(
    "--dir",
    "folder",
    type=click.Path(file_okay=False),
    help="The data folder; by default yours, XDG_DATA_HOME or ~/.local/share.",
)


@click.group()
def desktop() -> None:
    """Put annotator among the programs of a Linux desktop, or take it away."""


@desktop.command()
@folder_option
@json_option
def install(folder: str | None, as_json: bool) -> None:
    """Add annotator to the menus, for you: entry, icon, kind of file."""
    _act(folder, put_in, as_json, "annotator stands among your programs: {0} files in {1}.")


@desktop.command()
@folder_option
@json_option
def remove(folder: str | None, as_json: bool) -> None:
    """Take away what 'desktop install' has put there."""
    _act(folder, take_out, as_json, "annotator is gone from your programs: {0} files in {1}.")


def _act(folder: str | None, act: Callable[[Path], list[Path]], as_json: bool, said: str) -> None:
    if not sys.platform.startswith("linux"):
        raise UsageError(worded("Desktop entries are a Linux desktop's: here, use the system's own installer."))
    data = Path(folder) if folder else data_folder()
    touched = act(data)
    if touched:
        _refresh(data)
    if as_json:
        print_json({"dir": str(data), "files": [str(each) for each in touched]})
    elif touched:
        click.echo(said.format(len(touched), data))
    else:
        click.echo(f"There was nothing of annotator in {data}.")


def put_in(data: Path) -> list[Path]:
    """Write every part into ``data``; the files written. Raises UsageError where an entry of our name is not ours."""
    _refuse_foreign(data)
    for target, name in PARTS.items():
        made = resource("desktop", name).read_text(encoding="utf-8")
        try:
            (data / target).parent.mkdir(parents=True, exist_ok=True)
            (data / target).write_text(entry(made, command_line()) if target == ENTRY else made, encoding="utf-8")
        except OSError as error:
            raise UsageError(
                worded("{path} cannot be written ({why}).", path=data / target, why=error.strerror or error)
            ) from error
    return [data / target for target in PARTS]


def take_out(data: Path) -> list[Path]:
    """Remove every part that is in ``data``; the files removed. Raises UsageError where the entry is not ours."""
    _refuse_foreign(data)
    found = [data / target for target in PARTS if (data / target).is_file()]
    for path in found:
        try:
            path.unlink()
        except OSError as error:
            raise UsageError(
                worded("{path} cannot be removed ({why}).", path=path, why=error.strerror or error)
            ) from error
    return found


def data_folder() -> Path:
    """Where this user's programs are announced; a relative XDG_DATA_HOME counts for nothing, as the standard says."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if os.path.isabs(named) else Path.home() / ".local" / "share"


def command_line() -> list[str]:
    """How this very program is started again, from anywhere: as a bundle, by its script, or by its interpreter."""
    own = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(own)]
    script = own.with_name("annotator")  # not resolved: a virtual environment's Python is a link out of it
    return [str(script)] if os.access(script, os.X_OK) else [str(own), "-m", "annotator"]


def entry(made: str, command: list[str]) -> str:
    """The desktop entry with the command in it, and hidden by itself once the program is gone (TryExec)."""
    words = " ".join(map(_quoted, command))
    lines = [
        f"Exec={words}{row.removeprefix(EXEC)}\nTryExec={_escaped(command[0])}" if row.startswith(EXEC) else row
        for row in made.split("\n")
    ]
    return "\n".join(lines)


def _quoted(word: str) -> str:
    """A word of Exec: quoted, and what the shell and the entry itself would read in it escaped."""
    for sign in '\\"`$':
        word = word.replace(sign, "\\" + sign)
    return _escaped('"' + word.replace("%", "%%") + '"')


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def _refuse_foreign(data: Path) -> None:
    there = data / ENTRY
    if there.is_file() and OURS not in there.read_text(encoding="utf-8", errors="replace").splitlines():
        raise UsageError(worded("{path} belongs to another program: it is left as it is.", path=there))


def _refresh(data: Path) -> None:
    for program, folder in REFRESHERS:
        found = shutil.which(program)
        if found and (data / folder).is_dir():
            subprocess.run([found, str(data / folder)], stdin=subprocess.DEVNULL, capture_output=True, check=False)
