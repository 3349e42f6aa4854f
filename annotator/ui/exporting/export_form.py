"""The choices of an export: the few that are always asked, and the others under a fold; idle ones cannot be touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.exporting.fields.format_box import FormatBox
from annotator.ui.exporting.fields.rows import add_row, beside, choose, combo, form_rows, number, tick
from annotator.ui.exporting.fields.tick_list import Tickable, TickList
from annotator.ui.exporting.offered import Offered
from annotator.ui.exporting.wish import ExportWish
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.words.language import mark, tr

SCRIPTS = (
    ("hans", mark("Simplified")),
    ("hant", mark("Traditional")),
    ("reading", mark("As published")),
    ("source", mark("Source")),
)
BOTH = (("", mark("That script alone")), ("doubled", mark("Both scripts, as two records")))
BESIDE = mark("The other script beside it")
"""What "" is in a format that holds both scripts in one record."""
WHOSE = (
    ("", mark("The coders ticked")),
    ("final", mark("Final: gold, else the one coder")),
    ("all", mark("Everybody, by name")),
)
WHOSE_SAYS = (
    mark("Of each article the tags of the coders that are ticked, in one file."),
    mark(
        "Of each article what was decided, else what the one coder has who is done with it. Where several are done and "
        "nothing is decided, the article is left out and counted."
    ),
    mark("Every coder's tags and the final version, each tag with its coder."),
)
STATUSES = (("done", mark("Those that are done")), ("all", mark("All of them")))
SCOPES = (("coded", mark("What the codebook codes")), ("body", mark("The body")), ("all", mark("All of it")))
PUNCTUATION = (("asis", mark("As it is")), ("fullwidth", mark("Full width")))
TOKENS = (("character", mark("Characters")), ("jieba", mark("Words (jieba)")))
NESTED = (
    ("outermost", mark("The outermost")),
    ("innermost", mark("The innermost")),
    ("each", mark("Each label by itself")),
)
PARTS = (("", mark("None")), ("split", mark("Train, dev and test")), ("folds", mark("Folds")))
SHARE_WIDTH = 54
MOST_LENGTH, MOST_SEED, MOST_FOLDS = 1_000_000, 999_999, 50
SHARES = (
    (mark("Train"), mark("Share for training")),
    (mark("Dev"), mark("Share for development")),
    (mark("Test"), mark("Share for test")),
)
FEW = 1


class Project(NamedTuple):
    """What the project offers: its layers, its labels in use; ``people`` are the layers that no machine made."""

    layers: tuple[Tickable, ...]
    labels: tuple[Tickable, ...]
    people: tuple[str, ...] = ()


class ExportForm(QWidget):
    """``changed`` is said at every choice; ``wish`` and ``form`` are what is chosen now."""

    changed = Signal()
    appeared = Signal(object)
    """A field that has just been shown, to be brought into sight."""

    def __init__(self, project: Project, offered: Sequence[Offered], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._is_filling = True
        self.format = FormatBox(offered, theme, self)
        self.format.currentIndexChanged.connect(lambda _: self._touched())
        self.says = toned("", "mute", self)
        self.says.setWordWrap(True)
        touched = self._touched
        self.script = combo(SCRIPTS, self._script_chosen, self)
        self.both = combo(BOTH, touched, self)
        self.status = combo(STATUSES, touched, self)
        self._people = project.people
        self.whose = combo(WHOSE, touched, self)
        for place, words in enumerate(WHOSE_SAYS):
            self.whose.setItemData(place, tr(words), Qt.ItemDataRole.ToolTipRole)
        self.layers = TickList(project.layers, tr("Coders"), self)
        self.layers.changed.connect(touched)
        self.more = QPushButton(self)
        self.more.setObjectName("fold")
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.toggled.connect(self._fold)
        self._make_others(project)
        self._lay_out(project)
        self._fold(False)
        self._is_filling = False

    def _make_others(self, project: Project) -> None:
        touched = self._touched
        self.scope = combo(SCOPES, touched, self)
        self.punctuation = combo(PUNCTUATION, touched, self)
        self.length = number(0, MOST_LENGTH, touched, self, tr(" characters"))
        self.length.setSpecialValueText(tr("Whole articles"))
        self.length.setSingleStep(50)
        self.stride = number(0, MOST_LENGTH, touched, self, tr(" characters"))
        self.stride.setSpecialValueText(tr("Nothing"))
        self.stride.setSingleStep(10)
        self.every_label = tick(mark("All labels in use"), touched, self)
        self.every_label.setChecked(True)
        self.labels = TickList(project.labels, tr("Labels to export"), self)
        self.labels.changed.connect(touched)
        self.tokens = combo(TOKENS, touched, self)
        self.nested = combo(NESTED, touched, self)
        self.sentences = tick(mark("Cut into sentences"), touched, self)
        self.parts = combo(PARTS, self._parts_chosen, self)
        self.shares = [number(0, 100, touched, self, "%") for _ in range(3)]
        for box, (_, name) in zip(self.shares, SHARES, strict=True):
            box.setAccessibleName(tr(name))
            box.setToolTip(tr(name))
            box.setMinimumWidth(px(SHARE_WIDTH))
        self.folds = number(2, MOST_FOLDS, touched, self)
        self.seed = number(0, MOST_SEED, touched, self)
        self.stratify = tick(mark("Every label in each part alike"), touched, self)
        self.card = tick(mark("A dataset card and a manifest"), touched, self)
        self.datasheet = tick(mark("A datasheet: coders, how they agree"), touched, self)
        self.licence = QLineEdit(self)
        self.licence.setPlaceholderText(tr("Licence of the data, as CC BY 4.0"))
        self.licence.setAccessibleName(tr("Licence of the data"))
        self.licence.textChanged.connect(lambda _: touched())
        self.report = tick(mark("A report of what was left out"), touched, self)

    def _lay_out(self, project: Project) -> None:
        few = form_rows()
        add_row(few, tr("&Format"), self.format)
        few.addRow("", self.says)
        add_row(few, tr("&Script"), self.script)
        few.addRow("", self.both)
        self.both.setAccessibleName(tr("Both scripts"))
        add_row(few, tr("&Articles"), self.status)
        if len(project.layers) > FEW:
            add_row(few, tr("Ta&gs of"), self.whose)
            few.addRow("", self.layers)
        else:
            self.whose.hide()
            self.layers.hide()
        self.others = QWidget(self)
        column = QVBoxLayout(self.others)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        for rows in (self._text_rows(), self._token_rows(), self._part_rows()):
            column.addLayout(rows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*pxs(0, 0, 14, 0))
        whole.setSpacing(px(12))
        whole.addLayout(few)
        whole.addWidget(self.more)
        whole.addWidget(self.others)
        whole.addStretch(1)
        self._order_fields()

    def _order_fields(self) -> None:
        """Tab goes down the form; a field that was put into a row of its own would be the last."""
        for one, other in pairwise((
            self.format, self.script, self.both, self.status, self.whose, self.layers, self.more, self.scope,
            self.punctuation, self.length, self.stride, self.every_label, self.labels, self.tokens, self.nested,
            self.sentences, self.parts, *self.shares, self.folds, self.seed, self.stratify, self.card, self.datasheet,
            self.licence, self.report,
        )):  # fmt: skip
            QWidget.setTabOrder(one, other)

    def _text_rows(self) -> QFormLayout:
        rows = form_rows()
        add_row(rows, tr("&Text"), self.scope)
        add_row(rows, tr("&Punctuation"), self.punctuation)
        add_row(rows, tr("&Windows"), self.length)
        self.shared_name = add_row(rows, tr("They s&hare"), self.stride)
        rows.addRow(tr("Labels"), self.every_label)
        rows.addRow("", self.labels)
        return rows

    def _token_rows(self) -> QFormLayout:
        rows = form_rows()
        self.tokens_name = add_row(rows, tr("To&kens"), self.tokens)
        self.nested_name = add_row(rows, tr("&Nested tags"), self.nested)
        rows.addRow("", self.sentences)
        return rows

    def _part_rows(self) -> QFormLayout:
        rows = form_rows()
        add_row(rows, tr("Pa&rts"), self.parts)
        named = zip(SHARES, self.shares, strict=True)
        self.shares_row = beside(*(each for (name, _), box in named for each in (toned(tr(name), "mute"), box)))
        rows.addRow("", self.shares_row)
        self.folds_row = beside(toned(tr("How many"), "mute"), self.folds)
        self.folds.setAccessibleName(tr("How many folds"))
        rows.addRow("", self.folds_row)
        self.seed_row = beside(toned(tr("Random seed"), "mute"), self.seed)
        self.seed.setAccessibleName(tr("Random seed"))
        rows.addRow("", self.seed_row)
        rows.addRow("", self.stratify)
        rows.addRow(tr("With it"), self.card)
        rows.addRow("", self.datasheet)
        rows.addRow("", self.licence)
        rows.addRow("", self.report)
        self._part_layout = rows
        return rows

    @property
    def form(self) -> Offered:
        return self.format.form

    @property
    def wish(self) -> ExportWish:
        return ExportWish(
            format=self.form.name, script=self.script.currentData(), both=self.both.currentData(),
            layers=self._wanted_layers, whose=self.whose.currentData(), status=self._wanted_status,
            scope=self.scope.currentData(), labels=() if self.every_label.isChecked() else self.labels.ticked,
            punctuation=self.punctuation.currentData(), max_length=self.length.value(), stride=self.stride.value(),
            tokens=self.tokens.currentData(), sentences=self.sentences.isChecked(), nested=self.nested.currentData(),
            parts=self.parts.currentData(), shares=tuple(each.value() for each in self.shares),
            folds=self.folds.value(), seed=self.seed.value(), stratify=self.stratify.isChecked(),
            card=self.card.isChecked(), datasheet=self.datasheet.isChecked(), licence=self._licence,
            report=self.report.isChecked(),
        )  # fmt: skip

    @property
    def _wanted_layers(self) -> tuple[str, ...]:
        if self.layers.count() <= FEW:
            return self.layers.all_ids
        return self._people if self.whose.currentData() == "all" else self.layers.ticked

    @property
    def _wanted_status(self) -> str:
        return "done" if self.whose.currentData() == "final" else self.status.currentData()

    @property
    def _licence(self) -> str:
        return " ".join(self.licence.text().split()) if self.datasheet.isChecked() else ""

    @property
    def missing(self) -> str:
        """What has to be chosen yet, "" where nothing is missing."""
        wish = self.wish
        if self.layers.count() > FEW and not wish.layers and wish.whose != "final":
            return tr("Tick at least one coder.")
        if not self.every_label.isChecked() and not wish.labels:
            return tr("Tick at least one label, or take all of them.")
        if wish.max_length and wish.stride >= wish.max_length:
            return tr("Windows of {0} characters can share {1} at most.").format(
                f"{wish.max_length:,}", f"{wish.max_length - 1:,}"
            )
        if wish.parts == "split" and sum(wish.shares) != 100:
            return tr("The three shares make {0}%: they have to make 100.").format(sum(wish.shares))
        if wish.parts == "split" and not all((wish.shares[0], max(wish.shares[1:]))):
            return tr("Training needs a share, and so does development or test.")
        return ""

    def fill(self, wish: ExportWish) -> None:
        """Show these choices; what the project does not have is left out of them."""
        self._is_filling = True
        self.format.choose(wish.format)
        for box, value in (
            (self.script, wish.script), (self.both, wish.both), (self.status, wish.status), (self.scope, wish.scope),
            (self.whose, wish.whose),
            (self.punctuation, wish.punctuation), (self.tokens, wish.tokens), (self.nested, wish.nested),
            (self.parts, wish.parts),
        ):  # fmt: skip
            choose(box, value)
        self.layers.tick(wish.layers)
        self.labels.tick(wish.labels)
        self.every_label.setChecked(not self.labels.ticked)
        for box, value in (
            (self.length, wish.max_length), (self.stride, wish.stride), (self.folds, wish.folds),
            (self.seed, wish.seed), *zip(self.shares, wish.shares, strict=True),
        ):  # fmt: skip
            box.setValue(value)
        for box, value in (
            (self.sentences, wish.sentences), (self.stratify, wish.stratify), (self.card, wish.card),
            (self.datasheet, wish.datasheet), (self.report, wish.report),
        ):  # fmt: skip
            box.setChecked(value)
        self.licence.setText(wish.licence)
        self._is_filling = False
        plain = replace(ExportWish(), format=wish.format, script=wish.script, both=wish.both)
        self.more.setChecked(replace(wish, layers=(), whose="", status="done") != plain)
        self._touched()

    def _script_chosen(self) -> None:
        """The source is taken whole unless somebody says otherwise: only so it can be imported again."""
        if not self._is_filling:
            is_source = self.script.currentData() == "source"
            if is_source or self.scope.currentData() == "all":
                choose(self.scope, "all" if is_source else "coded")
        self._touched()

    def _touched(self) -> None:
        if self._is_filling:
            return
        form = self.form
        self.format.setToolTip(form.title)
        self.says.setText(form.says)
        set_tone(self.says, "mute" if form.able else "warn")
        self.both.setEnabled(self.script.currentData() != "source")
        self.both.setItemText(0, tr(BESIDE if form.both and self.both.isEnabled() else BOTH[0][1]))
        self.stride.setEnabled(self.length.value() > 0)
        self.shared_name.setEnabled(self.length.value() > 0)
        whose = self.whose.currentData()
        self.whose.setToolTip(tr(WHOSE_SAYS[self.whose.currentIndex()]))
        self.layers.setEnabled(not whose)
        self.status.setEnabled(whose != "final")
        self.labels.setVisible(not self.every_label.isChecked())
        for widget in (self.tokens, self.tokens_name):
            widget.setEnabled(form.tokens)
        for widget in (self.nested, self.nested_name):
            widget.setEnabled(form.flat)
        self.sentences.setEnabled(form.sentences)
        parts = self.parts.currentData()
        self._part_layout.setRowVisible(self.shares_row, parts == "split")
        self._part_layout.setRowVisible(self.folds_row, parts == "folds")
        self._part_layout.setRowVisible(self.seed_row, bool(parts))
        self._part_layout.setRowVisible(self.stratify, bool(parts))
        self.licence.setEnabled(self.datasheet.isChecked())
        self.changed.emit()

    def _parts_chosen(self) -> None:
        """What is asked of parts comes into sight with them."""
        self._touched()
        if not self._is_filling and self.parts.currentData():
            QTimer.singleShot(0, self, lambda: self.appeared.emit(self.report))

    def _fold(self, is_open: bool) -> None:
        self.more.setText(tr("▾  &More choices") if is_open else tr("▸  &More choices"))
        self.others.setVisible(is_open)
        if is_open:
            QTimer.singleShot(0, self, lambda: self.appeared.emit(self.length))
