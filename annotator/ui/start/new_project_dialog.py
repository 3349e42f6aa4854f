"""A new project in three questions: what it is called and where it lies, with which codebook, and who is coding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.files import file_dialogs
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.start.judging import fault_of_codebook, file_name, free_name, judge
from annotator.ui.words.language import mark, tr, unmarked

WIDTH = 520
STANDARDS = (
    ("tw", mark("Taiwan standard, character by character")),
    ("opencc", mark("OpenCC standard")),
    ("hk", mark("Hong Kong standard")),
    ("twp", mark("Taiwan standard, with Taiwan's words")),
    ("hkp", mark("Hong Kong standard, with Hong Kong's words")),
)
CODEBOOKS = (("core", mark("Core: nine labels")), ("full", mark("Full: thirteen labels")), ("", mark("From a file…")))


@dataclass(frozen=True, slots=True)
class NewProject:
    """What the dialog was told. ``codebook`` is ``core``, ``full`` or the path of a YAML file."""

    path: Path
    codebook: str
    coder: str
    standard: str


class NewProjectDialog(QDialog):
    """Every question has an answer already, where one can be thought of: Return is enough.

    ``files``: what the project is made of, imported once it is there. ``refuse`` raises for a file not to be read.
    """

    def __init__(
        self,
        folder: Path,
        coder: str = "",
        parent: QWidget | None = None,
        files: Sequence[str] = (),
        name: str = "",
        refuse: Callable[[Path], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._refuse = refuse
        self.setWindowTitle(tr("New project"))
        self.name = QLineEdit(free_name(folder, name or tr("project")), self)
        self.folder = QLineEdit(str(folder), self)
        self.codebook = _choices(CODEBOOKS, self)
        self.codebook_file = ""
        self._codebook_fault: tuple[str, str] | None = None
        self.coder = QLineEdit(coder, self)
        self.coder.setPlaceholderText(tr("your name"))
        self.standard = _choices(STANDARDS, self)
        self.more = QPushButton(self)
        self._labels = {each: toned("", "warn", self) for each in ("name", "folder", "codebook", "coder")}
        for each in self._labels.values():
            each.setWordWrap(True)
            each.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Make project"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons, files)
        self.codebook.activated.connect(self._choose_codebook)
        for edit in (self.name, self.folder, self.coder):
            edit.textChanged.connect(self._judge)
        self._judge()
        (self.name if coder else self.coder).setFocus()
        self.name.selectAll()

    @property
    def says(self) -> QLabel:
        """The label beside the first answer that will not do; an empty one where all of them do."""
        return next((each for each in self._labels.values() if each.property("tone") == "warn" and each.text()),
                    self._labels["coder"])  # fmt: skip

    @property
    def chosen(self) -> NewProject:
        path = Path(self.folder.text()).expanduser() / file_name(self.name.text())
        codebook = self.codebook.currentData() or self.codebook_file
        return NewProject(path, codebook, " ".join(self.coder.text().split()), self.standard.currentData())

    def use_codebook_file(self, path: str) -> None:
        self.codebook_file = path
        self.codebook.setItemText(self.codebook.count() - 1, Path(path).name)
        self.codebook.setCurrentIndex(self.codebook.count() - 1)
        self._judge()

    def _lay_out(self, buttons: QDialogButtonBox, files: Sequence[str]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(24, 16, 24, 16))
        column.setSpacing(6)
        if files:
            many = tr("{0} files are imported into it.").format(f"{len(files):,}")
            said = tr("{0} is imported into it.").format(Path(files[0]).name) if len(files) == 1 else many
            made_of = toned(said, "mute", self)
            made_of.setWordWrap(True)
            column.addWidget(made_of)
            column.addSpacing(6)
        browse = QPushButton(tr("C&hoose…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._choose_folder)
        for part in (
            _question(tr("1  What is it &called, and where does it lie?"), self.name),
            self.name, self._labels["name"], _row(self.folder, browse), self._labels["folder"],
            _question(tr("2  Which code&book?"), self.codebook),
            self.codebook, self._labels["codebook"],
            _question(tr("3  &Who is coding?"), self.coder), self.coder, self._labels["coder"],
        ):  # fmt: skip
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addSpacing(8)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more_page())
        column.addSpacing(10)
        column.addWidget(buttons)
        column.addStretch(1)
        self.setMinimumWidth(px(WIDTH))
        self.folder.setAccessibleName(tr("Folder"))

    def _more_page(self) -> QWidget:
        """What hardly anybody asks for, shown when it is."""
        self.page = QWidget(self)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        label = QLabel(tr("Traditional text follows the &standard"), self.page)
        label.setBuddy(self.standard)
        column.addWidget(label)
        column.addWidget(self.standard)
        self.page.hide()
        self.more.setObjectName("link")
        self.more.setAutoDefault(False)
        self.more.setCheckable(True)
        self.more.setText(tr("&More…"))
        self.more.toggled.connect(self._show_more)
        return self.page

    def _show_more(self, is_shown: bool) -> None:
        self.page.setVisible(is_shown)
        self.more.setText(tr("&Less") if is_shown else tr("&More…"))
        self.adjustSize()

    def _judge(self) -> None:
        """Say what will not do beside it, and let the button wait for it."""
        chosen = self.chosen
        faults = judge(self.name.text(), self.folder.text(), self._fault_of_codebook(chosen.codebook), chosen.coder)
        self._tell("name", faults.name, "")
        self._tell("folder", faults.folder, faults.slow)
        self._tell("codebook", faults.codebook, "")
        self._tell("coder", faults.coder, "")
        self.ok.setEnabled(not faults.first)
        self.ok.setToolTip(faults.first)

    def _fault_of_codebook(self, codebook: str) -> str:
        """Its file is read once, not at every letter of the name."""
        if self._codebook_fault is None or self._codebook_fault[0] != codebook:
            self._codebook_fault = codebook, fault_of_codebook(codebook, self._refuse)
        return self._codebook_fault[1]

    def _tell(self, of: str, wrong: str, note: str) -> None:
        label, said = self._labels[of], wrong or note
        if label.text() != said:
            label.setText(said)
            label.setVisible(bool(said))
            getattr(self, of).setAccessibleDescription(said)
            if said and self.isVisible():
                announce(label, said)
        set_tone(label, "mute" if note and not wrong else "warn")

    def _choose_folder(self) -> None:
        folder = file_dialogs.ask_folder(self, tr("Folder of the project"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _choose_codebook(self, row: int) -> None:
        if self.codebook.itemData(row) == "":
            path = file_dialogs.ask_open(self, tr("Codebook"), self.folder.text(), "YAML (*.yaml *.yml)")
            if path:
                self.use_codebook_file(path)
        self._judge()


def _question(text: str, field: QWidget) -> QVBoxLayout:
    """A question in bold with some air above; its letter goes to the field."""
    label = QLabel(text)
    label.setFont(ui_font(TextSize.BODY, bold=True))
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setContentsMargins(0, 10, 0, 0)
    column.addWidget(label)
    field.setAccessibleName(unmarked(text))
    return column


def _row(field: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row


def _choices(rows: tuple[tuple[str, str], ...], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for value, text in rows:
        box.addItem(tr(text), value)
    return box
