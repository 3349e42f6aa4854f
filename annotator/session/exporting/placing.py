"""How a folder of files comes into its place: made in a hidden folder within, then moved, and undone if that fails.

A run that is killed leaves the hidden folder behind; the next one finds it there and sets right what was half moved.
While ``moves.json`` stands in it, the earlier export is the one that counts; with its removal the new one does.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from shutil import rmtree
from typing import cast

import orjson

from annotator.errors import FormatError, ProjectLocked
from annotator.exchange.exporters.dataset.manifest import MANIFEST
from annotator.sentences import worded
from annotator.session.exporting.folder import SCRATCH, Stage, refuse_unsafe
from annotator.store.file.lock import WindowLock

_NEW, _OLD, _MOVES = "new", "old", "moves.json"


@contextmanager
def staged(out: Path) -> Generator[Stage]:
    """A stage within ``out``, which is made if need be; both are gone again if nothing is put in place.

    What an earlier run left half done is undone first. Raises FormatError, also where another process writes there.
    """
    target = Path(os.path.realpath(out))
    try:
        is_made = _made(target)
        try:
            with _alone(target, out):
                _set_right(target)
                stage = target / SCRATCH / _NEW
                stage.mkdir(parents=True)
                try:
                    yield Stage(stage)
                finally:
                    rmtree(target / SCRATCH, ignore_errors=True)
        finally:
            if is_made:
                _remove_empty(target)
    except OSError as error:
        raise FormatError(
            worded("{out} cannot be written: {strerror}; nothing was exported.", out=out, strerror=error.strerror)
        ) from error


def put_in_place(stage: Stage, out: Path, earlier: Sequence[str]) -> None:
    """Put what was made where it belongs, in the place of the earlier export; on an error all is as it was.

    The earlier manifest goes first and the new one comes last: a folder without one is not whole. Raises OSError.
    """
    target = Path(os.path.realpath(out))
    scratch = target / SCRATCH
    names = [each.name for each in stage.files]
    _note_moves(scratch, names)
    try:
        for name in reversed(earlier):
            _move(target, scratch / _OLD, name)
        for name in names:
            _move(stage.folder, target, name)
        _sweep(target, earlier)
        (scratch / _MOVES).unlink()
    except BaseException:
        _undo(target, names)
        raise


def _made(target: Path) -> bool:
    """Whether the folder had to be made."""
    try:
        target.mkdir()
    except FileExistsError:
        return False
    return True


@contextmanager
def _alone(target: Path, out: Path) -> Generator[None]:
    lock = WindowLock(target / SCRATCH)
    try:
        lock.take()
    except ProjectLocked as error:
        raise FormatError(
            worded("Another export is being written to {out}: wait until it is done.", out=out)
        ) from error
    try:
        yield
    finally:
        lock.free()
        _unlink(lock.path)


def _unlink(path: Path) -> None:
    """Where the system does not let a lock go with its holder; somebody else may hold it by now."""
    if os.name == "nt":
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return


def _set_right(target: Path) -> None:
    """Undo what a run that was killed had half moved, and take away what it had made."""
    scratch = target / SCRATCH
    if not os.path.lexists(scratch):
        return
    if scratch.is_symlink() or not scratch.is_dir():
        raise FormatError(worded("{scratch} is in the way: remove it, or name another folder.", scratch=scratch))
    moves = scratch / _MOVES
    if moves.is_file():
        _undo(target, _names_in(moves))
    rmtree(scratch)


def _names_in(moves: Path) -> list[str]:
    try:
        found: object = orjson.loads(moves.read_bytes())
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, list) or not all(isinstance(each, str) for each in cast(list[object], found)):
        raise FormatError(
            worded("{moves} cannot be read: remove its folder, or name another folder to write.", moves=moves)
        )
    names = cast(list[str], found)
    for name in names:
        refuse_unsafe(name)
    return names


def _note_moves(scratch: Path, names: Sequence[str]) -> None:
    """From here on the folder is half moved, for whoever finds it so."""
    written = scratch / f"{_MOVES}.part"
    written.write_bytes(orjson.dumps(names))
    os.replace(written, scratch / _MOVES)


def _undo(target: Path, names: Sequence[str]) -> None:
    """The earlier export is in its place again; may itself be killed and done again."""
    scratch = target / SCRATCH
    for name in reversed(names):
        if not os.path.lexists(_at(scratch / _NEW, name)):
            _move(target, scratch / _NEW, name)
    _sweep(target, names)
    for name in _files_below(scratch / _OLD):
        _move(scratch / _OLD, target, name)
    (scratch / _MOVES).unlink(missing_ok=True)


def _files_below(folder: Path) -> Iterator[str]:
    """Their names within the folder, the manifest's last."""
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    return iter(sorted(names, key=lambda name: (name == MANIFEST, name)))


def _at(folder: Path, name: str) -> Path:
    return folder.joinpath(*name.split("/"))


def _move(source: Path, target: Path, name: str) -> None:
    here, there = _at(source, name), _at(target, name)
    if os.path.lexists(here):
        there.parent.mkdir(parents=True, exist_ok=True)
        os.rename(here, there)


def _sweep(folder: Path, names: Iterable[str]) -> None:
    """Take away the folders within it that these files have left empty."""
    above = {parent for name in names for parent in PurePosixPath(name).parents if parent.parts}
    for each in sorted(above, key=lambda path: -len(path.parts)):
        _remove_empty(folder.joinpath(*each.parts))


def _remove_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:  # something is in it, or it is gone
        return
