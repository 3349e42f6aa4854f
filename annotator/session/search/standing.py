"""Which of the coder's spans stand in an article that is not on the desk, as they are now."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.session.session import Session
from annotator.store.things import annotations as rows


def own_spans(session: Session, number: int) -> list[Annotation]:
    """The spans of the coder's layer in an article; none before a coder is chosen."""
    return rows.annotations_of(session.project, number, session.layer.id) if session.layer else []
