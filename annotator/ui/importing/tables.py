"""Which files of an import are tables whose columns have to be asked for, and the asking."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from annotator.session.import_choices import STRICT, LabelPolicy
from annotator.session.import_tables import ReadOptions, table_file


class Batch(NamedTuple):
    """Files that are read in one way; ``layer`` None is that which the files name."""

    paths: list[str]
    options: ReadOptions
    format_name: str | None = None
    labels: LabelPolicy = STRICT
    layer: str | None = None


def batches(window: QWidget, paths: Iterable[str], always: bool = False) -> list[Batch]:
    """The files by how they are read; asks for the columns where no text column can be told, or ``always``.

    A table for which the dialog was cancelled is left out.
    """
    plain: list[str] = []
    asked: list[Batch] = []
    for path in paths:
        table = table_file(Path(path))
        if table is None or (not always and "text" in table.preview.guessed):
            plain.append(path)
            continue
        from annotator.ui.importing.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(table, window)
        if dialog.exec():
            asked.append(Batch([path], ReadOptions(dialog.columns)))
        dialog.deleteLater()
    return [*([Batch(plain, ReadOptions())] if plain else []), *asked]
