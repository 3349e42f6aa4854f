"""The words of a span in one script, part by part, and the label that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation, Range
from annotator.text.views import ScriptView
from annotator.ui.chrome.article_head import read_length
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.looks.labels import LabelFace
from annotator.ui.words.language import known, tr
from annotator.ui.words.span_words import ORIGIN_WORDS

SHOWN = 1200
"""Characters of a part that a tooltip shows whole; of a longer one the middle is left out."""
BETWEEN = " … "
"""Stands for what is between two parts and not tagged."""


class Words(ClampedLabel):
    """Whose number of lines is that which there is room for."""

    def set_lines(self, lines: int) -> None:
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.update()

    def set_text(self, text: str) -> None:
        """The layout is asked only where there are more lines now, or fewer."""
        if text == self._text:
            return
        lines = len(self._broken(self.width()))
        self._text = text
        self.setAccessibleName(text)
        if len(self._broken(self.width())) != lines:
            self.updateGeometry()
        self.update()


def parts_in(view: ScriptView, parts: Sequence[Range]) -> list[Range]:
    """A span's source ranges in a view; of a part that a repair took away nothing."""
    found: list[Range] = []
    for part in parts:
        try:
            found.append(view.from_source(*part))
        except UnmappableRange:
            continue
    return found


def words_in(view: ScriptView, parts: Sequence[Range]) -> str:
    """What the ranges of a view say, on one line; what stands between them is left out."""
    return BETWEEN.join(words for part in parts if (words := shortened(view.text, *part)))


def length_in(view: ScriptView, parts: Sequence[Range]) -> int:
    """How many characters of the view the ranges hold together, as they are read."""
    return sum(read_length(view.text, *part) for part in parts)


def shortened(text: str, start: int, end: int) -> str:
    """``text[start:end]`` on one line, without its middle where it is long."""
    if end - start <= SHOWN:
        return text[start:end].replace("\n", " ⏎ ")
    half = SHOWN // 2
    return f"{text[start : start + half]} … {text[end - half : end]}".replace("\n", " ⏎ ")


def made_words(span: Annotation) -> str:
    """Where a span stands in the source, when it was made and how, and under which codebook."""
    made = datetime.fromtimestamp(span.created).strftime("%Y-%m-%d %H:%M")
    return tr("source {0}–{1} • {2} • {3} • codebook v{4}").format(
        f"{span.start:,}", f"{span.end:,}", made, known(ORIGIN_WORDS.get(span.origin, span.origin)), span.version
    )


def headed(face: LabelFace, has_room: bool) -> str:
    """A label's colour and name as rich text, and its short name where that says more and ``has_room``."""
    short = face.short if face.short != face.name and has_room else ""
    return f"<span style='color:{face.colour}'>■</span>&nbsp; <b>{face.name}</b> {short}".rstrip()
