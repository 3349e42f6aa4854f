"""The language of the window: every text that a person sees passes here when it is shown.

The texts are the English of the code; what they are in Chinese stands in ``resources/languages/*.ts``, which Qt
Linguist opens. A window is built in one language; another choice builds it anew in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from annotator.sentences import IN_EACH, Sentence, mark

__all__ = [
    "LANGUAGES",
    "LANGUAGE_NAMES",
    "aside",
    "clauses",
    "current",
    "ended",
    "known",
    "listed",
    "mark",
    "named",
    "quoted",
    "resolved",
    "sentences",
    "speak",
    "titled",
    "tr",
    "unmarked",
    "words_in",
]

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
LANGUAGE_NAMES = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
FILES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
"""What Qt calls them, in the names of its own files and of ours."""
SCRIPTS = {"hans": mark("Simplified"), "hant": mark("Traditional")}
"""What the lower rooms call the two scripts in a field of that name."""
_LETTERS = "[A-Za-z]"
_FIELD = r"\{[^{}]*\}"
_KEY = r" ?\(&\w\)"


class _Voice:
    """What this process speaks, as Qt's own translators hold for the whole application."""

    language = "en"
    words: Mapping[str, str] = {}
    untold: Callable[[str], None] | None = None
    """Tests are told of every text that no file of translations could hold."""


def tr(text: str) -> str:
    """A text of the code, or a sentence of a lower room, in the window's language; what is untranslated is English."""
    if isinstance(text, Sentence):
        return _spoken(text)
    found = _Voice.words.get(text)
    if found is not None:
        return found
    if _Voice.untold is not None and needs_words(text):
        _Voice.untold(text)
    return text


def known(text: str) -> str:
    """What may be a word of ours or a name of the user's: translated in the first case, itself in the second."""
    return _spoken(text) if isinstance(text, Sentence) else _Voice.words.get(text, text)


def named(text: str, language: str) -> str:
    """The name of an action or a menu in ``language``, which may be another than the window's."""
    return words_in(language).get(text, text)


def current() -> str:
    """The language that is spoken: one of LANGUAGES."""
    return _Voice.language


def listed(parts: Iterable[str]) -> str:
    """Names or short facts in a row, with the comma that the language puts between them."""
    return (", " if _Voice.language == "en" else "、").join(parts)


def clauses(parts: Iterable[str | None]) -> str:
    """Facts of several words each in a row: within them a comma may stand."""
    return ("; " if _Voice.language == "en" else "；").join(filter(None, parts))


def sentences(parts: Iterable[str | None]) -> str:
    """Whole sentences after one another: Chinese puts no blank between them."""
    return (" " if _Voice.language == "en" else "").join(filter(None, parts))


def titled(name: str, value: str) -> str:
    """What something is called and then what it is: ``Outlet: People's Daily``."""
    return f"{name}: {value}" if _Voice.language == "en" else f"{name}：{value}"


def aside(text: str, said_of_it: str) -> str:
    """A text and something said of it in brackets; the text alone if nothing is."""
    if not said_of_it:
        return text
    return f"{text} ({said_of_it})" if _Voice.language == "en" else f"{text}（{said_of_it}）"


def quoted(text: str) -> str:
    """Words of somebody's in the quotation marks of the language."""
    return f"「{text}」" if _Voice.language == "zh-Hant" else f"“{text}”"


def unmarked(name: str) -> str:
    """The name of a field without the letter of Alt: ``&Articles``, or ``文章(&A)`` as Chinese software has it."""
    return re.sub(_KEY, "", name).replace("&", "")


def ended(text: str) -> str:
    """A sentence put together of translated patterns, with its full stop."""
    return text + ("." if _Voice.language == "en" else "。")


def resolved(choice: str) -> str:
    """One of LANGUAGES for a choice of the settings; ``system`` is the first of the system's that we speak."""
    if choice in LANGUAGES:
        return choice
    from PySide6.QtCore import QLocale

    for tag in QLocale.system().uiLanguages():
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh":
            return "zh-Hant" if {"Hant", "TW", "HK", "MO"} & set(parts) else "zh-Hans"
        if parts[0] in ("en", "C"):
            break
    return "en"


def speak(language: str) -> None:
    """From now on texts are shown in ``language``, one of LANGUAGES, and Qt's own dialogs too."""
    before, _Voice.language, _Voice.words = _Voice.language, language, words_in(language)
    if before == language == "en":
        return  # as Qt speaks of itself
    from PySide6.QtCore import QCoreApplication

    if QCoreApplication.instance() is not None:
        _speak_qt(language)


def _speak_qt(language: str) -> None:
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

    from annotator.ui.words.qt_words import QtWords

    application = QCoreApplication.instance()
    assert application is not None
    before = application.findChild(QTranslator, "qtbase")
    if before is not None:
        application.removeTranslator(before)
        before.setParent(None)  # pyright: ignore[reportCallIssue, reportArgumentType]
        before.deleteLater()
    if language in FILES:
        made = QtWords(application)
        made.setObjectName("qtbase")
        if made.load(f"qtbase_{FILES[language]}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(made)
    QLocale.setDefault(QLocale(FILES.get(language, "en_GB")))


@cache
def words_in(language: str) -> Mapping[str, str]:
    """Every text that is translated into ``zh-Hans`` or ``zh-Hant``, by its English; of any other language nothing."""
    if language not in FILES:
        return {}
    from xml.etree import ElementTree

    from annotator.resource_files import resource

    found: dict[str, str] = {}
    for message in ElementTree.parse(resource("languages", f"annotator_{FILES[language]}.ts")).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found


def needs_words(text: str) -> bool:
    """Whether a text has words to translate, beside its fields and signs."""
    return bool(re.search(_LETTERS, re.sub(_FIELD, " ", text)))


def _pointed(pattern: str) -> str:
    """A pattern of fields and signs alone, with the signs of the language: no file of translations holds it."""
    if _Voice.language == "en":
        return pattern
    comma = "、" if pattern.startswith("{part0}") else "，"
    signs = re.split(_FIELD, pattern)
    marks = (("“", "「"), ("”", "」")) if _Voice.language == "zh-Hant" else ()
    for sign, there in ((", ", comma), ("; ", "；"), (": ", "："), *marks):
        signs = [each.replace(sign, there) for each in signs]
    signs[-1] = "。" if signs[-1] == "." else signs[-1]
    fields = [*re.findall(_FIELD, pattern), ""]
    return "".join(each + field for each, field in zip(signs, fields, strict=True))


def _field(name: str, value: object) -> object:
    if isinstance(value, Sentence):
        return known(value)
    return tr(SCRIPTS[value]) if name == "script" and isinstance(value, str) and value in SCRIPTS else value


def _spoken(sentence: Sentence) -> str:
    """As it reads in English where nothing is translated; a clause has no full stop in another language either."""
    if sentence.pattern == IN_EACH:
        return str(sentence.fields.get(_Voice.language, sentence))
    if not sentence.fields and not needs_words(sentence.pattern):
        return str(sentence)  # somebody's own words
    pattern = tr(sentence.pattern) if needs_words(sentence.pattern) else _pointed(sentence.pattern)
    if pattern == sentence.pattern and not any(isinstance(each, Sentence) for each in sentence.fields.values()):
        return str(sentence)
    fields = {name: _field(name, each) for name, each in sentence.fields.items()}
    said = pattern.format_map(fields)
    return said.rstrip("。.") if sentence.pattern.endswith(".") and not sentence.endswith(".") else said
