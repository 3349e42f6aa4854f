"""The files for aligning and for the finding of doubts, made once for each OpenCC and kept in the cache."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotator import resource_files
from annotator.errors import AnnotatorError
from annotator.sentences import worded
from annotator.text.scripts.asking import write_asking_configurations
from annotator.text.scripts.configurations import ALIGNMENT_RULE
from annotator.text.scripts.marking import marked_file, text_name, write_marked_configurations
from annotator.text.scripts.opencc_release import opencc_version

_MANIFEST = "manifest.json"
_FILES = 2
"""Raised when the folder holds other files than before, for the same alignment."""


@dataclass(frozen=True, slots=True)
class AligningFiles:
    """A complete folder. ``early`` tells of each marked configuration whether a stage before its last carries marks."""

    folder: Path
    early: dict[str, bool]

    def configuration(self, config: str) -> Path:
        return self.folder / marked_file(config)

    def dictionary(self, file: str) -> Path:
        """The text form of an ``.ocd2`` file."""
        return self.folder / text_name(file)


@cache
def aligning_files() -> AligningFiles:
    """The folder in the cache, made if need be; where the cache cannot be written, a temporary one.

    Raises OpenccIncomplete, and AnnotatorError where there is no room at all.
    """
    kept = resource_files.cache_folder() / f"opencc-{opencc_version()}-{ALIGNMENT_RULE}-{_FILES}"
    try:
        return _complete(kept) or _make_kept(kept)
    except OSError:
        return make_temporary()


def make_temporary() -> AligningFiles:
    """The same files in a folder that ends with the process."""
    import atexit
    import shutil
    import tempfile

    try:
        folder = Path(tempfile.mkdtemp(prefix="annotator-opencc-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        return _make(folder)
    except OSError as error:
        raise AnnotatorError(
            worded(
                "There is no room for the conversion tables ({error}): make space, or a cache folder "
                "that can be written.",
                error=error,
            )
        ) from error


def _make_kept(kept: Path) -> AligningFiles:
    """Make the folder beside its place and move it there whole: another process may be doing the same."""
    import shutil
    import tempfile

    kept.parent.mkdir(parents=True, exist_ok=True)
    making = Path(tempfile.mkdtemp(prefix=f".{kept.name}-", dir=kept.parent))
    try:
        _make(making)
        if kept.exists():  # incomplete, or another process has been quicker
            if found := _complete(kept):
                return found
            shutil.rmtree(kept, ignore_errors=True)
        try:
            making.rename(kept)
        except OSError:
            if not _complete(kept):
                raise
        found = _complete(kept)
        if found is None:
            raise OSError(f"{kept} changed while it was made")
        return found
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _make(folder: Path) -> AligningFiles:
    early = write_marked_configurations(folder)
    write_asking_configurations(folder)
    sizes = {each.name: each.stat().st_size for each in folder.iterdir()}
    (folder / _MANIFEST).write_text(json.dumps({"early": early, "sizes": sizes}), "utf-8")
    return AligningFiles(folder, early)


def _complete(folder: Path) -> AligningFiles | None:
    """The folder if all its files are there and as long as they were made."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_text("utf-8"))
        if all((folder / name).stat().st_size == size for name, size in manifest["sizes"].items()):
            return AligningFiles(folder, dict(manifest["early"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None
