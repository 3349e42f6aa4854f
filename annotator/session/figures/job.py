"""All figures, one after another: what the dashboard asks the process beside the window for."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from annotator.session.figures.counting import Check, count_spans
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.labels import cooccurrence, lengths, spans_by_label
from annotator.session.figures.nouns import Figure
from annotator.session.figures.progress import articles_by_status, by_coder, progress
from annotator.session.figures.timeline import timeline
from annotator.session.figures.times import time_per_article
from annotator.session.session import Session
from annotator.store import coders as coder_rows


def figures_job(session: Session, check: Check, coder: str = "", east_s: int = 0) -> Iterator[Figure]:
    """The quick ones first; a CoderFigure only where there are several coders.

    ``coder`` is a UUID, "" for everyone; ``east_s`` are seconds that days of work are ahead of UTC.
    """
    import_module("orjson")  # takes 5 ms; with it the log's states are read several times as fast
    yield articles_by_status(session, check, coder)
    counted = count_spans(session, check, coder)
    yield spans_by_label(session, check, coder, counted)
    yield lengths(session, check, coder, counted)
    yield timeline(session, check, coder, counted=counted)
    yield time_per_article(session, check, coder, east_s)
    yield progress(session, check, coder, east_s)
    yield cooccurrence(session, check, coder, counted)
    yield frequent_texts(session, check, coder, counted)
    if len(coder_rows.coders(session.project)) > 1:
        yield by_coder(session, check)
