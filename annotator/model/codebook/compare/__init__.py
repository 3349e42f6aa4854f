"""What is different between two codebooks, found field by field and said in words."""

from __future__ import annotations

from annotator.model.codebook.compare.differences import WHATS, Difference, compare
from annotator.model.codebook.compare.words import say_difference

__all__ = ["WHATS", "Difference", "compare", "say_difference"]
