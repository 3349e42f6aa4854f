"""What is said of a file that could not be made or merged, and what is left of it."""

from __future__ import annotations

from pathlib import Path

from annotator.ui.words.language import listed, sentences, titled, tr


def of_file(path: str, sentence: str) -> str:
    """A refusal that names its file."""
    name = Path(path).name
    return sentence if name in sentence else titled(name, sentence)


def unwritten(error: OSError) -> str:
    return tr("{0} cannot be written: {1}.").format(error.filename, error.strerror)


def with_made(sentence: str, made: list[str]) -> str:
    return sentences((sentence, tr("Made before it: {0}.").format(listed(made)))) if made else sentence


def remove_empty(folder: Path) -> None:
    """The folder that was made for packages of which none came to be."""
    from contextlib import suppress

    with suppress(OSError):
        folder.rmdir()
