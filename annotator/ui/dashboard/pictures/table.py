"""The pictures of the dashboard as rows of data, in the order in which they stand in the window."""

from __future__ import annotations

from annotator.session.figures.nouns import (
    CoderFigure,
    CooccurrenceFigure,
    FrequentFigure,
    LabelFigure,
    LengthFigure,
    ProgressFigure,
    TimeFigure,
    TimelineFigure,
)
from annotator.ui.dashboard.pictures import coding, spans, timeline
from annotator.ui.dashboard.pictures.scene import Picture
from annotator.ui.words.language import mark

PICTURES: tuple[Picture, ...] = (
    Picture(
        "progress", ProgressFigure, mark("Progress"),
        mark("Here the articles done will grow, day by day, towards all of them."),
        coding.draw_progress, coding.progress_choices,
    ),
    Picture(
        "labels", LabelFigure, mark("Tags by label"),
        mark("Here each label will have a bar, as long as it has tags."),
        spans.draw_labels,
    ),
    Picture(
        "lengths", LengthFigure, mark("Lengths of tags"),
        mark("Here it will be seen how many tags are how many characters long."),
        spans.draw_lengths, spans.length_choices, table={"": 1},
    ),
    Picture(
        "together", CooccurrenceFigure, mark("Labels that stand together"),
        mark("Here each two labels will have a cell, darker the more often they stand together."),
        spans.draw_together, spans.together_choices,
    ),
    Picture(
        "texts", FrequentFigure, mark("Most frequent texts"),
        mark("Here the texts will stand that carry a label most often."),
        spans.draw_texts, spans.text_choices,
    ),
    Picture(
        "time", TimeFigure, mark("Time per article"),
        mark("Here it will be seen which articles took longest, and how much was worked each day."),
        coding.draw_time, coding.time_choices, table={"days": 2},
    ),
    Picture(
        "timeline", TimelineFigure, mark("Publication dates"),
        mark("Here the tags will stand by the day on which their articles were published."),
        timeline.draw_timeline, timeline.timeline_choices, is_wide=True,
    ),
    Picture(
        "coders", CoderFigure, mark("Coders"),
        mark("Here the coders will stand side by side."),
        coding.draw_coders, is_wide=True,
    ),
)  # fmt: skip
