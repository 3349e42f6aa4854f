"""Small forms under the desk's head: the attributes of one of the article's labels, and the question about it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.model.codebook import LabelDef
from annotator.ui.chrome.marks import toned
from annotator.ui.inspector.attribute_form import AttributeForm
from annotator.ui.inspector.note_editor import ARTICLE_QUESTION, NoteEditor
from annotator.ui.inspector.way_back import WayBack
from annotator.ui.looks.labels import LabelFace
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import tr

WIDTH = 320
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Popup(QFrame):
    """Gone at a click elsewhere and on Esc, when it keeps what was written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*pxs(14, 10, 14, 12))
        self.column.setSpacing(px(6))

    def keep(self) -> None: ...

    def open_at(self, at: QPoint) -> None:
        """Show it at a point of the screen, or as near as there is room."""
        for each in self.findChildren(QWidget):
            each.ensurePolished()  # else nothing knows how high it will be
        self.fit()
        room = self.screen().availableGeometry()
        x = max(room.left() + 4, min(at.x(), room.right() - self.width() - 4))
        y = max(room.top() + 4, min(at.y(), room.bottom() - self.height() - 4))
        self.move(x, y)
        self.show()

    def fit(self) -> None:
        self.setFixedWidth(px(WIDTH))
        self.column.activate()
        has_lines = self.column.hasHeightForWidth()
        needed = self.column.totalHeightForWidth(px(WIDTH)) if has_lines else self.column.totalSizeHint().height()
        self.setFixedHeight(needed)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)


class QuestionPopup(Popup):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = NoteEditor(ARTICLE_QUESTION, self)
        self.editor.left.connect(self.close)
        self.column.addWidget(toned(tr("Question to the adjudicator, about the article"), "mute", self))
        self.column.addWidget(self.editor)

    def keep(self) -> None:
        self.editor.keep()

    def open_at(self, at: QPoint) -> None:
        super().open_at(at)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)


class LabelPopup(Popup):
    """``wanted`` carries an attribute's id and value; ``removed``: the label shall go; ``stepped``: to the next one."""

    wanted = Signal(str, str)
    removed = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form: AttributeForm | None = None
        self._is_gone = False
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.RichText)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setObjectName("link")
        self.remove.setToolTip(tr("Take the label off the article"))
        self.remove.clicked.connect(self._remove)
        self._way_back = WayBack(self)
        self._way_back.watch(self.remove)
        self._way_back.left.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.remove)
        self.column.addLayout(head)

    def show_label(
        self, label: LabelDef, face: LabelFace, language: str, attributes: Mapping[str, str], put: str = ""
    ) -> None:
        """The label's values as stored, that of ``put`` just now; what is being written stays."""
        short = "" if face.short == face.name else face.short
        self._name.setText(f"<span style='color:{face.colour}'>■</span>&nbsp; <b>{face.name}</b> {short}")
        if self.form is None:
            form = self.form = AttributeForm(label, language, self)
            form.wanted.connect(self._want)
            form.left.connect(self.close)
            form.refilled.connect(self.fit)
            self.column.addWidget(form)
            if not label.attributes:
                self.column.addWidget(toned(tr("This label has no attributes."), "faint", self))
            for before, after in pairwise([*form.fields, self.remove]):
                QWidget.setTabOrder(before, after)
        self.form.show_values(attributes, is_same=True, put=put)

    def keep(self) -> None:
        if self.form is not None and not self._is_gone:
            self.form.keep()

    def _want(self, name: str, value: str) -> None:
        """What a field says when it is hidden comes too late where the label is gone."""
        if not self._is_gone:
            self.wanted.emit(name, value)

    def drop(self) -> str:
        """Close it because its label is gone; the words that were being written and have nowhere to go now."""
        self._is_gone = True
        self.close()
        return " ".join(each.words for each in self.form.written.values()) if self.form is not None else ""

    def open_at(self, at: QPoint) -> None:
        super().open_at(at)
        if self.form is None or not self.form.begin():
            self.remove.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down go through the article's labels."""
        step = _STEPS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if step is not None:
            self.keep()
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.close()
        self.removed.emit()
