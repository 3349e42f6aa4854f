"""All that is found and said of the agreement in a project: what the window, the command line and the report show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.agreement.bootstrap import DRAWS
from annotator.agreement.confusion import Confusion, by_characters, by_spans, together
from annotator.agreement.figures import About, Agreement, Figure, Progress, agreement
from annotator.agreement.measures import Measure, Question
from annotator.agreement.parts import Panes, Trend, pane_parts, suggestion_parts, trend


class CoderFacts(NamedTuple):
    """``articles`` the coder has coded, ``shared`` those of them that somebody else has too, ``spans`` in all."""

    name: str
    articles: int
    shared: int
    spans: int


class GivenRound(NamedTuple):
    """A round of assignment: ``articles`` in it, ``overlap`` those that several coders were given; ``is_drawn`` says
    whether chance decided, by the ``seed``, who was given which."""

    name: str
    seed: int
    articles: int
    overlap: int
    is_drawn: bool


class Facts(NamedTuple):
    """Where the figures come from. ``versions`` are those of the codebook under which the shared articles were coded,
    ``hashes`` theirs in the same order, ``limited`` the one that was asked for, None for all. ``version`` and ``hash``
    are of the one in force, or asked for. ``articles`` are those of the project, ``rounds`` all but those of training,
    or these alone, the oldest first. ``warning`` is a sentence on what the figures rest on though nobody has settled
    it, or "", ``practice`` one on the articles of training rounds."""

    project: str
    codebook: str
    version: int
    hash: str
    versions: tuple[int, ...]
    limited: int | None
    articles: int
    status: str
    software: str
    hashes: tuple[str, ...]
    rounds: tuple[GivenRound, ...] = ()
    warning: str = ""
    practice: str = ""


class Study(NamedTuple):
    """``spans`` counts by label in the shared articles; ``first`` and ``last`` are the days of the work, "" where they
    are not known. ``by_spans`` and ``by_characters`` are which label stood against which: of two coders as they are, of
    more all pairs together; None where it was not asked for, or there is nothing to compare."""

    facts: Facts
    coders: tuple[CoderFacts, ...]
    spans: Mapping[str, int]
    agreement: Agreement
    trend: Trend
    panes: Panes
    by_spans: Confusion | None
    by_characters: Confusion | None
    has_suggestions: bool
    first: str
    last: str


def study(
    question: Question,
    facts: Facts,
    measures: Sequence[Measure],
    draws: int = DRAWS,
    seed: int = 0,
    progress: Progress | None = None,
    step: str = "",
    pairs: bool = False,
    confusion: bool = True,
) -> Study:
    """Everything, of one question. ``step`` is that of the trend (parts.STEPS or tranche), "" for a fitting one.

    ``pairs`` asks for each pair of coders label by label; ``confusion`` False leaves out which label stood against
    which, of which a hundred pairs take seconds.

    Raises AgreementStopped once ``progress`` returns False.
    """
    suggested, over_time, panes = suggestion_parts(question), trend(question, step), pane_parts(question)
    found = agreement(question, measures, draws, seed, progress, (*suggested, *over_time.parts, *panes.parts), pairs)
    shared = [each for each in question.articles if len(each.spans) > 1]
    spans_of_labels, characters = (
        (None, None) if found.why or not confusion else _confusion(question._replace(articles=shared))
    )
    spans = Counter(span.label for each in shared for of_coder in each.spans.values() for span in of_coder)
    days = sorted(each.date[:10] for each in shared if each.date)
    first, last = (days[0], days[-1]) if days else ("", "")
    return Study(
        facts, tuple(_coder_facts(question)), {each: spans[each] for each in question.labels}, found,
        over_time, panes, spans_of_labels, characters, bool(suggested), first, last,
    )  # fmt: skip


def leads(measures: Sequence[About]) -> list[About]:
    """The measures to show where there is room for few: the first of pairs, and Krippendorff's alpha or what there is
    of any number of coders."""
    of_pairs = [each for each in measures if each.of == "pair"]
    of_all = [each for each in measures if each.of == "all"]
    of_all.sort(key=lambda each: each.name != "alpha")
    return [*of_pairs[:1], *of_all[:1]]


def without_direction(found: Agreement) -> list[About]:
    """The measures that have a value over all coders: of more than two, not those that have a direction."""
    return [each for each in found.measures if len(found.coders) < 3 or not each.directed]


class Why(NamedTuple):
    """Why cells are empty: ``rows`` and ``measures`` are their names."""

    rows: tuple[str, ...]
    measures: tuple[str, ...]
    sentence: str


def whys(rows: Sequence[tuple[str, Mapping[str, Figure]]]) -> list[Why]:
    """Each sentence once, with the cells that it is said of."""
    of_row: dict[tuple[str, str], list[str]] = {}
    for row, figures in rows:
        for name, figure in figures.items():
            if figure.value is None:
                of_row.setdefault((row, figure.why), []).append(name)
    found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (row, sentence), names in of_row.items():
        found.setdefault((sentence, tuple(names)), []).append(row)
    return [Why(tuple(each), names, sentence) for (sentence, names), each in found.items()]


def measures_said(titles: Mapping[str, str], names: Sequence[str]) -> str:
    """`` (f1, alpha)``, of most of them `` (all but alpha)``, "" for all; ``titles`` are those of every measure."""
    others = [title for name, title in titles.items() if name not in names]
    if len(others) < len(names) and len(names) > 2:
        return f" (all but {', '.join(others)})" if others else ""
    return f" ({', '.join(titles[each] for each in names)})"


def _coder_facts(question: Question) -> list[CoderFacts]:
    articles, shared, spans = Counter[str](), Counter[str](), Counter[str]()
    for each in question.articles:
        for coder, of_coder in each.spans.items():
            articles[coder] += 1
            shared[coder] += len(each.spans) > 1
            spans[coder] += len(of_coder)
    return [CoderFacts(each, articles[each], shared[each], spans[each]) for each in question.coders]


def _confusion(question: Question) -> tuple[Confusion, Confusion]:
    spans, characters = by_spans(question), by_characters(question)
    return (spans[0], characters[0]) if len(spans) == 1 else (together(spans), together(characters))
