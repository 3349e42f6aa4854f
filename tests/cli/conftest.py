"""The commands in this process, as a terminal would give them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.__main__ import take_snapshot
from annotator.cli.program import run_program


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., tuple[int, str, str]]:
    """Runs one command, which opens no window; its exit code, stdout and stderr."""

    def no_window(path: str | None) -> int:
        raise AssertionError("no window was asked for")

    def command(*arguments: str | Path) -> tuple[int, str, str]:
        code = run_program([str(each) for each in arguments], open_window=no_window, take_snapshot=take_snapshot)
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return command
