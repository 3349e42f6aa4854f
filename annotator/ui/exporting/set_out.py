"""JSON that stands in one line, set out for reading: the beginning of a file, which may end anywhere."""

from __future__ import annotations

import re

from annotator.ui.words.language import tr

ENDINGS = (".json", ".jsonl", ".jsonld")
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}\[\],]|[^"{}\[\],]+')
LONG_STRING = r'"((?:[^"\\]|\\.){160})((?:[^"\\]|\\.){240,})(?:"|$)'
"""A JSON string that is long, or cut by the end of the preview: what is shown of it, and the rest."""


def set_out(text: str, name: str) -> str:
    """A line for each key of a record, and for each span in its list; what has its own lines, or is no JSON, as it is.

    Nothing but line breaks and spaces between tokens is added, so a text that was cut anywhere is set out up to there.
    """
    if not name.endswith(ENDINGS):
        return text
    if name.endswith(".jsonl"):
        return "\n".join(_record_lines(line) for line in text.split("\n"))
    return text if "\n" in text.strip() else _record_lines(text)


def _record_lines(text: str) -> str:
    """``holds`` is for each container that is open whether it stands in lines: a record, or a list of containers."""
    outer = 1 if text.startswith("[") else 0
    made: list[str] = []
    holds: list[bool] = []
    for token in TOKEN.findall(text):
        depth = len(holds)
        if token in ("{", "["):
            in_list = depth == outer + 2 and made[-1] in ("[", ",")
            if in_list:
                holds[-1] = True
                made.append("\n    ")
            holds.append(depth == outer and token == "{")
            made.append(token)
            if holds[-1]:
                made.append("\n  ")
        elif token in ("}", "]"):
            if holds and holds.pop():
                made.append("\n  " if len(holds) > outer else "\n")
            made.append(token)
        elif token == "," and depth == outer + 1:
            made += [token, "\n  "]
        elif token == "," and depth == outer == 1:
            made += [token, "\n"]
        else:
            made.append(token)
    return "".join(made)


def cut_short(text: str) -> str:
    """JSON with its long strings cut, so that the spans come into sight; any other text as it is."""
    if not text.startswith(("{", "[")):
        return text

    def cut(found: re.Match[str]) -> str:
        kept, rest = found[1], len(found[2])
        return f'"{kept}…' + tr("[{0} characters more]").format(f"{rest:,}") + '"'

    return re.sub(LONG_STRING, cut, text)
