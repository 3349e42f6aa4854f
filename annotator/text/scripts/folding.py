"""Text with both scripts folded into one, character by character, for comparing."""

from __future__ import annotations

from annotator.text.scripts.alignment import to_hans

HALF_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {
    "\u3000": " ", "。": ".", "｡": ".", "､": "、", "｢": "「", "｣": "」",
}  # fmt: skip
"""What is typed alike in either width, one character for one; a full stop is one whatever its form."""
_WIDTHS = str.maketrans(HALF_WIDTH)
_table: dict[int, str] = {}


def fold(text: str) -> str:
    """Each character in its Simplified form, whatever stands beside it; as many code points as the text has.

    A conversion of the whole text would not do: it leaves 乾 in 乾隆 and changes it in 乾坤.
    """
    new = sorted({each for each in text if ord(each) not in _table and each != "\n"})
    if new:
        # Each on a line of its own, so that no phrase matches.
        for each, folded in zip(new, to_hans("\n".join(new)).split("\n"), strict=True):
            _table[ord(each)] = folded
    return text.translate(_table)


def comparable(text: str) -> str:
    """The same in one width too, as phrases are compared: ``会议，`` and ``會議,`` are one, ``会议、`` is another."""
    return fold(text).translate(_WIDTHS)
