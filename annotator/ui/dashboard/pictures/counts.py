"""Counts with their nouns, one and many."""

from __future__ import annotations

from annotator.ui.dashboard.plot.drawing import counted
from annotator.ui.words.language import tr


def spans(number: int) -> str:
    return (tr("{0} tag") if number == 1 else tr("{0} tags")).format(counted(number))


def articles(number: int) -> str:
    return (tr("{0} article") if number == 1 else tr("{0} articles")).format(counted(number))


def pairs(number: int) -> str:
    return (tr("{0} pair of tags") if number == 1 else tr("{0} pairs of tags")).format(counted(number))


def different_texts(number: int) -> str:
    return (tr("{0} text") if number == 1 else tr("{0} different texts")).format(counted(number))


def sittings(number: int) -> str:
    return (tr("{0} sitting") if number == 1 else tr("{0} sittings")).format(counted(number))


def characters(least: int, most: int) -> str:
    """``1 character``, ``5–6 characters``, ``257+ characters``: of a bin, ``most`` 0 without end."""
    return (tr("{0} character") if least == most == 1 else tr("{0} characters")).format(length_range(least, most))


def length_range(least: int, most: int) -> str:
    if not most:
        return f"{counted(least)}+"
    return counted(least) if least == most else f"{counted(least)}–{counted(most)}"
