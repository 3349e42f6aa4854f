"""What the View and Help menus do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from annotator.settings import BY_NAME, DEFAULTS
from annotator.ui.chrome.dock import Panel
from annotator.ui.docks.dock_layout import DockLayout
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.style import ThemeSwitch
from annotator.ui.looks.theme import px
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.stored_settings import UserSettings

SMALLEST, LARGEST = BY_NAME["text_size"].limits or (11, 40)
PANEL_STEP = 40
"""Pixels by which a key makes a panel larger or smaller."""


class ViewActions(QObject):
    """Handlers that change how the window looks, never what is in the project."""

    def __init__(
        self,
        window: QMainWindow,
        panes: ArticlePanes,
        docks: Mapping[str, Panel],
        settings: UserSettings,
        switch: ThemeSwitch,
        faces: Callable[[], LabelFaces],
        layout: DockLayout,
    ) -> None:
        super().__init__(window)
        self._window, self._panes, self._docks = window, panes, docks
        self._settings, self._switch, self._faces, self._layout = settings, switch, faces, layout
        self._in_menu = False

    def watch(self, menu: QMenu) -> None:
        """In this menu a panel's tick says whether it is shown, and is taken away to hide it."""
        menu.aboutToShow.connect(lambda: setattr(self, "_in_menu", True))
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, lambda: setattr(self, "_in_menu", False)))

    def show_names(self) -> None:
        shown = not self._settings.get("label_names")
        self._settings.put("label_names", shown)
        self._panes.set_names_shown(shown)

    def text_larger(self) -> None:
        self._set_text_size(self._settings.get("text_size") + 1)

    def text_smaller(self) -> None:
        self._set_text_size(self._settings.get("text_size") - 1)

    def text_normal(self) -> None:
        self._set_text_size(DEFAULTS["text_size"])

    def choose_theme(self, choice: str) -> None:
        self._settings.put("theme", choice)
        self._switch.choose(choice)

    def choose_size(self, percent: int) -> None:
        """Words, controls and the space between them, in percent."""
        self._settings.put("interface_size", percent)
        self._switch.resize(percent)

    def choose_motion(self, choice: str) -> None:
        """Whether what comes may fade in, from now on."""
        from annotator.ui.looks.motion import settle_motion

        self._settings.put("motion", choice)
        settle_motion(choice)

    def step_panel(self, wish: str) -> None:
        """``width +``: more room for the panel that has the keyboard; without one, for the first in sight."""
        what, way = wish.split()
        panels = [dock for dock in self._docks.values() if not dock.visibleRegion().isEmpty()]
        focus = QApplication.focusWidget()
        inside = [dock for dock in panels if focus is not None and dock.isAncestorOf(focus)]
        for dock in (inside or panels)[:1]:
            side = Qt.Orientation.Horizontal if what == "width" else Qt.Orientation.Vertical
            now = dock.width() if what == "width" else dock.height()
            self._layout.resize(dock, now + (px(PANEL_STEP) if way == "+" else -px(PANEL_STEP)), side)

    def step_focus(self, step: int) -> None:
        """Give the keyboard to the next part in sight: the text, then each panel."""
        panels = [dock for dock in self._docks.values() if not dock.visibleRegion().isEmpty()]
        focus = QApplication.focusWidget()
        place = next((i for i, dock in enumerate(panels) if focus is not None and dock.isAncestorOf(focus)), -1)
        place = (place + 1 + step) % (len(panels) + 1) - 1
        if place < 0:
            self._panes.focus_pane(self._panes.active_pane)
        else:
            panels[place].widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_dock(self, name: str) -> None:
        """Go to a panel, wherever it is; from inside it, hide it and go back to the text. The menu shows or hides."""
        dock, focus = self._docks[name], QApplication.focusWidget()
        is_inside = dock.isVisible() and focus is not None and dock.isAncestorOf(focus)
        if is_inside or (self._in_menu and not dock.isHidden()):
            dock.hide()
            if is_inside:
                self._panes.focus_pane(self._panes.active_pane)
            return
        dock.show()
        dock.raise_()
        dock.widget().setFocus()

    def reset_layout(self) -> None:
        self._layout.reset()

    def toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def show_about(self) -> None:
        from annotator.ui.about.about_dialog import show_about

        show_about(self._window)

    def _set_text_size(self, pixels: int) -> None:
        pixels = max(SMALLEST, min(LARGEST, pixels))
        self._settings.put("text_size", pixels)
        self._panes.set_text_size(pixels)
