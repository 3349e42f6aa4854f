"""Claims about fingerprints and the names given to articles without a title."""

from __future__ import annotations

import hashlib
import unicodedata

import pytest

from annotator.text.article_text import fingerprint, first_clause


def test_the_fingerprint_is_sha256_of_utf8_and_tells_apart_what_looks_alike() -> None:
    assert fingerprint("𠮷\n") == hashlib.sha256("𠮷\n".encode()).hexdigest()
    alike = ["é", "e\u0301", "é\u00a0", "é ", "é\n"]
    assert len(set(map(fingerprint, alike))) == len(alike)


@pytest.mark.parametrize(
    ("source", "clause"),
    [
        ("\n \u3000自治区党委常委会召开会议 刘宁主持并讲话\n正文", "自治区党委常委会召开会议 刘宁主持并讲话"),
        ("原標(biāo)題:\n省委召開會議\n", "省委召開會議"),
        ("标题：", "标题："),
        ("▲▲▲\n***\n会议召开。随后讲话", "会议召开"),
        ("2月27日,市委常委會會議召開,傳達學習貫徹習近平總書記在中央政治局會議上的講話", "2月27日,市委常委會會議召開"),
        ("!!!会议开了", "!!!会议开了"),
        ("𠮷野家\u00a0\u3000开门\u2028第二行", "𠮷野家 开门"),
        ("", ""),
        ("——\n。", ""),
    ],
)
def test_an_article_is_called_by_its_first_clause_with_words(source: str, clause: str) -> None:
    assert first_clause(source) == clause


def test_a_name_is_never_longer_than_sixty_and_never_ends_between_a_letter_and_its_marks() -> None:
    named = first_clause("会" * 58 + "e\u0301\u0302\u0303" * 20)
    assert named == "会" * 58 + "…"
    assert len(first_clause("𠮷" * 500)) == 60
    assert not unicodedata.combining(first_clause("e\u0301" * 300)[-1])
