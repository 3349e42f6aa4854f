"""Packages: which coders get one, what is in it, and the folder that they are put into, one file a coder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.marks import toned
from annotator.ui.coders.dialogs.people import People
from annotator.ui.coders.dialogs.sheet import TeamDialog, scrolled
from annotator.ui.coders.table import Column, Table
from annotator.ui.exporting.fields.rows import add_row, form_rows, tick
from annotator.ui.exporting.fields.sides import Sides
from annotator.ui.looks.theme import Theme, px
from annotator.ui.words.language import mark, tr

WIDTH, HEIGHT, FORM_WIDTH, SPARE = 960, 560, 404, 12
UNFIT = '\\/:*?"<>|'
LONGEST_NAME = 60
"""Characters of a coder's name in that of a file."""


class Package(NamedTuple):
    coder: str
    path: Path


class Packages(NamedTuple):
    """What is to be made. ``articles`` as they were typed, "" for those assigned to each."""

    folder: Path
    files: tuple[Package, ...]
    articles: str
    suggestions: bool


class PackDialog(TeamDialog):
    """``wanted`` carries the Packages that were agreed to; the dialog stays until ``done``."""

    wanted = Signal(object)

    def __init__(
        self, project: Path, assigned: Mapping[str, int], ticked: Sequence[str], theme: Theme, parent: QWidget
    ) -> None:
        """``assigned``: how many articles each coder (by name) has; ``ticked``: whom a package is proposed for."""
        super().__init__(tr("Make packages"), tr("&Make"), theme, parent)
        self._project, self._assigned = project, assigned
        self.people = People(tuple(assigned), ticked, self)
        self.folder = QLineEdit(str(project.with_name(f"{project.stem}-packages")), self)
        self.browse = QPushButton(tr("&Choose…"), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.articles = QLineEdit(self)
        self.articles.setPlaceholderText(tr("those assigned to each, or as 1-20,35"))
        self.articles.setToolTip(self.articles.placeholderText())
        self.suggestions = tick(mark("With what machines have suggested"), self._follow, self)
        self.files = Table(
            tr("Packages to be made"),
            (Column(mark("Coder")), Column(mark("File")), Column(mark("Articles"), 96, True)),
            self,
        )
        self.people.changed.connect(self._follow)
        for each in (self.folder, self.articles):
            each.textChanged.connect(lambda _: self._follow())
        self._lay_out()
        self.fit(px(WIDTH), px(HEIGHT))
        self._follow()

    @property
    def wish(self) -> Packages:
        folder = Path(self.folder.text().strip()).expanduser()
        names = file_names(self._project.stem, self.people.names)
        files = tuple(Package(coder, folder / name) for coder, name in names.items())
        return Packages(folder, files, self.articles.text().strip(), self.suggestions.isChecked())

    def accept(self) -> None:
        if self.agree.isEnabled():
            self.wanted.emit(self.wish)

    def refuse(self, sentence: str) -> None:
        self._follow()
        self.say(sentence, "warn")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.people.setFocus()

    def _follow(self) -> None:
        wish = self.wish
        rows = [(each.coder, self._file_words(each.path), self._amount(each.coder)) for each in wish.files]
        self.files.fill(rows, [str(each.path) for each in wish.files])
        there = [each for each in wish.files if each.path.exists()]
        has_folder = bool(self.folder.text().strip())
        self.agree.setEnabled(bool(wish.files) and not there and has_folder)
        if not has_folder:
            self.say(tr("Name the folder that the packages go to."))
        elif not wish.files:
            self.say(tr("Tick who gets a package, or name new coders."))
        elif there:
            said = tr("{0} is there already: choose another folder, or take that file away.")
            self.say(said.format(there[0].path.name), "warn")
        else:
            self.say(tr("Each file holds the part of one coder: nothing of what another one has coded."))

    def _file_words(self, path: Path) -> str:
        return tr("{0} (there already)").format(path.name) if path.exists() else path.name

    def _amount(self, coder: str) -> str:
        if self.articles.text().strip():
            return tr("as named")
        many = self._assigned.get(coder, 0)
        return tr("{0} assigned").format(f"{many:,}") if many else tr("all")

    def _browse(self) -> None:
        from annotator.ui.files import file_dialogs

        at = Path(self.folder.text().strip() or self._project.parent).expanduser()
        chosen = file_dialogs.ask_folder(
            self, tr("Folder of the packages"), at if at.is_dir() else self._project.parent
        )
        if chosen:
            self.folder.setText(chosen)

    def _lay_out(self) -> None:
        form = QWidget(self)
        rows = form_rows()
        add_row(rows, tr("Coders"), self.people, self.people.known if self._assigned else self.people.new)
        add_row(rows, tr("&Articles"), self.articles)
        place = QWidget(form)
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.folder, 1)
        line.addWidget(self.browse)
        add_row(rows, tr("&Folder"), place, self.folder)
        rows.addRow("", self.suggestions)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, SPARE, 0)
        column.addLayout(rows)
        column.addStretch(1)
        plan = QVBoxLayout()
        plan.setSpacing(px(8))
        plan.addWidget(toned(tr("As they would be made"), "heading", self))
        plan.addWidget(self.files, 1)
        whole = self.column()
        whole.addWidget(Sides(scrolled(form, self), FORM_WIDTH, plan, self), 1)
        whole.addLayout(self.foot())
        read_in_order(self)


def file_names(stem: str, coders: Sequence[str]) -> dict[str, str]:
    """Coder -> the name of their file, without what a file system may refuse; no two are alike, whatever their case.

    >>> file_names("p", ("li", "LI", "a/b"))
    {'li': 'p-li.db', 'LI': 'p-LI-2.db', 'a/b': 'p-a b.db'}
    """
    taken = set[str]()
    found: dict[str, str] = {}
    for coder in coders:
        plain = " ".join("".join(" " if each in UNFIT or not each.isprintable() else each for each in coder).split())
        base = f"{stem}-{plain[:LONGEST_NAME].rstrip('. ') or 'coder'}"
        name, many = f"{base}.db", 1
        while name.casefold() in taken:
            many += 1
            name = f"{base}-{many}.db"
        taken.add(name.casefold())
        found[coder] = name
    return found
