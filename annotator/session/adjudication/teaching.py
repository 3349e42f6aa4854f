"""What adjudication teaches goes into the codebook as an example."""

from __future__ import annotations

from annotator.errors import UsageError
from annotator.model.annotation import Annotation
from annotator.sentences import worded
from annotator.session.adjudication.nouns import Case
from annotator.session.codebook_changes.labels import add_example
from annotator.session.session import Session
from annotator.store.things import annotations as rows


def example_from(session: Session, case: Case, note: str = "") -> int:
    """Keep a decided passage as an example of its label; where nothing was accepted, as one that only seems to be.

    The reason of the decision is not kept with it: it may speak of a coder, and the codebook goes to all of them. The
    number of the codebook's version. Raises UsageError, CodebookError.
    """
    if case.label:
        raise UsageError(worded("A label on the whole article has no passage that could be an example."))
    if case.decision is None:
        raise UsageError(worded("Decide this passage first: an example shows what was decided."))
    accepted = _accepted(session, case)
    span = accepted or _first_said(case)
    if span is None:
        raise UsageError(
            worded("Nobody has coded this passage, and nothing was accepted: there is no example to keep.")
        )
    return add_example(session, span.label, span, accepted is not None, note)


def passage_of(session: Session, case: Case) -> Annotation | None:
    """What a decided case has as an example: the span that was accepted, else the first that was said."""
    return _accepted(session, case) or _first_said(case)


def _accepted(session: Session, case: Case) -> Annotation | None:
    gold = (rows.annotation(session.project, each) for each in (case.decision.gold if case.decision else ()))
    return next((each for each in gold if each is not None), None)


def _first_said(case: Case) -> Annotation | None:
    return next((span for each in sorted(case.versions, key=lambda each: each.layer) for span in each.spans), None)
