"""What is different between two codebooks as rich text: what changed is marked, and a new label is told whole."""

from __future__ import annotations

from html import escape

from annotator.model.codebook import Codebook, LabelDef, say
from annotator.model.codebook.compare import Difference, say_difference
from annotator.ui.codebook.changed_words import changed_words
from annotator.ui.looks.labels import label_colour
from annotator.ui.looks.theme import Theme
from annotator.ui.words.language import tr

SIGNS = {"added": "+", "more": "+", "back": "+", "removed": "−", "less": "−", "retired": "−", "changed": "~"}
SHORT = 40
"""Characters of a text that is quoted whole before and after; of a longer one the words that changed are marked."""


def difference_words(found: tuple[Difference, ...], after: Codebook, language: str, theme: Theme) -> str:
    """A line each, those of one label under its id; ``after`` tells of the labels that are new."""
    if not found:
        return f"<span style='color: {theme.mute}'>{escape(tr('There is no difference.'))}</span>"
    colours = {"+": theme.good, "−": theme.warn, "~": theme.mute}
    lines: list[str] = []
    head: str | None = None
    for each in found:
        if each.label_uuid != head:
            head = each.label_uuid
            words = each.label if language == "en" else say(each.names, language, each.label)
            name = words if head else tr("The codebook")
            lines.append(f"<p style='margin: {9 if lines else 0}px 0 2px 0'><b>{escape(name)}</b></p>")
        sign = SIGNS.get(each.what, "~")
        mark = f"<span style='color: {colours[sign]}'>{sign}</span>"
        lines.append(_line(f"{mark} {_said(each, language, theme)}"))
        label = after.by_uuid(each.label_uuid) if each.what == "added" and not each.field else None
        if label is not None:
            lines += [_line(words) for words in _new_label(label, after, language, theme)]
    return "".join(lines)


def _line(words: str) -> str:
    return f"<p style='margin: 1px 0 1px 14px; text-indent: -14px'>{words}</p>"


def _said(each: Difference, language: str, theme: Theme) -> str:
    if each.what == "changed" and max(len(each.before), len(each.after)) > SHORT:
        field = _sentence(each._replace(before="", after=""), language)
        field = escape(field[: -len(_tail(field))])
        return f"{field}<br>{changed_words(each.before, each.after, theme)}"
    return escape(_sentence(each, language))


def _sentence(each: Difference, language: str) -> str:
    """What is said of it, without the label's name, which stands above."""
    colon = ": " if language == "en" else "："
    words = say_difference(each, language).removeprefix(f"{say(each.names, language, each.label)}{colon}")
    return words[:1].upper() + words[1:]


def _tail(words: str) -> str:
    """Of a difference between nothing and nothing what stands behind the field."""
    at = max(words.rfind(", "), words.rfind("，"))
    return words[at:]


def _new_label(label: LabelDef, codebook: Codebook, language: str, theme: Theme) -> list[str]:
    group = next((each.name(language) for each in codebook.groups if each.id == label.group), label.group)
    chip = f"<span style='color: {label_colour(label, theme)}'>■</span>"
    names = " · ".join(dict.fromkeys(each for each in label.names.values() if each))
    facts = [tr("key {0}").format(label.key.upper()) if label.key else tr("no key"), group or tr("no group")]
    meaning = label.meaning(language) or tr("This label has no definition yet.")
    return [f"{chip} {escape(' · '.join((*([names] if names else []), *facts)))}", escape(meaning)]
