"""The window of one project: the desk in the middle, docks around it, one table of actions above."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.model.changes import ChangeSet
from annotator.session.articles import OpenArticle, article_rows, next_unfinished
from annotator.session.session import Session
from annotator.ui.bridge import Bridge
from annotator.ui.chrome.article_head import ArticleHead
from annotator.ui.chrome.project_corner import ProjectCorner
from annotator.ui.chrome.status_line import StatusLine
from annotator.ui.commands.menus import MENUS, menu_title
from annotator.ui.commands.window_keys import answer, claim
from annotator.ui.desk.desk import Desk
from annotator.ui.docks.dock_layout import DockLayout
from annotator.ui.files.project_jobs import ProjectJobs
from annotator.ui.looks.fonts import missing_font_sentence
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.style import ThemeSwitch
from annotator.ui.looks.theme import Theme
from annotator.ui.notices.notice_window import NoticeWindow
from annotator.ui.panes.article_panes import ArticlePanes, LabelLook
from annotator.ui.reading.kept import dress_panes
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import current, sentences, tr
from annotator.ui.works import Works

if TYPE_CHECKING:
    from annotator.ui.commands.action_set import ActionSet
    from annotator.ui.desk.word_edges import WordEdges
    from annotator.ui.docks.panels import Panels
    from annotator.ui.repairs.mending import Mending, Wish

LEAST_WIDTH, LEAST_HEIGHT = 900, 560
FIRST_WIDTH, FIRST_HEIGHT = 1400, 900


class MainWindow(NoticeWindow):
    """``painted`` comes once, after the first paint, ``furnished`` with the rest; ``coder_wanted`` asks who codes."""

    painted, furnished, closed = Signal(), Signal(), Signal()
    coder_wanted, language_wanted = Signal(), Signal(str)

    def __init__(
        self,
        session: Session,
        settings: UserSettings,
        switch: ThemeSwitch,
        language: str = "",
        article: int = 0,
        closes_session: bool = True,
    ) -> None:
        super().__init__()
        self.session, self.settings, self.switch = session, settings, switch
        self._language = language or current()
        self.closes_session = closes_session
        self.is_painted = False
        self._panels: Panels | None = None
        self.faces = LabelFaces(session.codebook, switch.theme, self._language)
        self.bridge = Bridge(session, self)
        self.panes = ArticlePanes(theme=switch.theme)
        self.desk = Desk(session, self.bridge, self.panes, self, partial(settings.caret, str(session.path)))
        self.works = Works(self)
        self.jobs = ProjectJobs(session, self)
        self._build_desk()
        self._build_docks()
        self._build_menus()
        self._connect()
        self._dress(switch.theme)
        room = self.screen().availableGeometry()
        self.setMinimumSize(min(LEAST_WIDTH, room.width()), min(LEAST_HEIGHT, room.height()))
        self.setAcceptDrops(True)
        self.open_first(article)
        self.layout_of_docks.restore(settings, FIRST_WIDTH, FIRST_HEIGHT)

    @property
    def panels(self) -> Panels:
        """The panels; made when first asked for, which is after the first paint."""
        if self._panels is None:
            from annotator.ui.docks.panels import Panels

            self._panels = Panels(
                self.desk, self.docks, self.status, lambda: self.faces, self.switch.theme, self.press_label,
                self.mending, self.works, self.actions_by_id.by_id,
            )  # fmt: skip
        return self._panels

    @property
    def is_furnished(self) -> bool:
        return self._panels is not None

    def open_first(self, article: int = 0) -> None:
        """Put an article on the desk: the one asked for, the one last seen, the first unfinished, or the first."""
        wanted = article or self.settings.place(str(self.session.path))
        there = wanted and self._number_from(wanted) == wanted
        number = (wanted if there else 0) or next_unfinished(self.session, 0) or self._number_from(0)
        if number:
            self.bridge.run(lambda: self.desk.open(number))
        else:
            self.head.show_article(None)

    def _number_from(self, number: int) -> int:
        """``number`` where there is such an article, else the next one's, else 0."""
        found = article_rows(self.session, after=max(0, number - 1), limit=1)
        return found[0].article.number if found else 0

    def coder_chosen(self) -> None:
        """Another coder has sat down: their layer is on the desk now."""
        self.project_corner.show_session(self.session)
        self.status.coder.setText(self.session.coder.name if self.session.coder else "")
        self.panels.articles.forget()
        self.open_first(self.desk.number)
        self.panels.articles.begin(self.desk.number)
        self.panels.articles.show_on_desk(self.desk.number)
        self.panels.articles.finish()

    @property
    def is_held(self) -> bool:
        """Whether it cannot be built anew at this moment."""
        from annotator.ui.closing import is_held

        return is_held(self)

    def step_article(self, step: int) -> None:
        number = self.panels.articles.model.neighbour(self.desk.number, step)
        if number is None:
            self.status.say(tr("That is the last article.") if step > 0 else tr("That is the first article."))
        else:
            self.desk.open(number)

    def change_coder(self) -> None:
        self.coder_wanted.emit()

    def quit(self) -> None:
        self.close()

    def _build_desk(self) -> None:
        self.head = ArticleHead()
        desk = QWidget()
        desk.setObjectName("desk")
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(desk)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.project_corner = ProjectCorner(self)
        self.project_corner.show_session(self.session)
        self.status.coder.setText(self.session.coder.name if self.session.coder else "")

    def _build_docks(self) -> None:
        heads = 1 if self.faces.codebook.for_documents else 0
        self.layout_of_docks = DockLayout(self, len(self.faces.in_use) + heads)
        self.docks = self.layout_of_docks.add_first()

    def _build_menus(self) -> None:
        """The menus' names; what stands in them comes with the actions, after the first paint."""
        self._menus = {name: self.menuBar().addMenu(menu_title(name)) for name in MENUS}
        for menu in self._menus.values():
            menu.aboutToShow.connect(partial(self._dress_menu, menu))
        self.menuBar().setCornerWidget(self.project_corner)

    @cached_property
    def words(self) -> WordEdges:
        """Where words begin; asked for after the first paint."""
        from annotator.ui.desk.word_edges import WordEdges

        made = WordEdges(self)
        made.found.connect(lambda _, script, edges: self.panes.set_word_edges(script, edges))
        return made

    @cached_property
    def mending(self) -> Mending:
        """What is done to repairs; made after the first paint."""
        from annotator.ui.repairs.mending import Mending

        made = Mending(self.desk, self)
        made.edit_wanted.connect(self._begin_mending)
        made.begin()
        return made

    @cached_property
    def actions_by_id(self) -> ActionSet:
        """The actions, in the menus; made after the first paint, or when first asked for."""
        from annotator.ui.commands.action_set import ActionSet
        from annotator.ui.commands.view_actions import ViewActions
        from annotator.ui.looks.motion import settle_motion

        self.docks |= self.layout_of_docks.add_others()
        view = ViewActions(
            self, self.panes, self.docks, self.settings, self.switch, lambda: self.faces, self.layout_of_docks
        )
        owners = (self.desk, self.mending, *self.works.owners(), self.jobs, view, self)
        made = ActionSet(self, self.panes.panes, owners, self.bridge.run, self.settings.get("shortcuts"))
        menus = made.fill_menus(self._menus)
        made.leave_to_labels(self.codebook_keys())
        made.check(
            self.settings.get("theme"),
            self.desk.status,
            f"relations_{self.settings.get('relations')}",
            f"language_{self.settings.get('language')}",
            f"size_{self.settings.get('interface_size')}",
            f"motion_{self.settings.get('motion')}",
        )
        settle_motion(self.settings.get("motion"))
        made.check_settings(self.settings.get)
        made.check_standard(self.session.standard)
        self.desk.status_changed.connect(made.check)
        menus["View/Panels"].aboutToShow.connect(self._check_panels)
        view.watch(menus["View/Panels"])
        menus["Edit"].aboutToShow.connect(lambda: made.name_undo(self.session))
        made.by_id["none"].triggered.connect(self.hush)
        return made

    def _connect(self) -> None:
        self.switch.changed.connect(self._dress)
        self.bridge.refused.connect(lambda sentence: self.toast.say(sentence))
        self.bridge.failed.connect(self.show_mishap, Qt.ConnectionType.QueuedConnection)  # not while it is painted
        self.bridge.unsaved_changed.connect(self.status.show_unsaved)
        self.bridge.changed.connect(self._hear)
        self.desk.said.connect(self.status.say)
        self.desk.opened.connect(self._opened)
        self.desk.reread.connect(self._show_texts)
        self.desk.described.connect(self._describe)
        self.desk.note_wanted.connect(self._begin_note)
        self.head.done_next.connect(lambda: self.bridge.run(self.desk.done_next))
        self.status.shortcuts_wanted.connect(lambda: self.actions_by_id.by_id["shortcuts"].trigger())
        self.status.help_wanted.connect(lambda: self.actions_by_id.by_id["help"].trigger())
        self.jobs.said.connect(self.status.say)
        self.jobs.reported.connect(lambda sentence, lines: self.toast.say(sentence, lines=lines))
        self.desk.leaving.connect(partial(self.settings.keep_caret, str(self.session.path)))
        self.jobs.imported.connect(self._imported)
        self.jobs.arrived.connect(lambda number: self.bridge.run(lambda: self.desk.open(number)))
        for pane in self.panes.panes:
            pane.installEventFilter(self)

    def _dress(self, theme: Theme) -> None:
        """Give every hand-painted part the theme's colours."""
        self.faces = LabelFaces(self.session.codebook, theme, self._language)
        self.panes.set_theme(theme)
        self.panes.set_looks({each.uuid: LabelLook(each.colour, each.short, each.order) for each in self.faces})
        dress_panes(self.panes, self.settings, self.desk.standard or self.session.standard)
        self.panes.set_names_shown(self.settings.get("label_names"))
        if self._panels is not None:
            self.works.set_theme(theme)
            self._panels.set_faces(self.faces, theme)

    def _opened(self, article: OpenArticle) -> None:
        self.hush()
        self._show_texts(article)
        if self._panels is not None:
            self._panels.articles.show_on_desk(article.article.number)
        self.settings.keep_place(str(self.session.path), article.article.number)

    def _describe(self, article: OpenArticle) -> None:
        self.setWindowTitle(f"{article.article.title} — {self.project_corner.name} — annotator")
        self.head.show_article(article)

    def _show_texts(self, article: OpenArticle) -> None:
        """What depends on the texts themselves, which a repair or a conversion may have changed."""
        self._describe(article)
        shown_only = article.standard != self.session.standard
        self.panes.set_heads(*self.project_corner.heads(article.texts, article.standard, shown_only))
        if self.is_painted:
            self.words.want(article)

    def codebook_keys(self) -> set[str]:
        """The keys that the codebook gives to labels and to their attributes."""
        labels = self.session.codebook.active
        return {each.key for each in (*labels, *(one for label in labels for one in label.attributes)) if each.key}

    def _hear(self, change: ChangeSet) -> None:
        if not change.foreign:
            self.hush()
        if any(item.kind == "codebook" for item in change.items):
            self._dress(self.switch.theme)
            self.actions_by_id.leave_to_labels(self.codebook_keys())

    def _imported(self) -> None:
        if self.desk.article is None:
            self.open_first()
        self.panels.articles.finish()

    def press_label(self, uuid: str, second: bool = False) -> None:
        """What a label's key, its row in the codebook and the bar beside a selection do."""
        label = self.session.codebook.by_uuid(uuid)
        if label is not None and label.applies_to == "document":
            self.bridge.run(lambda: self.works.spans.press_document_label(uuid))
        else:
            self.bridge.run(lambda: self.works.coding.press_label(uuid, second))

    def _begin_note(self) -> None:
        self.panels.news.flush()
        self.panels.inspector.come_forward()
        self.panels.inspector.begin_note()

    def _begin_mending(self, wish: Wish) -> None:
        self.panels.news.flush()
        self.docks["repairs"].show()
        self.docks["repairs"].raise_()
        self.works.repairs.begin_edit(wish)

    def _dress_menu(self, menu: QMenu) -> None:
        from annotator.ui.looks.icons import dress_menu

        dress_menu(menu, self.switch.theme)

    def _check_panels(self) -> None:
        for name, dock in self.docks.items():
            self.actions_by_id.by_id["span" if name == "inspector" else name].setChecked(not dock.isHidden())

    def _after_paint(self) -> None:
        """What the first picture did not need."""
        if self.bridge.is_closed:
            return
        self.is_painted = True
        self.painted.emit()
        QTimer.singleShot(0, self._finish)

    def _finish(self) -> None:
        """Panels, counts, words and fonts: what the coder need not wait for."""
        if self.bridge.is_closed:
            return
        assert self.actions_by_id  # the menus are filled, the keys are there
        caret = self.panes.caret_source()
        if caret and self.panes.selection() is None:
            self.panes.select(caret, caret)  # at the text's end, what was out of reach until all was laid out
        self.bridge.run(self.panels.articles.finish)
        if self.desk.article is not None:
            self.words.want(self.desk.article)
        self.works.begin()
        said = (*map(tr, self.session.warnings), missing_font_sentence(), self.actions_by_id.warning)
        if any(said):
            self.bar.say(sentences(said), stays=True)
        self.furnished.emit()

    def showEvent(self, event: QEvent) -> None:
        self.layout_of_docks.arrange_once()
        if not self.is_painted:
            self.head.installEventFilter(self)
        self.panes.focus_pane(self.panes.active_pane)
        if (caret := self.panes.caret_source()) and not self.is_painted:
            self.desk.go_to(caret)  # before the window had its size there was nothing to scroll

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.head and event.type() == QEvent.Type.Paint:
            self.head.removeEventFilter(self)
            QTimer.singleShot(0, self._after_paint)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and claim(self, event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_toast()
        self.layout_of_docks.fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, folders and words from elsewhere are welcome."""
        from annotator.ui.importing.handed import is_welcome

        if event.source() is None and is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files, folders and words become articles, a project is opened; once whoever gave them is let go."""
        from annotator.ui.importing.handed import handed

        given = handed(event.mimeData())
        event.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: self.bridge.run(lambda: self.jobs.take_in(given)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being written, then close the project; a file that stays busy keeps the window open."""
        from annotator.ui.closing import may_close

        if not may_close(self):
            event.ignore()
            return
        self.desk.leave()
        self.bridge.close()
        self.words.stop()
        self.works.stop()
        self.layout_of_docks.keep(self.settings)
        event.accept()
        self.closed.emit()
