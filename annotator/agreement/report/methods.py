"""A paragraph for the methods section of a paper, its numbers those of the study, and the references it cites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.agreement.bootstrap import FEW_ARTICLES
from annotator.agreement.figures import Figure
from annotator.agreement.parts import SHOWN, WITHOUT
from annotator.agreement.report.pictures import in_words, two_places
from annotator.agreement.study import Facts, GivenRound, Study, without_direction

BOOTSTRAP = (
    "Efron, B. & Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman & Hall.",
    "Zapf, A., Castell, S., Morawietz, L. & Karch, A. (2016). Measuring inter-rater reliability for nominal data: "
    "which coefficients and confidence intervals are appropriate? BMC Medical Research Methodology, 16, 93.",
)
MEAN_OF_PAIRS = (
    "Light, R. J. (1971). Measures of response agreement for qualitative data: some generalizations and alternatives. "
    "Psychological Bulletin, 76(5), 365-377.",
    "Hripcsak, G. & Rothschild, A. S. (2005). Agreement, the F-measure, and reliability in information retrieval. "
    "Journal of the American Medical Informatics Association, 12(3), 296-298.",
)
SHORT = ("alpha", "f1", "cohen")
"""The measures of the paragraph for a paper; the whole one has all."""
MOST_NAMED = 6
"""Coders named in the whole text; of more only the number is told."""


class Citations:
    """Sources, numbered as they are first cited."""

    def __init__(self) -> None:
        self.sources: list[str] = []

    def cite(self, *sources: str) -> str:
        """``[1, 2]``."""
        for each in sources:
            if each not in self.sources:
                self.sources.append(each)
        return f"[{', '.join(str(self.sources.index(each) + 1) for each in sources)}]"


def methods_paragraph(study: Study, *, is_whole: bool = False) -> tuple[str, Sequence[str]]:
    """The paragraph in English, and the references in the order of their numbers.

    It has the measures of SHORT (all, where the study has none of them) and names no coder; the whole one has all that
    there is.
    """
    citations = Citations()
    if not is_whole:
        study = _shortened(study)
    return " ".join(_sentences(study, citations, is_whole=is_whole)), citations.sources


def _shortened(study: Study) -> Study:
    found = study.agreement
    known = {each.name: each for each in found.measures}
    measures = tuple(known[name] for name in SHORT if name in known)
    return study._replace(agreement=found._replace(measures=measures)) if measures else study


def _sentences(study: Study, citations: Citations, *, is_whole: bool) -> Iterator[str]:
    found = study.agreement
    if found.why:
        yield f"No agreement can be reported. {found.why}"
        return
    yield _who_and_what(study, is_named=is_whole)
    if study.facts.practice:
        yield study.facts.practice
    yield from _draw(study.facts.rounds)
    yield _codebook(study)
    yield from _figures(study, citations)
    yield from _means(study, citations)
    yield from _intervals(study, citations)
    yield from _suggestions(study)
    yield f"All figures were computed with annotator {study.facts.software}."


def _means(study: Study, citations: Citations) -> Iterator[str]:
    """Over how many pairs the figures of pairs are means."""
    found = study.agreement
    names = [each.name for each in without_direction(found) if each.of == "pair"]
    counts = [sum(cells[name].value is not None for cells in found.by_pair.values()) for name in names]
    if len(found.coders) < 3 or not any(counts):
        return
    pairs, least, most = len(found.by_pair), min(filter(None, counts)), max(counts)
    which = f"the {_count(most, 'pair')}" if least == most else f"the {least:,} to {most:,} pairs (by measure)"
    rest = "" if least == pairs else f", of {pairs:,}, that have a value, the others being left out"
    yield (
        f"Figures of pairs of coders are means over {which}{rest}, each weighted by the articles it has in common "
        f"{citations.cite(*MEAN_OF_PAIRS)}."
    )


def _intervals(study: Study, citations: Citations) -> Iterator[str]:
    found = study.agreement
    if not found.draws:
        return
    if all(found.overall[each.name].low is None for each in without_direction(found)):
        yield f"There are too few articles ({found.shared:,}) for intervals."
        return
    yield (
        "Intervals in brackets are 95% percentile bootstrap intervals over articles "
        f"({found.draws:,} draws, seed {found.seed}) {citations.cite(*BOOTSTRAP)}."
    )
    if found.shared < FEW_ARTICLES:
        yield f"Of fewer than {FEW_ARTICLES} articles, such intervals are too narrow: read them as a lower bound."


def _draw(rounds: Sequence[GivenRound]) -> Iterator[str]:
    """Who decided which articles several coders have: chance, by which seed, or somebody."""
    for is_drawn, how in ((True, "assigned to the coders at random"), (False, "assigned to the coders as listed")):
        some = [each for each in rounds if each.is_drawn == is_drawn and each.articles]
        if some:
            said = "; ".join(_round(each) for each in some)
            yield f"Articles were {how}: {said}."
    yield "The coders worked independently: the program shows no coder what another has marked."


def _round(given: GivenRound) -> str:
    several = f"{given.overlap:,}" if given.overlap else "none"
    by_seed = f", seed {given.seed}" if given.is_drawn else ""
    return (
        f"{_count(given.articles, 'article')}, {several} of them to more than one coder (round “{given.name}”{by_seed})"
    )


def _who_and_what(study: Study, *, is_named: bool) -> str:
    found, facts = study.agreement, study.facts
    names = f" ({_listed(found.coders)})" if is_named and len(found.coders) <= MOST_NAMED else ""
    when = f", finished between {study.first} and {study.last}"
    when = when if study.first != study.last else f", finished on {study.first}"
    tail = " that at least two coders had finished" if facts.status == "done" else " that at least two coders had begun"
    return (
        f"{_number(len(found.coders)).capitalize()} coders{names} marked spans of text in Chinese news articles"
        f"{when if study.first else ''}; agreement was measured on {_count(found.shared, 'article')}{tail}, of "
        f"{facts.articles:,} in the collection, with {_count(sum(study.spans.values()), 'span')} in them."
    )


def _codebook(study: Study) -> str:
    facts = study.facts
    versions = [f"{number} (hash {hash_[:12]})" for number, hash_ in versions_of(facts)]
    under = f"version {versions[0]}" if len(versions) == 1 else f"versions {_listed(versions)}"
    only = ", the only one considered" if facts.limited is not None and len(versions) == 1 else ""
    labels = study.agreement.labels
    unused = sum(not study.spans.get(each) for each in labels)
    return (
        f"They used the codebook “{facts.codebook}”, {under}{only}, with {_count(len(labels), 'label')} compared"
        f"{f', {unused:,} of them never used in these articles' if unused else ''}."
    )


def versions_of(facts: Facts) -> list[tuple[int, str]]:
    """The versions of the codebook under which the shared articles were coded, or that in force, each with its hash."""
    return [*zip(facts.versions, facts.hashes, strict=True)] if facts.versions else [(facts.version, facts.hash)]


def _figures(study: Study, citations: Citations) -> Iterator[str]:
    """One sentence for each measure over all labels, with the lowest and the highest label."""
    found = study.agreement
    for measure in without_direction(found):
        figure = found.overall[measure.name]
        cited = citations.cite(measure.source)
        by_label = {label: cells[measure.name] for label, cells in found.by_label.items() if study.spans.get(label)}
        tolerance = f" (edges within {found.tolerance} characters)" if "tolerance" in measure.name else ""
        named, over_labels = f"{measure.title}{tolerance} {cited}", _range(by_label)
        if figure.value is not None:
            on = "" if figure.n == found.shared else f" on {_count(figure.n, 'article')}"
            yield f"{named} was {in_words(figure)} over all labels{on}{over_labels and f', {over_labels}'}."
        elif over_labels:
            yield f"{named}, a figure of single labels, was {over_labels}."
        else:
            yield f"{named} is undefined: {figure.why[:1].lower()}{figure.why[1:].rstrip('.')}."


def _range(by_label: Mapping[str, Figure]) -> str:
    values = {label: figure.value for label, figure in by_label.items() if figure.value is not None}
    if len(values) < 2:
        return ""
    low, high = min(values, key=lambda each: values[each]), max(values, key=lambda each: values[each])
    return f"from {two_places(values[low])} ({low}) to {two_places(values[high])} ({high})"


def _suggestions(study: Study) -> Iterator[str]:
    found = study.agreement
    if not study.has_suggestions:
        yield "No suggestions were shown to the coders of these articles."
        return
    measures = without_direction(found)
    if not measures:
        return
    name, title = measures[0].name, measures[0].title
    shown, without = found.parts[SHOWN].get(name), found.parts[WITHOUT].get(name)
    if shown and without:
        yield (
            f"{title} was {in_words(shown)} in the {_count(shown.n, 'article')} in which a coder had been shown "
            f"suggestions, and {in_words(without)} in the {_count(without.n, 'article')} without."
        )


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _count(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def _number(n: int) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    return words[n] if n < len(words) else str(n)
