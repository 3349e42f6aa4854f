"""A paragraph for the methods section of a paper, its numbers those of the study, and the references it cites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.agreement.figures import Figure
from annotator.agreement.parts import SHOWN, WITHOUT
from annotator.agreement.report.pictures import in_words
from annotator.agreement.study import Study

BOOTSTRAP = (
    "Efron, B. & Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman & Hall.",
    "Zapf, A., Castell, S., Morawietz, L. & Karch, A. (2016). Measuring inter-rater reliability for nominal data: "
    "which coefficients and confidence intervals are appropriate? BMC Medical Research Methodology, 16, 93.",
)
MEAN_OF_PAIRS = (
    "Light, R. J. (1971). Measures of response agreement for qualitative data: some generalizations and alternatives. "
    "Psychological Bulletin, 76(5), 365-377.",
)
MOST_NAMED = 6
"""Coders named in the text; of more only the number is told."""


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


def methods_paragraph(study: Study) -> tuple[str, Sequence[str]]:
    """The paragraph in English, and the references in the order of their numbers."""
    citations = Citations()
    return " ".join(_sentences(study, citations)), citations.sources


def _sentences(study: Study, citations: Citations) -> Iterator[str]:
    found = study.agreement
    if found.why:
        yield f"No agreement can be reported. {found.why}"
        return
    yield _who_and_what(study)
    yield _codebook(study)
    yield from _figures(study, citations)
    if len(found.coders) > 2:
        yield (
            f"Figures of pairs of coders are means over the {len(found.by_pair)} pairs, each weighted by the articles "
            f"it has in common {citations.cite(*MEAN_OF_PAIRS)}."
        )
    if found.draws:
        yield (
            "Intervals in brackets are 95% percentile bootstrap intervals over articles "
            f"({found.draws:,} draws, seed {found.seed}) {citations.cite(*BOOTSTRAP)}."
        )
    yield from _suggestions(study)
    yield f"All figures were computed with annotator {study.facts.software}."


def _who_and_what(study: Study) -> str:
    found, facts = study.agreement, study.facts
    names = f" ({_listed(found.coders)})" if len(found.coders) <= MOST_NAMED else ""
    when = f" between {study.first} and {study.last}" if study.first != study.last else f" on {study.first}"
    tail = " that at least two coders had finished" if facts.status == "done" else " that at least two coders had begun"
    return (
        f"{_number(len(found.coders)).capitalize()} coders{names} marked spans of text in Chinese news articles"
        f"{when if study.first else ''}; agreement was measured on {_count(found.shared, 'article')}{tail}, of "
        f"{facts.articles:,} in the collection, with {_count(sum(study.spans.values()), 'span')} in them."
    )


def _codebook(study: Study) -> str:
    facts = study.facts
    versions = [str(each) for each in facts.versions] or [str(facts.version)]
    under = f"version {versions[0]}" if len(versions) == 1 else f"versions {_listed(versions)}"
    only = ", the only one considered" if facts.limited is not None and len(versions) == 1 else ""
    return (
        f"They used the codebook “{facts.codebook}”, {under}{only} (hash {facts.hash[:12]}), with "
        f"{_count(len(study.agreement.labels), 'label')} compared."
    )


def _figures(study: Study, citations: Citations) -> Iterator[str]:
    """One sentence for each measure over all labels, with the lowest and the highest label."""
    found = study.agreement
    for measure in found.measures:
        figure = found.overall[measure.name]
        cited = citations.cite(measure.source)
        by_label = {label: figures[measure.name] for label, figures in found.by_label.items()}
        tolerance = f" (edges within {found.tolerance} characters)" if "tolerance" in measure.name else ""
        named, over_labels = f"{measure.title}{tolerance} {cited}", _range(by_label)
        if figure.value is not None:
            yield f"{named} was {in_words(figure)} over all labels{over_labels and f', {over_labels}'}."
        elif over_labels:
            yield f"{named}, a figure of single labels, was {over_labels}."
        else:
            yield f"{named} is undefined: {figure.why[:1].lower()}{figure.why[1:].rstrip('.')}."


def _range(by_label: Mapping[str, Figure]) -> str:
    values = {label: figure.value for label, figure in by_label.items() if figure.value is not None}
    if len(values) < 2:
        return ""
    low, high = min(values, key=lambda each: values[each]), max(values, key=lambda each: values[each])
    return f"from {values[low]:.2f} ({low}) to {values[high]:.2f} ({high})"


def _suggestions(study: Study) -> Iterator[str]:
    found = study.agreement
    if not study.has_suggestions:
        yield "No suggestions were shown to the coders of these articles."
        return
    name, title = found.measures[0].name, found.measures[0].title
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
