"""The beginning of an article that is about to come in, with its spans drawn in it and named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.exchange.records import ImportedArticle, ImportedSpan
from annotator.ui.looks.fonts import reading_font, row_font
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import tr

SHOWN, BEFORE = 2_000, 200
"""Characters that are shown, and how many of them stand before the first span."""
LONGEST_NAME = 18
PIXELS, SPACING = 15, 165


class SpansDrawn(QTextEdit):
    """``look_of`` gives a label's colour, and a sign that stands behind its name, "" for none."""

    def __init__(self, theme: Theme, look_of: Callable[[str], tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(reading_font("hans", px(PIXELS)))
        self.setAccessibleName(tr("The first article, with its tags"))
        self._theme, self._look_of = theme, look_of

    def show_article(self, article: ImportedArticle | None) -> None:
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        cursor = QTextCursor(document)
        if article is not None:
            block = cursor.blockFormat()
            block.setLineHeight(SPACING, 1)  # percent of the line: room for the names
            cursor.setBlockFormat(block)
            for words, inside, ending in pieces(article.source, article.spans):
                cursor.insertText(words, self._format(inside))
                for span in ending:
                    sign = self._look_of(span.label)[1]
                    cursor.insertText(f" {short_name(span.label)}{sign and ' '}{sign} ", self._name_format(span))
        self.setDocument(document)

    def _format(self, inside: Sequence[ImportedSpan]) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self.font())
        made.setForeground(QColor(self._theme.ink))
        if inside:
            inner = min(inside, key=lambda each: each.end - each.start)
            colour = self._colour(inner)
            tint = QColor(colour)
            tint.setAlphaF(min(0.5, self._theme.fill * (1 + len(inside)) / 2))
            made.setBackground(tint)
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(QColor(colour))
            made.setToolTip(", ".join(each.label for each in inside))
        return made

    def _name_format(self, span: ImportedSpan) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(row_font(TextSize.MICRO))
        made.setForeground(QColor(self._colour(span)))
        return made

    def _colour(self, span: ImportedSpan) -> str:
        return self._look_of(span.label)[0]


def short_name(label: str) -> str:
    words = " ".join(label.split())
    return words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME - 1] + "…"


Piece = tuple[str, Sequence[ImportedSpan], Sequence[ImportedSpan]]
"""Words, the spans that they stand in, and those that end with them."""


def pieces(text: str, spans: Sequence[ImportedSpan]) -> Iterator[Piece]:
    """The text from a little before its first span, cut at every edge of one."""
    first = min((each.start for each in spans), default=0)
    begin = max(0, first - BEFORE)
    end = min(len(text), begin + SHOWN)
    near = [each for each in spans if each.end > begin and each.start < end]
    parts = [(each, each.ranges or ((each.start, each.end),)) for each in near]
    edges = {begin, end, *(edge for _, ranges in parts for pair in ranges for edge in pair if begin < edge < end)}
    ordered = sorted(edges)
    if begin:
        yield "… ", (), ()
    for a, b in pairwise(ordered):
        inside = [each for each, ranges in parts if any(s <= a and b <= e for s, e in ranges)]
        ending = [each for each in near if each.end == b]
        yield text[a:b], inside, ending
    if end < len(text):
        yield " …", (), ()
