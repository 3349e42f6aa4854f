"""What the dashboard shows, as numbers: one noun a picture, and in each mark what leads to its spans or articles.

Everywhere: labels and coders are UUIDs; spans are those of hand layers, of one coder's or of all; articles that were
removed do not count; days are ISO dates, of UTC where a clock gave them; lengths are code points of the reading text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias, Union

if TYPE_CHECKING:
    from annotator.session.listing import ListFilter
    from annotator.session.search.query import Query


class Together(NamedTuple):
    """Leads to the spans of ``label`` in articles that also have ``other``: `leads.led_to` makes it a Query."""

    label: str
    other: str
    coder: str = ""


Lead: TypeAlias = Union["Query", "ListFilter", Together, tuple[int, ...], None]
"""Where a mark leads: spans (Query, Together), articles (ListFilter, or their numbers), or nowhere (None)."""

STEPS = ("day", "week", "month", "year")


# ---- articles by status, progress --------------------------------------------------------------------------------


class StatusCount(NamedTuple):
    """``articles`` that have this one of STATUSES; one that coders see differently is "doing"."""

    status: str
    articles: int
    lead: Lead


class StatusFigure(NamedTuple):
    """Bars, one a status, in the order of STATUSES (zeros too); they add up to ``articles``."""

    articles: int
    bars: tuple[StatusCount, ...]


class ProgressDay(NamedTuple):
    """One day of work: the articles that at its end are done (or doing) and were not before it, and all that are done.

    An article that was taken up again and done again on another day counts on both; in ``done_so_far`` once.
    """

    day: str
    done: int
    doing: int
    done_so_far: int
    done_lead: Lead
    doing_lead: Lead


class ProgressFigure(NamedTuple):
    """Days at whose end an article stood otherwise than before, oldest first; the ones between are zero."""

    articles: int
    days: tuple[ProgressDay, ...]


# ---- spans by label ----------------------------------------------------------------------------------------------


class LabelCount(NamedTuple):
    """One bar of two parts; ``articles`` have such a span."""

    label: str
    confirmed: int
    pending: int
    articles: int
    lead: Lead
    confirmed_lead: Lead
    pending_lead: Lead

    @property
    def spans(self) -> int:
        return self.confirmed + self.pending


class LabelFigure(NamedTuple):
    """Labels in the order of the codebook (those in use without a span too), then such as it no longer has."""

    spans: int
    bars: tuple[LabelCount, ...]


# ---- lengths -----------------------------------------------------------------------------------------------------


class LengthBin(NamedTuple):
    """Spans of ``least`` to ``most`` code points, both inclusive; ``most`` 0: without end."""

    least: int
    most: int
    spans: int
    lead: Lead


class LabelLengths(NamedTuple):
    """A histogram over the bins of LengthFigure, and shortest, quartiles and longest, for a box."""

    label: str
    spans: int
    shortest: int
    lower_quartile: float
    median: float
    upper_quartile: float
    longest: int
    mean: float
    bins: tuple[LengthBin, ...]
    lead: Lead


class LengthFigure(NamedTuple):
    """Lengths by label (``labels``: only those that have spans) and of all spans together (``whole``; label "")."""

    edges: tuple[tuple[int, int], ...]
    """(least, most) of each bin, the same for every label; the last one's most is 0: without end."""
    whole: LabelLengths | None
    labels: tuple[LabelLengths, ...]


# ---- co-occurrence -----------------------------------------------------------------------------------------------


class Pair(NamedTuple):
    """Two labels; ``label`` stands before ``other`` in CooccurrenceFigure.labels, or is the same one.

    ``overlaps``: pairs of spans of one coder, one of each label, that share a code point (nested ones too).
    ``articles``: articles in which both labels have a span; for a label with itself those that have it.
    """

    label: str
    other: str
    overlaps: int
    articles: int
    overlap_lead: Lead
    article_lead: Lead


class CooccurrenceFigure(NamedTuple):
    """A symmetric matrix, given as its upper half with the diagonal; pairs of zeros are left out."""

    labels: tuple[str, ...]
    pairs: tuple[Pair, ...]


# ---- frequent texts ----------------------------------------------------------------------------------------------


class FrequentText(NamedTuple):
    """A text of spans, both scripts counted as one: ``hans`` and ``hant`` are its most frequent form in each, or ""
    where no article of that script has it. Texts are those that are read, with the repairs in force."""

    folded: str
    hans: str
    hant: str
    spans: int
    articles: int
    lead: Lead


class LabelTexts(NamedTuple):
    """The most frequent texts of one label, most first; ``different`` texts in all, of ``spans`` that were read."""

    label: str
    spans: int
    different: int
    texts: tuple[FrequentText, ...]


class FrequentFigure(NamedTuple):
    """``read`` of ``spans`` were looked at: all of them, or where there are too many every so manieth article's."""

    spans: int
    read: int
    labels: tuple[LabelTexts, ...]

    @property
    def is_sample(self) -> bool:
        return self.read < self.spans


# ---- time --------------------------------------------------------------------------------------------------------


class ArticleTime(NamedTuple):
    """Active time on one article, of all coders that are meant; ``length`` is the article's."""

    number: int
    title: str
    length: int
    seconds: int
    seconds_per_thousand: float
    sittings: int
    lead: Lead


class CoderTime(NamedTuple):
    """Active time of one coder, in seconds, on so many articles."""

    coder: str
    name: str
    seconds: int
    articles: int
    sittings: int
    lead: Lead


class DayTime(NamedTuple):
    """Active time on one day, of all coders that are meant; a sitting belongs to the day on which it began."""

    day: str
    seconds: int
    lead: Lead


class TimeFigure(NamedTuple):
    """``articles``: the longest first, no more than asked for of the ``worked_on``; medians are over all of these."""

    seconds: int
    median_seconds: float
    median_per_thousand: float
    articles: tuple[ArticleTime, ...]
    coders: tuple[CoderTime, ...]
    days: tuple[DayTime, ...]
    worked_on: int


# ---- timeline ----------------------------------------------------------------------------------------------------


class TimelineCount(NamedTuple):
    """Spans of one label in articles published in a period."""

    label: str
    spans: int
    lead: Lead


class TimelinePeriod(NamedTuple):
    """One day, week (from Monday), month or year of publication; ``since`` and ``until`` are inclusive."""

    since: str
    until: str
    articles: int
    spans: int
    labels: tuple[TimelineCount, ...]
    lead: Lead


class TimelineFigure(NamedTuple):
    """Periods that have articles, oldest first; ``step`` is one of STEPS.

    It is the one that was asked for, else the finest that gives some sixty periods at most: `timeline.timeline_job`
    answers for another one. ``steps`` are those that can be asked for. Articles whose date is no whole day are undated.
    """

    step: str
    steps: tuple[str, ...]
    periods: tuple[TimelinePeriod, ...]
    undated_articles: int
    undated_spans: int


# ---- coders ------------------------------------------------------------------------------------------------------


class CoderCount(NamedTuple):
    """What one coder has done. ``labels``: their spans by label, in the order of the codebook, without zeros."""

    coder: str
    name: str
    spans: int
    pending: int
    done: int
    doing: int
    seconds: int
    labels: tuple[TimelineCount, ...]
    lead: Lead


class CoderFigure(NamedTuple):
    """Coders in the order in which they came; always all of them, whoever was asked for."""

    coders: tuple[CoderCount, ...]


Figure: TypeAlias = (
    StatusFigure
    | ProgressFigure
    | LabelFigure
    | LengthFigure
    | CooccurrenceFigure
    | FrequentFigure
    | TimeFigure
    | TimelineFigure
    | CoderFigure
)


class Table(NamedTuple):
    """A figure's numbers as rows and columns, for CSV and the terminal: `tables.tables_of(figure, session)`."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str | int | float, ...], ...]
