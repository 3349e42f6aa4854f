"""What an export is given, what it is asked for, and what it reports."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.errors import NotFound, UsageError
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.records import CodingRow, DocumentAnnotation, Relation
from annotator.model.annotation import Annotation, Coder, Layer
from annotator.model.article import Article, Region
from annotator.model.codebook import Codebook
from annotator.model.repair import Repair
from annotator.sentences import joined, worded
from annotator.text.views import ArticleTexts

SCRIPT_CHOICES = ("hans", "hant", "reading", "source")
SCOPES = ("coded", "body", "all")
BOTH_CHOICES = ("paired", "doubled")
TOKEN_CHOICES = ("character", "jieba")
NESTED_CHOICES = ("outermost", "innermost", "each")
MOST_FOLDS = 100
MOST_SEED = 2**63 - 1
"""What a program that reads the manifest holds in a whole number."""


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
    label into a file of its own).

    ``final`` gives each article as it stands in the end: as it was decided (gold), else as the one coder has it who is
    done with it; an article that several are done with and nobody has decided is left out.

    ``split`` gives the shares of train, dev and test (80, 10, 10), ``folds`` the number of parts that are each the
    test of a fold (0: none); ``seed`` decides which articles come where, ``stratify`` spreads every label over the
    parts. ``card`` puts a dataset card beside the data, ``datasheet`` the datasheet of the project, which states
    ``licence``. Raises UsageError.
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
    split: tuple[int, int, int] | None = None
    folds: int = 0
    seed: int = 0
    stratify: bool = False
    card: bool = False
    datasheet: bool = False
    licence: str = ""
    final: bool = False

    def __post_init__(self) -> None:
        _one_of("--script", self.script, SCRIPT_CHOICES)
        _one_of("--scope", self.scope or "all", SCOPES)
        _one_of("--status", self.status, ("done", "all"))
        _one_of("--punctuation", self.punctuation, ("asis", "fullwidth"))
        _one_of("--unknown", self.unknown or "keep", ("keep", "out"))
        _one_of("--both", self.both or "paired", BOTH_CHOICES)
        _one_of("--tokens", self.tokens, TOKEN_CHOICES)
        _one_of("--nested", self.nested, NESTED_CHOICES)
        if self.both and self.script == "source":
            raise UsageError(
                worded("--both gives both scripts, and --script source neither: choose hans, hant or reading.")
            )
        if self.final and self.layers:
            raise UsageError(
                worded("--final chooses the layer of each article itself: leave --layer and --all-layers out.")
            )
        if self.final and self.status != "done":
            raise UsageError(worded("--final takes what is done: leave --status all out."))
        self._check_windows()
        self._check_parts()

    def _check_windows(self) -> None:
        if self.max_length is None:
            if self.stride:
                raise UsageError(
                    worded("--stride needs --max-length: it says how many characters neighbouring windows share.")
                )
        elif self.max_length < 1:
            raise UsageError(worded("--max-length has to be 1 or more, not {max_length}.", max_length=self.max_length))
        elif not 0 <= self.stride < self.max_length:
            raise UsageError(
                worded("--stride has to be from 0 to {number}, less than --max-length.", number=self.max_length - 1)
            )

    def _check_parts(self) -> None:
        if self.split and self.folds:
            raise UsageError(worded("--split and --folds are two ways to make parts: choose one."))
        if self.split and (min(self.split) < 0 or not all((self.split[0], max(self.split[1:])))):
            raise UsageError(
                worded("--split gives the shares of train, dev and test as 80,10,10; train and a test have some.")
            )
        if self.folds and not 2 <= self.folds <= MOST_FOLDS:
            raise UsageError(
                worded(
                    "--folds has to be 2 or more and at most {most_folds}, not {folds}.",
                    most_folds=MOST_FOLDS,
                    folds=self.folds,
                )
            )
        if not 0 <= self.seed <= MOST_SEED:
            raise UsageError(
                worded(
                    "--seed is a whole number from 0 to {most_seed}, not {seed}.", most_seed=MOST_SEED, seed=self.seed
                )
            )
        if self.licence and not self.datasheet:
            raise UsageError(worded("--licence stands in the datasheet: take --datasheet too, or leave it out."))
        if self.stratify and not (self.split or self.folds):
            raise UsageError(worded("--stratify spreads the labels over parts: say which with --split or --folds."))

    @property
    def whole_source(self) -> bool:
        """Whether each record is the article itself, to be imported again byte for byte."""
        cut = self.scope in ("coded", "body") or self.max_length is not None
        return self.script == "source" and not cut and self.punctuation == "asis"


def _one_of(option: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise UsageError(
            worded("{option} is one of {names}, not {value}.", option=option, names=joined(", ", choices), value=value)
        )


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
    codebook: Codebook,
    number: int,
    codebook_hash: str,
    layers: Iterable[Layer],
    coders: Iterable[Coder],
    labels: Collection[str] = (),
) -> ExportContext:
    """The context of a project: ``number`` and ``codebook_hash`` of the current codebook, the layers chosen.

    ``labels`` are the ids of those to export, empty for all. Raises NotFound for one that the codebook has not.
    """
    for name in labels:
        if codebook.by_id(name) is None:
            raise NotFound(
                worded("No label is called {name}: see the codebook, 'annotator codebook PROJECT show'.", name=name)
            )
    names = {coder.id: coder.name for coder in coders}
    return ExportContext(
        codebook_name=codebook.name,
        codebook_version=number,
        codebook_hash=codebook_hash,
        zones=tuple(codebook.zones),
        labels={label.uuid: label.id for label in codebook.labels if not labels or label.id in labels},
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


class ExportJob(NamedTuple):
    """What a format is given beside the records: the project, what was asked for, where to say what it left out.

    ``part`` is the part of a split that these records are, "" for all of them.
    """

    context: ExportContext
    options: ExportOptions
    report: ExportReport
    part: str = ""
