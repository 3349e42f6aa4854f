"""Runs every bench and prints its ratios; nothing fails on a time. ``--short`` uses a small corpus.

``repair --cases FOLDER`` also measures against passages that are no part of the project.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from pathlib import Path


def main(arguments: list[str]) -> None:
    short = "--short" in arguments
    cases = None
    if "--cases" in arguments:
        at = arguments.index("--cases")
        _, folder = arguments[at : at + 2]
        cases = Path(folder)
        arguments = arguments[:at] + arguments[at + 2 :]
    chosen = [each for each in arguments if not each.startswith("-")]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = tempfile.mkdtemp()
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if chosen and path.stem.removeprefix("bench_") not in chosen:
            continue
        bench = importlib.import_module(f"tests.bench.{path.stem}")
        for claim, ratio, note in bench.run(short):
            print(f"{ratio:8.2f}  {claim}\n{'':10}{note}", flush=True)
    if not chosen or "repair" in chosen:
        repair = importlib.import_module("tests.bench.repair")
        for claim, figure, note in repair.run(short, cases):
            print(f"{figure:8.4f}  {claim}\n{'':10}{note}", flush=True)


main(sys.argv[1:])
