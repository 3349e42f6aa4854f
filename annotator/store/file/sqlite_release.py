"""Which SQLite this Python brings along."""

from __future__ import annotations


def sqlite_version() -> str:
    import sqlite3

    return sqlite3.sqlite_version
