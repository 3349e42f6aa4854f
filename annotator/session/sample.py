"""The sample project: the five pages of seeds/ and the starter codebook."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import ProjectError
from annotator.resource_files import resource, seeds_folder
from annotator.sentences import worded
from annotator.session.session import Session

SAMPLE_NAME = "annotator-demo.db"
STARTER_CODEBOOKS = ("core", "full")


def starter_codebook(name: str) -> Path:
    """Where the codebook ``core`` or ``full`` lies."""
    return resource("codebooks", f"{name}.yaml")


def make_sample(folder: str | Path, coder: str | None = None) -> Path:
    """The sample project in ``folder``, made when it is not there yet; its path. Raises ProjectError."""
    from annotator.model.codebook import load_codebook
    from annotator.session.importing import import_paths

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
    session = Session.create(path, load_codebook(starter_codebook("core")), coder=coder, name="annotator demo")
    try:
        import_paths(session, [seeds_folder()])
    finally:
        session.close()
    return path
