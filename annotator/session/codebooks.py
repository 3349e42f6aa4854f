"""The codebook of a project and its versions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from annotator.errors import CodebookError, ProjectLocked
from annotator.model.codebook import Codebook, codebook_hash, to_json
from annotator.session.session import Session
from annotator.store import coders as rows
from annotator.store.stored_json import write_json


def set_codebook(session: Session, codebook: Codebook, note: str = "") -> int:
    """Put a codebook in force as a new version; its number.

    Raises ProjectLocked while a window has the project open, CodebookError when a label in use is missing.
    """
    if session.project.window_is_elsewhere():
        raise ProjectLocked(f"{session.path.name} is open in a window: close it before changing its codebook.")
    used = set(session.project.names.label_number)  # also what only the log still knows: undo may bring it back
    missing = [uuid for uuid in used if codebook.by_uuid(uuid) is None]
    if missing:
        names = ", ".join(sorted(found.id if (found := session.codebook.by_uuid(u)) else u for u in missing))
        raise CodebookError(
            f"Labels that have been used are not in this codebook ({names}): keep them, or mark them retired."
        )
    content = write_json(to_json(codebook))
    return rows.put_codebook(session.project, codebook_hash(codebook), content, note)


def history(session: Session) -> list[dict[str, Any]]:
    """Every version, oldest first, with when it came and why."""
    return [
        {**each, "created": datetime.fromtimestamp(each["created"], UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}
        for each in rows.codebook_versions(session.project)
    ]
