"""Texts as a search reads them: both views of an article, its own first, and the way back to the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from annotator.errors import TextRefused, UnmappableRange
from annotator.sentences import worded
from annotator.session.pages.reading import ArticleReader
from annotator.session.session import Session
from annotator.store.reads import search_rows as rows
from annotator.store.reads.search_rows import StoredTexts
from annotator.store.things import articles as article_rows
from annotator.store.things.articles import StoredArticle
from annotator.store.things.findings import articles_with_decisions
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.scripts import key_of_digest, opencc_version
from annotator.text.views import ArticleTexts, other_script


class Vouched(NamedTuple):
    """What an index says of some articles: of which it knows the texts as they are now, what they are read as where
    that is not their source, and the keys of their converted views where more than the source decides about those."""

    numbers: frozenset[int] = frozenset()
    readings: Mapping[int, str] = {}
    view_keys: Mapping[int, str] = {}


NO_UNITS = "[]"
"""Of a converted view that has its every character where the reading text has it, as it is stored."""
Known = Callable[[Sequence[int]], Vouched]
NOBODY_KNOWS = Vouched()


class WholeText(NamedTuple):
    """All that is searched of an article. ``view_key`` is that of the converted view, None where the source alone
    decides about it."""

    number: int
    text: str
    is_source: bool
    other: str
    view_key: str | None


class SearchedView:
    """One view of an article. The map is made when a hit first needs it; None where every character stays in place."""

    __slots__ = ("_make_map", "_map", "text")

    def __init__(self, text: str, make_map: Callable[[], OffsetMap | MapChain] | None = None) -> None:
        self.text = text
        self._make_map = make_map
        self._map: OffsetMap | MapChain | None = None

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Source code points of a range of this text; raises UnmappableRange for what a repair alone has put in."""
        return (start, end) if self._make_map is None else self._chart(self._make_map).to_a(start, end)

    def from_source(self, start: int, end: int) -> tuple[int, int]:
        """Code points of this text; empty where there is nothing to be seen of the source range."""
        if self._make_map is None:
            return start, end
        try:
            return self._chart(self._make_map).to_b(start, end)
        except UnmappableRange:
            at = self._chart(self._make_map).caret_to_b(start)
            return at, at

    def _chart(self, make: Callable[[], OffsetMap | MapChain]) -> OffsetMap | MapChain:
        if self._map is None:
            self._map = make()
        return self._map


class OwnText(SearchedView):
    """The view in the article's own script; ``other`` is the converted one."""

    __slots__ = ("other",)

    def __init__(
        self, text: str, other: SearchedView, make_map: Callable[[], OffsetMap | MapChain] | None = None
    ) -> None:
        super().__init__(text, make_map)
        self.other = other


class OwnTexts:
    """Reads texts by the batch. ``known`` says what an index vouches for: these need no look at their findings."""

    def __init__(self, session: Session, known: Known | None = None) -> None:
        self._session, self._project = session, session.project
        self._standard, self._opencc = session.standard, opencc_version()
        self._reader = ArticleReader(session)
        self._known = known

    def forget(self) -> None:
        """What is kept of decisions is looked up anew: something was written."""
        self._reader = ArticleReader(self._session)
        self.__dict__.pop("_decided", None)

    def of(self, numbers: Sequence[int]) -> dict[int, OwnText]:
        """By number, for those that are there."""
        vouched = self._known(numbers) if self._known else NOBODY_KNOWS
        found: dict[int, OwnText] = {}
        for each in rows.stored_texts(self._project, numbers):
            found[each.number] = self._as_kept(each, vouched) or self._read(each.number)[0]
        return found

    def whole(self, numbers: Sequence[int]) -> Iterator[WholeText]:
        """In order, whatever an index says of them."""
        for each in rows.stored_texts(self._project, numbers):
            own, key = self._as_kept(each, NOBODY_KNOWS), None
            if own is None:
                own, key = self._read(each.number)
            key = None if key == self._bare_key(each.sha256) else key
            yield WholeText(each.number, own.text, own.text == each.source, own.other.text, key)

    def _as_kept(self, each: StoredTexts, vouched: Vouched) -> OwnText | None:
        """The texts as they are stored, None where that is not known to be how they are read now."""
        if each.number in vouched.numbers:
            key = vouched.view_keys.get(each.number) or self._bare_key(each.sha256)
            text = vouched.readings.get(each.number)
        elif self._is_decided(each):
            return None
        else:
            key, text = self._bare_key(each.sha256), None
        if each.view_key != key or each.view_text is None:
            return None
        number, units = each.number, each.view_units
        own_map = None if text is None else lambda: self._chain(number).maps[0]
        other_map = None if text is None and units == NO_UNITS else lambda: self._chain(number)
        return OwnText(each.source if text is None else text, SearchedView(each.view_text, other_map), own_map)

    def _is_decided(self, each: StoredTexts) -> bool:
        """Whether more than the source may decide about what is read."""
        return each.has_findings or each.number in self._decided or None in self._decided

    def _bare_key(self, sha256: str) -> str:
        return key_of_digest(sha256, self._standard, self._opencc)

    def _chain(self, number: int) -> MapChain:
        """The map from the source to the converted view, by way of the reading text."""
        read = self._texts(self._stored(number))
        if read is None:
            raise UnmappableRange(
                worded("The mending of article {number} is damaged: its reading has no map.", number=number)
            )
        return read.view(other_script(read.published)).chain

    def _read(self, number: int) -> tuple[OwnText, str | None]:
        """The texts made of all that is known of an article, and the key of its converted view; of a page whose
        repairs are damaged the source alone."""
        stored = self._stored(number)
        texts = self._texts(stored)
        if texts is None:
            return OwnText(stored.source, SearchedView(stored.source)), None
        own, other = texts.view(texts.published), texts.view(other_script(texts.published))
        moved = [None if all(m.is_identity for m in each.chain.maps) else each.chain for each in (own, other)]
        first, second = (None if chain is None else lambda chain=chain: chain for chain in moved)
        return OwnText(own.text, SearchedView(other.text, second), first), self._key(stored, texts)

    def _texts(self, stored: StoredArticle) -> ArticleTexts | None:
        try:
            return self._reader.read(stored).texts
        except (ValueError, TextRefused):
            return None

    def _key(self, stored: StoredArticle, texts: ArticleTexts) -> str:
        """Of the converted view: the one it is kept under, where that is what is read."""
        from annotator.text.compose import view_to_keep

        if stored.view is not None and stored.view.text is texts.view(stored.view.script).text:
            return stored.view.key
        decisions = self._reader.decisions(stored.article, self._reader.findings(stored))
        return view_to_keep(texts, self._standard, decisions, stored.article.sha256).key

    def _stored(self, number: int) -> StoredArticle:
        stored = article_rows.stored_article(self._project, number)
        assert stored is not None, "articles are never deleted"
        return stored

    @cached_property
    def _decided(self) -> set[int | None]:
        return articles_with_decisions(self._project)
