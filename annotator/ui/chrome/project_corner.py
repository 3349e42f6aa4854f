"""The right end of the menu bar: which project this is, its Traditional standard, and who is coding."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.session.session import Session
from annotator.text.views import ArticleTexts
from annotator.ui.chrome.marks import toned
from annotator.ui.language import listed, tr
from annotator.ui.theme import px, pxs

STANDARD_NAMES = {
    "tw": "臺灣標準",
    "opencc": "OpenCC 標準",
    "hk": "香港標準",
    "twp": "臺灣標準與用詞",
    "hkp": "香港標準與用詞",
}
AVATAR = 22
NAME_WIDTH = 220
"""Pixels at most for the project's name."""


class ProjectCorner(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project, self.standard = toned("", "mute"), toned("", "mute")
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
        name = self.project.fontMetrics().elidedText(session.name, Qt.TextElideMode.ElideMiddle, px(NAME_WIDTH))
        self.project.setText(name)
        self.project.setToolTip(str(session.path))
        self.standard.setText(STANDARD_NAMES[session.standard])
        self.avatar.setVisible(session.coder is not None)
        if session.coder is not None:
            self.avatar.setText(session.coder.name[:1].upper())
            self.avatar.setToolTip(session.coder.name)

    def heads(self, texts: ArticleTexts, standard: str, shown_only: bool = False) -> tuple[str, str]:
        """What stands above each pane, after its script's name: as published, or converted and how.

        ``shown_only``: in a standard that is not the project's.
        """
        how = listed((STANDARD_NAMES[standard], tr("shown only"))) if shown_only else STANDARD_NAMES[standard]
        says: dict[str, str] = dict.fromkeys(("hans", "hant"), f"{tr('converted')} • {how}")
        if not shown_only:
            says["hans"] = tr("converted")
        says[texts.published] = tr("as published")
        return f"简体 {says['hans']}", f"繁體 {says['hant']}"
