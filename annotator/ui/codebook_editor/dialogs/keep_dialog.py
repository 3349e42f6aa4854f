"""Keeps a draft, or a file that is read in, as the next version."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.model.codebook import Codebook
from annotator.session.codebook_changes.changing import change_codebook, redefined
from annotator.session.session import Session
from annotator.ui.background import Asking
from annotator.ui.codebook_editor.counting import change_job
from annotator.ui.codebook_editor.dialogs.preview import PreviewDialog
from annotator.ui.looks.theme import Theme
from annotator.ui.words.language import listed, mark, tr
from annotator.ui.words.span_words import label_words

EXPLAINS = mark(
    "The codebook becomes version {0}. Every annotation keeps the version it was made under; undo brings version {1} "
    "back."
)


class KeepDialog(PreviewDialog):
    def __init__(
        self, session: Session, codebook: Codebook, name: str, asking: Asking, theme: Theme, language: str,
        parent: QWidget,
    ) -> None:  # fmt: skip
        number = session.codebook_number + 1
        super().__init__(tr(name), tr("Keep as version {0}").format(number), asking, theme, language, parent)
        self._session, self._codebook = session, codebook
        self.says.setText(tr(EXPLAINS).format(number, number - 1))
        self._redefined = redefined(session.codebook, codebook)
        self.recode = QCheckBox(self._recode_words(), self)
        self.recode.setChecked(True)
        self.recode.setVisible(bool(self._redefined))
        self.recode.toggled.connect(lambda _: self._ask())
        self.column.insertWidget(2, self.recode)
        self.show_difference(session.codebook, codebook)
        self.do = lambda note: change_codebook(session, name, codebook, note, self._recode)
        self._ask()

    @property
    def _recode(self) -> tuple[str, ...] | None:
        return None if self.recode.isChecked() else ()

    def _ask(self) -> None:
        self.ask(change_job, self._codebook, self._recode)

    def _recode_words(self) -> str:
        names = listed(label_words(self._codebook.require(each)) for each in self._redefined)
        one = tr("Its definition has changed: look at the tags of {0} again")
        more = tr("Their definitions have changed: look at the tags of {0} again")
        return (one if len(self._redefined) == 1 else more).format(names)
