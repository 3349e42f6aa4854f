"""A Markdown file is one article: its words without the syntax, and what its front matter states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.line_joins import between, ends_sentence
from annotator.exchange.importers.source_text import decoded, one_line, settled, with_title
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions
from annotator.exchange.registry import WORDS_ALONE, Format
from annotator.sentences import worded

_FRONT = re.compile(r"\A---[ \t]*\n(?P<yaml>.{0,20000}?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FACTS = {
    "title": ("title", "标题", "標題"),
    "published": ("published", "date", "pubdate", "publish_date", "日期", "发布时间", "發布時間"),
    "outlet": ("outlet", "source", "publisher", "media", "来源", "來源", "媒体", "媒體"),
    "author": ("author", "authors", "作者"),
    "editor": ("editor", "编辑", "編輯", "责任编辑"),
}
_DEEPEST = 200
_WITH_WORDS = ("text", "text_special", "code_inline", "image")


def read_markdown(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle]:
    """The one article of a Markdown file; raises FormatError where it holds no words, TextRefused as a text file."""
    text, used = decoded(data, encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT.match(text)
    meta = _facts(front["yaml"]) if front else None
    lines, heading = _lines(text[front.end() :] if front and meta is not None else text)
    if not lines:
        raise FormatError(worded("The file holds no words but Markdown's own signs."))
    meta = meta or {}
    words = with_title("\n".join(lines), meta.get("title", ""))
    if heading and "title" not in meta:
        meta["title"] = heading
    yield ImportedArticle(
        source=settled(words), name=name, file_sha256=sha256(data).hexdigest(), meta=meta, encoding=used
    )


def _facts(front: str) -> dict[str, str] | None:
    """What the front matter states; None where it is none, and so belongs to the text."""
    import yaml

    try:
        stated: Any = yaml.safe_load(front)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if not isinstance(stated, dict):
        return None
    by_name = {str(key).lower(): value for key, value in stated.items()}
    found: dict[str, str] = {}
    for key, names in _FACTS.items():
        value = next((by_name[each] for each in names if by_name.get(each)), None)
        value = "、".join(map(str, value)) if isinstance(value, list) else value
        if value is not None and not isinstance(value, dict):
            said = iso_date(value) if key == "published" else one_line(str(value))
            found |= {key: said} if said else {}
    return found


def _lines(text: str) -> tuple[list[str], str]:
    """The paragraphs without syntax, and the first heading of the first level."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    lines: list[str] = []
    heading, row, level = "", None, ""
    for token in parser.parse(text):
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            lines.append("\t".join(row or ()))
            row = None
        elif token.type == "heading_open":
            level = token.tag
        elif token.type in ("fence", "code_block"):
            lines += token.content.split("\n")
        elif token.type == "html_block":
            lines += _of_html(token.content)
        elif token.type == "inline" and row is not None:
            row.append(one_line(_words(token.children or ())))
        elif token.type == "inline":
            words = _words(token.children or ()).split("\n")
            heading = heading or (one_line(" ".join(words)) if level == "h1" else "")
            lines += words
        level = "" if token.type == "heading_close" else level
    return [line.rstrip() for line in lines if line.strip()], heading


def _words(children: Sequence[Any]) -> str:
    """The words of a paragraph, those of links and of pictures' descriptions too.

    A line break of the file is layout within a sentence, and kept behind one.
    """
    pieces = [""]
    broken = False
    for each in children:
        if each.type in _WITH_WORDS and each.content:
            if broken:
                pieces.append("\n" if ends_sentence(pieces[-1]) else between(pieces[-1], each.content))
            pieces.append(each.content)
            broken = False
        elif each.type == "softbreak":
            broken = True
        elif each.type == "hardbreak" or (each.type == "html_inline" and each.content.lower().startswith("<br")):
            pieces.append("\n")
    return "".join(pieces)


def _of_html(block: str) -> list[str]:
    from annotator.exchange.importers.pages.page_text import paragraphs
    from annotator.exchange.importers.pages.page_tree import parse_page, seen_part

    try:
        return paragraphs(seen_part(parse_page(block)))
    except FormatError:  # nothing in it but a comment
        return []


FORMAT = Format(
    name="markdown",
    title=worded("Markdown, one file an article"),
    extensions=(".md", ".markdown"),
    reads=read_markdown,
    one_article=True,
    keeps=WORDS_ALONE,
    cannot=(
        "Syntax goes: headings, emphasis and lists stay as plain lines, links as their words, cells as tabs.",
        "Of the front matter, title, date, source, author and editor are kept.",
    ),
)
