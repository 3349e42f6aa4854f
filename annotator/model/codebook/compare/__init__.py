"""What is different between two codebooks, found field by field and said in words."""

from __future__ import annotations

from annotator.model.codebook.compare.differences import WHATS, Difference, compare
from annotator.model.codebook.compare.texts import Part, text_parts
from annotator.model.codebook.compare.words import say_difference

__all__ = ["WHATS", "Difference", "Part", "compare", "say_difference", "text_parts"]
