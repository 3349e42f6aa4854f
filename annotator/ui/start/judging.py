"""What is wrong with the answers of a new project: a sentence for the question it is of, "" where nothing is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from annotator.errors import AnnotatorError
from annotator.ui.words.language import tr

FORBIDDEN = frozenset('/\\:*?"<>|')
"""Some system would not take a file of such a name, and projects travel."""
LONGEST_NAME_BYTES = 200


class Faults(NamedTuple):
    """``slow``: nothing wrong with the folder, but something to be known of it."""

    name: str = ""
    folder: str = ""
    codebook: str = ""
    coder: str = ""
    slow: str = ""

    @property
    def first(self) -> str:
        return next((each for each in self[:4] if each), "")


def file_name(name: str) -> str:
    """``name.db``, once."""
    name = name.strip()
    return name if name.casefold().endswith(".db") else f"{name}.db"


def judge(name: str, folder: str, codebook: str, coder: str) -> Faults:
    """``codebook``: what is wrong with it, which is found by itself."""
    place = Path(folder).expanduser()
    wrong_folder = _of_folder(folder, place)
    return Faults(
        _of_name(name, place),
        wrong_folder,
        codebook,
        "" if coder else tr("Write your name, as it shall stand beside your work."),
        "" if wrong_folder else _slow(place),
    )


def free_name(folder: Path, wanted: str) -> str:
    """``wanted``, or with the first number that no project of the folder has."""
    found, number = wanted, 1
    while (folder / file_name(found)).exists():
        number += 1
        found = f"{wanted} {number}"
    return found


def _of_name(name: str, folder: Path) -> str:
    bare = name.strip()
    if not bare or not bare.removesuffix(".db").strip(". "):
        return tr("The project needs a name.")
    wrong = sorted(FORBIDDEN & set(bare))
    if wrong:
        return tr("A name cannot have {0} in it.").format(wrong[0])
    if not bare.isprintable() or len(os.fsencode(file_name(bare))) > LONGEST_NAME_BYTES:
        return tr("This name cannot be that of a file: take a shorter one, of letters.")
    if (folder / file_name(bare)).exists():
        return tr("{0} is there already: choose another name, or open it.").format(file_name(bare))
    return ""


def _of_folder(typed: str, folder: Path) -> str:
    if not typed.strip() or not folder.is_dir():
        return tr("There is no folder {0}.").format(folder if typed.strip() else "")
    if not os.access(folder, os.W_OK | os.X_OK):
        return tr("Nothing can be written in {0}: choose another folder.").format(folder)
    return ""


def _slow(folder: Path) -> str:
    from annotator.session.paths import lies_on_network_share

    if not lies_on_network_share(folder):
        return ""
    return tr("This is a network share: it is slower, and takes one program at a time.")


def fault_of_codebook(codebook: str, refuse: Callable[[Path], None] | None = None) -> str:
    """``codebook``: ``core``, ``full`` or the path of a file, "" where none was chosen; ``refuse`` is asked first."""
    from annotator.model.codebook import load_codebook
    from annotator.session.sample import STARTER_CODEBOOKS

    if codebook in STARTER_CODEBOOKS:
        return ""
    if not codebook:
        return tr("Choose the codebook's file.")
    try:
        if refuse is not None:
            refuse(Path(codebook))
        load_codebook(Path(codebook))
    except AnnotatorError as error:
        return tr(error.sentence)
    return ""
