"""Where OpenCC knows several forms of what it converted (后: 後 or 后), and whether a phrase decided between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from annotator.text.offsets import OffsetMap, Unit
from annotator.text.scripts.aligned import Aligned
from annotator.text.scripts.aligning_files import aligning_files
from annotator.text.scripts.alignment import Converter, align, convert, load_converter
from annotator.text.scripts.asking import Candidates, asking_file, between_scripts, phrases_of, plausible
from annotator.text.scripts.decisions import Choice, Term, prepared
from annotator.text.scripts.dictionaries import read_candidates
from annotator.text.scripts.installation import Node, leaves_of, read_configuration, stages_of
from annotator.text.scripts.marking import CLOSING, MARKED

_PLAINER = {"s2twp": "s2tw", "s2hkp": "s2hk", "tw2sp": "tw2s", "hk2sp": "hk2s"}
_NOTHING = re.compile("(?!)")
_MARK = re.compile(f"[\U0010f800-\U0010f8ff{CLOSING}]")


class Ambiguous(NamedTuple):
    """Code points ``[start, end)`` of the reading text, and what OpenCC knows for them, first what stands there now.

    ``certain`` where a phrase of two or more characters, or a person, decided.
    """

    start: int
    end: int
    alternatives: tuple[str, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class _Doubts:
    """What a configuration leaves open: characters and phrases with all their forms in the standard it converts to."""

    config: str
    ask: Converter
    characters: dict[str, tuple[str, ...]]
    any_character: re.Pattern[str]
    phrases: dict[str, tuple[str, ...]]
    regional: dict[str, tuple[str, ...]]
    any_regional: re.Pattern[str]

    @property
    def to_hans(self) -> bool:
        return _to_hans(self.config)


def one_to_many(
    text: str, config: str, terms: Sequence[Term] = (), choices: Sequence[Choice] = ()
) -> tuple[Ambiguous, ...]:
    """Every place with more than one form, in order and disjoint; ``terms`` and ``choices`` as ``align`` had them.

    A phrase that was exchanged for another (互联网 -> 網際網路) is one place, with its plain conversion among
    the alternatives. Protected words are no places. Raises what ``align`` raises.
    """
    doubts = _doubts(config)
    aligned = align(text, config, terms, choices)
    protected = prepared(tuple(terms)).find(text) if terms else []
    asked = _blanked(text, protected)
    undecided = align(asked, config).map if protected or choices else aligned.map
    phrases = list(_phrases(asked, doubts, undecided))
    taken = _covered(len(text), protected)
    chosen = {(start, end) for start, end, _ in choices}
    found = list(_wholes(asked, doubts, aligned, phrases, taken, chosen))
    decided = _covered(len(text), (*((start, end) for start, end, _ in phrases), *chosen))
    found += _characters(asked, doubts, aligned, taken, decided)
    found.sort()
    return tuple(found)


def character_forms(config: str) -> dict[str, tuple[str, ...]]:
    """The characters that can become several others, each with all that it can become in that standard."""
    return _doubts(config).characters


def deciding_phrases(text: str, config: str) -> tuple[tuple[int, int], ...]:
    """Where a phrase decided between forms, in order and disjoint; ``config`` makes Traditional text."""
    doubts, marks = _doubts(config), OffsetMap.identity(len(text))
    return tuple((start, end) for start, end, _ in _phrases(_blanked(text, ()), doubts, marks))


def _covered(length: int, ranges: Iterable[tuple[int, int]]) -> bytearray:
    covered = bytearray(length)
    for start, end in ranges:
        covered[start:end] = b"\1" * (end - start)
    return covered


def _blanked(text: str, protected: Iterable[tuple[int, int]]) -> str:
    """The text with line feeds for what is in no doubt: protected words, and characters that look like our marks."""
    if protected:
        parts: list[str] = []
        after = 0
        for start, end in protected:
            parts += [text[after:start], "\n" * (end - start)]
            after = end
        text = "".join((*parts, text[after:]))
    return _MARK.sub("\n", text)


def _phrases(text: str, doubts: _Doubts, to_result: OffsetMap) -> Iterator[tuple[int, int, str]]:
    """The phrases between the scripts that decided something, in code points of the reading text."""
    at = here = 0
    units: tuple[Unit, ...] = to_result.units if doubts.to_hans else ()
    next_unit = shift = 0
    for hit in MARKED.finditer(doubts.ask(text)):
        key: str = hit[2]
        here += hit.start() - at
        start, here, at = here, here + len(key), hit.end()
        while next_unit < len(units) and units[next_unit][3] <= start:
            shift = units[next_unit][1] - units[next_unit][3]
            next_unit += 1
        if next_unit == len(units) or here <= units[next_unit][2]:  # a unit is a place as a whole
            yield start + shift, here + shift, key


def _wholes(
    text: str,
    doubts: _Doubts,
    aligned: Aligned,
    phrases: Iterable[tuple[int, int, str]],
    taken: bytearray,
    chosen: set[tuple[int, int]],
) -> Iterator[Ambiguous]:
    """Places longer than a character; all that they cover is taken, and so is each unit without alternatives."""
    several = dict(_regional(text, doubts))
    several |= {(start, end): doubts.phrases[key] for start, end, key in phrases if key in doubts.phrases}
    for a, b in sorted(
        {(a, b) for a, b, _, _ in aligned.map.units} | {each for each in chosen if each[1] - each[0] > 1}
    ):
        if not any(taken[a:b]):
            c, d = aligned.map.to_b(a, b)
            known, decided = several.get((a, b), ()), (a, b) in chosen
            unchosen = (convert(text[a:b], doubts.config),) if decided else ()
            plain = convert(text[a:b], _PLAINER.get(doubts.config, doubts.config))
            forms = tuple(dict.fromkeys((aligned.text[c:d], *unchosen, *known, plain)))
            if len(forms) > 1:
                yield Ambiguous(a, b, forms, decided or forms[0] not in known)
        taken[a:b] = b"\1" * (b - a)
    for (start, end), forms in sorted(several.items()):
        if any(taken[start:end]):
            continue
        c, d = aligned.map.to_b(start, end)
        produced = aligned.text[c:d]
        if produced in forms:
            taken[start:end] = b"\1" * (end - start)
            yield Ambiguous(start, end, tuple(dict.fromkeys((produced, *forms))), (start, end) in chosen)


def _regional(text: str, doubts: _Doubts) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
    """Words for which a region has several others."""
    if doubts.regional:
        within = text if doubts.to_hans else convert(text, "s2t")
        for hit in doubts.any_regional.finditer(within):
            yield hit.span(), doubts.regional[hit[0]]


def _characters(
    text: str, doubts: _Doubts, aligned: Aligned, taken: bytearray, decided: bytearray
) -> Iterator[Ambiguous]:
    converted, units, forms = aligned.text, aligned.map.units, doubts.characters
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    next_unit = shift = 0
    for hit in doubts.any_character.finditer(text):
        start = hit.start()
        if taken[start]:
            continue
        while next_unit < len(units) and units[next_unit][1] <= start:
            shift = units[next_unit][3] - units[next_unit][1]
            next_unit += 1
        pair = text[start], converted[start + shift]
        alternatives = known.get(pair)
        if alternatives is None:
            alternatives = known[pair] = tuple(dict.fromkeys((pair[1], *forms[pair[0]])))
        yield Ambiguous(start, start + 1, alternatives, decided[start] == 1)


@cache
def _doubts(config: str) -> _Doubts:
    """Everything that ``one_to_many`` looks up, read from the dictionaries once."""
    files, node = aligning_files(), read_configuration(config)
    read = {
        leaf["file"]: plausible(read_candidates(files.dictionary(leaf["file"])), to_hans=_to_hans(config))
        for stage in [*(each["dict"] for each in node.get("normalization", [])), *stages_of(node)]
        for leaf in leaves_of(stage)
    }
    characters = _character_forms(node, read)
    regional = _regional_forms(node, read, config)
    return _Doubts(
        config,
        load_converter(str(files.folder / asking_file(config))),
        characters,
        re.compile(f"[{''.join(characters)}]") if characters else _NOTHING,
        _phrase_forms(node, read, config),
        regional,
        re.compile("|".join(sorted(map(re.escape, regional), key=len, reverse=True))) if regional else _NOTHING,
    )


def _character_forms(node: Node, read: dict[str, Candidates]) -> dict[str, tuple[str, ...]]:
    """The characters that can become several others, through all stages."""
    tables: list[Candidates] = []
    for stage in [*(each["dict"] for each in node.get("normalization", [])), *stages_of(node)]:
        table: Candidates = {}
        for leaf in leaves_of(stage):
            for key, values in read[leaf["file"]].items():
                if len(key) == 1 and (single := [value for value in values if len(value) == 1]):
                    table.setdefault(key, single)
        tables.append(table)
    forms: dict[str, tuple[str, ...]] = {}
    for character in sorted({each for table in tables for each in table}):
        now = [character]
        for table in tables:
            now = list(dict.fromkeys(form for each in now for form in table.get(each, (each,))))
        if len(now) > 1:
            forms[character] = tuple(now)
    return forms


def _phrase_forms(node: Node, read: dict[str, Candidates], config: str) -> dict[str, tuple[str, ...]]:
    """The phrases between the scripts that have several values, each in the forms of its region."""
    later = "" if _to_hans(config) else config.replace("s2", "t2").removesuffix("p")
    forms: dict[str, tuple[str, ...]] = {}
    for file in phrases_of(node):
        for key, values in read[file].items():
            if len(values) > 1:
                local = values if later in ("", "t2t") else [convert(value, later) for value in values]
                if len(set(local)) > 1:
                    forms.setdefault(key, tuple(local))
    return forms


def _regional_forms(node: Node, read: dict[str, Candidates], config: str) -> dict[str, tuple[str, ...]]:
    """The words for which the stages within one script know several others."""
    forms: dict[str, tuple[str, ...]] = {}
    for stage in stages_of(node):
        for leaf in () if between_scripts(stage) else leaves_of(stage):
            for key, values in read[leaf["file"]].items():
                if len(values) > 1 and max(len(key), *map(len, values)) > 1:
                    final = [convert(value, "t2s") for value in values] if _to_hans(config) else values
                    if len(set(final)) > 1:
                        forms.setdefault(key, tuple(final))
    return forms


def _to_hans(config: str) -> bool:
    return config.endswith(("2s", "2sp"))
