"""The definition of a label beside the text, one key away: it takes neither focus nor mouse, and goes at a key."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.codebook import Example, LabelDef
from annotator.ui.chrome.marks import key_cap, toned
from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.looks.fonts import reading_font, ui_font
from annotator.ui.looks.labels import label_colour
from annotator.ui.looks.theme import TextSize, Theme, px, pxs
from annotator.ui.words.language import tr

WIDTH, EDGE, CHIP, GAP = 430, 16, 11, 8
FRAME = 1
MOST_EXAMPLES = 8
READING_PIXELS = 15


class DefinitionCard(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label = ""
        """The UUID of the label that is explained."""
        self.chip = QLabel(self)
        self.chip.setFixedSize(px(CHIP), px(CHIP))
        self.name, self.short, self.cap = QLabel(self), toned("", "mute", self), key_cap("", self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setFont(ui_font(TextSize.LEAD, bold=True))
        self.words, self.examples = QLabel(self), QLabel(self)
        for each in (self.words, self.examples):
            each.setTextFormat(Qt.TextFormat.RichText)
            each.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(px(GAP))
        for part in (self.chip, self.name, self.short):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.cap)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*pxs(EDGE, 12, EDGE, 14))
        self._column.setSpacing(px(8))
        self._column.addLayout(head)
        self._column.addWidget(self.words)
        self._column.addWidget(self.examples)
        self._watch = _Closing(self)

    def explain(self, label: LabelDef, language: str, script: str, theme: Theme) -> None:
        """Tell all of a label: examples in ``script``, everything else in ``language``."""
        self.label = label.uuid
        self.chip.setStyleSheet(f"background: {label_colour(label, theme)}; border-radius: 3px;")
        self.name.setText(label.id if language == "en" else label.name(language))
        self.short.setText(label.name(language) if language == "en" and label.name("en") != label.id else "")
        self.cap.setText(label.key.upper())
        self.cap.setVisible(bool(label.key))
        self.words.setFont(ui_font(TextSize.BODY))
        self.words.setText(meaning_words(label, language, theme))
        self.examples.setFont(reading_font(script, px(READING_PIXELS)))
        self.examples.setText(example_words(label.examples, script, theme))
        self.examples.setVisible(bool(label.examples))
        for each in (self, self.words, self.examples, self.name, self.short, self.cap):
            each.ensurePolished()  # or its height is that of another font
        if self._high() > self.screen().availableGeometry().height():
            self.examples.hide()  # what the label means comes first
        self.setFixedSize(px(WIDTH), self._high())

    def _high(self) -> int:
        self._column.invalidate()
        self._column.activate()
        return self._column.totalHeightForWidth(px(WIDTH) - 2 * FRAME) + 2 * FRAME

    def show_beside(self, box: QRect) -> None:
        """Below a box of the screen, above it where the screen ends there, and within the screen."""
        room = self.screen().availableGeometry()
        y = box.bottom() + px(GAP)
        if y + self.height() > room.bottom():
            above = box.top() - px(GAP) - self.height()
            y = above if above >= room.top() else max(room.top(), room.bottom() + 1 - self.height())
        x = max(room.left() + 4, min(box.left() - px(EDGE), room.right() - self.width() - 4))
        self.move(QPoint(x, y))
        self.show()
        self._watch.begin()

    def hideEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._watch.end()
        super().hideEvent(event)  # pyright: ignore[reportArgumentType]


class _Closing(QObject):
    """Hides the card: Esc does nothing else then, a key that writes does what it means, and so does a click."""

    def __init__(self, card: DefinitionCard) -> None:
        super().__init__(card)
        self._card = card

    def begin(self) -> None:
        """Looks at every event of the program, therefore only while the card is there."""
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                if kind == QEvent.Type.KeyPress:
                    self._card.hide()
                event.accept()
                return True
            if keystroke(event) is not None:
                self._card.hide()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate, QEvent.Type.Wheel):
            self._card.hide()
        return False


def meaning_words(label: LabelDef, language: str, theme: Theme) -> str:
    """Definition, what to include and what not, as rich text."""
    said = label.meaning(language) or tr("This label has no definition yet.")
    parts = [f"<p style='margin: 0'>{escape(said)}</p>"]
    for word, colour, lines in (
        (tr("Include"), theme.good, label.include),
        (tr("Not"), theme.warn, label.exclude),
    ):
        if lines:
            hung = "margin: 2px 0 0 11px; text-indent: -11px"
            items = "".join(f"<p style='{hung}'>– {escape(tr(line))}</p>" for line in lines)
            head = f"<span style='color: {colour}; font-size: {px(TextSize.CAPTION)}px'>{escape(word)}</span>"
            parts.append(f"<p style='margin: 7px 0 0 0'>{head}</p>{items}")
    return "".join(parts)


def example_words(examples: tuple[Example, ...], script: str, theme: Theme) -> str:
    """A line each: good ones first, with their notes."""
    ordered = sorted(examples, key=lambda each: not each.good)
    lines: list[str] = []
    small = f"color: {theme.mute}; font-family: '{ui_font().family()}'; font-size: {px(TextSize.SMALL)}px"
    for each in ordered[:MOST_EXAMPLES]:
        sign, colour = ("✔", theme.good) if each.good else ("✘", theme.warn)
        note = f' &nbsp;<span style="{small}">{escape(tr(each.note))}</span>' if each.note else ""
        lines.append(f"<span style='color: {colour}'>{sign}</span> {escape(each.text(script))}{note}")
    more = len(ordered) - MOST_EXAMPLES
    if more > 0:
        words = tr("and {0} more").format(more)
        lines.append(f'<span style="{small}">{escape(words)}</span>')
    return "<br>".join(lines)
