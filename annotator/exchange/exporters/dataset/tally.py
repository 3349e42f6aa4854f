"""What is in each part of an export, counted while its records pass by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple

from annotator.exchange.exporters.report import BLANK, NESTED, ExportReport

DOUBLED = ("@hans", "@hant")


@dataclass(slots=True)
class Tally:
    """The counts of one part: articles, spans and labels once each, however many windows or scripts show them.

    ``characters`` are those of the records' texts; ``empty`` counts the articles without a span (true negatives);
    ``sources`` is the SHA-256 over a line ``id TAB sha256 of its text`` for each article, in the order of the records.
    """

    folder: str = ""
    name: str = ""
    articles: int = 0
    records: int = 0
    spans: int = 0
    empty: int = 0
    characters: int = 0
    labels: Counter[str] = field(default_factory=Counter[str])
    article_labels: Counter[str] = field(default_factory=Counter[str])
    sources: str = sha256().hexdigest()

    def take_out(self, spans: Counter[str]) -> None:
        """Count without those spans, by label: they are in the records and not in the file."""
        self.labels -= spans
        self.spans = self.labels.total()

    @property
    def path(self) -> str:
        """Where it stands within the folder, without an ending."""
        return "/".join(each for each in (self.folder, self.name) if each)


class FileWritten(NamedTuple):
    """A file of the export: its name within the folder, its part as a Tally's path, its size and SHA-256."""

    name: str
    part: str
    bytes: int
    sha256: str


def counted(records: Iterable[dict[str, Any]], tally: Tally, *, doubled: bool = False) -> Iterator[dict[str, Any]]:
    """The records as they are, counted in ``tally`` once all are drawn; those of one article stand together."""
    digest = sha256()
    at_hand, seen = None, set[str]()
    for record in records:
        article = _article_id(record, doubled)
        if article != at_hand:
            tally.empty += at_hand is not None and not seen
            at_hand = article
            seen.clear()
            _count_article(record, tally)
            digest.update(f"{article}\t{record['source']['sha256']}\n".encode("utf-8", "surrogatepass"))
        tally.records += 1
        tally.characters += len(record["text"])
        for row in record["spans"]:
            if row["id"] not in seen:
                seen.add(row["id"])
                tally.labels[row["label"]] += 1
        yield record
    tally.empty += at_hand is not None and not seen
    tally.spans = tally.labels.total()
    tally.sources = digest.hexdigest()


def unwritten(report: ExportReport) -> Counter[str]:
    """The spans, by label, that a format has said it left out of its file."""
    return sum((Counter(report.by_label(reason)) for reason in (NESTED, BLANK)), Counter[str]())


def _count_article(record: Mapping[str, Any], tally: Tally) -> None:
    tally.articles += 1
    tally.article_labels.update(row["label"] for row in record["document_annotations"])


def _article_id(record: Mapping[str, Any], doubled: bool) -> str:
    id_: str = record["window"]["article"] if "window" in record else record["id"]
    if doubled and id_.endswith(DOUBLED):
        return id_[: -len(DOUBLED[0])]
    return id_


def in_all(tallies: Iterable[Tally]) -> Tally:
    """The sum of parts that share no article; ``sources`` is that of the parts' own, a line each."""
    whole, digest = Tally(), sha256()
    for each in tallies:
        whole.articles += each.articles
        whole.records += each.records
        whole.spans += each.spans
        whole.empty += each.empty
        whole.characters += each.characters
        whole.labels.update(each.labels)
        whole.article_labels.update(each.article_labels)
        digest.update(f"{each.path}\t{each.sources}\n".encode())
    whole.sources = digest.hexdigest()
    return whole
