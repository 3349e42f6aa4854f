"""The desk for whoever listens: the tags at the caret, and what becomes of spans."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.model.annotation import Annotation
from annotator.ui.access.announcing import Voice, is_heard, voice
from annotator.ui.access.naming import name_panes
from annotator.ui.access.tag_words import change_words, innermost_first, place_words
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.spans.span_list_model import words_of
from annotator.ui.words.language import clauses, titled, tr

MANY = 3
"""More spans than this that change in one step are counted, not read out."""


class SpokenDesk(QObject):
    """What the caret's text is, Qt says itself; here is said what is painted over it."""

    def __init__(self, desk: Desk, faces: Callable[[], LabelFaces], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._faces = desk, faces
        self._changes: list[tuple[Annotation | None, Annotation | None]] = []
        self._told: tuple[str, str] = ("", "")
        """The pane of which the tags were told last, and what was told."""
        self._told_choice = ""
        desk.panes.caret_moved.connect(self._see_place)
        desk.panes.pane_changed.connect(self._see_place)
        desk.chosen.connect(self._see_place)
        desk.listed.connect(self._see_change)
        desk.opened.connect(self._name_panes)
        desk.reread.connect(self._name_panes)
        self._name_panes()

    @property
    def voice(self) -> Voice:
        return voice()

    def place_words(self) -> str:
        """The tags at the caret in the pane that has it; of the chosen span also its words."""
        desk = self._desk
        at = desk.panes.caret_source()
        there = innermost_first(desk.at_caret())
        chosen = desk.choice
        if chosen is not None:
            there = [chosen, *(each for each in there if each.id != chosen.id)]
        return place_words(there, desk.annotations, self._faces(), at)

    def _see_place(self, *_: object) -> None:
        if is_heard():
            self.voice.say(self._desk.pane, self._place_now, kind="place")

    def _place_now(self) -> str:
        """What is to be said of the place at which the caret has come to rest; "" for what was said already."""
        desk = self._desk
        words, script = self.place_words(), desk.panes.active_pane
        desk.pane.setAccessibleDescription(words)
        before, self._told = self._told, (script, words)
        choice = desk.choice.id if desk.choice else ""
        chosen_before, self._told_choice = self._told_choice, choice
        if not desk.pane.hasFocus() or (before == self._told and choice == chosen_before):
            return ""
        if choice and choice != chosen_before and desk.choice is not None:
            return titled(words, self._text_of(desk.choice))
        return words

    def _see_change(self, before: Annotation | None, after: Annotation | None) -> None:
        if is_heard():
            self._changes.append((before, after))
            self.voice.say(self._desk.pane, self._changes_now, kind="change")

    def _changes_now(self) -> str:
        changes, self._changes = self._changes, []
        if len(changes) > MANY:
            return tr("{0} tags changed").format(f"{len(changes):,}")
        faces = self._faces()
        said = [
            change_words(before, after, faces, self._text_of(after), self._text_of(before)) for before, after in changes
        ]
        self._told_choice = self._desk.choice.id if self._desk.choice else ""  # its words have just been said
        return clauses(said)

    def _text_of(self, span: Annotation | None) -> str:
        article = self._desk.article
        return words_of(article.texts, self._desk.panes.active_pane, span.parts) if span and article else ""

    def _name_panes(self, *_: object) -> None:
        article = self._desk.article
        name_panes(self._desk.panes.panes, article.texts.published if article else "")
        self._told = ("", "")
