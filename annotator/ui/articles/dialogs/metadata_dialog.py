"""What an article states of itself, all of it at once: kept in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.model.article import Article
from annotator.session.listing import set_metadata
from annotator.session.session import Session
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import mark, tr

NAMES = {
    "title": mark("Title"), "published": mark("Published"), "dateline": mark("Dateline"), "outlet": mark("Outlet"),
    "author": mark("Author"), "editor": mark("Editor"),
}  # fmt: skip
HINTS = {"published": "2023-02-19", "dateline": "--02-18"}
SAYS = mark("Write as much of a date as is known: 2023, 2023-02 or 2023-02-19; without a year, --02-18.")
WIDTH = 460


class MetadataDialog(QDialog):
    """A date that is none is said below the fields, and nothing is kept."""

    def __init__(self, session: Session, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._article = session, article
        self.setWindowTitle(tr("Metadata"))
        self.fields = {key: QLineEdit(self) for key in NAMES}
        self.said = toned("", "mute", self)
        self.said.setWordWrap(True)
        for key, field in self.fields.items():
            field.setText(article.meta.get(key, "") or (article.title if key == "title" else ""))
            field.setPlaceholderText(tr("e.g. {0}").format(HINTS[key]) if key in HINTS else "")
            field.setAccessibleName(tr(NAMES[key]))
            field.setCursorPosition(0)
        self.buttons = QDialogButtonBox(self)
        keep = self.buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        keep.setDefault(True)
        self.buttons.accepted.connect(self.keep)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.resize(px(WIDTH), self.sizeHint().height())
        self.fields["title"].setFocus()

    def keep(self) -> None:
        """Write what was changed, in one step; a refusal stays below the fields."""
        shown = {"title": self._article.title, **self._article.meta}
        changed = {key: field.text() for key, field in self.fields.items() if field.text() != shown.get(key, "")}
        try:
            if changed:
                set_metadata(self._session, self._article.number, changed)
        except AnnotatorError as error:
            self.said.setText(tr(error.sentence))
            set_tone(self.said, "warn")
            announce(self.said, tr(error.sentence))
            return
        self.accept()

    def _lay_out(self) -> None:
        head = toned(tr("Article {0} • {1}").format(self._article.number, self._article.name), "mute", self)
        head.setWordWrap(True)
        self.said.setText(tr(SAYS))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for row, (key, field) in enumerate(self.fields.items()):
            name = QLabel(tr(NAMES[key]), self)
            name.setProperty("tone", "mute")
            name.setBuddy(field)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        column.addWidget(head)
        column.addLayout(grid)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
