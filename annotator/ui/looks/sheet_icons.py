"""The icons of the stylesheet, which wants files: the set's in a theme's colours, made once, in the cache folder."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.resource_files import cache_folder, resource
from annotator.ui.looks.theme import Theme

SHEET_ICONS = {
    "check": ("check", "paper", 3.5),
    "minus": ("minus", "paper", 3.5),
    "check-plain": ("check", "ink", 2.5),
    "chevron-down": ("chevron-down", "mute", 2.5),
    "chevron-up": ("chevron-up", "mute", 2.5),
    "circle-x": ("circle-x", "mute", 2),
    "chevron-left": ("chevron-left", "mute", 2.5),
    "chevron-right": ("chevron-right", "mute", 2.5),
}
"""Name in the sheet -> the icon, the token of its colour, and its stroke on the grid of 24."""
EDITION = 1
"""Counts up when an icon is drawn anew."""


def sheet_icon(name: str, theme: Theme) -> str:
    """An icon as a stylesheet needs it: its colour in the file."""
    of, token, stroke = SHEET_ICONS[name]
    drawn = resource("icons", f"{of}.svg").read_text(encoding="utf-8")
    return drawn.replace("currentColor", getattr(theme, token)).replace('stroke-width="2"', f'stroke-width="{stroke}"')


def icons_folder(theme: Theme) -> Path:
    """Where the icons of a theme lie; where nothing can be written there, in a folder that goes with the process."""
    colours = "".join(dict.fromkeys(getattr(theme, token)[1:] for _, token, _ in SHEET_ICONS.values()))
    folder = cache_folder() / "icons" / f"{EDITION}-{colours}"
    if (folder / "whole").exists():
        return folder
    try:
        _write(folder, theme)
    except OSError:
        import atexit
        import shutil
        import tempfile

        folder = Path(tempfile.mkdtemp(prefix="annotator-icons-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        _write(folder, theme)
    return folder


def _write(folder: Path, theme: Theme) -> None:
    """Each file whole or not at all: another window may be reading."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SHEET_ICONS:
        half = folder / f"{name}.{os.getpid()}"
        half.write_text(sheet_icon(name, theme), encoding="utf-8")
        half.replace(folder / f"{name}.svg")
    (folder / "whole").touch()
