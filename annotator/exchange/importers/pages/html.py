"""A web page is one article: its main text with the title on top, and what the page states of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256

from annotator.errors import FormatError
from annotator.exchange.importers.source_text import decoded, settled, with_title
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions
from annotator.exchange.registry import WORDS_ALONE, Format
from annotator.sentences import worded

MAX_BYTES = 32 * 1024 * 1024
_LABEL = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=["']([\w.-]+)""", re.I
)
_LABEL_WITHIN = 4096
READINGS = worded("the readings above characters (ruby) were left out")


def read_page(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle]:
    """The one article of a page. Raises FormatError where it holds no text, TextRefused where it cannot be decoded."""
    from annotator.exchange.importers.pages.page_facts import page_facts, read_head
    from annotator.exchange.importers.pages.page_text import main_text, paragraphs
    from annotator.exchange.importers.pages.page_tree import parse_page, seen_part

    if len(data) > MAX_BYTES:
        raise FormatError(
            worded("The page is larger than {number} MB: save its words as a text file.", number=MAX_BYTES // 2**20)
        )
    text, used = decoded(data, encoding, _label(data))
    page = parse_page(text)
    head, glossed = read_head(page), page.find(".//rt") is not None
    page = seen_part(page)
    lines = paragraphs(page)
    words = main_text(page, lines)
    if not words:
        raise FormatError(
            worded("The page holds no text that a reader sees: its words may be made by a script or be a picture.")
        )
    meta = page_facts(head, page, lines)
    yield ImportedArticle(
        source=settled(with_title(words, meta.get("title", ""))),
        name=name,
        file_sha256=sha256(data).hexdigest(),
        meta=meta,
        encoding=used,
        notes=(READINGS,) if glossed else (),
    )


def _label(data: bytes) -> str | None:
    """The encoding that a page says it is in."""
    found = _LABEL.search(data, 0, _LABEL_WITHIN)
    return (found[1] or found[2]).decode("ascii", "replace") if found else None


FORMAT = Format(
    name="html",
    title=worded("Web page (HTML), one page an article"),
    extensions=(".html", ".htm", ".xhtml", ".shtml"),
    reads=read_page,
    one_article=True,
    keeps=WORDS_ALONE,
    cannot=(
        "Menus, footers and comments are left out where the main text can be told from them; pictures always.",
        "The title becomes the first line where the text does not begin with it; date, outlet and author are meta.",
        "Words that a script would put on the page are not there.",
    ),
)
