"""The two colours of a label, each on its paper, with what is to be said of their contrast and of their likeness."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QGridLayout, QPushButton, QSizePolicy, QWidget

from annotator.model.codebook import Codebook, LabelDef
from annotator.model.codebook.colours import ALIKE, LEGIBLE, apartness, contrast, proposed_colour
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.codebook_editor.fields.texts import LineField
from annotator.ui.looks.fonts import reading_font
from annotator.ui.looks.theme import DARK, LIGHT, Radius, Theme, px, pxs
from annotator.ui.words.language import listed, tr

SWATCH = (132, 34)
HEX_WIDTH, CHIP = 88, 12
COLOUR = re.compile("#[0-9a-f]{6}")


class ColourField(QWidget):
    """``edited`` carries (on light paper, on dark paper) as #rrggbb, also where one is no colour yet."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: LabelDef | None = None
        self._codebook: Codebook | None = None
        self.swatches = [Swatch(theme, self) for theme in (LIGHT, DARK)]
        self.fields = [LineField(words, self) for words in (tr("Colour on light paper"), tr("Colour on dark paper"))]
        self.contrasts = [toned("", "mute", self) for _ in self.fields]
        self.propose_button = QPushButton(tr("Propose"), self)
        self.propose_button.setAutoDefault(False)
        self.propose_button.setToolTip(tr("A colour that every reader tells from the others, also a colour-blind one"))
        self.propose_button.clicked.connect(self.propose)
        self.warning = toned("", "warn", self)
        self.warning.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        for row, (swatch, field, said) in enumerate(zip(self.swatches, self.fields, self.contrasts, strict=True)):
            field.setFixedWidth(px(HEX_WIDTH))
            field.edited.connect(lambda _: self._tell())
            swatch.wanted.connect(lambda row=row: self.ask(row))
            for column, part in enumerate((swatch, field, said)):
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.propose_button, 0, 3)
        grid.addWidget(self.warning, 2, 0, 1, 5)
        grid.setColumnStretch(4, 1)

    def show_colours(self, label: LabelDef, codebook: Codebook) -> None:
        """The label's, beside all the others of the codebook."""
        self._label, self._codebook = label, codebook
        pair = (label.colour_light, label.colour_dark)
        for colour, swatch, field, said in zip(pair, self.swatches, self.fields, self.contrasts, strict=True):
            field.show_value(colour)
            is_colour = bool(COLOUR.fullmatch(colour))
            swatch.show_colour(colour if is_colour else "", label.short_name("zh-Hans"))
            ratio = contrast(colour, swatch.theme.paper) if is_colour else 0.0
            words = tr("contrast {0}").format(f"{ratio:.1f}") if ratio else tr("no colour: write #rrggbb")
            if 0 < ratio < LEGIBLE:
                words = tr("contrast {0}, hard to see: {1} is enough").format(f"{ratio:.1f}", f"{LEGIBLE:.1f}")
            said.setText(words)
            set_tone(said, "mute" if ratio >= LEGIBLE else "warn")
        alike = alike_labels(label, codebook)
        names = listed(each.id for each in alike)
        self.warning.setText(tr("Not every reader can tell it from {0}.").format(names) if alike else "")
        self.warning.setVisible(bool(alike))

    def propose(self) -> None:
        """Another colour, told from all others' by every reader."""
        label, codebook = self._label, self._codebook
        if label is None or codebook is None:
            return
        others = [each for each in codebook.active if each.uuid != label.uuid and _is_coloured(each)]
        taken = [(each.colour_light, each.colour_dark) for each in others]
        group = [(each.colour_light, each.colour_dark) for each in others if label.group and each.group == label.group]
        pair = proposed_colour(taken, group)
        if pair == (label.colour_light, label.colour_dark):
            pair = proposed_colour([*taken, pair], group)
        self.edited.emit(pair)

    def ask(self, half: int) -> None:
        """Let the user choose one in the system's way."""
        dialog_option = QColorDialog.ColorDialogOption.DontUseNativeDialog
        title = self.fields[half].accessibleName()
        found = QColorDialog.getColor(QColor(self.fields[half].text()), self, title, dialog_option)
        if found.isValid():
            self.fields[half].setText(found.name())
            self._tell()

    def _tell(self) -> None:
        self.edited.emit(tuple(each.text().strip().lower() for each in self.fields))


class Swatch(QWidget):
    """A chip and a tagged word of one colour on the paper of one theme."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._colour = self._word = ""
        self.setFixedSize(*pxs(*SWATCH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Choose another colour"))

    def show_colour(self, colour: str, word: str) -> None:
        if (colour, word) != (self._colour, self._word):
            self._colour, self._word = colour, word
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, round_ = QPainter(self), px(Radius.MEDIUM)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.setBrush(QColor(self.theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
        if not self._colour:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        side, middle = px(CHIP), self.height() / 2
        painter.drawRoundedRect(QRectF(px(11), middle - side / 2, side, side), side / 4, side / 4)
        painter.setFont(reading_font("hans", px(15)))
        metrics = painter.fontMetrics()
        word = metrics.elidedText(self._word or "字", Qt.TextElideMode.ElideRight, self.width() - px(48))
        box = QRectF(px(33), middle - px(11), metrics.horizontalAdvance(word) + px(4), px(21))
        fill = QColor(self._colour)
        fill.setAlphaF(self.theme.fill)
        painter.setBrush(fill)
        painter.drawRect(box)
        painter.setPen(QPen(QColor(self._colour), 1.5))
        painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()))
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)


def alike_labels(label: LabelDef, codebook: Codebook) -> list[LabelDef]:
    """The labels in use whose colour some reader cannot tell from this one's; none of a label that is not in use."""
    if label.retired or not _is_coloured(label):
        return []
    own = (label.colour_light, label.colour_dark)
    return [
        each
        for each in codebook.active
        if each.uuid != label.uuid
        and _is_coloured(each)
        and apartness(own, [(each.colour_light, each.colour_dark)]) < ALIKE
    ]


def _is_coloured(label: LabelDef) -> bool:
    return all(COLOUR.fullmatch(each) for each in (label.colour_light, label.colour_dark))
