"""What can be done with the hits that are ticked, and what it would do, before it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedLayout, QWidget

from annotator.ui.chrome.marks import toned
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import px
from annotator.ui.notices.announce import announce
from annotator.ui.search.hits.hit_menu import fill_label_menu, new_menu
from annotator.ui.search.own_keys import keeps
from annotator.ui.words.language import tr

EDGE = 16


class TickBar(QWidget):
    """``label_chosen`` carries a label's UUID; ``agreed`` and ``declined`` answer what ``ask`` has asked."""

    label_chosen = Signal(str)
    confirm_wanted = Signal()
    reject_wanted = Signal()
    untick_wanted = Signal()
    agreed = Signal()
    declined = Signal()

    def __init__(self, faces: Callable[[], LabelFaces], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces = faces
        self.counted, self.preview = toned("", "ink", self), toned("", "ink", self)
        self.tag_button = self._button(tr("Tag ticked…"), self.open_labels)
        self.tag_button.setToolTip(tr("A label's key does the same in the list; first it is said what would be done"))
        self.confirm_button = self._button(tr("Confirm"), self.confirm_wanted.emit)
        self.confirm_button.setToolTip(tr("What is pending among the ticked hits stands from now on (Alt+Y)"))
        self.reject_button = self._button(tr("Reject"), self.reject_wanted.emit)
        self.reject_button.setToolTip(tr("What is pending among the ticked hits is taken away (Delete)"))
        self.untick_button = self._button(tr("Untick all"), self.untick_wanted.emit)
        self.agree_button = self._button("", self.agreed.emit)
        self.agree_button.setDefault(True)
        self.decline_button = self._button(tr("Cancel"), self.declined.emit)
        self._lay_out()

    @property
    def is_asking(self) -> bool:
        return self._pages.currentIndex() == 1

    def show_ticks(self, hits: int, articles: int, has_pending: bool) -> None:
        """How many are ticked; a question that was asked of others is taken back."""
        self._pages.setCurrentIndex(0)
        self.setVisible(hits > 0)
        words = tr("{0} ticked in {1} articles") if articles != 1 else tr("{0} ticked in 1 article")
        self.counted.setText(words.format(f"{hits:,}", f"{articles:,}"))
        for button in (self.confirm_button, self.reject_button):
            button.setVisible(has_pending)

    def ask(self, sentence: str, agree: str, can_agree: bool) -> None:
        """Say what would be done, and wait for an answer: Return does it, Esc does not."""
        self.preview.setText(sentence)
        self.agree_button.setText(agree)
        self.agree_button.setEnabled(can_agree)
        self._pages.setCurrentIndex(1)
        self.show()
        (self.agree_button if can_agree else self.decline_button).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.preview, sentence)

    def open_labels(self) -> QMenu:
        """The labels in use, with their keys."""
        menu = new_menu(self)
        fill_label_menu(menu, self._faces(), self.label_chosen.emit)
        menu.popup(self.tag_button.mapToGlobal(self.tag_button.rect().topLeft()))
        return menu

    def event(self, event: QEvent) -> bool:
        return keeps(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_asking and event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        elif self.is_asking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.decline_button if self.decline_button.hasFocus() else self.agree_button).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.untick_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: does())
        return button

    def _lay_out(self) -> None:
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        for parts in (
            (self.counted, None, self.untick_button, self.reject_button, self.confirm_button, self.tag_button),
            (self.preview, None, self.decline_button, self.agree_button),
        ):
            page = QWidget(self)
            row = QHBoxLayout(page)
            row.setContentsMargins(EDGE, 6, EDGE, 8)
            row.setSpacing(px(8))
            for part in parts:
                if part is None:
                    row.addStretch(1)
                else:
                    row.addWidget(part)
            self._pages.addWidget(page)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)
