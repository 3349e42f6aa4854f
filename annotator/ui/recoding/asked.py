"""What is asked of the process beside the window: the open recodings, the next spans, the articles of a pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator.session.codebook_changes.recoding import QueuedSpan, Recoding, label_pass, queue_of, recodings
from annotator.session.session import Session

PAGE = 24
"""Spans that are read at a time."""


def list_job(session: Session, check: Callable[[], None], layer: str) -> Iterator[list[Recoding]]:
    yield recodings(session, layer)


def queue_job(
    session: Session, check: Callable[[], None], recoding: Recoding, after: QueuedSpan | None, layer: str
) -> Iterator[list[QueuedSpan]]:
    yield queue_of(session, recoding, after, PAGE, layer)


def pass_job(session: Session, check: Callable[[], None], label: str, layer: str) -> Iterator[list[int]]:
    yield label_pass(session, label, layer)
