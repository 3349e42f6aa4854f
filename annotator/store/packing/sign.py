"""Whether a file was made as a package: nothing has to be written for it, and a merge has nothing to bring."""

from __future__ import annotations

from annotator.store.project import Project

FIRST_REPLICA = 1
"""The replica that a file is made with: a project's log begins with its change, a package's with one from home."""


def was_packed(project: Project) -> bool:
    """Also after it was coded in, moved, copied, or other files were merged into it."""
    row = project.connection.execute("SELECT replica FROM change ORDER BY seq LIMIT 1").fetchone()
    return row is not None and row[0] != FIRST_REPLICA
