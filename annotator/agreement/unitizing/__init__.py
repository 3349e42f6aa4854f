"""Krippendorff's family of alphas for unitizing, as of 2016."""

from annotator.agreement.unitizing.family import MEASURES

__all__ = ["MEASURES"]
