"""A PDF with a text layer is one article: its lines made paragraphs again."""

from __future__ import annotations

import logging
import re
import zlib
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from struct import error as StructError
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.importers.documents.pdf_lines import paragraphs_of
from annotator.exchange.importers.documents.pdf_page import NO_CHARACTER, page_lines
from annotator.exchange.importers.documents.properties import document_meta
from annotator.exchange.importers.documents.radicals import without_radicals
from annotator.exchange.importers.documents.reading_order import PageLine
from annotator.exchange.importers.source_text import settled
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions
from annotator.exchange.registry import WORDS_ALONE, Format
from annotator.sentences import worded

MAX_STREAM_BYTES = 256 * 1024 * 1024
MAX_UNKNOWN_SHARE = 0.3
PAGE_NUMBERS = worded("page numbers were left out")
RADICALS = worded("radicals that stood for characters, as PDFs write them, were read as those characters")
UNKNOWN = worded("characters whose font does not say what they are stand as �")
_STREAM = re.compile(rb"stream\r?\n")
_INFLATES_AT_MOST = 1032
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_BROKEN = (LookupError, ValueError, TypeError, ArithmeticError, AttributeError, AssertionError, RecursionError)
_BROKEN += (NotImplementedError, OSError, StructError, zlib.error, StopIteration)
"""What pdfminer raises for a damaged file besides its own errors."""


def read_pdf(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle]:
    """The one article of a PDF. Raises FormatError where it is locked, broken, a bomb, or has no text layer."""
    _refuse_bombs(data)
    pages, properties = _pages(data)
    if not any(line.text.strip() for page in pages for line in page):
        raise FormatError(
            worded(
                "This PDF holds pictures of text, no text: run text recognition (OCR) over it, and "
                "import what comes out."
            )
        )
    paragraphs, numbered = paragraphs_of(pages)
    plain = _CONTROLS.sub(NO_CHARACTER, "\n".join(paragraphs))
    unknown = plain.count(NO_CHARACTER)
    if unknown > MAX_UNKNOWN_SHARE * len(plain):
        raise FormatError(
            worded(
                "The fonts of this PDF do not say which characters they show: print it anew, or run "
                "text recognition (OCR)."
            )
        )
    text = without_radicals(plain)
    notes = ((numbered, PAGE_NUMBERS), (text != plain, RADICALS), (unknown, UNKNOWN))
    yield ImportedArticle(
        source=settled(text),
        name=name,
        file_sha256=sha256(data).hexdigest(),
        meta=document_meta(properties, text),
        notes=tuple(note for true, note in notes if true),
    )


def _pages(data: bytes) -> tuple[list[list[PageLine]], dict[str, str]]:
    """The lines of each page, and the document's properties."""
    from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
    from pdfminer.pdfparser import PDFParser
    from pdfminer.psparser import PSException

    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of every colour that it does not know
    try:
        document = PDFDocument(PDFParser(BytesIO(data)))
        return list(page_lines(document)), _properties(document)
    except (PDFPasswordIncorrect, PDFEncryptionError):
        raise FormatError(
            worded("The PDF is protected by a password: save it without one, and import it again.")
        ) from None
    except (PSException, *_BROKEN):
        raise FormatError(worded("The PDF cannot be read: it is damaged or cut off.")) from None


def _properties(document: Any) -> dict[str, str]:
    info: dict[str, Any] = document.info[0] if document.info else {}
    created = _stated(info.get("CreationDate")).removeprefix("D:")
    created = re.sub(r"^(\d{8})(\d\d)(\d\d)(\d\d)?.*", r"\1T\2:\3", created)
    return {"title": _stated(info.get("Title")), "author": _stated(info.get("Author")), "created": created}


def _stated(value: Any) -> str:
    """A property's text: UTF-16 or UTF-8 with a mark by the book, GB18030 by programs that never read it."""
    from pdfminer.pdftypes import resolve1

    value = resolve1(value)
    if not isinstance(value, bytes):
        return ""
    wide = value.startswith((b"\xfe\xff", b"\xff\xfe"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
        try:
            return _CONTROLS.sub("", value.decode(encoding))
        except UnicodeDecodeError:
            continue
    return ""


def _refuse_bombs(data: bytes) -> None:
    """Raises FormatError where a stream would unpack to more than memory should hold; pictures are never unpacked."""
    for found in _STREAM.finditer(data):
        end = data.find(b"endstream", found.end())
        packed = data[found.end() : end if end >= 0 else len(data)]
        head = data[max(0, found.start() - 1000) : found.start()].rpartition(b" obj")[2]
        if len(packed) * _INFLATES_AT_MOST < MAX_STREAM_BYTES or b"/Image" in head:
            continue
        try:
            unpacked = zlib.decompressobj().decompress(packed, MAX_STREAM_BYTES + 1)
        except zlib.error:  # it is not deflated, or encrypted
            continue
        if len(unpacked) > MAX_STREAM_BYTES:
            raise FormatError(
                worded("The PDF unpacks to more than {number} MB: it was not read.", number=MAX_STREAM_BYTES // 2**20)
            )


FORMAT = Format(
    name="pdf",
    title=worded("PDF with a text layer, one file an article"),
    extensions=(".pdf",),
    reads=read_pdf,
    one_article=True,
    keeps=WORDS_ALONE,
    cannot=(
        "Pages that are pictures hold no text; where words stand in both, the pictures are left out.",
        "Which lines are one paragraph is told from where they stand: indents, line ends and gaps.",
        "Title and author are those of its properties where no program filled them in; its date is `created`.",
    ),
)
