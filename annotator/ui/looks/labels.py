"""Labels as the window shows them: in one theme's colours, with names in one language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.model.codebook import Codebook, LabelDef
from annotator.ui.looks.theme import Theme, legible


class LabelFace(NamedTuple):
    """A label's name, short name and colour (#rrggbb); ``order`` is its place in the codebook."""

    uuid: str
    key: str
    name: str
    short: str
    colour: str
    order: int
    retired: bool


class LabelFaces:
    """All labels of a codebook in a theme and a language ("en", "zh-Hans", "zh-Hant")."""

    def __init__(self, codebook: Codebook, theme: Theme, language: str = "en") -> None:
        self.codebook = codebook
        self.language = language
        self._faces = {each.uuid: _face(each, order, theme, language) for order, each in enumerate(codebook.labels)}
        self._lost = theme.mute

    def __iter__(self) -> Iterator[LabelFace]:
        return iter(self._faces.values())

    def __getitem__(self, uuid: str) -> LabelFace:
        """The face of a label; one that the codebook no longer has gets a plain grey one."""
        return self._faces.get(uuid) or LabelFace(uuid, "", uuid[:8], "?", self._lost, len(self._faces), True)

    @property
    def in_use(self) -> list[LabelFace]:
        return [face for face in self if not face.retired]

    def of_key(self, key: str) -> LabelFace | None:
        """The label in use whose key is ``key``."""
        return next((face for face in self.in_use if face.key and face.key.lower() == key.lower()), None)


def label_colour(label: LabelDef, theme: Theme) -> str:
    """The codebook's own colour for dark or for light; in high contrast the nearest of its hue that has enough."""
    colour = label.colour(theme.is_dark)
    return legible(colour, theme.paper, theme.least_contrast) if theme.is_contrast else colour


def _face(label: LabelDef, order: int, theme: Theme, language: str) -> LabelFace:
    """English shows the exported name, short and the same in every table; Chinese the label's own name."""
    chinese = "zh-Hant" if language == "zh-Hant" else "zh-Hans"
    return LabelFace(
        uuid=label.uuid,
        key=label.key or "",
        name=label.id if language == "en" else label.name(language),
        short=label.short_name(chinese),
        colour=label_colour(label, theme),
        order=order,
        retired=bool(label.retired),
    )
