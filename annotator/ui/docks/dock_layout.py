"""Where the docks stand at first, and how their places are remembered."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QTabBar, QTabWidget, QWidget

from annotator.ui.chrome.dock import Panel
from annotator.ui.docks import dock_measures as measures
from annotator.ui.docks.tab_words import TabWords
from annotator.ui.looks.theme import Measure, px
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import tr

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BELOW = Qt.DockWidgetArea.BottomDockWidgetArea
LEFT_ORDER = ("articles", "page", "repairs")
BELOW_ORDER = ("search", "recoding")
"""Below the panes, and hidden until they are asked for."""
RIGHT_ORDER = ("codebook", "inspector", "spans", "relations", "warnings")
COLUMN = RIGHT_ORDER[:3]
BEHIND_SPANS = RIGHT_ORDER[3:]
ARRANGEMENT = 9
"""The number of arrangements of this set of panels: one that was kept of another set is not taken."""


class DockLayout(QObject):
    """Adds panels to a window and arranges them; ``restore`` prefers what the user left."""

    def __init__(self, window: QMainWindow, label_count: int) -> None:
        super().__init__(window)
        self._window = window
        self._codebook_height = px(measures.HEADING + measures.LABEL_ROW * label_count + measures.CARD)
        self._docks: dict[str, Panel] = {}
        self._scale = measures.scale_of(Measure.scale)
        self._is_arranged = False
        self._is_restored = self._is_rescaled = False
        self._is_narrow = False
        self._is_capped = False
        self._sides: dict[Qt.DockWidgetArea, int] = {}
        """How wide each side was when the window was last wide."""
        self._wide: QByteArray | None = None
        """Where everything stood when the window was last wide, if it ever was."""
        self._heights: dict[Panel, int] = {}
        """How high the panels on the right were then, which Qt gives back only nearly beside tabs."""
        self._height = 0
        """How high the window was then: in one that is less so, the panels are squeezed."""
        self._squeezed: dict[Panel, int] = {}
        self._is_dragged = False
        self._front: frozenset[str] = frozenset()
        """The panels that are in sight: of those that stand as tabs, the ones in front."""
        self._left_in_front: frozenset[str] = frozenset()
        """Those that were in sight when the window was last closed."""
        self._tabs = TabWords(window)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._note)
        window.installEventFilter(self)
        window.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    def add_first(self) -> dict[str, Panel]:
        """The panels that the first picture shows, by name."""
        titles = {
            "articles": tr("Articles"),
            "codebook": tr("Codebook"),
            "inspector": tr("Selected tag"),
            "spans": tr("Tags"),
        }
        docks = {name: self.add(name, title) for name, title in titles.items()}
        docks["inspector"].set_tab(tr("Selected"))
        return docks

    def add_others(self) -> dict[str, Panel]:
        """Those that stand behind others at first, after the first paint."""
        titles = {
            "page": tr("Page"),
            "repairs": tr("Mending"),
            "relations": tr("Relations"),
            "warnings": tr("Warnings"),
        }
        docks = {name: self.add_later(name, title) for name, title in titles.items()}
        docks |= {name: self._add_below(name, title) for name, title in (
            ("search", tr("Search")), ("recoding", tr("Recoding")),
        )}  # fmt: skip
        if self._is_arranged and not (self._is_restored or self._is_narrow):
            self._share_height()  # with tabs above them the lists have less of it
        if self._is_restored and not self._is_narrow:
            self._raise_front()
            QTimer.singleShot(0, self._raise_front)  # the last to come back has its tab one turn later
        return docks

    def _raise_front(self) -> None:
        """The later panels have come back in front of others, where they were left behind them."""
        for dock in self._docks.values():
            if dock.objectName() in self._left_in_front and not dock.isHidden():
                dock.raise_()

    def add(self, name: str, title: str) -> Panel:
        """An empty dock, at its place already; its panel comes later."""
        dock = self._new(name, title)
        self._window.addDockWidget(self._side(name), dock)
        return dock

    def add_later(self, name: str, title: str) -> Panel:
        """A panel that nobody sees at first: where it was left, or as a tab behind the others of its place."""
        order = LEFT_ORDER if name in LEFT_ORDER else RIGHT_ORDER[2:]
        there = [self._docks[each] for each in order if each in self._docks]
        in_front = [dock for dock in self._docks.values() if not dock.visibleRegion().isEmpty()]
        dock = self._new(name, title)
        is_anew = self._is_rescaled and name in BEHIND_SPANS
        if self._is_restored and not is_anew and self._window.restoreDockWidget(dock):
            return dock
        self._window.addDockWidget(self._side(name), dock)
        if self._is_arranged:
            self._window.tabifyDockWidget(there[0], dock)
            dock.setVisible(not (self._is_narrow and name in BEHIND_SPANS))
            for each in in_front:
                each.raise_()
        return dock

    def _add_below(self, name: str, title: str) -> Panel:
        dock = self._new(name, title)
        dock.visibilityChanged.connect(lambda shown: shown and self._join_below(dock))
        if not (self._is_restored and self._window.restoreDockWidget(dock)):
            self._put_below(dock)
        return dock

    def _put_below(self, dock: Panel) -> None:
        self._window.addDockWidget(BELOW, dock)
        dock.hide()

    def _join_below(self, dock: Panel) -> None:
        """Of the panels below the panes the one that comes stands in front of the others, not beside them."""
        window, docks = self._window, [self._docks[name] for name in BELOW_ORDER if name in self._docks]
        there = [each for each in docks if each is not dock and each.isVisible() and not each.isFloating()]
        there = [each for each in there if window.dockWidgetArea(each) == BELOW]
        if there and not dock.isFloating() and there[0] not in window.tabifiedDockWidgets(dock):
            window.tabifyDockWidget(there[0], dock)
            QTimer.singleShot(0, dock.raise_)

    def _new(self, name: str, title: str) -> Panel:
        dock = Panel(name, title, QWidget(), self._window)
        dock.setMinimumWidth(measures.least_width())
        self._tabs.follow(dock)
        for signal in (dock.visibilityChanged, dock.dockLocationChanged, dock.topLevelChanged):
            signal.connect(lambda *_: self._soon.start(0))
        self._docks[name] = dock
        return dock

    def _side(self, name: str) -> Qt.DockWidgetArea:
        return LEFT if name in LEFT_ORDER else BELOW if name in BELOW_ORDER else RIGHT

    def restore(self, settings: UserSettings, width: int, height: int) -> None:
        """The places and the size of last time; at first the given size, in pixels."""
        geometry, state = settings.layout("geometry"), settings.layout("docks")
        if geometry is None or not self._window.restoreGeometry(geometry):
            room = self._window.screen().availableGeometry()
            self._window.resize(min(width, room.width()), min(height, room.height() - measures.TITLE_BAR))
        self._is_restored = state is not None and self._window.restoreState(state, ARRANGEMENT)
        self._is_arranged = self._is_restored
        self._is_rescaled = self._is_restored and settings.layout("scale") not in (None, self._scale)
        self._left_in_front = frozenset(
            bytes((settings.layout("front") or QByteArray()).data()).decode("ascii", "replace").split()
        )

    def arrange_once(self) -> None:
        """At the first showing, when the size is known: arrange what was not restored."""
        if not self._is_arranged:
            self._is_arranged = True
            self.reset()
        else:
            self.fit()
            self._be_rescaled()

    def _be_rescaled(self) -> None:
        """What was kept in another size of the interface has heights for other words: its column is made anew."""
        column = [self._docks[name] for name in COLUMN]
        is_whole = all(measures.stands_in(self._window, RIGHT, each) for each in column)
        if self._is_rescaled and is_whole and not self._is_narrow:
            self._take_out(column)
            for dock in column:
                self._window.addDockWidget(RIGHT, dock)
                dock.show()
            self._stack_up()
            return
        self._is_rescaled = False

    def fit(self) -> None:
        """At every new width: in a narrow window the sides yield to the text; in a wide one they come back."""
        width = self._window.width()
        if not self._is_arranged or not self._window.isVisible():
            return
        if width < measures.NARROW:
            if not self._is_narrow:
                self._is_narrow = True
                self._stack()
            self._cap_widths()
            return
        if self._is_narrow:
            self._widen()
        if width < measures.MIDDLING:
            self._is_capped = True
            self._cap_widths()
        elif self._is_capped:
            self._is_capped = False
            self._give_back()
        if self._squeezed and self._window.height() >= self._height:
            self._squeezed = {}
            self._give_heights()
        self._soon.start(0)

    def _cap_widths(self) -> None:
        """Sides that take more than their share of a narrow window give it back."""
        narrow = round(measures.NARROW_SHARE * self._window.width())
        left, right = (narrow, narrow) if self._is_narrow else measures.MIDDLING_WIDTHS
        most = {dock: left if side == LEFT else right for dock, side in self._standing()}
        wide = {dock: width for dock, width in most.items() if dock.width() > width}
        self._window.resizeDocks(list(wide), list(wide.values()), Qt.Orientation.Horizontal)

    def _give_back(self) -> None:
        """The sides take again what they had when the window was last wide, or what they have at first."""
        widths = {side: self._sides.get(side, first) for side, first in self._first_widths().items()}
        standing = dict(self._standing())
        self._window.resizeDocks(
            list(standing), [widths[side] for side in standing.values()], Qt.Orientation.Horizontal
        )

    def _first_widths(self) -> dict[Qt.DockWidgetArea, int]:
        width = self._window.width()
        return {
            LEFT: measures.within(measures.LEFT_SHARE, width, measures.LEFT_WIDTHS),
            RIGHT: measures.within(measures.RIGHT_SHARE, width, measures.RIGHT_WIDTHS),
        }

    def _standing(self) -> list[tuple[Panel, Qt.DockWidgetArea]]:
        """The panels at the left and the right that are not closed, nor behind another as a tab."""
        docks = [dock for dock in self._docks.values() if dock.isVisible() and not dock.isFloating()]
        sides = [(dock, self._window.dockWidgetArea(dock)) for dock in docks]
        return [(dock, side) for dock, side in sides if side in (LEFT, RIGHT)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:  # a separator may have been dragged
            self._is_dragged = True
            self._soon.start(0)
        return super().eventFilter(watched, event)

    def resize(self, dock: Panel, pixels: int, side: Qt.Orientation) -> None:
        """Another width or height for a panel, as if its edge had been dragged."""
        self._window.resizeDocks([dock], [max(measures.LEAST, pixels)], side)
        self._is_dragged = True
        self._soon.start(0)

    def _note(self) -> None:
        """Keep the wide arrangement: when the window tells of a narrow size, Qt has squeezed it already."""
        if self._is_arranged and not self._is_narrow and self._window.width() >= measures.NARROW:
            self._wide = self._save_state()
            self._front = self._in_front()
            self._note_heights()
            if self._window.width() >= measures.MIDDLING and not self._is_capped:
                self._sides = {side: dock.width() for dock, side in self._standing() if dock.width() > measures.LEAST}
        self._tabs.fit()

    def _note_heights(self) -> None:
        """Keep the heights that the user gave the panels; not those into which a lower window squeezes them."""
        heights = {dock: dock.height() for dock, side in self._standing() if side == RIGHT and dock.y() > 0}
        is_lower = self._window.height() < self._height
        if not is_lower or (self._squeezed and self._squeezed != heights and self._is_dragged):
            self._heights, self._height, self._squeezed = heights, self._window.height(), {}
        elif is_lower:
            self._squeezed = heights
        self._is_dragged = False

    def _in_front(self) -> frozenset[str]:
        docks = [dock for dock in self._docks.values() if not dock.isHidden() and not dock.visibleRegion().isEmpty()]
        return frozenset(dock.objectName() for dock in docks) or self._front

    def _give_heights(self) -> None:
        standing = {
            dock: height + self._tabs.height(dock) for dock, height in self._heights.items() if dock.isVisible()
        }
        self._window.resizeDocks(list(standing), list(standing.values()), Qt.Orientation.Vertical)

    def _widen(self) -> None:
        self._is_narrow = False
        if self._wide is None:
            self.reset()
        else:
            self._window.restoreState(self._wide, ARRANGEMENT)
            self._give_heights()

    def _stack(self) -> None:
        """The panels on the right as tabs of one column, which has room for three; the others wait to be asked for."""
        window = self._window
        right = [self._docks[name] for name in RIGHT_ORDER if name in self._docks]
        right = [dock for dock in right if window.dockWidgetArea(dock) == RIGHT]
        right = [dock for dock in right if not dock.isFloating()]
        hidden = [dock for dock in right if dock.isHidden() or dock.objectName() in BEHIND_SPANS]
        self._take_out(right)
        for dock in right:
            window.addDockWidget(RIGHT, dock)
            dock.show()
        for first, second in pairwise(right):
            window.tabifyDockWidget(first, second)
        for dock in hidden:
            dock.hide()
        shown = [dock for dock in right if dock not in hidden]
        if shown:
            shown[0].raise_()
        left = [dock for dock, side in self._standing() if side == LEFT]
        sides, share = [*left[:1], *shown[:1]], round(measures.NARROW_SHARE * window.width())
        window.resizeDocks(sides, [share] * len(sides), Qt.Orientation.Horizontal)

    def _take_out(self, docks: Iterable[Panel]) -> None:
        """Out of their places; else Qt leaves the tabs of an earlier arrangement standing."""
        for dock in docks:
            self._window.removeDockWidget(dock)
        for tabs in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.hide()

    def keep(self, settings: UserSettings) -> None:
        settings.keep_layout("geometry", self._window.saveGeometry())
        settings.keep_layout("scale", self._scale)
        front = self._front if self._is_narrow else self._in_front()
        settings.keep_layout("front", QByteArray(" ".join(sorted(front)).encode("ascii")))
        if not self._is_narrow:
            settings.keep_layout("docks", self._save_state())
        elif self._wide is not None:
            settings.keep_layout("docks", self._wide)

    def _save_state(self) -> QByteArray:
        """Where everything stands; a window with other panels does not take it, and arranges them anew."""
        return self._window.saveState(ARRANGEMENT)

    def reset(self) -> None:
        """Every panel where it stood at first, for the window's present size."""
        window, docks = self._window, self._docks
        self._wide, self._sides, self._height, self._squeezed = None, {}, 0, {}
        for dock in docks.values():
            dock.setFloating(False)
        self._take_out(docks.values())
        for name, dock in docks.items():
            if name in BELOW_ORDER:
                self._put_below(dock)
                continue
            window.addDockWidget(self._side(name), dock)
            dock.show()
        for first, second in pairwise(docks[name] for name in LEFT_ORDER if name in docks):
            window.tabifyDockWidget(first, second)
        docks["articles"].raise_()
        self._is_narrow = window.width() < measures.NARROW
        if self._is_narrow:
            self._stack()
            self._cap_widths()
            return
        self._stack_up()
        self._is_capped = window.width() < measures.MIDDLING
        widths = measures.MIDDLING_WIDTHS if self._is_capped else list(self._first_widths().values())
        window.resizeDocks([docks["articles"], docks["codebook"]], widths, Qt.Orientation.Horizontal)

    def _stack_up(self) -> None:
        """The panels of the right one above the other, or the last behind the one above where there is no room."""
        window, docks = self._window, self._docks
        for upper, lower in pairwise(docks[name] for name in COLUMN):
            window.splitDockWidget(upper, lower, Qt.Orientation.Vertical)
        if self._rest < px(measures.LEAST_FOR_SPANS):
            window.tabifyDockWidget(docks["inspector"], docks["spans"])
            self._put_behind_spans(docks["inspector"])
        else:
            self._put_behind_spans(docks["spans"])
        self._share_height()

    @property
    def _rest(self) -> int:
        """Pixels of the right side's height that codebook and selected span leave to the list of spans."""
        return self._window.height() - px(measures.BARS + measures.INSPECTOR_HEIGHT) - self._codebook_height

    def _share_height(self) -> None:
        docks = [self._docks[name] for name in COLUMN]
        if self._rest < px(measures.LEAST_FOR_SPANS):
            room = self._window.height() - px(measures.BARS)
            below = px(measures.INSPECTOR_HEIGHT + measures.TABS_HEIGHT)
            codebook = max(measures.least_codebook(), min(self._codebook_height, room - below))
            self._window.resizeDocks(docks[:2], [codebook, room - codebook], Qt.Orientation.Vertical)
        else:
            heights = [self._codebook_height, px(measures.INSPECTOR_HEIGHT), self._rest]
            self._window.resizeDocks(docks, heights, Qt.Orientation.Vertical)

    def _put_behind_spans(self, front: Panel) -> None:
        for name in BEHIND_SPANS:
            if name in self._docks:
                self._window.tabifyDockWidget(self._docks["spans"], self._docks[name])
        front.raise_()
