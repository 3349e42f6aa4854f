"""A label on an article as a whole, and a question about it or one of its spans."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from annotator.model.annotation import NO_ATTRIBUTES


class DocumentLabel(NamedTuple):
    """``label`` and ``layer`` are UUIDs."""

    id: str
    article: int
    label: str
    layer: str
    attributes: Mapping[str, str] = NO_ATTRIBUTES


class Question(NamedTuple):
    """What a coder asks the adjudicator; ``annotation`` is the UUID of a span, None for the article."""

    id: str
    article: int
    annotation: str | None
    text: str
    layer: str
