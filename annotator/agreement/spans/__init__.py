"""Measures of whole spans: which of two coders' spans are the same, exactly or nearly."""

from annotator.agreement.spans.figures import MEASURES

__all__ = ["MEASURES"]
