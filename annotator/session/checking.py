"""Is everything as it was acknowledged; and a copy to keep."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.model.article import Article, StoredView
from annotator.session.articles import texts_from
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as rows
from annotator.store.backup import copy_to
from annotator.store.check import check_file
from annotator.text.views import ArticleTexts


def check_project(session: Session) -> list[str]:
    """A sentence for each thing that is wrong: the file, the fingerprints, every view, every map and every span."""
    findings = list(check_file(session.project))
    if findings:
        return findings
    for label in session.project.names.label_number:
        if session.codebook.by_uuid(label) is None:
            findings.append(f"The label {label} has been used, but is not in the codebook in force.")
    for article, source, stored in rows.texts_in_order(session.project):
        findings += _check_article(session, article, source, stored)
    return findings


def _check_article(session: Session, article: Article, source: str, stored: StoredView | None) -> Iterator[str]:
    """The stored view against a new conversion, and every span in both scripts."""
    from annotator.text.compose import converted_view, is_current

    where = f"Article {article.number} ({article.name})"
    try:
        fresh = converted_view(source, article.script, session.standard)
        texts = texts_from(session, article, source, stored)
    except (AnnotatorError, ValueError) as error:
        yield f"{where}: its maps cannot be built: {error}"
        return
    current = stored is not None and is_current(stored, source, article.script, session.standard)
    if stored is not None and current and (stored.text, stored.units) != (fresh.text, fresh.units):
        yield f"{where}: its {stored.script} text is not what OpenCC makes of it."
    for each in annotation_rows.annotations_of(session.project, article.number):
        yield from (f"{where}: span {each.id} {wrong}" for wrong in _check_span(texts, each.start, each.end))


def _check_span(texts: ArticleTexts, start: int, end: int) -> Iterator[str]:
    for view in (texts.hans, texts.hant):
        try:
            first, last = view.from_source(start, end)
        except AnnotatorError as error:
            yield f"has no place in {view.script}: {error}"
            continue
        if not 0 <= first <= last <= len(view.text):
            yield f"falls outside the {view.script} text."


def backup_project(session: Session, out: str | Path) -> None:
    """A consistent copy, also while a window has the project open. Raises ProjectError."""
    copy_to(session.project.connection, Path(out))
