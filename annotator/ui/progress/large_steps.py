"""After a step that changed many things, says what it was and offers to take it back: one way for all such steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from annotator.model.changes import ChangeSet
from annotator.ui.bridge import UNSEEN
from annotator.ui.chrome.banner import Toast
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.change_names import step_name
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.session.taken.import_report import ImportReport
    from annotator.ui.window import MainWindow

MANY = 4
"""A step that changed more things than these is a large one."""
MANY_ARTICLES = 2
"""So many articles that came in at once are."""
BESIDE, FLOOR = 92, 14
"""Pixels beside the sentence and the button, and under them."""


class StepToast(Toast):
    """A sentence with the way back, at the foot of the window: the head is for refusals and reports."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.setObjectName("offer")
        self.button = QPushButton(self)
        self.row.insertWidget(1, self.button)

    def place(self) -> None:
        around = self.parentWidget()
        if around is None or self.isHidden():
            return
        words = self._sentence.fontMetrics().horizontalAdvance(self.sentence)
        width = min(around.width() - 40, words + self.button.sizeHint().width() + BESIDE)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((around.width() - width) // 2, around.height() - height - FLOOR, width, height)


class LargeSteps(QObject):
    """Listens to every change, whoever made it possible: a new kind of bulk step needs nothing of its own."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.toast: StepToast | None = None
        self._came: tuple[int, ...] = ()

    def begin(self) -> None:
        self._window.bridge.changed.connect(self._hear)
        self._window.jobs.imported.connect(self._hear_import)

    def _hear(self, change: ChangeSet) -> None:
        """Only the last step can be taken back, so what is done after it ends the offer."""
        if change.foreign or self._window.jobs.is_importing:
            return
        self._hide()
        many = sum(item.kind not in UNSEEN for item in change.items)
        if change.mode == "do" and many > MANY:
            QTimer.singleShot(0, self, lambda: self._offer(change, many))  # once the step is over

    def _offer(self, change: ChangeSet, many: int) -> None:
        from annotator.session.history import undo_name

        if self._window.bridge.is_closed or undo_name(self._window.session) != change.name:
            return  # what nobody can take back is not offered to be
        keys = self._window.actions_by_id.keys("undo")
        said = tr("{0}: {1} things changed.").format(step_name(change.name), f"{many:,}")
        self._say(said, tr("Undo") + (f"  {shown_key(keys[0])}" if keys else ""), self._take_back)

    def _hear_import(self, report: ImportReport) -> None:
        """An import is no step that Ctrl+Z knows; its articles can be taken out of the list, which is one."""
        self._came = tuple(report.numbers)
        if len(self._came) >= MANY_ARTICLES and self._window.session.coder is not None:
            self._say(tr("{0} articles came in.").format(f"{len(self._came):,}"), tr("Take them out"), self._take_out)

    def _say(self, sentence: str, button: str, job: object) -> None:
        self._hide()
        self.toast = StepToast(self._place())
        self.toast.button.setText(button)
        self.toast.button.setAccessibleDescription(sentence)
        self.toast.button.clicked.connect(job)
        self.toast.say(sentence)

    def _place(self) -> QWidget:
        """Where the coder is: in the window in which the step was made, as far as it is one of this project's."""
        active = QApplication.activeWindow()
        if active is not None and active.parentWidget() is self._window and not active.isModal():
            return active
        desk = self._window.centralWidget()
        return desk if desk is not None else self._window

    def _hide(self) -> None:
        toast, self.toast = self.toast, None
        if toast is not None:
            toast.hide()
            toast.deleteLater()

    def _take_back(self) -> None:
        """The step itself: one that lies in another article is not asked for twice, as it would be by its key."""
        from annotator.session.history import step_ahead

        session, desk = self._window.session, self._window.desk
        self._hide()

        def back() -> None:
            ahead = step_ahead(session, "undo")
            desk.undo()
            if ahead is not None and step_ahead(session, "undo") == ahead:
                desk.undo()

        self._window.bridge.run(back)

    def _take_out(self) -> None:
        from annotator.session.listing import remove_articles

        self._hide()
        self._window.bridge.run(lambda: remove_articles(self._window.session, self._came))
