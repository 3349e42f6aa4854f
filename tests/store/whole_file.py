"""Everything that a project file holds, to be compared."""

from __future__ import annotations

from annotator.session.session import Session

PRIVATE = ("sqlite_", "_sqlite_utils")


def whole(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Table -> its rows in order."""
    db = session.project.connection
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
        for name in names
        if not name.startswith(PRIVATE)
    }
