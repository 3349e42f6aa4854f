"""The menus, in their order, and what their titles read; what stands in them is the table of actions."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from annotator.ui.words.language import current, tr

MENUS = ("File", "Edit", "Go", "Tag", "Relation", "Mending", "Article", "Project", "View", "Help")
LETTERS: Mapping[str, str] = dict(zip(MENUS, "FDOBLMWXVH", strict=True))
"""Alt and this letter opens a menu with a Chinese title; no action has that key at first."""


def alt_key(name: str) -> str:
    """The key that opens a menu, in Qt's portable spelling."""
    return f"Alt+{LETTERS[name]}"


def menu_title(name: str, taken: Collection[str] = ()) -> str:
    """A menu's name; in Chinese with its letter behind it, ``文件(F)``, unless an action has the key: ``taken``."""
    title = tr(name)
    return title if current() == "en" or alt_key(name) in taken else f"{title}(&{LETTERS[name]})"
