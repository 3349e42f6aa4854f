"""What opens without a project: the recent ones, a new one, one on the disk, the sample, and the tour through it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.chrome.banner import Banner
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.help.dialog_key import HelpInDialogs
from annotator.ui.importing.handed import Handed, handed
from annotator.ui.looks.fonts import missing_font_sentence, ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.start.recent import Recent
from annotator.ui.start.recent_list import RecentList
from annotator.ui.words.language import current, resolved, tr

WIDTH, HEIGHT = 680, 440
BUTTONS_WIDTH = 184
LANGUAGES = (("en", "English"), ("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文"))


class StartWindow(QWidget):
    """Says what is wanted; who opens it is the composition root.

    ``files_wanted`` carries paths of which a project is to be made, ``forgotten`` that of one taken out of the list.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    tour_wanted = Signal()
    project_wanted = Signal(str)
    files_wanted = Signal(object)
    forgotten = Signal(str)
    language_wanted = Signal(str)

    def __init__(self, recent: Sequence[Recent | str], language: str = "", now: datetime | None = None) -> None:
        super().__init__()
        self.setWindowTitle("annotator")
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        room = self.screen().availableGeometry()
        self.setMinimumSize(min(px(560), room.width()), min(px(380), room.height()))
        self.resize(min(px(WIDTH), room.width()), min(px(HEIGHT), room.height()))
        projects = [each if isinstance(each, Recent) else Recent(each) for each in recent]
        self.banner = Banner(self)
        self.recent = RecentList(projects, now or datetime.now(), self)
        self.recent.wanted.connect(self.project_wanted)
        self.recent.dropped.connect(self.forgotten)
        self.recent.emptied.connect(self._show_nothing)
        self.nothing = toned(tr("No projects yet. Make one, or look at the sample first."), "mute", self)
        self.nothing.setWordWrap(True)
        self.drop_hint = toned("", "mute", self)
        self.drop_hint.setWordWrap(True)
        self.drop_hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.language = _languages(language, self)
        self.language.activated.connect(lambda: self.language_wanted.emit(self.language.currentData()))
        self.drop_hint.setMinimumHeight(self.language.sizeHint().height())
        self._lay_out()
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_help)
        self._help_in_dialogs = HelpInDialogs(self)
        self._hint(None)
        if not self.recent.count():
            self._show_nothing()
        sentence = missing_font_sentence()
        if sentence:
            self.banner.say(sentence, stays=True)

    def say(self, sentence: str) -> None:
        self.banner.say(sentence)

    def show_help(self) -> None:
        from annotator.ui.help.guides import topic_of
        from annotator.ui.help.help_work import help_beside

        help_beside(self, topic_of("researcher#project"))

    def _lay_out(self) -> None:
        title = toned("annotator", "", self)
        title.setFont(ui_font(TextSize.DISPLAY, bold=True))
        body = QHBoxLayout()
        body.setSpacing(32)
        body.addLayout(self._left(), 1)
        body.addLayout(self._buttons())
        inner = QVBoxLayout()
        inner.setContentsMargins(36, 26, 36, 24)
        inner.setSpacing(4)
        inner.addWidget(title)
        inner.addWidget(toned(tr("Label Chinese news articles in both scripts, side by side."), "mute", self))
        inner.addSpacing(20)
        inner.addLayout(body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(inner, 1)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(toned(tr("Recent projects").upper(), "heading", self))
        left.addWidget(self.nothing)
        left.addWidget(self.recent, 1)
        self._gap = QWidget(self)
        left.addWidget(self._gap, 1)
        left.addWidget(self.drop_hint)
        self.nothing.hide()
        self._gap.hide()
        return left

    def _buttons(self) -> QVBoxLayout:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        self.buttons: list[QPushButton] = []
        for text, signal in (
            (tr("&New project…"), self.new_wanted),
            (tr("&Open project…"), self.open_wanted),
            (tr("Open the &sample"), self.sample_wanted),
            (tr("Take the &tour"), self.tour_wanted),
        ):
            button = QPushButton(text, self)
            button.setFixedWidth(px(BUTTONS_WIDTH))
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            buttons.addWidget(button)
            self.buttons.append(button)
            if signal is self.open_wanted:
                buttons.addSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.language)
        self.buttons[0].setDefault(True)
        first = self.recent if self.recent.count() else self.buttons[0]
        first.setFocus()  # as the window's proxy it would hide others from Tab
        return buttons

    def _show_nothing(self) -> None:
        self.recent.hide()
        self.nothing.show()
        self._gap.show()
        self.buttons[0].setFocus()

    # what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        given = handed(event.mimeData())
        if given.paths:
            event.acceptProposedAction()
            self._hint(given)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hint(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """A project is opened, of anything else one is made; once whoever gave it is let go."""
        given = handed(event.mimeData())
        event.acceptProposedAction()
        self._hint(None)
        if given.projects:
            QTimer.singleShot(0, self, lambda: self.project_wanted.emit(given.projects[0]))
        elif given.paths:
            QTimer.singleShot(0, self, lambda: self.files_wanted.emit(given.paths))

    def _hint(self, given: Handed | None) -> None:
        """What a drop would do; "" as long as nothing is held over the window: what can be dropped."""
        if given is None:
            said = tr("Or drop files here: a project opens, pages and tables become a new one.")
        elif given.projects:
            said = tr("Open this project")
        else:
            said = made_of(given.paths)
        self.drop_hint.setText(said)
        set_tone(self.drop_hint, "mute" if given is None else "good")


def made_of(paths: Sequence[str]) -> str:
    """The offer to make a project of what was dropped."""
    if len(paths) == 1:
        return tr("Make a project of this file or folder")
    return tr("Make a project of these {0} files").format(f"{len(paths):,}")


def _languages(language: str, parent: QWidget) -> QComboBox:
    """Each in its own words: they are not translated."""
    box = QComboBox(parent)
    box.setAccessibleName(tr("Language"))
    for code, name in LANGUAGES:
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(resolved(language) if language else current())))
    box.setFixedWidth(px(BUTTONS_WIDTH))
    return box
