"""How a sentence names a span."""

from __future__ import annotations

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook, LabelDef
from annotator.text.views import ScriptView
from annotator.ui.words.language import current, mark

WORDS_SAID = 8
"""Characters of a span that a sentence quotes."""
ORIGIN_WORDS = {
    "hand": mark("by hand"), "lexicon": mark("from a word list"), "rule": mark("by a rule"),
    "propagated": mark("found again"), "learned": mark("learned"), "import": mark("imported"),
    "adjudicated": mark("adjudicated"),
}  # fmt: skip
CERTAINTY_WORDS = {"sure": mark("sure"), "unsure": mark("unsure")}


def label_words(label: LabelDef | None) -> str:
    """How a sentence names a label: by its id in English, by its name in the reader's language."""
    if label is None:
        return ""
    return label.id if current() == "en" else label.name(current())


def span_words(span: Annotation, codebook: Codebook, view: ScriptView | None) -> str:
    """``directive 深入学习…``: the label and the first words of a span as a view shows them."""
    label = codebook.by_uuid(span.label)
    try:
        start, end = view.from_source(*span.extent) if view is not None else (0, 0)
    except UnmappableRange:
        start = end = 0
    words = view.text[start : min(end, start + WORDS_SAID)].replace("\n", " ") if view is not None else ""
    words += "…" if end - start > WORDS_SAID else ""
    return f"{label_words(label)} {words}".strip()
