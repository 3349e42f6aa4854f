"""A new project: where, with which codebook, whose, and in which Traditional standard."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui import file_dialogs
from annotator.ui.language import tr

STANDARDS = (
    ("tw", "臺灣標準, character by character"),
    ("opencc", "OpenCC standard"),
    ("hk", "香港標準"),
    ("twp", "臺灣標準, with Taiwan's words"),
    ("hkp", "香港標準, with Hong Kong's words"),
)
CODEBOOKS = (("core", "Core: nine labels"), ("full", "Full: thirteen labels"), ("", "From a file…"))


@dataclass(frozen=True, slots=True)
class NewProject:
    """What the dialog was told. ``codebook`` is ``core``, ``full`` or the path of a YAML file."""

    path: Path
    codebook: str
    coder: str
    standard: str


class NewProjectDialog(QDialog):
    def __init__(self, folder: Path, coder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New project"))
        self.name = QLineEdit(tr("project"), self)
        self.folder = QLineEdit(str(folder), self)
        self.codebook = _choices(CODEBOOKS, self)
        self.codebook_file = ""
        self.coder = QLineEdit(coder, self)
        self.standard = _choices(STANDARDS, self)
        self.says = QLabel(self)
        self.says.setProperty("tone", "warn")
        self.says.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Make project"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addLayout(self._form())
        column.addWidget(self.says)
        column.addWidget(buttons)
        self.setMinimumWidth(520)
        self.codebook.activated.connect(self._choose_codebook)
        for edit in (self.name, self.folder, self.coder):
            edit.textChanged.connect(self._judge)
        self._judge()

    def _form(self) -> QFormLayout:
        browse = QPushButton(tr("Choose…"), self)
        browse.clicked.connect(self._choose_folder)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Folder"), place)
        form.addRow(tr("Codebook"), self.codebook)
        form.addRow(tr("Your name"), self.coder)
        form.addRow(tr("Traditional"), self.standard)
        return form

    @property
    def chosen(self) -> NewProject:
        name = self.name.text().strip()
        path = Path(self.folder.text()).expanduser() / (name if name.endswith(".db") else f"{name}.db")
        codebook = self.codebook.currentData() or self.codebook_file
        return NewProject(path, codebook, " ".join(self.coder.text().split()), self.standard.currentData())

    def use_codebook_file(self, path: str) -> None:
        self.codebook_file = path
        self.codebook.setItemText(self.codebook.count() - 1, Path(path).name)
        self.codebook.setCurrentIndex(self.codebook.count() - 1)
        self._judge()

    def _judge(self) -> None:
        """Say what is missing, and let the button wait for it."""
        chosen = self.chosen
        wrong = ""
        if not self.name.text().strip():
            wrong = tr("The project needs a name.")
        elif not chosen.path.parent.is_dir():
            wrong = tr("There is no folder {0}.").format(chosen.path.parent)
        elif chosen.path.exists():
            wrong = tr("{0} is there already: choose another name, or open it.").format(chosen.path.name)
        elif not chosen.codebook:
            wrong = tr("Choose the codebook's file.")
        elif not chosen.coder:
            wrong = tr("Write your name, as it shall stand beside your work.")
        self.says.setText(wrong)
        self.ok.setEnabled(not wrong)

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


def _choices(rows: tuple[tuple[str, str], ...], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for value, text in rows:
        box.addItem(tr(text), value)
    return box
