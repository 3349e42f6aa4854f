"""Repair of pages that a converter broke: glosses, shifted bytes, stray marks, and text read in a wrong encoding.

What mends is loaded when a page first needs it: a clean page costs one look.
"""

from __future__ import annotations

from annotator.text.repair.found import FoundRepair, Unit
from annotator.text.repair.suspicion import looks_damaged

__all__ = ["FoundRepair", "Unit", "find_repairs"]


def find_repairs(source: str) -> tuple[FoundRepair, ...]:
    """Every repair that the source calls for, in its code points and order; the applied ones never overlap.

    Linear in the length of the text, whatever it holds, and never an error.
    """
    if not looks_damaged(source):
        return ()
    from annotator.text.repair.engine import repairs_of_damaged

    return repairs_of_damaged(source)
