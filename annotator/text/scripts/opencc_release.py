"""Which OpenCC is installed, found out without importing it: that takes longer than painting a window."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.sentences import worded


class OpenccIncomplete(AnnotatorError):
    """OpenCC is missing, or is installed without what exact alignment needs."""


@cache
def package_folder() -> Path:
    spec = find_spec("opencc")  # does not import it: that takes longer than painting the window
    if spec is None or spec.origin is None:
        raise OpenccIncomplete(worded("OpenCC is not installed: run `python -m pip install opencc`."))
    return Path(spec.origin).parent


@cache
def opencc_version() -> str:
    """The version of the installed OpenCC, read from the name of its metadata folder where there is just one."""
    package = package_folder()
    beside = os.listdir(package.parent)
    found = [each for each in beside if each.lower().startswith("opencc-") and each.endswith(".dist-info")]
    if len(found) == 1:
        return found[0].removesuffix(".dist-info").partition("-")[2]
    opencc: Any = import_module("opencc")
    return opencc.__version__
