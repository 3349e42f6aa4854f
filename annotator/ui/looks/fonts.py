"""Fonts of the window, and the sentence that is shown where a Chinese one is missing."""

from __future__ import annotations

from PySide6.QtGui import QFont

from annotator.ui.looks.theme import LATIN_AND_CHINESE_SANS, SANS, SERIF, TextSize, px
from annotator.ui.words.language import tr


def ui_font(size: TextSize | float = TextSize.BODY, bold: bool = False) -> QFont:
    """The sans serif of panels and menus: a size of the scale, as large as the interface is drawn, or just pixels."""
    pixels = px(size) if isinstance(size, TextSize) else size
    font = QFont(list(LATIN_AND_CHINESE_SANS))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(round(pixels))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def row_font(size: TextSize, bold: bool = False) -> QFont:
    """The same for what is painted in the pixels of 100 %, and scaled as a whole where it is scaled at all."""
    return ui_font(float(size), bold)


def reading_font(form: str, pixels: int, face: str = "serif") -> QFont:
    """The ``serif`` or ``sans`` in which article text stands, with the glyph forms of ``hans``, ``hant`` or ``hk``.

    Qt cannot be told the language of a text, so the forms are those of the family.
    """
    font = QFont(list((SANS if face == "sans" else SERIF)[form]))
    font.setStyleHint(QFont.StyleHint.SansSerif if face == "sans" else QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("locl"), 0)  # else the forms would follow the language of the window
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
