"""What stands in either pane is found: the search agrees with reading both views of every article."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import UnmappableRange
from annotator.exchange.records import ImportedArticle
from annotator.model.codebook import Codebook
from annotator.session.articles import load_article
from annotator.session.history import undo
from annotator.session.intake.importing import preparation
from annotator.session.intake.preparing import prepared
from annotator.session.pages.conversions import add_override, drop_override, project_terms
from annotator.session.pages.repairs import add_repair, reject_repair, repairs_of
from annotator.session.search.candidates import Candidates
from annotator.session.search.indexing import update_index
from annotator.session.search.literals import needed_literals
from annotator.session.search.matching import CLAUSE_ENDS
from annotator.session.search.query import STAR_LENGTH, Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import articles as article_rows
from annotator.text.scripts import STANDARDS
from annotator.text.scripts.folding import comparable, fold

WORDS = [
    *("着手", "著手", "指明了", "指明瞭", "互联网", "網際網路", "网络", "軟體", "软件", "里面", "裡面"),
    *("乾隆", "头发", "頭髮", "会", "會", "，", ",", "。", ".", "１", "1", "𠮷", "（a）", "\n", "着", "了", "e\u0301"),
]
TEXT = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map("".join).filter(lambda text: text.strip())
PHRASE = st.lists(st.sampled_from([*WORDS, *"着著網路体體軟"]), min_size=1, max_size=3).map("".join).filter(str.strip)
STARS = st.sampled_from(["著*手", "网?网", "會*1", "?網", "软?", "网*路", "，*会", "著？", "指?瞭"])
PATTERNS = st.sampled_from(
    ["著手", "[着著]+", "網(際網)?路", "(軟|软)[件體]", "著|瞭", "會{1,2}", r"\d", "指明.", "网.*会", "^着"]
)
QUERIES = st.one_of(
    PHRASE.map(Query), STARS.map(lambda each: Query(each, "wildcard")), PATTERNS.map(lambda each: Query(each, "regex"))
)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_CACHE", str(tmp_path / "cache"))


def bring(session: Session, *texts: tuple[str, str]) -> None:
    """Each (script, text) becomes the next article."""
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        for script, text in texts:
            new = ImportedArticle(text, f"{script}{text}"[:40], "00" * 32, script=script, findings=False)
            article_rows.add_article(write, prepared(new, preparation(session)))


@pytest.fixture(params=STANDARDS)
def session(request: pytest.FixtureRequest, tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    with closing(Session.create(tmp_path / "p.db", codebook, coder="li", standard=request.param)) as made:
        yield made


def matches(text: str, query: Query) -> Iterator[tuple[int, int]]:
    """As one would look for it by hand, place by place."""
    if query.kind == "regex":
        text, at = fold(text), 0
        while at <= len(text) and (found := regex.search(fold(query.text), text, pos=at)):
            if found.end() > found.start():
                yield found.span()
            at = max(found.end(), found.start() + 1)
        return
    if query.kind == "phrase":
        text, wanted = comparable(text), comparable(query.text)
        yield from ((at, at + len(wanted)) for at in range(len(text)) if text.startswith(wanted, at))
        return
    for at in range(len(text)):
        end = end_of_wildcards(query.text, text, at)
        if end is not None:
            yield at, end


def end_of_wildcards(pattern: str, text: str, at: int) -> int | None:
    if not pattern:
        return at
    if pattern[0] == "*":
        for end in range(at, min(at + STAR_LENGTH, len(text)) + 1):
            if end > at and text[end - 1] in CLAUSE_ENDS:
                return None
            if (found := end_of_wildcards(pattern[1:], text, end)) is not None:
                return found
        return None
    fits = text[at : at + 1] and (
        text[at] not in "\n\r" if pattern[0] == "?" else comparable(text[at]) == comparable(pattern[0])
    )
    return end_of_wildcards(pattern[1:], text, at + 1) if fits else None


def by_hand(session: Session, query: Query) -> list[tuple[int, int, int]]:
    found: set[tuple[int, int, int]] = set()
    for (number,) in session.project.connection.execute("SELECT n FROM article"):
        texts = load_article(session, number).texts
        for view in (texts.hans, texts.hant):
            for place in matches(view.text, query):
                try:
                    found.add((number, *view.to_source(*place)))
                except UnmappableRange:
                    continue
    return sorted(found)


def places(session: Session, query: Query | str) -> list[tuple[int, int, int]]:
    query = Query(query) if isinstance(query, str) else query
    return [(hit.number, hit.start, hit.end) for hit in search(session, query)]


def index(session: Session) -> None:
    list(update_index(session, lambda: None))
    with closing(Candidates(session)) as candidates:
        assert candidates.unindexed == 0


def test_the_words_on_the_screen_are_found_in_both_articles(tmp_path: Path, codebook: Codebook) -> None:
    for standard, words in (
        ("tw", ("着手", "著手", "指明了", "指明瞭")),
        ("twp", ("互联网", "網際網路", "软件", "軟體")),
    ):
        with closing(Session.create(tmp_path / f"{standard}.db", codebook, coder="li", standard=standard)) as session:
            bring(session, ("hans", f"甲𠮷{words[0]}乙{words[2]}"), ("hant", f"甲𠮷{words[1]}乙{words[3]}"))
            for indexed in (False, True):
                if indexed:
                    index(session)
                for word in words:
                    assert [place[0] for place in places(session, word)] == [1, 2], (standard, word)
            (hit, _) = search(session, Query(words[1]))
            assert (hit.start, hit.end, hit.match) == (2, 2 + len(words[0]), words[0]), "in the article's own script"


@pytest.mark.parametrize("standard", STANDARDS)
@settings(max_examples=12)
@given(st.data())
def test_search_is_reading_both_views_whatever_was_decided(
    codebook: Codebook, standard: str, data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_CACHE", str(Path(name, "cache")))
        with closing(Session.create(Path(name, "p.db"), codebook, coder="li", standard=standard)) as session:
            for turn in range(2):
                texts = data.draw(st.lists(st.tuples(st.sampled_from(["hans", "hant"]), TEXT), min_size=1, max_size=3))
                bring(session, *((script, f"{turn}{at}{text}") for at, (script, text) in enumerate(texts)))
                decide(session, data)
                if data.draw(st.booleans()):
                    index(session)
                decide(session, data)
                for query in data.draw(st.lists(QUERIES, min_size=1, max_size=5)):
                    asked = places(session, query)
                    assert asked == by_hand(session, query), query
                    assert len(set(asked)) == len(asked), "the same place once"


def decide(session: Session, data: st.DataObject) -> None:
    """A repair, a term or a choice, or one of them taken back."""
    number, text = data.draw(st.sampled_from(session.project.connection.execute("SELECT * FROM source").fetchall()))
    at = data.draw(st.integers(0, len(text) - 1))
    match data.draw(st.sampled_from(["nothing", "repair", "reject", "term", "drop", "here", "article"])):
        case "repair":
            standing = [each for each in repairs_of(session, number) if each.in_force]
            if text[at] != "\n" and not any(each.start <= at < each.end for each in standing):
                words = ["着手𠮷", "網𠮷", "軟體𠮷", "𠮷" if text[at] != "𠮷" else ""]
                add_repair(session, number, at, at + 1, data.draw(st.sampled_from(words)))
        case "reject":
            for each in [each for each in repairs_of(session, number) if each.in_force][:1]:
                reject_repair(session, number, each)
        case "term":
            words = data.draw(st.sampled_from(["着", "着手", "网络", "软件", "了"]))
            add_override(session, None, "project", words, data.draw(st.sampled_from(["著", "乾", "網際網路"])))
        case "drop":
            for each in project_terms(session)[:1]:
                drop_override(session, each)
        case "here" | "article" as scope:
            if text[at].isprintable() and text[at].strip() and not repairs_of(session, number):
                add_override(session, number, scope, text[at], "髮", at, at + 1)
        case _:
            return


def test_a_conversion_that_is_decided_and_undone_is_known_at_once(session: Session) -> None:
    bring(session, ("hans", "一着二"), ("hans", "没有"), ("hans", "三着四"))
    index(session)
    for step, there in (
        (lambda: add_override(session, None, "project", "着", "龘"), [1, 3]), (lambda: undo(session), []),
        (lambda: add_override(session, 3, "here", "着", "龘", 1, 2), [3]),
        (lambda: add_override(session, 1, "article", "着", "龘"), [1, 3]),
    ):  # fmt: skip
        step()
        assert [place[0] for place in places(session, "龘")] == there
        index(session)
        assert [place[0] for place in places(session, "龘")] == there


def test_only_articles_that_have_a_new_term_are_read_again(session: Session) -> None:
    bring(session, ("hans", "一着二"), ("hans", "没有"), ("hant", "沒有"))
    index(session)
    add_override(session, None, "project", "着", "龘")
    with closing(Candidates(session)) as candidates:
        assert candidates.unindexed == 1


def test_many_new_terms_make_the_index_anew(session: Session) -> None:
    bring(session, ("hans", "一着二"))
    index(session)
    for at in range(20):
        add_override(session, None, "project", chr(0x4E00 + at), "龘")
    assert places(session, "龘") == [(1, 0, 1)]
    index(session)
    assert places(session, "龘") == [(1, 0, 1)]


def test_full_and_half_width_are_one_for_phrases_and_wildcards_alone(session: Session) -> None:
    bring(session, ("hans", "会议，第１条。"), ("hans", "会议,第1条."), ("hans", "会议、第一条"))
    for indexed in (False, True):
        if indexed:
            index(session)
        for words in ("会议，", "会议,", "會議，第1", "１條.", "條．", "条｡"):
            assert [place[0] for place in places(session, words)] == [1, 2], words
        assert [place[0] for place in places(session, Query("议，?１", "wildcard"))] == [1, 2]
        assert [place[0] for place in places(session, Query("，第", "regex"))] == [1]
        assert [place[0] for place in places(session, Query("(议),", "regex"))] == [2]
        assert [place[0] for place in places(session, "会议、")] == [3]


def test_a_long_article_is_found_in_both_views_whole(session: Session) -> None:
    body = "着手互联网软件，" * 700 + "龘了"
    bring(session, ("hans", body), ("hans", "没有"))
    before = by_hand(session, Query("著手"))
    index(session)
    assert places(session, "著手") == before and len(places(session, "互联网软件，着手")) == 699


@pytest.mark.parametrize("pattern, needs", [
    ("全面(依法|从严)", (("全面依法", "全面从严"),)), ("会?要求", (("要求",),)), ("a|b", (("a", "b"),)),
    ("[两两]个.立", (("两个",), ("立",))), ("(ab|c)+d", (("ab", "c"), ("d",))), ("(a|)b", (("ab", "b"),)),
    ("x{2,}y", (("x",), ("y",))), ("a(b(c|d)e)f", (("abcef", "abdef"),)), (r"a\.b\d", (("a.b",),)),
    ("(?i)a", ()), ("a{e}", ()), (r"\p{L}a", ()), ("a*", ()), ("a||b", ()), (r"(a)\1", ()), ("a(?!b)", ()),
    ("[[a]b]c", ()), ("a{0}b", (("b",),)), ("(a|b|.)c", (("c",),)), ("a{,2}", ()), ("(?:a|b)?c", (("c",),)),
])  # fmt: skip
def test_what_every_match_of_an_expression_holds(pattern: str, needs: tuple[tuple[str, ...], ...]) -> None:
    assert needed_literals(pattern) == needs


PIECES = st.sampled_from(
    [*"ab(|)[]{}*+?.^$\\-,12", "(?:", "a{2}", "{0,1}", r"\d", r"\.", "[ab]", "(a|b)", "[^a]", "b+"]
)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=9).map("".join), st.text("ab12.,-", max_size=9))
def test_every_match_of_any_expression_holds_what_it_is_said_to_hold(pattern: str, text: str) -> None:
    try:
        found = [each.group() for each in regex.finditer(pattern, text, overlapped=True, timeout=1)]
    except (regex.error, TimeoutError):
        return
    for clause in needed_literals(pattern):
        assert all(any(word in match for word in clause) for match in found), (pattern, found)
