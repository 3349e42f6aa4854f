"""What a project is called where it is shown: the sample's name is a word of ours, any other the coder's own."""

from __future__ import annotations

from pathlib import Path

from annotator.session.sample import SAMPLE_NAME, SAMPLE_PROJECT
from annotator.ui.words.language import tr


def shown_name(name: str) -> str:
    """The name that a project has within."""
    return tr(SAMPLE_PROJECT) if name == SAMPLE_PROJECT else name


def name_of_file(path: Path) -> str:
    """The name of a project that nobody has opened yet."""
    return tr(SAMPLE_PROJECT) if path.name == SAMPLE_NAME else path.stem
