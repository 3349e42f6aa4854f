"""A decided passage goes into the codebook as an example."""

from __future__ import annotations

from annotator.errors import UsageError
from annotator.session.adjudication import Case, example_from, passage_of
from annotator.session.session import Session
from annotator.ui.adjudication.words import REASON_FIRST, example_words


def taught(session: Session, case: Case, source: str) -> str:
    """Keep it, without its reason: the codebook goes to every coder; the sentence that says which passage it was.

    Raises UsageError, CodebookError.
    """
    if case.decision is None:
        raise UsageError(REASON_FIRST)
    span = passage_of(session, case)
    example_from(session, case)
    words = "…".join(source[start:end] for start, end in span.parts) if span else ""
    return example_words(words, is_good=bool(case.decision.gold))
