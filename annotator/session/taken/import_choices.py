"""What is to be done with the labels of a file that the project's codebook does not have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.errors import UsageError
from annotator.sentences import worded

UNKNOWN = ("refuse", "create", "skip")
"""An article with labels that nobody knows is refused; they are made; what has them is left out and counted."""


class LabelPolicy(NamedTuple):
    """``mapping``: a label in the file -> the id (or UUID) of the label that is meant, "" for none: it is skipped.

    ``unknown`` is one of UNKNOWN, for those that are neither mapped nor in the codebook.
    """

    mapping: Mapping[str, str] = {}
    unknown: str = "refuse"


STRICT = LabelPolicy()


def parse_mapping(said: Sequence[str]) -> dict[str, str]:
    """``FILE=OURS`` for each label, nothing behind the sign to skip it; raises UsageError with how to write it."""
    found: dict[str, str] = {}
    for each in said:
        name, equals, ours = each.rpartition("=")
        if not equals or not name or found.get(name, ours) != ours:
            raise UsageError(
                worded(
                    "--map-label cannot be read at {each!r}: write FILE=OURS, the label in the file and "
                    "the project's, each label of the file once; FILE= skips it.",
                    each=each,
                )
            )
        found[name] = ours.strip()
    return found
