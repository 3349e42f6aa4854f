"""Offers to protect the spelling of a person's name that has just been tagged; never does it by itself."""

from __future__ import annotations

import threading
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.errors import AnnotatorError, UnmappableRange
from annotator.model.annotation import Annotation
from annotator.model.changes import Changed, ChangeSet
from annotator.model.codebook import Codebook
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.banner import Toast
from annotator.ui.conversions.places import Conversion
from annotator.ui.desk.desk import Desk
from annotator.ui.words.language import mark, tr

PERSON = "personnel"
LONGEST_NAME = 8
BESIDE = 84
"""Pixels beside the sentence and the button of an offer."""
NOTHING_OFFERED = mark("No name waits to be protected: tag a person's name that conversion would change.")
SCRIPT_NAMES = {"hant": mark("Traditional"), "hans": mark("Simplified")}


class Offer(NamedTuple):
    """In article ``number`` conversion makes ``now`` of ``name``, which should become ``becomes``."""

    number: int
    name: str
    now: str
    becomes: str
    script: str

    @property
    def sentence(self) -> str:
        script = tr(SCRIPT_NAMES[self.script])
        if self.name == self.becomes:
            return tr("Keep {0} as it is in {1}?").format(self.name, script)
        return tr("Write {0} as {1} in {2}?").format(self.name, self.becomes, script)


class OfferToast(Toast):
    """A sentence with the button that says yes to it."""

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self.setObjectName("offer")
        self.button = QPushButton(tr("Protect") + "  Alt+P", self)
        self.row.insertWidget(1, self.button)
        read_in_order(self)

    def place(self) -> None:
        """In the middle above the text, on one line where the desk is wide enough."""
        desk = self.parentWidget()
        if desk is None or self.isHidden():
            return
        self.button.setMinimumWidth(self.button.sizeHint().width())
        words = self._sentence.fontMetrics().horizontalAdvance(self.sentence)
        width = min(desk.width() - 40, words + self.button.sizeHint().width() + BESIDE)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((desk.width() - width) // 2, 8, width, height)


class NameOffer(QObject):
    """Watches what is tagged, after its paint; what a name should be is found in a thread of its own."""

    _came = Signal(object)

    def __init__(self, desk: Desk, news: AfterPaint, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._toast: OfferToast | None = None
        self._parent = parent
        self.offer: Offer | None = None
        self._asked: tuple[int, str] | None = None
        self._thread: threading.Thread | None = None
        news.changed.connect(self._hear)
        news.opened.connect(lambda _: self.forget())
        self._came.connect(self._show)

    @property
    def toast(self) -> OfferToast:
        if self._toast is None:
            self._toast = OfferToast(self._parent)
            self._toast.button.clicked.connect(lambda: self._desk.bridge.run(self.protect))
        return self._toast

    def protect(self) -> None:
        """Take the offer: the name becomes one of the project's protected terms."""
        from annotator.session.pages.conversions import add_override

        offer = self.offer
        if offer is None:
            self._desk.said.emit(tr(NOTHING_OFFERED))
            return
        self.forget()
        add_override(self._desk.session, offer.number, "project", offer.name, offer.becomes)
        self._desk.said.emit(tr("{0} is a protected term now.").format(offer.name))

    def forget(self) -> None:
        self.offer = self._asked = None
        if self._toast is not None:
            self._toast.hide()

    def wait(self) -> None:
        """Until what is being computed is done: for the window's end, and for tests."""
        if self._thread is not None:
            self._thread.join()

    def _hear(self, change: ChangeSet) -> None:
        if change.foreign or self._desk.article is None:
            return
        tagged = [item.after for item in change.items if self._is_new_person(item)]
        if len(tagged) == 1 and change.mode == "do":
            self._ask(tagged[0])
        elif any(item.kind == "annotation" for item in change.items):
            self.forget()

    def _is_new_person(self, item: Changed) -> bool:
        if item.kind != "annotation" or item.after is None or item.article != self._desk.number:
            return False
        is_new = item.before is None or item.before.label != item.after.label
        return is_new and is_person(self._desk.session.codebook, item.after.label)

    def _ask(self, person: Annotation) -> None:
        assert self._desk.article is not None
        conversion = Conversion(self._desk.article)
        try:
            first, last = conversion.from_source.to_b(*person.extent)
            now = conversion.now(first, last)
        except UnmappableRange:
            return
        name = conversion.reading[first:last]
        if not name.strip() or "\n" in name or len(name) > LONGEST_NAME or conversion.standing(first, last):
            return
        self.forget()
        self._asked = (self._desk.number, name)
        asked = Offer(self._desk.number, name, now, now, conversion.target)
        self._thread = threading.Thread(target=self._compute, args=(asked, conversion.config), daemon=True)
        self._thread.start()

    def _compute(self, asked: Offer, config: str) -> None:
        from annotator.text.names import protected_form

        try:
            self._came.emit(asked._replace(becomes=protected_form(asked.name, config)))
        except AnnotatorError:
            return

    def _show(self, offer: Offer) -> None:
        if self._asked == (offer.number, offer.name) and offer.becomes != offer.now:
            self.offer = offer
            self.toast.say(offer.sentence)


def is_person(codebook: Codebook, label_uuid: str) -> bool:
    """Whether a label is that of persons; in a codebook without one, whether it takes names."""
    label = codebook.by_uuid(label_uuid)
    if label is None:
        return False
    return label.id == PERSON or (codebook.by_id(PERSON) is None and label.unit == "name")
