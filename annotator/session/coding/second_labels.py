"""A second label on the extent of a span, its ranges too where it has several."""

from __future__ import annotations

from annotator.errors import BadSpan
from annotator.model.annotation import Annotation
from annotator.sentences import worded
from annotator.session.coding.own_things import article_there, own_span
from annotator.session.coding.tagging import check_free, put_new, tag_span
from annotator.session.session import Session


def label_again(session: Session, annotation: Annotation, label: str, pane: str | None = None) -> Annotation:
    """Put another label (its UUID) on what a span stands on, in one step. Raises BadSpan, NotFound."""
    current = own_span(session, annotation)
    if not current.ranges:
        return tag_span(session, current.article, current.start, current.end, label, pane)
    found = session.codebook.by_uuid(label)
    if found is None or found.retired or found.applies_to != "span":
        raise BadSpan(worded("That label is not in use for words of the text: choose another one."))
    made = Annotation(
        session.new_id(), current.article, current.start, current.end, label, current.layer, session.codebook_number,
        session.clock() // 1000, current.ranges,
    )  # fmt: skip
    check_free(session, made)
    return put_new(session, made, article_there(session, current.article), pane)
