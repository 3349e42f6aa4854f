"""A note on an article, for the coder alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.model.article import Article
from annotator.session.listing import Memo
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.roomy import roomy
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import tr

SIZE = (420, 300)


class MemoDialog(QDialog):
    """``memo`` is what was written, once it is accepted; Ctrl+Enter keeps it."""

    def __init__(self, article: Article, memo: Memo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memo = memo
        self.setWindowTitle(tr("Note on the article"))
        head = toned(article.title or article.name, "", self)
        head.setWordWrap(True)
        self.text = QPlainTextEdit(memo.text, self)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("For yourself: it stands in no export. Ctrl+Enter keeps it."))
        self.text.setAccessibleName(tr("Note on the article"))
        self.flag = QCheckBox(tr("Flagged"), self)
        self.flag.setChecked(memo.flagged)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        for part in (head, self.text, self.flag, buttons):
            column.addWidget(part)
        self.resize(roomy(self, *SIZE))
        self.text.setFocus()

    @property
    def memo(self) -> Memo:
        return self._memo._replace(text=self.text.toPlainText().strip(), flagged=self.flag.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.accept()
        else:
            super().keyPressEvent(event)
