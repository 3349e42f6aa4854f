"""The steps that are taken at once: rename, merge, split, retire, bring back; each shows first what it touches."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.model.codebook import Codebook, LabelDef
from annotator.model.codebook.edits import changed_label, merged, split
from annotator.session.codebook_changes.changing import check_change
from annotator.session.codebook_changes.labels import (
    bring_back_label,
    merge_labels,
    new_label,
    rename_label,
    retire_label,
    split_label,
)
from annotator.session.session import Session
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.background import Asking
from annotator.ui.codebook_editor.counting import step_job
from annotator.ui.codebook_editor.dialogs.preview import PreviewDialog
from annotator.ui.codebook_editor.fields.choices import ChoiceField
from annotator.ui.codebook_editor.fields.texts import LineField, LinesField, WordingField, language_heads
from annotator.ui.looks.theme import Theme, px
from annotator.ui.words.language import current, mark, tr
from annotator.ui.words.span_words import label_words


class StepDialog(PreviewDialog):
    """``label`` is what the step is taken with; it is shown as the codebook is in force."""

    title, verb, explains = "", "", ""

    def __init__(
        self, session: Session, label: LabelDef, asking: Asking, theme: Theme, language: str, parent: QWidget
    ) -> None:
        super().__init__(tr(self.title).format(label_words(label)), tr(self.verb), asking, theme, language, parent)
        self.session, self.label = session, label
        self.says.setText(tr(self.explains).format(label_words(label)))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(px(14))
        self.form.setVerticalSpacing(px(8))
        self.column.insertLayout(1, self.form)
        self.begin()
        read_in_order(self)
        self.show_step()

    def begin(self) -> None:
        """Put the fields of the step into the form."""

    def show_step(self) -> None:
        """Show what the step does as its fields are now; one that cannot be taken is refused at once."""
        try:
            after = self.after()
            check_change(self.session, after, quiet=True)
        except AnnotatorError as error:
            self.differences.setText("")
            self.agree.setEnabled(False)
            self.refuse(tr(error.sentence))
            return
        self.refuse("")
        self.agree.setEnabled(after != self.session.codebook)
        self.show_difference(self.session.codebook, after)

    def after(self) -> Codebook:
        raise NotImplementedError


class RenameDialog(StepDialog):
    title, verb = mark("Rename {0}"), mark("Rename")
    explains = mark(
        "Its tags follow, for they know it by more than its name. An id that was used is never given again."
    )

    def begin(self) -> None:
        self.id = LineField(tr("Id"), self)
        self.names, self.short = WordingField(tr("Names"), parent=self), WordingField(tr("Short names"), parent=self)
        self._fields = {"id": self.label.id, "names": self.label.names, "short": self.label.short}
        for words, name in ((tr("Id"), "id"), (tr("Names"), "names"), (tr("Short"), "short")):
            field = getattr(self, name)
            field.show_value(self._fields[name])
            field.edited.connect(partial(self._take, name))
            self.form.addRow(words, field)
        self.form.insertRow(1, "", language_heads(self))
        self.do = lambda note: rename_label(self.session, self.label.uuid, note=note, **self._fields)  # pyright: ignore[reportArgumentType]
        self.ask(step_job, "rename", self.label.uuid)
        self.id.setFocus()
        self.id.selectAll()

    def after(self) -> Codebook:
        return changed_label(self.session.codebook, self.label.uuid, **self._fields)

    def _take(self, name: str, value: object) -> None:
        self._fields[name] = value  # pyright: ignore[reportArgumentType]
        self.show_step()


class MergeDialog(StepDialog):
    title, verb = mark("Join {0} into another label"), mark("Join")
    explains = mark(
        "All tags of {0}, every coder's, get the other label, and {0} is retired. No tag is deleted; all of them go "
        "into a recoding queue."
    )

    def begin(self) -> None:
        others = [each for each in self.session.codebook.active if each.uuid != self.label.uuid]
        others = [each for each in others if each.applies_to == self.label.applies_to]
        others.sort(key=lambda each: (each.group != self.label.group, not each.group))
        self.into = ChoiceField(tr("Into"), [(each.uuid, _named(each)) for each in others], self)
        self.into.setPlaceholderText(tr("choose a label"))
        self.into.setCurrentIndex(-1)
        self.into.edited.connect(lambda _: self.show_step())
        self.form.addRow(tr("Into"), self.into)
        self.do = lambda note: merge_labels(self.session, (self.label.uuid,), self.into.value, note)
        self.into.setFocus()

    def show_step(self) -> None:
        super().show_step()
        if self.agree.isEnabled():
            self.ask(step_job, "merge", (self.label.uuid,), self.into.value)

    def after(self) -> Codebook:
        book = self.session.codebook
        return merged(book, (self.label.uuid,), self.into.value) if self.into.value else book


class SplitDialog(StepDialog):
    title, verb = mark("Split {0}"), mark("Split")
    explains = mark(
        "New labels stand in its place. Its tags stay under {0} until each is decided in the recoding queue."
    )

    def begin(self) -> None:
        self._made: dict[str, LabelDef] = {}
        self.ids = LinesField(tr("New labels"), 3, 8, self)
        self.ids.setPlaceholderText(tr("the ids of the new labels, a line each"))
        self.ids.edited.connect(lambda _: self.show_step())
        self.retire = QCheckBox(tr("Retire {0}: nothing more is tagged with it").format(label_words(self.label)), self)
        self.retire.setChecked(True)
        self.retire.toggled.connect(lambda _: self.show_step())
        self.form.addRow(tr("New labels"), self.ids)
        self.form.addRow("", self.retire)
        self.do = lambda note: split_label(
            self.session, self.label.uuid, self._into(), note=note, retire=self.retire.isChecked()
        )
        self.ask(step_job, "split", self.label.uuid)
        self.ids.setFocus()

    def show_step(self) -> None:
        super().show_step()
        self.agree.setEnabled(bool(self.ids.value) and self.agree.isEnabled())

    def after(self) -> Codebook:
        return split(self.session.codebook, self.label.uuid, self._into(), self.retire.isChecked())

    def _into(self) -> list[LabelDef]:
        """The new labels: each keeps its UUID and its colour while others are written, and no two are alike."""
        from annotator.model.codebook.colours import proposed_colour

        label, found = self.label, list[LabelDef]()
        for id_ in self.ids.value:
            made = self._made.get(id_)
            if made is None:
                active = self.session.codebook.active
                taken = [(each.colour_light, each.colour_dark) for each in (*active, *found)]
                light, dark = proposed_colour(taken, [(label.colour_light, label.colour_dark)])
                made = new_label(self.session, id_, label.group, label.parent)._replace(
                    colour_light=light, colour_dark=dark, unit=label.unit, trim=label.trim,
                    applies_to=label.applies_to, attributes=label.attributes,
                )  # fmt: skip
                self._made[id_] = made
            found.append(made)
        return found


class RetireDialog(StepDialog):
    title, verb = mark("Retire {0}"), mark("Retire")
    explains = mark("It can no longer be given, and its key is free. All its tags stay, and it can be brought back.")

    def begin(self) -> None:
        self.form.setContentsMargins(0, 0, 0, 0)
        self.do = lambda note: retire_label(self.session, self.label.uuid, note)
        self.ask(step_job, "retire", self.label.uuid)

    def after(self) -> Codebook:
        return changed_label(self.session.codebook, self.label.uuid, retired=True, key="")


class BringBackDialog(StepDialog):
    title, verb = mark("Bring {0} back"), mark("Bring back")
    explains = mark("It can be given again; give it a key afterwards.")

    def begin(self) -> None:
        self.do = lambda note: bring_back_label(self.session, self.label.uuid, note)

    def after(self) -> Codebook:
        return changed_label(self.session.codebook, self.label.uuid, retired=False, key="")


def step_dialog(step: str, label: LabelDef) -> type[StepDialog]:
    """The dialog of rename, merge, split or retire; a retired label is brought back."""
    if step == "retire" and label.retired:
        return BringBackDialog
    return {"rename": RenameDialog, "merge": MergeDialog, "split": SplitDialog, "retire": RetireDialog}[step]


def _named(label: LabelDef) -> str:
    names = label_words(label), label.short_name("zh-Hans") if current() == "en" else label.id
    return "  ".join(dict.fromkeys(names))
