"""Words from the clipboard become an article: the plain text, or the page where its markup says more."""

from __future__ import annotations

import re
from datetime import datetime
from hashlib import sha256
from itertools import count

from annotator.errors import AnnotatorError, UsageError
from annotator.exchange.records import ImportedArticle
from annotator.sentences import worded
from annotator.session.intake.importing import import_page
from annotator.session.session import Session
from annotator.session.taken.import_report import ImportReport
from annotator.store.things import articles as rows

NOTHING = worded("There is no text in the clipboard: copy the words of a page, or a file, and paste again.")
MOST_CHARACTERS = 20_000_000
KEPT = 0.8
"""Of the plain text's characters, what the page read from the markup has to hold to be taken in its place."""
_MARKUP = re.compile(r"\s*(?:<!doctype html|<(?:html|head|body|article|section|main|div|h[1-6]|p)\b)", re.I)
_BLOCK = re.compile(r"<(?:article|section|div|h[1-6]|p|li|br|td)\b", re.I)
_UNSEEN = re.compile(r"\s+")


def paste_page(session: Session, text: str, html: str, now: datetime) -> ImportReport:
    """Import words that stand in no file, named by the time; ``html`` is their markup, or "".

    The report names the article that is there already. Raises UsageError where there are no words, TextRefused where
    they cannot be a source.
    """
    if max(len(text), len(html)) > MOST_CHARACTERS:
        raise UsageError(
            worded(
                "These are more than {most_characters:,} characters: save them as files and import those.",
                most_characters=MOST_CHARACTERS,
            )
        )
    if not html and _MARKUP.match(text):
        text, html = "", text
    name = _free_name(session, f"pasted {now:%Y-%m-%d %H.%M}")
    page = _page(html, name, text) or _plain(text, name)
    return import_page(session, page)


def _plain(text: str, name: str) -> ImportedArticle:
    from annotator.exchange.importers.source_text import settled

    if not text.strip():
        raise UsageError(NOTHING)
    source = settled(text.replace("\u2029", "\n").replace("\u2028", "\n"))
    return ImportedArticle(source, name, sha256(source.encode()).hexdigest())


def _page(html: str, name: str, text: str) -> ImportedArticle | None:
    """The page that the markup holds, where it has the words of the text and more structure."""
    from annotator.exchange.importers.pages.html import read_page

    if not html.strip():
        return None
    try:
        page = next(read_page(html.encode("utf-8", "surrogatepass"), name, "utf-8"))
    except AnnotatorError:
        if text.strip():
            return None
        raise
    if not text.strip():
        return page
    seen, there = (len(_UNSEEN.sub("", each)) for each in (page.source, text))
    says_more = bool(page.meta) or (_BLOCK.search(html) and _lines(page.source) > _lines(text))
    return page if says_more and seen >= KEPT * there else None


def _lines(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())


def _free_name(session: Session, name: str) -> str:
    """The name, or with a number behind it the first that no article has."""
    names = (name if turn == 1 else f"{name} ({turn})" for turn in count(1))
    return next(each for each in names if not rows.articles_named(session.project, each, 1))
