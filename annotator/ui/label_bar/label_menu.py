"""Labels as a menu: each with its colour, name and key, put in when the menu is first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.chrome.marks import paint_chip
from annotator.ui.label_bar.label_words import span_labels
from annotator.ui.looks.labels import LabelFace, LabelFaces
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.language import mark, tr

ICON, CHIP = 16, 11
UNITS = {"clause": mark("clause"), "phrase": mark("word"), "name": mark("proper name"), "quote": mark("quotation")}
"""What a label's key takes where nothing is selected, in words."""


class LabelMenu(QMenu):
    """``taken`` carries the UUID of a label; ``held`` gives the labels that cannot be taken, since they are there."""

    taken = Signal(str)

    def __init__(
        self,
        title: str,
        faces: LabelFaces,
        parent: QWidget,
        held: Callable[[], Iterable[str]] = tuple,
        with_shift: bool = False,
        tells_units: bool = False,
    ) -> None:
        super().__init__(title, parent)
        self._faces, self._held, self._with_shift, self._tells_units = faces, held, with_shift, tells_units
        self.setProperty("swatches", True)  # no tick stands before a swatch
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        if not self.isEmpty():
            return
        held = set(self._held())
        for face in span_labels(self._faces):
            words, label = face.name, self._faces.codebook.by_uuid(face.uuid)
            if face.short != face.name:
                words += f"  {face.short}"
            if self._tells_units and label is not None and label.unit in UNITS:
                words += f" · {tr(UNITS[label.unit])}"
            key = f"\t{self._key_of(face)}" if face.key else ""
            action = self.addAction(swatch(face.colour, self.devicePixelRatioF()), words.replace("&", "&&") + key)
            action.setEnabled(face.uuid not in held)
            action.triggered.connect(lambda _=False, uuid=face.uuid: self.taken.emit(uuid))

    def _key_of(self, face: LabelFace) -> str:
        """A label's key, with Shift where a second label is given, in the system's own spelling."""
        return shown_key(f"Shift+{face.key.upper()}") if self._with_shift else face.key.upper()


def swatch(colour: str, ratio: float) -> QIcon:
    """A label's colour as a small square."""
    picture = QPixmap(round(ICON * ratio), round(ICON * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_chip(painter, QRectF((ICON - CHIP) / 2, (ICON - CHIP) / 2, CHIP, CHIP), colour)
    painter.end()
    return QIcon(picture)
