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
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QHeaderView, QToolButton, QTreeView, QWidget

from annotator.ui.looks.theme import pxs
from annotator.ui.words.language import tr

SIZE = (760, 480)
IconType = QAbstractFileIconProvider.IconType
OUT_OF_PROCESS = ("win32", "darwin")
"""Systems whose own dialogs do not look into files from within this process, or whose locks do not mind."""


class NameIcons(QFileIconProvider):
    """Icons and types from names alone; Qt, which asks from a thread, takes the plain icon where one is null."""

    def icon(self, what: IconType | QFileInfo, /) -> QIcon:
        return _icon_of(what) or super().icon(what) if isinstance(what, IconType) else QIcon()

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
    dialog.setSizeGripEnabled(False)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    _dress(dialog)
    if kinds:
        dialog.setNameFilter(kinds)
    if at and not place.is_dir():
        dialog.selectFile(place.name)
    return dialog


def _icon_of(what: IconType) -> QIcon | None:
    """The set's own icon of a kind of file, where it has one."""
    from annotator.ui.looks.icons import icon
    from annotator.ui.looks.style import theme_of

    theme = theme_of(QApplication.palette())
    if what == IconType.Folder:
        return icon("folder", theme)
    if what == IconType.File:
        return icon("file", theme)
    return icon("monitor", theme) if what == IconType.Computer else None


def _dress(dialog: QFileDialog) -> None:
    """Qt's own dialog in the icons of the window, its names with the room they need; the system's is left alone."""
    from annotator.ui.looks.icons import icon
    from annotator.ui.looks.style import theme_of

    theme = theme_of(QApplication.palette())
    for name, picture in (
        ("backButton", icon("chevron-left", theme)),
        ("forwardButton", icon("chevron-right", theme)),
        ("toParentButton", icon("chevron-up", theme)),
        ("newFolderButton", icon("folder-plus", theme)),
        ("listModeButton", icon("layout-grid", theme)),
        ("detailModeButton", icon("list", theme)),
    ):
        if (button := dialog.findChild(QToolButton, name)) is not None:
            button.setIcon(picture)
    if (rows := dialog.findChild(QTreeView, "treeView")) is not None:
        head = rows.header()
        head.setStretchLastSection(False)
        head.setResizeContentsPrecision(0)  # those in sight
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        dialog.resize(*pxs(*SIZE))


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
