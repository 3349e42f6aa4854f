"""What was understood of annotated files, before anything is written: what is new is decided here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.exchange.importers.annotated import IMPORTED
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.exporting.fields.rows import Choice
from annotator.ui.exporting.fields.sheet import exchange_sheet
from annotator.ui.importing.annotated.file_table import FileTable
from annotator.ui.importing.annotated.given import (
    Given,
    articles_to_come,
    doubt_lines,
    label_counts,
    note_lines,
    spans_not_there,
    spans_to_come,
    unknown_labels,
)
from annotator.ui.importing.annotated.label_choices import (
    CREATE,
    SKIP,
    UNDECIDED,
    LabelChoices,
    ProjectLabel,
)
from annotator.ui.importing.annotated.looking import Looking
from annotator.ui.importing.annotated.refused_box import RefusedBox
from annotator.ui.importing.annotated.spans_drawn import SpansDrawn
from annotator.ui.importing.tables import Batch
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.words.language import ended, listed, tr

if TYPE_CHECKING:
    from annotator.session.intake.understanding import Understood

WIDTH, HEIGHT, MARGIN, HEAD, SPARE = 980, 700, 40, 20, 12
OWN = ""
ROOMY, FEW_ROWS = 700, 2
"""In a window that is lower, files and refusals leave their room to the labels."""
FEW_OPEN = 3
"""With so many labels to decide, all can be decided at once."""


class Known(NamedTuple):
    """What the project has: its labels in use, the names of its layers, (name, title) of the formats that are read."""

    labels: tuple[ProjectLabel, ...]
    layers: tuple[str, ...]
    readers: tuple[tuple[str, str], ...]
    called: Callable[[str], str]
    """The id of the label that goes by a name, "" where there is none."""


class ImportDialog(QDialog):
    """``batches`` is what to import, once it was accepted."""

    def __init__(
        self, known: Known, given: Sequence[Given], asking: Asking, theme: Theme, parent: QWidget | None = None,
        besides: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """``besides`` names the files of the same import that have nothing to decide."""
        super().__init__(parent)
        self._given, self._besides, self._theme = list(given), tuple(besides), theme
        self._shown: Understood | None = None
        self.setWindowTitle(tr("Import"))
        self.setStyleSheet(exchange_sheet(theme))
        self._looking = Looking(asking, self._heard, self)
        self.files = FileTable(known.readers, self)
        self.refused = RefusedBox(self)
        self.labels = LabelChoices(known.labels, known.called, self)
        self.text = SpansDrawn(theme, self._look_of, self)
        self.layer = self._layer_choice(known.layers)
        self.says, self.notes, self.doubts = toned("", "mute", self), toned("", "mute", self), toned("", "warn", self)
        for each in (self.says, self.notes, self.doubts):
            each.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.agree = QPushButton(tr("&Import"), self)
        self.agree.setDefault(True)
        self.buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        leave = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.files.chosen.connect(self._show_text)
        self.files.read_as.connect(self._look_again)
        self.refused.agreed.connect(self._agree_on_offsets)
        self.labels.changed.connect(self._decided)
        self.layer.currentTextChanged.connect(lambda _: self._judge())
        self.finished.connect(lambda _: self._looking.stop())
        room = parent.window().size() if parent else self.sizeHint()
        if room.height() < px(ROOMY):
            self._be_low()
        self._show_all()
        self.resize(min(px(WIDTH), room.width() - MARGIN), min(px(HEIGHT), room.height() - MARGIN))
        self._focus_next()

    def _focus_next(self) -> None:
        """The keyboard goes to what is to be decided next: the first open label, or the button that agrees."""
        first = next((self.labels.choices[each] for each in self.labels.open), None)
        offered = next(iter(self.refused.consents.values()), None)
        (first or (self.agree if self.agree.isEnabled() else offered) or self.files).setFocus()
        self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        at_hand = self.focusWidget()
        if at_hand is not None and self.area.isAncestorOf(at_hand):
            self.area.ensureWidgetVisible(at_hand, 0, px(SPARE))

    def showEvent(self, event: QShowEvent) -> None:
        """What is to be decided first stands in sight."""
        super().showEvent(event)
        self._bring_into_sight()

    def _be_low(self) -> None:
        """In a low window the labels have most of the room."""
        self.files.most_rows = self.refused.most_lines = FEW_ROWS
        self._first_words.hide()
        if column := self.layout():
            column.setSpacing(px(7))
            column.setContentsMargins(*pxs(16, 12, 16, 12))

    @property
    def batches(self) -> list[Batch]:
        """The files by how they are read, each with what was decided of labels and layer."""
        named = self.layer.currentText().strip()
        layer = None if self.layer.currentData() == OWN and named == self.layer.itemText(0) else named
        ways: dict[tuple[str | None, str], list[Given]] = {}
        for each in (one for one in self._given if not one.refusal):
            ways.setdefault((each.format_name, each.offsets), []).append(each)
        policy = self.labels.policy
        return [
            Batch([each.path for each in some], some[0].options, name, policy, layer)
            for (name, _), some in ways.items()
        ]

    def _show_all(self) -> None:
        self.files.show_files(self._given)
        self.refused.show_refused(self._given)
        unknown = unknown_labels(self._given)
        self.labels.show_labels(label_counts(self._given), unknown)
        for button in (self.make_all, self.skip_all):
            button.setVisible(len(unknown) >= FEW_OPEN)
        for label, lines in ((self.notes, note_lines(self._given)), (self.doubts, doubt_lines(self._given))):
            label.setText("\n".join(lines))
            label.setVisible(bool(lines))
        read_in_order(self)
        self._judge()

    def _show_text(self, one: Understood | None) -> None:
        self._shown = one
        self.text.show_article(one.first if one else None)
        self.text_head.setText(one.first.name if one and one.first else tr("First article"))

    def _look_of(self, label: str) -> tuple[str, str]:
        """How it is drawn: in the colour of what it becomes, with a sign where that is not known, or new."""
        theme = self._theme
        looks = {UNDECIDED: (theme.warn, "?"), CREATE: (theme.accent, "+"), SKIP: (theme.faint, "−")}
        return looks.get(self.labels.becomes(label)) or (self.labels.colour_of(label) or theme.mute, "")

    def _decided(self) -> None:
        self.text.show_article(self._shown.first if self._shown else None)
        self._judge()

    def _look_again(self, given: Given) -> None:
        self._looking.look(given)
        self._judge()

    def _heard(self, given: Given) -> None:
        """All is shown anew once the last answer is there: to show many files takes as long for each answer."""
        if self._looking.is_waiting:
            self._judge()
            return
        at_hand = self.focusWidget()
        stays = at_hand is not None and at_hand in (self.layer, self.layer.lineEdit(), self.text)
        is_of_files = at_hand is not None and self.files.isAncestorOf(at_hand)
        self._show_all()
        if stays:
            return
        if is_of_files and not self.labels.open:
            self.files.setFocus()
        else:
            self._focus_next()

    def _agree_on_offsets(self, unit: str) -> None:
        """Somebody says what the offsets count: the files that offered it are read anew."""
        for each in self._given:
            if any(f"--offsets {unit}" in one.why for found in each.found for one in found.refused):
                each.offsets = unit
                self._looking.look(each)
        self._judge()

    def _judge(self) -> None:
        """Whether it can come in, and what is in the way."""
        open_labels, coming = self.labels.open, articles_to_come(self._given)
        is_waiting = self._looking.is_waiting
        tone = "mute"
        if is_waiting:
            words = tr("Looking at the files…")
        elif not coming:
            words, tone = self._nothing_words(), "warn"
        elif open_labels:
            one = tr("Decide what the label {0} becomes.").format(open_labels[0])
            words = one if len(open_labels) == 1 else tr("Decide what {0} labels become.").format(len(open_labels))
            tone = "warn"
        elif not self.layer.currentText().strip():
            words, tone = tr("Name the coder that the annotations go to."), "warn"
        else:
            words = self._coming_words(coming)
        self.says.setText(words)
        set_tone(self.says, tone)
        self.agree.setEnabled(tone == "mute" and not is_waiting)

    def _nothing_words(self) -> str:
        if not any(one.there for each in self._given for one in each.found):
            return tr("Nothing of it can come in.")
        left = spans_not_there(self._given)
        if not left:
            return tr("All of it is in the project already.")
        one = tr("The texts are there already; 1 of their tags is not, and an import does not add to articles there.")
        many = tr("The texts are there already; {0} of their tags are not, and an import does not add to them.")
        return one if left == 1 else many.format(f"{left:,}")

    def _coming_words(self, coming: int) -> str:
        said = tr("1 article") if coming == 1 else tr("{0} articles").format(f"{coming:,}")
        spans, left = spans_to_come(self._given, lambda label: self.labels.becomes(label) == SKIP) or (None, 0)
        if spans:
            said = (tr("{0} with 1 tag") if spans == 1 else tr("{0} with {1} tags")).format(said, f"{spans:,}")
        said = (tr("{0} comes in") if coming == 1 else tr("{0} come in")).format(said)
        if spans != 0:
            whole = tr("{0}, as the work of the coders they name")
            said = (tr("{0}, as the work of {1}") if self._layer_named else whole).format(said, self._layer_named)
        if left:
            said = (tr("{0}, 1 tag left out") if left == 1 else tr("{0}, {1} tags left out")).format(said, f"{left:,}")
        refused = sum(one.refused_count for each in self._given for one in each.found)
        refused += sum(bool(each.refusal) for each in self._given)
        if refused:
            said = tr("{0}, {1} refused").format(said, f"{refused:,}")
        there = sum(one.there for each in self._given for one in each.found)
        if there:
            said = tr("{0}, {1} there already").format(said, f"{there:,}")
            if lacking := spans_not_there(self._given):
                said = tr("{0} (without {1} tags, which stay out)").format(said, f"{lacking:,}")
        if not all(one.complete for each in self._given for one in each.found):
            said = tr("{0} (so far: only the beginning of the largest files was looked at)").format(said)
        if self._besides:
            files = tr("1 file") if len(self._besides) == 1 else tr("{0} files").format(f"{len(self._besides):,}")
            named = listed(self._besides[:FEW_OPEN]) + ("…" if len(self._besides) > FEW_OPEN else "")
            said = tr("{0}, and {1} without annotations: {2}").format(said, files, named)
        return ended(said)

    @property
    def _layer_named(self) -> str:
        """Where the annotations go, by name; "" for coders of whom the files name many."""
        named = self.layer.currentText().strip()
        if self.layer.currentData() != OWN or named != self.layer.itemText(0):
            return named
        coders = dict.fromkeys(coder for each in self._given for one in each.found for coder in one.coders)
        return listed(coders) if 0 < len(coders) <= FEW_OPEN else "" if coders else IMPORTED

    def _layer_choice(self, layers: Sequence[str]) -> QComboBox:
        box = Choice(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem(tr("The coders that the files name"), OWN)
        for each in layers:
            box.addItem(each, each)
        return box

    def _lay_out(self) -> None:
        says = self._first_words = toned(tr("Nothing is written yet. This is what was understood of it."), "mute", self)
        sides = QHBoxLayout()
        sides.setSpacing(px(16))
        sides.addLayout(self._labels_side(), 11)
        sides.addLayout(self._text_side(), 9)
        into, foot = QHBoxLayout(), QHBoxLayout()
        name = QLabel(tr("Annotations &go to"), self)
        name.setBuddy(self.layer)
        self.layer.setAccessibleName(tr("Coder that the annotations go to"))
        into.addWidget(name)
        into.addWidget(self.layer, 1)
        foot.addWidget(self.says, 1)
        foot.addWidget(self.buttons)
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(11))
        inside.addWidget(self.files)
        inside.addWidget(self.refused)
        inside.addLayout(sides, 1)
        inside.addWidget(self.doubts)
        inside.addWidget(self.notes)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(11))
        column.addWidget(says)
        column.addWidget(self.area, 1)
        column.addLayout(into)
        column.addLayout(foot)

    def _labels_side(self) -> QVBoxLayout:
        """The labels, and what decides all that are open at once."""
        self.make_all, self.skip_all = QPushButton(tr("Make all new"), self), QPushButton(tr("Leave all out"), self)
        for button, how in ((self.make_all, CREATE), (self.skip_all, SKIP)):
            button.setObjectName("link")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, how=how: self.labels.decide_all(how))
        name = toned(tr("Labels"), "heading", self)
        head, side = QHBoxLayout(), QVBoxLayout()
        side.setSpacing(px(4))
        head.addWidget(name, 1)
        for each in (name, self.make_all, self.skip_all):
            each.setFixedHeight(px(HEAD))
        name.setAlignment(Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.make_all)
        head.addWidget(self.skip_all)
        side.addLayout(head)
        side.addWidget(self.labels, 1)
        return side

    def _text_side(self) -> QVBoxLayout:
        self.text_head = toned(tr("First article"), "heading", self)
        self.text_head.setFixedHeight(px(HEAD))
        self.text_head.setAlignment(Qt.AlignmentFlag.AlignBottom)
        side = QVBoxLayout()
        side.setSpacing(px(4))
        side.addWidget(self.text_head)
        side.addWidget(self.text, 1)
        return side
