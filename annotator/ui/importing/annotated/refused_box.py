"""Records that are refused, each with its place, and the consents with which they would come in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.session.intake.import_tables import Refused
from annotator.ui.chrome.marks import toned
from annotator.ui.importing.annotated.given import Given, units_offered
from annotator.ui.importing.words import without_options
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import known, mark, titled, tr

CONSENTS = {
    "utf16": mark("Read them as UTF-&16 units"), "utf8": mark("Read them as UTF-&8 bytes"),
    "crlf": mark("Read line &ends as two characters"), "codepoint": mark("Read them as c&haracters"),
    "quote": mark("&Place each tag by its words"),
}  # fmt: skip
MOST_LINES = 3


class RefusedBox(QFrame):
    """``agreed`` carries the unit that the offsets shall be read as."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refused")
        self.most_lines = MOST_LINES
        self.head = toned("", "warn", self)
        self.lines = QPlainTextEdit(self)
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setProperty("bare", True)
        self.lines.setAccessibleName(tr("What is refused, and where"))
        self.lines.document().setDocumentMargin(0)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.consents: dict[str, QPushButton] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(px(8))
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(14, 10, 12, 10))
        column.setSpacing(px(6))
        column.addWidget(self.head)
        column.addWidget(self.lines)
        column.addLayout(self._row)

    def show_refused(self, given: Sequence[Given]) -> None:
        refused = [one for each in given for found in each.found for one in found.refused]
        count = sum(found.refused_count for each in given for found in each.found)
        lines = [tr(each.refusal) for each in given if each.refusal]
        lines += [refused_line(each) for each in refused]
        if count > len(refused):
            lines.append(tr("… and {0} more.").format(f"{count - len(refused):,}"))
        self.setVisible(bool(lines))
        said = tr("1 record is refused:") if len(lines) == 1 else tr("{0} records are refused:")
        self.head.setText(said.format(f"{max(count, len(lines)):,}"))
        self.lines.setPlainText("\n".join(lines))
        self._offer([each for each in units_offered(refused) if each in CONSENTS])
        QTimer.singleShot(0, self, self._fit)

    def _offer(self, units: Iterable[str]) -> None:
        for button in self.consents.values():
            self._row.removeWidget(button)
            button.deleteLater()
        self.consents = {}
        for place, unit in enumerate(units):
            button = self.consents[unit] = QPushButton(tr(CONSENTS[unit]), self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, unit=unit: self.agreed.emit(unit))
            self._row.insertWidget(place, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as its lines, but not higher than ``most_lines``."""
        height = self.lines.fontMetrics().lineSpacing()
        rows = max(1, min(self.most_lines, int(self.lines.document().size().height())))
        self.lines.setFixedHeight(rows * height + 6)


def refused_line(refused: Refused) -> str:
    """The place and why, without what to type on a command line: there is a button for that."""
    return titled(known(refused.name), tr(without_options(refused.why)).rstrip())
