"""The pictures of the work itself: progress, active time, coders."""

from __future__ import annotations

from datetime import date

from annotator.session.figures.nouns import (
    ArticleTime,
    CoderFigure,
    ProgressDay,
    ProgressFigure,
    TimeFigure,
)
from annotator.ui.dashboard.pictures import counts
from annotator.ui.dashboard.pictures.scene import Choice, Scene, legend_of, one_line, shown_time
from annotator.ui.dashboard.plot.drawing import (
    HALF_BAR,
    LEAST_ROWS,
    Axis,
    Drawing,
    Mark,
    count_axis,
    counted,
    names_axis,
)
from annotator.ui.words.language import titled, tr

LEAST_DAYS = 7
"""A date axis is at least so wide: a single day is one bar among empty ones."""
ARTICLES_SHOWN = 12


def days_axis(days: list[str], *, is_work: bool = False) -> Axis:
    """From the first to the last of these ISO dates as ordinals, LEAST_DAYS at least: few stand in the middle of them.

    ``is_work``: they stand at its end, for what has not come yet is no day of work.
    """
    first, end = date.fromisoformat(days[0]).toordinal(), date.fromisoformat(days[-1]).toordinal() + 1
    missing = max(0, LEAST_DAYS - (end - first))
    behind = 0 if is_work else missing - missing // 2
    return Axis("date", float(first - missing + behind), float(end + behind))


def column(day: str, value: float, colour: str, says: str, lead: object) -> Mark:
    """The bar of one day."""
    middle = date.fromisoformat(day).toordinal() + 0.5
    return Mark(middle - HALF_BAR, middle + HALF_BAR, 0.0, value, colour, says, lead)


def progress_choices(figure: ProgressFigure, scene: Scene) -> list[Choice]:
    return [("so_far", tr("in all")), ("each", tr("each day"))] if figure.days else []


def draw_progress(figure: ProgressFigure, scene: Scene, choice: str) -> Drawing:
    """Articles done by the end of each day as a line under the number of all, or how many each day brought as bars."""
    days, total = figure.days, figure.articles
    done = days[-1].done_so_far if days else 0
    share = 100 * done // max(1, total)
    percent = tr("under 1%") if done and not share else f"{share}%"
    caption = tr("Done: {0} of {1} ({2}).").format(counted(done), counts.articles(total), percent)
    if not days:
        return Drawing(caption, "line", Axis("hidden", 0, 1), Axis("hidden", 0, 1), ())
    x, colour = days_axis([each.day for each in days], is_work=True), scene.theme.good
    if choice == "each":
        marks = tuple(column(d.day, d.done, colour, _day_says(d, total), d.done_lead or d.doing_lead) for d in days)
        y = count_axis(max(each.done for each in days))
        return Drawing(tr("Articles marked done each day; {0} of {1} so far.").format(counted(done), counted(total)),
                       "columns", x, y, marks)  # fmt: skip
    points = ((date.fromisoformat(d.day).toordinal() + 0.5, d) for d in days)
    marks = tuple(
        Mark(at, at, d.done_so_far, d.done_so_far, colour, _day_says(d, total), d.done_lead or d.doing_lead)
        for at, d in points
    )
    return Drawing(caption, "line", x, count_axis(total), marks, colour, float(total))


def _day_says(day: ProgressDay, total: int) -> str:
    lines = [
        day.day,
        tr("{0} of {1} done by then").format(counted(day.done_so_far), counts.articles(total)),
        tr("{0} done that day").format(counted(day.done)),
    ]
    return "\n".join(lines + ([tr("{0} begun that day").format(counted(day.doing))] if day.doing else []))


def time_choices(figure: TimeFigure, scene: Scene) -> list[Choice]:
    return [("articles", tr("longest articles")), ("days", tr("each day"))] if figure.articles else []


def draw_time(figure: TimeFigure, scene: Scene, choice: str) -> Drawing:
    """Active time of the articles that took longest, or of each day in minutes."""
    colour = scene.theme.accent
    if choice == "days" and figure.days:
        caption = tr("Minutes of active time each day; {0} in all.").format(shown_time(figure.seconds))
        marks = tuple(
            column(each.day, each.seconds / 60, colour, f"{each.day}\n{shown_time(each.seconds)}", each.lead)
            for each in figure.days
        )
        most = max(each.seconds for each in figure.days) / 60
        return Drawing(
            caption, "columns", days_axis([each.day for each in figure.days], is_work=True), count_axis(most), marks
        )
    shown = figure.articles[:ARTICLES_SHOWN]
    caption = tr("Active time on {0}: {1} in all, {2} in the median.").format(
        counts.articles(figure.worked_on), shown_time(figure.seconds), shown_time(figure.median_seconds)
    )
    marks = tuple(
        Mark(0.0, each.seconds, at - HALF_BAR, at + HALF_BAR, colour, _time_says(each), each.lead,
             shown_time(each.seconds))
        for at, each in enumerate(shown)
    )  # fmt: skip
    names = names_axis(tuple(one_line(each.title) for each in shown), LEAST_ROWS)
    most = max((each.seconds for each in shown), default=1)
    return Drawing(caption, "rows", Axis("hidden", 0, max(1, most)), names, marks)


def _time_says(each: ArticleTime) -> str:
    return "\n".join((
        one_line(each.title),
        tr("{0} in {1}").format(shown_time(each.seconds), counts.sittings(each.sittings)),
        tr("{0} a thousand characters").format(shown_time(each.seconds_per_thousand)),
    ))  # fmt: skip


def draw_coders(figure: CoderFigure, scene: Scene, choice: str) -> Drawing:
    """Spans of each coder, one bar of the colours of the labels."""
    marks: list[Mark] = []
    for at, coder in enumerate(figure.coders):
        left = 0.0
        total = tr("{0} · {1}, {2} done, {3}").format(
            coder.name, counts.spans(coder.spans), counts.articles(coder.done), shown_time(coder.seconds)
        )
        for part in coder.labels:
            face = scene.faces[part.label]
            says = f"{total}\n{titled(face.name, counted(part.spans))}"
            marks.append(
                Mark(left, left + part.spans, at - HALF_BAR, at + HALF_BAR, face.colour, says, part.lead or coder.lead)
            )
            left += part.spans
        if coder.labels:
            marks[-1] = marks[-1]._replace(number=counted(coder.spans))
        else:
            marks.append(Mark(0.0, 0.0, at - HALF_BAR, at + HALF_BAR, scene.theme.faint, total, coder.lead, "0"))
    caption = tr("Tags of each of {0} coders, by label.").format(len(figure.coders))
    most = max((each.spans for each in figure.coders), default=1)
    names = names_axis(tuple(each.name for each in figure.coders))
    used = dict.fromkeys(part.label for coder in figure.coders for part in coder.labels)
    return Drawing(caption, "rows", Axis("hidden", 0, max(1, most)), names, tuple(marks), legend=legend_of(used, scene))
