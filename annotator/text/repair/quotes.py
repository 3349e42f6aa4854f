"""Whether quotation marks and brackets come out even when a broken place is mended."""

from __future__ import annotations

from typing import NamedTuple

PAIRS = ("“”", "《》", "（）")
REACH = 400
"""Characters on either side of a place in which its partners are looked for."""

UNEVEN = 5.0
_WIDE = str.maketrans("()", "（）")


class Quotes(NamedTuple):
    """Which pairs stand open before a place: one for each of PAIRS."""

    open: tuple[bool, ...]

    def penalty(self, mended: str, text: str, end: int) -> float:
        """Nats to take off where ``mended``, put before ``text[end:]``, leaves a pair open or closes one twice."""
        lost = 0.0
        line_end = text.find("\n", end, end + REACH)
        after = text[end : line_end if line_end >= 0 else end + REACH].translate(_WIDE)
        for (opening, closing), stands_open in zip(PAIRS, self.open):
            for each in mended:
                if each in (opening, closing):
                    lost += UNEVEN * (stands_open == (each == opening))
                    stands_open = each == opening
            next_opening, next_closing = after.find(opening), after.find(closing)
            if next_closing >= 0 and (next_opening < 0 or next_closing < next_opening):
                lost += UNEVEN * (not stands_open)
            else:
                lost += UNEVEN * stands_open
        return lost


def quotes_before(text: str, start: int) -> Quotes:
    """What stands open at ``start``, by the last mark of each pair on its line."""
    before = text[max(0, start - REACH, text.rfind("\n", max(0, start - REACH), start) + 1) : start].translate(_WIDE)
    return Quotes(tuple(before.rfind(opening) > before.rfind(closing) for opening, closing in PAIRS))
