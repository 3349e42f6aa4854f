"""The labels of the draft: the tree on the left, the form of the chosen one on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook, LabelDef
from annotator.ui.access.reachable_split import ReachableSplit
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.marks import toned
from annotator.ui.codebook_editor.draft import Draft
from annotator.ui.codebook_editor.faults import Fault
from annotator.ui.codebook_editor.labels.label_form import LabelForm
from annotator.ui.codebook_editor.labels.label_tree import LabelTree
from annotator.ui.codebook_editor.labels.moves import Spot, deepened, moved, stepped
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.labels import label_colour
from annotator.ui.looks.theme import Measure, TextSize, Theme, px, pxs
from annotator.ui.words.language import mark, tr
from annotator.ui.words.span_words import label_words

STEPS = (
    ("rename", mark("Rename…")),
    ("merge", mark("Join into…")),
    ("split", mark("Split…")),
    ("retire", mark("Retire…")),
)
TREE_WIDTH, SMALL_TREE, CHIP = 268, 140, 13
LARGEST_BESIDE = 1.25
"""The size of the interface up to which the steps stand beside the label's name, and the tree has its whole width."""


class LabelPage(QWidget):
    """``step_wanted`` carries one of rename, merge, split, retire and the label's UUID; ``new_wanted`` the id above."""

    step_wanted = Signal(str, str)
    new_wanted = Signal(str)

    def __init__(self, draft: Draft, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self.theme = draft, theme
        self.tree = LabelTree(theme, language, self)
        self.form = LabelForm(language, self)
        self.chip, self.title, self.fact = QLabel(self), QLabel(self), toned("", "mute", self)
        self.new_button, self.remove_button = QPushButton(tr("New label"), self), QPushButton(tr("Remove"), self)
        self.steps = {name: QPushButton(tr(words), self) for name, words in STEPS}
        self._lay_out()
        self.tree.chosen.connect(lambda _: self.show_chosen())
        self.tree.dragged.connect(self._drop)
        self.tree.stepped.connect(lambda step: self._move(stepped, step))
        self.tree.deepened.connect(lambda step: self._move(deepened, step))
        self.form.edited.connect(lambda fields: draft.edit(self.tree.current, **fields))
        self.new_button.clicked.connect(lambda: self.new_wanted.emit(""))
        self.remove_button.clicked.connect(lambda: draft.remove(self.tree.current))
        for name, button in self.steps.items():
            button.clicked.connect(lambda _=False, name=name: self.step_wanted.emit(name, self.tree.current))

    @property
    def label(self) -> LabelDef | None:
        return self._draft.codebook.by_uuid(self.tree.current)

    def show_draft(self, counts: Mapping[str, int], fault: Fault | None, may_edit: bool, may_step: bool) -> None:
        """``may_step``: nothing is being edited, so a step of its own can be taken."""
        codebook, base = self._draft.codebook, self._draft.base
        changed = frozenset(each.uuid for each in codebook.labels if base.by_uuid(each.uuid) != each)
        wrong = codebook.by_id(fault.thing) if fault and fault.page == "labels" else None
        self._counts, self._may_edit, self._may_step, self._fault = counts, may_edit, may_step, fault
        self.tree.show_codebook(codebook, counts, changed, wrong.uuid if wrong else "")
        self.tree.setDragEnabled(may_edit)
        self.show_chosen()

    def show_chosen(self) -> None:
        """The chosen label in the form, and what can be done with it."""
        label = self.label
        self.right.setVisible(label is not None)
        self.new_button.setEnabled(self._may_edit)
        if label is None:
            return
        is_new = self._draft.is_new(label.uuid)
        self.form.show_label(label, self._draft.codebook, is_new)
        self.form.setEnabled(self._may_edit and not label.retired)
        is_at_fault = self._fault is not None and self._fault.page == "labels" and self._fault.thing == label.id
        self.form.mark(self._fault.field if self._fault and is_at_fault else "")
        self.chip.setStyleSheet(f"background: {label_colour(label, self.theme)}; border-radius: 4px;")
        self.title.setText(label_words(label))
        self.fact.setText(self._fact(label, is_new))
        self.remove_button.setVisible(is_new)
        for name, button in self.steps.items():
            button.setVisible(not is_new and (name == "retire" or not label.retired))
            button.setEnabled(self._may_edit)
            button.setToolTip(
                "" if self._may_step else tr("Keep or discard the draft first: this is a step of its own.")
            )
        self.steps["retire"].setText(tr("Bring back…") if label.retired else tr("Retire…"))
        read_in_order(self)

    def _fact(self, label: LabelDef, is_new: bool) -> str:
        if is_new:
            return tr("not kept yet")
        count = self._counts.get(label.uuid, 0)
        said = tr("1 tag in the project") if count == 1 else tr("{0} tags in the project").format(f"{count:,}")
        if label.applies_to == "document":
            said = tr("of the article as a whole")
        return tr("retired, {0}").format(said) if label.retired else said

    def _drop(self, uuid: str, spot: Spot) -> None:
        self._take(moved(self._draft.codebook, uuid, spot))

    def _move(self, way: Callable[[Codebook, str, int], Codebook | None], step: int) -> None:
        if self._may_edit:
            self._take(way(self._draft.codebook, self.tree.current, step))

    def _take(self, codebook: Codebook | None) -> None:
        if codebook is not None:
            self._draft.take(codebook)

    def _lay_out(self) -> None:
        self._counts: Mapping[str, int] = {}
        self._may_edit = self._may_step = False
        self._fault: Fault | None = None
        left = QWidget(self)
        left.setObjectName("dock")
        column = QVBoxLayout(left)
        column.setContentsMargins(*pxs(0, 6, 0, 10))
        column.setSpacing(px(6))
        column.addWidget(self.tree, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(*pxs(16, 0, 16, 0))
        foot.addWidget(self.new_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self.right = QWidget(self)
        page = QVBoxLayout(self.right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head())
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        self.form.setObjectName("page")
        area.setWidget(self.form)
        page.addWidget(area, 1)
        split = ReachableSplit(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self.right)
        split.setSizes([px(TREE_WIDTH if Measure.scale <= LARGEST_BESIDE else SMALL_TREE), 10_000])
        split.setStretchFactor(1, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _head(self) -> QBoxLayout:
        """The label and what can be done with it: beside it, or where words are large below it."""
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(ui_font(TextSize.HEADING, bold=True))
        self.chip.setFixedSize(QSize(px(CHIP), px(CHIP)))
        way = QBoxLayout.Direction
        whole = QBoxLayout(way.TopToBottom if Measure.scale > LARGEST_BESIDE else way.LeftToRight)
        whole.setContentsMargins(*pxs(16, 12, 16, 6))
        whole.setSpacing(px(8))
        said, steps = QHBoxLayout(), QHBoxLayout()
        for row in (said, steps):
            row.setSpacing(px(8))
            whole.addLayout(row)
        for part in (self.chip, self.title, self.fact):
            said.addWidget(part)
        said.addStretch(1)
        for button in (*self.steps.values(), self.remove_button):
            button.setProperty("choice", True)
            button.setAutoDefault(False)
            steps.addWidget(button)
        if whole.direction() == way.TopToBottom:
            steps.addStretch(1)
        return whole
