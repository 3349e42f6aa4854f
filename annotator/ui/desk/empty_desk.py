"""The desk without an article: what can be done about it stands there, with its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.model.article import Article
from annotator.session.articles import OpenArticle
from annotator.text.compose import article_texts
from annotator.ui.chrome.marks import key_cap, toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.ui.commands.action_set import ActionSet
    from annotator.ui.desk.desk import Desk
    from annotator.ui.window import MainWindow

WAYS, REMOVED = ("import_files", "import_folder", "paste"), "removed_articles"
"""Actions by which articles come to the desk."""

NO_ARTICLE = Article(0, "", "", "", "hans", 0, "", "")


def clear_desk(desk: Desk) -> None:
    """Take the article off the desk. ``opened`` tells of an empty one of number 0, which nobody has to tell apart."""
    desk.leave()
    nothing = OpenArticle(NO_ARTICLE, article_texts("", "hans", desk.session.standard), {}, (), "todo",
                          standard=desk.session.standard)  # fmt: skip
    desk.article, desk.annotations, desk.status = None, {}, nothing.status
    desk.panes.show(nothing.texts)
    desk.choice = None
    desk.forget_last()
    desk.opened.emit(nothing)
    desk.chosen.emit(None)
    desk.status_changed.emit(desk.status)


class EmptyDesk(QObject):
    """Lays a page over the panes as long as there is nothing to read in them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.page: EmptyPage | None = None

    def begin(self) -> None:
        self._window.desk.opened.connect(lambda _: self._see())
        self._window.panes.installEventFilter(self)
        self._see()

    def _see(self) -> None:
        window = self._window
        if window.desk.article is not None:
            if self.page is not None:
                had_keys = self.page.isAncestorOf(window.focusWidget() or window)
                self.page.hide()
                self.page.deleteLater()
                self.page = None
                if had_keys:
                    window.panes.focus_pane(window.panes.active_pane)
        elif self.page is None:
            self.page = EmptyPage(window.panes, window.actions_by_id, self._ways())
            self.page.setGeometry(window.panes.rect())
            self.page.show()
            self.page.raise_()

    def _ways(self) -> tuple[str, ...]:
        """Articles that were removed can come back, where there are any."""
        from annotator.session.listing import removed_rows

        return (*WAYS, REMOVED) if removed_rows(self._window.session) else WAYS

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.page is not None and event.type() == QEvent.Type.Resize:
            self.page.setGeometry(self._window.panes.rect())
        return False


class EmptyPage(QWidget):
    """What can be done, each with its button and its key; files may be dropped on it as anywhere."""

    def __init__(self, panes: QWidget, actions: ActionSet, ways: Sequence[str] = WAYS) -> None:
        super().__init__(panes)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        says = toned(
            tr("Begin with one of these, or drop pages, folders, tables or a zip anywhere in this window."),
            "mute",
            self,
        )
        says.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addWidget(says)
        column.addSpacing(px(10))
        self.buttons: list[QPushButton] = []
        for id_ in ways:
            column.addLayout(self._row(actions, id_))
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(*pxs(48, 28, 12, 24))
        inside.addLayout(column)
        inside.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _row(self, actions: ActionSet, id_: str) -> QHBoxLayout:
        button = QPushButton(actions.by_id[id_].text(), self)
        button.setMinimumWidth(190)
        button.setAutoDefault(True)
        button.clicked.connect(actions.by_id[id_].trigger)
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(button)
        if keys := actions.keys(id_):
            row.addWidget(key_cap(shown_key(keys[0]), self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row
