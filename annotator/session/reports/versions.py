"""The versions of what a project is kept and converted with, for a report of a fault."""

from __future__ import annotations

from annotator.store.file.sqlite_release import sqlite_version
from annotator.text.scripts.opencc_release import OpenccIncomplete, opencc_version


def library_versions() -> dict[str, str]:
    """Name -> version; one that is not there is ``-``."""
    try:
        opencc = opencc_version()
    except OpenccIncomplete:
        opencc = "-"
    return {"OpenCC": opencc, "SQLite": sqlite_version()}
