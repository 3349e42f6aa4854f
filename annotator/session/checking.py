"""Is everything as it was acknowledged; and a copy to keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectError, told_of
from annotator.model.annotation import Annotation
from annotator.model.findings import Findings
from annotator.model.repair import REPAIR_STATUSES, put_in
from annotator.sentences import worded
from annotator.session.pages.reading import ArticleReader
from annotator.session.paths import is_own_file
from annotator.session.session import Session
from annotator.store.file.backup import copy_to
from annotator.store.file.check import check_file
from annotator.store.log import standing_labels
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as rows
from annotator.store.things.articles import StoredArticle
from annotator.text.views import ArticleTexts


def check_project(session: Session) -> list[str]:
    """A sentence for each thing that is wrong: the file, the fingerprints, every view, every map and every span."""
    findings = list(check_file(session.project))
    if findings:
        return findings
    for label in sorted(standing_labels(session.project.connection, session.project.names)):
        if session.codebook.by_uuid(label) is None:
            findings.append(worded("The label {label} is in use, but is not in the codebook in force.", label=label))
    reader = ArticleReader(session)
    for stored in rows.texts_in_order(session.project):
        findings += _check_article(session, reader, stored)
    return findings


def _check_article(session: Session, reader: ArticleReader, stored: StoredArticle) -> Iterator[str]:
    """The findings, the stored view against a new conversion, and every span in both scripts."""
    from annotator.text.compose import converted_view, is_current

    article, source, view, _ = stored
    where = worded("Article {number} ({name})", number=article.number, name=article.name)
    try:
        _, texts, found = reader.read(stored)
        under = put_in(found.repairs), reader.decisions(article, found)
        fresh = converted_view(source, article.script, session.standard, *under)
    except (AnnotatorError, ValueError, KeyError, TypeError) as error:
        yield worded("{where}: its maps cannot be built: {error}", where=where, error=told_of(error))
        return
    current = view is not None and is_current(view, source, article.script, session.standard, *under)
    if view is not None and current and (view.text, view.units) != (fresh.text, fresh.units):
        yield worded("{where}: its {script} text is not what OpenCC makes of it.", where=where, script=view.script)
    yield from (worded("{where}: {wrong}", where=where, wrong=wrong) for wrong in _check_findings(found, len(source)))
    spans = annotation_rows.annotations_of(session.project, article.number)
    for each in spans:
        yield from (
            worded("{where}: span {span} {wrong}", where=where, span=each.id, wrong=wrong)
            for wrong in _check_span(texts, each)
        )
    known = {each.id for each in spans}
    for uuid, state in rows.things(session.project, "relation", article.number):
        if not known.issuperset({state["f"], state.get("to") or state["f"]}):
            yield worded("{where}: relation {uuid} joins a span that is not there.", where=where, uuid=uuid)


def _check_findings(found: Findings, length: int) -> Iterator[str]:
    """What the reading text does not show: repairs that cannot stand, regions, and the places of decisions."""
    known, standing = {each.id for each in found.regions}, set(put_in(found.repairs))
    for repair in found.repairs:
        if not 0 <= repair.start < repair.end <= length:
            yield worded(
                "repair {repair_id} ({start} to {end}) lies outside the text.",
                repair_id=repair.id,
                start=repair.start,
                end=repair.end,
            )
        elif repair.in_force and repair not in standing:
            yield worded(
                "repair {repair_id} ({start} to {end}) crosses another and is not put in: reject one.",
                repair_id=repair.id,
                start=repair.start,
                end=repair.end,
            )
        if repair.status not in REPAIR_STATUSES:
            yield worded(
                "repair {repair_id} has the unknown status {status}.", repair_id=repair.id, status=repair.status
            )
    for region in found.regions:
        if not 0 <= region.start < region.end <= length:
            yield worded(
                "region {region_id} ({start} to {end}) lies outside the text.",
                region_id=region.id,
                start=region.start,
                end=region.end,
            )
        if region.repeats is not None and region.repeats not in known:
            yield worded("region {region_id} repeats one that is not there.", region_id=region.id)
    for each in found.overrides:
        if each.scope == "here" and not 0 <= each.start < each.end <= length:
            yield worded(
                "override {id} ({start} to {end}) lies outside the text.", id=each.id, start=each.start, end=each.end
            )


def _check_span(texts: ArticleTexts, span: Annotation) -> Iterator[str]:
    ends = [end for part in span.ranges for end in part]
    if ends and (ends != sorted(ends) or (ends[0], ends[-1]) != span.extent):
        yield worded("has ranges that are not in order, or not from its start to its end.")
    start, end = span.extent
    for view in (texts.hans, texts.hant):
        try:
            first, last = view.from_source(start, end)
        except AnnotatorError as error:
            yield worded("has no place in {script}: {error}", script=view.script, error=told_of(error))
            continue
        if not 0 <= first <= last <= len(view.text):
            yield worded("falls outside the {script} text.", script=view.script)


def backup_project(session: Session, out: str | Path, tell: Callable[[float], bool] | None = None) -> None:
    """A consistent copy, also while a window has the project open.

    ``tell`` hears which share is copied; it returns False to end it, and nothing is left of the copy then. Raises
    ProjectError, also when it was ended.
    """
    if Path(out).resolve() != session.path.resolve() and is_own_file(session.path, Path(out)):
        raise ProjectError(
            worded(
                "{out} belongs to the project {name}: choose another name for the copy.",
                out=out,
                name=session.path.name,
            )
        )

    def copied(left: int, of: int) -> None:
        if tell is not None and not tell((of - left) / max(1, of)):
            raise ProjectError(worded("Stopped: there is no copy."))

    copy_to(session.project.connection, Path(out), copied)
