"""The files that a format makes of one part, and how they are called within the folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.registry import Format
from annotator.session.exporting.splitting import SPLIT_PARTS, Part, part_names

WHOLE = "data"
"""What the one file is called where there are no parts."""


def is_folder(form: Format, options: ExportOptions) -> bool:
    """Whether OUT is a folder of files."""
    return _writes_folder(form, options) or bool(options.split or options.folds or options.card or options.datasheet)


def _writes_folder(form: Format, options: ExportOptions) -> bool:
    return form.writes is None or (options.nested == "each" and form.writes_folder is not None)


def with_needed_card(form: Format, options: ExportOptions) -> ExportOptions:
    """With a card where the parts of the format cannot be loaded without one."""
    from annotator.exchange.exporters.dataset.card import SAYS_COLUMNS

    needs = form.name == SAYS_COLUMNS and bool(options.split or options.folds)
    return replace(options, card=True) if needs and not options.card else options


def ending_of(form: Format) -> str:
    """That of the one file it writes."""
    return form.ending or next(iter(form.extensions), "")


def part_files(form: Format, options: ExportOptions) -> tuple[str, ...]:
    """The names within OUT that are known beforehand: a folder's end in a stroke; none of a folder without parts."""
    if options.split:
        names = [name for name, share in zip(SPLIT_PARTS, options.split, strict=True) if share]
    elif options.folds:
        names = [f"{fold}/{name}" for fold in part_names(options) for name in ("train", "test")]
    else:
        names = [WHOLE] if not _writes_folder(form, options) else []
    ending = "/" if _writes_folder(form, options) else ending_of(form)
    return tuple(name + ending for name in names)


def file_pieces(
    form: Format, part: Part, records: Iterable[dict[str, Any]], job: ExportJob
) -> Iterator[tuple[str, bytes]]:
    """(name within the folder, a piece of that file); a format of one file has it also where no record is in it."""
    above = f"{part.folder}/" if part.folder else ""
    if _writes_folder(form, job.options):
        assert form.writes_folder is not None
        above += f"{part.name}/" if part.name else ""
        for name, piece in form.writes_folder(records, job):
            yield above + name, piece
        return
    assert form.writes is not None
    name = f"{above}{part.name or WHOLE}{ending_of(form)}"
    yield name, b""
    for piece in form.writes(records, job):
        yield name, piece
