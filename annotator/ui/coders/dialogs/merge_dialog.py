"""Merging: the files that came back, what each would bring, what is doubtful; nothing is written from here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from annotator.session.background import Answer
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import toned
from annotator.ui.coders.asked import ANSWERS, Looked, look_job
from annotator.ui.coders.dialogs.sheet import MARGIN, TeamDialog
from annotator.ui.coders.table import Column, Table
from annotator.ui.coders.words import counted, looked_html, totals
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.words.language import listed, mark, sentences, tr

KEY = "merge"
WIDTH, HEIGHT, MOST_ROWS, FEW_ROWS, ROOMY = 980, 680, 7, 4, 700
QUESTION = mark("Both sides have changed the codebook of {0}. Which one is to be?")
WORDS = {
    "ours": (mark("&Ours"), mark("as it is here")),
    "theirs": (mark("&Theirs"), mark("as it is in the file")),
    "both": (mark("&Both"), mark("ours, and what only theirs has")),
}


class ToMerge(NamedTuple):
    """Files (path, answer on the codebook or "") in their order."""

    files: tuple[tuple[str, str], ...]


class MergeDialog(TeamDialog):
    """``more_wanted`` asks for files; ``wanted`` carries a ToMerge; the dialog stays until it says what came of it."""

    wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self, layer: str, asking: Asking, theme: Theme, parent: QWidget) -> None:
        """``layer``: that of whoever looks."""
        super().__init__(tr("Merge"), tr("&Merge"), theme, parent)
        self._layer, self._asking = layer, asking
        self._paths: list[str] = []
        self._answers: dict[str, str] = {}
        self._looked: dict[str, Looked] = {}
        self.is_looking = self.is_done = False
        self._refused = ""
        """Why the last try was refused: it stays to be read while the files are looked at again."""
        self.files = Table(
            tr("Files to merge"),
            (
                Column(mark("File")),
                Column(mark("Coders"), 120),
                Column(mark("Articles"), 72, True),
                Column(mark("Tags new"), 82, True),
                Column(mark("Changed"), 78, True),
                Column(mark("Removed"), 80, True),
                Column(mark("Conflicts"), 80, True),
                Column("", 112),
            ),
            self,
        )
        self.question = self._make_question()
        self.detail = QTextEdit(self)
        self.detail.setObjectName("preview")
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(tr("What the file brings"))
        self.head = toned(
            tr("Nothing is written yet. This is what the files would bring, in this order."), "mute", self
        )
        self.more = QPushButton(tr("&Add files…"), self)
        self.drop = QPushButton(tr("&Leave out"), self)
        for button in (self.more, self.drop):
            button.setAutoDefault(False)
        self.more.clicked.connect(self.more_wanted)
        self.drop.clicked.connect(self._leave_out)
        self.files.itemSelectionChanged.connect(self._show_detail)
        asking.answered.connect(self._take)
        self.finished.connect(lambda _: asking.drop(KEY))
        self._lay_out()
        self.fit(px(WIDTH), px(HEIGHT))
        self._show()

    @property
    def at_hand(self) -> Looked | None:
        row = self.files.currentRow()
        return self._looked.get(self._paths[row]) if 0 <= row < len(self._paths) else None

    def add(self, paths: Sequence[str]) -> None:
        """Look at these files too."""
        self._paths += [each for each in dict.fromkeys(paths) if each not in self._paths]
        self._look()

    def refuse(self, sentence: str) -> None:
        """Something was not merged; what the files bring is looked at anew."""
        self._look()
        self._refused = sentence
        self._judge()

    def tell(self, sentence: str) -> None:
        """It is done: what came of it stays to be read."""
        self.is_done = True
        self.head.setText(tr("This is what came in."))
        self.files.fill([self._row(each) for each in self._paths], self._paths)
        self.agree.hide()
        self.question.hide()
        for each in (self.more, self.drop):
            each.setEnabled(False)
        self.leave.setText(tr("Close"))
        self.leave.setDefault(True)
        self.leave.setFocus()
        self.say(sentence, "good")

    def accept(self) -> None:
        if self.agree.isEnabled() and not self.is_done:
            self.wanted.emit(ToMerge(tuple((each, self._answers.get(each, "")) for each in self._coming)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.files if self._paths else self.more).setFocus()

    @property
    def _coming(self) -> list[str]:
        """The files that bring something."""
        found = (self._looked.get(each) for each in self._paths)
        return [each.path for each in found if each and each.preview and not each.preview.nothing_new]

    def _look(self) -> None:
        """Try them all, one after the other: what one brings the next one does not."""
        self._looked.clear()
        self._refused = ""
        self.is_looking = bool(self._paths)
        if self._paths:
            given = [(each, self._answers.get(each, "")) for each in self._paths]
            self._asking.ask(KEY, look_job, given, self._layer)
        self._show()

    def _take(self, answer: Answer) -> None:
        if answer.key != KEY or self.is_done:
            return
        if isinstance(answer.part, Looked):
            self._looked[answer.part.path] = answer.part
        if answer.is_last:
            self.is_looking = False
        asks = next((at for at, each in enumerate(self._paths) if self._is_asked(each)), -1)
        self._show()
        if answer.refusal:
            self.say(tr(answer.refusal), "warn")
        elif answer.is_last and asks >= 0:
            self.files.setCurrentCell(asks, 0)
            next(button for button in self.choices.values() if button.isEnabled()).setFocus()
        elif answer.is_last and self.agree.isEnabled() and self.files.hasFocus():
            self.agree.setFocus()

    def _is_asked(self, path: str) -> bool:
        return path in self._looked and bool(self._looked[path].question)

    def _answer(self, answer: str) -> None:
        if self.at_hand is not None:
            self._answers[self.at_hand.path] = answer
            self._look()
            self.files.setFocus()

    def _leave_out(self) -> None:
        row = self.files.currentRow()
        if 0 <= row < len(self._paths):
            self._answers.pop(self._paths.pop(row), None)
            self._look()

    def _show(self) -> None:
        self.files.fill([self._row(each) for each in self._paths], self._paths)
        low = self.height() < ROOMY - MARGIN
        self.files.rows_high(FEW_ROWS if low else MOST_ROWS)
        self._show_detail()
        self._judge()

    def _row(self, path: str) -> tuple[str, ...]:
        name, looked = Path(path).name, self._looked.get(path)
        if looked is None:
            return (name, *("",) * 6, tr("looking…") if self.is_looking else "")
        preview = looked.preview
        if looked.refusal or preview is None:
            return (name, *("",) * 6, tr("which codebook?") if looked.question else tr("refused"))
        if preview.nothing_new:
            return (name, *("",) * 6, tr("nothing new"))
        new, changed, removed, _ = totals(preview)
        coders = listed(dict.fromkeys(each.coder or each.layer for each in preview.layers))
        numbers = (len(preview.articles), new, changed, removed, looked.conflicts.many)
        return (
            name,
            coders,
            *(f"{each:,}" if each else "–" for each in numbers),
            tr("merged") if self.is_done else tr("comes in"),
        )

    def _show_detail(self) -> None:
        looked = self.at_hand
        is_waiting = looked is None and bool(self._paths)
        self.detail.setHtml("" if is_waiting else looked_html(looked, self.theme))
        self.drop.setEnabled(bool(self._paths) and not self.is_done)
        asks = looked is not None and bool(looked.question) and not self.is_done
        self.question.setVisible(asks)
        if looked is not None and asks:
            self.asks.setText(tr(QUESTION).format(Path(looked.path).name))
            for answer, button in self.choices.items():
                why = tr(looked.answers.get(answer, ""))
                button.setEnabled(not why)
                button.setToolTip(why or tr(WORDS[answer][1]))
            refused = [tr(each) for each in looked.answers.values() if each]
            self.why.setText(sentences(dict.fromkeys(refused)))
            self.why.setVisible(bool(refused))

    def _judge(self) -> None:
        """Whether it can be done, and what is in the way."""
        coming, asked = self._coming, [each for each in self._paths if self._is_asked(each)]
        self.agree.setEnabled(bool(coming) and not asked and not self.is_looking)
        self.agree.setText(tr("&Merge {0} files").format(len(coming)) if len(coming) > 1 else tr("&Merge"))
        if self._refused:
            self.say(self._refused, "warn")
        elif self.is_looking:
            self.say(tr("Looking at the files…"))
        elif not self._paths:
            self.say(tr("Nothing is written yet."))
        elif asked:
            self.say(tr("Say which codebook is to be: {0}.").format(Path(asked[0]).name), "warn")
        elif not coming:
            self.say(tr("Nothing of it comes in."))
        else:
            self.say(self._coming_sentence(len(coming)))

    def _coming_sentence(self, many: int) -> str:
        said = [counted(many, mark("1 file comes in."), mark("{0} files come in."))]
        if refused := sum(bool(self._looked[each].refusal) for each in self._paths):
            said.append(counted(refused, mark("1 file is refused."), mark("{0} files are refused.")))
        return sentences((*said, tr("A merge cannot be undone; a copy of the project is kept beside it.")))

    def _make_question(self) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("refused")
        self.asks, self.why = toned("", "ink", frame), toned("", "warn", frame)
        self.choices: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        for answer in ANSWERS:
            name, what = WORDS[answer]
            button = self.choices[answer] = QPushButton(tr(name), frame)
            button.setAutoDefault(False)
            button.setAccessibleDescription(tr(what))
            button.clicked.connect(partial(self._answer, answer))
            row.addWidget(button)
            row.addWidget(toned(tr(what), "mute", frame))
            row.addSpacing(px(10))
        row.addStretch(1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(*pxs(14, 10, 14, 10))
        column.setSpacing(px(8))
        for each in (self.asks, self.why):
            each.setWordWrap(True)
        column.addWidget(self.asks)
        column.addLayout(row)
        column.addWidget(self.why)
        frame.hide()
        return frame

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.head, 1)
        head.addWidget(self.more)
        head.addWidget(self.drop)
        self.head.setWordWrap(True)
        column = self.column()
        column.addLayout(head)
        column.addWidget(self.files)
        column.addWidget(self.question)
        column.addWidget(self.detail, 1)
        column.addLayout(self.foot())
        read_in_order(self)
