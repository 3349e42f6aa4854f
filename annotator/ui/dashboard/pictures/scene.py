"""What every picture is made with, and the shape that all of them have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from annotator.ui.dashboard.plot.drawing import Drawing
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.words.language import tr

Choice = tuple[str, str]
"""A key and the words that a picture's chooser shows for it."""


class Scene(NamedTuple):
    """The window's labels and colours; ``script`` ("hans" or "hant") is the one in which texts of spans are shown."""

    faces: LabelFaces
    theme: Theme
    script: str = "hans"


class Picture(NamedTuple):
    """A picture of one kind of figure.

    ``empty`` says what will stand there, ``choices`` what its chooser offers, the first of them first shown, and
    ``draw`` makes it for one of them. ``is_wide``: it takes a whole row of the window. ``table``: which of the figure's
    tables has its numbers, by choice; "" is for every other choice, and without it the first one has them.
    """

    id: str
    figure: type
    title: str
    empty: str
    draw: Callable[[Any, Scene, str], Drawing]
    choices: Callable[[Any, Scene], list[Choice]] = lambda figure, scene: []
    is_wide: bool = False
    table: Mapping[str, int] = MappingProxyType({})


def legend_of(labels: Iterable[str], scene: Scene) -> tuple[tuple[str, str], ...]:
    """(name, colour) of these labels, in the order of the codebook."""
    faces = sorted((scene.faces[each] for each in labels), key=lambda face: face.order)
    return tuple((face.name, face.colour) for face in faces)


def shown_time(seconds: float) -> str:
    """Active time for people: 45 sec, 12 min, 3 h 05 min."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return tr("{0} sec").format(round(seconds))
    return tr("{0} min").format(minutes) if minutes < 60 else tr("{0} h {1:02} min").format(minutes // 60, minutes % 60)


def one_line(text: str, longest: int = 60) -> str:
    """A text of a span as one line, at most ``longest`` code points of it."""
    words = " ".join(text.split())
    return words if len(words) <= longest else words[: longest - 1] + "…"
