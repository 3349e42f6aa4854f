"""What a near-duplicate signature costs and finds, beside datasketch where that is installed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import combinations
from math import sqrt
from typing import Any

from annotator.resource_files import seeds_folder
from annotator.text.near_duplicates import SIMILAR, band_keys, grouped, signature, similarity
from annotator.text.scripts import convert, to_hans
from tests.bench.timing import Row, paired_ratio, seconds

PAGE_LENGTH = 2000
_UNSPOKEN = re.compile(r"[\W_]+")


def run(short: bool) -> list[Row]:
    """Speed first, then what is found and what is confused, as shares of the seeds' versions and pieces."""
    pages = [to_hans(path.read_text("utf-8")) for path in sorted(seeds_folder().glob("*.txt"))]
    versions = _versions(pages, 40 if short else 200)
    rows = [_beside_conversion(pages, short), *_found(pages, short), _apart(pages), _grouping(versions)]
    try:
        from datasketch import MinHash
    except ImportError:
        return rows
    return [*rows, *_beside_datasketch(MinHash, pages, versions, short)]


def _versions(pages: list[str], count: int) -> list[tuple[str, str]]:
    rnd = random.Random(1)
    return [(page, _edited(page, rnd.random() * 0.2, rnd)) for page in pages for _ in range(count // len(pages))]


def _edited(page: str, share: float, rnd: random.Random) -> str:
    """``share`` of the characters replaced, dropped, or followed by a new one."""
    other = rnd.choices(page, k=len(page))
    pairs = zip(page, other)
    return "".join(rnd.choice([new, "", old + new]) if rnd.random() < share else old for old, new in pairs)


def _beside_conversion(pages: list[str], short: bool) -> Row:
    page = max(pages, key=len)[:PAGE_LENGTH]
    times = 30 if short else 200
    ratio, ours, theirs = paired_ratio(lambda: signature(page), lambda: convert(page, "s2twp"), times)
    note = f"{1 / ours:.0f} pages/s of {PAGE_LENGTH} characters; {ours * 1e3:.2f} beside {theirs * 1e3:.2f} ms"
    return "a signature's time, in conversions of the page (s2twp)", ratio, note


def _found(pages: list[str], short: bool) -> list[Row]:
    rnd, rows = random.Random(2), list[Row]()
    for share, aim in ((0.05, "0.98 at least"), (0.1, "0.95 at least"), (0.15, "the limit")):
        pairs = [(page, _edited(page, share, rnd)) for page in pages for _ in range(8 if short else 60)]
        found = sum(_meet(signature(one), signature(other)) for one, other in pairs)
        claim = f"versions with {share:.0%} scattered edits are found ({aim})"
        rows.append((claim, found / len(pairs), f"{found} of {len(pairs)}"))
    return rows


def _apart(pages: list[str]) -> Row:
    pieces = [(n, signature(page[at : at + 100])) for n, page in enumerate(pages) for at in range(0, len(page), 100)]
    pairs = [(one, other) for (n, one), (m, other) in combinations(pieces, 2) if n != m]
    compared = sum(not set(band_keys(one)).isdisjoint(band_keys(other)) for one, other in pairs)
    false = sum(similarity(one, other) >= SIMILAR for one, other in pairs)
    note = f"{false} of {len(pairs)}; {compared} share a band"
    return "pieces of different reports that are taken for one (0.001 at most)", false / len(pairs), note


def _grouping(versions: list[tuple[str, str]]) -> Row:
    rnd = random.Random(3)
    words = "".join(page for page, _ in versions[:1])
    items = [(n, signature(_edited(page, 0.05, rnd))) for n, (page, _) in enumerate(versions)]
    items += [(-n, signature("".join(rnd.choices(words, k=300)))) for n in range(1, 10 * len(versions))]
    took = seconds(lambda: grouped(items))
    groups = sorted(map(len, grouped(items)), reverse=True)
    return "milliseconds to group a page", took / len(items) * 1e3, f"{len(items)} pages; groups of {groups[:8]}"


def _beside_datasketch(minhash: Any, pages: list[str], versions: list[tuple[str, str]], short: bool) -> list[Row]:
    def theirs(text: str) -> Any:
        signed = minhash(num_perm=128)
        signed.update_batch([each.encode() for each in _runs(text)])
        return signed

    page = max(pages, key=len)[:PAGE_LENGTH]
    ratio, ours_s, theirs_s = paired_ratio(lambda: signature(page), lambda: theirs(page), 10 if short else 50)
    ours_error = _error(versions, lambda one, other: similarity(signature(one), signature(other)))
    theirs_error = _error(versions, lambda one, other: theirs(one).jaccard(theirs(other)))
    error_note = f"{ours_error:.4f} beside {theirs_error:.4f} (root of the mean square, {len(versions)} pairs)"
    return [
        ("a signature's time, in datasketch's", ratio, f"{ours_s * 1e3:.2f} beside {theirs_s * 1e3:.2f} ms"),
        ("the estimate's error, in datasketch's", ours_error / theirs_error, error_note),
    ]


def _error(versions: list[tuple[str, str]], estimate: Callable[[str, str], float]) -> float:
    squares = [(estimate(one, other) - _true(_runs(one), _runs(other))) ** 2 for one, other in versions]
    return sqrt(sum(squares) / len(squares))


def _true(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)


def _runs(text: str) -> set[str]:
    spoken = _UNSPOKEN.sub("", text.casefold())
    return {spoken[at : at + 3] for at in range(len(spoken) - 2)}


def _meet(one: bytes, other: bytes) -> bool:
    return bool(grouped([(1, one), (2, other)]))
