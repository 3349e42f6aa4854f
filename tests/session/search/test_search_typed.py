"""One typed line: words, phrases, expressions, filters; and what is nearly a filter."""

from __future__ import annotations

import pytest

from annotator.errors import UsageError
from annotator.session.search.query import Query
from annotator.session.search.typed import read_query


@pytest.mark.parametrize("words, query", [
    ("会议", Query("会议")), ("  学习　贯彻 ", Query("学习 贯彻")), ("", Query()),
    ('"会议*"', Query("会议*")), ("会*议", Query("会*议", "wildcard")), ("会？", Query("会？")),
    ('会议 "为什么?"', Query('会议 "为什么?"')), ('"label:x"', Query("label:x")),
    ('"', Query('"')), ('""', Query('""')),
    ("/第\\d+条|a b/", Query("第\\d+条|a b", "regex")), ("/usr/bin x", Query("/usr/bin x")), ("a/b/c", Query("a/b/c")),
    ("label:slogan", Query(label="slogan")), ("会议 in：slogan", Query("会议", label="slogan", where="inside")),
    ("out:slogan 会议", Query("会议", label="slogan", where="outside")), ("LABEL:口号", Query(label="口号")),
    ("会议 since:2023-01 until:", Query("会议", since="2023-01")),
    ('outlet:"南方 都市报"', Query(outlet="南方 都市报")),
    ("status:DONE state:pending with:date", Query(status="done", state="pending", with_label="date")),
    ("attr:goal＝yes coder:li", Query(attribute=("goal", "yes"), coder="li")),
    ("时间:8:00", Query("时间:8:00")), ("http://a.cn", Query("http://a.cn")), ("张三：好 x:y", Query("张三：好 x:y")),
    ("会议 label:slogan 要求", Query("会议 要求", label="slogan")), ("𠮷:in", Query("𠮷:in")),
])  # fmt: skip
def test_a_typed_line_is_read(words: str, query: Query) -> None:
    assert read_query(words) == query


@pytest.mark.parametrize("words, said", [
    ("lable:slogan", "label:"), ("outlets:x", "outlet:"), ("stat:done", "state:|status:"), ("since:01/2023", "no date"),
    ("until:2023-13", "no date"), ("status:finish", "status"), ("status:dne", "do you mean done"),
    ("attr:goal", "goal=yes"),
    ("state:open", "choose one of"), ('label:"a b', "quotation mark is missing"), ('会 outlet："', "quotation mark"),
])  # fmt: skip
def test_what_is_nearly_a_filter_gets_a_sentence(words: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        read_query(words)


def test_any_line_is_read_or_refused() -> None:
    import itertools

    for pieces in itertools.product(['"', "/", "label:", "会", " ", "：", "\\", "*", "\ud800"], repeat=4):
        try:
            read_query("".join(pieces))
        except UsageError as error:
            assert error.sentence
