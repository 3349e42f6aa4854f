"""Adjudication: what two or more coders said of an article side by side, and what is decided, in a layer of its own."""

from annotator.session.adjudication.cases import cases, gold_layer, progress, progress_of
from annotator.session.adjudication.deciding import accept, accept_agreements, gold_of
from annotator.session.adjudication.nouns import (
    AGREED,
    AGREEMENT,
    ALL,
    DISAGREEMENT,
    NEITHER,
    Case,
    Choice,
    Decision,
    Edited,
    Progress,
    Said,
    Version,
    Waiting,
    edited,
    version,
)
from annotator.session.adjudication.teaching import example_from, passage_of
from annotator.session.adjudication.waiting_articles import stale_gold, waiting

__all__ = [
    "AGREED", "AGREEMENT", "ALL", "DISAGREEMENT", "NEITHER", "Case", "Choice", "Decision", "Edited", "Progress",
    "Said", "Version", "Waiting", "accept", "accept_agreements", "cases", "edited", "example_from", "gold_layer",
    "gold_of", "passage_of", "progress", "progress_of", "stale_gold", "version", "waiting",
]  # fmt: skip
