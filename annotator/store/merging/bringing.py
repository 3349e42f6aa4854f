"""Another file's work brought into a project, in one transaction: or only tried, and nothing kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import NamedTuple, TypeVar

from annotator.errors import AnnotatorError, ProjectError
from annotator.sentences import worded
from annotator.store import log
from annotator.store.file.backup import copy_to
from annotator.store.file.lock import WindowLock
from annotator.store.file.upgrading import free_name
from annotator.store.merging.codebooks import Decide, check_labels, decide_codebook
from annotator.store.merging.projecting import News, project_all, settle_heads
from annotator.store.merging.reading import other_file, said_damaged
from annotator.store.merging.steps import SILENT, MergeStopped, Steps, stopped
from annotator.store.merging.union import Files, Union, has_news, take_in
from annotator.store.project import Project
from annotator.store.rows import Names

Told = TypeVar("Told")


class Brought(NamedTuple):
    """What came, as it stands within the transaction; ``names`` are the file's numbers as they are then."""

    union: Union
    news: News
    names: Names


def try_out(project: Project, path: Path, decide: Decide, tell: Callable[[Brought], Told]) -> Told | None:
    """What ``tell`` makes of a merge that is not kept; None where there is nothing new. Raises ProjectError."""
    with other_file(project, path) as theirs:
        if not _has_news(project, theirs, path):
            return None
        files = Files(project.connection, theirs, project.path.name, path.name)
        return _bring(project, files, decide, tell, keep=False)


def bring(
    project: Project,
    path: Path,
    decide: Decide,
    tell: Callable[[Brought], Told],
    *,
    keep_copy: bool,
    steps: Steps = SILENT,
) -> tuple[Told, Path | None] | None:
    """Merge another file into the project, all of it or nothing; what ``tell`` makes of it, and where the copy is.

    The copy is of the project as it was before. None where there is nothing new: then nothing is written at all.
    No window opens the project meanwhile. Raises ProjectError, ProjectLocked, and MergeStopped where ``steps`` says so.
    """
    with _no_window(project), _stopping(steps), other_file(project, path, steps) as theirs:
        if not _has_news(project, theirs, path):
            return None
        files = Files(project.connection, theirs, project.path.name, path.name, steps)
        copy = free_name(project.path.with_name(f"{project.path.stem}.before-merge{project.path.suffix}"))
        _clear_what_died(project.path)
        if not keep_copy:
            return _bring(project, files, decide, tell, keep=True), None
        copy_to(project.connection, copy, lambda left, pages: steps.at("copy", pages - left, pages))
        try:
            return _bring(project, files, decide, tell, keep=True), copy
        except BaseException:
            with suppress(OSError):
                copy.unlink()  # nothing was changed
            raise


@contextmanager
def _stopping(steps: Steps) -> Iterator[None]:
    """SQLite, ended in the middle of a query, is no damage of the file."""
    try:
        yield
    except AnnotatorError as error:
        if steps.is_stopped and not isinstance(error, MergeStopped):
            raise stopped() from error
        raise


@contextmanager
def _no_window(project: Project) -> Iterator[None]:
    """Keep windows away, and other merges; the window that has the project already may merge itself."""
    if project.is_in_window:
        yield
        return
    lock = WindowLock(project.path)
    try:
        lock.take()
    except OSError as error:
        raise ProjectError(
            worded(
                "{parent} cannot be written ({strerror}): merge elsewhere.",
                parent=project.path.parent,
                strerror=error.strerror,
            )
        ) from error
    try:
        yield
    finally:
        lock.free()


def _clear_what_died(path: Path) -> None:
    """Remove copies that a merge was making when it was killed: while we have the lock, no other one is under way."""
    for left in path.parent.glob(f".{escape(path.stem)}.before-merge*{escape(path.suffix)}.*.part*"):
        with suppress(OSError):
            left.unlink()


def _has_news(project: Project, theirs: sqlite3.Connection, path: Path) -> bool:
    with said_damaged(path):
        return has_news(project.connection, theirs)


def _bring(project: Project, files: Files, decide: Decide, tell: Callable[[Brought], Told], *, keep: bool) -> Told:
    db = project.connection
    with project.merging(f"Merge {files.their_path}", keep=keep) as items, said_damaged(Path(files.their_path)):
        union = take_in(files)
        names = Names.read(db)
        found = decide_codebook(project, names, settle_heads(files, union), decide)
        news = project_all(files, names, union, found)
        check_labels(project, names)
        db.execute("UPDATE project SET merged = (SELECT max(seq) FROM change)")
        steps = files.steps
        steps.at("tell")
        told = tell(Brought(union, news, names))
        if keep:
            changed = steps.each("tell", news.changed, len(news.changed))
            items += (log.changed(db, names, e.kind, e.thing, e.before, e.after) for e in changed)
    return told
