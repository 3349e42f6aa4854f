"""Training data leaves: article by article, in any format that writes, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import UsageError
from annotator.exchange.exporters.job import ExportArticle, ExportJob, ExportOptions
from annotator.exchange.exporters.left_out import with_losses_told
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.registry import Format, exporter
from annotator.sentences import worded
from annotator.session.exporting.articles import ArticleSource, Progress, export_context_of
from annotator.session.exporting.parts import file_pieces, is_folder, with_needed_card
from annotator.session.exporting.population import Population, population_of
from annotator.session.exporting.splitting import Part, Plan, planned
from annotator.session.exporting.told import tell_of_conflicts, tell_of_whole
from annotator.session.exporting.writing import ExportStopped, pour_out, write_whole
from annotator.session.paths import refuse_own_file
from annotator.session.session import Session
from annotator.store.things.splits import held_still, put_parts

if TYPE_CHECKING:
    from annotator.exchange.exporters.dataset.tally import Tally
    from annotator.session.exporting.folder import Stage

Record = dict[str, Any]


def export_project(
    session: Session,
    out: str | Path,
    options: ExportOptions,
    format_name: str = "jsonl",
    progress: Progress | None = None,
    report_to: Path | None = None,
) -> ExportReport:
    """Write the project to ``out`` ("-" is stdout); it is put in its place only when it is whole.

    ``out`` becomes a folder where the format is one, and with ``split``, ``folds``, ``card`` or ``datasheet``: a new or
    empty one, or one that holds an earlier export. ``report_to`` is a .csv or .jsonl file for what was left out, thing
    by thing. Raises FormatError, UsageError (which layer?), NotFound, ExportMismatch, ExportStopped (progress said no).
    """
    form = exporter(format_name)
    refuse_meaningless(form, options)
    options = with_needed_card(form, options)
    job = ExportJob(export_context_of(session, options), options, ExportReport())
    tell_of_conflicts(session, job)
    whole_folder, to_stdout = is_folder(form, options), str(out) == "-"
    if whole_folder and to_stdout:
        raise UsageError(worded("This export is a folder of files, and OUT - takes one file: name a folder."))
    if report_to is not None:
        _refuse_report(session, out, report_to, whole_folder)
    with _reported(session, job, report_to) as finish_report:
        if whole_folder:
            _write_folder(session, Path(out), form, job, progress, finish_report)
            return job.report
        if not to_stdout:
            refuse_own_file(session.path, Path(out))
        with held_still(session.project):
            pieces = _one_file(session, form, job, progress, finish_report)
            if to_stdout:
                pour_out(pieces)
            else:
                write_whole(Path(out), pieces, session.new_id())
                job.report.files.append(Path(out).name)
    return job.report


def _one_file(
    session: Session, form: Format, job: ExportJob, progress: Progress | None, finish_report: Callable[[], None]
) -> Iterator[bytes]:
    """The file, its report finished before the last of it is drawn: what cannot be told of is not put in place."""
    job, plan, source, population = _prepared(session, form, job)
    assert form.writes is not None
    yield from form.writes(_records(source, plan.parts[0], form, job, _Steps(progress, plan)), job)
    tell_of_whole(job.report, job.options, plan, len(population.articles))
    finish_report()


def refuse_meaningless(form: Format, options: ExportOptions) -> None:
    """Raises UsageError for a wish that this format cannot fulfil."""
    if options.both == "paired" and not form.carries("both scripts"):
        raise UsageError(
            worded(
                "The format {form_name} holds one script: take --both doubled, or a format that holds both.",
                form_name=form.name,
            )
        )
    usual = ExportOptions()
    for choice in ("tokens", "nested", "sentences"):
        if getattr(options, choice) != getattr(usual, choice) and choice not in form.choices:
            raise UsageError(
                worded(
                    "The option {choice} means nothing to the format {form_name}: leave it out.",
                    choice=choice,
                    form_name=form.name,
                )
            )


def export_records(
    session: Session, form: Format, job: ExportJob, progress: Progress | None = None
) -> Iterator[Record]:
    """The records that a format is given, what it cannot hold told in the report; of a split, part after part."""
    with held_still(session.project):
        job, plan, source, _ = _prepared(session, form, job)
        steps = _Steps(progress, plan)
        for part in plan.parts:
            if part.counts:
                yield from _records(source, part, form, job, steps)


def _prepared(session: Session, form: Format, job: ExportJob) -> tuple[ExportJob, Plan, ArticleSource, Population]:
    population = population_of(session, form, job)
    return job, planned(session, job, population), ArticleSource(session, job, population), population


class _Steps:
    """Tells of each article of each part; raises ExportStopped once it is to go no further."""

    def __init__(self, progress: Progress | None, plan: Plan) -> None:
        self._progress = progress
        self._total = sum(len(part.numbers) for part in plan.parts)
        self._done = 0

    def each(self, articles: Iterator[ExportArticle]) -> Iterator[ExportArticle]:
        for given in articles:
            if self._progress and not self._progress(self._done, self._total, given.article.name):
                raise ExportStopped(worded("Stopped: nothing was written."))
            self._done += 1
            yield given


def _records(source: ArticleSource, part: Part, form: Format, job: ExportJob, steps: _Steps) -> Iterator[Record]:
    name = part.name or None
    return with_losses_told(records_of(steps.each(source.articles(part.numbers, name)), job), form, job)


def _write_folder(
    session: Session,
    out: Path,
    form: Format,
    job: ExportJob,
    progress: Progress | None,
    finish_report: Callable[[], None],
) -> None:
    from annotator.session.exporting import folder, placing

    folder.refuse_no_folder(out, session.path)
    with placing.staged(out) as stage:
        earlier = folder.earlier_files(out, session.path)
        plan = _fill_stage(session, stage, form, job, progress)
        names = [each.name for each in stage.files]
        folder.refuse_strangers(out, names, earlier)
        finish_report()
        if plan.new:
            put_parts(session.project, plan.definition, plan.new)
        placing.put_in_place(stage, out, earlier)
        job.report.files += names


def _fill_stage(session: Session, stage: Stage, form: Format, job: ExportJob, progress: Progress | None) -> Plan:
    """Put all files into it, the manifest the last."""
    from annotator.exchange.exporters.dataset.tally import Tally, counted, unwritten

    with held_still(session.project):
        job, plan, source, population = _prepared(session, form, job)
        steps, tallies = _Steps(progress, plan), list[Tally]()
        for part in plan.parts:
            tally = Tally(part.folder, part.name)
            its_job = job._replace(part=part.name, report=job.report if part.counts else ExportReport())
            records = _records(source, part, form, its_job, steps)
            records = counted(records, tally, doubled=job.options.both == "doubled")
            before = unwritten(its_job.report)
            stage.write(tally.path, file_pieces(form, part, records, its_job))
            tally.take_out(unwritten(its_job.report) - before)
            tallies.append(tally)
    tell_of_whole(job.report, job.options, plan, len(population.articles))
    _describe(session, stage, form, job, tallies, plan.definition, progress)
    return plan


def _describe(
    session: Session,
    stage: Stage,
    form: Format,
    job: ExportJob,
    tallies: Sequence[Tally],
    definition: str,
    progress: Progress | None,
) -> None:
    """Put the card, the datasheet and the manifest beside the data."""
    from annotator import __version__
    from annotator.exchange.exporters.dataset.manifest import CARD, MANIFEST, Made, manifest_bytes

    def made() -> Made:
        return Made(session.name, __version__, form, job, tallies, tuple(stage.files), definition)

    if job.options.card:
        from annotator.exchange.exporters.dataset.card import card_bytes

        stage.write("", [(CARD, card_bytes(made()))])
    if job.options.datasheet:
        from annotator.session.exporting.sheet import export_datasheet

        stage.write("", export_datasheet(session, made(), progress))
    stage.write("", [(MANIFEST, manifest_bytes(made()))])


def _refuse_report(session: Session, out: str | Path, report_to: Path, whole_folder: bool) -> None:
    """Raises UsageError for a report that is the export itself, or would stand among its files; FormatError."""
    refuse_own_file(session.path, report_to)
    if str(out) == "-":
        return
    real_out, real_report = (Path(os.path.realpath(each)) for each in (out, report_to))
    if real_out == real_report:
        raise UsageError(worded("--report {report_to} is OUT itself: name another file.", report_to=report_to))
    if whole_folder and real_out in real_report.parents:
        raise UsageError(
            worded(
                "--report {report_to} lies within OUT, which holds the export alone: name a file beside it.",
                report_to=report_to,
            )
        )


@contextmanager
def _reported(session: Session, job: ExportJob, report_to: Path | None) -> Generator[Callable[[], None]]:
    """What is left out within it goes into the file, which is there only if all went well.

    It gives what is to be called before the export is put in its place: what cannot be told of is not exported.
    """
    if report_to is None:
        yield lambda: None
        return
    from annotator.session.exporting.reporting import remark_file

    with remark_file(report_to, session.new_id()) as told:
        job.report.remarks.hears = told.hears
        yield told.finish
        job.report.remarks.hears = None
