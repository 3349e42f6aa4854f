"""The sample project: the five pages of seeds/ and the starter codebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import ProjectError
from annotator.resource_files import resource, seeds_folder
from annotator.sentences import mark, worded
from annotator.session.session import Session

if TYPE_CHECKING:
    from annotator.session.intake.importing import Progress

SAMPLE_NAME = "annotator-demo.db"
SAMPLE_PROJECT = mark("annotator demo")
"""What it is called within, also where its file was renamed."""
STARTER_CODEBOOKS = ("core", "full")


def starter_codebook(name: str) -> Path:
    """Where the codebook ``core`` or ``full`` lies."""
    return resource("codebooks", f"{name}.yaml")


def make_sample(folder: str | Path, coder: str | None = None, progress: Progress | None = None) -> Path:
    """The sample project in ``folder``, made when it is not there yet; its path.

    Raises ProjectError; also where ``progress`` returned False: nothing is there then.
    """
    from annotator.model.codebook import load_codebook
    from annotator.session.intake.importing import import_paths

    folder = Path(folder)
    path = folder / SAMPLE_NAME
    if path.exists():
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            worded("The folder {folder} cannot be made: {strerror}.", folder=folder, strerror=error.strerror)
        ) from error
    session = Session.create(path, load_codebook(starter_codebook("core")), coder=coder, name=SAMPLE_PROJECT)
    try:
        stopped = import_paths(session, [seeds_folder()], progress=progress).stopped
    finally:
        session.close()
    if stopped:
        path.unlink()
        raise ProjectError(worded("The sample was not made: it was stopped."))
    return path


def is_sample(session: Session) -> bool:
    """Whether nobody's own work is in it: what is tried there disturbs nobody."""
    return session.name == SAMPLE_PROJECT
