"""Training data leaves: article by article, in any format that writes, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.errors import UsageError
from annotator.exchange.exporters.job import ExportJob, ExportOptions, ExportReport
from annotator.exchange.exporters.left_out import with_losses_told
from annotator.exchange.exporters.record import records_of
from annotator.exchange.registry import Format, exporter
from annotator.session.exporting.articles import Progress, export_articles, export_context_of
from annotator.session.exporting.writing import pour_out, write_whole
from annotator.session.paths import refuse_own_file
from annotator.session.session import Session


def export_project(
    session: Session,
    out: str | Path,
    options: ExportOptions,
    format_name: str = "jsonl",
    progress: Progress | None = None,
) -> ExportReport:
    """Write the project to ``out`` ("-" is stdout); a file is put in its place only when it is whole.

    Raises FormatError, UsageError (which layer?), ExportMismatch.
    """
    form = exporter(format_name)
    if str(out) != "-":
        refuse_own_file(session.path, Path(out))
    job = ExportJob(export_context_of(session, options), options, ExportReport())
    if form.writes is None:
        raise UsageError(f"The format {form.name} is a folder of files: to come.")
    pieces = form.writes(export_records(session, form, job, progress), job)
    if str(out) == "-":
        pour_out(pieces)
    else:
        write_whole(Path(out), pieces, session.new_id())
    return job.report


def export_records(
    session: Session, form: Format, job: ExportJob, progress: Progress | None = None
) -> Iterator[dict[str, Any]]:
    """The records that a format is given, what it cannot hold told in the report."""
    return with_losses_told(records_of(export_articles(session, job, progress), job), form, job)
