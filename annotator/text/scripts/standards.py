"""How a piece of text reads in the other regional standards."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.text.scripts.alignment import CLAUSE_STOPS, align
from annotator.text.scripts.configurations import STANDARDS, config_for
from annotator.text.scripts.decisions import Term
from annotator.text.scripts.longest_match import DESCRIPTION_OPERATORS
from annotator.text.views import other_script


def other_standards(
    reading: str,
    start: int,
    end: int,
    published: str,
    standards: Sequence[str] = STANDARDS,
    terms: Sequence[Term] = (),
) -> dict[str, str]:
    """By standard, what code points ``[start, end)`` of the reading text become in its clause.

    A range that cuts a phrase gives the whole phrase. Raises UnmappableRange for a range that is empty or outside.
    """
    first, last = _clause(reading, start, end, lines=bool(terms))
    found: dict[str, str] = {}
    for standard in standards:
        aligned = align(reading[first:last], config_for(other_script(published), standard), terms)
        a, b = aligned.map.to_b(start - first, end - first)
        found[standard] = aligned.text[a:b]
    return found


def _clause(reading: str, start: int, end: int, *, lines: bool) -> tuple[int, int]:
    """The clauses (the lines, where a protected word may hold a comma) around a range: no phrase reaches beyond."""
    if not 0 <= start < end <= len(reading):
        return 0, len(reading)
    stops = "\n" if lines else f"\n{CLAUSE_STOPS}"
    first = max(reading.rfind(stop, 0, start) for stop in stops) + 1
    after = [at for stop in stops if (at := reading.find(stop, end)) >= 0]
    last = min(after, default=len(reading))
    if any(operator in reading[first:last] for operator in DESCRIPTION_OPERATORS):  # these reach over the ends
        return 0, len(reading)
    return first, last
