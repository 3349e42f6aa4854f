"""Configurations that convert and say where: the entries that are atomic carry marks around their values.

One ``convert()`` by such a configuration gives the text with marks in it, so that the alignment
comes at OpenCC's own speed. The marks are private-use characters; the opening one tells how many
code points the key has.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from annotator.text.scripts.configurations import CONFIGURATIONS
from annotator.text.scripts.dictionaries import Entries, atomic_keys, read_candidates, variants
from annotator.text.scripts.installation import (
    Node,
    copy_dictionary,
    every_stage_of,
    leaves_of,
    read_configuration,
    recode_dictionary,
    stages_of,
)

_BEFORE_FIRST = 0x10F800
_LONGEST_KEY = 0xFF
CLOSING = "\U0010fffd"
_OPENINGS = f"{chr(_BEFORE_FIRST + 1)}-{chr(_BEFORE_FIRST + _LONGEST_KEY)}"
MARKED = re.compile(f"([{_OPENINGS}])([^{_OPENINGS}{CLOSING}]*){CLOSING}")
"""A marked value: its opening mark, and the value itself."""


def key_length(opening: str) -> int:
    """Code points of the key for which the mark stands."""
    return ord(opening) - _BEFORE_FIRST


def mark(key: str, value: str) -> str:
    if not 0 < len(key) <= _LONGEST_KEY:
        raise ValueError(f"a key of {len(key)} code points has no mark")
    return f"{chr(_BEFORE_FIRST + len(key))}{value}{CLOSING}"


def marked_file(config: str) -> str:
    return f"{config}.marked.json"


def write_marked_configurations(folder: Path) -> dict[str, bool]:
    """Fill an empty folder with every configuration that needs marks, and with all dictionaries as text.

    Tells of each such configuration whether a stage before its last one carries marks. The files name
    each other without a path, so that the folder may be moved. Raises OpenccIncomplete, OSError.
    """
    configurations = {config: read_configuration(config) for config in CONFIGURATIONS}
    files = sorted(
        {leaf["file"] for node in configurations.values() for s in every_stage_of(node) for leaf in leaves_of(s)}
    )
    candidates: dict[str, dict[str, list[str]]] = {}
    for file in files:
        copy_dictionary(file, folder)
        recode_dictionary(folder, file, text_name(file))
        candidates[file] = read_candidates(folder / text_name(file))
    related = variants(candidates.values())
    marked_names: dict[str, str] = {}
    for file, values in candidates.items():
        entries = {key: several[0] for key, several in values.items()}
        if atomic := atomic_keys(entries, related):
            marked_names[file] = _write_marked_dictionary(folder, file, entries, atomic)
    return {
        config: early
        for config, node in configurations.items()
        if (early := _write_marked_configuration(folder, config, node, marked_names)) is not None
    }


def text_name(file: str) -> str:
    """The name of a dictionary in text form."""
    return f"{file.removesuffix('.ocd2')}.txt"


def _write_marked_dictionary(folder: Path, file: str, entries: Entries, atomic: frozenset[str]) -> str:
    name = f"{file.removesuffix('.ocd2')}.marked"
    lines = (f"{key}\t{mark(key, value) if key in atomic else value}\n" for key, value in entries.items())
    (folder / f"{name}.txt").write_text("".join(lines), "utf-8", newline="\n")
    recode_dictionary(folder, f"{name}.txt", f"{name}.ocd2")
    return f"{name}.ocd2"


def _write_marked_configuration(folder: Path, config: str, node: Node, marked_names: dict[str, str]) -> bool | None:
    """Whether a stage before the last is marked; None where the configuration needs no marks."""
    early = last = False
    for stage in stages_of(node):
        early, last = early or last, False
        for leaf in leaves_of(stage):
            if leaf["file"] in marked_names:
                leaf["file"] = marked_names[leaf["file"]]
                last = True
    if not (early or last):
        return None
    (folder / marked_file(config)).write_text(json.dumps(node), "utf-8")
    return early
