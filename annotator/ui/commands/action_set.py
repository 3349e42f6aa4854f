"""Makes Qt's actions and menus from the table of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from annotator.session.history import redo_name, undo_name
from annotator.session.session import Session
from annotator.ui.commands.actions import ACTIONS, ActionRow
from annotator.ui.commands.menus import menu_title
from annotator.ui.shortcuts import keys as spelling
from annotator.ui.shortcuts.keys import Changes
from annotator.ui.words.change_names import step_name
from annotator.ui.words.language import sentences, titled, tr

Run = Callable[[Callable[[], object]], object]
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class ActionSet(QObject):
    """One QAction a row, bound to the first of ``owners`` that has its handler; ``run`` is what shows refusals.

    The keys of rows ``in_text`` act in ``panes`` alone. ``shortcuts`` are the settings' rows of keys that the user has
    changed; ``keys`` says which hold, for menus, sheet, palette and bare keys alike, ``keys_changed`` that others do.
    ``warning`` is a sentence on what the settings ask for that cannot be, to be shown at the start.
    """

    keys_changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        panes: Iterable[QWidget],
        owners: Iterable[object],
        run: Run,
        shortcuts: Sequence[str] = (),
    ) -> None:
        super().__init__(window)
        self._owners = tuple(owners)
        self._groups: dict[str, QActionGroup] = {}
        self._window = window
        self.by_id: dict[str, QAction] = {}
        self._shortcuts: frozenset[QKeySequence] = frozenset()
        self._tops: Mapping[str, QMenu] = {}
        self._labels: frozenset[str] = frozenset()
        self._of_bare: dict[str, str] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        read = spelling.read_changes(shortcuts)
        self.changes: Changes = read.changes
        doubled = spelling.doubled_sentence(spelling.keys_in_force(read.changes)[1])
        self.warning = sentences((*read.sentences, doubled))
        for row in ACTIONS:
            action = self._make(row)
            action.triggered.connect(partial(_call, run, self.handler(row), row.argument))
            self.by_id[row.id] = action
            for place in panes if row.in_text else (window,):
                place.addAction(action)
        self._apply()

    def keys(self, id_: str) -> tuple[str, ...]:
        """The keys that now trigger an action, in Qt's portable spelling, without those that labels have."""
        return self._keys[id_]

    def wished_keys(self, id_: str) -> tuple[str, ...]:
        """All keys that the table or the user gives an action, also those that a label or another action has."""
        return self.changes.get(id_, spelling.ROWS[id_].keys)

    def set_keys(self, changes: Changes) -> None:
        """From now on the user's keys are these, beside those that the table gives at first."""
        self.changes = spelling.only_changed(changes)
        self._apply()
        self.keys_changed.emit()

    def _apply(self) -> None:
        """Give every QAction its keys."""
        in_force, _ = spelling.keys_in_force(self.changes)
        self._of_bare = {}
        for id_, wished in in_force.items():
            keys = tuple(key for key in wished if spelling.spelt(key) not in self._labels)
            self._of_bare |= {spelling.spelt(key): id_ for key in keys}
            if self._keys.get(id_) != keys:
                self._keys[id_] = keys
                self.by_id[id_].setShortcuts([QKeySequence(key, _PORTABLE) for key in keys])
        self._shortcuts = frozenset(each for action in self.by_id.values() for each in action.shortcuts())
        self._name_menus()

    def _name_menus(self) -> None:
        """A menu's own key yields to an action that has it."""
        taken = {each.toString(_PORTABLE) for each in self._shortcuts}
        for name, menu in self._tops.items():
            if menu.title() != menu_title(name, taken):
                menu.setTitle(menu_title(name, taken))

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
        if row.in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # a popup over a pane has its own Return
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(self._window))
            group.addAction(action)
        action.setCheckable(bool(row.group or row.checked or row.handler == "toggle_dock"))
        return action

    def fill_menus(self, tops: Mapping[str, QMenu]) -> dict[str, QMenu]:
        """Put every action into its menu, one of MENUS or, as ``View/Theme``, a menu in one; returns all of them."""
        menus, self._tops = dict(tops), tops
        self._name_menus()
        for row in ACTIONS:
            if row.menu not in menus:
                outer, _, name = row.menu.partition("/")
                before = menus[outer].actions()
                if not before or before[-1].menu() is None:  # menus in a menu stand together
                    menus[outer].addSeparator()
                menus[row.menu] = menus[outer].addMenu(tr(name))
            elif row.rule:
                menus[row.menu].addSeparator()
            menus[row.menu].addAction(self.by_id[row.id])
        return menus

    def leave_to_labels(self, keys: set[str]) -> None:
        """Take from the actions each bare key that the codebook gives to a label: the coder's labels come first."""
        labels = frozenset(each for key in keys for each in spelling.keys_of_label(key))
        if labels != self._labels:
            self._labels = labels
            self._apply()
            self.keys_changed.emit()

    def of_key(self, character: str, shift: bool) -> QAction | None:
        """The action of a bare key, for the forms of it that no shortcut knows: full-width, or shifted by hand."""
        id_ = self._of_bare.get(spelling.bare_key(character, shift))
        return self.by_id[id_] if id_ else None

    def has_shortcut(self, pressed: QKeyCombination) -> bool:
        """Whether a key belongs to an action, wherever the focus is."""
        held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(QKeyCombination(held, pressed.key())) in self._shortcuts

    def name_undo(self, session: Session) -> None:
        """Say in the menu which step would be undone and redone."""
        for id_, name in (("undo", undo_name(session)), ("redo", redo_name(session))):
            text = tr("Undo") if id_ == "undo" else tr("Redo")
            self.by_id[id_].setText(titled(text, step_name(name)) if name else text)

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
