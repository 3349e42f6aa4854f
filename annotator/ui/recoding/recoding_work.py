"""The recoding queue: spans whose label means something else by now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from annotator.model.changes import ChangeSet
from annotator.ui.chrome.dock import Panel
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import LIGHT, Theme
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.language import listed, mark, tr

if TYPE_CHECKING:
    from annotator.ui.recoding.course import CoursePlace
    from annotator.ui.recoding.recoding_panel import RecodingPanel

OPENED = mark("Tags are to be looked at again: {0} opens the recoding queue.")
RECHECKED_ONE = mark("Tags are to be looked at again, and 1 article that was done: {0} opens the recoding queue.")
RECHECKED = mark("Tags are to be looked at again, and {1} articles that were done: {0} opens the recoding queue.")
PASS = mark("The articles that are done can be gone through for the new label {2} alone: {0} shows them.")
PASSES = mark("The articles that are done can be gone through for the new labels {2} alone: {0} shows them.")


class RecodingWork(QObject):
    def __init__(self, desk: Desk, dock: Panel, faces: Callable[[], LabelFaces], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._dock, self._faces = desk, dock, faces
        self.panel: RecodingPanel | None = None
        self._sentence = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: desk.said.emit(self._sentence))

    def begin(self) -> None:
        self._desk.bridge.changed.connect(self._hear)
        self._dock.visibilityChanged.connect(lambda is_seen: self._fill() if is_seen else None)
        if self._dock.isVisible():
            self._fill()

    def show_recoding(self) -> None:
        """Show the queue and put the keyboard into it."""
        self._fill()
        self._dock.show()
        self._dock.raise_()
        assert self.panel is not None
        self.panel.read()
        self.panel.setFocus()

    def place(self) -> CoursePlace | None:
        """How far the recoding has been gone through; for ``come_back``."""
        return self.panel.course.place() if self.panel is not None else None

    def come_back(self, place: CoursePlace) -> None:
        self._fill()
        if self.panel is not None:
            self.panel.course.come_back(place)

    def set_theme(self, theme: Theme) -> None:
        if self.panel is not None:
            self.panel.set_faces(self._faces(), theme)

    def stop(self) -> None:
        self._soon.stop()
        if self.panel is not None:
            self.panel.stop()

    def _fill(self) -> None:
        """The panel is made when the dock is first seen."""
        if self.panel is None and not self._desk.bridge.is_closed:
            from annotator.ui.palette.looks import theme_in_force
            from annotator.ui.recoding.recoding_panel import RecodingPanel

            panel = self.panel = RecodingPanel(self._desk, self._faces(), theme_in_force())
            panel.counted.connect(self._dock.fact.setText)
            panel.back.connect(lambda: self._desk.panes.focus_pane(self._desk.panes.active_pane))
            self._dock.setWidget(panel)
            panel.read()

    def _hear(self, change: ChangeSet) -> None:
        """Say that a change of the codebook has opened a queue, once whoever made it has said what they say."""
        if any(item.kind == "codebook" for item in change.items) and self.panel is not None:
            QTimer.singleShot(0, self, lambda: self.set_theme(self.panel.theme if self.panel else None))  # pyright: ignore[reportArgumentType]
        opened = [item for item in change.items if item.kind == "recoding" and item.before is None and item.after]
        if not opened:
            return
        rechecked = sum(item.kind == "status" and item.after == "recheck" for item in change.items)
        is_pass = all(_why(item.after) == "new" for item in opened)
        again = RECHECKED_ONE if rechecked == 1 else RECHECKED if rechecked else OPENED
        words = (PASS if len(opened) == 1 else PASSES) if is_pass else again
        faces = LabelFaces(self._desk.session.codebook, LIGHT, self._faces().language)  # the window's may be older
        names = listed(faces[_label(item.after)].name for item in opened)
        self._sentence = tr(words).format(self._key(), f"{rechecked:,}", names)
        self._soon.start(0)

    def _key(self) -> str:
        action = self._desk.panes.window().findChild(QAction, "recoding")
        shown = shown_key(action.shortcut()) if action is not None else ""
        return shown or tr("Project, Recoding queue")


def _why(state: object) -> str:
    """Why a recoding was opened, of its state in a change."""
    return str(state.get("w", "")) if isinstance(state, dict) else str(getattr(state, "why", ""))


def _label(state: object) -> str:
    """The label (UUID) that a recoding is of."""
    return str(state.get("l", "")) if isinstance(state, dict) else str(getattr(state, "label", ""))
