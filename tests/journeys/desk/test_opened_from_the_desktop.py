"""A project that the desktop's entry cannot open says why in a box; a script is never kept waiting by one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.__main__ import FROM_DESKTOP

WAIT_S = 60


@pytest.fixture(params=["broken", "absent", "open already"])
def refused(request: pytest.FixtureRequest, sample_path: Path, tmp_path: Path) -> Path:
    """A project that no window can be had of, and why."""
    if request.param == "open already":
        from annotator.session.session import Session

        session = Session.open(sample_path, window=True)
        request.addfinalizer(session.close)
        return sample_path
    path = tmp_path / f"{request.param}.db"
    if request.param == "broken":
        path.write_bytes(b"this is no project\n" * 100)
    return path


def started(environment: dict[str, str], *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "annotator", *words], env=environment, stderr=subprocess.PIPE, text=True
    )


def test_a_refusal_stands_in_a_box_until_it_is_read(desktop, wait_until, refused: Path) -> None:
    program = started(desktop.environment, FROM_DESKTOP, str(refused))
    try:
        look = ("search", "--onlyvisible", "--name", "^annotator$")
        wait_until(lambda: desktop.xdotool(*look).split(), "a box")
        assert program.poll() is None
        (box, *_) = desktop.xdotool(*look).split()
        wait_until(lambda: desktop._takes_keys(box), "the keyboard")
        desktop.keys("Return")
        _, said = program.communicate(timeout=WAIT_S)
    finally:
        program.kill()
    assert program.returncode == 1
    assert said.startswith("annotator: ") and said.count("\n") == 1 and refused.stem in said


def test_on_the_command_line_there_is_no_box_whatever_reads_standard_error(desktop, refused: Path) -> None:
    program = started(desktop.environment, str(refused))
    _, said = program.communicate(timeout=WAIT_S)
    assert program.returncode == 1 and said.startswith("annotator: ") and said.count("\n") == 1


@pytest.mark.parametrize("platform", ["", "offscreen"])
def test_without_a_screen_nobody_waits_for_a_box(refused: Path, platform: str) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM")
    program = started({**bare, **({"QT_QPA_PLATFORM": platform} if platform else {})}, FROM_DESKTOP, str(refused))
    _, said = program.communicate(timeout=WAIT_S)
    assert program.returncode == 1 and said.startswith("annotator: ") and said.count("\n") == 1


def test_the_desktops_option_is_taken_off_every_other_command(sample_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "annotator", FROM_DESKTOP, "--version"], capture_output=True, text=True, timeout=WAIT_S
    )
    assert done.returncode == 0 and done.stdout.startswith("annotator")
