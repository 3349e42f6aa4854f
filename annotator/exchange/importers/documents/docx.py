"""A Word document is one article: its paragraphs, the rows of its tables, and what its properties state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from zipfile import ZipFile

from annotator.errors import FormatError
from annotator.exchange.importers.documents.properties import document_meta
from annotator.exchange.importers.source_text import settled
from annotator.exchange.importers.zip_members import member_bytes, opened_zip
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions
from annotator.exchange.registry import WORDS_ALONE, Format
from annotator.sentences import worded

MAX_PART_BYTES = 128 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_MAIN = re.compile(r"word/document\d*\.xml")
_LEFT_OUT = frozenset(("del", "moveFrom", "Fallback", "rt", "instrText", "delText"))
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read_document(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle]:
    """The one article of a document. Raises FormatError where it is locked, broken or empty."""
    if data.startswith(_OLE):
        if _LOCKED in data:
            raise FormatError(
                worded("The document is protected by a password: save it without one, and import it again.")
            )
        raise FormatError(worded("The document is in Word's old format: save it as .docx, and import it again."))
    archive = opened_zip(data, worded("document"))
    main = next((each for each in archive.namelist() if _MAIN.fullmatch(each)), None)
    if main is None:
        raise FormatError(worded("The file is no Word document: it holds no text part."))
    lines = _lines(_parsed(archive, main))
    text = "\n".join(lines)
    if not text.strip():
        raise FormatError(worded("The document holds no text: it is empty, or holds pictures only."))
    yield ImportedArticle(
        source=settled(text),
        name=name,
        file_sha256=sha256(data).hexdigest(),
        meta=document_meta(_properties(archive), text),
    )


def _parsed(archive: ZipFile, part: str) -> Any:
    import lxml.etree as etree

    # no entity is expanded, no DTD fetched; huge_tree: a paragraph may be longer than 10 MB
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        tree = etree.fromstring(member_bytes(archive, archive.getinfo(part), MAX_PART_BYTES), parser)
    except FormatError as error:
        raise FormatError(
            worded("The document's text cannot be unpacked: {sentence}", sentence=error.sentence)
        ) from None
    except (etree.XMLSyntaxError, ValueError):
        raise FormatError(worded("The document is damaged: its text is not well-formed XML.")) from None
    if tree.getroottree().docinfo.internalDTD is not None:
        raise FormatError(worded("The document declares entities, as no Word document does: it was not read."))
    return tree


def _lines(tree: Any) -> list[str]:
    """The paragraphs, and the rows of the outermost tables with their cells apart by tabs."""
    import lxml.etree as etree

    done: list[str] = []
    open_paragraphs: list[list[str]] = []
    rows: list[list[str]] = []
    cells: list[list[str]] = []
    left_out = 0
    for event, each in etree.iterwalk(tree, events=("start", "end")):
        tag = each.tag.rpartition("}")[2] if isinstance(each.tag, str) else ""
        if tag in _LEFT_OUT:
            left_out += 1 if event == "start" else -1
        if left_out:
            continue
        if event == "start":
            if tag == "p":
                open_paragraphs.append([])
            elif tag == "tr":
                rows.append([])
            elif tag == "tc":
                cells.append([])
            elif open_paragraphs and (tag == "t" or tag in _BREAKS) and not _is_tab_stop(each, tag):
                open_paragraphs[-1].append((each.text or "") if tag == "t" else _BREAKS[tag])
        elif tag == "p" and open_paragraphs:
            (cells[-1] if cells else done).append("".join(open_paragraphs.pop()).rstrip())
        elif tag == "tc" and cells:
            words = " ".join(" ".join(part.split()) for part in cells.pop() if part.strip())
            (rows[-1] if rows else done).append(words)
        elif tag == "tr" and rows:
            row = "\t".join(rows.pop())
            (cells[-1] if cells else done).append(row)
    return done


def _is_tab_stop(element: Any, tag: str) -> bool:
    """A tab in a paragraph's properties is a setting, not a character."""
    parent = element.getparent()
    return tag == "tab" and parent is not None and parent.tag.endswith("}tabs")


def _properties(archive: ZipFile) -> dict[str, str]:
    """The core properties by their names without a namespace; none where they cannot be read."""
    try:
        tree = _parsed(archive, "docProps/core.xml")
    except (KeyError, FormatError):
        return {}
    found = {each.tag.rpartition("}")[2]: (each.text or "").strip() for each in tree if isinstance(each.tag, str)}
    return {"title": found.get("title", ""), "author": found.get("creator", ""), "created": found.get("created", "")}


FORMAT = Format(
    name="docx",
    title=worded("Word document (DOCX), one document an article"),
    extensions=(".docx", ".docm"),
    reads=read_document,
    one_article=True,
    keeps=WORDS_ALONE,
    cannot=(
        "Headers, footers, footnotes, comments, deleted words and pictures are left out.",
        "The numbers that Word makes for lists and headings by itself are not in the text.",
        "Title and author are those of its properties where no program filled them in; its date is `created`.",
    ),
)
