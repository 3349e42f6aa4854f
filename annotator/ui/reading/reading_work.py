"""What the actions and the mouse do to the way in which articles are read, and that it is remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction

from annotator.settings import BY_NAME, DEFAULTS
from annotator.ui.desk.desk import Desk
from annotator.ui.panes.arrangement import BESIDE
from annotator.ui.reading.kept import LEAST_MEASURE, SHARES, arrange, kept_typography
from annotator.ui.reading.reading_popup import ReadingPopup
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import tr

STEPS = {"text_size": 1, "line_height": 5, "paragraph_gap": 25, "measure": 2}
"""By how much one press changes a number."""
USUAL_MEASURE = 36
"""Where a longest line begins that was as wide as the pane."""
OF_READING = (*STEPS, "face", "full_width", "focus_mode")
"""The settings that Reset takes back."""
_SHARE_STEP = 50


class ReadingWork(QObject):
    """Handlers of the View menu; every change is seen in the panes at once."""

    def __init__(
        self, desk: Desk, settings: UserSettings, actions: Callable[[], Mapping[str, QAction]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._actions = desk, settings, actions
        self._panes = desk.panes
        self._popup: ReadingPopup | None = None

    def begin(self) -> None:
        """Show in the menus what was chosen, and follow the mouse."""
        self._panes.zoomed.connect(self._zoom)
        self._panes.arranged.connect(self._keep_layout)
        self._panes.arrangement.divided.connect(self._keep_share)
        self._desk.opened.connect(lambda _: self._reset())
        self._desk.reread.connect(lambda _: self._reset())
        self._check()

    # what the actions do

    def open_reading(self) -> None:
        """Show all that can be chosen in one place, over the panes that show what it means."""
        if self._popup is None:
            self._popup = ReadingPopup(self._panes.window(), STEPS)
            self._popup.changed.connect(self.put)
            self._popup.arranged.connect(self.lay_panes_out)
            self._popup.reset_wanted.connect(self.reset)
        self._popup.show_values(self._values())
        corner = self._panes.mapToGlobal(QPoint(self._panes.width(), 0))
        self._popup.open_at(corner)

    def step_reading(self, wish: str) -> None:
        """``line_height +``: one step more or less of a setting."""
        name, way = wish.split()
        self.put(name, stepped(name, self._settings.get(name), 1 if way == "+" else -1))

    def choose_face(self, face: str) -> None:
        self.put("face", face)

    def show_full_width(self) -> None:
        self.put("full_width", not self._settings.get("full_width"))

    def show_focus(self) -> None:
        self.put("focus_mode", not self._settings.get("focus_mode"))

    def lay_panes_out(self, layout: str) -> None:
        arrange(self._panes, self._settings, layout)
        self._check()

    def step_share(self, step: int) -> None:
        """Move the divider: 1 gives the first pane more, -1 less, 0 as much as the other."""
        arrangement = self._panes.arrangement
        if arrangement.name not in SHARES:
            self._desk.said.emit(tr("One pane stands alone: Alt+1 shows both."))
            return
        share = arrangement.share + step * _SHARE_STEP if step else 500
        arrangement.set_share(max(100, min(900, share)))
        self._keep_share()

    def put(self, name: str, value: object) -> None:
        """Change one setting, and show it."""
        self._settings.put(name, value)
        if name == "full_width":
            self._panes.form.show_full_width(bool(value))
        elif name == "focus_mode":
            self._panes.form.set_focus_mode(bool(value), self._panes.active_pane)
        else:
            self._reset()
        self._check()

    def reset(self) -> None:
        """Back to how articles are set at first; the layout of the panes stays."""
        for name in OF_READING:
            self.put(name, DEFAULTS[name])

    def _reset(self) -> None:
        """Set the texts as the settings say, in the glyph forms of what is shown."""
        standard = self._desk.standard or self._desk.session.standard
        self._panes.form.set_typography(kept_typography(self._settings, standard))

    def _zoom(self, script: str, steps: int, point: QPoint) -> None:
        self._settings.put("text_size", _limited("text_size", self._settings.get("text_size") + steps))
        standard = self._desk.standard or self._desk.session.standard
        self._panes.form.set_typography(kept_typography(self._settings, standard), (script, point))

    def _keep_layout(self, layout: str) -> None:
        self._settings.put("panes", layout)
        self._check()

    def _keep_share(self) -> None:
        arrangement = self._panes.arrangement
        self._settings.put(SHARES.get(arrangement.name, SHARES[BESIDE]), arrangement.share)

    def _values(self) -> dict[str, object]:
        return {name: self._settings.get(name) for name in (*OF_READING, "panes")}

    def _check(self) -> None:
        actions, values = self._actions(), self._values()
        for id_ in (f"panes_{values['panes']}", f"face_{values['face']}"):
            actions[id_].setChecked(True)
        for name in ("full_width", "focus_mode"):
            actions[name].setChecked(bool(values[name]))
        if self._popup is not None and self._popup.isVisible():
            self._popup.show_values(values)


def stepped(name: str, value: int, way: int) -> int:
    """A setting's number one step more or less; the longest line ends where it would be no line, or any."""
    if name != "measure":
        return _limited(name, value + way * STEPS[name])
    if not value:
        return 0 if way > 0 else USUAL_MEASURE
    most = (BY_NAME[name].limits or (0, 80))[1]
    return 0 if value + way * STEPS[name] > most else max(LEAST_MEASURE, value + way * STEPS[name])


def _limited(name: str, value: int) -> int:
    low, high = BY_NAME[name].limits or (value, value)
    return max(low, min(high, value))
