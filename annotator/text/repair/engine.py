"""All repairs of a page that does not look clean."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.text.repair.found import FoundRepair
from annotator.text.repair.glosses import glossing_of
from annotator.text.repair.misread import find_misread
from annotator.text.repair.noise import find_noise
from annotator.text.repair.page import plain_of
from annotator.text.repair.shifts import find_shifts


def repairs_of_damaged(source: str) -> tuple[FoundRepair, ...]:
    """Rows of every kind, in order."""
    glossing = glossing_of(source)
    noise = find_noise(source)
    taken = sorted((*glossing.stripped, *noise))
    plain = plain_of(source, taken)
    shifts, closing_glosses = find_shifts(plain, glossing)
    mended = without_overlaps(shifts, (*taken, *closing_glosses))
    mended = without_overlaps(mended, glossing.after_damage)
    mended = without_overlaps(mended, glossing.flagged)
    return tuple(without_overlaps(mended, find_misread(source)))


def without_overlaps(stronger: Iterable[FoundRepair], others: Iterable[FoundRepair]) -> list[FoundRepair]:
    """All rows of ``stronger`` and those of ``others`` that touch none of them, in order."""
    rows = sorted((*((each.start, 0, each) for each in stronger), *((each.start, 1, each) for each in others)))
    kept: list[FoundRepair] = []
    strong_end = 0
    for _, rank, each in rows:
        if rank == 0:
            while kept and kept[-1].end > each.start:
                kept.pop()
            strong_end = each.end
            kept.append(each)
        elif each.start >= strong_end:
            kept.append(each)
    return kept
