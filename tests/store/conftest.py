"""A second process, because a project file is shared by processes."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def in_another_process() -> Callable[..., subprocess.Popen[str]]:
    """Runs a program with arguments; waits for it and wants it to succeed, unless told not to wait."""

    def run(code: str, *arguments: str | Path, wait: bool = True) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if wait:
            child.wait(60)
            assert child.returncode == 0
        return child

    return run
