"""Where an export goes: a file, or a folder that need not be there yet."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.ui.files.file_dialogs import make_dialog
from annotator.ui.words.language import tr


def free_name(path: Path, ending: str = "") -> Path:
    """The path with the ending, or the first of ``path-2``, ``path-3``, ... with it that nothing is at."""
    names = (f"{path.name}{more}{ending}" for more in chain([""], (f"-{n}" for n in count(2))))
    return next(each for name in names if not (each := path.with_name(name)).exists())


def folder_dialog(parent: QWidget | None, title: str, at: Path) -> QFileDialog:
    """Takes a new name, and also a folder that is there: whether it may be written to is the export's to say.

    Qt's own would walk into a folder that was named; a double click still does.
    """
    dialog = make_dialog(parent, title, at)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Export"))
    walks_in = dialog.accept

    def accept() -> None:
        named = [each for each in dialog.selectedFiles() if Path(each).is_dir()]
        if named and Path(named[0]) != Path(dialog.directory().absolutePath()):
            QDialog.accept(dialog)
        else:
            walks_in()

    dialog.accept = accept
    return dialog


def ask_folder_to_write(parent: QWidget | None, title: str, at: Path) -> str:
    """The path of a folder, proposed with a free name; "" when nothing was chosen."""
    dialog = folder_dialog(parent, title, free_name(at))
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return next(iter(chosen), "")
