"""The head of the desk: the article's title, where and when it was published, and "Done, next"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.session.articles import OpenArticle
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.marks import key_cap
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.words.dates import shown_date
from annotator.ui.words.language import tr

SPACING, MARGINS = 2, (48, 12, 42, 12)


class NextButton(QPushButton):
    """``Done, next`` with its key on a cap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("next")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # never reached by Space from a field that was hidden
        self.setAccessibleName(tr("Done, next"))
        row = QHBoxLayout(self)
        row.setContentsMargins(*pxs(12, 5, 10, 5))
        row.setSpacing(px(8))
        row.addWidget(QLabel(tr("Done, next"), self))
        row.addWidget(key_cap("Ctrl+Enter", self))
        self.setMinimumSize(row.sizeHint())


class ArticleHead(QWidget):
    done_next = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ClampedLabel(2, self)
        self.title.setFont(ui_font(TextSize.TITLE, bold=True))
        self.meta = ClampedLabel(1, self)
        self.meta.setObjectName("meta")
        self.meta.setFont(ui_font(TextSize.BODY))
        self.button = NextButton(self)
        self.button.clicked.connect(self.done_next)
        rows = self._rows = QGridLayout(self)
        rows.setContentsMargins(*MARGINS)
        rows.setHorizontalSpacing(px(24))
        rows.setVerticalSpacing(SPACING)
        rows.setColumnStretch(0, 1)
        rows.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self.button, 0, 1, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(self.meta, 1, 0, 1, 2)

    def put_beside_meta(self, strip: QWidget) -> None:
        """Let a widget two pixels higher than the second line stand behind its words; the text below does not move."""
        self._rows.removeWidget(self.meta)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self.meta, 1000)  # all but what it does not need
        line.addWidget(strip)
        line.addStretch(1)
        self._rows.addLayout(line, 1, 0, 1, 2)
        self._rows.setVerticalSpacing(SPACING - 1)
        self._rows.setContentsMargins(*MARGINS[:3], MARGINS[3] - 1)

    def show_article(self, article: OpenArticle | None) -> None:
        self.button.setEnabled(article is not None)
        self.title.set_text(article.article.title if article else tr("No article yet"))
        self.meta.set_text(meta_line(article) if article else "")
        self.meta.set_hint(tr("{0} characters of source").format(f"{article.article.length:,}") if article else "")


def meta_line(opened: OpenArticle) -> str:
    """``outlet • date • editor • 2,067 characters``; what is not known is left out.

    Where the outlet is not known, the file's name stands behind the date. What the coder reads is counted.
    """
    article, meta = opened.article, opened.article.meta
    editor = tr("editor {0}").format(meta["editor"]) if meta.get("editor") else ""
    date = shown_date(meta.get("published", "")) or shown_date(meta.get("dateline", ""))
    outlet = meta.get("outlet")
    whence = (outlet, date) if outlet else (date, article.name)
    parts = (*whence, editor, characters(read_length(opened.texts.reading)))
    return " • ".join(part for part in parts if part)


def read_length(text: str, start: int = 0, end: int | None = None) -> int:
    """How many characters of ``text[start:end]`` are read: the ends of lines are none."""
    end = len(text) if end is None else end
    return end - start - text.count("\n", start, end)


def characters(count: int) -> str:
    """``2,067 characters``."""
    return tr("1 character") if count == 1 else tr("{0} characters").format(f"{count:,}")
