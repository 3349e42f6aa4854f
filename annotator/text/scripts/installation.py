"""What the installed OpenCC brings along: its version, configurations, dictionaries, and the tool that reads them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from annotator.sentences import worded
from annotator.text.scripts.opencc_release import OpenccIncomplete, package_folder

Node = dict[str, Any]
"""A dictionary of a configuration: a leaf with a ``file``, or a group with ``dicts``."""


def read_configuration(config: str) -> Node:
    """The configuration as OpenCC ships it."""
    try:
        return json.loads((_share() / f"{config}.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise OpenccIncomplete(
            worded(
                "OpenCC's configuration {config} cannot be read ({error}): reinstall opencc.",
                config=config,
                error=error,
            )
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

    tool = package_folder() / "clib" / "bin" / ("opencc_dict.exe" if sys.platform == "win32" else "opencc_dict")
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
            worded(
                "OpenCC's tool {tool_name} does not run here ({error}): reinstall opencc, or choose another standard.",
                tool_name=tool.name,
                error=error,
            )
        ) from error


def _share() -> Path:
    return package_folder() / "clib" / "share" / "opencc"
