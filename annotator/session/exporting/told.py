"""What is said of an export as a whole: that there is nothing in it, or in one of its parts."""

from __future__ import annotations

from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.report import (
    CONFLICTS,
    EMPTY_PART,
    NO_ZONE,
    NOTHING,
    TRAINING,
    UNDECIDED,
    UNKNOWN,
    ExportReport,
)
from annotator.sentences import counted, mark, worded
from annotator.session.exporting.splitting import Plan
from annotator.session.people.open_conflicts import conflicts_sentence, open_conflicts
from annotator.session.session import Session

_WHY = (
    (NO_ZONE, worded("No article has text in the zones exported: nothing to write.")),
    (UNKNOWN, worded("In no article was every label exported looked for: nothing to write.")),
    (
        UNDECIDED,
        worded("Several coders are done with each article that is done, and nothing is decided: nothing to write."),
    ),
    (TRAINING, worded("Each article that is done is of a training round: nothing to write.")),
)
"""The last hurdle first: what stood before it was overcome by some article."""


def why_nothing(report: ExportReport, articles: int) -> str:
    """Why no article speaks, of so many in the project; "" where some do."""
    if report.articles:
        return ""
    if not articles:
        return worded("The project has no articles: nothing to write.")
    found = next((sentence for reason, sentence in _WHY if report.counts.get(reason)), None)
    return found or worded("No article is marked done by the coders exported: nothing to write.")


def tell_of_whole(report: ExportReport, options: ExportOptions, plan: Plan, articles: int) -> None:
    """Put into the report what is to be said of it before its losses."""
    nothing = why_nothing(report, articles)
    if nothing:
        report.notes.append((NOTHING, nothing))
        return
    for part in plan.parts:
        if not part.numbers:
            total = sum(len(each.numbers) for each in plan.parts if each.counts)
            shares = ",".join(map(str, options.split or ()))
            one = mark("{part} is empty: 1 article is too few for {shares}.")
            many = mark("{part} is empty: {number:,} articles are too few for {shares}.")
            said = counted(total, one, many, part=part.name, shares=shares)
            report.notes.append((EMPTY_PART, said))


def tell_of_conflicts(session: Session, job: ExportJob) -> None:
    """A warning where what is exported stands in two versions that nobody has settled."""
    said = conflicts_sentence(open_conflicts(session, job.context.layers))
    if said:
        job.report.notes.append((CONFLICTS, said))
