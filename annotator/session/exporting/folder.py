"""A folder of files is written whole or not at all, and never over what somebody else has put into it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import BinaryIO

from annotator.errors import FormatError
from annotator.exchange.exporters.dataset.manifest import MANIFEST, files_listed
from annotator.exchange.exporters.dataset.tally import FileWritten
from annotator.sentences import worded
from annotator.session.paths import refuse_own_file

LONGEST_MANIFEST = 256 * 1024 * 1024
SCRATCH = ".annotator-export"
HIDDEN = (SCRATCH, f"{SCRATCH}.lock")
"""What stands in a folder while an export is made, and after one was killed; see placing."""


class Stage:
    """A hidden folder within the one to be written, in which everything is made first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: list[FileWritten] = []
        self._names = set[str]()

    def write(self, part: str, pieces: Iterable[tuple[str, bytes]]) -> None:
        """Put files into it: (name within the folder, a piece of it), the pieces of one file after one another."""
        at: _Open | None = None
        try:
            for name, piece in pieces:
                if at is None or at.name != name:
                    if at:
                        self._finish(at, part)
                    at = self._begin(name)
                at.add(piece)
            if at:
                self._finish(at, part)
        finally:
            if at:
                at.file.close()

    def _begin(self, name: str) -> _Open:
        refuse_unsafe(name)
        if name in self._names:
            raise FormatError(worded("The format writes {name} twice; nothing was exported.", name=name))
        self._names.add(name)
        path = self.folder.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        return _Open(name, path.open("xb"))

    def _finish(self, at: _Open, part: str) -> None:
        at.file.close()
        self.files.append(FileWritten(at.name, part, at.size, at.digest.hexdigest()))


class _Open:
    """A file that is being written."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        self.name, self.file = name, file
        self.size, self.digest = 0, sha256()

    def add(self, piece: bytes) -> None:
        self.file.write(piece)
        self.digest.update(piece)
        self.size += len(piece)


def refuse_unsafe(name: str) -> None:
    """Raises FormatError for a name that would leave the folder, or stands nowhere."""
    parts = name.split("/")
    windows = PureWindowsPath(name)
    bad = "\\" in name or "\0" in name or windows.drive or any(part in ("", ".", "..") for part in parts)
    if bad or PurePosixPath(name).is_absolute():
        raise FormatError(
            worded("“{name}” cannot be the name of a file within a folder; nothing was exported.", name=name)
        )


def refuse_no_folder(out: Path, project: Path) -> None:
    """Raises FormatError where no folder can be."""
    refuse_own_file(project, out)
    if out.exists() and not out.is_dir():
        raise FormatError(worded("{out} is a file: name a folder to write, a new or an empty one.", out=out))


def earlier_files(out: Path, project: Path) -> list[str]:
    """The files of ``out`` that an earlier export of ours wrote, its manifest the last; none in an empty folder.

    Raises FormatError where something else is there.
    """
    try:
        there = sorted(each.name for each in out.iterdir() if each.name not in HIDDEN)
        listed = _listed(out / MANIFEST, project)
    except OSError as error:
        raise FormatError(
            worded("{out} cannot be read: {strerror}; nothing was exported.", out=out, strerror=error.strerror)
        ) from error
    if listed is None and there:
        raise FormatError(
            worded(
                "{out} is not empty and holds no earlier export ({there} is there): name another folder.",
                out=out,
                there=there[0],
            )
        )
    return listed or []


def _listed(manifest: Path, project: Path) -> list[str] | None:
    if not manifest.is_file() or manifest.stat().st_size > LONGEST_MANIFEST:
        return None
    refuse_own_file(project, manifest)
    names = files_listed(manifest.read_bytes())
    if names is None:
        return None
    for name in names:
        refuse_unsafe(name)
        refuse_own_file(project, manifest.parent.joinpath(*name.split("/")))
    return list(dict.fromkeys([*names, MANIFEST]))


def refuse_strangers(out: Path, names: Sequence[str], earlier: Sequence[str]) -> None:
    """Raises FormatError where one of the new files would overwrite what is not ours, or stand below a file."""
    ours = set(earlier)
    for name in names:
        path = out.joinpath(*name.split("/"))
        above = (out.joinpath(*name.split("/")[:n]) for n in range(1, name.count("/") + 1))
        blocked = next((each for each in above if os.path.lexists(each) and not each.is_dir()), None)
        if blocked is None and name not in ours and os.path.lexists(path):
            blocked = path
        if blocked is not None and str(blocked.relative_to(out).as_posix()) not in ours:
            raise FormatError(
                worded(
                    "{blocked} is there and no part of the earlier export: move it, or name another folder.",
                    blocked=blocked,
                )
            )
