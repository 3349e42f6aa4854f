"""The program itself on a project, ended when its window has been painted; refuses modules that have no place there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator.app import Program
from annotator.ui.display import new_application

HEAVY = ("jieba", "opencc", "numpy", "sqlite_utils", "yaml", "click")


def finish() -> None:
    loaded = [name for name in HEAVY if name in sys.modules]
    sys.stdout.write(",".join(loaded))
    sys.stdout.flush()
    os._exit(0)


program = Program(new_application())
window = program.open(Path(sys.argv[1]))
window.painted.connect(finish)
if window.is_painted:
    finish()
program._application.exec()
