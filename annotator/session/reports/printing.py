"""Articles of a project on paper: one page of HTML, which the window's side makes a PDF of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.printed.page import FORMAT, printed_html
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.session.articles import resolve_article
from annotator.session.exporting.articles import ArticleSource, export_context_of
from annotator.session.exporting.population import population_of
from annotator.session.session import Session


def printed_articles(
    session: Session, articles: Sequence[str], options: ExportOptions, lang: str = "en"
) -> tuple[Iterator[bytes], ExportReport]:
    """The page piece by piece, and the report that fills while it is drawn; no ``articles`` named: all that speak.

    An article is named as resolve_article takes it. Raises NotFound, AmbiguousName, UsageError (which layer?).
    """
    job = ExportJob(export_context_of(session, options), options, ExportReport())
    population = population_of(session, FORMAT, job)
    numbers = list(dict.fromkeys(resolve_article(session, each).number for each in articles)) or population.numbers
    speaking = frozenset(population.numbers)
    source = ArticleSource(session, job, population)
    given = source.articles([each for each in numbers if each in speaking])
    return printed_html(records_of(given, job), job, lang), job.report
