"""Simplified and Traditional: telling them apart, converting, and knowing where each character went."""

from annotator.text.scripts.alignment import Aligned, align, convert, converter, to_hans
from annotator.text.scripts.configurations import (
    CHARACTER_WISE,
    CONFIGURATIONS,
    STANDARDS,
    config_for,
    key_of_digest,
    view_key,
)
from annotator.text.scripts.detection import detect_script
from annotator.text.scripts.installation import opencc_version

__all__ = [
    "CHARACTER_WISE",
    "CONFIGURATIONS",
    "STANDARDS",
    "Aligned",
    "align",
    "config_for",
    "convert",
    "converter",
    "detect_script",
    "key_of_digest",
    "opencc_version",
    "to_hans",
    "view_key",
]
