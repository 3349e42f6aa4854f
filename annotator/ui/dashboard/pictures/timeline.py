"""The picture of publication dates: spans of each label by day, week, month or year."""

from __future__ import annotations

from datetime import date

from annotator.session.figures.nouns import TimelineFigure, TimelinePeriod
from annotator.ui.dashboard.pictures import counts
from annotator.ui.dashboard.pictures.coding import days_axis
from annotator.ui.dashboard.pictures.scene import Choice, Scene, legend_of
from annotator.ui.dashboard.plot.drawing import Axis, Drawing, Mark, count_axis, counted
from annotator.ui.words.language import mark, sentences, titled, tr

EVERY, ARTICLES = "", "articles"
GAP = 0.12
"""Of a period: the room between two bars."""
EACH = {
    "day": mark("{0} by day of publication."),
    "week": mark("{0} by week of publication."),
    "month": mark("{0} by month of publication."),
    "year": mark("{0} by year of publication."),
}


def timeline_choices(figure: TimelineFigure, scene: Scene) -> list[Choice]:
    if not figure.periods:
        return []
    there = {part.label for period in figure.periods for part in period.labels}
    if not there:
        return [(ARTICLES, tr("articles"))]
    labels = sorted(there, key=lambda uuid: scene.faces[uuid].order)
    return [(EVERY, tr("all labels")), *((each, scene.faces[each].name) for each in labels), (ARTICLES, tr("articles"))]


def draw_timeline(figure: TimelineFigure, scene: Scene, choice: str) -> Drawing:
    """Spans of all labels, one above the other, of one label, or the articles themselves, by date of publication."""
    periods = figure.periods
    marks = tuple(mark for period in periods for mark in _marks_of(period, scene, choice))
    total = round(sum(mark.high - mark.low for mark in marks))
    said = counts.articles(total) if choice == ARTICLES else counts.spans(total)
    caption = tr(EACH[figure.step]).format(said)
    if figure.undated_articles:
        undated = tr("Without a whole date, and left out: {0}.").format(counts.articles(figure.undated_articles))
        caption = sentences((caption, undated))
    if not periods:
        return Drawing(caption, "columns", Axis("hidden", 0, 1), Axis("hidden", 0, 1), ())
    x = days_axis([periods[0].since, periods[-1].until])
    y = count_axis(max((mark.high for mark in marks), default=0))
    used = {part.label for period in periods for part in period.labels} if choice == EVERY else set[str]()
    return Drawing(caption, "columns", x, y, marks, legend=legend_of(used, scene))


def _marks_of(period: TimelinePeriod, scene: Scene, choice: str) -> list[Mark]:
    first, end = _ordinal(period.since), _ordinal(period.until) + 1
    gap = (end - first) * GAP
    left, right = first + gap, end - gap
    days = period.since if period.since == period.until else f"{period.since} – {period.until}"
    whole = tr("{0} in {1}").format(counts.spans(period.spans), counts.articles(period.articles))
    head = f"{days}\n{whole}"
    if choice == ARTICLES or not period.labels:
        high = float(period.articles) if choice == ARTICLES else 0.0
        return (
            [Mark(left, right, 0.0, high, scene.theme.mute, head, period.lead)] if choice in (EVERY, ARTICLES) else []
        )
    marks: list[Mark] = []
    low = 0.0
    for part in period.labels:
        if choice in (EVERY, part.label):
            face = scene.faces[part.label]
            says = f"{head}\n{titled(face.name, counted(part.spans))}"
            marks.append(Mark(left, right, low, low + part.spans, face.colour, says, part.lead))
            low += part.spans
    return marks


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
