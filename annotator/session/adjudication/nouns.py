"""A case: what several coders said of one passage, or of an article as a whole; and what was decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from annotator.model.annotation import NO_ATTRIBUTES, Annotation, Range
from annotator.model.document_label import DocumentLabel

AGREEMENT, DISAGREEMENT = "agreement", "disagreement"
OUTCOMES = ("agreed", "version", "all", "edited", "neither")


class Version(NamedTuple):
    """What one layer (UUID) says: its spans in text order, or, of an article as a whole, its label; nothing: neither.

    ``name`` is the coder's, or a letter where names are hidden. ``looked`` is False where the layer has not looked for
    any of the case's labels: then its silence means nothing.
    """

    layer: str
    name: str
    spans: tuple[Annotation, ...] = ()
    documents: tuple[DocumentLabel, ...] = ()
    looked: bool = True

    @property
    def said(self) -> tuple[Said, ...]:
        return (
            *(Said(each.parts, each.label, _sorted(each.attributes), each.version) for each in self.spans),
            *(Said((), each.label, _sorted(each.attributes)) for each in self.documents),
        )


class Said(NamedTuple):
    """A label on ranges of the source, () for the article as a whole; ``version`` of the codebook, None: in force."""

    parts: tuple[Range, ...]
    label: str
    attributes: tuple[tuple[str, str], ...] = ()
    version: int | None = None

    @property
    def content(self) -> tuple[tuple[Range, ...], str, tuple[tuple[str, str], ...]]:
        """What makes it the same as another, whoever said it and when."""
        return self.parts, self.label, self.attributes


class Decision(NamedTuple):
    """What was decided. ``gold`` are the gold layer's things that came of it, ``coders`` the coders' it is about.

    ``layer`` is the version chosen (a layer's UUID), where one was.
    """

    id: str
    outcome: str
    reason: str = ""
    gold: tuple[str, ...] = ()
    coders: tuple[str, ...] = ()
    layer: str = ""


class Case(NamedTuple):
    """What the layers say of one place of article number ``article``, each layer once in ``versions``.

    ``id`` follows from the article and from what the coders made: every replica gives the same. ``start`` and ``end``
    are the source range over all versions, 0 and 0 of a label on the article as a whole, which ``label`` then names.
    ``decision`` stands; ``earlier`` is one that was taken before a coder changed something: it has to be taken anew.
    Where no version says anything, the gold layer alone has it, at the place told here.
    """

    id: str
    article: int
    kind: str
    versions: tuple[Version, ...]
    start: int = 0
    end: int = 0
    label: str = ""
    decision: Decision | None = None
    earlier: Decision | None = None

    @property
    def is_agreement(self) -> bool:
        return self.kind == AGREEMENT

    @property
    def layers(self) -> tuple[str, ...]:
        return tuple(each.layer for each in self.versions)

    @property
    def made(self) -> tuple[str, ...]:
        """The UUIDs of all that the coders made here, sorted."""
        return tuple(sorted(each.id for v in self.versions for each in (*v.spans, *v.documents)))

    def version(self, layer: str) -> Version | None:
        return next((each for each in self.versions if each.layer == layer), None)


class Edited(NamedTuple):
    """A span as the adjudicator says it; ``ranges`` only of a discontinuous one, whose envelope start and end are."""

    start: int
    end: int
    label: str
    attributes: Mapping[str, str] = NO_ATTRIBUTES
    ranges: tuple[Range, ...] = ()


class Choice(NamedTuple):
    """What is accepted of a case: how is one of OUTCOMES; ``layer`` of a version, ``spans`` of what was edited."""

    how: str
    layer: str = ""
    spans: tuple[Edited, ...] = ()


AGREED = Choice("agreed")
"""All agreements of the article, in one step."""
ALL = Choice("all")
"""What anybody says, each thing once."""
NEITHER = Choice("neither")


def version(layer: str) -> Choice:
    """What this layer (UUID) says."""
    return Choice("version", layer)


def edited(
    start: int, end: int, label: str, attributes: Mapping[str, str] = NO_ATTRIBUTES, ranges: tuple[Range, ...] = ()
) -> Choice:
    """Another span in the place of all; of a label on the whole article only ``attributes`` are taken."""
    return Choice("edited", spans=(Edited(start, end, label, attributes, ranges),))


class Progress(NamedTuple):
    """Of an article: cases decided, of all; and how many of those left are agreements."""

    decided: int
    all: int
    agreements_left: int

    @property
    def is_done(self) -> bool:
        return self.decided == self.all


class Waiting(NamedTuple):
    """An article that several coders are done with.

    ``gold`` is the gold layer's status of it; doing, too, where that was done and something has to be decided again.
    """

    number: int
    layers: tuple[str, ...]
    gold: str


def _sorted(attributes: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(attributes.items()))
