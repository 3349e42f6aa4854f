"""Qt as the program starts it: whether there is a display, its libraries, its application."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import WindowUnavailable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

QT_PACKAGES = "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libglib2.0-0 libfontconfig1"
WINDOW_PACKAGES = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
INSTEAD = "'annotator list PROJECT.db' and the other commands work without a window"


def new_application() -> QApplication:
    """Qt's application, in the Fusion style that ours is painted over; raises WindowUnavailable."""
    return load_qt()([*sys.argv[:1], "-style", "Fusion"])  # setStyle() would load all of QStyle before the first paint


def print_on_paper(html: str, path: Path, foot: str) -> None:
    """Printed articles as PDF, for a command; raises WindowUnavailable."""
    application = load_qt().instance() or new_application()
    gc.enable()
    from annotator.ui.files.printing import print_pdf

    print_pdf(html, path, foot)
    del application  # no sooner: Qt needs it for its fonts


def check_display() -> None:
    """Raises WindowUnavailable where there is no display; asked before Qt, which would abort the process."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise WindowUnavailable(f"There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): {INSTEAD}.")


def load_qt() -> type[QApplication]:
    """QApplication, ready to be made; raises WindowUnavailable naming the packages that are missing.

    Garbage is not collected from here to the first paint: while everything is being loaded, that costs a fifth of it.
    """
    gc.disable()
    try:
        from PySide6.QtWidgets import QApplication

        _check_platform_plugin()
    except WindowUnavailable:
        gc.enable()
        raise
    except ImportError as error:
        gc.enable()
        raise WindowUnavailable(
            f"Qt cannot be loaded ({error}): on Debian and Ubuntu, apt install {QT_PACKAGES}; {INSTEAD}."
        ) from error
    return QApplication


def _check_platform_plugin() -> None:
    """Load the X11 plugin's library ourselves: Qt aborts the process where one of its own libraries is missing."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    on_x11 = platform.startswith("xcb") or (not platform and not os.environ.get("WAYLAND_DISPLAY"))
    if not sys.platform.startswith("linux") or not on_x11:
        return
    import ctypes

    from PySide6.QtCore import QLibraryInfo

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    plugin = plugins / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise WindowUnavailable(
            f"Qt's X11 part cannot be loaded ({error}): on Debian and Ubuntu, apt install {WINDOW_PACKAGES}; {INSTEAD}."
        ) from error
