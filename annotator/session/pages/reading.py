"""An article's texts as they are read now: its findings, what was decided about them, both views."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from annotator.model.article import Article
from annotator.model.findings import NOTHING_FOUND, Findings
from annotator.model.override import Override
from annotator.session.session import Session
from annotator.store.things.articles import StoredArticle
from annotator.text.views import ArticleTexts, other_script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from annotator.text.compose import Decisions


FOUND_ORIGINS = ("jieba", "lexicon")


class ReadArticle(NamedTuple):
    """An article with its texts; ``findings`` with all that has been decided since."""

    article: Article
    texts: ArticleTexts
    findings: Findings


class ArticleReader:
    """Reads stored articles one after another under one regional standard (None: the project's)."""

    def __init__(self, session: Session, standard: str | None = None) -> None:
        self._session = session
        self.standard = standard or session.standard

    def read(self, stored: StoredArticle) -> ReadArticle:
        """Raises ValueError where a repair has no place in the text."""
        from annotator.model.repair import put_in
        from annotator.text.compose import article_texts

        found = self.findings(stored)
        article = stored.article
        texts = article_texts(
            stored.source, article.script, self.standard, stored.view, article.sha256, put_in(found.repairs),
            self.decisions(article, found),
        )  # fmt: skip
        return ReadArticle(article, texts, found)

    def findings(self, stored: StoredArticle) -> Findings:
        number = stored.article.number
        decided = number in self._decided
        if stored.findings is None and not decided:
            return NOTHING_FOUND
        from annotator.store.things.findings import unpacked_findings, with_decisions

        found = unpacked_findings(stored.findings, stored.article.id, number)
        return with_decisions(self._session.project, found, number) if decided else found

    def decisions(self, article: Article, found: Findings) -> Decisions:
        """What has been decided about the conversion into the script that the article was not published in.

        An article's own word goes before the project's, and a person's before what was found.
        """
        from annotator.text.compose import UNDECIDED, Decisions

        if not (found.overrides or self.terms):
            return UNDECIDED
        script = other_script(article.script)
        of_article = [each for each in found.overrides if each.script == script]
        of_article.sort(key=lambda each: each.origin in FOUND_ORIGINS)
        return Decisions(
            (
                *((each.text, each.becomes) for each in of_article if each.scope == "article"),
                *((each.text, each.becomes) for each in self.terms if each.script == script),
            ),
            tuple((each.start, each.end, each.becomes, each.text) for each in of_article if each.scope == "here"),
        )

    @cached_property
    def terms(self) -> list[Override]:
        """The project's protected terms."""
        if None not in self._decided:
            return []
        from annotator.store.things.findings import project_overrides

        return project_overrides(self._session.project)

    @cached_property
    def _decided(self) -> set[int | None]:
        from annotator.store.things.findings import articles_with_decisions

        return articles_with_decisions(self._session.project)
