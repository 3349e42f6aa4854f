"""Configurations that tell where a phrase decided between forms: such a phrase comes back as it was, in marks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from annotator.text.scripts.configurations import CONFIGURATIONS
from annotator.text.scripts.dictionaries import read_candidates
from annotator.text.scripts.installation import Node, leaves_of, read_configuration, recode_dictionary, stages_of
from annotator.text.scripts.marking import mark, text_name

Candidates = dict[str, list[str]]


def asking_file(config: str) -> str:
    return f"{config}.asking.json"


def between_scripts(stage: Node) -> bool:
    """Whether this stage changes the script; the others change forms within one."""
    return any(leaf["file"].startswith(("STCharacters", "TSCharacters")) for leaf in leaves_of(stage))


def plausible(candidates: Candidates, *, to_hans: bool) -> Candidates:
    """Without the Simplified forms that GBK has not: OpenCC knows one of nearly every character (開 -> 𫔭)."""
    if not to_hans:
        return candidates
    return {
        key: [
            value for at, value in enumerate(values) if at == 0 or value.encode("gbk", "ignore").decode("gbk") == value
        ]
        for key, values in candidates.items()
    }


def write_asking_configurations(folder: Path) -> None:
    """Add them to a folder that holds the dictionaries as text; raises OpenccIncomplete, OSError."""
    written: dict[str, str] = {}
    for config in CONFIGURATIONS:
        node = read_configuration(config)
        chain: list[Node] = []
        for stage in node["conversion_chain"]:
            chain.append(stage)
            if between_scripts(stage["dict"]):
                _ask(folder, leaves_of(stage["dict"]), written, to_hans=config.endswith(("2s", "2sp")))
                break
        node["conversion_chain"] = chain
        (folder / asking_file(config)).write_text(json.dumps(node), "utf-8")


def phrases_of(node: Node) -> list[str]:
    """The files of the phrases that convert between the scripts."""
    leaves = [leaf for stage in stages_of(node) if between_scripts(stage) for leaf in leaves_of(stage)]
    return [leaf["file"] for leaf in leaves if "Phrases" in leaf["file"]]


def _ask(folder: Path, leaves: list[Node], written: dict[str, str], *, to_hans: bool) -> None:
    """Replace the dictionaries of phrases by those with marks, which are made once."""
    dictionaries = {
        leaf["file"]: plausible(read_candidates(folder / text_name(leaf["file"])), to_hans=to_hans) for leaf in leaves
    }
    doubtful = {
        key for entries in dictionaries.values() for key, values in entries.items() if len(values) > 1 and len(key) == 1
    }
    for leaf in leaves:
        file = leaf["file"]
        if "Phrases" not in file:
            continue
        if file not in written:
            name = f"{file.removesuffix('.ocd2')}.asking"
            lines = sorted(_lines(dictionaries[file], doubtful))
            (folder / f"{name}.txt").write_text("".join(lines), "utf-8", newline="\n")
            recode_dictionary(folder, f"{name}.txt", f"{name}.ocd2")
            (folder / f"{name}.txt").unlink()
            written[file] = f"{name}.ocd2"
        leaf["file"] = written[file]


def _lines(entries: Candidates, doubtful: set[str]) -> Iterable[str]:
    for key, values in entries.items():
        asked = len(key) == len(values[0]) and (len(values) > 1 or not doubtful.isdisjoint(key))
        yield f"{key}\t{mark(key, key) if asked else values[0]}\n"
