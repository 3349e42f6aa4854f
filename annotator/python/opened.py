"""A project from Python: its records, its articles and its spans as a frame, read and never written.

    import annotator

    with annotator.open("p.db") as project:
        for record in project.records(script="hans"):
            for span in record["spans"]:
                assert record["text"][span["start"] : span["end"]] == span["text"]
        table = project.spans(frame="pandas")

What is wrong is an ``annotator.AnnotatorError`` whose message is a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self, TypedDict, Unpack, cast, overload
from weakref import WeakSet

from annotator.errors import ProjectError, SeveralLayers, UsageError
from annotator.python.record_types import Both, Punctuation, Record, Scope, Script, Status, Unknown

if TYPE_CHECKING:
    import pandas
    import polars

    from annotator.exchange.exporters.report import ExportReport
    from annotator.model.codebook import Codebook
    from annotator.session.session import Session

PAGE = 500
SEVERAL = ("layers", "labels")
"""Options that take one name or several."""


class RecordOptions(TypedDict, total=False):
    """What ``annotator export`` can be asked for; each has the same default as there."""

    script: Script
    """Which text: ``hans`` (the default), ``hant``, ``reading`` or ``source``."""
    layers: str | Sequence[str]
    """Whose spans: names of layers. The default is gold where there is one, else the only hand layer."""
    final: bool
    """Each article as it stands in the end: as it was decided (gold), else as its one coder has it."""
    scope: Scope
    """``coded``: the zones that the codebook codes; ``body``; ``all``, the default for the source."""
    status: Status
    """``done`` (the default): articles that are marked done; ``all``: every one."""
    punctuation: Punctuation
    """``fullwidth`` turns half-width marks between Han characters into full-width ones."""
    labels: str | Sequence[str]
    """The ids of the labels wanted; the default is all in use."""
    unknown: Unknown
    """``out`` leaves articles out in which one of the labels was not looked for."""
    both: Both
    """``paired``: the record as it stands, the other script beside it in ``parallel``; ``doubled``: each article as two
    records, one in each script, without ``parallel``."""
    max_length: int
    """Windows of at most so many characters."""
    stride: int
    """How many characters neighbouring windows share at most."""
    split: tuple[int, int, int]
    """Shares of train, dev and test; ``record["split"]`` says which a record is in."""
    folds: int
    """So many folds instead, one part after another."""
    seed: int
    stratify: bool
    """Whether each label is spread over the parts."""


class ArticleEntry(NamedTuple):
    """One article of the list. ``number`` is given at import and never reused; ``meta`` is what its page states."""

    number: int
    id: str
    name: str
    title: str
    script: str
    length: int
    meta: Mapping[str, str]


class Records(Iterator[Record]):
    """Records as they are drawn, one article at a time; ``report`` says what was left out of those drawn so far."""

    def __init__(self, drawn: Iterator[dict[str, Any]], report: ExportReport) -> None:
        self._drawn = drawn
        self.report = report

    def __next__(self) -> Record:
        return cast(Record, next(self._drawn))

    def close(self) -> None:
        """Draw no more."""
        cast(Any, self._drawn).close()


class OpenedProject:
    """A project that is read; a context manager, closed at its end. Another program may work in it meanwhile."""

    def __init__(self, session: Session) -> None:
        self._session: Session | None = session
        self._drawing: WeakSet[Records] = WeakSet()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<annotator project {self._session.path}>" if self._session else "<annotator project, closed>"

    def close(self) -> None:
        """Let go of the file; what is still being drawn ends there."""
        for each in tuple(self._drawing):
            each.close()
        session, self._session = self._session, None
        if session:
            session.close()

    @property
    def name(self) -> str:
        return self._open.name

    @property
    def codebook(self) -> Codebook:
        """The codebook in force: ``codebook.labels``, each with its id, names, definition and colours."""
        return self._open.codebook

    def records(self, **options: Unpack[RecordOptions]) -> Records:
        """The contract's records, in the order and with the content of ``annotator export`` with the same options.

        They are drawn one by one: memory stays small however large the project. Raises UsageError, NotFound here, and
        ExportMismatch while they are drawn, where a span does not stand on its text.
        """
        from annotator.exchange.exporters.contract_jsonl import FORMAT
        from annotator.exchange.exporters.job import ExportJob, ExportOptions
        from annotator.exchange.exporters.report import ExportReport
        from annotator.session.exporting import export_records
        from annotator.session.exporting.articles import export_context_of

        session = self._open
        given: dict[str, Any] = dict(options)
        for key in SEVERAL:
            if key in given:
                given[key] = (given[key],) if isinstance(given[key], str) else tuple(given[key])
        try:
            asked = ExportOptions(**given)
        except TypeError as error:
            raise UsageError(_unknown_option(given)) from error
        try:
            context = export_context_of(session, asked)
        except SeveralLayers as error:
            raise UsageError(_which_layers(error)) from error
        job = ExportJob(context, asked, ExportReport())
        found = Records(export_records(session, FORMAT, job), job.report)
        self._drawing.add(found)
        return found

    def articles(self) -> Iterator[ArticleEntry]:
        """Every article in the list, by number, done or not."""
        from annotator.session.articles import article_rows

        after = 0
        while page := article_rows(self._open, after, PAGE):
            for each in (row.article for row in page):
                yield ArticleEntry(
                    each.number, each.id, each.name, each.title, each.script, each.length, dict(each.meta)
                )
            after = page[-1].article.number

    @overload
    def spans(self, frame: Literal["pandas"] = "pandas", **options: Unpack[RecordOptions]) -> pandas.DataFrame: ...
    @overload
    def spans(self, frame: Literal["polars"], **options: Unpack[RecordOptions]) -> polars.DataFrame: ...
    def spans(self, frame: str = "pandas", **options: Unpack[RecordOptions]) -> Any:
        """A row a span of ``records`` with the same options; its columns are those of ``annotator.python.span_frame``.

        Needs the extra ``frames``. Raises FormatError where pandas or polars is not there, UsageError for another name.
        """
        from annotator.python.span_frame import spans_in_pandas, spans_in_polars

        makers = {"pandas": spans_in_pandas, "polars": spans_in_polars}
        if frame not in makers:
            raise UsageError(f"A frame is of pandas or polars, not of {frame}.")
        return makers[frame](self.records(**options))

    @property
    def _open(self) -> Session:
        if self._session is None:
            raise ProjectError("The project is closed: open it again with annotator.open.")
        return self._session


def open_project(path: str | PathLike[str]) -> OpenedProject:
    """``annotator.open``: a project to read, also beside a window that has it open. Raises ProjectError.

    Nothing is ever written. A process opens a project once: close it before it is opened again.
    """
    from annotator.session.session import Session
    from annotator.store.file.connection import look_at_header
    from annotator.store.file.schema import SCHEMA_VERSION

    path = Path(path)
    if look_at_header(path) < SCHEMA_VERSION:  # reading beside others, nobody may bring it up to date
        raise ProjectError(
            f"{path.name} was made by an older annotator: run 'annotator list {path}' once, which brings it up to date."
        )
    return OpenedProject(Session.read(path))


def _unknown_option(given: Mapping[str, Any]) -> str:
    known = RecordOptions.__optional_keys__
    wrong = [each for each in given if each not in known]
    said = f"There is no option {wrong[0]}" if wrong else "An option has a value that it cannot take"
    return f"{said}: records takes {', '.join(sorted(known))}."


def _which_layers(error: SeveralLayers) -> str:
    return f"There are several {error.kind} layers ({error.names}): say which with layers= or final=True."
