"""The guides as they lie in ``resources/help``: read, made into the HTML that Qt understands, and their headings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape, unescape
from pathlib import Path
from typing import NamedTuple

from annotator.resource_files import resource
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import mark

GUIDES = {"coder": mark("For coders"), "researcher": mark("For researchers")}
"""The guides by the names of their files, and what the list of contents calls them."""
_ANCHORED = re.compile(r'<p><a id="([\w-]+)"></a></p>\n<h([1-6])>')
_HEADING = re.compile(r'<h([1-6])><a name="([\w-]+)"></a>(.*?)</h\1>', re.DOTALL)
_KEY = re.compile(r"<kbd>(.*?)</kbd>", re.DOTALL)
_PICTURE = re.compile(r'<p><img src="([^"]*)" alt="([^"]*)"[^>]*></p>')
_TAGS = re.compile(r"<[^>]*>")
HEADS = (("h1", TextSize.DISPLAY, 8, 10), ("h2", TextSize.TITLE, 30, 6), ("h3", TextSize.HEADING, 18, 4))
"""Of each level its size, and the pixels above and below."""
MONOSPACE = "'Noto Sans Mono CJK SC','DejaVu Sans Mono',monospace"
TABLE_STEP, CELL = 6, 6
"""Pixels above and below a table, and inside its cells."""


class Topic(NamedTuple):
    """A place in the guides; it is written ``guide#anchor``."""

    guide: str
    anchor: str = ""

    def __str__(self) -> str:
        return f"{self.guide}#{self.anchor}"


class Heading(NamedTuple):
    level: int
    anchor: str
    words: str


class Page(NamedTuple):
    """A guide in one language: the folder that its pictures are relative to, its HTML, its headings in order."""

    folder: Path
    html: str
    headings: tuple[Heading, ...]


def topic_of(words: str) -> Topic:
    """``coder#tagging`` as it is written in tables of data."""
    guide, _, anchor = words.partition("#")
    return Topic(guide, anchor)


def linked(address: str, guide: str) -> Topic | None:
    """Where a link in ``guide`` leads, if into the guides: ``#anchor``, ``other.md``, ``other.md#anchor``."""
    name, _, anchor = address.partition("#")
    if not name:
        return Topic(guide, anchor)
    stem = name.removesuffix(".md")
    return Topic(stem, anchor) if name.endswith(".md") and stem in GUIDES else None


def guide_file(guide: str, language: str) -> Path:
    """Where a guide lies in ``language``; its English where there is no other."""
    found = resource("help", language, f"{guide}.md")
    return found if found.is_file() else resource("help", "en", f"{guide}.md")


def read_page(guide: str, language: str) -> Page:
    """Read a guide; its HTML has the anchors inside the headings and is not dressed yet."""
    from markdown_it import MarkdownIt

    path = guide_file(guide, language)
    html = MarkdownIt("commonmark").enable("table").render(path.read_text(encoding="utf-8"))
    html = _ANCHORED.sub(r'<h\2><a name="\1"></a>', html)
    headings = (
        Heading(int(level), anchor, unescape(_TAGS.sub("", words)).strip())
        for level, anchor, words in _HEADING.findall(html)
    )
    return Page(path.parent, html, tuple(headings))


def dressed(html: str, theme: Theme, pictures: Iterable[tuple[str, int]] = ()) -> str:
    """The HTML in the theme's colours: keys as caps, tables with lines, each picture as wide as ``pictures`` says."""
    cap = f"background-color:{theme.hover}; color:{theme.ink}"
    html = _KEY.sub(rf'<span style="{cap}">&nbsp;\1&nbsp;</span>', html)
    frame = f'border="1" cellspacing="0" cellpadding="{px(CELL)}" width="100%"'
    around = f"border-color:{theme.line}; border-collapse:collapse; margin-top:{px(TABLE_STEP)}px"
    html = html.replace("<table>", f'<table {frame} style="{around}; margin-bottom:{px(TABLE_STEP)}px">')
    widths = dict(pictures)
    return _PICTURE.sub(lambda found: _picture(found[1], found[2], widths.get(found[1], 0)), html)


def pictures_of(html: str) -> list[str]:
    """The addresses of a page's pictures."""
    return [found[1] for found in _PICTURE.finditer(html)]


def sheet(theme: Theme) -> str:
    """The stylesheet of a page, in the few properties that Qt's documents know."""
    return "\n".join((
        f"body {{ color:{theme.ink}; line-height:125%; }}",
        *(
            f"{tag} {{ font-size:{px(size)}px; font-weight:600;"
            f" margin-top:{px(above)}px; margin-bottom:{px(below)}px; }}"
            for tag, size, above, below in HEADS
        ),
        f"p {{ margin-top:{px(7)}px; margin-bottom:{px(7)}px; line-height:125%; }}",
        f"li {{ margin-top:{px(3)}px; margin-bottom:{px(3)}px; line-height:125%; }}",
        f"th {{ background-color:{theme.window}; text-align:left; font-weight:600; }}",
        f"a {{ color:{theme.accent}; text-decoration:none; }}",
        f"code, pre {{ font-family:{MONOSPACE}; background-color:{theme.window}; font-size:{px(TextSize.SMALL)}px; }}",
        f".words {{ color:{theme.mute}; font-size:{px(TextSize.SMALL)}px; }}",
    ))  # fmt: skip


def _picture(address: str, words: str, width: int) -> str:
    """With its words under it: they say what is to be seen, also to those who do not see it."""
    room = f' width="{width}"' if width else ""
    said = escape(unescape(words))
    return f'<p style="line-height:100%"><img src="{address}" alt="{said}"{room}></p><p class="words">{said}</p>'
