"""PDF writers map a glyph to the radical that looks like its character (⻘ for 青): back to the character."""

from __future__ import annotations

import unicodedata

# the whole characters among Unicode's CJK Radicals Supplement; Kangxi radicals are compatible with theirs (NFKC)
_SUPPLEMENT = (
    "⺁厂⺎兀⺏尣⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺧牛⺩王⺬示⺰纟⺱罓⺶羊⺷羊⺸羊⺹耂⺻聿⺽臼⻁虎⻃覀⻄西⻅见⻆角⻋车⻉贝"
    "⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)
_CHARACTERS = {ord(radical): character for radical, character in zip(_SUPPLEMENT[::2], _SUPPLEMENT[1::2], strict=True)}
_CHARACTERS |= {
    code: unicodedata.normalize("NFKC", chr(code)) for code in (*range(0x2F00, 0x2FD6), *range(0xFB00, 0xFB05))
}


def without_radicals(text: str) -> str:
    """The text with radicals as the characters that they are drawn like, and with ﬁ and its like as letters."""
    return text.translate(_CHARACTERS)
