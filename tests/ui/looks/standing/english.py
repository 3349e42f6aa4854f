"""English that was left in a window that speaks Chinese."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from annotator.model.codebook import Codebook
from tests.ui.looks.standing.walking import above, plain, told

_LATIN = "[A-Za-zÀ-ɏ]"
WORD = re.compile(rf"(?<!{_LATIN})(?:{_LATIN}{{3,}}|{_LATIN}{{1,2}}(?!{_LATIN}|\d))")
"""Also the s of ``36 s`` and the e of ``e.g.``, but not the v of ``v2``."""
FILTER = re.compile(r"\bstatus:\w+|\b(label|outlet|since|until|status|in|out|coder|attribute|state|title)(?=:)")
FILE = re.compile(
    r"(?:\b[0-9A-F]{2}\b ?){3,}|Linux \S+ \(\w+\)|offscreen, \d+x, \w+|(?<!\w)/\S+|(?!e\.g|i\.e)[^\s，。、：；（）「」“”]*[\w*]\.[A-Za-z][\w.]*|https?://\S+|(?<!\w)\.[a-z]+\b|\{\w+\}|#[0-9a-f]{6}|\S+@\S+"
)
CITED = re.compile(r"[^\n]*\(\d{4}\)[^\n]*")
"""A line that names a publication."""
KEYS = """Ctrl Shift Alt Meta Enter Return Esc Escape Space Tab Backtab Del Delete Ins Home End PgUp PgDown Left Right
Up Down Backspace Menu"""
NAMES = """OpenCC annotator English CSV JSON JSONL XML HTML PDF TSV XLSX TEI INCEpTION UIMA CAS XMI CoNLL IOB IOB2 BIO
BIOES BILOU spaCy DocBin doccano brat Prodigy WebAnno Parquet Excel Markdown SVG PNG YAML Python Qt PySide SQLite REFI
QDA Krippendorff Cohen Fleiss Hayes kappa alpha gamma Noto CJK SimSun TXT WARC RDF MIT LGPL GPL IAA UTF GBK ISO ATLAS
NFC CRLF DOCX ODT EPUB ZIP Unicode jieba POS MIME URL DOI ORCID GitHub Linux Windows macOS SQL max min Debian Ubuntu
BibTeX Lucide glibc offscreen JSON LD ID"""
OF_SEVERAL = (
    "Label Studio",
    "Hugging Face",
    "Web Annotation",
    "apt install fonts-noto-cjk",
    "Apache License",
    "Word",
    "brat standoff",
    "u-alpha",
    "|u-alpha",
    "cu-alpha",
    "(k)u-alpha",
)
"""Names of several words, or of an ordinary one: only so, with their capitals, they are names."""
ALLOWED = frozenset(f"{KEYS} {NAMES}".lower().split())
"""Names of keys, formats, programs and figures, which Chinese writes as they are."""
WHOLE = {"three", "empty", "import"}
"""What the stage calls its projects and a layer, where nothing else stands in a cell."""
OF_OTHERS = {"LicencePage"}
"""Pages of names of programs and licences that are not ours."""
CELLS = re.compile(r"[、\n]")
ROWS = 50
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def left_in_english(widgets: list[QWidget], data: Collection[str]) -> Iterator[str]:
    """Texts with English words that are none of the project's own ``data``."""
    names, long = _pattern(data), _pattern([*OF_SEVERAL, *(each for each in data if " " in each)])
    seen: set[str] = set()
    for each in widgets:
        if any(type(over).__name__ in OF_OTHERS for over in above(each)):
            continue
        for kind, text in _texts(each):
            rest = names.sub(" ", FILE.sub(" ", long.sub(" ", FILTER.sub(" ", CITED.sub(" ", plain(text))))))
            rest = " ".join(part for part in CELLS.split(rest) if part.strip() not in WHOLE)
            words = [word for word in WORD.findall(rest) if _is_english(word)]
            if words and text not in seen:
                seen.add(text)
                yield f"English: {' '.join(words[:6])!r} in the {kind} of {told(each, text)}"


def _is_english(word: str) -> bool:
    """A capital that stands alone is a key; a syllable with a tone was left in a text by a converter."""
    return word.isascii() and (len(word) > 1 or word.islower()) and word.lower() not in ALLOWED


def data_of(codebook: Codebook, *more: str) -> list[str]:
    """Every text that a codebook holds: names, ids, definitions, examples."""
    return [*_strings([codebook.parts()]), *more]


def _strings(thing: Any) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, dict):
        yield from (each for item in thing.items() for part in item for each in _strings(part))
    elif isinstance(thing, (list, tuple, set, frozenset)):
        yield from (each for part in thing for each in _strings(part))
    elif hasattr(thing, "items"):
        yield from _strings(dict(thing.items()))
    elif hasattr(thing, "__slots__"):
        yield from (each for name in thing.__slots__ for each in _strings(getattr(thing, name)))


def _pattern(data: Iterable[str]) -> re.Pattern[str]:
    found = sorted({each for each in data if WORD.search(each)}, key=len, reverse=True)
    return re.compile("|".join(rf"(?<![A-Za-z]){re.escape(each)}(?![A-Za-z])" for each in found) or "(?!)")


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(place)) for place in range(min(widget.count(), ROWS)))
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QTabBar):
        yield from (("tab", text) for i in range(widget.count()) for text in (widget.tabText(i), widget.tabToolTip(i)))
    elif isinstance(widget, QMenu):
        yield from (("entry", each.text()) for each in widget.actions())
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget.model(), isinstance(widget, QListView))


def _header(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    for place in range(header.count() if model is not None else 0):
        for role in ROLES[:2]:
            yield "heading", str(model.headerData(place, header.orientation(), role) or "")


def _rows(model: QAbstractItemModel, is_list: bool) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(QModelIndex()), ROWS)):
        for column in range(1 if is_list else model.columnCount(QModelIndex())):
            place = model.index(row, column)
            for role in ROLES:
                found = model.data(place, role)
                if isinstance(found, str):
                    yield "row", found
