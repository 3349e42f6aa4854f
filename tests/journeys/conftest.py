"""A real display of our own, on which the program is started and driven from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.session.articles import load_article
from annotator.session.session import Session

READY_S = 3
"""The first words and panels: no event tells an outsider that the window is ready."""


class Desktop:
    """An Xvfb on a display number that it chooses, and the program on it; keys come from xdotool."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._program: subprocess.Popen[bytes] | None = None
        self._manager: subprocess.Popen[bytes] | None = None

    def start(self, project: Path | None, before: tuple[str, ...] = ()) -> None:
        """Show a project's window, or the start window, and give it the keyboard.

        ``before`` is a command that runs the program's.
        """
        command = [*before, sys.executable, "-m", "annotator", *([str(project)] if project else [])]
        self._program = subprocess.Popen(command, env=self.environment)
        look = ("search", "--onlyvisible", "--name", "annotator")
        until(lambda: self.xdotool(*look).split(), "a window")
        (found, *_) = self.xdotool(*look).split()
        until(lambda: self._takes_keys(found), "the keyboard")
        time.sleep(READY_S)

    def manage(self) -> None:
        """Run a window manager: it frames windows, gives them the keyboard, and lets dialogs stand over theirs."""
        if shutil.which("openbox") is None:
            pytest.skip("needs a window manager: apt install openbox")
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)

    def titles(self) -> list[str]:
        """What the windows in sight are called."""
        found = self.xdotool("search", "--onlyvisible", "--name", ".").split()
        return [self.xdotool("getwindowname", each).strip() for each in found]

    def keys(self, *keys: str) -> None:
        self.xdotool("key", *keys)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "60", text)

    def xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        ).stdout

    def quit(self) -> None:
        """Leave by the program's own key; it must end well."""
        assert self._program is not None
        self.keys("ctrl+q")
        assert self._program.wait(20) == 0

    def end(self) -> None:
        for each in (self._program, self._manager):
            if each is not None:
                each.kill()
                each.wait(20)

    def _takes_keys(self, window: str) -> bool:
        """Whether the window has the keyboard; given anew each time: one that is not mapped yet does not take it."""
        self.xdotool("windowfocus", window)
        return self.xdotool("getwindowfocus").strip() == window


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    for tool, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool")):
        if shutil.which(tool) is None:
            pytest.skip(f"needs {tool}: apt install {package}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        screen = Desktop(f":{told.readline().strip()}")
    yield screen
    screen.end()
    server.terminate()
    server.wait(20)


@pytest.fixture
def spans_in() -> Callable[[Path], list[tuple[int, int, str]]]:
    """The spans of a project's first article, as another process finds them in the file: (start, end, note)."""

    def read(path: Path) -> list[tuple[int, int, str]]:
        session = Session.open(path)
        found = load_article(session, 1).annotations.values()
        session.close()
        return sorted((each.start, each.end, each.note) for each in found)

    return read


@pytest.fixture
def wait_until() -> Callable[[Callable[[], object], str], None]:
    return until


def until(holds: Callable[[], object], what: str, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.2)
