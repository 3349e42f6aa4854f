"""What the files of columns are called and what they keep, the same for those who write and those who read them."""

from __future__ import annotations

from typing import NamedTuple

from annotator.exchange.registry import FEATURES, Lost
from annotator.sentences import worded


class Kind(NamedTuple):
    """How a format of columns is called, and the endings of its files, that of a new one first.

    The last, .txt, is every text's too: such a file is one of columns only if it looks like one.
    """

    title: str
    extensions: tuple[str, ...]


KINDS = {
    "conll2003": Kind(worded("CoNLL-2003, four columns, BIO tags"), (".conll", ".conll03", ".txt")),
    "bio": Kind(worded("BIO tags (IOB2), two columns"), (".bio", ".iob", ".iob2", ".txt")),
    "bioes": Kind(worded("BIOES tags, two columns"), (".bioes", ".iobes", ".txt")),
    "bilou": Kind(worded("BILOU tags, two columns"), (".bilou", ".txt")),
}
DOCUMENT = "-DOCSTART-"
KEEPS: dict[str, bool | str] = {
    **dict.fromkeys(FEATURES, False),
    "text": Lost("white space goes: read again, a sentence is a line, with blanks between Latin words"),
    "overlap": Lost("--nested chooses the outermost, the innermost, or one file a label"),
    "discontinuous": Lost("each piece is a span of its own"),
    "both scripts": Lost("one script a file"),
}
CANNOT = (
    "No token is white space: a span loses that at its ends, and one of nothing else is left out.",
    "A word of jieba's is split where a span begins or ends within it; a sentence does not end within a span.",
)
