"""How much of a broken page is mended, how much of that is right, and how fast: ``repair [--cases FOLDER] [--short]``.

``FOLDER`` holds repair_cases.json (passages of other pages, with their breaks) and seed_repairs.tsv.
"""

from __future__ import annotations

import csv
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from annotator.resource_files import seeds_folder
from annotator.text.repair import FoundRepair, find_repairs
from tests.bench.timing import Row, paired_ratio
from tests.text.repair.corruptor import MARKS, WIDE, Corrupted, Service, clean_pages, corrupt, to_traditional

PROTOTYPE = "the prototype: seeds all exact; 13 of 18 breaks of the cases and others like them, none wrong, 5 flagged"
SERVICES = (
    Service(0.25),
    Service(0.6, "？！"),
    Service(1.0, "？！；，"),
    Service(0.6, MARKS, ""),
    Service(0.8, "？", "?", " "),
)
_SCAN = re.compile(r"[(（?？\ufffd][ \u00a0]?[a-zà-ü]{1,6}[)）]|[?？][，,！!；;、]")


def run(short: bool, cases: Path | None = None) -> Iterator[Row]:
    """Rows of (claim, figure, note)."""
    yield from _seeds(cases)
    if cases:
        yield _cases(cases)
    yield from _corrupted(1 if short else 6)
    yield from _speed(3 if short else 9)


def mended(source: str, rows: tuple[FoundRepair, ...]) -> str:
    parts: list[str] = []
    at = 0
    for row in rows:
        if row.applied:
            parts += [source[at : row.start], row.replacement]
            at = row.end
    return "".join((*parts, source[at:]))


def _seeds(cases: Path | None) -> Iterator[Row]:
    expected: dict[str, set[tuple[int, int, str]]] = {}
    if cases:
        with (cases / "seed_repairs.tsv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                if not row["kind"].startswith("converter"):
                    place = int(row["raw_start"]), int(row["raw_end"]), row["true"]
                    expected.setdefault(row["seed"], set()).add(place)
    right = wrong = missed = flagged = 0
    for path in sorted(seeds_folder().glob("*.txt")):
        rows = find_repairs(path.read_text("utf-8"))
        got = {(row.start, row.end, row.replacement) for row in rows if row.applied}
        wanted = expected.get(path.name[:3], set()) if cases else got
        right, wrong, missed = right + len(got & wanted), wrong + len(got - wanted), missed + len(wanted - got)
        flagged += sum(not row.applied for row in rows)
    against = "against seed_repairs.tsv" if cases else "not compared: no --cases"
    yield (
        "repairs of the seeds that are exact",
        right / max(1, right + wrong + missed),
        f"{right} right, {wrong} too many, {missed} missing, {flagged} flagged, {against}",
    )


def _cases(folder: Path) -> Row:
    passages: list[dict[str, Any]] = json.loads((folder / "repair_cases.json").read_text("utf-8"))
    exact = flagged = wrong = total = glosses = 0
    for passage in passages:
        text: str = passage["text"]
        rows = find_repairs(text)
        glosses += sum(row.kind == "gloss" and row.applied for row in rows)
        known = Counter((_bare(raw), true) for raw, true in [*passage["breaks"], *passage["unprovable"]])
        total += len(passage["breaks"])
        for row in rows:
            if row.kind in ("shift", "encoding"):
                found = _bare(text[row.start : row.end]), row.replacement.translate(WIDE)
                if not row.applied:
                    flagged += 1
                elif any(raw == found[0] and true.translate(WIDE) == found[1] for raw, true in known):
                    exact += 1
                else:
                    wrong += 1
    note = f"{exact} of {total} exact, {wrong} wrong, {flagged} flagged, {glosses} glosses; {PROTOTYPE}"
    return "breaks of the cases that are mended", exact / max(1, total), note


def _bare(raw: str) -> str:
    """A raw place without the gloss of the character that closes it, which has a row of its own."""
    return re.sub(r"(?<=[@-~])[(（][^()（）]*[)）]$", "", raw)


def _truths() -> list[str]:
    pages = [to_traditional(page) for page in clean_pages()]
    for path in sorted(seeds_folder().glob("*.txt")):
        source = path.read_text("utf-8")
        page = mended(source, find_repairs(source))
        pages.append(to_traditional(page))
    return pages


def _corrupted(rounds: int) -> Iterator[Row]:
    count: Counter[str] = Counter()
    kinds: Counter[tuple[str, bool]] = Counter()
    for turn in range(rounds):
        for at, page in enumerate(_truths()):
            choose = random.Random(100 * turn + at)
            _count(corrupt(page, SERVICES[(turn + at) % len(SERVICES)], choose), count, kinds)
    right, wrong = count["right"], count["wrong"]
    mended_runs, runs = sum(many for (_, good), many in kinds.items() if good), sum(kinds.values())
    each = "; ".join(
        f"{kind} {kinds[kind, True]} of {kinds[kind, True] + kinds[kind, False]}"
        for kind in sorted({kind for kind, _ in kinds})
    )
    yield "automatic byte-shift repairs that are right", right / max(1, right + wrong), f"{right} right, {wrong} wrong"
    yield "broken places that are mended", mended_runs / max(1, runs), f"{mended_runs} of {runs}: {each}"
    found, extra, missed = count["gloss"], count["gloss extra"], count["gloss missed"]
    yield "stripped glosses that are glosses", found / max(1, found + extra), f"{found} right, {extra} wrong"
    yield "glosses that are stripped", found / max(1, found + missed), f"{missed} missed of {found + missed}"


def _count(page: Corrupted, count: Counter[str], kinds: Counter[tuple[str, bool]]) -> None:
    rows = find_repairs(page.text)
    right: list[tuple[int, int]] = []
    for row in rows:
        if row.kind == "shift" and row.applied:
            start, end = page.true_range(row.start, row.end)
            good = page.truth[start:end] == row.replacement
            count["right" if good else "wrong"] += 1
            right += [(start, end)] * good
    for damage in page.damages:
        kinds[damage.kind, any(start <= damage.start and damage.end <= end for start, end in right)] += 1
    got = {(row.start, row.end) for row in rows if row.kind == "gloss" and row.applied}
    wanted = set(page.glosses)
    inside = [(row.start, row.end) for row in rows if row.kind == "shift"]
    count["gloss"] += len(got & wanted)
    count["gloss missed"] += sum(not any(a <= start < b for a, b in inside) for start, _ in wanted - got)
    # With a space behind each gloss the row takes it along.
    count["gloss extra"] += sum(not any(a <= start and end <= b + 1 for a, b in wanted) for start, end in got - wanted)


def _speed(times: int) -> Iterator[Row]:
    clean = [*clean_pages(), *map(to_traditional, clean_pages())] * 10
    glossed = [
        corrupt(page, SERVICES[at % len(SERVICES)], random.Random(at)).text
        for at, page in enumerate(map(to_traditional, clean_pages() * 3))
    ]
    seeds = [page for path in sorted(seeds_folder().glob("*.txt")) if "(" in (page := path.read_text("utf-8"))][1:]
    for name, pages in (("clean", clean), ("the seeds' glossed", seeds), ("much broken", glossed)):
        ratio, one, other = paired_ratio(partial(_each, find_repairs, pages), partial(_each, _scan, pages), times)
        size = sum(map(len, pages))
        note = f"{size / one / 1e6:.2f} Mchar/s beside {size / other / 1e6:.1f} of encoding and one scan"
        yield f"times as long as encoding in GBK and one scan: {name} pages", ratio, note


def _each(call: Callable[[str], object], pages: list[str]) -> None:
    for page in pages:
        call(page)


def _scan(page: str) -> object:
    return page.encode("gbk", "replace"), _SCAN.findall(page)
