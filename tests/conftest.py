"""Tests touch nothing of the person who runs them: no screen, no home, no settings."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt or asks for a folder. Caches are shared within one run: building them takes seconds.
_HOME = tempfile.mkdtemp(prefix="annotator-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in (
    "HOME",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "LOCALAPPDATA",
    "APPDATA",
):
    os.environ[_name] = str(Path(_HOME, _name.lower()))
    Path(os.environ[_name]).mkdir()

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

from annotator.model.codebook import Codebook, load_codebook
from annotator.resource_files import resource, seeds_folder
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session

HARD_TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会(huì)议\n"


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return load_codebook(resource("codebooks", "core.yaml"))


@pytest.fixture
def session(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    """A new project with the coder li and the hard text as article 1."""
    opened = Session.create(tmp_path / "p.db", codebook, coder="li")
    page = tmp_path / "hard.txt"
    page.write_text(HARD_TEXT, encoding="utf-8")
    import_paths(opened, [page])
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def _sample(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    made = Session.create(path, codebook, coder="li")
    import_paths(made, [seeds_folder()])
    made.close()
    return path


@pytest.fixture
def sample_path(_sample: Path, tmp_path: Path) -> Path:
    """A fresh copy of a project with the five seeds and the coder li; nobody has it open."""
    path = tmp_path / "sample.db"
    path.write_bytes(_sample.read_bytes())
    return path


@pytest.fixture
def sample(sample_path: Path) -> Iterator[Session]:
    opened = Session.open(sample_path)
    yield opened
    opened.close()
