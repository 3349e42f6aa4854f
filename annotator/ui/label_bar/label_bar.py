"""A small bar of labels beside a new selection, which never covers it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction

from annotator.ui.desk.desk import Desk
from annotator.ui.label_bar.label_words import facts_of, label_tip, span_labels
from annotator.ui.label_bar.spot import SIDE, covered_by, extent_of, spot
from annotator.ui.label_bar.stretches import Stretches
from annotator.ui.label_bar.strip import LabelStrip
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import mark, tr

REST_MS = 250
"""How long a selection made by keys, or by two clicks of perhaps three, has to rest."""
SELECTING = (
    "grow", "shrink",
    *(f"{way}_{unit}_selecting" for way in ("next", "previous") for unit in ("clause", "sentence", "paragraph")),
)  # fmt: skip
"""The window's own actions that select text as a person wants it tagged."""
WHOLE_WORDS = mark("A drag of the mouse takes whole words now.")
AS_DRAGGED = mark("A drag of the mouse takes exactly what it covers.")


class LabelBars(QObject):
    """Shows the bar when a selection has come to rest, and takes it away when the person does anything else."""

    def __init__(
        self, desk: Desk, settings: UserSettings, faces: Callable[[], LabelFaces],
        press_label: Callable[[str, bool], None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._settings, self._faces, self._press = desk, settings, faces, press_label
        self._shown: LabelFaces | None = None
        self._strip: LabelStrip | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._show)
        self.stretches = Stretches(desk, self)

    def begin(self) -> None:
        """Watch the panes from now on."""
        desk = self._desk
        desk.panes.selection_changed.connect(self.hide)
        for signal in (desk.opened, desk.reread, desk.panes.folding.changed):
            signal.connect(self.hide)
        for pane in desk.panes.panes:
            pane.snaps = self._settings.get("snap_to_words")
            pane.facts_of = lambda annotation: facts_of(self._faces(), annotation)
            pane.drawn.connect(self._see_drawn)
            pane.key_moved.connect(self._see_selection)
            for signal in (pane.acted, pane.resized, pane.verticalScrollBar().valueChanged):
                signal.connect(self.hide)
        for name in SELECTING:
            action = desk.panes.window().findChild(QAction, name)
            if isinstance(action, QAction):
                action.triggered.connect(self._see_selection)
        self.stretches.begin()

    def set_theme(self, theme: Theme) -> None:
        """The labels have other colours, or are others."""
        self._shown = None
        self.hide()

    # what the actions do

    def show_label_bar(self) -> None:
        self._settings.put("label_bar", not self._settings.get("label_bar"))
        self.hide()
        self._see_selection()

    def snap_to_words(self) -> None:
        snaps = not self._settings.get("snap_to_words")
        self._settings.put("snap_to_words", snaps)
        for pane in self._desk.panes.panes:
            pane.snaps = snaps
        self._desk.said.emit(tr(WHOLE_WORDS if snaps else AS_DRAGGED))

    # the bar

    @property
    def strip(self) -> LabelStrip:
        """The bar; made when it is first wanted."""
        if self._strip is None:
            self._strip = LabelStrip(self._desk.panes)
            self._strip.pressed.connect(self._take)
        return self._strip

    @property
    def is_shown(self) -> bool:
        return self._strip is not None and not self._strip.isHidden()

    def hide(self, *_: object) -> None:
        self._rest.stop()
        if self._strip is not None and not self._strip.isHidden():
            self._strip.hide()

    def _see_selection(self) -> None:
        """A key may have selected: no bar for what was selected before, and one for this when it has rested."""
        self.hide()
        if self._settings.get("label_bar") and self._desk.panes.selection() is not None:
            self._rest.start()

    def _see_drawn(self, may_grow: bool) -> None:
        if may_grow:
            self._see_selection()
        else:
            self._show()

    def _show(self) -> None:
        """Put the bar beside the selection, where there is room."""
        self._rest.stop()
        panes = self._desk.panes
        pane = panes.panes[panes.active_pane == "hant"]
        wanted = self._settings.get("label_bar") and panes.selection() is not None
        if not wanted or pane.is_pressed or not pane.isVisible():
            return
        strip = self._dressed(pane)
        if strip.faces and (at := self._spot(pane, strip)) is not None:
            strip.below = pane.viewport()
            strip.stands_above = self._is_above(pane, at)
            strip.open_at(at)

    def _spot(self, pane: ReadingPane, strip: LabelStrip) -> QPoint | None:
        """The bar's corner in the panes: on the caret's side of a selection of several lines."""
        room = pane.viewport().size()
        size, extent = strip.fit(room.width() - 2 * SIDE), extent_of(pane, pane.selected())
        upward = pane.textCursor().position() == pane.selected()[0]
        side = None if extent.one_line else "above" if upward else "below"
        found = spot(extent, size, room, covered_by(pane), side)
        return None if found is None else pane.viewport().mapTo(self._desk.panes, found)

    def _is_above(self, pane: ReadingPane, at: QPoint) -> bool:
        top = extent_of(pane, pane.selected()).top
        return top is not None and pane.viewport().mapFrom(self._desk.panes, at).y() < top

    def _dressed(self, pane: ReadingPane) -> LabelStrip:
        """The bar with the labels as they are now."""
        strip, faces = self.strip, self._faces()
        if self._shown is not faces:
            self._shown = faces
            labels = span_labels(faces)
            strip.set_labels(labels, {each.uuid: label_tip(faces, each.uuid) for each in labels}, pane.theme)
        return strip

    def _take(self, uuid: str, second: bool) -> None:
        self.hide()
        self._press(uuid, second)
