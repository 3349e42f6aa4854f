"""The codebook as REFI-QDA has it: codes within codes."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from annotator.exchange.exporters.job import ExportContext
from annotator.exchange.exporters.qda.guids import guid
from annotator.exchange.exporters.standoff.xml_words import attribute, content
from annotator.model.codebook import LANGUAGES, Codebook, LabelDef
from annotator.model.codebook.tree import above, in_tree_order


def codebook_xml(context: ExportContext, used: Collection[str]) -> Iterator[str]:
    """Every label in use with its colour and definition, below the one it stands below; retired ones where ``used``.

    ``used`` are the GUIDs of the labels that stand in a record.
    """
    codes = "".join(_codes(context.codebook, used) if context.codebook else _bare_codes(context))
    if codes:  # the schema wants one code at least
        yield f"<CodeBook><Codes>\n{codes}</Codes></CodeBook>\n"


def _bare_codes(context: ExportContext) -> Iterator[str]:
    for uuid, name in context.labels.items():
        yield f'<Code guid="{guid(uuid, "label")}" name="{attribute(name)}" isCodable="true"/>\n'


def _codes(codebook: Codebook, used: Collection[str]) -> Iterator[str]:
    wanted = {each.id for each in codebook.labels if not each.retired or guid(each.uuid, "label") in used}
    wanted |= {each.id for label in codebook.labels if label.id in wanted for each in above(codebook, label)}
    open_ = 0
    for label, depth in in_tree_order(codebook):
        if label.id not in wanted:
            continue
        yield "</Code>\n" * (open_ - depth)
        yield _code(label)
        open_ = depth + 1
    yield "</Code>\n" * open_


def _code(label: LabelDef) -> str:
    said = "\n".join(dict.fromkeys(label.definition[lang] for lang in LANGUAGES if label.definition.get(lang)))
    about = f"<Description>{content(said)}</Description>" if said else ""
    return (
        f'<Code guid="{guid(label.uuid, "label")}" name="{attribute(label.id)}" isCodable="true" '
        f'color="{label.colour_light}">{about}\n'
    )
