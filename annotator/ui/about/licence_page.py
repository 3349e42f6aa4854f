"""The licences of everything that comes with the program: found by a word, read at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.about.component_delegate import ComponentDelegate
from annotator.ui.about.components import Component, components
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import Space, px
from annotator.ui.words.language import known, mark, tr

LIST_WIDTH = 250
PUBLIC_DOMAIN, UNNAMED = mark("Public domain"), mark("No licence named")
_LIST_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class LicencePage(QWidget):
    """A search, the list that it leaves, and the licence of the chosen one; empty until ``fill``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.components: tuple[Component, ...] = ()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find by name or licence"))
        self.search.setAccessibleName(tr("Find by name or licence"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.counted = toned("", "mute", self)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(tr("What comes with annotator"))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setItemDelegate(ComponentDelegate(self.rows))
        self.name = toned("", "", self)
        self.home = QLabel(self)
        self.home.setOpenExternalLinks(True)
        self.home.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The licence"))
        self.search.textChanged.connect(self.show_found)
        self.rows.currentItemChanged.connect(self._show_chosen)
        self._lay_out()

    def fill(self) -> None:
        """Read what is installed, once."""
        if not self.components:
            self.components = components()
            self.show_found()

    def show_found(self) -> None:
        """The components whose name, version or licence holds every word that is searched."""
        words = self.search.text().lower().split()
        found = [each for each in self.components if all(word in _searched(each) for word in words)]
        chosen = self.rows.currentItem()
        before = chosen.data(Qt.ItemDataRole.UserRole) if chosen else None
        self.rows.blockSignals(True)
        self.rows.clear()
        for each in found:
            item = QListWidgetItem(f"{known(each.name)}  {each.version}\n{known(_licence(each))}")
            item.setData(Qt.ItemDataRole.UserRole, self.components.index(each))
            self.rows.addItem(item)
        kept = [row for row in range(len(found)) if self.rows.item(row).data(Qt.ItemDataRole.UserRole) == before]
        self.rows.setCurrentRow(kept[0] if kept else 0 if found else -1)
        self.rows.blockSignals(False)
        self.counted.setText(tr("{0} of {1}").format(f"{len(found):,}", f"{len(self.components):,}"))
        self._show_chosen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, the arrows move in the list, and Enter goes to the text."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                self.rows.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.text.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(px(Space.ROOM))
        above.addWidget(self.search, 1)
        above.addWidget(self.counted)
        right = QVBoxLayout()
        right.setSpacing(px(Space.TIGHT))
        right.addWidget(self.name)
        right.addWidget(self.home)
        right.addWidget(self.text, 1)
        self.rows.setFixedWidth(px(LIST_WIDTH))
        below = QHBoxLayout()
        below.setSpacing(px(Space.ROOM))
        below.addWidget(self.rows)
        below.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(Space.EDGE), px(Space.EDGE), px(Space.EDGE), 0)
        whole.setSpacing(px(Space.ROOM))
        whole.addLayout(above)
        whole.addLayout(below, 1)

    def _show_chosen(self) -> None:
        item = self.rows.currentItem()
        if item is None:
            self.name.setText(tr("Nothing here is called that."))
            self.home.clear()
            self.text.clear()
            return
        chosen = self.components[item.data(Qt.ItemDataRole.UserRole)]
        self.name.setText(f"{known(chosen.name)}  {chosen.version}   {known(_licence(chosen))}")
        self.home.setText(f'<a href="{chosen.home}">{chosen.home}</a>' if chosen.home else "")
        self.home.setVisible(bool(chosen.home))
        self.text.setPlainText(words_of(chosen))


def words_of(component: Component) -> str:
    """What is to be read of a component: our note, then each of its licence files."""
    parts = [tr(component.note)] if component.note else []
    parts += [_read(each) for each in component.texts]
    if not component.texts:
        parts.append(tr("It comes without the text of its licence: {0}.").format(known(_licence(component))))
    return "\n\n———\n\n".join(parts)


def _licence(component: Component) -> str:
    return component.licence.replace("LicenseRef-Public-Domain", PUBLIC_DOMAIN) or UNNAMED


def _searched(component: Component) -> str:
    return f"{component.name} {known(component.name)} {component.version} {component.licence}".lower()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip("\n")
