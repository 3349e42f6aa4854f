"""From figures to marks, without a window: axes that hold what is drawn, at every size of number."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF

from annotator.model.codebook import Codebook
from annotator.session.figures.labels import EDGES
from annotator.session.figures.nouns import (
    DayTime,
    LabelLengths,
    LengthBin,
    LengthFigure,
    ProgressDay,
    ProgressFigure,
    TimeFigure,
    TimelineCount,
    TimelineFigure,
    TimelinePeriod,
)
from annotator.session.search.query import Query
from annotator.ui.dashboard.pictures import coding, counts, spans, timeline
from annotator.ui.dashboard.pictures.scene import Scene, shown_time
from annotator.ui.dashboard.plot.drawing import Axis, brief, count_axis, count_ticks, date_ticks
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import LIGHT


@pytest.fixture
def scene(codebook: Codebook) -> Scene:
    return Scene(LabelFaces(codebook, LIGHT), LIGHT)


@pytest.mark.parametrize("most", [0, 1, 2, 3, 4, 5, 7, 99, 100, 101, 12_345, 999_999, 1_000_000])
def test_an_axis_of_counts_reaches_the_largest_with_whole_round_ticks(most: int) -> None:
    axis = count_axis(most)
    assert axis.high >= max(1, most) and (most < 5 or axis.high <= 2 * most)
    ticks = count_ticks(axis.low, axis.high, 6)
    assert 2 <= len(ticks) <= 6 and ticks[0] == (0.0, "0")
    assert all(value == int(value) and words == f"{int(value):,}" for value, words in ticks)


@pytest.mark.parametrize("days", [1, 2, 7, 30, 92, 93, 400, 1100, 4000, 40_000])
@pytest.mark.parametrize("room", [1, 2, 4, 9])
def test_dates_are_never_more_than_there_is_room_for(days: int, room: int) -> None:
    first = date(1949, 10, 1).toordinal()
    ticks = date_ticks(first, first + days - 1, room)
    assert len(ticks) <= room
    assert all(first <= place <= first + days for place, _ in ticks)
    if days <= 92:
        assert ticks[0][1] == "1949-10-01"


def test_brief_counts_have_four_characters_at_most() -> None:
    for number in (0, 7, 999, 1000, 1049, 9_949, 9_999, 10_000, 999_499, 999_999, 1_000_000, 10**9, 123_456_789):
        assert len(brief(number)) <= 4, number


def test_time_is_told_in_the_unit_that_fits() -> None:
    assert [shown_time(each) for each in (0, 59, 60, 3599, 3600, 11_100)] == [
        "0 sec", "59 sec", "1 min", "1 h 00 min", "1 h 00 min", "3 h 05 min",
    ]  # fmt: skip


def day_of(day: str, done: int, so_far: int) -> ProgressDay:
    return ProgressDay(day, done, 0, so_far, tuple(range(1, done + 1)), ())


@pytest.mark.parametrize("days", [1, 2, 400])
@pytest.mark.parametrize("choice", ["so_far", "each"])
def test_every_day_of_progress_stands_within_its_axes(scene: Scene, days: int, choice: str) -> None:
    begun = date(2024, 2, 28)
    every = tuple(day_of((begun + timedelta(n)).isoformat(), 1, n + 1) for n in range(days))
    drawing = coding.draw_progress(ProgressFigure(1_000_000, every), scene, choice)
    assert len(drawing.marks) == days
    assert all(drawing.x.low <= m.left <= m.right <= drawing.x.high and m.high <= drawing.y.high for m in drawing.marks)
    assert drawing.x.high - drawing.x.low >= 7
    assert all(mark.lead for mark in drawing.marks)
    if choice == "so_far":
        assert (
            drawing.ceiling == 1_000_000 and f"{days} of 1,000,000" in drawing.caption and "under 1%" in drawing.caption
        )


def test_a_day_of_publication_stands_in_the_middle(scene: Scene) -> None:
    period = TimelinePeriod("2023-02-18", "2023-02-18", 1, 0, (), Query())
    drawing = timeline.draw_timeline(TimelineFigure("day", ("day",), (period,), 0, 0), scene, timeline.ARTICLES)
    assert drawing.marks[0].x == (drawing.x.low + drawing.x.high) / 2


def test_without_spans_the_articles_themselves_stand_by_their_dates(scene: Scene) -> None:
    period = TimelinePeriod("2023-02-18", "2023-02-18", 3, 0, (), Query())
    figure = TimelineFigure("day", ("day",), (period,), 0, 0)
    ((choice, _),) = timeline.timeline_choices(figure, scene)
    assert [mark.high for mark in timeline.draw_timeline(figure, scene, choice).marks] == [3]


def test_days_of_work_end_with_the_last_one(scene: Scene) -> None:
    days = (DayTime("2023-02-18", 600, (1,)),)
    drawing = coding.draw_time(TimeFigure(600, 600.0, 60.0, (), (), days, 1), scene, "days")
    (mark,) = drawing.marks
    assert mark.x == drawing.x.high - 0.5 and drawing.x.high - drawing.x.low == 7 and mark.high == 10 <= drawing.y.high


def test_labels_of_a_period_stand_on_each_other_and_add_up(scene: Scene, codebook: Codebook) -> None:
    labels = [each.uuid for each in codebook.labels]
    parts = tuple(TimelineCount(label, n + 1, Query(label=label)) for n, label in enumerate(labels))
    total = sum(each.spans for each in parts)
    period = TimelinePeriod("2023-02-18", "2023-02-18", 200, total, parts, Query())
    figure = TimelineFigure("day", ("day",), (period,), 2, 9)
    drawing = timeline.draw_timeline(figure, scene, timeline.EVERY)
    tops = [mark.high for mark in drawing.marks]
    assert [mark.low for mark in drawing.marks] == [0.0, *tops[:-1]] and tops[-1] == total <= drawing.y.high
    assert f"{total} tags by day" in drawing.caption and "left out: 2 articles" in drawing.caption
    assert [name for name, _ in drawing.legend] == [scene.faces[each].name for each in labels]
    one = timeline.draw_timeline(figure, scene, labels[3])
    assert [(mark.low, mark.high, mark.lead.label) for mark in one.marks] == [(0.0, 4.0, labels[3])] and not one.legend
    articles = timeline.draw_timeline(figure, scene, timeline.ARTICLES)
    assert [mark.high for mark in articles.marks] == [200]


def test_bins_of_lengths_stand_under_the_middle_of_their_bars(scene: Scene) -> None:
    edges = ((1, 1), (2, 2), (3, 4), (5, 0))
    bins = tuple(
        LengthBin(a, b, n, Query(least_length=a, most_length=b)) for (a, b), n in zip(edges, (3, 0, 1_000_000, 0))
    )
    whole = LabelLengths("", 1_000_003, 1, 3, 3.5, 4, 4, 3.4, bins, Query())
    drawing = spans.draw_lengths(LengthFigure(edges, whole, ()), scene, "")
    assert drawing.x.names == ("1", "2", "3–4")  # the empty end is left out
    assert [mark.x for mark in drawing.marks] == [0, 1, 2]
    assert [mark.high for mark in drawing.marks] == [3, 0, 1_000_000]
    assert "3–4 characters: 1,000,000 tags" in drawing.marks[2].says


@pytest.mark.parametrize("width", [4, 11, 20, 37, 90])
def test_names_of_bins_are_whole_evenly_left_out_and_end_with_the_last(qapp, width: float) -> None:
    from annotator.ui.dashboard.plot.axes import BESIDE, ticks_of

    metrics = QFontMetricsF(ui_font(11))
    names = tuple(counts.length_range(*each) for each in EDGES)
    ticks = ticks_of(Axis("bins", -0.5, len(names) - 0.5, names), metrics, 1, width)
    assert ticks[-1] == (len(names) - 1, "257+") and all(names[int(at)] == said for at, said in ticks)
    steps = {after - before for (before, _), (after, _) in pairwise(ticks)}
    assert len(steps) <= 1
    for (one, said), (other, next_said) in pairwise(ticks):
        wide = (metrics.horizontalAdvance(said) + metrics.horizontalAdvance(next_said)) / 2
        assert wide + BESIDE <= (other - one) * width
    if width == 90:
        assert len(ticks) == len(names)


def test_one_is_no_plural() -> None:
    for said in (counts.spans, counts.articles, counts.pairs, counts.sittings):
        assert not said(1).replace(" of tags", "").endswith("s") and said(2).endswith("s") and said(0).endswith("s")
    assert counts.different_texts(1) == "1 text" and counts.characters(1, 1) == "1 character"
    assert counts.characters(2, 2) == "2 characters" and counts.characters(257, 0) == "257+ characters"
