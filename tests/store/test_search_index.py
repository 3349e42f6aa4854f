"""The index file: blocks whole or not at all, readers beside the writer, broken parts told."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.store.reads.search_index import (
    CHUNKS,
    Extent,
    IndexBusy,
    IndexUnusable,
    SearchIndex,
    articles_of,
    drop_orphans,
    throw_away,
)
from annotator.text.ngrams import RunMatrix, rows_of


def bits(*texts: str) -> bytes:
    matrix = RunMatrix(-(-len(texts) // 8) * 8, {})
    matrix.fill(0, texts)
    return matrix.packed()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "index.db"


def test_a_block_says_which_articles_may_hold_a_word(path: Path) -> None:
    with closing(SearchIndex(path, "one", writes=True)) as index:
        first = Extent(5, 4, 5, b"id")
        index.add_block(Extent(), first, [1, 3, 3, 4], bits("会议", "学习", "𠮷会", "要求"), {3: "学习\ud800𠮷会"}, 0)
        assert index.extent == first
    with closing(SearchIndex(path, "one")) as index:
        (block,) = index.blocks()
        assert list(articles_of(block, index.columns_with(block, rows_of("会")))) == [1, 3]
        assert list(articles_of(block, index.columns_with(block, rows_of("习")))) == [3]
        assert list(articles_of(block, index.columns_with(block, rows_of("龘")))) == []
        assert list(articles_of(block, 0b0110)) == [3] and index.readings([1, 3, 4]) == {3: "学习\ud800𠮷会"}


def test_a_reader_sees_one_state_while_the_writer_goes_on(path: Path) -> None:
    with closing(SearchIndex(path, "one", writes=True)) as writer:
        writer.add_block(Extent(), Extent(1, 1, 1, b""), [1], bits("会"), {}, 0)
        with closing(SearchIndex(path, "one")) as reader:
            (block,) = reader.blocks()
            writer.drop_blocks(writer.extent, Extent(1, 0, 1, b""), writer.blocks())
            assert reader.columns_with(block, rows_of("会")) == 1 and reader.extent.last == 1
        assert writer.blocks() == []


def test_who_comes_second_is_told_and_changes_nothing(path: Path) -> None:
    with closing(SearchIndex(path, "one", writes=True)) as one, closing(SearchIndex(path, "one", writes=True)) as other:
        one.add_block(Extent(), Extent(1, 1, 1, b""), [1], bits("会"), {}, 0)
        with pytest.raises(IndexBusy):
            other.add_block(Extent(), Extent(1, 2, 1, b""), [2], bits("议"), {}, 0)
        assert [list(each.articles) for each in other.blocks()] == [[1]]


def test_a_block_that_fails_half_way_leaves_nothing(path: Path) -> None:
    with closing(SearchIndex(path, "one", writes=True)) as index:
        with pytest.raises(OverflowError):
            index.add_block(Extent(), Extent(1, 1, 1, b""), [1], bits("会"), {2**80: "x"}, 0)
        assert index.blocks() == [] and index.extent == Extent()


@pytest.mark.parametrize("table, column", [("chunk", "bits"), ("reading", "text"), ("block", "articles")])
def test_a_changed_byte_is_told(path: Path, table: str, column: str) -> None:
    with closing(SearchIndex(path, "one", writes=True)) as index:
        index.add_block(Extent(), Extent(1, 1, 1, b""), [1], bits("会"), {1: "会"}, 0)
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"UPDATE {table} SET {column} = x'01' || substr({column}, 2)")
        db.commit()
    with closing(SearchIndex(path, "one")) as index, pytest.raises(IndexUnusable):
        for block in index.blocks():
            for row in range(CHUNKS):
                index.columns_with(block, [row * 32])
        index.readings([1])


def test_files_that_are_none_of_ours_are_unusable(path: Path) -> None:
    with pytest.raises(IndexUnusable):
        SearchIndex(path, "one")
    path.parent.mkdir()
    for content in (b"hello", b"SQLite format 3\0" + bytes(500)):
        path.write_bytes(content)
        with pytest.raises(IndexUnusable):
            SearchIndex(path, "one")
    path.write_bytes(b"")
    with pytest.raises(IndexBusy):  # it is just being made: nobody is to throw it away
        SearchIndex(path, "one")
    throw_away(path)
    SearchIndex(path, "one", writes=True).close()
    for writes in (False, True):
        with pytest.raises(IndexUnusable):
            SearchIndex(path, "other", writes=writes)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA application_id = 7")
    with pytest.raises(IndexUnusable):
        SearchIndex(path, "one", writes=True)


def test_the_index_of_a_project_in_a_folder_that_may_not_be_entered_stays(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, lost, stat = tmp_path / "locked" / "a.db", path.with_name("lost.db"), os.stat

    def refusing(place: int | str | os.PathLike[str], *args: object, **more: object) -> os.stat_result:
        if place == locked:
            raise PermissionError(13, "Permission denied")
        return stat(place, *args, **more)  # type: ignore[arg-type]

    SearchIndex(path, "one", writes=True, project=locked).close()
    SearchIndex(lost, "two", writes=True, project=tmp_path / "nowhere" / "b.db").close()
    monkeypatch.setattr(os, "stat", refusing)
    drop_orphans(path.parent)
    assert path in path.parent.iterdir() and lost not in path.parent.iterdir()
