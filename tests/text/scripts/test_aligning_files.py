"""Claims about the cached files that alignment needs: made once, whole, and never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import resource_files
from annotator.text.scripts import aligning_files as module
from annotator.text.scripts import alignment
from annotator.text.scripts.aligning_files import AligningFiles, aligning_files


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """An empty cache folder, whose name is not ASCII, and no memory of another one."""
    folder = tmp_path / "快取 𠮷"
    monkeypatch.setattr(resource_files, "cache_folder", lambda: folder)
    forget()
    yield folder
    forget()


def forget() -> None:
    aligning_files.cache_clear()
    alignment._marked_converter.cache_clear()
    alignment.reference_aligner.cache_clear()


def aligns() -> bool:
    return alignment.align("用互联网", "s2twp").map.units == ((1, 4, 1, 5),)


def test_the_files_are_made_once_for_each_version_and_then_found(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = aligning_files()
    assert first.folder.parent == cache
    assert aligns()
    forget()
    monkeypatch.setattr(module, "write_marked_configurations", lambda folder: pytest.fail("made again"))
    assert aligning_files() == first
    assert [each.name for each in cache.iterdir()] == [first.folder.name], "nothing half made is left"


@pytest.mark.parametrize("harm", ["missing", "shortened", "no manifest"])
def test_a_damaged_folder_is_made_again(cache: Path, harm: str) -> None:
    folder = aligning_files().folder
    victim = folder / ("manifest.json" if harm == "no manifest" else "TWPhrases.marked.ocd2")
    if harm == "shortened":
        victim.write_bytes(victim.read_bytes()[:100])
    else:
        victim.unlink()
    forget()
    assert aligns()
    assert victim.stat().st_size > 100


def test_damage_that_keeps_the_length_is_got_around(cache: Path) -> None:
    victim = aligning_files().configuration("s2twp")
    victim.write_bytes(b"?" * victim.stat().st_size)
    forget()
    assert aligns()


def test_where_the_cache_cannot_be_written_a_temporary_folder_serves(cache: Path) -> None:
    cache.write_text("a file stands where the folder should be", "utf-8")
    assert aligning_files().folder.parent != cache
    assert aligns()


def test_a_process_that_loses_the_race_uses_what_the_other_made(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = module._make

    def overtaken(folder: Path) -> AligningFiles:
        made = make(folder)
        monkeypatch.setattr(module, "_make", make)
        aligning_files.__wrapped__()
        return made

    monkeypatch.setattr(module, "_make", overtaken)
    assert aligning_files().folder.parent == cache
    assert len(list(cache.iterdir())) == 1
    assert aligns()


def test_two_processes_may_make_the_files_at_once(tmp_path: Path) -> None:
    program = "from annotator.text.scripts import align; print(align('用互联网', 's2twp').map.units)"
    surroundings = os.environ | {"XDG_CACHE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path), "HOME": str(tmp_path)}
    started = [
        subprocess.Popen([sys.executable, "-c", program], env=surroundings, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    assert [each.communicate(timeout=120)[0].strip() for each in started] == ["((1, 4, 1, 5),)"] * 2
