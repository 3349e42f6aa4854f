"""Makes Qt's actions and menus from the table of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from annotator.session.history import redo_name, undo_name
from annotator.session.session import Session
from annotator.ui.actions import ACTIONS, ActionRow
from annotator.ui.keystrokes import shifted
from annotator.ui.language import tr

Run = Callable[[Callable[[], object]], object]


class ActionSet:
    """One QAction a row, bound to the first of ``owners`` that has its handler; ``run`` is what shows refusals.

    The keys of rows ``in_text`` act in ``panes`` alone.
    """

    def __init__(self, window: QMainWindow, panes: QWidget, owners: Iterable[object], run: Run) -> None:
        self._owners = tuple(owners)
        self._groups: dict[str, QActionGroup] = {}
        self._window = window
        self.by_id: dict[str, QAction] = {}
        self._shortcuts: frozenset[QKeySequence] | None = None
        for row in ACTIONS:
            action = self._make(row)
            action.triggered.connect(partial(_call, run, self.handler(row), row.argument))
            self.by_id[row.id] = action
            (panes if row.in_text else window).addAction(action)

    def handler(self, row: ActionRow) -> Callable[..., object]:
        for owner in self._owners:
            found = getattr(owner, row.handler, None)
            if found is not None:
                return found
        raise LookupError(f"no handler {row.handler!r} for action {row.id!r}")

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(self._window)
        action.setText(tr(row.text))
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in row.keys])
        if row.in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(self._window))
            group.addAction(action)
        action.setCheckable(bool(row.group or row.checked or row.handler == "toggle_dock"))
        return action

    def fill_menus(self, tops: Mapping[str, QMenu]) -> dict[str, QMenu]:
        """Put every action into its menu, one of MENUS or, as ``View/Theme``, a menu in one; returns all of them."""
        menus = dict(tops)
        for row in ACTIONS:
            if row.menu not in menus:
                outer, _, name = row.menu.partition("/")
                menus[outer].addSeparator()
                menus[row.menu] = menus[outer].addMenu(tr(name))
            elif row.rule:
                menus[row.menu].addSeparator()
            menus[row.menu].addAction(self.by_id[row.id])
        return menus

    def leave_to_labels(self, keys: set[str]) -> None:
        """Take from the actions each bare key that the codebook gives to a label: the coder's labels come first."""
        for row in ACTIONS:
            if any(key.lower() in keys for key in row.keys):
                left = [QKeySequence(key) for key in row.keys if key.lower() not in keys]
                self.by_id[row.id].setShortcuts(left)
        self._shortcuts = None

    def of_key(self, character: str, shift: bool) -> QAction | None:
        """The action of a bare key, for the forms of it that no shortcut knows: full-width, or shifted by hand."""
        wanted = {shifted(character)} if shift else {character.upper(), character}
        return next((self.by_id[row.id] for row in ACTIONS if wanted & set(row.keys)), None)

    def has_shortcut(self, pressed: QKeyCombination) -> bool:
        """Whether a key belongs to an action, wherever the focus is."""
        if self._shortcuts is None:
            self._shortcuts = frozenset(each for action in self.by_id.values() for each in action.shortcuts())
        held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(QKeyCombination(held, pressed.key())) in self._shortcuts

    def name_undo(self, session: Session) -> None:
        """Say in the menu which step would be undone and redone."""
        for id_, name in (("undo", undo_name(session)), ("redo", redo_name(session))):
            text = tr("Undo") if id_ == "undo" else tr("Redo")
            self.by_id[id_].setText(f"{text}: {name}" if name else text)

    def check_settings(self, value_of: Callable[[str], bool]) -> None:
        """Show in the menus what the settings say."""
        for row in ACTIONS:
            if row.checked:
                self.by_id[row.id].setChecked(value_of(row.checked))

    def check_standard(self, standard: str) -> None:
        """The project's own regional standard is the one shown at first, and is named so."""
        own = self.by_id[f"standard_{standard}"]
        said = tr("the project's own")
        own.setText(f"{own.text()} • {said}")
        own.setChecked(True)

    def check(self, *choices: str) -> None:
        """Show which row of its group is chosen."""
        for each in choices:
            self.by_id[each].setChecked(True)


def _call(run: Run, handler: Callable[..., object], argument: str | int | None, checked: bool = False) -> None:
    run(handler if argument is None else partial(handler, argument))
