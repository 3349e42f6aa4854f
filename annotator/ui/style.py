"""The look of every widget: one palette and one stylesheet, both made from the theme's tokens."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.ui.fonts import ui_font
from annotator.ui.theme import DARK, LIGHT, THEMES, Theme

CHOICES = ("system", "light", "dark")

_SHEET = Template("""
QMainWindow, QDialog { background: $panel; }
QWidget#desk, QWidget#head { background: $paper; }
QWidget#head { border-bottom: 1px solid $line; }
QLabel#title { font-size: 19px; font-weight: 600; }
QLabel[tone="mute"], QWidget#meta { color: $mute; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="heading"] { color: $mute; font-size: 11px; }
QLabel[cap="true"] { color: $mute; background: $paper; border: 1px solid $line; border-bottom-width: 2px;
  border-radius: 4px; padding: 0 5px; font-size: 11px; }
QLabel#avatar { background: $accent; color: $ink_on_accent; border-radius: 11px; font-weight: 600; }
QLabel#seen { font-size: 15px; }
QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 3px 8px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 13px; height: 13px; left: 6px; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QWidget#dock { background: $panel; }
QDockWidget { color: $mute; }
QTabBar { background: $panel; font-size: 12px; qproperty-drawBase: 0; }
QTabBar::tab { background: $panel; color: $mute; padding: 7px 0 3px 0; margin: 0 6px 2px 6px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:first, QTabBar::tab:only-one { margin-left: 16px; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $ink; }
QListView, QTableView { background: $panel; border: none; outline: none; }
QListWidget::item { border-radius: 6px; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $chosen; color: $ink; }
QFrame#card { background: $paper; border: 1px solid $line; border-radius: 8px; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $mute; font-size: 12px; }
QStatusBar QLabel { font-size: 12px; }
QStatusBar::item { border: none; }
QPushButton { background: $paper; border: 1px solid $line; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { background: $accent; border-color: $accent; color: $ink_on_accent; }
QPushButton:default:focus { border: 2px solid $ink; padding: 4px 13px; }
QPushButton:disabled { color: $faint; background: $panel; }
QPushButton#next { padding: 0; }
QPushButton[choice="true"] { padding: 1px 9px; border-radius: 9px; color: $mute; font-size: 12px; }
QPushButton[choice="true"]:checked { background: $chosen; border-color: $accent; color: $ink; }
QPushButton#quiet { border: none; background: transparent; padding: 0 2px; color: $mute; font-size: 12px; }
QPushButton#quiet:hover { color: $ink; }
QPushButton#quiet:focus { text-decoration: underline; color: $ink; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton { border: none; border-radius: 4px; color: $faint; padding: 1px 4px; }
QToolButton:hover { background: $hover; color: $ink; }
QToolButton:focus { border: 1px solid $accent; }
QLineEdit, QPlainTextEdit { background: $paper; border: 1px solid $line; border-radius: 6px;
  padding: 4px 8px; selection-background-color: $accent; selection-color: $ink_on_accent; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QToolTip { background: $paper; color: $ink; border: 1px solid $line; padding: 6px; }
QFrame#popup { background: $paper; border: 1px solid $faint; }
QPushButton#link { border: none; background: transparent; padding: 0 5px 3px 5px; color: $accent; font-size: 12px; }
QPushButton#link:focus { text-decoration: underline; }
QFrame#rule { background: $line; }
QLineEdit#meta_field { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px 4px; }
QLineEdit#meta_field:hover { border-color: $line; }
QLineEdit#meta_field:focus { background: $paper; border-color: $accent; }
QPushButton[chip="true"] { padding: 3px 10px; text-align: left; }
QPushButton[chip="true"]:checked { background: $chosen; border-color: $accent; }
QTableWidget { background: $paper; border: 1px solid $line; border-radius: 6px; }
QTableWidget::item { padding: 0 8px; }
QTableWidget::item:selected { background: $chosen; color: $ink; }
QHeaderView::section { background: $panel; color: $mute; border: none; padding: 4px 8px; font-size: 11px; }
QFrame#banner { background: $chosen; border-bottom: 1px solid $line; }
QFrame#toast { background: $paper; border: 1px solid $faint; border-left: 3px solid $warn; border-radius: 6px; }
QFrame#offer { background: $paper; border: 1px solid $faint; border-left: 3px solid $accent; border-radius: 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; margin: 1px 2px; }
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px; margin: 2px 1px; }
QScrollBar::handle:horizontal:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's colour roles, for what no stylesheet rule names."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.panel), (roles.Base, theme.paper), (roles.AlternateBase, theme.window),
        (roles.Button, theme.panel), (roles.WindowText, theme.ink), (roles.Text, theme.ink),
        (roles.ButtonText, theme.ink), (roles.PlaceholderText, theme.mute), (roles.ToolTipBase, theme.paper),
        (roles.ToolTipText, theme.ink), (roles.Highlight, theme.accent), (roles.HighlightedText, theme.paper),
        (roles.Link, theme.accent), (roles.Accent, theme.accent), (roles.Light, theme.paper),
        (roles.Midlight, theme.hover), (roles.Mid, theme.line), (roles.Dark, theme.faint), (roles.Shadow, theme.line),
    ):  # fmt: skip
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made


def stylesheet(theme: Theme) -> str:
    """The one stylesheet, its ``$tokens`` filled with the theme's colours."""
    return _SHEET.substitute(theme._asdict(), ink_on_accent=theme.ink_on_accent)


class ThemeSwitch(QObject):
    """Which theme holds: the one set, or the system's while the choice is ``system``; tells of every change."""

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice if choice in CHOICES else "system"
        app.setFont(ui_font())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def theme(self) -> Theme:
        if self.choice in THEMES:
            return THEMES[self.choice]
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def choose(self, choice: str) -> None:
        """Hold to ``light`` or ``dark``, or follow the ``system``."""
        self.choice = choice
        self._dress()
        self.changed.emit(self.theme)

    def _follow_system(self) -> None:
        if self.choice == "system":
            self.choose("system")

    def _dress(self) -> None:
        """Tell Qt too, so that the system's own dialogs and title bars agree."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(self.choice, Qt.ColorScheme.Unknown))
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
