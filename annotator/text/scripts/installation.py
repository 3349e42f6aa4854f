"""What the installed OpenCC brings along: its version, configurations, dictionaries, and the tool that reads them."""

from __future__ import annotations

import json
import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError

Node = dict[str, Any]
"""A dictionary of a configuration: a leaf with a ``file``, or a group with ``dicts``."""


class OpenccIncomplete(AnnotatorError):
    """OpenCC is missing, or is installed without what exact alignment needs."""


@cache
def _package_folder() -> Path:
    spec = find_spec("opencc")  # does not import it: that takes longer than painting the window
    if spec is None or spec.origin is None:
        raise OpenccIncomplete("OpenCC is not installed: run `python -m pip install opencc`.")
    return Path(spec.origin).parent


@cache
def opencc_version() -> str:
    """The version of the installed OpenCC, read from the name of its metadata folder where there is just one."""
    package = _package_folder()
    found = [each.name for each in package.parent.glob("[oO]pen[cC][cC]-*.dist-info")]
    if len(found) == 1:
        return found[0].removesuffix(".dist-info").partition("-")[2]
    opencc: Any = import_module("opencc")
    return opencc.__version__


def read_configuration(config: str) -> Node:
    """The configuration as OpenCC ships it."""
    try:
        return json.loads((_share() / f"{config}.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise OpenccIncomplete(
            f"OpenCC's configuration {config} cannot be read ({error}): reinstall opencc."
        ) from error


def stages_of(configuration: Node) -> list[Node]:
    """The dictionaries of its stages, in the order in which they convert."""
    return [stage["dict"] for stage in configuration["conversion_chain"]]


def every_stage_of(configuration: Node) -> list[Node]:
    """All its dictionaries: normalisation, segmentation, conversion."""
    before = [stage["dict"] for stage in configuration.get("normalization", [])]
    if "segmentation" in configuration:
        before.append(configuration["segmentation"]["dict"])
    return before + stages_of(configuration)


def leaves_of(node: Node) -> list[Node]:
    """The single dictionaries of a tree, as they stand in it (a change to one changes the tree)."""
    if "dicts" not in node:
        return [node]
    return [leaf for member in node["dicts"] for leaf in leaves_of(member)]


def copy_dictionary(file: str, folder: Path) -> None:
    (folder / file).write_bytes((_share() / file).read_bytes())


def recode_dictionary(folder: Path, source: str, target: str) -> None:
    """Write dictionary ``source`` of the folder as ``target``; the endings ``.txt`` and ``.ocd2`` say in which form.

    The tool runs inside the folder and is given bare ASCII names: on Windows it cannot open others.
    """
    import subprocess

    tool = _package_folder() / "clib" / "bin" / ("opencc_dict.exe" if sys.platform == "win32" else "opencc_dict")
    forms = {".txt": "text", ".ocd2": "ocd2"}
    form, new_form = forms[Path(source).suffix], forms[Path(target).suffix]
    try:
        subprocess.run(
            [str(tool), "-i", source, "-o", target, "-f", form, "-t", new_form],
            cwd=folder,
            check=True,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise OpenccIncomplete(
            f"OpenCC's tool {tool.name} does not run here ({error}): reinstall opencc, or choose another standard."
        ) from error


def _share() -> Path:
    return _package_folder() / "clib" / "share" / "opencc"
