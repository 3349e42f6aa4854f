"""What the keys do to the chosen span besides its words: attributes, certainty, questions; and an article's labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.model.annotation import Annotation
from annotator.model.codebook import Attribute
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.tagging import CERTAINTIES, set_certainty
from annotator.ui.chrome.article_head import ArticleHead
from annotator.ui.desk.desk import Desk
from annotator.ui.inspector.article_words import ArticleWords
from annotator.ui.inspector.attribute_form import value_words
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import mark, titled, tr

if TYPE_CHECKING:
    from annotator.ui.docks.panels import Panels

YES_NO = (mark("yes"), mark("no"))
NOTHING = "—"


class SpanWork(QObject):
    """``panels`` and ``faces`` are asked for when they are needed; ``head`` shows what is said of the article."""

    def __init__(
        self,
        desk: Desk,
        head: ArticleHead,
        panels: Callable[[], Panels],
        faces: Callable[[], LabelFaces],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._panels, self._faces = desk, panels, faces
        self.article = ArticleWords(desk, head, faces, self)

    def begin(self) -> None:
        """Show what is said of the article on the desk, and of each that comes."""
        self.article.begin()

    def keep(self) -> None:
        """Store what is being written about the article."""
        self.article.keep()

    def press_attribute(self, character: str, shift: bool) -> bool:
        """Act on the key of an attribute that the chosen span's label declares; False where there is none.

        A choice takes its next value, with Shift the one before, and nothing behind the last; the others are opened.
        """
        span = self._desk.choice
        label = self._desk.session.codebook.by_uuid(span.label) if span else None
        attribute = next((each for each in label.attributes if each.key == character), None) if label else None
        if span is None or attribute is None:
            return False
        if attribute.form in ("choice", "yesno"):
            self._step(span, attribute, -1 if shift else 1)
        else:
            self._open(attribute.id)
        return True

    def press_document_label(self, label_uuid: str) -> None:
        """Say a label of the article, or take it back."""
        self.article.toggle(label_uuid)

    def edit_attributes(self) -> None:
        """Go to the attributes of the chosen span; with none chosen, to those of the article's labels."""
        if self._desk.choice is not None:
            self._open()
        elif not self.article.edit_labels():
            self._desk.said.emit(tr("Click a tag to choose it; then its attributes can be set."))

    def step_certainty(self) -> None:
        """Sure, unsure, nothing said."""
        span = self._desk.choice
        if span is None:
            self._desk.said.emit(tr("Click a tag to choose it; then say how sure you are."))
            return
        steps = (mark("sure"), mark("unsure"), None)
        word = steps[(steps.index(span.certainty) + 1) % len(steps)] if span.certainty in CERTAINTIES else None
        set_certainty(self._desk.session, span, word)
        self._say(tr("certainty"), tr(word) if word else NOTHING)

    def ask_about_span(self) -> None:
        if self._desk.choice is None:
            self._desk.said.emit(tr("Click a tag to choose it; then ask. Alt+Shift+Q asks about the article."))
            return
        panels = self._panels()
        panels.news.flush()
        panels.inspector.come_forward()
        panels.inspector.begin_question()

    def ask_about_article(self) -> None:
        self.article.ask()

    def _open(self, name: str = "") -> None:
        panels = self._panels()
        panels.news.flush()
        panels.inspector.come_forward()
        panels.inspector.begin_attributes(name)

    def _step(self, span: Annotation, attribute: Attribute, step: int) -> None:
        """Of the values and nothing, in a ring."""
        ring = ("", *(YES_NO if attribute.form == "yesno" else attribute.values))
        now = span.attributes.get(attribute.id, "")
        value = ring[(ring.index(now) + step) % len(ring)] if now in ring else ring[1 if step > 0 else -1]
        set_attribute(self._desk.session, span, attribute.id, value)
        language = self._faces().language
        default = value_words(attribute, attribute.default, language) if attribute.default else ""
        words = value_words(attribute, value, language) if value else ""
        nothing = tr("{0} (default)").format(default) if default else NOTHING
        self._say(attribute.name(language), words or nothing)

    def _say(self, name: str, words: str) -> None:
        self._desk.said.emit(titled(name, words))
