"""Asks the process beside the window for figures, confusion, passages and the report; the newest question wins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.session.agreement.nouns import Pair, PassageList, Sought, Step
from annotator.session.background import Answer
from annotator.ui.background import Asking
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.agreement.study import Study
    from annotator.session.agreement.codings import Asked

FIGURES, CONFUSION, PASSAGES, REPORT = "agreement", "confusion", "passages", "agreement report"


class Computing(QObject):
    """``refused`` carries the key of the question and a sentence; ``listed`` a PassageList and whether it is the last.

    ``confused`` carries a Confusion or None.
    """

    stepped = Signal(object)
    found = Signal(object)
    confused = Signal(object)
    listed = Signal(object, bool)
    written = Signal(str)
    refused = Signal(str, str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._asking: Asking | None = None
        self.waits_for: set[str] = set()

    def count(self, asked: Asked, draws: int, seed: int = 0) -> None:
        from annotator.session.agreement.beside import figures_job

        self._ask(FIGURES, figures_job, asked, draws, seed)

    def confuse(self, asked: Asked, pair: Pair | None, of_characters: bool) -> None:
        from annotator.session.agreement.beside import confusion_job

        self._ask(CONFUSION, confusion_job, asked, pair, of_characters)

    def list_passages(self, asked: Asked, sought: Sought) -> None:
        from annotator.session.agreement.beside import passages_job

        self._ask(PASSAGES, passages_job, asked, sought)

    def write(self, asked: Asked, found: Study, out: str) -> None:
        from annotator.session.agreement.beside import report_job

        self._ask(REPORT, report_job, asked, found, out)

    def drop(self, key: str) -> None:
        self.waits_for.discard(key)
        if self._asking is not None:
            self._asking.drop(key)

    def close(self) -> None:
        """Give up what is asked for, and let the process go."""
        self.waits_for.clear()
        if self._asking is not None:
            self._asking.close()
            self._asking.deleteLater()
            self._asking = None

    def _ask(self, key: str, job: object, *arguments: object) -> None:
        if self._asking is None:
            self._asking = Asking(self._path, self)
            self._asking.answered.connect(self._hear)
        self.waits_for.add(key)
        self._asking.ask(key, job, *arguments)  # pyright: ignore[reportArgumentType]

    def _hear(self, answer: Answer) -> None:
        if answer.key not in self.waits_for:
            return
        if answer.is_last:
            self.waits_for.discard(answer.key)
        if answer.refusal:
            self.refused.emit(answer.key, tr(answer.refusal))
        elif isinstance(answer.part, Step):
            self.stepped.emit(answer.part)
        elif answer.key == FIGURES and answer.part is not None:
            self.found.emit(answer.part)
        elif answer.key == CONFUSION:
            self.confused.emit(answer.part)
        elif answer.key == PASSAGES and isinstance(answer.part, PassageList):
            self.listed.emit(answer.part, answer.is_last)
        elif answer.key == REPORT:
            self.written.emit(str(answer.part))
