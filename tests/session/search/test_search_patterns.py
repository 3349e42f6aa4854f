"""Regular expressions: every part of one is folded as the text is, an index loses no hit, and none runs away."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.errors import UsageError
from annotator.session.intake.importing import import_paths
from annotator.session.search import matching
from annotator.session.search.indexing import update_index
from annotator.session.search.patterns import MOST_REPEATS
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.session import Session

TEXTS = ("甲3议乙𠮷会议會議", "𠮷e\u0301騄驥騄-a", "会\r\n議\u00a0发展發展-")
Find = Callable[[str], list[str]]


@pytest.fixture
def find(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Find:
    """The words of the hits in TEXTS, which are the same with an index as without."""
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_bytes(text.encode())
        import_paths(session, [tmp_path / f"{number}.txt"])
    for _ in update_index(session, lambda: None):
        pass

    def found(pattern: str) -> list[str]:
        query = Query(pattern, "regex", articles=(2, 3, 4))
        hits = list(search(session, query))
        with monkeypatch.context() as patch:
            patch.setenv("ANNOTATOR_CACHE", str(tmp_path / "nothing"))
            assert list(search(session, query)) == hits, f"{pattern}: otherwise without an index"
        return [hit.match for hit in hits]

    return found


@pytest.mark.parametrize("pattern, words", [
    (r"[[:digit:]騄-騅]", ["3", "騄", "騄"]), (r"(?V1)[[3]騄-騅]", ["3", "騄", "騄"]),
    (r"[[:digit:]会]议", ["3议", "会议", "會議"]), (r"(?V1)[[会3]--[3]]议", ["会议", "會議"]),
    (r"(?V1)[\w--[會]]议", ["3议"]), (r"(?V1)[\p{Lo}&&[會-議]]{2}", ["会议", "會議"]),
    (r"\u6703", ["会", "會", "会"]), (r"[\u6703甲]", ["甲", "会", "會", "会"]), (r"\U00006703\u8b70", ["会议", "會議"]),
    (r"\N{CJK UNIFIED IDEOGRAPH-6703}议", ["会议", "會議"]), (r"[^\u6703\W]议", ["3议"]),
    (r"[一-龥]*騄[一-龥]*", ["騄驥騄"]), (r"[騄-騅]", ["騄", "騄"]), (r"[\u9a04-\u9a05]+", ["騄", "騄"]),
    (r"[會-會][議-議]", ["会议", "會議"]), (r"[一\-a]", ["-", "a", "-"]), (r"[]騄]", ["騄", "騄"]),
    (r"(?r)会", ["会", "會", "会"]), (r"(?r)[会議]{2}", ["会议", "會議"]), (r"(?:会议){e<=1}(?=會)", ["𠮷会议"]),
    (r"(?i)A", ["a"]), (r"(?i:騄)", ["騄", "騄"]), (r"(?#[一-龥)甲", ["甲"]), (r"(会议)\1", ["会议會議"]),
    (r"\p{Han}议", ["会议", "會議"]), (r"[\p{Nd}-]议?", ["3议", "-", "-"]), (r"(?:会|3){1}議", ["3议", "会议", "會議"]),
    (r"\會", ["会", "會", "会"]), (r"(?|發|甲)展?", ["甲", "发展", "發展"]),
])  # fmt: skip
def test_every_part_of_a_pattern_finds_either_script(find: Find, pattern: str, words: list[str]) -> None:
    assert find(pattern) == words


@pytest.mark.parametrize("pattern, said", [
    ("(?R)", "calls itself"), ("会(?1)?(议)", "calls itself"), ("(?P<x>a)(?&x)", "calls itself"),
    ("(a)(?-1)", "calls itself"), ("(?P<x>a)(?P>x)", "calls itself"),
    ("(?:a{65535}){65535}", "times"), ("(?:会议){300000000}", "times"), ("(?:(?:a{200}b)+){51}", "times"),
    ("(?x)a{300 #\n000000}", "times"), ("[会]{0,10001}", "times"),
    ("(?V0)(?V1)会", "cannot be read"), ("(?Lu)会", "cannot be read"), ("(?au)x", "cannot be read"),
    (r"\L<words>", "cannot be read"), ("[会", "cannot be read"), ("[一-", "cannot be read"),
    ("会[甲-\\", "cannot be read"),
    ("\\", "cannot be read"), (r"\U00110000", "cannot be read"), (r"\N{NOTHING}", "cannot be read"),
    ("[龥-一]", "cannot be read"),
])  # fmt: skip
def test_what_cannot_be_read_or_would_never_be_ready_gets_a_sentence(session: Session, pattern: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        list(search(session, Query(pattern, "regex")))


def test_what_only_looks_like_a_call_or_a_count_is_searched(find: Find) -> None:
    assert find(r"[(?R)]甲|\(?R?甲") == ["甲"] and find("(甲)(?(1)3|议)") == ["甲3"]
    assert find(r"[{99999}]?甲") == ["甲"] and find(f"甲{{1,{MOST_REPEATS}}}") == ["甲"] and find("(?-i:甲)") == ["甲"]


def test_a_pattern_for_which_there_is_no_memory_gets_a_sentence(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    import regex

    def too_large(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patch, pytest.raises(UsageError, match="memory"):
        patch.setattr(regex, "compile", too_large)
        matching.matcher(Query("会", "regex"))
    with pytest.raises(UsageError, match="memory"):
        matching._Clock().timed(too_large)  # pyright: ignore[reportPrivateUsage]


def test_a_cache_that_may_not_be_entered_is_done_without(
    find: Find, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, stat = tmp_path / "locked", os.stat

    def refusing(path: int | str | os.PathLike[str], *args: object, **more: object) -> os.stat_result:
        if not isinstance(path, int) and str(path).startswith(str(locked)):
            raise PermissionError(13, "Permission denied")
        return stat(path, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", refusing)
    monkeypatch.setenv("ANNOTATOR_CACHE", str(locked))
    assert [hit.match for hit in search(session, Query("甲3"))] == ["甲3"]
