"""A record as a TextSource with its selections, codings and variables, and its relations as Links."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.qda.guids import derived_guid, guid
from annotator.exchange.exporters.report import article_name
from annotator.exchange.exporters.standoff.xml_words import attribute, content
from annotator.sentences import worded

Record = dict[str, Any]
LONGEST_NAME = 255
"""Characters of a span that its selection is named by; a longer one has no name."""


class Guids:
    """What the things of a project are called; a thing that stands in several records is another in each."""

    def __init__(self, job: ExportJob) -> None:
        self._labels = {name: guid(uuid, "label") for uuid, name in job.context.labels.items()}
        self._doubled = job.options.both == "doubled"
        self.used: set[str] = set()
        """GUIDs of the labels that stand in a record."""

    def label(self, name: str) -> str:
        found = self._labels.get(name) or derived_guid("label", name)
        self.used.add(found)
        return found

    @staticmethod
    @cache
    def user(layer: str) -> str:
        return derived_guid("user", layer)

    @staticmethod
    @cache
    def variable(key: str) -> str:
        return derived_guid("variable", key)

    def source_name(self, record: Record) -> str:
        """What a record is called beside the others; some programs do not read two sources of one name."""
        part = f" #{record['window']['index'] + 1}" if "window" in record else ""
        return article_name(record) + (f" ({record['script']})" if self._doubled else "") + part

    def of(self, record: Record, what: str, id_: str) -> str:
        """A thing of a record: a source, a selection, a link."""
        if self._doubled or "window" in record:
            return derived_guid(what, record["id"], record["script"], id_)
        return guid(id_, what)


def source_xml(record: Record, guids: Guids) -> Iterator[str]:
    """The TextSource of a record, selection by selection. Raises ExportMismatch."""
    own = guids.of(record, "source", record["id"])
    name = attribute(guids.source_name(record))
    yield f'<TextSource guid="{own}" name="{name}" plainTextPath="internal://{own}.txt">\n'
    for row in record["spans"]:
        if record["text"][row["start"] : row["end"]] != row["text"]:
            raise ExportMismatch(
                worded(
                    "{article_name}: the span {row} does not stand on its text.",
                    article_name=article_name(record),
                    row=row["id"],
                )
            )
        yield from _selections(record, row, guids)
    for row in record["document_annotations"]:
        yield _coding(guids.of(record, "article label", row["id"]), row["label"], row["layer"], "", guids)
    for key, value in record["meta"].items():
        yield (
            f'<VariableValue><VariableRef targetGUID="{guids.variable(key)}"/>'
            f"<TextValue>{content(value)}</TextValue></VariableValue>\n"
        )
    yield "</TextSource>\n"


def _selections(record: Record, row: Record, guids: Guids) -> Iterator[str]:
    """The selection of a span: of one in several pieces, one a piece, of which the first has the span's id."""
    made = f'creatingUser="{guids.user(row["layer"])}" creationDateTime="{row["created"]}"'
    about = f"<Description>{content(row['note'])}</Description>" if row["note"] else ""
    for place, (start, end) in enumerate(row.get("ranges") or [(row["start"], row["end"])]):
        own = guids.of(record, "span", row["id"]) if not place else _piece(record, row["id"], place)
        name = attribute(record["text"][start:end]) if end - start <= LONGEST_NAME else ""
        coding = _coding(derived_guid("coding", own), row["label"], row["layer"], row["created"], guids)
        yield (
            f'<PlainTextSelection guid="{own}" name="{name}" startPosition="{start}" endPosition="{end}" {made}>'
            f"{about}{coding.strip()}</PlainTextSelection>\n"
        )


def _piece(record: Record, span: str, place: int) -> str:
    return derived_guid("piece", record["id"], record["script"], span, str(place))


def _coding(own: str, label: str, layer: str, created: str, guids: Guids) -> str:
    when = f' creationDateTime="{created}"' if created else ""
    return (
        f'<Coding guid="{own}" creatingUser="{guids.user(layer)}"{when}>'
        f'<CodeRef targetGUID="{guids.label(label)}"/></Coding>\n'
    )


def links_xml(record: Record, guids: Guids) -> Iterator[str]:
    """The Link of each relation between two spans."""
    for row in record["relations"]:
        own, first, other = (
            guids.of(record, what, id_)
            for what, id_ in (("relation", row["id"]), ("span", row["from"]), ("span", row["to"]))
        )
        yield (
            f'<Link guid="{own}" name="{attribute(row["type"])}" direction="OneWay" originGUID="{first}" '
            f'targetGUID="{other}"/>\n'
        )
