"""Passages in which codings differ, with their words in both scripts and what each coder marked there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from annotator.agreement.codings import CodedSpan, Range
from annotator.agreement.measures import Question
from annotator.agreement.parts import pane_parts, suggestion_parts, trend
from annotator.agreement.passages import Passage, Wanted, passages
from annotator.agreement.spans.pairing import content
from annotator.errors import NotFound, UnmappableRange
from annotator.model.annotation import Annotation
from annotator.sentences import worded
from annotator.session.agreement.nouns import Extract, FoundPassage, Marked, Pair, Side, Sought
from annotator.session.articles import read_article
from annotator.session.pages.reading import ReadArticle
from annotator.session.session import Session
from annotator.store.things import annotations as rows
from annotator.store.things.articles import article_by_id

AROUND = 12
"""Characters shown on either side of a passage."""


def found_passages(
    session: Session, check: Callable[[], None], question: Question, sought: Sought
) -> Iterator[FoundPassage]:
    """In the order of articles; of parts that compare pairs, pair after pair. An article that has gone is left out."""
    places = {label: at for at, label in enumerate(question.labels)}
    for some, pair in _questions(question, sought):
        for of_article in some.articles:
            check()
            reading: _Reading | None = None
            wanted = Wanted(pair, sought.label, None, sought.cell, sought.by_characters)
            for passage in passages(some._replace(articles=[of_article]), wanted):
                try:
                    reading = reading or _Reading(session, passage.article)
                except NotFound:
                    break
                yield reading.shown(passage, places)


def _questions(question: Question, sought: Sought) -> Iterator[tuple[Question, Pair | None]]:
    """The articles to look through, and whose codings of them."""
    if not sought.part:
        yield question, sought.pair
        return
    every = (*suggestion_parts(question), *trend(question).parts, *pane_parts(question).parts)
    part = next((each for each in every if each.name == sought.part), None)
    if part is None:
        return
    articles = list(question.articles)
    if part.rows.ndim == 1:
        yield question._replace(articles=[a for a, keep in zip(articles, part.rows) if keep]), sought.pair
        return
    for at, pair in enumerate(question.pairs):
        some = [a for a, keep in zip(articles, part.rows[:, at]) if keep]
        if some and sought.pair in (None, pair):
            yield question._replace(articles=some), pair


class _Reading:
    """An article's texts and what is known of its spans. Raises NotFound."""

    def __init__(self, session: Session, id_: str) -> None:
        article = article_by_id(session.project, id_)
        if article is None:
            raise NotFound(worded("An article has gone from {name}: count again.", name=session.path.name))
        self.read: ReadArticle = read_article(session, article.number)
        self.spans: Mapping[str, Annotation] = {
            each.id: each for each in rows.annotations_of(session.project, article.number)
        }

    def shown(self, passage: Passage, places: Mapping[str, int]) -> FoundPassage:
        """``places`` of the labels, by which coders who marked the same are found."""
        extracts = {script: self._extract(script, passage) for script in ("hans", "hant")}
        same: dict[object, list[str]] = {}
        for coder, spans in passage.codings.items():
            said = tuple((content(span, places), self._attributes(span)) for span in spans)
            same.setdefault(said, []).append(coder)
        sides = tuple(
            Side(tuple(coders), tuple(self._marked(span, extracts) for span in passage.codings[coders[0]]))
            for coders in same.values()
        )
        article = self.read.article
        return FoundPassage(
            article.number, article.title or article.name, passage.start, passage.end, passage.kinds,
            extracts["hans"][0], extracts["hant"][0], sides,
        )  # fmt: skip

    def _attributes(self, span: CodedSpan) -> tuple[tuple[str, str], ...]:
        kept = self.spans.get(span.id)
        return tuple(sorted(kept.attributes.items())) if kept else ()

    def _marked(self, span: CodedSpan, extracts: Mapping[str, tuple[Extract, int]]) -> Marked:
        hans, hant = (self._ranges(script, span.parts, *extracts[script]) for script in ("hans", "hant"))
        return Marked(span.label, hans, hant, self._attributes(span))

    def _extract(self, script: str, passage: Passage) -> tuple[Extract, int]:
        """The words with what is around them on the same line, and where they begin in the view."""
        view = self.read.texts.view(script)
        try:
            start, end = view.from_source(passage.start, passage.end)
        except UnmappableRange:
            return Extract("", 0, 0), 0
        text = view.text
        first = max(start - AROUND, text.rfind("\n", 0, start) + 1)
        line_end = text.find("\n", end)
        last = min(end + AROUND, len(text) if line_end < 0 else line_end)
        words = text[first:last].replace("\n", " ").replace("\r", " ").replace("\t", " ")
        before, after = ("…" if first and text[first - 1] != "\n" else ""), ("…" if last != line_end else "")
        after = after if last < len(text) else ""
        return Extract(f"{before}{words}{after}", start - first + len(before), end - first + len(before)), (
            first - len(before)
        )

    def _ranges(self, script: str, parts: Sequence[Range], extract: Extract, first: int) -> tuple[Range, ...]:
        view = self.read.texts.view(script)
        found: list[Range] = []
        for part in parts:
            try:
                start, end = view.from_source(*part)
            except UnmappableRange:
                continue
            start, end = max(start - first, 0), min(end - first, len(extract.text))
            if start < end:
                found.append((start, end))
        return tuple(found)
