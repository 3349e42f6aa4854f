"""What the program is and stands on: versions for a report of a fault, and how to cite it. No path, no name."""

from __future__ import annotations

import platform
import sys
from typing import NamedTuple

from annotator import __version__
from annotator.sentences import mark

WHAT = mark("Labels Chinese news articles in both scripts side by side, with source offsets that never drift.")
AUTHORS = "The annotator authors"
TITLE = "annotator: label Chinese news articles in both scripts side by side"
YEAR = 2026
"""Of the release; as the title and the authors, it stands in resources/CITATION.cff too."""


class Fact(NamedTuple):
    """A name, which is translated where it is shown if it is a word, and a value, the same in every language."""

    name: str
    value: str
    is_word: bool = False


def facts() -> tuple[Fact, ...]:
    """What runs here, in the order in which it is shown and copied."""
    import PySide6
    from PySide6.QtCore import QLocale, qVersion
    from PySide6.QtGui import QGuiApplication

    from annotator.session.reports.versions import library_versions

    screen = QGuiApplication.primaryScreen()
    bundled = " (standalone)" if getattr(sys, "frozen", False) else ""
    system = f"{platform.system()} {platform.release()} ({platform.machine()})"
    display = f"{QGuiApplication.platformName()}, {screen.devicePixelRatio():g}x, {QLocale.system().name()}"
    return (
        Fact("annotator", f"{__version__}{bundled}"),
        Fact("Python", platform.python_version()),
        Fact("Qt", qVersion()),
        Fact("PySide6", PySide6.__version__),
        *(Fact(name, version) for name, version in library_versions().items()),
        Fact(mark("System"), ", ".join(filter(None, (system, _libc()))), is_word=True),
        Fact(mark("Display"), display, is_word=True),
    )


def report(rows: tuple[Fact, ...]) -> str:
    """The facts as lines of plain English, for a report: whoever reads it may read no other language."""
    return "".join(f"{row.name}: {row.value}\n" for row in rows)


def citation() -> str:
    return f"{AUTHORS} ({YEAR}). {TITLE} (version {__version__}) [Computer software]."


def bibtex() -> str:
    return (
        f"@software{{annotator,\n  author = {{{{{AUTHORS}}}}},\n  title = {{{{{TITLE}}}}},\n"
        f"  year = {{{YEAR}}},\n  version = {{{__version__}}},\n  license = {{Apache-2.0}}\n}}\n"
    )


def _libc() -> str:
    return " ".join(platform.libc_ver()).strip()
