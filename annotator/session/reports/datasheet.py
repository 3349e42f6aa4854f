"""The datasheet of a project: gathers who coded what, when, under which codebook, and how well they agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator import __version__
from annotator.agreement.bootstrap import DRAWS
from annotator.errors import FormatError
from annotator.exchange.contract import utc_text
from annotator.exchange.exporters.dataset.datasheet import (
    Agreement,
    Codebook,
    Coder,
    Exported,
    Measure,
    Round,
    Sheet,
    Texts,
    Value,
    Version,
    datasheet_bytes,
)
from annotator.sentences import worded
from annotator.session.assignment.rounds import rounds
from annotator.session.paths import refuse_own_file
from annotator.session.people.open_conflicts import conflicts_sentence, open_conflicts
from annotator.session.reports.decided import adjudication_of
from annotator.session.session import Session
from annotator.store.reads import datasheet as rows
from annotator.store.reads import figures as figure_rows
from annotator.store.reads import listing
from annotator.store.things import assignments
from annotator.store.things import coders as coder_rows
from annotator.store.things.annotations import statuses_in_order

Progress = Callable[[int, int, str], bool]
"""(steps done, steps in all, the one at hand) -> whether to go on."""
DAY = len("2026-01-31")


def datasheet_of(
    session: Session,
    licence: str = "",
    exported: Exported | None = None,
    draws: int = DRAWS,
    progress: Progress | None = None,
) -> Sheet:
    """All that it says; the same for the same project, on any machine.

    ``licence`` is what whoever publishes the data says of its use. ``exported`` is told of where the sheet stands
    beside an export. Raises AgreementStopped once ``progress`` returns False.
    """
    project = session.project
    counted = rows.texts(project)
    outlets = [*listing.outlet_counts(project).items()]
    texts = Texts(*counted[:4], outlets, counted.first[:DAY], counted.last[:DAY], counted.undated)
    return Sheet(
        session.name, __version__, texts, _coders(session), _gold(session), _codebook(session), _rounds(session),
        _agreement(session, draws, progress), licence, [*_left_out(session, texts)], exported,
        adjudication_of(session),
    )  # fmt: skip


def write_datasheet(
    session: Session, out: Path, licence: str = "", draws: int = DRAWS, progress: Progress | None = None
) -> Sheet:
    """Write it to a Markdown file, whole or not at all. Raises FormatError, AgreementStopped."""
    from annotator.session.exporting.writing import write_whole

    if out.suffix.lower() not in (".md", ".markdown"):
        raise FormatError(worded("A datasheet is Markdown: name a file that ends in .md, not {out}.", out=out))
    refuse_own_file(session.path, out)
    sheet = datasheet_of(session, licence, None, draws, progress)
    write_whole(out, iter((datasheet_bytes(sheet),)), session.new_id())
    return sheet


def _coders(session: Session) -> list[Coder]:
    """By name; who has neither been assigned nor coded anything is one too."""
    project = session.project
    days, there = rows.days_of_coding(project), figure_rows.days_of_publication(project)
    made: list[Coder] = []
    for each in sorted(coder_rows.coders(project), key=lambda coder: (coder.name, coder.id)):
        layers = figure_rows.hand_layers(project, each.id)
        spans = sum(n for _, _, n in figure_rows.spans_by_layer(project, layers))
        stands = Counter(status for _, _, status in figure_rows.statuses(project, layers))
        assigned = len(assignments.assigned_to(project, each.id) & there.keys())
        first, last = days.get(each.id, (None, None))
        begun = stands["doing"] + stands["recheck"]
        made.append(Coder(each.name, assigned, begun, stands["done"], spans, _day(first), _day(last)))
    return made


def _gold(session: Session) -> list[tuple[str, int]]:
    project = session.project
    others = {n: f"{each.name} ({each.kind})" for n, each in project.names.layers.items() if each.kind != "hand"}
    spans = Counter[str]()
    for layer, _, n in figure_rows.spans_by_layer(project, list(others)):
        spans[others[layer]] += n
    return sorted((name, spans[name]) for name in others.values())


def _codebook(session: Session) -> Codebook:
    project, book = session.project, session.codebook
    coded = Counter(
        each.version for statuses in statuses_in_order(project).values() for each in statuses if each.status == "done"
    )
    versions = [
        Version(each.number, each.hash, _day(each.created), each.note, coded[each.number])
        for each in coder_rows.codebook_versions(project)
    ]
    return Codebook(
        book.name, session.codebook_number, session.codebook_hash,
        [each.id for each in book.labels if not each.retired], [each.id for each in book.labels if each.retired],
        versions,
    )  # fmt: skip


def _rounds(session: Session) -> list[Round]:
    return [
        Round(
            each.name, each.kind, _day(each.made), each.seed, each.rule, each.articles, each.overlap,
            [(share.name, share.given, share.done) for share in each.shares],
        )
        for each in rounds(session)
    ]  # fmt: skip


def _agreement(session: Session, draws: int, progress: Progress | None) -> Agreement:
    from annotator.agreement.report.methods import methods_paragraph
    from annotator.agreement.study import measures_said, whys
    from annotator.session.agreement.study import study_of

    study = study_of(session, draws=draws, progress=progress)
    found = study.agreement
    methods, references = methods_paragraph(study)
    figures_of = [("", found.overall), *found.by_label.items()]
    values = [
        Value(label, name, each.value, each.low, each.high, each.n, each.why)
        for label, figures in figures_of
        for name, each in figures.items()
    ]
    measures = [Measure(each.name, each.title, each.source, each.words) for each in found.measures]
    names = {each.name: each.name for each in measures}
    reasons = [
        (", ".join(row or "all labels" for row in each.rows) + measures_said(names, each.measures), each.sentence)
        for each in whys(figures_of)
    ]
    return Agreement(measures, [*found.by_label], values, methods, references, reasons, found.why)


def _left_out(session: Session, texts: Texts) -> Iterator[str]:
    """What the project has that the figures above do not count."""
    project = session.project
    hands = figure_rows.hand_layers(project)
    done = {article for article, _, status in figure_rows.statuses(project, hands) if status == "done"}
    pending, retired = rows.pending_count(project), [each.id for each in session.codebook.labels if each.retired]
    if texts.removed:
        yield f"Articles that were taken out of the project: {texts.removed:,}."
    if texts.articles > len(done):
        yield f"Articles that no coder is done with; they count for no agreement: {texts.articles - len(done):,}."
    if pending:
        yield f"Suggestions that nobody has confirmed; they count for no agreement: {pending:,}."
    if unsettled := conflicts_sentence(open_conflicts(session)):
        yield unsettled
    if retired:
        yield f"Labels that are no longer given: {', '.join(retired)}."


def _day(seconds: int | None) -> str:
    return utc_text(seconds)[:10] if seconds is not None else ""
