"""All that is known of one repair: the raw characters, what they became, how sure, and the evidence."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.model.repair import Repair
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.looks.fonts import reading_font, ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.repairs.repair_words import TONES, becomes, evidence_of, facts, one_line

READING_PIXELS = 17
EVIDENCE_LINES = 6
"""The tooltip of a longer one has all of it."""


class RepairCard(QWidget):
    """Shown in the panel for the repair at the caret, and under the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ClampedLabel(3, self)
        self.facts = toned("", "mute", self)
        self.facts.setWordWrap(True)
        self.facts.setProperty("small", True)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.evidence = ClampedLabel(EVIDENCE_LINES, self)
        self.evidence.setObjectName("meta")
        self.evidence.setFont(ui_font(TextSize.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        for part in (self.words, self.facts, self.evidence):
            column.addWidget(part)

    def say(self, repair: Repair, source: str, script: str) -> None:
        """``script`` is that of the source: its glyphs are asked for."""
        raw, now = source[repair.start : repair.end], becomes(repair, source)
        beside = "" if now or not repair.start else one_line(source[repair.start - 1])
        self.words.setFont(reading_font(script, px(READING_PIXELS)))
        self.words.set_text(f"{beside}{one_line(raw)}  →  {beside}{now}" + ("" if now or beside else "∅"))
        self.facts.setText(facts(repair))
        set_tone(self.facts, TONES.get(repair.status, "mute"))
        self.evidence.set_text(evidence_of(repair, source))
