"""Builds an article's texts: source -> reading -> both views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from annotator.text import scripts
from annotator.text.offsets import MapChain, OffsetMap, Unit
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


@dataclass(frozen=True, slots=True)
class ConvertedView:
    """The other script of a reading text, with the key of everything it depends on."""

    script: str
    text: str
    units: tuple[Unit, ...]
    key: str


def article_texts(
    source: str, published: str, standard: str, stored: KeptView | None = None, source_sha256: str | None = None
) -> ArticleTexts:
    """The article in both scripts; ``published`` is its own script, shown as it stands.

    A stored view is used if nothing it depends on has changed, otherwise it is made again (see converted_view);
    ``source_sha256`` is the source's fingerprint where it is known, so that it need not be taken again.
    """
    reading, same = source, OffsetMap.identity(len(source))
    to_reading = same
    kept = _kept_map(reading, published, standard, stored, source_sha256)
    if stored is not None and kept is not None:
        text, to_view = stored.text, kept
    else:
        aligned = scripts.align(reading, config_for(other_script(published), standard))
        text, to_view = aligned.text, aligned.map
    own = ScriptView(published, reading, MapChain((to_reading, same)), as_published=True)
    other = ScriptView(other_script(published), text, MapChain((to_reading, to_view)), as_published=False)
    hans, hant = (own, other) if published == "hans" else (other, own)
    return ArticleTexts(source, reading, published, hans, hant)


def converted_view(reading: str, published: str, standard: str) -> ConvertedView:
    """The other script's text, to be stored."""
    script = other_script(published)
    aligned = scripts.align(reading, config_for(script, standard))
    return ConvertedView(script, aligned.text, aligned.map.units, view_key(reading, standard, opencc_version()))


def is_current(stored: KeptView | None, reading: str, published: str, standard: str) -> bool:
    """Whether a stored view may be shown for this reading text; if not, store ``converted_view`` in its place."""
    return _kept_map(reading, published, standard, stored) is not None


def _kept_map(
    reading: str, published: str, standard: str, stored: KeptView | None, reading_sha256: str | None = None
) -> OffsetMap | None:
    if stored is None or stored.script != other_script(published):
        return None
    version = opencc_version()
    known = key_of_digest(reading_sha256, standard, version) if reading_sha256 else view_key(reading, standard, version)
    if stored.key != known:
        return None
    try:
        return OffsetMap(len(reading), len(stored.text), tuple((a, b, c, d) for a, b, c, d in stored.units))
    except ValueError:  # units that do not belong to these texts
        return None
