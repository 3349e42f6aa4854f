"""The right end of the menu bar: which project this is, its Traditional standard, and who is coding."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QWidget

from annotator.session.session import Session
from annotator.text.views import ArticleTexts
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import listed, mark, tr
from annotator.ui.words.project_name import shown_name

STANDARD_NAMES = {
    "tw": mark("Taiwan standard"),
    "opencc": mark("OpenCC standard"),
    "hk": mark("Hong Kong standard"),
    "twp": mark("Taiwan standard and words"),
    "hkp": mark("Hong Kong standard and words"),
}
AVATAR = 22
NAME_WIDTH, NAME_LEAST = 220, 60
"""Pixels at most, and at least, for the project's name."""
MENU_EDGES = 18
"""Pixels beside and between the menus' titles, as in the style sheet."""


class ProjectCorner(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project, self.standard = toned("", "mute"), toned("", "mute")
        self.name, self._room = "", px(NAME_WIDTH)
        self.avatar = QLabel()
        self.avatar.setObjectName("avatar")
        self.avatar.setFixedSize(px(AVATAR), px(AVATAR))
        self.avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = self.avatar.sizePolicy()
        whole.setRetainSizeWhenHidden(True)  # the menu bar does not ask again when the coder has given a name
        self.avatar.setSizePolicy(whole)
        row = QHBoxLayout(self)
        row.setContentsMargins(*pxs(12, 3, 16, 0))
        row.setSpacing(px(14))
        for part in (self.project, self.standard, self.avatar):
            row.addWidget(part)

    def show_session(self, session: Session) -> None:
        self.name = shown_name(session.name)
        self._fit()
        self.project.setToolTip(str(session.path))
        self.standard.setText(tr(STANDARD_NAMES[session.standard]))
        self.avatar.setVisible(session.coder is not None)
        if session.coder is not None:
            self.avatar.setText(session.coder.name[:1].upper())
            self.avatar.setToolTip(session.coder.name)

    def event(self, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and isinstance(parent, QMenuBar):
            parent.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The name is as wide as the menus leave to it, before the bar puts them into its new width."""
        if isinstance(event, QResizeEvent) and isinstance(watched, QMenuBar):
            metrics, own = watched.fontMetrics(), self.sizeHint().width() - self.project.sizeHint().width()
            words = (metrics.horizontalAdvance(each.text().replace("&", "")) for each in watched.actions())
            menus = sum(each + px(MENU_EDGES) for each in words) + px(MENU_EDGES)
            self._room = max(px(NAME_LEAST), min(px(NAME_WIDTH), event.size().width() - menus - own))
            self._fit()
        return False

    def _fit(self) -> None:
        metrics = self.project.fontMetrics()
        self.project.setText(metrics.elidedText(self.name, Qt.TextElideMode.ElideMiddle, self._room))

    def heads(self, texts: ArticleTexts, standard: str, shown_only: bool = False) -> tuple[str, str]:
        """What stands above each pane, after its script's name: as published, or converted and how.

        ``shown_only``: in a standard that is not the project's.
        """
        name = tr(STANDARD_NAMES[standard])
        how = listed((name, tr("shown only"))) if shown_only else name
        says: dict[str, str] = dict.fromkeys(("hans", "hant"), f"{tr('converted')} • {how}")
        if not shown_only:
            says["hans"] = tr("converted")
        says[texts.published] = tr("as published")
        return f"简体 {says['hans']}", f"繁體 {says['hant']}"
