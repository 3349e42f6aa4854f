"""Half-width marks between Han characters as full-width ones, one to one, so that every offset stays."""

from __future__ import annotations

import re

_HAN = "\u3007\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_MARKS = re.compile(f"[,:;?!()](?<=[{_HAN}].)[,:;?!()]*(?=[{_HAN}])")
"""The mark first and the look back after it: so the search skips from mark to mark."""
_FULL = str.maketrans(",:;?!()", "，：；？！（）")


def fullwidth(text: str) -> str:
    """``text`` with each run of ``,:;?!()`` that stands between two Han characters in full width."""
    return _MARKS.sub(lambda found: found.group().translate(_FULL), text)
