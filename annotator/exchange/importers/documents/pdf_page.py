"""What stands on a PDF's pages: lines of text and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.importers.documents.reading_order import PageLine
from annotator.exchange.importers.line_joins import is_wide
from annotator.sentences import worded

NO_CHARACTER = "\ufffd"
LARGEST_PAGE = 1_000_000
"""Points from the origin: programs stop at 14,400, and laying out an endless page takes for ever."""
_A_GAP = 0.4
_BETWEEN_CELLS = 1.6
"""In ems. Between Chinese characters a smaller gap than the first is justification."""


def page_lines(document: Any) -> Iterator[list[PageLine]]:
    """The lines of each page of a pdfminer document, in no order that means anything."""
    from pdfminer.layout import LAParams, LTPage, LTTextBox, LTTextLine
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage

    ways = LAParams(line_margin=1.0, word_margin=0.15, boxes_flow=None)
    resources = PDFResourceManager()
    device = _device(resources, ways)
    interpreter = PDFPageInterpreter(resources, device)
    for page in PDFPage.create_pages(document):
        if not all(abs(each) <= LARGEST_PAGE for each in page.mediabox):
            raise FormatError(worded("A page of it is larger than any paper: the file is damaged."))
        interpreter.process_page(page)
        laid: LTPage = device.get_result()
        boxes = (each for each in laid if isinstance(each, LTTextBox))
        lines = (each for box in boxes for each in box if isinstance(each, LTTextLine))
        yield [_line(each, laid.height) for each in lines if _on_page(each, laid)]


def _on_page(line: Any, page: Any) -> bool:
    """Whether a line can be seen: programs that cut one long picture into pages write the next page's lines as well."""
    across, up = (line.x0 + line.x1) / 2, (line.y0 + line.y1) / 2
    return page.x0 <= across <= page.x1 and page.y0 <= up <= page.y1


def _device(resources: Any, ways: Any) -> Any:
    from pdfminer.converter import PDFPageAggregator

    class Aggregator(PDFPageAggregator):
        """One that says of a glyph without a character that it has none."""

        def handle_undefined_char(self, font: Any, cid: int) -> str:
            return NO_CHARACTER

    return Aggregator(resources, laparams=ways)


def _line(line: Any, height: float) -> PageLine:
    from pdfminer.layout import LTChar

    text, last, pending = "", None, False
    for each in line:
        if not isinstance(each, LTChar):
            pending = True
            continue
        said = each.get_text().replace("\t", " ").replace("\xa0", " ")
        if pending and last is not None and text and said:
            text += _between(text[-1], said[0], (each.x0 - last.x1) / (each.size or 1))
        text, last, pending = text + said, each, False
    sizes = sorted(each.size for each in line if isinstance(each, LTChar))
    size = sizes[len(sizes) // 2] if sizes else 0.0
    return PageLine(text.rstrip(), line.x0, line.x1, line.y0, size, height)


def _between(before: str, after: str, ems: float) -> str:
    """What a gap in a line stands for: a cell's end, a space, or nothing beside a Chinese character."""
    if ems >= _A_GAP:
        return "\t" if ems >= _BETWEEN_CELLS else " "
    return "" if is_wide(before) or is_wide(after) or before == " " or after == " " else " "
