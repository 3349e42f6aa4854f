"""Where words begin and end: jieba on the Simplified text, projected into the Traditional one.

jieba knows Simplified words; on Traditional text it finds half of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from itertools import accumulate
from pathlib import Path
from typing import Any

from annotator import resource_files
from annotator.text.views import ArticleTexts

Table = tuple[dict[str, int], int]
"""How often each word occurs (0: it only begins one), and the sum."""

_FOREIGN_WORD = re.compile(
    r"(?:(?![\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff])[^\W\d_][\u0300-\u036f]*)+"
)


def word_edges(hans_text: str) -> tuple[int, ...]:
    """Sorted boundaries between words, in code points, from 0 to the end; imports jieba."""
    words: Iterable[str] = _tokenizer().cut(hans_text)
    edges = {0, *accumulate(map(len, words))}
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
def _tokenizer() -> Any:
    """jieba's tokenizer, its table of words loaded from our own cache."""
    with _quietly():
        jieba: Any = import_module("jieba")
        jieba.setLogLevel(60)
        tokenizer = jieba.Tokenizer()
        kept = resource_files.cache_folder() / f"jieba-{jieba.__version__}.cache"
        tokenizer.cache_file = str(kept)
        tokenizer.FREQ, tokenizer.total = _kept_table(kept) or _new_table(tokenizer, kept)
        tokenizer.initialized = True
        return tokenizer


@contextmanager
def _quietly() -> Generator[None]:
    """Import jieba without pkg_resources, which warns, takes longer than jieba itself, and is not needed."""
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


def _kept_table(kept: Path) -> Table | None:
    import marshal

    try:
        table: Any = marshal.loads(kept.read_bytes())  # three times as fast as marshal.load(file)
        frequencies, total = table
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return table if isinstance(frequencies, dict) and isinstance(total, int) else None


def _new_table(tokenizer: Any, kept: Path) -> Table:
    """Read jieba's dictionary and keep the table, written whole; where that fails, the next process reads again."""
    import marshal
    import os
    import tempfile

    table: Table = tokenizer.gen_pfdict(tokenizer.get_dict_file())
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
    return table
