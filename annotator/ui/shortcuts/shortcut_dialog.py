"""The dialog in which every action can have other keys; what is changed holds at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.access.naming import be_clearable
from annotator.ui.chrome.marks import key_cap, set_tone, toned
from annotator.ui.commands.action_set import ActionSet
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.roomy import roomy
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.palette.entries import Found, action_entries, find
from annotator.ui.palette.matching import comparable
from annotator.ui.shortcuts.changing import as_at_first, objection, with_key, without_key
from annotator.ui.shortcuts.key_field import KeyField
from annotator.ui.shortcuts.keys import ROWS, Changes, shown_key, shown_keys, spelt
from annotator.ui.shortcuts.shortcut_list import ShortcutList, ShortcutRow
from annotator.ui.words.language import listed, named, tr

SIZE = (820, 640)


class ShortcutDialog(QDialog):
    """``keep`` is told the changes to write into the settings."""

    def __init__(
        self, actions: ActionSet, faces: Callable[[], LabelFaces], keep: Callable[[Changes], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions, self._faces, self._keep = actions, faces, keep
        self._adds = False
        self._asked_for: str = ""
        self.setWindowTitle(tr("Change shortcuts"))
        self.search = QLineEdit(self)
        self.rows = ShortcutList(self)
        self.key_field = KeyField(self)
        self.said = toned("", "mute", self)
        self.name = toned("", "", self)
        self.change_button, self.add_button = QPushButton(tr("Change"), self), QPushButton(tr("Add another"), self)
        self.remove_button, self.reset_button = QPushButton(tr("Remove"), self), QPushButton(tr("As at first"), self)
        self.take_button, self.keep_button = QPushButton(tr("Take it"), self), QPushButton(tr("Keep"), self)
        self.reset_all_button, self.close_button = (
            QPushButton(tr("All as at first"), self),
            QPushButton(tr("Close"), self),
        )
        self._lay_out()
        self._connect()
        self.resize(roomy(self, *SIZE))
        self.show_rows()
        self.search.setFocus()

    def show_rows(self) -> None:
        """The actions that the search finds, all of them where nothing is searched."""
        chosen, language = self.rows.chosen, self._faces().language
        query = " ".join(comparable(self.search.text()).split())
        entries = action_entries(self._actions.wished_keys, language)
        found = find(query, entries) if query else [Found(each) for each in entries]
        known = {each.entry.id for each in found}
        by_key = [
            Found(e) for e in entries if len(query) > 1 and any(query in comparable(shown_key(k)) for k in e.keys)
        ]
        found += [each for each in by_key if each.entry.id not in known]
        self.rows.actions_shown.put([self._row(each) for each in found])
        self.rows.choose(chosen)
        self._show_chosen()

    def begin(self, adds: bool) -> None:
        """Wait for the key that the chosen action is to have, beside its others or in the place of its first."""
        if not self.rows.chosen:
            return
        self._adds = adds
        name = self._name_of(self.rows.chosen)
        self.key_field.setText(tr("Press the new key for “{0}”. Esc goes back.").format(name))
        self._say("")
        self._ask("")
        self.foot.setCurrentIndex(1)
        self.key_field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.key_field, self.key_field.text())

    def take_key(self, key: str) -> None:
        """A key was pressed for the chosen action: give it, or say what stands against it and go on waiting."""
        id_ = self.rows.chosen
        against = objection(self._actions, self._faces(), id_, key)
        if against is None:
            self._change(with_key(self._actions, id_, key, self._adds))
            self._stop()
            return
        if not against.taken_by:
            self._say(against.sentence, "warn")
            return
        self._say("")
        self.key_field.setText(against.sentence)
        announce(self.key_field, against.sentence)
        self._ask(key)
        self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_from_other(self) -> None:
        """The key that was asked for goes from the action that has it to the chosen one."""
        key = self._asked_for
        self._change(with_key(self._actions, self.rows.chosen, key, self._adds))
        self._stop()

    def remove(self) -> None:
        """The chosen action's last key goes."""
        id_ = self.rows.chosen
        keys = self._actions.wished_keys(id_) if id_ else ()
        if keys:
            self._change(without_key(self._actions, id_, keys[-1]))
            self._say(tr("“{0}” has the key {1} no more.").format(self._name_of(id_), shown_key(keys[-1])))

    def reset(self) -> None:
        """The chosen action's keys as at first, but for those that another action has now."""
        changes, lost = as_at_first(self._actions, self.rows.chosen)
        self._change(changes)
        self._say(tr("{0} stays with another action.").format(listed(map(shown_key, lost))) if lost else "")

    def reset_all(self) -> None:
        self._change({})
        self._say(tr("Every action has the keys again that it had at first."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the rows; Esc empties the search before it closes."""
        if event.key() == Qt.Key.Key_Escape and self.foot.currentIndex() == 1:
            self._stop()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.rows.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _row(self, found: Found) -> ShortcutRow:
        """In the list stand the keys that hold, and beside them those that something else has."""
        id_ = found.entry.id
        held = self._actions.keys(id_)
        there = set(map(spelt, held))
        lost = tuple(shown_key(key) for key in self._actions.wished_keys(id_) if spelt(key) not in there)
        entry = found.entry._replace(keys=held)
        return ShortcutRow(found._replace(entry=entry), id_ in self._actions.changes, lost)

    def _change(self, changes: Changes) -> None:
        self._actions.set_keys(changes)
        self._keep(self._actions.changes)
        self.show_rows()

    def _stop(self) -> None:
        self._ask("")
        self._say("")
        self.foot.setCurrentIndex(0)
        self.rows.setFocus()

    def _give_up(self) -> None:
        """Unless the keyboard went to the buttons that answer what was asked."""
        if self.foot.currentIndex() == 1 and not (self.take_button.hasFocus() or self.keep_button.hasFocus()):
            self._stop()

    def _moved(self) -> None:
        """Another action is chosen: no key is waited for any more."""
        self._say("")
        self._ask("")
        self.foot.setCurrentIndex(0)
        self._show_chosen()

    def _ask(self, key: str) -> None:
        """Offer to take a key from the action that has it; "" asks nothing."""
        self._asked_for = key
        for button in (self.take_button, self.keep_button):
            button.setVisible(bool(key))

    def _say(self, sentence: str, tone: str = "mute") -> None:
        self.said.setText(sentence)
        set_tone(self.said, tone)
        if sentence:
            announce(self.said, sentence)

    def _show_chosen(self) -> None:
        """The chosen action under the list, with its keys as caps."""
        while (item := self._caps.takeAt(0)) is not None:
            if (cap := item.widget()) is not None:
                cap.hide()  # it is deleted when the event loop comes round
                cap.deleteLater()
        id_ = self.rows.chosen
        self.name.setText(self._name_of(id_) if id_ else tr("No action is called that."))
        keys = self._actions.wished_keys(id_) if id_ else ()
        for key in shown_keys(keys):
            self._caps.addWidget(key_cap(key, self), 0, Qt.AlignmentFlag.AlignVCenter)
        if id_ and not keys:
            self._caps.addWidget(toned(tr("no key"), "faint", self))
        for button in (self.change_button, self.add_button):
            button.setEnabled(bool(id_))
        self.add_button.setEnabled(bool(keys))
        self.remove_button.setEnabled(bool(keys))
        self.reset_button.setEnabled(id_ in self._actions.changes)
        self.reset_all_button.setEnabled(bool(self._actions.changes))

    def _name_of(self, id_: str) -> str:
        return named(ROWS[id_].text, self._faces().language).rstrip("…")

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self.show_rows())
        self.rows.moved.connect(self._moved)
        self.rows.change_wanted.connect(lambda: self.begin(False))
        self.rows.add_wanted.connect(lambda: self.begin(True))
        self.rows.remove_wanted.connect(self.remove)
        self.key_field.pressed.connect(self.take_key)
        self.key_field.given_up.connect(self._give_up)
        for button, job in (
            (self.change_button, lambda: self.begin(False)), (self.add_button, lambda: self.begin(True)),
            (self.remove_button, self.remove), (self.reset_button, self.reset), (self.reset_all_button, self.reset_all),
            (self.take_button, self.take_from_other), (self.keep_button, self._stop), (self.close_button, self.accept),
        ):  # fmt: skip
            button.setAutoDefault(button in (self.take_button, self.keep_button))
            button.clicked.connect(job)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search: a name in any language, or a key as Ctrl+D"))
        self.search.setAccessibleName(tr("Search"))
        be_clearable(self.search)
        self.said.setWordWrap(True)
        shown, waiting, ends = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._caps = QHBoxLayout()
        self._caps.setSpacing(px(4))
        shown.addWidget(self.name)
        shown.addSpacing(px(6))
        shown.addLayout(self._caps)
        shown.addStretch(1)
        for button in (self.change_button, self.add_button, self.remove_button, self.reset_button):
            shown.addWidget(button)
        waiting.addWidget(self.key_field, 1)
        for button in (self.take_button, self.keep_button):
            waiting.addWidget(button)
        self.foot = QStackedWidget(self)
        for line in (shown, waiting):
            page = QWidget(self)
            line.setContentsMargins(0, 0, 0, 0)
            page.setLayout(line)
            self.foot.addWidget(page)
        self.foot.setFixedHeight(self.foot.sizeHint().height())
        self._ask("")
        ends.addWidget(self.reset_all_button)
        ends.addWidget(self.said, 1)
        ends.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        column.addWidget(self.search)
        column.addWidget(self.rows, 1)
        column.addWidget(self.foot)
        column.addLayout(ends)
