"""What is said of files that no format reads, in a folder as in an archive."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.sentences import joined, worded


def by_ending(counts: Mapping[str, int]) -> str:
    """Endings with their counts, the most frequent first, as "12 .pdf, 1 without an ending"."""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], not each[0], each[0]))
    return joined(", ", (_counted(ending, count) for ending, count in ordered))


def _counted(ending: str, count: int) -> str:
    return f"{count:,} {ending}" if ending else worded("{count:,} without an ending", count=count)
