"""A fast look that lets clean pages through."""

from __future__ import annotations

import re

_HAN = "\u3400-\u9fff"
_LETTER = "a-z\u00e0-\u00fc\u0101-\u01dc\u01f9\u0251\u0261\u0300-\u030c\u1e3f\u1ebf-\u1ec1"
SUSPECT = re.compile(
    rf"[{_HAN})）_a-zA-Z?？\ufffd][(（?？\ufffd][ \u00a0\u3000]?[{_LETTER}]{{1,9}}[ \u00a0\u3000]?[)）]"
    r"|[,，][,，、。；：;:！？!]"
)


def looks_damaged(source: str) -> bool:
    """Whether anything on the page could be damage."""
    return SUSPECT.search(source) is not None
