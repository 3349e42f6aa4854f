"""A text file is one article: its words and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions
from annotator.exchange.registry import WORDS_ALONE, Format
from annotator.sentences import worded


def read_text(
    data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle]:
    """The one article of a text file; its encoding is found out where None. Raises TextRefused."""
    from annotator.text.decode import decode  # its detector is not loaded before a text is read

    decoded = decode(data, encoding)
    yield ImportedArticle(
        source=decoded.text,
        name=name,
        file_sha256=sha256(data).hexdigest(),
        encoding=decoded.encoding,
        notes=tuple(decoded.notes),
    )


FORMAT = Format(
    name="txt",
    title=worded("Plain text, one file an article"),
    extensions=(".txt",),
    reads=read_text,
    one_article=True,
    keeps=WORDS_ALONE,
    cannot=("A text file carries no annotations.",),
)
