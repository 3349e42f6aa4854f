"""What is said of the article as a whole, in the desk's head: its labels as chips, and the question about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from annotator.errors import BadAttribute
from annotator.model.changes import ChangeSet
from annotator.model.codebook import LabelDef
from annotator.model.document_label import DocumentLabel
from annotator.session.coding.document_labels import document_labels_of, remove_document_label, set_document_label
from annotator.session.coding.notes import ask, questions_of
from annotator.ui.chrome.article_head import ArticleHead
from annotator.ui.desk.desk import Desk
from annotator.ui.inspector.article_popups import LabelPopup, QuestionPopup
from annotator.ui.inspector.attribute_form import value_words
from annotator.ui.inspector.chips import Chip, ChipStrip
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import tr

KINDS = frozenset({"document_label", "note", "codebook"})
BELOW = 4
"""Pixels between a chip and its popup."""


class ArticleWords(QObject):
    """Keeps the chips of the head as the project has them; opens what they are changed in."""

    def __init__(
        self, desk: Desk, head: ArticleHead, faces: Callable[[], LabelFaces], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._head, self._faces = desk, head, faces
        self._last = ""
        """The UUID of the label that was set or looked at last."""
        self._edited = 0
        """The article of which a label's form is open."""
        self.labels: tuple[DocumentLabel, ...] = ()
        self.question = ""
        self.strip: ChipStrip | None = None
        self.popup: LabelPopup | None = None
        self.field: QuestionPopup | None = None
        self.menu: QMenu | None = None
        desk.opened.connect(self.show)
        desk.described.connect(lambda _: self.strip.arrange() if self.strip else None)
        desk.bridge.changed.connect(self._hear)

    def begin(self) -> None:
        self.show()

    def keep(self) -> None:
        """Store what is being written in a popup."""
        for each in (self.popup, self.field):
            if each is not None:
                each.keep()

    def show(self, _article: object = None) -> None:
        """Read what is said of the article on the desk, and show it."""
        session, number = self._desk.session, self._desk.number
        layer = session.layer.id if session.layer else None
        there = bool(number and layer)
        self.labels = document_labels_of(session, number, layer) if there else ()
        asked = questions_of(session, number, layer) if there else ()
        self.question = next((each.text for each in asked if each.annotation is None), "")
        declared = bool(number) and bool(session.codebook.for_documents)
        if self.strip is None and not (self.labels or self.question or declared):
            return
        if self.strip is None:
            self.strip = self._new_strip()
        self.strip.show_chips([self._chip(each) for each in self.labels], declared, self.question)
        if self.popup is not None and self.popup.isVisible():
            self._show_in_popup()

    def toggle(self, label_uuid: str) -> None:
        """Say a label of the article, or take it back; one of which more is said is opened instead."""
        if self._desk.article is None:
            self._desk.said.emit(tr("Open an article first."))
            return
        name = self._faces()[label_uuid].name
        there = next((each for each in self.labels if each.label == label_uuid), None)
        if there is not None and there.attributes:
            self.edit(label_uuid)
            self._desk.said.emit(tr("{0}: set already; Remove takes it off with its attributes").format(name))
            return
        if there is not None:
            self.remove(label_uuid)
            return
        made = set_document_label(self._desk.session, self._desk.number, label_uuid)
        self._last = made.label
        label = self._desk.session.codebook.by_uuid(label_uuid)
        more = tr("{0}: set on the article; Alt+Enter for its attributes, with no tag chosen")
        plain = tr("{0}: set on the article")
        self._desk.said.emit((more if label and label.attributes else plain).format(name))

    def remove(self, label_uuid: str) -> None:
        """Take a label off the article, with all that is said of it."""
        remove_document_label(self._desk.session, self._desk.number, label_uuid)
        self._desk.said.emit(tr("{0}: taken off the article").format(self._faces()[label_uuid].name))

    def edit_labels(self) -> bool:
        """Open the label that was set last, or the first one; False where there is none."""
        wanted = [each for each in self.labels if each.label == self._last] or list(self.labels[:1])
        if wanted:
            self.edit(wanted[0].label)
        return bool(wanted)

    def edit(self, label_uuid: str) -> None:
        """Open a label's attributes under its chip."""
        if self.popup is not None:
            self.popup.close()
            self.popup.deleteLater()
        popup = self.popup = LabelPopup(self._head)
        popup.wanted.connect(partial(self._put_value, self._desk.number, label_uuid))
        popup.removed.connect(lambda: self._desk.bridge.run(lambda: self.remove(label_uuid)))
        popup.stepped.connect(self._step)
        self._last, self._edited = label_uuid, self._desk.number
        self._show_in_popup()
        popup.open_at(self._under(self.strip.chip(label_uuid) if self.strip else None))

    def ask(self) -> None:
        """Open the field of the question about the article."""
        if self._desk.article is None:
            self._desk.said.emit(tr("Open an article first."))
            return
        if self.field is not None:
            self.field.close()
            self.field.deleteLater()
        field = self.field = QuestionPopup(self._head)
        field.editor.show_note(self.question)
        number = self._desk.number
        field.editor.kept.connect(lambda text: self._desk.bridge.run(lambda: ask(self._desk.session, number, text)))
        field.open_at(self._under(self.strip.question if self.strip else None))

    def offer_labels(self) -> None:
        """The document labels of the codebook; those that are set are ticked."""
        assert self.strip is not None
        menu = self.menu = QMenu(self._head)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = self._desk.session.codebook.for_documents
        have = {each.label for each in self.labels}
        for label in (*offered, *(found for each in have if (found := self._retired(each)))):
            face = self._faces()[label.uuid]
            action = menu.addAction(f"{face.name}\t{face.key}" if face.key else face.name)
            action.setCheckable(True)
            action.setChecked(label.uuid in have)
            action.triggered.connect(lambda _=False, uuid=label.uuid: self._desk.bridge.run(lambda: self.toggle(uuid)))
        menu.popup(self._under(self.strip.more))

    def _retired(self, uuid: str) -> LabelDef | None:
        found = self._desk.session.codebook.by_uuid(uuid)
        return found if found is not None and found.retired else None

    def _hear(self, change: ChangeSet) -> None:
        here = (None, self._desk.number)
        if any(item.kind in KINDS and item.article in here for item in change.items):
            self.show()

    def _put_value(self, number: int, label_uuid: str, name: str, value: str) -> None:
        """Store an attribute of the label in the popup; one that is refused stays to be mended."""
        session, form = self._desk.session, self.popup.form if self.popup is not None else None
        if form is None or self._desk.bridge.is_closed:
            return

        def put() -> bool:
            try:
                form.check(name, value)
                set_document_label(session, number, label_uuid, {name: value})
            except BadAttribute as error:
                form.refuse(name, value, tr(error.sentence))
                raise
            return True

        is_put = self._desk.bridge.run(put)
        self._show_in_popup(put=name if is_put else "")
        for sentence in form.refusals if is_put else ():
            self._desk.bridge.refused.emit(sentence)  # what was stored has taken it away

    def _show_in_popup(self, put: str = "") -> None:
        label = self._desk.session.codebook.by_uuid(self._last)
        said = next((each for each in self.labels if each.label == self._last), None)
        if self.popup is None or label is None:
            return
        if self._desk.number != self._edited:
            self.popup.close()  # which keeps what was written, in its article
        elif said is not None:
            self.popup.show_label(label, self._faces()[label.uuid], self._faces().language, said.attributes, put)
        elif self.popup.isVisible() and (words := self.popup.drop()):  # undone meanwhile
            sentence = tr("The label was taken off while its attributes were written: “{0}” is not stored.")
            self._desk.bridge.refused.emit(sentence.format(words))

    def _step(self, step: int) -> None:
        """Go to the next or the previous label of the article."""
        uuids = [each.label for each in self.labels]
        if len(uuids) > 1:
            self.edit(uuids[(uuids.index(self._last) + step) % len(uuids)])

    def _chip(self, said: DocumentLabel) -> Chip:
        label = self._desk.session.codebook.by_uuid(said.label)
        language = self._faces().language
        declared = {each.id: each for each in label.attributes} if label else {}
        told = {
            declared[name].name(language) if name in declared else name: value_words(declared[name], value, language)
            if name in declared
            else value
            for name, value in said.attributes.items()
        }
        return Chip(said.label, self._faces()[said.label].name, told)

    def _new_strip(self) -> ChipStrip:
        strip = ChipStrip(lambda uuid: self._faces()[uuid].colour, self._head.meta, self._head)
        strip.opened.connect(self.edit)
        strip.asked.connect(self.ask)
        strip.more.clicked.connect(self.offer_labels)
        self._head.put_beside_meta(strip)
        return strip

    def _under(self, chip: QWidget | None) -> QPoint:
        """A point of the screen under a chip, or under the head's texts."""
        if chip is not None and chip.isVisible():
            return chip.mapToGlobal(QPoint(0, chip.height() + BELOW))
        return self._head.meta.mapToGlobal(QPoint(0, self._head.meta.height() + BELOW))
