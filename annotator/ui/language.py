"""Every sentence of the window passes here, so that a translation can be put in its place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

CHINESE = ("zh-Hans", "zh-Hant")


def tr(text: str) -> str:
    return QCoreApplication.translate("annotator", text)


@cache
def words_in(language: str) -> Mapping[str, str]:
    """The names of actions and menus, by their English, in ``zh-Hans`` or ``zh-Hant``; of any other language nothing.

    Read when first asked for, which is after the first paint.
    """
    if language not in CHINESE:
        return {}
    import json

    from annotator.resource_files import resource

    return json.loads(resource("languages", f"{language}.json").read_text(encoding="utf-8"))


def named(text: str, language: str) -> str:
    """The name of an action or a menu in ``language``, which may be another than the window's."""
    return words_in(language).get(text) or (text if language == "en" else tr(text))
