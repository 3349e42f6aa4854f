"""Conversion between the scripts, with the exact map of where every character went."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError, TextRefused
from annotator.sentences import worded
from annotator.text.offsets import OffsetMap, Unit
from annotator.text.scripts.aligned import Aligned
from annotator.text.scripts.aligning_files import AligningFiles, aligning_files, make_temporary
from annotator.text.scripts.configurations import CHARACTER_WISE
from annotator.text.scripts.decisions import Choice, Term, align_with_choices, align_with_terms
from annotator.text.scripts.dictionaries import atomic_keys, read_candidates, read_entries, variants
from annotator.text.scripts.installation import OpenccIncomplete, read_configuration
from annotator.text.scripts.longest_match import DESCRIPTION_OPERATORS, LongestMatch, longest_match
from annotator.text.scripts.marking import CLOSING, MARKED, key_length, mark

Converter = Callable[[str], str]
CLAUSE_STOPS = "，。"
"""With the line feed: characters that stand in no dictionary."""
_CLAUSE_END = re.compile(f"([\n{CLAUSE_STOPS}])")


def convert(text: str, config: str) -> str:
    """The text as OpenCC converts it; raises TextRefused for what OpenCC would cut short or cannot read."""
    converted = _checked(text, converter(config))
    _assert_character_wise(text, converted, config)
    return converted


def align(text: str, config: str, terms: Sequence[Term] = (), choices: Sequence[Choice] = ()) -> Aligned:
    """The same text as ``convert`` gives, with its map: phrases that are no character-by-character forms are its units.

    Terms are protected words, looked for before any dictionary; choices, in code points of ``text``, are put
    in last and change nothing around them. Raises TextRefused, UsageError and UnmappableRange for decisions
    that cannot be, and AnnotatorError where OpenCC is not installed whole.
    """

    def with_terms(part: str) -> Aligned:
        return align_with_terms(part, terms, without) if terms else without(part)

    def without(part: str) -> Aligned:
        return _align_by_opencc(part, config)

    aligned = with_terms(text)
    return align_with_choices(text, aligned, choices, with_terms) if choices else aligned


def _align_by_opencc(text: str, config: str) -> Aligned:
    marked, early = _marked_converter(config)
    if marked is None:
        return Aligned(
            convert(text, config), OffsetMap.identity(len(text))
        )  # convert proves that the length is the same
    with_marks = _checked(text, marked)
    if CLOSING in text:
        return _align_slowly(text, config)
    if early and CLOSING in with_marks:
        if any(operator in text for operator in DESCRIPTION_OPERATORS):  # these reach over the ends of clauses
            return _align_slowly(text, config)
        with_marks = _mended(with_marks, text, config)
    converted, units = _without_marks(with_marks)
    _assert_character_wise(text, converted, config)
    return Aligned(converted, OffsetMap(len(text), len(converted), tuple(units)))


def to_hans(text: str) -> str:
    """The text in Simplified characters, code point for code point (t2s): for what must not depend on the script."""
    return convert(text, "t2s")


@cache
def converter(config: str) -> Converter:
    """OpenCC's own converter for a configuration, one for the whole process."""
    return load_converter(config)


@cache
def reference_aligner(config: str) -> LongestMatch:
    """The slow aligner for a configuration, made of the same dictionaries."""
    files = aligning_files()
    related = variants(read_candidates(each) for each in _plain_dictionaries(files))
    return longest_match(
        read_configuration(config),
        lambda file: read_entries(files.dictionary(file)),
        lambda entries: atomic_keys(entries, related),
    )


def _align_slowly(text: str, config: str) -> Aligned:
    converted, units = reference_aligner(config).align(text)
    if converted != convert(text, config):
        raise AnnotatorError(
            worded(
                "This text cannot be aligned with its conversion by {config}: choose another standard.", config=config
            )
        )
    return Aligned(converted, OffsetMap(len(text), len(converted), tuple(units)))


def _mended(with_marks: str, text: str, config: str) -> str:
    """The marked text as it would be, had no mark kept a later stage from matching across it.

    Only clauses with marks are converted again: no entry of any dictionary reaches over the end of a clause.
    """
    before, after = _clauses(text), _clauses(with_marks)
    marked = [at for at, clause in enumerate(after) if CLOSING in clause]
    found = MARKED.sub(r"\2", "\n".join(after[at] for at in marked))
    expected = convert("\n".join(before[at] for at in marked), config)
    if found == expected:
        return with_marks
    parts = _CLAUSE_END.split(with_marks)  # with the ends, at odd places
    for at, one, other in zip(marked, found.split("\n"), expected.split("\n"), strict=True):
        if one != other:
            aligned = _align_slowly(before[at], config)
            parts[2 * at] = _with_marks(before[at], aligned)
    return "".join(parts)


def _clauses(text: str) -> list[str]:
    for stop in CLAUSE_STOPS:
        text = text.replace(stop, "\n")
    return text.split("\n")


def _with_marks(text: str, aligned: Aligned) -> str:
    parts: list[str] = []
    at = 0
    for start, end, there_start, there_end in aligned.map.units:
        parts += [aligned.text[at:there_start], mark(text[start:end], aligned.text[there_start:there_end])]
        at = there_end
    return "".join((*parts, aligned.text[at:]))


def _without_marks(text: str) -> tuple[str, list[Unit]]:
    parts: list[str] = []
    units: list[Unit] = []
    at = here = there = 0
    for found in MARKED.finditer(text):
        opening, value = found.groups()
        start, length = found.start(), key_length(opening)
        here, there = here + start - at, there + start - at
        parts += [text[at:start], value]
        units.append((here, here + length, there, there + len(value)))
        here, there, at = here + length, there + len(value), found.end()
    parts.append(text[at:])
    return "".join(parts), units


def _checked(text: str, convert_by: Converter) -> str:
    if "\0" in text:
        raise TextRefused(
            worded(
                "The text holds a NUL at character {index}, after which nothing can be converted.",
                index=text.index(chr(0)),
            )
        )
    try:
        return convert_by(text)
    except UnicodeEncodeError as error:
        raise TextRefused(
            worded("The text holds half a character (a lone surrogate) at character {start}.", start=error.start)
        ) from None


def _assert_character_wise(text: str, converted: str, config: str) -> None:
    if config in CHARACTER_WISE and len(converted) != len(text):
        raise AnnotatorError(
            worded(
                "OpenCC changed the number of characters by {config}, which must not be: reinstall opencc.",
                config=config,
            )
        )


@cache
def _marked_converter(config: str) -> tuple[Converter | None, bool]:
    """The converter that marks, None where nothing is to be marked; and whether a stage before its last one marks."""
    try:
        files = aligning_files()
    except OpenccIncomplete:
        if config in CHARACTER_WISE:  # the length alone proves its map, but for phrases that would stay whole
            return None, False
        raise
    if config not in files.early:
        return None, False
    try:
        return load_converter(str(files.configuration(config))), files.early[config]
    except RuntimeError:  # a file of the cache was damaged, though not in its length
        return load_converter(str(make_temporary().configuration(config))), files.early[config]


def load_converter(config: str) -> Converter:
    """A converter for a name that OpenCC knows, or for a configuration file."""
    opencc: Any = import_module("opencc")
    return opencc.OpenCC(config).convert


def _plain_dictionaries(files: AligningFiles) -> list[Path]:
    return [each for each in files.folder.glob("*.txt") if ".marked." not in each.name]
