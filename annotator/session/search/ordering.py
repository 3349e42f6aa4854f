"""Hits in other orders, in groups, and as a table."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping
from typing import IO, Any

from annotator.errors import UsageError
from annotator.exchange.exporters.formula_cells import harmless
from annotator.sentences import joined, worded
from annotator.session.search.query import Hit, HitGroup

ORDERS = ("article", "date", "left", "right")
COLUMNS = ("number", "id", "title", "date", "outlet", "start", "end", "left", "match", "right", "labels")
BYTE_ORDER_MARK = "\ufeff"
LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What programs end a line at."""
_LINE_END = re.compile(f"\r\n|[{LINE_ENDS}]")


def sorted_hits(hits: Iterable[Hit], by: str) -> list[Hit]:
    """The hits by article, by date, by what stands before them (read from the hit leftwards) or after them.

    Both scripts sort together; what is equal stays in text order. Raises UsageError for another order.
    """
    from annotator.text.scripts.folding import fold

    keys: dict[str, Callable[[Hit], Any]] = {
        "article": lambda hit: (hit.number, hit.start, hit.end),
        "date": lambda hit: (hit.published == "", hit.published, hit.number, hit.start, hit.end),
        "left": lambda hit: (fold(hit.left)[::-1], fold(hit.match), hit.number, hit.start),
        "right": lambda hit: (fold(hit.right), fold(hit.match), hit.number, hit.start),
    }
    if by not in keys:
        raise UsageError(
            worded("Hits are not sorted by “{by}”: choose one of {names}.", by=by, names=joined(", ", ORDERS))
        )
    return sorted(hits, key=keys[by])


def grouped_hits(hits: Iterable[Hit]) -> list[HitGroup]:
    """The hits by identical wording in either script, the most frequent first, else in the order of the hits."""
    from annotator.text.scripts.folding import fold

    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(fold(hit.match), []).append(hit)
    found = [HitGroup(each[0].match, tuple(each)) for each in groups.values()]
    return sorted(found, key=lambda group: -len(group.hits))


def hits_csv(hits: Iterable[Hit], file: IO[str], label_names: Mapping[str, str] | None = None) -> int:
    """Write a table of COLUMNS, a hit on each line, for spreadsheets; how many there were.

    ``file`` is open as UTF-8 with ``newline=""``; labels are named by ``label_names`` (UUID -> id), else by their UUID.
    """
    names, count = label_names or {}, 0
    file.write(BYTE_ORDER_MARK)
    table = csv.writer(file)
    table.writerow(COLUMNS)
    for hit in hits:
        count += 1
        labels = " ".join(names.get(each, each) for each in hit.labels)
        words = (hit.id, hit.title, hit.published, hit.outlet, hit.start, hit.end, hit.left, hit.match, hit.right)
        table.writerow([hit.number, *(_cell(each) if isinstance(each, str) else each for each in words), _cell(labels)])
    return count


def groups_csv(groups: Iterable[HitGroup], file: IO[str]) -> int:
    """The same of wordings and how many hits each has."""
    file.write(BYTE_ORDER_MARK)
    table, count = csv.writer(file), 0
    table.writerow(("match", "hits"))
    for each in groups:
        count += 1
        table.writerow((_cell(each.match), len(each.hits)))
    return count


def _cell(text: str) -> str:
    return harmless(_LINE_END.sub(" ", text))
