"""A picture of the real window, made without a screen and without the user's settings."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import UsageError
from annotator.session.articles import resolve_article
from annotator.session.paths import refuse_own_file
from annotator.session.session import Session
from annotator.ui.looks.theme import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from annotator.ui.window import MainWindow

SETTLE_S = 0.4
BUSY_S = 0.01
"""A turn of the events that takes so long has done something."""
LONGEST_WAIT_S = 5.0
LANGUAGES = ("en", "zh-Hans", "zh-Hant")


def snapshot(
    project: Session | str | Path,
    out_png: str | Path,
    article: str | int | None = None,
    size: str = "1400x900",
    theme: str = "light",
    lang: str = "en",
    prepare: Callable[[MainWindow], None] | None = None,
) -> None:
    """Render the window of a project (a path, or a session, which stays open) to a PNG of ``size`` WIDTHxHEIGHT pixels.

    ``article`` is anything resolve_article takes; ``prepare`` may arrange the window first. Raises ProjectError,
    NotFound, AmbiguousName, FormatError where OUT is the project itself, UsageError for a size, theme or language that
    cannot be, or a file that cannot be written.
    """
    width, height = parsed_size(size)
    if theme not in THEMES:
        raise UsageError(f"There is no theme {theme!r}: choose one of {', '.join(THEMES)}.")
    if lang not in LANGUAGES:
        raise UsageError(f"There is no language {lang!r}: choose one of {', '.join(LANGUAGES)}.")
    refuse_own_file(project.path if isinstance(project, Session) else Path(project), Path(out_png))
    session = project if isinstance(project, Session) else Session.open(project)
    try:
        number = resolve_article(session, str(article)).number if article is not None else 0
        picture = _picture(session, number, (width, height), theme, lang, prepare)
    finally:
        if session is not project:
            session.close()
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImageWriter

    if not QImageWriter(str(out_png), QByteArray(b"png")).write(picture):
        raise UsageError(f"The picture cannot be written to {out_png}: is the folder there, and may you write in it?")


def _picture(
    session: Session,
    article: int,
    size: tuple[int, int],
    theme: str,
    lang: str,
    prepare: Callable[[MainWindow], None] | None,
) -> QImage:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from annotator.ui.looks.style import ThemeSwitch
    from annotator.ui.stored_settings import MemorySettings
    from annotator.ui.window import MainWindow
    from annotator.ui.words.language import current, speak

    qInstallMessageHandler(_pass_on)
    application = QApplication.instance() or QApplication(["annotator", "-style", "Fusion"])
    assert isinstance(application, QApplication)
    before = current()
    speak(lang)
    switch = ThemeSwitch(application, theme)
    window = MainWindow(session, MemorySettings(theme=theme), switch, lang, article, closes_session=False)
    window.resize(*size)
    window.show()
    _settle(application, window)
    if prepare is not None:
        prepare(window)
        _settle(application, window)
    picture = window.grab().toImage()
    window.close()
    speak(before)
    return picture


def _pass_on(_kind: object, _context: object, message: str) -> None:
    """Qt's own words go to stderr, but for what the offscreen platform says of every window."""
    if "This plugin does not support" not in message:
        print(message, file=sys.stderr)


def parsed_size(size: str) -> tuple[int, int]:
    """Width and height in pixels; raises UsageError."""
    width, _, height = size.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise UsageError(f"The size {size!r} is not WIDTHxHEIGHT in pixels (200 to 8000), as 1400x900 is.")
    return int(width), int(height)


def _settle(application: QApplication, window: MainWindow) -> None:
    """Let everything be laid out and painted: until nothing has happened for a while, on a slow machine too."""
    begun = quiet_since = time.monotonic()
    while (now := time.monotonic()) - begun < LONGEST_WAIT_S:
        if window.is_painted and now - quiet_since >= SETTLE_S:
            return
        application.processEvents()
        after = time.monotonic()
        if after - now > BUSY_S:
            quiet_since = after
        time.sleep(0.005)
