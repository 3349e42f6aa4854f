"""What an export is given, what it is asked for, and what it reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.errors import UsageError
from annotator.exchange.records import CodingRow, DocumentAnnotation, Relation
from annotator.model.annotation import Annotation, Coder, Layer
from annotator.model.article import Article, Region
from annotator.model.codebook import Codebook
from annotator.model.repair import Repair
from annotator.text.views import ArticleTexts

SCRIPT_CHOICES = ("hans", "hant", "reading", "source")
SCOPES = ("coded", "body", "all")
BOTH_CHOICES = ("paired", "doubled")
TOKEN_CHOICES = ("character", "jieba")
NESTED_CHOICES = ("outermost", "innermost", "each")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the command line can ask for; ``layers`` are the names given, empty for the default layer.

    ``scope`` None is ``coded``, but ``all`` for the source. ``max_length`` and ``stride`` are in code points of the
    record's text: ``stride`` is how many characters neighbouring windows share at most (as the option of that name
    in Hugging Face tokenizers).

    ``labels`` are the ids of the labels to export, empty for all in use. ``unknown`` says what becomes of an article in
    which one of them was not looked for: ``keep`` or ``out``; None leaves it to the format (out where it trains).
    ``both`` gives each article in both scripts: ``paired`` in one record, ``doubled`` as two. ``tokens`` and
    ``nested`` are for formats of tokens: which tokens, and which of several spans on one token is written (``each``
    label into a file of its own). Raises UsageError.
    """

    script: str = "hans"
    layers: tuple[str, ...] = ()
    scope: str | None = None
    status: str = "done"
    punctuation: str = "asis"
    max_length: int | None = None
    stride: int = 0
    labels: tuple[str, ...] = ()
    unknown: str | None = None
    both: str | None = None
    tokens: str = "character"
    sentences: bool = True
    nested: str = "outermost"

    def __post_init__(self) -> None:
        _one_of("--script", self.script, SCRIPT_CHOICES)
        _one_of("--scope", self.scope or "all", SCOPES)
        _one_of("--status", self.status, ("done", "all"))
        _one_of("--punctuation", self.punctuation, ("asis", "fullwidth"))
        _one_of("--unknown", self.unknown or "keep", ("keep", "out"))
        _one_of("--both", self.both or "paired", BOTH_CHOICES)
        _one_of("--tokens", self.tokens, TOKEN_CHOICES)
        _one_of("--nested", self.nested, NESTED_CHOICES)
        if self.max_length is None:
            if self.stride:
                raise UsageError("--stride needs --max-length: it says how many characters neighbouring windows share.")
        elif self.max_length < 1:
            raise UsageError(f"--max-length has to be 1 or more, not {self.max_length}.")
        elif not 0 <= self.stride < self.max_length:
            raise UsageError(f"--stride has to be from 0 to {self.max_length - 1}, less than --max-length.")

    @property
    def whole_source(self) -> bool:
        """Whether each record is the article itself, to be imported again byte for byte."""
        cut = self.scope in ("coded", "body") or self.max_length is not None
        return self.script == "source" and not cut and self.punctuation == "asis"


def _one_of(option: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise UsageError(f"{option} is one of {', '.join(choices)}, not {value}.")


@dataclass(frozen=True, slots=True)
class LayerNames:
    """A layer as a record names it; ``coder`` is the coder's name."""

    name: str
    coder: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class ExportContext:
    """What is the same for every article: the codebook, and the layers that were chosen (by UUID).

    ``labels`` gives each label UUID its exported id, in the codebook's order, retired ones too; ``relations`` likewise.
    Without ``zones`` everything is coded. ``codebook`` is the one in force, for what a format says of its labels.
    """

    codebook_name: str
    codebook_version: int
    codebook_hash: str
    zones: tuple[str, ...]
    labels: Mapping[str, str]
    layers: Mapping[str, LayerNames]
    relations: Mapping[str, str] = field(default_factory=dict[str, str])
    codebook: Codebook | None = None


def export_context(
    codebook: Codebook, number: int, codebook_hash: str, layers: Iterable[Layer], coders: Iterable[Coder]
) -> ExportContext:
    """The context of a project: ``number`` and ``codebook_hash`` of the current codebook, the layers chosen."""
    names = {coder.id: coder.name for coder in coders}
    return ExportContext(
        codebook_name=codebook.name,
        codebook_version=number,
        codebook_hash=codebook_hash,
        zones=tuple(codebook.zones),
        labels={label.uuid: label.id for label in codebook.labels},
        layers={each.id: LayerNames(each.name, names.get(each.coder or ""), each.kind) for each in layers},
        relations={relation.uuid: relation.id for relation in codebook.relations},
        codebook=codebook,
    )


@dataclass(frozen=True, slots=True)
class ExportArticle:
    """One article with all that is said of it, in any order and of any layer; the exporter chooses."""

    article: Article
    texts: ArticleTexts
    annotations: Sequence[Annotation] = ()
    regions: Sequence[Region] = ()
    relations: Sequence[Relation] = ()
    document_annotations: Sequence[DocumentAnnotation] = ()
    coding: Sequence[CodingRow] = ()
    repairs: Sequence[Repair] = ()
    overrides: Sequence[Mapping[str, Any]] = ()
    split: str | None = None
    group: str | None = None


NOT_DONE = "not done"
NO_ZONE = "no zone"
PENDING = "pending"
OUTSIDE = "outside"
EMPTY = "empty"
TOO_LONG = "too long"
LONG_WINDOW = "long window"
NO_PARTNER = "no partner"
UNKNOWN = "unknown"
NESTED = "nested"
OFF_TOKENS = "off tokens"
RANGES = "ranges"
ATTRIBUTES = "attributes"
CERTAINTY = "certainty"
NOTES = "notes"
CODERS = "coders"
RELATIONS = "relations"
ARTICLE_LABELS = "article labels"
DETAILS = "details"

SENTENCES: dict[str, str] = {
    NOT_DONE: "Articles left out, not marked done in the layers exported: {n}.",
    NO_ZONE: "Articles left out, without text in the zones exported: {n}.",
    PENDING: "Spans left out, suggestions still pending (name their layer to export them): {n}.",
    OUTSIDE: "Spans left out, not wholly inside one of the zones exported: {n}.",
    EMPTY: "Spans left out, all their text removed by a repair (--script source keeps them): {n}.",
    TOO_LONG: "Spans longer than --max-length, each whole in a longer window: {n}.",
    LONG_WINDOW: "Windows longer than --max-length, because spans left no place to cut: {n}.",
    NO_PARTNER: "Relations left out, a span they join is not in the record: {n}.",
    UNKNOWN: "Articles left out, a label exported was not looked for in them (--unknown keep takes them): {n}.",
    NESTED: "Spans left out, on words that another span has already ({labels}): {n}.",
    OFF_TOKENS: "Spans left out, they begin or end within a token: {n}.",
    RANGES: "Spans in several pieces, which the format cannot hold as one: {n}.",
    ATTRIBUTES: "Spans whose attributes the format cannot hold: {n}.",
    CERTAINTY: "Spans whose certainty the format cannot hold: {n}.",
    NOTES: "Spans whose note the format cannot hold: {n}.",
    CODERS: "Spans of several layers, which the format does not tell apart: {n}.",
    RELATIONS: "Relations left out, the format cannot hold them: {n}.",
    ARTICLE_LABELS: "Labels of whole articles left out, the format cannot hold them: {n}.",
    DETAILS: "Articles whose details (title, date, ...) the format cannot hold: {n}.",
}


class Remark(NamedTuple):
    """One thing left out, or kept against a wish; ``thing`` is the id of a span or relation, "" for an article.

    ``label``, ``start``, ``end`` and ``text`` say which span it is, in code points of the record's text.
    """

    reason: str
    article: str
    thing: str = ""
    label: str = ""
    start: int | None = None
    end: int | None = None
    text: str = ""


@dataclass(slots=True)
class ExportReport:
    """What came of an export; filled while its lines are drawn.

    ``articles`` and ``spans`` count what is in the file once, ``records`` its lines (windows each); ``files`` are the
    names of what was written, within OUT where that is a folder.
    """

    articles: int = 0
    records: int = 0
    spans: int = 0
    remarks: list[Remark] = field(default_factory=list[Remark])
    files: list[str] = field(default_factory=list[str])

    def remark(self, reason: str, article: str, thing: str = "") -> None:
        self.remarks.append(Remark(reason, article, thing))

    def span_remark(self, reason: str, record: Mapping[str, Any], row: Mapping[str, Any]) -> None:
        """A remark on a span of a record."""
        self.remarks.append(
            Remark(reason, article_name(record), row["id"], row["label"], row["start"], row["end"], row["text"])
        )

    @property
    def counts(self) -> dict[str, int]:
        """How many remarks of each reason, in the order of SENTENCES."""
        found = Counter(each.reason for each in self.remarks)
        return {reason: found[reason] for reason in SENTENCES if found[reason]}

    def by_label(self, reason: str) -> dict[str, int]:
        """How many remarks of a reason on the spans of each label, most first."""
        return dict(Counter(each.label for each in self.remarks if each.reason == reason).most_common())

    @property
    def sentences(self) -> tuple[str, ...]:
        """One sentence a reason, for stderr."""
        return tuple(
            SENTENCES[reason].format(n=number, labels=self._labels_said(reason))
            for reason, number in self.counts.items()
        )

    def _labels_said(self, reason: str) -> str:
        return ", ".join(f"{label} {n}" for label, n in self.by_label(reason).items())


def article_name(record: Mapping[str, Any]) -> str:
    """The name of the article that a record tells of."""
    return record["source"]["name"]


class ExportJob(NamedTuple):
    """What a format is given beside the records: the project, what was asked for, where to say what it left out.

    ``part`` is the part of a split that these records are, "" for all of them.
    """

    context: ExportContext
    options: ExportOptions
    report: ExportReport
    part: str = ""
