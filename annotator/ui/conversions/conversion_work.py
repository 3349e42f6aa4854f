"""What the keys and menus do to the conversion of the article on the desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu

from annotator.errors import UnmappableRange
from annotator.model.override import Override
from annotator.session.articles import OpenArticle
from annotator.ui.desk.desk import Desk
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.shown.pane_text import PaneText
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import listed, mark, tr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from annotator.ui.conversions.dots import ConversionDots
    from annotator.ui.conversions.name_offer import NameOffer
    from annotator.ui.conversions.places import Conversion, Place
    from annotator.ui.conversions.subject import Subject
    from annotator.ui.conversions.uncertain import Uncertain

NOTHING_HERE = mark("Put the caret at a character, or select words of one line: then their conversion can be decided.")
NOTHING_UNCERTAIN = mark("Nothing uncertain is left in the conversion of this article.")
UNCERTAIN = mark("Uncertain {0} of {1}: {2} → {3}, or {4}. Alt+C decides.")
SAID = {
    "here": mark("Here {0} becomes {1}."),
    "article": mark("In this article {0} becomes {1}."),
    "project": mark("In the project {0} becomes {1}."),
}


class ConversionWork(QObject):
    """Marks uncertain characters, opens the popup, and shows other standards.

    What it needs for that is loaded by ``begin``, after the first paint. ``counted`` carries how many places are
    marked as uncertain: 0 too while they are not known, and where they are not marked.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk, settings: UserSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self.uncertain: Uncertain | None = None
        self.dots: ConversionDots | None = None
        self.conversion: Conversion | None = None
        self.places: tuple[Place, ...] = ()
        self.shown: tuple[Conversion, tuple[Place, ...]] | None = None
        """What is marked now: after a decision what was known before, until it has been looked through again."""
        self.count = 0
        self.names: NameOffer | None = None
        """Set by whoever builds the panels, after the first paint."""
        self._popup: QObject | None = None
        self._dialog: QObject | None = None

    def begin(self) -> None:
        """The first picture is painted: what it did not need can be computed."""
        from annotator.ui.conversions.dots import ConversionDots
        from annotator.ui.conversions.uncertain import Uncertain

        desk = self._desk
        self.dots, self.uncertain = ConversionDots(), Uncertain(self)
        self.uncertain.found.connect(self._take)
        desk.opened.connect(self._wait)
        desk.reread.connect(self._carry_over)
        desk.panes.folding.changed.connect(self._show_dots)
        for pane in desk.panes.panes:
            pane.viewport().installEventFilter(self)
        self._find()

    # what the actions do

    def mark_conversions(self) -> None:
        self._settings.put("mark_conversions", not self._settings.get("mark_conversions"))
        self._show_dots()
        self._find()

    def show_standard(self, standard: str) -> None:
        """Show the converted text in another regional standard, without writing anything."""
        shown = None if standard == self._desk.session.standard else standard
        if shown != self._desk.standard:
            self._desk.standard = shown
            self._desk.read_again()

    def open_conversion(self) -> None:
        """The popup on the selection, or on the character at the caret."""
        selection = self._desk.panes.selection()
        caret = self._desk.panes.caret_source()
        self._open(selection[:2] if selection else (caret, caret))

    def step(self, by: int) -> None:
        """Bring the caret to the next (1) or previous (-1) uncertain place of the converted pane; round at the end."""
        if (conversion := self._known()) is None:
            return
        doubts = [each for each in self.places if each.is_open]
        if not doubts:
            self._desk.said.emit(tr(NOTHING_UNCERTAIN))
            return
        caret = conversion.from_source.caret_to_b(self._desk.panes.caret_source())
        if by > 0:
            at = next((at for at, each in enumerate(doubts) if each.start > caret), 0)
        else:
            at = next((at for at, each in reversed([*enumerate(doubts)]) if each.start < caret), len(doubts) - 1)
        place = doubts[at]
        start, _ = conversion.from_source.to_a(place.start, place.end)
        self._desk.panes.select(start, start, conversion.target)
        now, *others = place.alternatives
        text = conversion.reading[place.start : place.end]
        self._desk.said.emit(tr(UNCERTAIN).format(at + 1, len(doubts), text, now, listed(others)))

    def show_terms(self) -> None:
        from annotator.ui.conversions.terms_dialog import TermsDialog

        dialog = self._dialog = TermsDialog(self._desk, self._desk.panes.window())
        dialog.show()

    def protect_name(self) -> None:
        """Take the offer that a name just tagged has brought."""
        if self.names is not None:
            self.names.protect()

    def stop(self) -> None:
        """The window closes."""
        if self.uncertain is not None:
            self.uncertain.stop()
        if self.names is not None:
            self.names.wait()

    # the popup

    def offer_in(self, menu: QMenu, pane: ReadingPane, point: QPoint) -> None:
        """Add the popup to the menu of a pane."""
        action = menu.addAction(tr("Conversion…") + "\tAlt+C")
        action.triggered.connect(lambda: self._desk.bridge.run(self.open_conversion))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and a click open the popup on a character."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        pane = next((each for each in self._desk.panes.panes if each.viewport() is watched), None)
        if pane is None or pane.text is None:
            return False
        text, qt_start = pane.text, pane.character_at(event.position().toPoint())
        self._desk.bridge.run(lambda: self._open_at(text, qt_start))
        return True

    def _open_at(self, text: PaneText, qt_start: int) -> None:
        view_start = text.utf16.from_qt(qt_start)
        if view_start < len(text.view.text) and text.view.text[view_start] != "\n":
            self._open(text.view.to_source(view_start, view_start + 1), is_character=True)

    def _open(self, source: tuple[int, int], is_character: bool = False) -> None:
        from annotator.ui.conversions.subject import subject_at, subject_of

        if (conversion := self._known()) is None:
            return
        if source[0] == source[1] or is_character:
            subject = subject_at(conversion, self.places, source[0])
        else:
            subject = subject_of(conversion, self.places, *source)
        if subject is None:
            self._desk.said.emit(tr(NOTHING_HERE))
            return
        self._show_popup(conversion, subject)

    def _known(self) -> Conversion | None:
        """The conversion on the desk with its places, found at once where nobody has found them yet."""
        from annotator.ui.conversions.places import Conversion, find_places

        article = self._desk.article
        if article is not None and (self.conversion is None or self.conversion.article is not article):
            conversion = Conversion(article)
            self._take(conversion, find_places(conversion))
        return self.conversion if article is not None else None

    def _show_popup(self, conversion: Conversion, subject: Subject) -> None:
        from annotator.ui.conversions.conversion_popup import ConversionPopup

        if not isinstance(self._popup, ConversionPopup):
            self._popup = ConversionPopup(self._desk.panes)
            self._popup.decided.connect(lambda *what: self._desk.bridge.run(partial(self._decide, *what)))
            self._popup.dropped.connect(lambda override: self._desk.bridge.run(lambda: self._drop(override)))
        elsewhere = conversion.elsewhere(subject.first, subject.last)
        standing = conversion.standing(subject.first, subject.last)
        self._popup.show_subject(subject, conversion.target, elsewhere, standing, self._point_of(subject))

    def _point_of(self, subject: Subject) -> QPoint:
        """Below the subject in the converted pane, in pixels of the screen."""
        assert self.conversion is not None
        pane = self._desk.panes.panes[self.conversion.target == "hant"]
        self._desk.panes.folding.open_over(subject.start, subject.end)
        if pane.text is None:
            return pane.mapToGlobal(QPoint(0, 0))
        start, _ = pane.text.image(subject.start, subject.end)
        bottom = pane.line_span(start)[1] - pane.verticalScrollBar().value()
        block = pane.document().findBlock(start)
        boxes = pane.stripes(block, start, start + 1)
        left = block.layout().position().x() + (boxes[0][0] if boxes else 0)
        return pane.viewport().mapToGlobal(QPoint(int(left), int(bottom) + 4))

    def _decide(self, subject: Subject, scope: str, becomes: str) -> None:
        from annotator.session.pages.conversions import add_override

        text, becomes = (subject.text, becomes) if scope == "here" else (subject.word, subject.wider(becomes))
        add_override(self._desk.session, self._desk.number, scope, text, becomes, subject.start, subject.end)
        self._desk.said.emit(tr(SAID[scope]).format(text, becomes))

    def _drop(self, override: Override) -> None:
        from annotator.session.pages.conversions import drop_override

        drop_override(self._desk.session, override)
        self._desk.said.emit(tr("OpenCC decides on {0} again.").format(override.text))

    # the marks

    def _wait(self, _article: OpenArticle) -> None:
        """Another text: its marks are found once it is painted."""
        self.conversion, self.places, self.shown = None, (), None
        self._show_dots()
        self._find()

    def _carry_over(self, article: OpenArticle) -> None:
        """The same article reads differently: what stayed keeps its mark while the rest is found anew."""
        from annotator.ui.conversions.places import Conversion, carried_over

        if self.shown is not None:
            conversion = Conversion(article)
            self.shown = conversion, carried_over(*self.shown, conversion)
        self.conversion, self.places = None, ()
        self._show_dots()
        self._find(0)

    def _find(self, delay_ms: int | None = None) -> None:
        if self.uncertain and self._settings.get("mark_conversions") and self._desk.article and not self.conversion:
            self.uncertain.want(self._desk.article, *(() if delay_ms is None else (delay_ms,)))

    def _take(self, conversion: Conversion, places: tuple[Place, ...]) -> None:
        if conversion.article is self._desk.article:
            self.conversion, self.places, self.shown = conversion, places, (conversion, places)
            self._show_dots()

    def _show_dots(self) -> None:
        if self.dots is None:
            return
        shown = self.shown if self._settings.get("mark_conversions") else None
        if shown is not None and shown[0].article is not self._desk.article:
            shown = None
        for pane in self._desk.panes.panes:
            has_them = self.dots in pane.overlays
            is_theirs = shown is not None and bool(shown[1]) and pane.script == shown[0].target
            if is_theirs and shown is not None and pane.text is not None:
                self._place_dots(pane.text, *shown)
                if not has_them:
                    pane.overlays.append(self.dots)
            elif has_them:
                pane.overlays.remove(self.dots)
            if has_them or is_theirs:
                pane.viewport().update()
        self._tell_count(sum(each.is_open for each in shown[1]) if shown is not None else 0)

    def _tell_count(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.counted.emit(count)

    def _place_dots(self, text: PaneText, conversion: Conversion, places: tuple[Place, ...]) -> None:
        assert self.dots is not None
        ranges: dict[bool, list[tuple[int, int]]] = {False: [], True: []}
        for each in places:
            if each.decided or each.is_open:
                try:
                    start, end = text.qt_range(*conversion.to_view.to_b(each.start, each.end))
                except UnmappableRange:
                    continue
                if start < end:
                    ranges[each.decided].append((start, end))
        self.dots.show(ranges[False], ranges[True])
