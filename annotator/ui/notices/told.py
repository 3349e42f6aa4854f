"""Who has been told that a window shows what other coders have coded: every coder of a project is, once."""

from __future__ import annotations

from annotator.session.session import Session
from annotator.ui.stored_settings import UserSettings

KEPT = 200
"""Coders of projects that are remembered, the latest first."""


def was_told(settings: UserSettings, name: str, session: Session) -> bool:
    """Whether ``name``, a row of the settings, remembers whoever codes now; where nobody does, nobody was."""
    return session.coder is not None and _whose(session) in settings.get(name)


def keep_told(settings: UserSettings, name: str, session: Session) -> None:
    """Do not tell the coder of the session again, in this project."""
    if session.coder is not None:
        whose = _whose(session)
        others = [each for each in settings.get(name) if each != whose]
        settings.put(name, (whose, *others)[:KEPT])


def _whose(session: Session) -> str:
    return f"{session.coder.id if session.coder else ''} {session.path}"
