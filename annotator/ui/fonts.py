"""Fonts of the window, and the sentence that is shown where a Chinese one is missing."""

from __future__ import annotations

from PySide6.QtGui import QFont

from annotator.ui.language import tr
from annotator.ui.theme import LATIN_AND_CHINESE_SANS, SERIF, TextSize, px


def ui_font(size: TextSize | float = TextSize.BODY, bold: bool = False) -> QFont:
    """The sans serif of panels and menus: a size of the scale, as large as the interface is drawn, or just pixels."""
    pixels = px(size) if isinstance(size, TextSize) else size
    font = QFont(list(LATIN_AND_CHINESE_SANS))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(round(pixels))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def reading_font(script: str, pixels: int) -> QFont:
    """The serif in which article text stands, with the glyph forms of ``hans`` or ``hant``."""
    font = QFont(list(SERIF[script]))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    return font


def missing_font_sentence() -> str | None:
    """What to install where no font can show Chinese; None where all is well."""
    from PySide6.QtGui import QFontDatabase

    systems = QFontDatabase.WritingSystem
    if all(QFontDatabase.families(each) for each in (systems.SimplifiedChinese, systems.TraditionalChinese)):
        return None
    return tr(
        "No Chinese font is installed, so text shows as boxes: install one (on Debian and Ubuntu: "
        "apt install fonts-noto-cjk) and start annotator again."
    )
