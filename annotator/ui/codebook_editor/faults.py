"""What is wrong with a draft: the sentence, and where in the editor it is to be mended."""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.errors import CodebookError
from annotator.model.codebook import Codebook, check_codebook, from_json, to_json

_PART = re.compile("(label|relation|group|attribute) “(.*?)”")
NAME = "codebook"


class Fault(NamedTuple):
    """``page``: labels, groups, relations, rules; ``thing``: the id of what is concerned there; ``field`` its name."""

    sentence: str
    page: str = ""
    thing: str = ""
    field: str = ""


def fault_of(codebook: Codebook, base: Codebook) -> Fault | None:
    """The first rule that a draft of ``base`` breaks, whose ids may stay as they are; None where it can be kept."""
    try:
        check_codebook(from_json(to_json(codebook)), NAME, [each.id for each in base.labels])
    except CodebookError as error:
        return located(error.in_draft, error.path)
    return None


def located(sentence: str, path: tuple[str, ...]) -> Fault:
    """The fault at a path of the codebook, as ``label “slogan”`` and ``key``."""
    named = [(found[1], found[2]) for part in path if (found := _PART.fullmatch(part))]
    fields = [part for part in path if not _PART.fullmatch(part)]
    kind, thing = named[0] if named else ("", "")
    field = "attributes" if any(each == "attribute" for each, _ in named) else fields[0] if fields else "id"
    page = {"label": "labels", "relation": "relations", "group": "groups"}.get(kind, "rules")
    if not named and fields[:1] == ["labels"]:
        page = "labels"
    return Fault(sentence, page, thing, field)
