"""All figures, one after another: what the dashboard asks the process beside the window for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from annotator.session.figures.counting import Check, count_spans
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.labels import cooccurrence, lengths, spans_by_label
from annotator.session.figures.nouns import Figure
from annotator.session.figures.progress import articles_by_status, by_coder, progress
from annotator.session.figures.timeline import timeline
from annotator.session.figures.times import SHOWN, time_per_article
from annotator.session.session import Session
from annotator.store.things import coders as coder_rows


def all_figures(
    session: Session, check: Check | None = None, coder: str = "", east_s: int = 0, articles_timed: int = SHOWN
) -> Iterator[tuple[str, Callable[[], Figure]]]:
    """Each figure's name and what makes it, the quick ones first: lengths ask for the repairs of broken pages.

    ``coder`` is a UUID, "" for everyone; ``east_s`` are seconds that days of work are ahead of UTC;
    ``articles_timed``: time is told of so many articles, 0 is all.
    """
    yield "articles", partial(articles_by_status, session, check, coder)
    counted = count_spans(session, check, coder)
    yield "labels", partial(spans_by_label, session, check, coder, counted)
    yield "timeline", partial(timeline, session, check, coder, counted=counted)
    yield "time", partial(time_per_article, session, check, coder, east_s, articles_timed)
    yield "progress", partial(progress, session, check, coder, east_s)
    yield "cooccurrence", partial(cooccurrence, session, check, coder, counted)
    yield "frequent", partial(frequent_texts, session, check, coder, counted)
    yield "coders", partial(by_coder, session, check)
    yield "lengths", partial(lengths, session, check, coder, counted)


def figures_job(session: Session, check: Check, coder: str = "", east_s: int = 0) -> Iterator[Figure]:
    """The figures as they are made; a CoderFigure only where there are several coders."""
    import_module("orjson")  # takes 5 ms; with it the log's states are read several times as fast
    several = len(coder_rows.coders(session.project)) > 1
    for name, make in all_figures(session, check, coder, east_s):
        if name != "coders" or several:
            yield make()
