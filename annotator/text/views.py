"""One article in both scripts: the published one as it stands, the other converted, and the way back to the source."""

from __future__ import annotations

from typing import NamedTuple

from annotator.text.offsets import MapChain

SCRIPTS = ("hans", "hant")


def other_script(script: str) -> str:
    return "hant" if script == "hans" else "hans"


class ScriptView(NamedTuple):
    """The text of one script and the map source -> this text."""

    script: str
    text: str
    chain: MapChain
    as_published: bool

    def from_source(self, start: int, end: int) -> tuple[int, int]:
        """View code points of a source range; empty where a repair removed all of it."""
        return self.chain.to_b(start, end)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Source code points of a view range; raises UnmappableRange."""
        return self.chain.to_a(start, end)


class ArticleTexts(NamedTuple):
    """The source, the reading text, and the two views, all of one article."""

    source: str
    reading: str
    published: str
    hans: ScriptView
    hant: ScriptView

    def view(self, script: str) -> ScriptView:
        return self.hans if script == "hans" else self.hant
