"""Pictures of every surface in every look: ``python -m tests.ui.looks.pictures OUT`` writes OUT/<surface>/<look>.png.

For people who look at each of them; what a machine can judge, test_standing.py does.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
THEMES = ("light", "dark", "contrast-light", "contrast-dark")
SIZES = ("1400x900", "900x600")


class Look(NamedTuple):
    """How a window is shown; ``percent`` is the size of its interface."""

    language: str
    theme: str
    size: tuple[int, int]
    percent: int = 100

    @property
    def name(self) -> str:
        width, height = self.size
        whole = f"{self.language}-{self.theme}-{width}x{height}"
        return whole if self.percent == 100 else f"{whole}-{self.percent}"


def looks_of(words: list[str]) -> Iterator[Look]:
    """The looks asked for, in the order in which they are made; by default three languages, two themes, two sizes."""
    asked = _asked(words)
    for language, theme, size in itertools.product(
        asked.language or LANGUAGES, asked.theme or THEMES[:2], asked.size or SIZES
    ):
        width, height = size.split("x")
        yield Look(language, theme, (int(width), int(height)), asked.percent)


def take(look: Look, names: Iterable[str], out: Path) -> list[str]:
    """Take the pictures of one look on one set of windows; the surfaces that could not be brought up."""
    from tests.ui.looks.standing.walking import fit
    from tests.ui.stage import Stage
    from tests.ui.surfaces import SURFACES

    failed: list[str] = []
    with TemporaryDirectory() as folder:
        stage = Stage(Path(folder), look.theme, look.language, look.size, look.percent)
        try:
            for name in names:
                try:
                    shown = SURFACES[name](stage)
                    fit(shown, look.size)
                    stage.settle(3)
                    path = out / name.replace(" ", "-") / f"{look.name}.png"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    shown.window().grab().save(str(path))
                    stage.rest()
                except (AssertionError, RuntimeError, StopIteration, KeyError, AttributeError) as error:
                    failed.append(f"{look.name} {name}: {error!r}")
        finally:
            stage.close()
    return failed


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.looks.pictures", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", action="append", help="a surface, or the beginning of its name; more than once")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--size", action="append", help="1400x900")
    parser.add_argument("--percent", type=int, default=100, help="size of the interface")
    return parser.parse_args(words)


def main(words: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from annotator.ui.snapshot import _pass_on
    from tests.ui.surfaces import SURFACES

    qInstallMessageHandler(_pass_on)
    asked = _asked(words)
    wanted = tuple(asked.only or ("",))
    names = [name for name in SURFACES if name.startswith(wanted)]
    application = QApplication.instance() or QApplication([])
    failed: list[str] = []
    for look in looks_of(words):
        begun = time.monotonic()
        failed += take(look, names, asked.out)
        print(f"{look.name}: {len(names)} in {time.monotonic() - begun:.0f} s", flush=True)
    print(*failed, sep="\n")
    del application
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
