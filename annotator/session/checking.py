"""Is everything as it was acknowledged; and a copy to keep."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.session.articles import texts_from
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as rows
from annotator.store.backup import copy_to
from annotator.store.check import check_file


def check_project(session: Session) -> list[str]:
    """A sentence for each thing that is wrong: the file, the fingerprints, every span and every map."""
    findings = list(check_file(session.project))
    if findings:
        return findings
    for article, source, stored in rows.texts_in_order(session.project):
        try:
            texts = texts_from(session, article, source, stored)
        except (AnnotatorError, ValueError) as error:
            findings.append(f"Article {article.number} ({article.name}): its maps cannot be built: {error}")
            continue
        if stored is not None and texts.view(stored.script).text != stored.text:
            findings.append(f"Article {article.number} ({article.name}): the stored {stored.script} view is stale.")
        for each in annotation_rows.annotations_of(session.project, article.number):
            for script in ("hans", "hant"):
                view = texts.view(script)
                try:
                    start, end = view.from_source(each.start, each.end)
                except AnnotatorError as error:
                    findings.append(f"Article {article.number}: span {each.id} has no place in {script}: {error}")
                    continue
                if not 0 <= start <= end <= len(view.text):
                    findings.append(f"Article {article.number}: span {each.id} falls outside the {script} view.")
    return findings


def backup_project(session: Session, out: str | Path) -> None:
    """A consistent copy, also while a window has the project open. Raises ProjectError."""
    copy_to(session.project.connection, Path(out))
