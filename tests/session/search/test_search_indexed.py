"""With an index the answers are those of reading everything, whatever has happened to either since."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.codebook import Codebook
from annotator.session.coding.tagging import tag_span
from annotator.session.history import redo, undo
from annotator.session.intake.importing import import_paths
from annotator.session.pages.repairs import add_repair, reject_repair, repairs_of
from annotator.session.search import indexing
from annotator.session.search.candidates import Candidates
from annotator.session.search.indexing import Progress, update_index
from annotator.session.search.query import Hit, Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.store.reads import search_index
from annotator.store.reads.search_index import SearchIndex, index_path, throw_away

ALPHABET = "会會议議，、。\n𠮷学學习習aA"
TEXT = st.text(ALPHABET, min_size=1, max_size=60).filter(str.strip)
PHRASES = st.text(ALPHABET, min_size=1, max_size=5).filter(str.strip)
PATTERNS = st.sampled_from(["会.议", "[学學]习+", "议{1,2}", "a|习", "(会议)+，", "^会", "学*议会"])
STARS = st.sampled_from(["会*议", "学?", "a?习", "?会", "习*习*学"])
QUERIES = st.one_of(
    PHRASES.map(Query), PATTERNS.map(lambda each: Query(each, "regex")), STARS.map(lambda each: Query(each, "wildcard"))
)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ANNOTATOR_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def index(session: Session) -> Progress:
    *_, last = update_index(session, lambda: None)
    return last


def found(session: Session, query: Query | str) -> list[Hit]:
    return list(search(session, Query(query) if isinstance(query, str) else query))


def plainly_found(session: Session, query: Query, monkeypatch: pytest.MonkeyPatch) -> list[Hit]:
    """As by reading every text."""
    with monkeypatch.context() as patch:
        patch.setenv("ANNOTATOR_CACHE", str(session.path.parent / "nothing"))
        return found(session, query)


def unindexed(session: Session) -> int:
    with closing(Candidates(session)) as candidates:
        return candidates.unindexed


def bring(session: Session, folder: Path, *texts: str) -> None:
    count = len(list(folder.glob("*.md")))
    for number, text in enumerate(texts):
        (folder / f"{count + number}.txt").write_text(text, encoding="utf-8")
        import_paths(session, [folder / f"{count + number}.txt"])


def test_an_indexed_project_reads_only_what_may_hold_the_word(sample: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    assert unindexed(sample) == 5 and index(sample) == Progress(5, 5) and unindexed(sample) == 0
    read: list[int] = []
    from annotator.session.search import own_texts

    of = own_texts.OwnTexts.of

    def seen(self: own_texts.OwnTexts, numbers: list[int]) -> dict[int, own_texts.OwnText]:
        read.extend(numbers)
        return of(self, numbers)

    monkeypatch.setattr(own_texts.OwnTexts, "of", seen)
    assert found(sample, "龘靐齉") == [] and read == []
    assert found(sample, "会议") and 0 < len(read) <= 5


def test_seeds_are_found_alike_with_and_without_an_index(sample: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    index(sample)
    rnd = random.Random(5)
    texts = [text for (text,) in sample.project.connection.execute("SELECT text FROM source")]
    for _ in range(60):
        text = rnd.choice(texts)
        at = rnd.randrange(len(text) - 9)
        query = Query(text[at : at + rnd.choice([1, 2, 3, 5, 8])])
        if query.text.strip():
            assert found(sample, query) == plainly_found(sample, query, monkeypatch), query


def test_decisions_about_repairs_are_known_at_once_and_undone_at_once(
    sample: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(sample)
    number, repair = next(
        (number, each) for number in range(1, 6) for each in repairs_of(sample, number)
        if each.kind == "gloss" and each.status == "applied"
    )  # fmt: skip
    (source,) = sample.project.connection.execute("SELECT text FROM source WHERE article = ?", (number,)).fetchone()
    query = Query(source[repair.start - 1] + source[repair.end])

    def there() -> bool:
        hits = found(sample, query)
        assert hits == plainly_found(sample, query, monkeypatch)
        return any((hit.number, hit.start) == (number, repair.start - 1) for hit in hits)

    assert there()
    steps = [lambda: reject_repair(sample, number, repair), lambda: undo(sample), lambda: redo(sample)]
    for step, stands in zip(steps, (False, True, False)):
        step()
        assert there() is stands and unindexed(sample) == 1
        index(sample)
        assert there() is stands and unindexed(sample) == 0
    add_repair(sample, number, repair.end, repair.end + 1, "𠮷𠮷")
    assert [hit.number for hit in found(sample, "𠮷𠮷")] == [number]
    index(sample)
    assert [hit.number for hit in found(sample, "𠮷𠮷")] == [number] and unindexed(sample) == 0


def test_what_comes_in_later_is_found_before_and_after_it_is_indexed(session: Session, tmp_path: Path) -> None:
    index(session)
    bring(session, tmp_path, "龘靐一", "二")
    assert [hit.number for hit in found(session, "龘靐")] == [2] and unindexed(session) == 2
    assert index(session) == Progress(3, 3)
    assert [hit.number for hit in found(session, "龘靐")] == [2]
    session.project.connection.execute("UPDATE article SET removed = 1 WHERE n = 2")
    assert found(session, "龘靐") == []
    session.project.connection.execute("UPDATE article SET removed = 0 WHERE n = 2")
    assert len(found(session, "龘靐")) == 1


def test_tags_and_metadata_leave_the_index_as_it_is(session: Session, cache: Path) -> None:
    index(session)
    tag_span(session, 1, 0, 3, session.codebook.labels[0].uuid)
    assert unindexed(session) == 0


class Killed(Exception):
    pass


def test_a_build_that_is_stopped_goes_on_where_it_was(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "COLUMNS", 4)
    bring(session, tmp_path, *(f"第{n}篇会议" for n in range(20)))
    everything = found(session, "会议")
    assert len(everything) == 20
    steps = iter(range(7))

    def check() -> None:
        if next(steps, None) is None:
            raise Killed

    with pytest.raises(Killed):
        list(update_index(session, check))
    left = unindexed(session)
    assert 0 < left < 21 and found(session, "会议") == everything
    *_, last = update_index(session, lambda: None)
    assert last == Progress(21, 21) and unindexed(session) == 0 and found(session, "会议") == everything
    with closing(SearchIndex(index_path(session.project), indexing.index_identity(session))) as made:
        articles = [each for block in made.blocks() for each in block.articles]
    assert articles == sorted(set(articles)), "nothing was put in twice"


def test_many_small_imports_are_put_together(session: Session, tmp_path: Path) -> None:
    for n in range(indexing.MOST_SMALL + 3):
        bring(session, tmp_path, f"第{n}篇会议")
        index(session)
    with closing(SearchIndex(index_path(session.project), indexing.index_identity(session))) as made:
        assert len(made.blocks()) <= indexing.MOST_SMALL
    assert unindexed(session) == 0 and len(found(session, "会议")) == indexing.MOST_SMALL + 3


def test_long_articles_have_several_columns_and_are_found_once(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = "".join(chr(0x4E00 + n % 5_000) for n in range(9_000))
    bring(session, tmp_path, body + "\n" + body[::-1] + "龘靐齉", "学习", body[:50] + "龘")
    index(session)
    for query in ("龘", "龘靐齉", body[2_040:2_056], body[4_000:4_100], "学*习", body[5:7]):
        asked = Query(query, "wildcard" if "*" in query else "phrase")
        hits = found(session, asked)
        assert hits and hits == plainly_found(session, asked, monkeypatch)
    far_apart = Query(body[10:12] + "[\\s\\S]+" + "龘靐", "regex")
    assert len(found(session, far_apart)) == 1


@pytest.mark.parametrize("spoil", ["text", "truncated", "other form", "bits", "another project's", "no chunk"])
def test_a_broken_or_foreign_index_is_thrown_away_and_made_again(
    sample: Session, spoil: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(sample)
    path = index_path(sample.project)
    right = found(sample, "会议")
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        if spoil == "other form":
            db.execute("PRAGMA user_version = 99")
        elif spoil == "bits":
            db.execute("UPDATE chunk SET bits = zeroblob(length(bits))")
        elif spoil == "another project's":
            db.execute("UPDATE meta SET value = 'somebody' WHERE key = 'identity'")
        elif spoil == "no chunk":
            db.execute("DELETE FROM chunk")
        db.commit()
    if spoil == "text":
        path.write_text("会议")
    elif spoil == "truncated":
        path.write_bytes(path.read_bytes()[: 8_192 * 3])
    assert found(sample, "会议") == right
    index(sample)
    assert found(sample, "会议") == right and unindexed(sample) == 0


@pytest.mark.parametrize("search_first", [True, False])
def test_an_index_that_knows_another_past_of_the_project_is_made_again(
    session: Session, tmp_path: Path, search_first: bool
) -> None:
    """As when a backup is put back, and other work is done on it."""
    backup = (session.project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"), session.path.read_bytes())[1]
    bring(session, tmp_path, "龘靐一")
    index(session)
    session.close()
    session.path.write_bytes(backup)
    with closing(Session.open(session.path)) as again:
        bring(again, tmp_path, "会议", "龘靐二")
        if not search_first:
            index(again)
        for _ in range(2):
            assert [hit.number for hit in found(again, "会议")] == [2]
            assert [hit.number for hit in found(again, "龘靐")] == [3]
            index(again)
        assert unindexed(again) == 0


def test_two_who_write_it_do_not_get_into_each_others_way(session: Session, tmp_path: Path) -> None:
    bring(session, tmp_path, "会议")
    one = update_index(session, lambda: None)
    next(one)
    list(update_index(session, lambda: None))
    list(one)
    with closing(SearchIndex(index_path(session.project), indexing.index_identity(session))) as made:
        assert [each for block in made.blocks() for each in block.articles] == [1, 2]


def test_a_cache_that_cannot_be_written_is_done_without(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ANNOTATOR_CACHE", str(tmp_path / "file"))
    list(update_index(session, lambda: None))
    assert len(found(session, "习近平")) == 1


@given(st.data())
@settings(max_examples=25)
def test_index_and_plain_reading_agree_through_imports_and_repairs(codebook: Codebook, data: st.DataObject) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        patch.setenv("ANNOTATOR_CACHE", str(folder / "cache"))
        patch.setattr(indexing, "COLUMNS", data.draw(st.sampled_from([2, 3, search_index.COLUMNS])))
        with closing(Session.create(folder / "p.db", codebook, coder="li")) as session:
            for turn in range(3):
                for number, text in enumerate(data.draw(st.lists(TEXT, max_size=3))):
                    (folder / f"{turn}-{number}.txt").write_text(f"{turn}{number}{text}", encoding="utf-8")
                    import_paths(session, [folder / f"{turn}-{number}.txt"])
                decide(session, data)
                if data.draw(st.booleans()):
                    index(session)
                decide(session, data)
                for query in data.draw(st.lists(QUERIES, min_size=1, max_size=4)):
                    assert found(session, query) == plainly_found(session, query, patch), query


def decide(session: Session, data: st.DataObject) -> None:
    rows = session.project.connection.execute("SELECT article, text FROM source").fetchall()
    if rows and data.draw(st.booleans()):
        number, text = data.draw(st.sampled_from(rows))
        at = data.draw(st.integers(0, len(text) - 1))
        wanted = data.draw(st.sampled_from(["", "会", "议学", "𠮷"]))
        standing = [each for each in repairs_of(session, number) if each.in_force]
        if standing and data.draw(st.booleans()):
            reject_repair(session, number, standing[0])
        elif text[at] not in (wanted, "\n") and not any(each.start <= at < each.end for each in standing):
            add_repair(session, number, at, at + 1, wanted)


def test_throwing_away_what_is_not_there_is_no_error(tmp_path: Path) -> None:
    throw_away(tmp_path / "nowhere" / "x.db")


def test_a_process_that_is_killed_half_way_leaves_an_index_that_goes_on(
    session: Session, tmp_path: Path, cache: Path
) -> None:
    bring(session, tmp_path, *(f"第{n}篇会议" for n in range(30)))
    everything = found(session, "会议")
    script = (
        "import os, sys\nfrom annotator.session.search import indexing\n"
        "from annotator.session.session import Session\nindexing.COLUMNS = 4\n"
        "for part in indexing.update_index(Session.read(sys.argv[1]), lambda: None):\n"
        "    if part.done >= 12: os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(session.path)], timeout=60, check=False)
    assert ended.returncode != 0 and 0 < unindexed(session) < 31
    assert found(session, "会议") == everything
    assert index(session) == Progress(31, 31) and found(session, "会议") == everything and unindexed(session) == 0


def test_search_and_index_answer_as_jobs_of_the_process_beside_the_window(session: Session) -> None:
    from annotator.session.background import Answer, Background
    from annotator.session.search.query import Found
    from annotator.session.search.searching import search_job

    def answers(background: Background) -> list[Answer]:
        came: list[Answer] = []
        until = time.monotonic() + 30
        while not (came and came[-1].is_last):
            assert time.monotonic() < until
            came += background.answers()
            time.sleep(0.01)
        return came

    background = Background(session.path)
    try:
        background.ask("index", indexing.update_index)
        assert answers(background)[-1].part == Progress(1, 1)
        background.ask("search", search_job, Query("习近平"), 50)
        assert [each.part for each in answers(background)] == [found(session, "习近平"), Found(1, 1, True, 0)]
        background.ask("search", search_job, Query("(", "regex"))
        assert "cannot be read" in answers(background)[-1].refusal
    finally:
        background.close()


def test_reading_texts_are_those_of_the_desk(sample: Session, broken: Session) -> None:
    from annotator.session.articles import load_article
    from annotator.session.search.own_texts import OwnTexts

    for session in (sample, broken):
        numbers = [number for (number,) in session.project.connection.execute("SELECT n FROM article ORDER BY n")]
        for number, own in OwnTexts(session).of(numbers).items():
            opened = load_article(session, number)
            view = opened.texts.view(opened.article.script)
            assert own.text == view.text
            for at in range(0, len(own.text) - 2, 7):
                assert own.to_source(at, at + 2) == view.to_source(at, at + 2)


def test_indexes_of_projects_that_are_gone_are_swept_out(session: Session, tmp_path: Path, codebook: Codebook) -> None:
    index(session)
    with closing(Session.create(tmp_path / "other.db", codebook, coder="li")) as other:
        bring(other, tmp_path, "会议")
        index(other)
        left = index_path(other.project)
    assert left.exists() and index_path(session.project).exists()
    (tmp_path / "other.db").unlink()
    with closing(Session.create(tmp_path / "third.db", codebook, coder="li")) as third:
        index(third)
    assert not left.exists() and index_path(session.project).exists()


def test_a_span_of_any_length_is_found_as_a_whole(session: Session, tmp_path: Path) -> None:
    text = "".join(chr(0x4E00 + n) for n in range(900)) + "\n" + "会议" * 200
    bring(session, tmp_path, text)
    tag_span(session, 2, 0, 1_200, session.codebook.labels[0].uuid)
    tag_span(session, 2, 0, 700, session.codebook.labels[0].uuid)
    asked = Query(text[:1_200], label=session.codebook.labels[0].uuid, exact=True)
    for _ in range(2):
        assert [(hit.start, hit.end) for hit in found(session, asked)] == [(0, 1_200)]
        index(session)
