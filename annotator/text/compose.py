"""Builds an article's texts: source -> reading -> both views."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from annotator.text import scripts
from annotator.text.offsets import MapChain, OffsetMap, Unit
from annotator.text.reading import PutIn, reading_of
from annotator.text.scripts import config_for, key_of_digest, opencc_version, view_key
from annotator.text.views import ArticleTexts, ScriptView, other_script


class KeptView(Protocol):
    """A converted text as it was stored; the units are (reading start, end, view start, end) in code points."""

    @property
    def script(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def units(self) -> Sequence[Unit]: ...
    @property
    def key(self) -> str: ...


class ConvertedView(NamedTuple):
    """The other script of a reading text, with the key of everything it depends on."""

    script: str
    text: str
    units: tuple[Unit, ...]
    key: str


class Decisions(NamedTuple):
    """What has been decided about a conversion, what goes before the rest first.

    ``terms`` (text, what it becomes) hold wherever the text stands, ``choices`` (source start, source end, what it
    becomes, the words it was made for) in one place.
    """

    terms: tuple[tuple[str, str], ...] = ()
    choices: tuple[tuple[int, int, str, str], ...] = ()


UNDECIDED = Decisions()


class _Reading(NamedTuple):
    text: str
    map: OffsetMap
    sha256: str | None


def article_texts(
    source: str,
    published: str,
    standard: str,
    stored: KeptView | None = None,
    source_sha256: str | None = None,
    repairs: Iterable[PutIn] = (),
    decisions: Decisions = UNDECIDED,
) -> ArticleTexts:
    """The article in both scripts; ``published`` is its own script, shown as it stands but for the ``repairs``.

    A stored view is used if nothing it depends on has changed, otherwise it is made again (see converted_view);
    ``source_sha256`` is the source's fingerprint where it is known, so that it need not be taken again.
    Raises ValueError for repairs that overlap.
    """
    repairs = tuple(repairs)
    read = _Reading(*reading_of(source, repairs), None) if repairs else _unrepaired(source, source_sha256)
    settled = _settled(read, decisions)
    kept = _kept_map(read, published, standard, settled, stored)
    if stored is not None and kept is not None:
        text, to_view = stored.text, kept
    else:
        text, to_view = _aligned(read.text, config_for(other_script(published), standard), settled)
    same = OffsetMap.identity(len(read.text))
    own = ScriptView(published, read.text, MapChain((read.map, same)), as_published=True)
    other = ScriptView(other_script(published), text, MapChain((read.map, to_view)), as_published=False)
    hans, hant = (own, other) if published == "hans" else (other, own)
    return ArticleTexts(source, read.text, published, hans, hant)


def converted_view(
    source: str,
    published: str,
    standard: str,
    repairs: Iterable[PutIn] = (),
    decisions: Decisions = UNDECIDED,
) -> ConvertedView:
    """The other script's text, to be stored."""
    repairs = tuple(repairs)
    read = _Reading(*reading_of(source, repairs), None) if repairs else _unrepaired(source, None)
    settled = _settled(read, decisions)
    script = other_script(published)
    text, to_view = _aligned(read.text, config_for(script, standard), settled)
    return ConvertedView(script, text, to_view.units, _key(read, standard, settled))


def view_to_keep(
    texts: ArticleTexts, standard: str, decisions: Decisions = UNDECIDED, source_sha256: str | None = None
) -> ConvertedView:
    """The converted view of texts that are there already, to be stored as ``converted_view`` would give it."""
    view = texts.view(other_script(texts.published))
    same_text = texts.reading is texts.source
    read = _Reading(texts.reading, view.chain.maps[0], source_sha256 if same_text else None)
    key = _key(read, standard, _settled(read, decisions))
    return ConvertedView(view.script, view.text, view.chain.maps[-1].units, key)


def is_current(
    stored: KeptView | None,
    source: str,
    published: str,
    standard: str,
    repairs: Iterable[PutIn] = (),
    decisions: Decisions = UNDECIDED,
) -> bool:
    """Whether a stored view may be shown; if not, store ``converted_view`` in its place."""
    repairs = tuple(repairs)
    read = _Reading(*reading_of(source, repairs), None) if repairs else _unrepaired(source, None)
    return _kept_map(read, published, standard, _settled(read, decisions), stored) is not None


def _unrepaired(source: str, sha256: str | None) -> _Reading:
    return _Reading(source, OffsetMap.identity(len(source)), sha256)


class _Settled(NamedTuple):
    """The decisions that a reading text is converted under: terms by their text, choices in its own code points."""

    terms: tuple[tuple[str, str], ...] = ()
    choices: tuple[tuple[int, int, str], ...] = ()


def _settled(read: _Reading, decisions: Decisions) -> _Settled:
    """What of the decisions concerns this text, whatever has become of it since they were made.

    A term that does not stand in it has nothing to say, and of two for the same words the first counts. A choice
    rests while other words stand in its place, and while one that goes before it stands in the way.
    """
    if not (decisions.terms or decisions.choices):
        return _Settled()
    terms: dict[str, str] = {}
    standing = words_in(read.text, (text for text, _ in decisions.terms))
    for text, becomes in decisions.terms:
        if text in standing and _can_be_written(text) and _can_be_written(becomes):
            terms.setdefault(text, becomes)
    chosen: list[tuple[int, int, str]] = []
    for start, end, becomes, text in decisions.choices:
        first, last = read.map.to_b(start, end)
        if first < last and read.text[first:last] == text and _can_be_written(text) and _can_be_written(becomes):
            chosen.append((first, last, becomes))
    return _Settled(tuple(sorted(terms.items())), _apart(chosen))


def _apart(choices: Sequence[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """The choices in text order, without those that overlap one that goes before them."""
    kept: list[tuple[int, int, str]] = []
    for each in choices:
        at = bisect_left(kept, each)
        before, after = kept[at - 1 : at], kept[at : at + 1]
        if not (before and before[0][1] > each[0]) and not (after and after[0][0] < each[1]):
            kept.insert(at, each)
    return tuple(kept)


def _can_be_written(words: str) -> bool:
    """Whether a conversion can put these words in or look for them; others come from damaged files alone."""
    from annotator.text.scripts.decisions import is_wording

    return is_wording(words)


MANY_WORDS = 100


def words_in(text: str, words: Iterable[str]) -> frozenset[str]:
    """Those of the words that stand in the text; of thousands most are told by their first two characters."""
    wanted = set(words)
    if len(wanted) > MANY_WORDS:
        pairs = {*text, *map("".join, pairwise(text))}
        wanted = {each for each in wanted if each[:2] in pairs}
    return frozenset(each for each in wanted if each in text)


def _aligned(reading: str, config: str, settled: _Settled) -> tuple[str, OffsetMap]:
    if not (settled.terms or settled.choices):
        aligned = scripts.align(reading, config)
    else:
        aligned = scripts.align(
            reading,
            config,
            [scripts.Term(*each) for each in settled.terms],
            [scripts.Choice(*each) for each in settled.choices],
        )
    return aligned.text, aligned.map


def _key(read: _Reading, standard: str, settled: _Settled) -> str:
    decided = [*settled.terms, *settled.choices]
    if read.sha256 is None:
        return view_key(read.text, standard, opencc_version(), decided)
    return key_of_digest(read.sha256, standard, opencc_version(), decided)


def _kept_map(
    read: _Reading, published: str, standard: str, settled: _Settled, stored: KeptView | None
) -> OffsetMap | None:
    if stored is None or stored.script != other_script(published):
        return None
    if stored.key != _key(read, standard, settled):
        return None
    try:
        return OffsetMap(len(read.text), len(stored.text), tuple((a, b, c, d) for a, b, c, d in stored.units))
    except ValueError:  # units that do not belong to these texts
        return None
