"""The attributes that a label declares, each with its name, its key and what it can be; and those left over."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.errors import BadAttribute
from annotator.model.codebook import SEVERAL, Attribute, LabelDef, say
from annotator.sentences import worded
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.icon_button import close_button
from annotator.ui.chrome.marks import key_cap, toned
from annotator.ui.inspector.value_fields import ValueField, ValueMenu
from annotator.ui.inspector.value_strip import HEIGHT, Value, ValueStrip
from annotator.ui.inspector.way_back import WayBack
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.words.language import listed, titled, tr
from annotator.ui.words.span_words import label_words

Editor = ValueStrip | ValueMenu | ValueField
MANY_VALUES = 6
"""More values than this are chosen from a menu."""
BESIDE, ABOVE, CAP, SPACE = 200, 18, 20, 6
"""Pixels: the least width at which a name stands beside its values, the height it takes above them, its key's cap."""
NAME_SHARE = 0.4
"""Of the width, what names take at most."""
NAME_SIZE = TextSize.SMALL
MOST_DIGITS = 30
"""Of a number: more is a slip, or a text in the wrong field."""


def value_words(attribute: Attribute, value: str, language: str) -> str:
    """A value, or several, as people read it; yes and no are the window's where the codebook names them not."""
    if attribute.form == "choices":
        return listed(attribute.value_name(each, language) for each in value.split(SEVERAL))
    plain = tr(value) if attribute.form == "yesno" and value in attribute.choices else value
    return attribute.value_name(value, language) if value in attribute.value_names else plain


def attribute_editor(attribute: Attribute, language: str, parent: QWidget) -> Editor:
    """What its form is edited with."""
    values = [Value(each, value_words(attribute, each, language)) for each in attribute.choices]
    default = attribute.default or ""
    if not values:
        return ValueField(default, parent)
    if attribute.form == "choice" and len(values) > MANY_VALUES:
        return ValueMenu(values, default, parent)
    return ValueStrip(values, default, attribute.form == "choices", parent)


class AttributeRow(QWidget):
    """A name and its key, and the editor beside it, or under it where it is narrow."""

    def __init__(self, attribute: Attribute, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = attribute.name(language)
        self.editor = attribute_editor(attribute, language, self)
        self.editor.setAccessibleName(self.name)
        self._cap = key_cap(attribute.key, self) if attribute.key else None
        self._beside = 0
        self.setFont(ui_font(NAME_SIZE))
        self.setToolTip(say(attribute.definition, language))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def name_width(self) -> int:
        """Pixels that its name and its key need."""
        return QFontMetrics(self.font()).horizontalAdvance(self.name) + (CAP + SPACE if self._cap else 0) + SPACE

    def set_name_width(self, pixels: int) -> None:
        self._beside = pixels

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        box = self._box(width)
        return box.top() + self._editor_height(box.width())

    def _editor_height(self, width: int) -> int:
        return self.editor.heightForWidth(width) if isinstance(self.editor, ValueStrip) else HEIGHT + 4

    def names_share(self, width: int) -> int:
        return min(self._beside, round(NAME_SHARE * width))

    def _box(self, width: int) -> QRect:
        """Where the editor stands, its height left open."""
        if width < BESIDE:
            return QRect(0, ABOVE, width, 0)
        return QRect(self.names_share(width), 0, width - self.names_share(width), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        box = self._box(self.width())
        wide = box.width()
        if isinstance(self.editor, ValueMenu):
            wide = min(wide, self.editor.sizeHint().width())
        self.editor.setGeometry(box.left(), box.top(), wide, self._editor_height(box.width()))
        if self._cap is not None:
            self._cap.setGeometry(self._name_room().right() + SPACE, (self._line() - 18) // 2, CAP - 2, 18)

    @property
    def wanted(self) -> tuple[int, int]:
        """What the editor would take at this width: a menu's button its own width, and the height."""
        wide = self.editor.sizeHint().width() if isinstance(self.editor, ValueMenu) else 0
        return wide, self._editor_height(self._box(self.width()).width())

    def fit(self) -> None:
        """After its value is one that takes other room."""
        self.updateGeometry()
        self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def _line(self) -> int:
        """The height of the line in which the name stands."""
        return ABOVE if self.width() < BESIDE else self._editor_height(0) if self._is_written else HEIGHT

    @property
    def _is_written(self) -> bool:
        return not isinstance(self.editor, ValueStrip)

    def _name_room(self) -> QRect:
        whole = self.width() if self.width() < BESIDE else self.names_share(self.width()) - SPACE
        room = whole - (CAP + SPACE if self._cap else 0)
        return QRect(0, 0, min(room, QFontMetrics(self.font()).horizontalAdvance(self.name)), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))  # the theme's mute
        room = self._name_room()
        name = QFontMetrics(self.font()).elidedText(self.name, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room.adjusted(0, 0, 2, 0), Qt.AlignmentFlag.AlignVCenter, name)


class AttributeForm(QWidget):
    """The attributes of one label.

    ``wanted`` carries an attribute's id and the value that is to be stored, "" to take it back; ``left`` says that the
    coder goes back to the text; ``refilled`` that fields have come or gone.
    """

    wanted = Signal(str, str)
    left = Signal()
    refilled = Signal()

    def __init__(self, label: LabelDef, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.rows = {each.id: AttributeRow(each, language, self) for each in label.attributes}
        self.left_over: dict[str, QToolButton] = {}
        self._shown_left_over: dict[str, str] = {}
        self._is_keeping = False
        self._way_back = WayBack(self)
        self._way_back.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(0, 2, 0, 2))
        column.setSpacing(px(5))
        widest = max((row.name_width for row in self.rows.values()), default=0)
        for name, row in self.rows.items():
            row.set_name_width(widest)
            column.addWidget(row)
            row.editor.wanted.connect(lambda value, name=name: self._want(name, value))
            if isinstance(row.editor, ValueField):
                row.editor.left.connect(self.left)
            else:
                self._way_back.watch(row.editor)
        self._gone = QVBoxLayout()
        self._gone.setSpacing(px(2))
        column.addLayout(self._gone)

    def name_column(self, width: int) -> int:
        """How many pixels names take beside their values in a form of ``width`` pixels; 0: they stand above them."""
        first = next(iter(self.rows.values()), None)
        return first.names_share(width) if first is not None and width >= BESIDE else 0

    @property
    def fields(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [*(row.editor for row in self.rows.values()), *self.left_over.values()]

    @property
    def written(self) -> dict[str, ValueField]:
        """Attribute id -> the field in which something is written that is not stored, or cannot be."""
        editors = {name: row.editor for name, row in self.rows.items()}
        return {name: each for name, each in editors.items() if isinstance(each, ValueField) and each.is_written}

    @property
    def refusals(self) -> list[str]:
        """Why what stands in its fields cannot be stored, a sentence for each."""
        return [each.refusal for each in self.written.values() if each.refusal]

    def check(self, name: str, value: str) -> None:
        """Raises BadAttribute for a number that nobody can have meant."""
        attribute = self.label.attribute(name)
        if attribute is not None and attribute.form == "number" and len(value) > MOST_DIGITS:
            raise BadAttribute(
                worded(
                    "The {attribute} of {label} has {count} characters: write a number of at most {most} digits.",
                    attribute=name,
                    label=label_words(self.label),
                    count=len(value),
                    most=MOST_DIGITS,
                )
            )

    def refuse(self, name: str, value: str, sentence: str) -> None:
        """Mark what was written as not stored; what is chosen from a list is what it was."""
        if name in self.rows and isinstance(editor := self.rows[name].editor, ValueField):
            editor.refuse(value, sentence)

    def show_values(self, attributes: Mapping[str, str], is_same: bool = False, put: str = "") -> None:
        """The values as stored; ``is_same``: of the same thing as before, so that what is being written stays.

        ``put`` is the attribute that was just stored: its field shows it as it was taken.
        """
        written = self.written if is_same else {}
        for name, row in self.rows.items():
            if name not in written or name == put:
                before = row.wanted
                row.editor.show_value(attributes.get(name, ""))
                if row.wanted != before:
                    row.fit()
        self._show_left_over({name: value for name, value in attributes.items() if name not in self.rows})

    def keep(self) -> None:
        """Store what is being written."""
        for row in self.rows.values():
            row.editor.keep()

    def _want(self, name: str, value: str) -> None:
        """What is being written in another field is stored first."""
        if not self._is_keeping:
            self._is_keeping = True
            for other, row in self.rows.items():
                if other != name:
                    row.editor.keep()
            self._is_keeping = False
        self.wanted.emit(name, value)

    def begin(self, name: str = "") -> bool:
        """Give the keyboard to an attribute, or to the first of them; False where there is none."""
        field = self.rows[name].editor if name in self.rows else next(iter(self.fields), None)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, ValueField):
            field.selectAll()
        return True

    def _show_left_over(self, attributes: Mapping[str, str]) -> None:
        """What the codebook declares no more: it is kept, and can be taken away."""
        if attributes == self._shown_left_over:
            return
        self._shown_left_over = dict(attributes)
        if any(each.hasFocus() for each in self.left_over.values()):
            self.left.emit()  # its line goes, and the keyboard must not go on to whatever is next
        while (item := self._gone.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        self.left_over = {}
        for name, value in attributes.items():
            self._gone.addWidget(self._left_over_line(name, value))
        self.refilled.emit()

    def _left_over_line(self, name: str, value: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        told = ClampedLabel(1, line)
        told.setFont(ui_font(NAME_SIZE))
        told.set_text(titled(name, value))
        told.set_hint(tr("Not in the codebook any more: kept until it is taken away."))
        button = close_button(tr("Take away {0}: {1}").format(name, value), line)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.wanted.emit(name, ""))
        self._way_back.watch(button)
        self.left_over[name] = button
        row.addWidget(told, 1)
        row.addWidget(toned(tr("left over"), "faint", line))
        row.addWidget(button)
        return line
