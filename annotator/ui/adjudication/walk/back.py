"""What was decided in this window is taken back, or done again; never what was done elsewhere."""

from __future__ import annotations

from annotator.model.changes import ChangeSet
from annotator.session.history import redo, step_ahead, undo
from annotator.session.session import Session
from annotator.ui.words.change_names import step_name
from annotator.ui.words.language import mark, tr

ADJUDICATED, TAUGHT = mark("Adjudicate"), mark("Add example")
"""How the changes begin that this window makes."""


def taken_back(session: Session, mode: str) -> ChangeSet | None:
    """The change that was undone, or redone, where it was one of this window's; None where there is none."""
    ahead = step_ahead(session, mode)
    if ahead is None or not ahead.name.startswith((ADJUDICATED, TAUGHT)):
        return None
    return (undo if mode == "undo" else redo)(session)


def back_words(change: ChangeSet, mode: str) -> str:
    """``Undone: neither``: the window's own changes need not say that they adjudicate."""
    return tr("Undone: {0}" if mode == "undo" else "Redone: {0}").format(
        step_name(change.name.removeprefix(f"{ADJUDICATED}: "))
    )
