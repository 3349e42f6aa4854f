"""Undo and redo, one stack a coder; both survive closing."""

from __future__ import annotations

from annotator.errors import ProjectBusy
from annotator.model.changes import ChangeSet
from annotator.sentences import worded
from annotator.session.session import Session
from annotator.store import log


def undo(session: Session) -> ChangeSet | None:
    """Take back this coder's latest change; None when there is none. Raises UndoRefused, ProjectBusy."""
    coder, _ = session.owner()
    _save_first(session)
    return session.project.undo(coder.id)


def redo(session: Session) -> ChangeSet | None:
    """Take back this coder's latest undo; None when there is none."""
    coder, _ = session.owner()
    _save_first(session)
    return session.project.redo(coder.id)


def undo_name(session: Session) -> str | None:
    """What undo would take back, as the menu says it."""
    return session.project.next_undo(session.coder.id) if session.coder else None


def step_ahead(session: Session, mode: str) -> ChangeSet | None:
    """What undo or redo (``mode``) would take back, as it was committed; None when there is none."""
    if session.coder is None:
        return None
    project, number = session.project, session.project.names.coder_number[session.coder.id]
    target = log.undo_target if mode == "undo" else log.redo_target
    head = target(project.connection, number)
    return log.change_set(project.connection, project.names, head.seq, foreign=False) if head else None


def redo_name(session: Session) -> str | None:
    return session.project.next_redo(session.coder.id) if session.coder else None


def _save_first(session: Session) -> None:
    if not session.retry_unsaved():
        raise ProjectBusy(
            worded("The last change is not saved yet: another process is writing the project. Try again in a moment.")
        )
