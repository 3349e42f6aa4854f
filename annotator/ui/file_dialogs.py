"""Asks for files and folders without ever reading what is in them.

Qt's own dialog opens and closes every file that it lists, to guess its type for the icon; under POSIX closing any
descriptor of the open project's file drops SQLite's locks, and rows that were acknowledged are lost.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

from annotator.ui.language import tr

IconType = QAbstractFileIconProvider.IconType
OUT_OF_PROCESS = ("win32", "darwin")
"""Systems whose own dialogs do not look into files from within this process, or whose locks do not mind."""


class NameIcons(QFileIconProvider):
    """Icons and types from names alone; Qt, which asks from a thread, takes the plain icon where one is null."""

    def icon(self, what: IconType | QFileInfo, /) -> QIcon:
        return super().icon(what) if isinstance(what, IconType) else QIcon()

    def type(self, info: QFileInfo, /) -> str:
        if info.isDir():
            return tr("Folder")
        return tr("{0} file").format(info.suffix()) if info.suffix() else tr("File")


_icons: list[NameIcons] = []
"""The one provider; it outlives every dialog's thread."""


def make_dialog(parent: QWidget | None, title: str, at: str | Path = "", kinds: str = "") -> QFileDialog:
    """A dialog that shows the folder ``at``, or the one that holds ``at`` and proposes its name."""
    if not _icons:
        _icons.append(NameIcons())
    with TemporaryDirectory() as empty:  # Qt begins to list before it can be told of other icons
        dialog = QFileDialog(parent, title, empty)
        dialog.setIconProvider(_icons[0])
        dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        if sys.platform not in OUT_OF_PROCESS:
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        place = Path(at).expanduser() if at else Path.home()
        dialog.setDirectory(str(place if place.is_dir() else place.parent))
    dialog.setHistory([])
    if kinds:
        dialog.setNameFilter(kinds)
    if at and not place.is_dir():
        dialog.selectFile(place.name)
    return dialog


def ask_open(parent: QWidget | None, title: str, at: str | Path = "", kinds: str = "") -> str:
    """The path of a file that is there; "" when nothing was chosen."""
    dialog = make_dialog(parent, title, at, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_answer(dialog)), "")


def ask_open_many(parent: QWidget | None, title: str, at: str | Path = "", kinds: str = "") -> list[str]:
    """The paths of files that are there."""
    dialog = make_dialog(parent, title, at, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _answer(dialog)


def ask_folder(parent: QWidget | None, title: str, at: str | Path = "") -> str:
    """The path of a folder; "" when none was chosen."""
    dialog = make_dialog(parent, title, at)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_answer(dialog)), "")


def ask_save(parent: QWidget | None, title: str, at: str | Path = "", kinds: str = "") -> str:
    """The path to write to, which gets the ending of ``at`` where it has none; "" when nothing was chosen."""
    dialog = make_dialog(parent, title, at, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(at).suffix.removeprefix("."))
    return next(iter(_answer(dialog)), "")


def _answer(dialog: QFileDialog) -> list[str]:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen
