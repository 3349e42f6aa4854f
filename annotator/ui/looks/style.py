"""The look of every widget: one palette and one stylesheet, both made from the theme's tokens."""

from __future__ import annotations

import re
from string import Template

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.sheet import SHEET
from annotator.ui.looks.sheet_icons import icons_folder
from annotator.ui.looks.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    THEMES,
    Measure,
    Radius,
    TextSize,
    Theme,
)

CHOICES = ("system", "light", "dark", "contrast")
"""What can be chosen; the name of a theme is taken too, for pictures."""
_PIXELS = re.compile(r"\b(\d+)px|[^{}]*\{|\}")
_SIZES = {f"text_{each.name.lower()}": f"{each.value}px" for each in TextSize} | {
    f"round_{each.name.lower()}": f"{each.value}px" for each in Radius
}


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's colour roles, for what no stylesheet rule names."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.panel), (roles.Base, theme.paper), (roles.AlternateBase, theme.window),
        (roles.Button, theme.panel), (roles.WindowText, theme.ink), (roles.Text, theme.ink),
        (roles.ButtonText, theme.ink), (roles.PlaceholderText, theme.mute), (roles.ToolTipBase, theme.paper),
        (roles.ToolTipText, theme.ink), (roles.Highlight, theme.accent), (roles.HighlightedText, theme.paper),
        (roles.Link, theme.accent), (roles.LinkVisited, theme.accent), (roles.Accent, theme.accent),
        (roles.Light, theme.paper), (roles.Midlight, theme.hover), (roles.Mid, theme.line), (roles.Dark, theme.edge),
        (roles.Shadow, theme.line),
    ):  # fmt: skip
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return made


def theme_of(palette: QPalette) -> Theme:
    """The theme that a widget wears, for one that nobody tells."""
    paper, ink = palette.color(QPalette.ColorRole.Base).name(), palette.color(QPalette.ColorRole.WindowText).name()
    known = (each for each in THEMES.values() if (each.paper, each.ink) == (paper, ink))
    return next(known, DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT)


def stylesheet(theme: Theme) -> str:
    """The one stylesheet, its ``$tokens`` filled with the theme's colours and sizes."""
    return filled(SHEET, theme)


def filled(sheet: Template, theme: Theme) -> str:
    """A sheet with its tokens filled in, as large as the interface is drawn; lines of a pixel stay fine."""
    icons = icons_folder(theme).as_posix()
    made = {"ink_on_accent": theme.ink_on_accent, "focus": theme.focus, "icons": icons}
    whole = sheet.substitute(theme._asdict() | _SIZES | made)
    if Measure.scale == 1:
        return whole
    held = False

    def draw(found: re.Match[str]) -> str:
        nonlocal held
        if found[1] is None:  # a rule begins or ends
            held = ":focus" in found[0]
            return found[0]
        return f"{_drawn(int(found[1]), held)}px"

    return _PIXELS.sub(draw, whole)


def _drawn(pixels: int, is_held: bool) -> int:
    """Lines grow in whole steps. ``is_held``: of what has the keyboard, where a thicker line and the less around it
    make up for each other, so that a half counts as a whole."""
    if pixels <= 2:
        return pixels * max(1, int(Measure.scale))
    return int(pixels * Measure.scale + 0.5) if is_held else round(pixels * Measure.scale)


class ThemeSwitch(QObject):
    """Which theme holds: the one set, or the system's while the choice is ``system``; tells of every change.

    ``resized`` says that everything is drawn in another size now: what has been laid out already is to be built anew.
    """

    changed = Signal(object)
    resized = Signal()

    def __init__(self, app: QApplication, choice: str = "system", size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice if choice in CHOICES or choice in THEMES else "system"
        Measure.scale = size / 100
        app.setFont(ui_font(TextSize.BODY))
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        accessibility = getattr(self._hints, "accessibility", None)  # since Qt 6.10
        self._access = accessibility() if accessibility else None
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self._follow_system)
        self._dress()

    @property
    def theme(self) -> Theme:
        if self.choice in THEMES:
            return THEMES[self.choice]
        is_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self.choice == "contrast" or self._wants_contrast():
            return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
        return DARK if is_dark else LIGHT

    def choose(self, choice: str) -> None:
        """Hold to ``light``, ``dark`` or the ``contrast`` of the system's light or dark, or follow the ``system``."""
        self.choice = choice
        self._dress()
        self.changed.emit(self.theme)

    def resize(self, percent: int) -> None:
        """Draw words, controls and the space between them in another size."""
        if Measure.scale == percent / 100:
            return
        Measure.scale = percent / 100
        self._app.setFont(ui_font(TextSize.BODY))
        self._dress()
        self.changed.emit(self.theme)
        self.resized.emit()

    def _wants_contrast(self) -> bool:
        return self._access is not None and self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _follow_system(self) -> None:
        if self.choice in ("system", "contrast"):
            self.choose(self.choice)

    def _dress(self) -> None:
        """Tell Qt too, so that the system's own dialogs and title bars agree."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        wanted = schemes.get(self.choice.removeprefix("contrast-"), Qt.ColorScheme.Unknown)
        self._hints.setColorScheme(wanted)
        self._app.setPalette(palette(self.theme))
        self._undress()
        self._app.setStyleSheet(stylesheet(self.theme))

    def _undress(self) -> None:
        """Take the sheet away: while there is one, another one makes Qt dress a widget for each widget it is in.

        The windows shall not hear of it: between docks the style's own lines are wider, and would move them.
        """
        windows = [each for each in self._app.topLevelWidgets() if isinstance(each, QMainWindow)]
        for each in windows:
            each.installEventFilter(self)
        self._app.setStyleSheet("")
        for each in windows:
            each.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.StyleChange
