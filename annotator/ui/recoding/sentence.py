"""The whole sentence around a span in question, from the article on the desk."""

from __future__ import annotations

import re

from annotator.session.codebook_changes.recoding import QueuedSpan
from annotator.text.units.clauses import sentences_at
from annotator.ui.desk.desk import Desk

LEAST = 16
"""Characters on either side of the span: a sentence that ends sooner goes on into its neighbours."""


def in_sentence(queued: QueuedSpan, desk: Desk) -> QueuedSpan:
    """The same span with its sentence around it, where its article is on the desk; else as it was read."""
    span, article = queued.annotation, desk.article
    if article is None or article.article.number != span.article:
        return queued
    view = article.texts.view(article.article.script)
    pieces = [view.from_source(*part) for part in span.parts]
    start, end = pieces[0][0], pieces[-1][1]
    sentences = sentences_at(view.text, start)
    low, high = sentences[-1] if sentences else (start, end)
    high = max(high, end)
    low, high = min(low, max(0, start - LEAST)), max(high, min(len(view.text), end + LEAST))
    return queued._replace(left=_on_one_line(view.text[low:start]), right=_on_one_line(view.text[end:high]))


def _on_one_line(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text)
