"""The window in which the codebook is edited: a draft, what is wrong with it, and the step that keeps it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from annotator.model.changes import ChangeSet
from annotator.session.articles import label_counts
from annotator.session.codebook_changes.labels import new_label
from annotator.session.session import Session
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.codebook_editor.dialogs.keep_dialog import KeepDialog
from annotator.ui.codebook_editor.dialogs.preview import PreviewDialog
from annotator.ui.codebook_editor.dialogs.steps import step_dialog
from annotator.ui.codebook_editor.draft import Draft, DraftPlace
from annotator.ui.codebook_editor.faults import Fault, fault_of
from annotator.ui.codebook_editor.labels.label_page import LabelPage
from annotator.ui.codebook_editor.notice import Notice
from annotator.ui.codebook_editor.pages.group_page import GroupPage
from annotator.ui.codebook_editor.pages.history_page import HistoryPage
from annotator.ui.codebook_editor.pages.relation_page import RelationPage
from annotator.ui.codebook_editor.pages.rule_page import RulePage
from annotator.ui.codebook_editor.sheet import editor_sheet
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import listed, mark, tr
from annotator.ui.words.span_words import label_words

SIZE = (1040, 760)
COUNTS_MS = 300
"""So long after a span was made its label's count follows: the key in the text comes first."""
NO_CODER = mark("Choose a coder first (File, Change coder): a version of the codebook says who made it.")
STEP_FIRST = mark("Keep or discard the draft first: this is a step of its own.")


class EditorPlace(NamedTuple):
    draft: DraftPlace
    tab: int
    label: str
    """The chosen one's UUID."""


class EditorWindow(QWidget):
    """``closed`` says that it is gone, ``said`` a sentence for the status bar of the desk.

    ``step_wanted``: "undo" or "redo" of what is in force, for there is no draft of which an edit is taken back first.
    """

    closed = Signal()
    said = Signal(str)
    step_wanted = Signal(str)

    def __init__(self, session: Session, asking: Asking, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session, self._asking, self._language = session, asking, language
        self._theme = theme
        self.draft = Draft(session.codebook, self)
        self.fault: Fault | None = None
        self.dialog: PreviewDialog | None = None
        self.notice = Notice(self)
        self.labels = LabelPage(self.draft, theme, language, self)
        self.groups, self.rules = GroupPage(self.draft, self), RulePage(self.draft, self)
        self.relations = RelationPage(self.draft, lambda: session.new_id(), self)
        self.history = HistoryPage(session, theme, language, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._pages = {"labels": self.labels, "groups": self.groups, "relations": self.relations, "rules": self.rules}
        for name, page in (*self._pages.items(), ("history", self.history)):
            self.tabs.addTab(page, {"labels": tr("Labels"), "groups": tr("Groups"), "relations": tr("Relations"),
                                    "rules": tr("Rules"), "history": tr("History")}[name])  # fmt: skip
        self.says = toned("", "mute", self)
        self.discard_button = QPushButton(tr("Discard"), self)
        self.keep_button = QPushButton(self)
        self.keep_button.setDefault(True)
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.draft.changed.connect(lambda: self._soon.start(0))
        self.labels.step_wanted.connect(self.take_step)
        self.labels.new_wanted.connect(lambda _: self.add_label())
        self.discard_button.clicked.connect(self.discard)
        self.keep_button.clicked.connect(self.keep)
        self.tabs.currentChanged.connect(lambda _: self._show_history())
        self.set_theme(theme)
        self.resize(*SIZE)
        self.refresh()

    @property
    def may_edit(self) -> bool:
        return self._session.coder is not None

    def refresh(self) -> None:
        """Show the draft on every page, and say whether it can be kept."""
        self._soon.stop()
        number = self._session.codebook_number
        self.setWindowTitle(tr("Codebook {0}, version {1}").format(self._session.codebook.name, number))
        self.fault = fault_of(self.draft.codebook, self.draft.base) if self.draft.is_changed else None
        is_free = self.may_edit and not self.draft.is_changed
        self.labels.show_draft(label_counts(self._session), self.fault, self.may_edit, is_free)
        for page in (self.groups, self.relations, self.rules):
            page.set_may_edit(self.may_edit)
            page.show_page(self.fault)
        self.keep_button.setText(tr("Keep as version {0}…").format(number + 1))
        self.keep_button.setEnabled(self.may_edit and self.draft.is_changed and self.fault is None)
        self.discard_button.setEnabled(self.draft.is_changed)
        self._say(*self._status())
        read_in_order(self)

    def add_label(self) -> None:
        """A new label behind the chosen one, in its group; its id is to be written next."""
        if not self.may_edit:
            return
        chosen, ids = self.labels.label, {each.id for each in self.draft.codebook.labels}
        id_ = next(name for number in range(1, 10_000) if (name := f"label{number}") not in ids)
        group, parent = (chosen.group, chosen.parent) if chosen else ("", "")
        made = new_label(self._session, id_, group, parent)
        self.draft.add(made, chosen.uuid if chosen else "")
        self.refresh()
        self.labels.tree.choose(made.uuid)
        self.labels.form.id.setFocus()
        self.labels.form.id.selectAll()

    def take_step(self, step: str, uuid: str) -> None:
        """Open the dialog of rename, merge, split or retire; with a draft it is said that this comes first."""
        label = self._session.codebook.by_uuid(uuid)
        if label is None or not self.may_edit:
            return
        if self.draft.is_changed:
            self.notice.say(tr(STEP_FIRST))
            return
        dialog = step_dialog(step, label)(self._session, label, self._asking, self._theme, self._language, self)
        self._open(dialog)

    def keep(self) -> None:
        """Show what the draft changes and touches, and keep it if that is agreed to."""
        self.refresh()
        if self.keep_button.isEnabled():
            self.ask_to_keep(
                KeepDialog(
                    self._session,
                    self.draft.codebook,
                    mark("Change codebook"),
                    self._asking,
                    self._theme,
                    self._language,
                    self,
                )
            )

    def ask_to_keep(self, dialog: PreviewDialog) -> None:
        self._open(dialog)

    def discard(self) -> None:
        self.notice.hide()
        self.draft.begin(self._session.codebook)
        self.refresh()

    def place(self) -> EditorPlace:
        """What is edited and where, to go on with in another window."""
        return EditorPlace(self.draft.place(), self.tabs.currentIndex(), self.labels.tree.current)

    def come_back(self, place: EditorPlace) -> None:
        self.draft.come_back(place.draft)
        self.refresh()
        self.tabs.setCurrentIndex(place.tab)
        self.labels.tree.choose(place.label)

    def hear(self, change: ChangeSet) -> None:
        """Follow what is in force: a draft stays, on top of it, and that is said."""
        if any(item.kind == "codebook" for item in change.items):
            self._follow(change)
        elif any(item.kind in ("annotation", "coder") for item in change.items) and self.isVisible():
            if not self._soon.isActive():
                self._soon.start(COUNTS_MS)

    def set_theme(self, theme: Theme) -> None:
        self._theme = self.labels.theme = self.labels.tree.delegate.theme = self.history.theme = theme
        self.setStyleSheet(editor_sheet(theme))
        self._soon.start(0)

    def is_asked_about_draft(self) -> bool:
        """Whether there is a draft; it is then asked, in the window, what becomes of it."""
        if not self.draft.is_changed:
            return False
        self.notice.say(
            tr("The draft is not kept yet."),
            (tr("Keep…"), self.keep),
            (tr("Discard and close"), self._discard_and_close),
            (tr("Go on"), self.notice.hide),
        )
        self.show()
        self.raise_()
        self.activateWindow()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_asked_about_draft():
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif control and event.key() == Qt.Key.Key_S:
            self.keep()
        elif control and event.key() == Qt.Key.Key_N:
            self.add_label()
        elif event.matches(QKeySequence.StandardKey.Undo) and self.draft.is_changed:
            self.draft.take_back()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            self.step_wanted.emit("undo" if event.matches(QKeySequence.StandardKey.Undo) else "redo")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_F2:
            self.take_step("rename", self.labels.tree.current)
        else:
            super().keyPressEvent(event)

    def _follow(self, change: ChangeSet) -> None:
        had_draft = self.draft.is_changed
        if had_draft:
            self.draft.go_on_from(self._session.codebook)
        else:
            self.draft.begin(self._session.codebook)
        self.refresh()
        self._show_history()
        if had_draft and self.draft.is_changed:
            number = self._session.codebook_number
            self.notice.say(
                tr("The codebook has become version {0} meanwhile. Your draft stays, on top of it.").format(number)
            )
        elif not had_draft or not self.draft.is_changed:
            self.notice.hide()

    def _discard_and_close(self) -> None:
        self.discard()
        self.close()

    def _open(self, dialog: PreviewDialog) -> None:
        self.notice.hide()
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result:
            self.draft.begin(self._session.codebook)
            self.refresh()
            self._show_history()
            self.said.emit(tr("The codebook is version {0} now.").format(self._session.codebook_number))
        self.activateWindow()

    def _show_history(self) -> None:
        if self.tabs.currentWidget() is self.history:
            self.history.show_versions()

    def _status(self) -> tuple[str, str]:
        if not self.may_edit:
            return tr(NO_CODER), "warn"
        if self.fault is not None:
            return tr(self.fault.sentence), "warn"
        if not self.draft.is_changed:
            return tr("Nothing is edited. What you edit is a draft until you keep it."), "mute"
        base, codebook = self.draft.base, self.draft.codebook
        count = sum(base.by_uuid(each.uuid) != each for each in codebook.labels)
        names = listed(label_words(each) for each in codebook.labels if base.by_uuid(each.uuid) != each)
        return tr("Draft: {0}").format(names) if count else tr("Draft"), "mute"

    def _say(self, sentence: str, tone: str) -> None:
        if sentence != self.says.text():
            self.says.setText(sentence)
            set_tone(self.says, tone)
            if tone == "warn":
                announce(self.says, sentence)

    def _lay_out(self) -> None:
        self.says.setWordWrap(True)
        foot = QFrame(self)
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(*pxs(16, 12, 16, 12))
        row.setSpacing(px(10))
        row.addWidget(self.says, 1)
        for button in (self.discard_button, self.keep_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        column.addWidget(foot)
