"""What is done with ticked hits: tagged all at once, confirmed, rejected; each is one step that can be undone."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.session.search.query import Hit
from annotator.ui.desk.desk import Desk
from annotator.ui.search.search_panel import SearchPanel
from annotator.ui.spans.pending import confirm_chosen, key_of
from annotator.ui.words.language import listed, mark, titled, tr

if TYPE_CHECKING:
    from annotator.session.search.tag_all import Preview

MOST_LOOKED_AT = 200
"""Of more ticked hits that have labels some are taken to be pending."""
STALE = mark("These are hits of the query before: mend what is asked first.")
TICK_FIRST = mark("Tick hits first: Space ticks one, Ctrl+A all of them; then a label's key tags them.")
MORE_BELOW = mark("Ticked are the first {0} hits: more come at the end of the list.")
NOTHING_PENDING = mark("Nothing is pending here: what “Tag ticked” writes is, until it is confirmed.")
FOR_ARTICLES = mark("{0} is for articles as a whole: it cannot be given to hits.")


class HitTagging(QObject):
    def __init__(self, desk: Desk, panel: SearchPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self._asked: tuple[str, list[Hit]] | None = None
        """The label and the hits of which the panel asks whether they are to be tagged."""
        self._made: dict[str, Annotation] = {}
        """What was tagged just now, which is confirmed as a whole until something else is done."""
        panel.view.typed.connect(self._press)
        panel.view.rejected.connect(lambda: desk.bridge.run(self.reject))
        panel.view.all_ticked.connect(self._tell_of_more)
        panel.model.ticks_changed.connect(self.show_ticks)
        panel.view.selectionModel().currentChanged.connect(lambda *_: self._made.clear())
        panel.asked.connect(self._made.clear)
        desk.chosen.connect(self._see_choice)
        desk.bridge.changed.connect(self._hear)
        ticks = panel.ticks
        ticks.label_chosen.connect(self.ask_for)
        ticks.confirm_wanted.connect(lambda: desk.bridge.run(self.confirm_ticked))
        ticks.reject_wanted.connect(lambda: desk.bridge.run(self.reject))
        ticks.agreed.connect(lambda: desk.bridge.run(self.tag))
        ticks.declined.connect(self._decline)

    def preview(self, label: str) -> None:
        """Say what tagging the ticked hits would do, and ask. Raises AnnotatorError."""
        from annotator.session.search.tag_all import preview_tag_all

        if self._panel.is_stale:
            self._desk.said.emit(tr(STALE))
            return
        hits = self._panel.model.ticked_hits()
        found = self._desk.session.codebook.by_uuid(label)
        if not hits or found is None:
            self._desk.said.emit(tr(TICK_FIRST))
            return
        if found.applies_to != "span":
            self._desk.said.emit(tr(FOR_ARTICLES).format(found.id))
            return
        preview = preview_tag_all(self._desk.session, hits, label)
        self._asked = label, hits
        self._panel.ticks.ask(*preview_words(found.id, preview), preview.new > 0)

    def ask_for(self, label: str) -> None:
        """The same for a menu: a refusal is shown."""
        self._desk.bridge.run(lambda: self.preview(label))

    def tag(self) -> None:
        """Tag the hits that were asked about, in one step. Raises AnnotatorError."""
        from annotator.session.search.tag_all import tag_all

        if self._asked is None:
            return
        (label, hits), self._asked = self._asked, None
        try:
            made = tag_all(self._desk.session, hits, label)
        except AnnotatorError:
            self._asked = label, hits  # the question still stands there: it can be agreed to again
            raise
        self._panel.model.untick()
        self._panel.focus_list()
        self._made = {each.id: each for each in made.annotations}
        words = tr("{0} tag is pending") if len(made) == 1 else tr("{0} tags are pending")
        keys = ((key_of(self._desk, "confirm"), tr("{0} confirms")), (key_of(self._desk, "undo"), tr("{0} takes back")))
        said = (words.format(f"{len(made):,}"), *(each.format(key) for key, each in keys if key))
        self._desk.said.emit(" · ".join(said))

    def confirm(self) -> None:
        """Confirm what was just tagged; else what is ticked where the keyboard is in the list, else the chosen span.

        Raises AnnotatorError.
        """
        focus = self._panel.window().focusWidget()
        if self._made:
            self._confirm_made()
        elif focus is not None and (focus is self._panel.view or self._panel.ticks.isAncestorOf(focus)):
            self.confirm_ticked()
        else:
            confirm_chosen(self._desk)

    def _confirm_made(self) -> None:
        from annotator.session.search.tag_all import confirm

        made, self._made = list(self._made.values()), {}
        count = confirm(self._desk.session, made)
        self._desk.said.emit(tr("Confirmed: {0}").format(f"{count:,}"))

    def confirm_ticked(self) -> None:
        from annotator.session.search.tag_all import confirm

        if spans := self._pending():
            confirm(self._desk.session, spans)
            self._go_on()
            self._desk.said.emit(tr("Confirmed: {0}").format(f"{len(spans):,}"))

    def reject(self) -> None:
        from annotator.session.search.tag_all import reject

        if spans := self._pending():
            reject(self._desk.session, spans)
            self._go_on()
            self._desk.said.emit(tr("Rejected: {0}").format(f"{len(spans):,}"))

    def _go_on(self) -> None:
        """Whoever decides one hit after the other goes on with the next."""
        view, index = self._panel.view, self._panel.view.currentIndex()
        if not self._panel.model.ticked and index.row() + 1 < self._panel.model.rowCount():
            view.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def show_ticks(self) -> None:
        self._asked = None
        model = self._panel.model
        looked_at = list(islice(filter(model.may_have_marks, model.ticked.values()), MOST_LOOKED_AT))
        has_pending = len(looked_at) == MOST_LOOKED_AT or any(
            mark.pending and mark.exact for hit in looked_at for mark in model.marks_of(hit)
        )
        self._panel.ticks.show_ticks(len(model.ticked), len({place[0] for place in model.ticked}), has_pending)

    @property
    def has_pending(self) -> bool:
        """Whether there is something to confirm or to reject among the hits that are meant."""
        return bool(self._found_pending())

    def _pending(self) -> list[Annotation]:
        """The pending spans on just the words of the hits that are meant; where there are none, a sentence says so."""
        found = self._found_pending()
        if not found:
            self._desk.said.emit(tr(STALE if self._panel.is_stale else NOTHING_PENDING))
        return found

    def _found_pending(self) -> list[Annotation]:
        found = {
            span.id: span
            for hit in self._panel.acted_on()
            for span in self._panel.model.spans_of(hit.number)
            if span.extent == (hit.start, hit.end) and span.state == "pending"
        }
        return list(found.values())

    def _see_choice(self, span: Annotation | None) -> None:
        if span is not None:
            self._made.clear()

    def _hear(self, change: ChangeSet) -> None:
        """Once other spans have changed, or these were taken back, the key means what it says elsewhere."""
        spans = [item for item in change.items if item.kind == "annotation"]
        if any(item.thing not in self._made or item.after is None for item in spans):
            self._made.clear()

    def _tell_of_more(self) -> None:
        if self._panel.model.has_more and self._panel.model.ticked:
            self._desk.said.emit(tr(MORE_BELOW).format(f"{len(self._panel.model.hits):,}"))

    def _press(self, character: str) -> None:
        face = self._panel.delegate.faces.of_key(character)
        if face is not None:
            self.ask_for(face.uuid)

    def _decline(self) -> None:
        self.show_ticks()
        self._panel.view.setFocus(Qt.FocusReason.OtherFocusReason)


def preview_words(label: str, preview: Preview) -> tuple[str, str]:
    """What would be done, in a sentence, and the word of the button that does it."""
    new, articles = f"{preview.new:,}", f"{preview.articles:,}"
    if not preview.new:
        return tr("All of them are {0} already: nothing is new.").format(label), tr("Tag")
    said = [
        (tr("{0} new in {1} article") if preview.articles == 1 else tr("{0} new in {1} articles")).format(new, articles)
    ]
    if preview.there:
        said.append(tr("{0} there already").format(f"{preview.there:,}"))
    if preview.gone:
        said.append(tr("{0} not there any more").format(f"{preview.gone:,}"))
    if preview.done_articles:
        one, many = tr("{0} of the articles is done, and stays so"), tr("{0} of the articles are done, and stay so")
        said.append((one if preview.done_articles == 1 else many).format(f"{preview.done_articles:,}"))
    return titled(label, listed(said)), tr("Tag {0} as {1}, pending").format(new, label)
