"""What a new project proposes: whose it is, where it lies and what it is called."""

from __future__ import annotations

import getpass
import os
from collections.abc import Sequence
from pathlib import Path


def coder_name() -> str:
    """The name by which the machine knows whoever sits at it; "" where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def place_and_name(files: Sequence[str], home: Path | None = None) -> tuple[Path, str]:
    """Beside what it is made of and called as that, where something can be written; else at home, without a name."""
    home = home or Path.home()
    if not files:
        return home, ""
    first = Path(files[0])
    beside = first.parent
    name = first.stem if len(files) == 1 else beside.name
    return (beside if os.access(beside, os.W_OK | os.X_OK) else home), name
