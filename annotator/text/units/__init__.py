"""What a key takes at a caret: clause, sentence, quote, name, phrase, word; grown, shrunk and trimmed.

All ranges are half-open, in code points of the Simplified view; callers project them through its chain.
"""

from __future__ import annotations

from annotator.text.units.clauses import clause_at, paragraph_at, quotes_at, sentences_at
from annotator.text.units.ladder import UNITS, learn_line, narrower, next_free, rungs, taken_at, unit_at, wider
from annotator.text.units.moving import next_start, previous_start
from annotator.text.units.names import NAME_KINDS, kind_of_name, name_at, persons_in
from annotator.text.units.phrases import phrase_at, word_at
from annotator.text.units.speech import spoken
from annotator.text.units.trimming import NO_TRIMMING, Trimming, trimmed

__all__ = [
    "NAME_KINDS",
    "NO_TRIMMING",
    "UNITS",
    "Trimming",
    "clause_at",
    "kind_of_name",
    "learn_line",
    "name_at",
    "narrower",
    "next_free",
    "next_start",
    "paragraph_at",
    "persons_in",
    "phrase_at",
    "previous_start",
    "quotes_at",
    "rungs",
    "sentences_at",
    "spoken",
    "taken_at",
    "trimmed",
    "unit_at",
    "wider",
    "word_at",
]
