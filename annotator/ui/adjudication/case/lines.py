"""What a row of the card says, line by line: label and words of each span, its attributes, its coder's note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.model.codebook import Codebook
from annotator.session.adjudication import Said, Version
from annotator.text.views import ScriptView
from annotator.ui.inspector.attribute_form import value_words
from annotator.ui.inspector.span_text import parts_in, words_in
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import listed, titled, tr

MOST_SAID, MOST_WORDS = 12, 3
"""Spans of one coder that a row shows, and lines of a span's words."""
LABEL, WORDS, ATTRIBUTES, NOTE, SILENCE = "label", "words", "attributes", "note", "silence"


class Line(NamedTuple):
    """``kind`` is one of the words above; ``most`` how many lines the text may take; ``colour`` is a chip's."""

    kind: str
    text: str
    most: int = 1
    colour: str = ""


class Reader(NamedTuple):
    """What lines are read with: the pane's view and script, and the codebook in a language."""

    view: ScriptView
    script: str
    faces: LabelFaces

    @property
    def codebook(self) -> Codebook:
        return self.faces.codebook


def version_lines(version: Version, reader: Reader, is_proposed: bool = False) -> Iterator[Line]:
    """What a coder says; that they say nothing, and what that comes to where it is proposed; or did not look for it."""
    if not version.said:
        silent = tr("says nothing: Enter takes nothing into gold") if is_proposed else tr("says nothing")
        yield Line(SILENCE, silent if version.looked else tr("did not look for this label"), 2)
        return
    for at, said in enumerate(version.said[:MOST_SAID]):
        yield from said_lines(said, reader)
        if at < len(version.spans):
            span = version.spans[at]
            sure = {"unsure": tr("unsure"), "sure": tr("sure")}.get(span.certainty or "", "")
            note = " · ".join(each for each in (sure, span.note) if each)
            if note:
                yield Line(NOTE, note, 3)
    if len(version.said) > MOST_SAID:
        yield Line(SILENCE, tr("and {0} more").format(f"{len(version.said) - MOST_SAID:,}"))


def said_lines(said: Said, reader: Reader) -> Iterator[Line]:
    face = reader.faces[said.label]
    yield Line(LABEL, face.name, 1, face.colour)
    if said.parts:
        yield Line(WORDS, words_in(reader.view, parts_in(reader.view, said.parts)), MOST_WORDS)
    if words := attribute_words(said, reader):
        yield Line(ATTRIBUTES, words, 2)


def attribute_words(said: Said, reader: Reader) -> str:
    """``domain: party, goal: yes``: as far as they are said."""
    label = reader.codebook.by_uuid(said.label)
    found: list[str] = []
    for name, value in said.attributes:
        declared = label.attribute(name) if label else None
        language = reader.faces.language
        words = value_words(declared, value, language) if declared else value
        found.append(titled(declared.name(language) if declared else name, words))
    return listed(found)


def spoken(names: str, lines: Sequence[Line]) -> str:
    """A row for whoever listens."""
    return titled(names, listed(each.text for each in lines))
