"""The pictures of what was tagged: spans by label, their lengths, their texts, labels that stand together."""

from __future__ import annotations

from annotator.session.figures.nouns import (
    CooccurrenceFigure,
    FrequentFigure,
    FrequentText,
    LabelCount,
    LabelFigure,
    LabelLengths,
    LengthBin,
    LengthFigure,
)
from annotator.ui.dashboard.pictures import counts
from annotator.ui.dashboard.pictures.scene import Choice, Scene, one_line
from annotator.ui.dashboard.plot.drawing import (
    HALF_BAR,
    HALF_CELL,
    LEAST_ROWS,
    Axis,
    Drawing,
    Mark,
    count_axis,
    counted,
    mixed,
    names_axis,
)
from annotator.ui.looks.labels import LabelFace
from annotator.ui.words.language import sentences, tr

HIDDEN = Axis("hidden", 0, 1)
PENDING_SHARE = 0.4
"""How much of its label's colour the part of a bar has that is not confirmed yet."""
TEXTS_SHOWN = 14
LEAST_BINS = 6
"""Room for so many, so that two lengths are no walls."""


def draw_labels(figure: LabelFigure, scene: Scene, choice: str) -> Drawing:
    """One bar a label, in its colour; what is not confirmed yet is paler."""
    paper = scene.theme.paper
    marks: list[Mark] = []
    for at, bar in enumerate(figure.bars):
        face = scene.faces[bar.label]
        low, high, says = at - HALF_BAR, at + HALF_BAR, _label_says(face.name, bar)
        if bar.pending and bar.confirmed:
            marks.append(Mark(0.0, bar.confirmed, low, high, face.colour, says, bar.confirmed_lead))
            pale = mixed(paper, face.colour, PENDING_SHARE)
            marks.append(
                Mark(bar.confirmed, bar.spans, low, high, pale, says, bar.pending_lead, number=counted(bar.spans))
            )
        else:
            colour = mixed(paper, face.colour, PENDING_SHARE) if bar.pending else face.colour
            marks.append(Mark(0.0, bar.spans, low, high, colour, says, bar.lead, counted(bar.spans)))
    caption = tr("{0} by label.").format(counts.spans(figure.spans))
    if any(bar.pending for bar in figure.bars):
        caption = sentences((caption, tr("The paler part waits to be confirmed.")))
    most = max((bar.spans for bar in figure.bars), default=0)
    names = names_axis(tuple(scene.faces[bar.label].name for bar in figure.bars), LEAST_ROWS)
    shown = tuple(marks) if figure.spans else ()
    return Drawing(caption, "rows", Axis("hidden", 0, max(1, most)), names, shown)


def _label_says(name: str, bar: LabelCount) -> str:
    says = tr("{0}: {1} in {2}").format(name, counts.spans(bar.spans), counts.articles(bar.articles))
    if bar.pending:
        parts = tr("{0} confirmed, {1} pending").format(counted(bar.confirmed), counted(bar.pending))
        says = f"{says}\n{parts}"
    return says


def length_choices(figure: LengthFigure, scene: Scene) -> list[Choice]:
    if not figure.labels:
        return []
    return [("", tr("all labels")), *((each.label, scene.faces[each.label].name) for each in figure.labels)]


def draw_lengths(figure: LengthFigure, scene: Scene, choice: str) -> Drawing:
    """How many spans are how long, of all labels or of one."""
    found = next((each for each in figure.labels if each.label == choice), figure.whole) if choice else figure.whole
    if found is None:
        return Drawing(tr("Lengths of tags, in characters."), "columns", HIDDEN, HIDDEN, ())
    colour = scene.faces[found.label].colour if found.label else scene.theme.accent
    bins = _without_empty_ends(found)
    names = tuple(counts.length_range(each.least, each.most) for each in bins)
    marks = tuple(
        Mark(at - HALF_CELL, at + HALF_CELL, 0.0, each.spans, colour,
             tr("{0}: {1}").format(counts.characters(each.least, each.most), counts.spans(each.spans)), each.lead)
        for at, each in enumerate(bins)
    )  # fmt: skip
    caption = tr("{0} by length in characters: {1} in the median, {2} to {3}.").format(
        counts.spans(found.spans), f"{found.median:g}", counted(found.shortest), counted(found.longest)
    )
    axis = Axis("bins", -0.5, max(LEAST_BINS, len(names)) - 0.5, names)
    return Drawing(caption, "columns", axis, count_axis(max((each.spans for each in bins), default=0)), marks)


def _without_empty_ends(found: LabelLengths) -> list[LengthBin]:
    """The bins up to the last one that holds a span."""
    filled = [at for at, each in enumerate(found.bins) if each.spans]
    return list(found.bins[: filled[-1] + 1]) if filled else []


def together_choices(figure: CooccurrenceFigure, scene: Scene) -> list[Choice]:
    return [("overlaps", tr("overlapping tags")), ("articles", tr("same article"))] if figure.pairs else []


def draw_together(figure: CooccurrenceFigure, scene: Scene, choice: str) -> Drawing:
    """Each pair of labels as a cell, the darker the more often they stand together."""
    in_articles = choice == "articles"
    place = {label: at for at, label in enumerate(figure.labels)}
    counts = {(p.label, p.other): (p.articles, p.article_lead) if in_articles else (p.overlaps, p.overlap_lead)
              for p in figure.pairs}  # fmt: skip
    most = max((count for count, _ in counts.values()), default=0)
    marks: list[Mark] = []
    for label, other in ((a, b) for b in figure.labels for a in figure.labels if place[a] <= place[b]):
        count, lead = counts.get((label, other), (0, None))
        says = _pair_says(scene.faces[label], scene.faces[other], count, in_articles)
        share = 0.12 + 0.88 * (count / most) ** 0.5 if count else 0.0
        colour = mixed(scene.theme.paper, scene.theme.accent, share) if count else scene.theme.window
        x, y = place[label], place[other]
        marks.append(
            Mark(x - HALF_CELL, x + HALF_CELL, y - HALF_CELL, y + HALF_CELL, colour, says, lead if count else None,
                 counted(count) if count else "")
        )  # fmt: skip
    caption = (
        tr("Articles in which both labels have a tag.")
        if in_articles
        else tr("Pairs of tags that share a character, nested ones too.")
    )
    across = names_axis(tuple(scene.faces[each].short for each in figure.labels))
    down = names_axis(tuple(scene.faces[each].name for each in figure.labels))
    return Drawing(caption, "cells", across, down, tuple(marks) if most else ())


def _pair_says(label: LabelFace, other: LabelFace, count: int, in_articles: bool) -> str:
    said = counts.articles(count) if in_articles else counts.pairs(count)
    return f"{label.name} × {other.name}\n{said}"


def text_choices(figure: FrequentFigure, scene: Scene) -> list[Choice]:
    """The labels, the one of most spans first."""
    by_spans = sorted(figure.labels, key=lambda each: -each.spans)
    return [(each.label, scene.faces[each.label].name) for each in by_spans if each.texts]


def draw_texts(figure: FrequentFigure, scene: Scene, choice: str) -> Drawing:
    """The most frequent texts of one label."""
    found = next((each for each in figure.labels if each.label == choice), None)
    if found is None:
        return Drawing(tr("The texts that carry a label most often."), "rows", HIDDEN, HIDDEN, ())
    face, shown = scene.faces[found.label], found.texts[:TEXTS_SHOWN]
    words = [_text_of(each, scene.script) for each in shown]
    marks = tuple(
        Mark(0.0, each.spans, at - HALF_BAR, at + HALF_BAR, face.colour,
             f"{text}\n" + tr("{0} in {1}").format(counts.spans(each.spans), counts.articles(each.articles)),
             each.lead, counted(each.spans))
        for at, (text, each) in enumerate(zip(words, shown))
    )  # fmt: skip
    caption = tr("{0} in {1} of {2}.").format(
        counts.different_texts(found.different), counts.spans(found.spans), face.name
    )
    if figure.is_sample:
        sample = tr("A sample: {0} of {1}.").format(counted(figure.read), counts.spans(figure.spans))
        caption = sentences((caption, sample))
    most = max((each.spans for each in shown), default=1)
    return Drawing(caption, "rows", Axis("hidden", 0, max(1, most)), names_axis(tuple(words), LEAST_ROWS), marks)


def _text_of(each: FrequentText, script: str) -> str:
    first, second = (each.hant, each.hans) if script == "hant" else (each.hans, each.hant)
    return one_line(first or second or each.folded)
