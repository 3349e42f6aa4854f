"""Reading the project: the list, one article in both scripts, who has done what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from annotator.errors import AmbiguousName, NotFound, ProjectError
from annotator.model.annotation import Annotation
from annotator.model.article import Article, ArticleRow, Region, StoredView
from annotator.model.override import Override, override_values
from annotator.model.repair import Repair
from annotator.sentences import joined, worded
from annotator.session.pages.reading import ArticleReader, ReadArticle
from annotator.session.session import Session
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as rows
from annotator.store.things.annotations import Status
from annotator.store.things.articles import StoredArticle
from annotator.text.views import ArticleTexts, other_script

PREFIX_LENGTH = 6
LONGEST_NUMBER = 18
"""Digits that always fit into SQLite's integers."""
MOST_NAMED = 20
"""Near-duplicates that are named; of more, there is a count."""


class NearDuplicate(NamedTuple):
    """Another article that tells the same report."""

    number: int
    name: str
    title: str


class NearDuplicates(NamedTuple):
    """How many others tell an article's report, and the first of them by number, MOST_NAMED at most."""

    others: int
    first: tuple[NearDuplicate, ...]


class OpenArticle(NamedTuple):
    """One article as the desk shows it; ``annotations`` (by id) are those of the coder's layer.

    ``repairs`` are all of them, also flagged and rejected ones; ``overrides`` are the article's and the project's.
    ``standard`` is the regional standard of its Traditional text, where that is the converted one.
    """

    article: Article
    texts: ArticleTexts
    annotations: dict[str, Annotation]
    regions: tuple[Region, ...]
    status: str
    repairs: tuple[Repair, ...] = ()
    overrides: tuple[Override, ...] = ()
    standard: str = ""


def article_rows(session: Session, after: int = 0, limit: int = 200) -> list[ArticleRow]:
    """The next articles of the list after number ``after``."""
    return rows.article_rows(session.project, _layer_id(session), after, limit)


def article_row(session: Session, number: int) -> ArticleRow | None:
    return rows.article_row(session.project, _layer_id(session), number)


def article_count(session: Session) -> int:
    return rows.article_count(session.project)


def status_counts(session: Session) -> dict[str, int]:
    """Status -> number of articles, for the coder's layer."""
    counts = annotation_rows.status_counts(session.project, session.layer.id) if session.layer else {}
    counts.pop("todo", None)
    return {"todo": article_count(session) - sum(counts.values()), **counts}


def label_counts(session: Session) -> dict[str, int]:
    """Label UUID -> the coder's spans in the whole project."""
    return annotation_rows.label_counts(session.project, session.layer.id) if session.layer else {}


def label_bars(session: Session, numbers: Sequence[int]) -> dict[int, dict[str, int]]:
    """Article number -> label UUID -> the coder's spans, for these articles only."""
    if session.layer is None or not numbers:
        return {}
    return annotation_rows.label_bars(session.project, session.layer.id, numbers)


def near_duplicates(session: Session, numbers: Sequence[int]) -> dict[int, NearDuplicates]:
    """The same report told again, for those of these articles that have such others; cheap for a screen of rows."""
    from annotator.store.reads.duplicates import groups_of

    found: dict[int, NearDuplicates] = {}
    for number, group in groups_of(session.project, numbers, MOST_NAMED + 1):
        others = [NearDuplicate(*each) for each in group.first if each[0] != number]
        found[number] = NearDuplicates(group.size - 1, tuple(others[:MOST_NAMED]))
    return found


def next_unfinished(session: Session, after_number: int) -> int | None:
    """The next article that is not done, going round; None when all are.

    In the order of the list that the coder works through, where they filtered or sorted it, else by number; first
    those that are assigned to them.
    """
    if session.layer is None:
        return None
    from annotator.session.listing.worklist import next_in_worklist

    is_kept_to, found = next_in_worklist(session, after_number)
    if is_kept_to:
        return found
    unfinished = ("todo", "doing", "recheck")
    return annotation_rows.next_with_status(session.project, session.layer.id, after_number, unfinished)


def resolve_article(session: Session, text: str) -> Article:
    """An article by its number, exact id, exact name, or a prefix of its id. Raises NotFound, AmbiguousName."""
    from annotator.session.paths import readable_name

    project, text = session.project, readable_name(text)
    digits = text.lstrip("0") if text.isascii() and text.isdigit() else ""
    is_number = 0 < len(digits) <= LONGEST_NUMBER
    if is_number and (found := rows.article(project, int(digits))) and not found.removed:
        return found
    if (found := rows.article_by_id(project, text)) and not found.removed:
        return found
    candidates = rows.articles_named(project, text)
    if not candidates and len(text) >= PREFIX_LENGTH:
        candidates = rows.articles_by_prefix(project, text)
    if len(candidates) == 1:
        return candidates[0]
    if not candidates:
        raise NotFound(_not_there(session, text))
    named = joined(", ", (f"{each.number} ({each.name}, {each.id[:8]})" for each in candidates))
    raise AmbiguousName(
        worded("“{text}” may be any of these articles: {named}. Name it by its number.", text=text, named=named)
    )


def _not_there(session: Session, text: str) -> str:
    """Why no article is called so: one that was removed can be brought back."""
    from annotator.session.listing.removing import resolve_removed

    said = {"text": text, "name": session.path.name}
    try:
        gone = resolve_removed(session, text)
    except NotFound:
        return worded("There is no article “{text}” in {name}: see 'annotator list {name}'.", **said)
    except AmbiguousName:
        return worded(
            "Several articles called “{text}” were removed from {name}: see 'annotator list {name} --removed'.", **said
        )
    way = way_to_restore(session, gone)
    if text == str(gone.number):
        return worded("There is no article “{text}” in {name} any more: it was removed, and {way}.", **said, way=way)
    return worded(
        "There is no article “{text}” (article {number}) in {name} any more: it was removed, and {way}.",
        **said,
        number=gone.number,
        way=way,
    )


def way_to_restore(session: Session, removed: Article) -> str:
    """The clause that names the command which brings a removed article back."""
    return worded("'annotator restore {name} {number}' brings it back", name=session.path.name, number=removed.number)


def load_article(session: Session, number: int, standard: str | None = None) -> OpenArticle:
    """An article with both views, its spans and findings; ``standard`` is another regional one, only to be shown.

    Raises NotFound.
    """
    reader = ArticleReader(session, standard)
    stored = _stored(session, number)
    read = reader.read(stored)
    if standard in (None, session.standard) and session.project.is_in_window:
        _keep_view(session, read, reader, stored.view)
    article = read.article
    layer = _layer_id(session)
    spans = annotation_rows.annotations_of(session.project, number, layer) if layer else []
    statuses = annotation_rows.statuses_of(session.project, number)
    status = next((each.status for each in statuses if each.layer == layer), "todo")
    return OpenArticle(
        article, read.texts, {each.id: each for each in spans}, read.findings.regions, status, read.findings.repairs,
        (*read.findings.overrides, *reader.terms), reader.standard,
    )  # fmt: skip


def read_article(session: Session, number: int) -> ReadArticle:
    """An article's texts and findings. Raises NotFound."""
    return ArticleReader(session).read(_stored(session, number))


def texts_of(session: Session, article: Article) -> ArticleTexts:
    """The source, the reading text and both views; a stale view is converted anew."""
    return read_article(session, article.number).texts


def regions_of(session: Session, number: int) -> tuple[Region, ...]:
    """The marked parts of the source, in text order."""
    return ArticleReader(session).findings(_stored(session, number)).regions


def _stored(session: Session, number: int) -> StoredArticle:
    stored = rows.stored_article(session.project, number)
    if stored is None:
        raise NotFound(worded("There is no article {number} in {name}.", number=number, name=session.path.name))
    return stored


def _keep_view(session: Session, read: ReadArticle, reader: ArticleReader, kept: StoredView | None) -> None:
    """Store a view that had to be made again, so that the next opening need not; while the file is busy, not."""
    article, texts = read.article, read.texts
    view = texts.view(other_script(article.script))
    if kept is not None and kept.script == view.script and kept.text is view.text:
        return
    from annotator.text.compose import view_to_keep

    made = view_to_keep(texts, reader.standard, reader.decisions(article, read.findings), article.sha256)
    try:
        rows.keep_view(session.project, article.number, StoredView(made.script, made.text, made.units, made.key))
    except ProjectError:
        pass


def article_words(opened: OpenArticle, script: str) -> tuple[int, ...]:
    """Word edges of one view, in its code points. Loads jieba: call it after the first paint."""
    from annotator.text.words import view_word_edges

    return view_word_edges(opened.texts, script)


def show_article(session: Session, article: Article) -> dict[str, Any]:
    """Everything about one article, as the contract's ``show --json`` gives it; spans of every layer."""
    reader = ArticleReader(session)
    _, texts, found = reader.read(_stored(session, article.number))
    statuses = annotation_rows.statuses_of(session.project, article.number)
    return {
        "id": article.id,
        "name": article.name,
        "sha256": article.sha256,
        "script": article.script,
        "source": texts.source,
        "reading": texts.reading,
        "hans": texts.hans.text,
        "hant": texts.hant.text,
        "repairs": [_repair(each) for each in found.repairs],
        "regions": [_region(each) for each in found.regions],
        "maps": {
            "reading": [list(u) for u in texts.hans.chain.maps[0].units],
            "hans": [list(u) for u in texts.hans.chain.maps[-1].units],
            "hant": [list(u) for u in texts.hant.chain.maps[-1].units],
        },
        "overrides": [override_values(each) for each in (*found.overrides, *reader.terms)],
        "coding": [coding_row(session, each) for each in statuses],
        "meta": dict(article.meta),
        "spans": [
            span_dict(session, each, texts) for each in annotation_rows.annotations_of(session.project, article.number)
        ],
    }


def span_dict(session: Session, each: Annotation, texts: ArticleTexts) -> dict[str, Any]:
    """One span as ``show --json`` and ``tag --json`` give it; ``hans`` and ``hant`` are its images."""
    label = session.codebook.by_uuid(each.label)
    layer = next(y for y in session.project.names.layers.values() if y.id == each.layer)
    return {
        "id": each.id, "start": each.start, "end": each.end,
        **({"ranges": [list(r) for r in each.ranges]} if each.ranges else {}),
        "label": label.id if label else each.label, "layer": layer.name, "text": texts.source[each.start : each.end],
        "hans": list(texts.hans.from_source(each.start, each.end)),
        "hant": list(texts.hant.from_source(each.start, each.end)),
        "origin": each.origin, "state": each.state, "certainty": each.certainty, "attributes": dict(each.attributes),
        "note": each.note, "codebook_version": each.version,
    }  # fmt: skip


def coding_row(session: Session, status: Status) -> dict[str, Any]:
    """What one layer has done with an article, as the contract's ``coding`` says it."""
    names = session.project.names
    layer = names.layers[names.layer_number[status.layer]]
    coder = next((c.name for c in names.coders.values() if c.id == layer.coder), None)
    looked_for = (session.codebook.by_uuid(each) for each in labels_coded(session, status))
    return {
        "layer": layer.name, "coder": coder, "status": status.status, "codebook_version": status.version,
        "labels_coded": [each.id for each in looked_for if each], "suggestions_shown": status.suggestions_shown,
    }  # fmt: skip


def labels_coded(session: Session, status: Status) -> tuple[str, ...]:
    """The UUIDs of the labels that were looked for: those stored, else all in use in the codebook of that time."""
    if status.labels is not None:
        return status.labels
    return tuple(each.uuid for each in session.codebook_at(status.version).active)


def _region(region: Region) -> dict[str, Any]:
    return {
        "start": region.start, "end": region.end, "kind": region.kind, "repeats": region.repeats, "id": region.id,
        "confidence": region.confidence, "evidence": region.evidence, "origin": region.origin,
    }  # fmt: skip


def _repair(repair: Repair) -> dict[str, Any]:
    values = repair._asdict()
    return {**{key: values[key] for key in values if key != "id"}, "id": repair.id}


def _layer_id(session: Session) -> str | None:
    return session.shown_layer
