"""Another file's work brought into a project, in one transaction: or only tried, and nothing kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

from annotator.store import log
from annotator.store.backup import copy_to
from annotator.store.merging.codebooks import Decide, check_labels, decide_codebook
from annotator.store.merging.projecting import News, project_all, settle_heads
from annotator.store.merging.reading import other_file
from annotator.store.merging.union import Files, Union, has_news, take_in
from annotator.store.project import Project, free_name
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
        files = Files(project.connection, theirs, project.path.name, path.name)
        return _bring(project, files, decide, tell, keep=False) if has_news(project.connection, theirs) else None


def bring(
    project: Project, path: Path, decide: Decide, tell: Callable[[Brought], Told], *, keep_copy: bool
) -> tuple[Told, Path | None] | None:
    """Merge another file into the project, all of it or nothing; what ``tell`` makes of it, and where the copy is.

    The copy is of the project as it was before. None where there is nothing new: then nothing is written at all.
    Raises ProjectError.
    """
    with other_file(project, path) as theirs:
        if not has_news(project.connection, theirs):
            return None
        files = Files(project.connection, theirs, project.path.name, path.name)
        copy = free_name(project.path.with_name(f"{project.path.stem}.before-merge{project.path.suffix}"))
        if not keep_copy:
            return _bring(project, files, decide, tell, keep=True), None
        copy_to(project.connection, copy)
        try:
            return _bring(project, files, decide, tell, keep=True), copy
        except BaseException:
            with suppress(OSError):
                copy.unlink()  # nothing was changed
            raise


def _bring(project: Project, files: Files, decide: Decide, tell: Callable[[Brought], Told], *, keep: bool) -> Told:
    db = project.connection
    with project.merging(f"Merge {files.their_path}", keep=keep) as items:
        union = take_in(files)
        names = Names.read(db)
        found = decide_codebook(project, names, settle_heads(db, union), decide)
        news = project_all(files, names, union, found)
        check_labels(project, names)
        db.execute("UPDATE project SET merged = (SELECT max(seq) FROM change)")
        told = tell(Brought(union, news, names))
        if keep:
            items += (log.changed(db, names, e.kind, e.thing, e.before, e.after) for e in news.changed)
    return told
