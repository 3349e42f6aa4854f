"""Measures of characters: each is a unit, and what stands on it a category."""

from annotator.agreement.characters.family import MEASURES

__all__ = ["MEASURES"]
