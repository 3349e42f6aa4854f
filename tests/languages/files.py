"""The files of translations, as Qt Linguist writes and reads them: one a language, without line numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from annotator.resource_files import resource
from annotator.ui.words.language import FILES

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def path_of(language: str) -> Path:
    return resource("languages", f"annotator_{FILES[language]}.ts")


def translations(language: str) -> dict[str, str]:
    """Each text of a file with its translation, empty where there is none yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {each.findtext("source", ""): each.findtext("translation", "") or "" for each in messages}


def write(language: str, texts: Mapping[str, Sequence[str]], translated: Mapping[str, str]) -> int:
    """Write a file with these texts and the translations that there are; how many are still wanted."""
    lines = [f'<TS version="2.1" language="{FILES[language]}" sourcelanguage="en">', "<context>"]
    lines.append("    <name>annotator</name>")
    for text, places in texts.items():
        lines.append("    <message>")
        lines += [f'        <location filename="../../annotator/{each}"/>' for each in places]
        lines.append(f"        <source>{escape(text)}</source>")
        there = translated.get(text, "")
        state = "" if there else ' type="unfinished"'
        lines.append(f"        <translation{state}>{escape(there)}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path_of(language).write_text(HEAD + "\n".join(lines), encoding="utf-8")
    return sum(not translated.get(text) for text in texts)
