"""What the standalone program does without: modules never imported, Qt's parts that no window of ours uses."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePath

MODULES = [
    "readline", "rlcompleter", "_gdbm", "curses", "_curses",  # GPL, or of use to a terminal alone
    "tkinter", "unittest", "pydoc_data", "lib2to3", "ensurepip", "idlelib", "turtledemo", "distutils", "setuptools",
    "pkg_resources", "pip", "_pytest", "pytest", "IPython", "matplotlib", "scipy", "h5py", "cupy", "numba", "PIL",
    "pandas", "polars", "pyarrow", "openpyxl", "spacy", "cassis", "torch", "transformers", "datasets",
    "pygamma_agreement",
    "pyqtgraph.examples", "pyqtgraph.opengl", "numpy.f2py", "numpy.testing", "PyQt5", "PyQt6", "PySide2",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtUiTools",
    "PySide6.QtHelp", "PySide6.QtXml", "PySide6.QtPrintSupport", "PySide6.QtConcurrent",
]  # fmt: skip
"""The exchange formats' extras too: they are for Python environments, and the program says so in a sentence."""

PLUGINS = {
    "platforms": ("xcb", "offscreen", "wayland", "windows", "cocoa"),
    "imageformats": ("svg", "ico", "icns"),
    "platformthemes": ("xdgdesktopportal",),  # gtk3 would bring all of GTK
    "platforminputcontexts": ("compose", "ibus", "fcitx"),  # the virtual keyboard would bring Qt Quick
    "iconengines": ("svg",),
    "styles": ("",),
    "wayland-decoration-client": ("",),
    "wayland-shell-integration": ("xdg",),
    "wayland-graphics-integration-client": ("",),
    "xcbglintegrations": ("",),
}
"""Folder of Qt's plugins -> what the names of those that are kept hold; other folders are left out."""

LIBRARIES = ("Qml", "Quick", "Network", "VirtualKeyboard", "Pdf", "Designer", "ShaderTools", "Sql", "Test", "EglFS")
TRANSLATIONS = ("qtbase_zh_CN.qm", "qtbase_zh_TW.qm")
LOCALES = ("root.dat", "en.dat", "en_001.dat", "en_US.dat")
"""Of babel, which trafilatura's courlan takes along to read the languages in addresses."""
NOT_SHIPPED = ("pip-", "setuptools-", "wheel-")
NEVER = ("direct_url.json", "RECORD", "INSTALLER", "REQUESTED")
"""Of a distribution's metadata: where it was installed from, on the machine that builds."""


def is_wanted(target: str) -> bool:
    """Whether a file belongs into the program; ``target`` is its path there."""
    path = PurePath(target)
    parts = path.parts
    if "plugins" in parts and "PySide6" in parts:
        kind = parts[parts.index("plugins") + 1]
        return kind in PLUGINS and any(each in path.stem.lower() for each in PLUGINS[kind])
    if path.name.startswith(("libQt6", "Qt6", "Qt")) and any(each in path.name for each in LIBRARIES):
        return False
    if path.suffix == ".qm":
        return path.name in TRANSLATIONS or parts[0] == "annotator"
    if parts[:2] in (("jieba", "lac_small"), ("jieba", "analyse")):
        return False  # a neural model and the weights of key words: we ask for neither
    if parts[:2] == ("babel", "locale-data"):
        return path.name in LOCALES or path.name.startswith("zh")
    if any(part.endswith((".dist-info", ".egg-info")) for part in parts):
        return path.name not in NEVER and not parts[0].startswith(NOT_SHIPPED)
    return "tests" not in parts and path.suffix not in (".pyi", ".h", ".a")


def needed(
    entries: Iterable[tuple[str, str, str]], imports: Callable[[str], Iterable[str]]
) -> list[tuple[str, str, str]]:
    """The binaries without libraries that only a plugin left out has asked for, GTK and Kerberos among them.

    An entry is (path in the program, file, kind); ``imports`` gives the names of the libraries that a file links to.
    Elsewhere than on Linux Qt brings no system's libraries along, and all stay.
    """
    every = list(entries)
    if not sys.platform.startswith("linux"):
        return every
    libraries: Mapping[str, str] = {PurePath(to).name: file for to, file, _ in every if is_library(to)}
    open_ = [file for to, file, kind in every if kind != "SYMLINK" and not is_library(to)]
    open_ += [file for name, file in libraries.items() if name.startswith("libpython")]
    reached = {PurePath(each).name for each in open_}
    while open_:
        for name in imports(open_.pop()):
            if name in libraries and name not in reached:
                reached.add(name)
                if Path(libraries[name]).is_file():
                    open_.append(libraries[name])
    return [each for each in every if not is_library(each[0]) or PurePath(each[0]).name in reached]


def is_library(target: str) -> bool:
    """Whether a file is there for others to link to: beside the program, or in Qt's own folder."""
    path = PurePath(target)
    place = path.parent.as_posix()
    is_shared = path.name.startswith("lib") and ".so" in path.name
    return is_shared and (place == "." or place.endswith("Qt/lib"))
