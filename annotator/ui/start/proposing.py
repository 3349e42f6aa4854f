"""What a new project proposes: whose it is, where it lies and what it is called."""

from __future__ import annotations

import getpass
import os
from collections.abc import Sequence
from pathlib import Path

FIRST_PERSON = 500
"""Accounts of people begin here on macOS, at 1000 on Linux; those below are the system's."""
NOBODY = {"root", "admin", "administrator", "administrateur", "system", "nobody", "user", "users", "guest", "default"}
"""Names of accounts that say nothing of who sits there."""


def coder_name() -> str:
    """The name by which the machine knows whoever sits at it; "" where it does not, as where that is root."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
    is_system = hasattr(os, "getuid") and os.getuid() < FIRST_PERSON
    return "" if is_system or name.strip().casefold() in NOBODY else name.strip()


def place_and_name(files: Sequence[str], home: Path | None = None) -> tuple[Path, str]:
    """Beside what it is made of and called as that, where something can be written; else at home, without a name."""
    home = home or Path.home()
    if not files:
        return home, ""
    first = Path(files[0])
    beside = first.parent
    name = first.stem if len(files) == 1 else beside.name
    return (beside if os.access(beside, os.W_OK | os.X_OK) else home), name
