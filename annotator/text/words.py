"""Where words begin and end: jieba on the Simplified text, projected into the Traditional one.

jieba knows Simplified words; on Traditional text it finds half of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import resource_files
from annotator.text.views import ArticleTexts

if TYPE_CHECKING:
    from jieba import Tokenizer

_FOREIGN_WORD = re.compile(
    r"(?:(?![\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff])[^\W\d_][\u0300-\u036f]*)+"
)


def word_edges(hans_text: str) -> tuple[int, ...]:
    """Sorted boundaries between words, in code points, from 0 to the end; imports jieba."""
    lengths = map(len, _tokenizer().cut(hans_text))
    edges = {0, *accumulate(lengths)}
    for found in _FOREIGN_WORD.finditer(hans_text):  # jieba cuts tiếng and huì at each accent
        edges.difference_update(range(found.start() + 1, found.end()))
    within = [at for at in edges if 0 < at < len(hans_text) and _joins_the_one_before(hans_text[at])]
    return tuple(sorted(edges.difference(within)))


def view_word_edges(texts: ArticleTexts, script: str) -> tuple[int, ...]:
    """The word boundaries of one view, in its own code points; inside a phrase that stays whole there are none."""
    edges = word_edges(texts.hans.text)
    return edges if script == "hans" else project_edges(texts, edges)


def project_edges(texts: ArticleTexts, hans_edges: Iterable[int]) -> tuple[int, ...]:
    """Boundaries of the Simplified view as boundaries of the Traditional one, by way of the source."""
    to_source, to_hant = texts.hans.chain.caret_to_a, texts.hant.chain.caret_to_b
    return tuple(sorted({0, len(texts.hant.text), *(to_hant(to_source(each)) for each in hans_edges)}))


def _joins_the_one_before(character: str) -> bool:
    return character > "\x7f" and (character == "\u200d" or unicodedata.category(character)[0] == "M")


@cache
def _tokenizer() -> Tokenizer:
    """jieba's tokenizer, its table of words loaded from our own cache."""
    with _quietly():
        import jieba

        jieba.setLogLevel(60)
        tokenizer = jieba.Tokenizer()
        kept = resource_files.cache_folder() / f"jieba-{jieba.__version__}.cache"
        tokenizer.cache_file = str(kept)
        if (table := _kept_table(kept)) is None:
            table = tokenizer.gen_pfdict(tokenizer.get_dict_file())
            _keep_table(kept, table)
        tokenizer.FREQ, tokenizer.total = table
        tokenizer.initialized = True
        return tokenizer


@contextmanager
def _quietly() -> Iterator[None]:
    """Import jieba without pkg_resources, which warns and takes longer than jieba itself, and which it can do without."""
    import sys
    import warnings

    missing = object()
    before = sys.modules.get("pkg_resources", missing)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sys.modules.setdefault("pkg_resources", None)  # type: ignore[arg-type]  # makes `import pkg_resources` fail
        try:
            yield
        finally:
            if before is missing:
                sys.modules.pop("pkg_resources", None)


def _kept_table(kept: Path) -> tuple[dict[str, int], int] | None:
    import marshal

    try:
        frequencies, total = marshal.loads(kept.read_bytes())  # three times as fast as marshal.load(file)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return (frequencies, total) if isinstance(frequencies, dict) and isinstance(total, int) else None


def _keep_table(kept: Path, table: tuple[dict[str, int], int]) -> None:
    """Write it whole or not at all; where the cache cannot be written, the next process makes the table again."""
    import marshal
    import os
    import tempfile

    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=kept.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(marshal.dumps(table))
            Path(name).replace(kept)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError:
        pass
