"""Several of some values, ticked in a menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from annotator.ui.looks.sheet_icons import icons_folder
from annotator.ui.looks.style import theme_of
from annotator.ui.looks.theme import Space, px
from annotator.ui.words.language import listed, titled, tr

HEIGHT = 31
"""Pixels: as high as the fields beside it."""
ARROW = 12


class SeveralField(QPushButton):
    """``edited`` carries the ticked values as a tuple, in the order in which they are offered; unknown ones stay."""

    edited = Signal(object)

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._nothing = name, nothing
        self._offered: tuple[tuple[str, str], ...] = ()
        self._value: tuple[str, ...] = ()
        self.list: QMenu | None = None
        self.setProperty("chip", True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(90, px(HEIGHT))
        self.clicked.connect(self.open)

    def offer(self, rows: Iterable[tuple[str, str]]) -> None:
        self._offered = tuple(rows)

    def show_value(self, value: tuple[str, ...]) -> None:
        self._value = tuple(value)
        words = dict(self._offered)
        said = listed(words.get(each, each) for each in self._value) or self._nothing
        self.setText(said.replace("&", "&&"))
        self.setToolTip(said)
        self.setAccessibleName(titled(self._name, said))

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the arrow of a choice, where the boxes beside it have theirs."""
        super().paintEvent(event)
        side = px(ARROW)
        place = QRect(self.width() - side - px(Space.TIGHT), (self.height() - side) // 2, side, side)
        QIcon(str(icons_folder(theme_of(self.palette())) / "chevron-down.svg")).paint(QPainter(self), place)

    def open(self) -> None:
        menu = self.list = QMenu(self)
        for value, words in self._offered:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in self._value)
            action.triggered.connect(lambda _=False, value=value: self._turn(value))
        if not self._offered:
            nothing: QAction = menu.addAction(tr("There is nothing to choose from."))
            nothing.setEnabled(False)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _turn(self, value: str) -> None:
        ticked = {*self._value} ^ {value}
        known = [each for each, _ in self._offered]
        kept = (*(each for each in known if each in ticked), *(each for each in self._value if each not in known))
        self.show_value(kept)
        self.edited.emit(kept)
