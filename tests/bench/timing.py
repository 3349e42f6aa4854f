"""How benches time: both sides in turn in one run, because the machine is shared."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from time import perf_counter

Row = tuple[str, float, str]
"""(the claim, the ratio measured, a note with the absolute figures)."""


def seconds(call: Callable[[], object]) -> float:
    start = perf_counter()
    call()
    return perf_counter() - start


def paired_ratio(one: Callable[[], object], other: Callable[[], object], times: int) -> tuple[float, float, float]:
    """The median of ``one / other`` over pairs timed in turn, and the median seconds of each."""
    one(), other()
    pairs = [(seconds(one), seconds(other)) for _ in range(times)]
    ones, others = zip(*pairs)
    return statistics.median(a / b for a, b in pairs), statistics.median(ones), statistics.median(others)


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]
