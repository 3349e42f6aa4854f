"""Which raw character carries which true one: the inner boundaries of a mended place."""

from __future__ import annotations

from itertools import pairwise

from annotator.text.repair.breaks import Break
from annotator.text.repair.found import Unit
from annotator.text.repair.page import Plain
from annotator.text.repair.search import Candidate


def units_of(broken: Break, best: Candidate, plain: Plain) -> tuple[Unit, ...]:
    """The units of a place; none where each true character shares a raw one with the next.

    Two neighbours share the raw character made of the second byte of one and the first of the other. Where that pair
    of bytes vanished, nothing is shared, and a boundary stands there.
    """
    if not best.drops:
        return ()
    start = plain.source_start(broken.start)
    end = plain.source_end(best.closing.end)
    edges: list[tuple[int, int]] = [(0, 0)]
    for nth, drop in enumerate(best.drops):
        # A pair that vanished before piece k leaves k + 1 true characters before it, and one more for each earlier one.
        at = broken.pieces[drop].start if drop < len(broken.pieces) else best.closing.start
        edges.append((plain.source_start(at) - start, drop + 1 + nth))
    edges.append((end - start, len(best.text)))
    proved = [edges[0]]
    for a, b in edges[1:-1]:
        if proved[-1][0] < a < end - start:  # a character of which nothing is left goes with the next one
            proved.append((a, b))
    proved.append(edges[-1])
    return tuple((a0, a1, b0, b1) for (a0, b0), (a1, b1) in pairwise(proved)) if len(proved) > 2 else ()
