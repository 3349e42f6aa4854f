"""A gloss goes only where it is a reading of the character before it, and the page has a converter's glosses."""

from __future__ import annotations

import pytest

from annotator.text.repair import find_repairs

SERVICE = "會(huì)議強(qiáng)調(diào),學(xué)習(xí)貫徹。"
"""Five glosses of the service."""


def reading(source: str) -> str:
    parts: list[str] = []
    at = 0
    for row in find_repairs(source):
        if row.applied:
            parts += [source[at : row.start], row.replacement]
            at = row.end
    return "".join((*parts, source[at:]))


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("傳(chuán)達(dá)", "傳達"),
        ("傳(chuán )達( dá)", "傳達"),
        ("傳（chuán）達（dá）", "傳達"),
        ("黨組(擴(kuò)大)會", "黨組(擴大)會"),
        ("(李宗陽(yáng))", "(李宗陽)"),
        ("一點(diǎnr)", "一點"),
        ("銀行還(huán)款、還(hái)有", "銀行還款、還有"),
        ("會(hui\u0300)議", "會議"),
    ],
)
def test_on_a_page_of_the_service_glosses_of_every_form_go(page: str, expected: str):
    assert reading(f"{SERVICE}\n{page}") == f"會議強調,學習貫徹。\n{expected}"


@pytest.mark.parametrize(
    "page",
    [
        "(記者 裴文鵬)",
        "the (xi) of English",
        "會(wù)議",
        "(huì)",
        "𠮷(jí)",
        "Xi(xí)",
        "會 (huì)",
        "會(huì",
        "會huì)",
        "(一)工作(修正案)",
        "會(Huì)",
    ],
)
def test_parentheses_that_are_no_readings_stay_also_on_a_page_of_the_service(page: str):
    assert reading(f"{SERVICE}\n{page}") == f"會議強調,學習貫徹。\n{page}"


def test_an_authors_own_gloss_stays_on_a_clean_page_and_is_only_flagged_on_the_services():
    assert find_repairs("安徽亳(bó)州舉行會議。") == ()
    rows = find_repairs(f"{SERVICE}安徽亳(bó)州")
    assert [row.applied for row in rows] == [True] * 5 + [False]


def test_ruby_on_every_character_is_left_alone():
    page = "玉(yù)顏(yán)不(bù)及(jí)寒(hán)鴉(yā)色(sè),猶(yóu)帶(dài)昭(zhāo)陽(yáng)日(rì)影(yǐng)來(lái)。"
    assert find_repairs(page) == ()


def test_toneless_and_repeated_glosses_go_where_there_are_enough_of_them():
    page = "關(guan)系(xi)(xi)(xi)到全(quan)局(ju)的工(gong)作要求,各單位必須認真對待,不得推諉扯皮,確保完成任務。"
    assert reading(page) == "關系到全局的工作要求,各單位必須認真對待,不得推諉扯皮,確保完成任務。"
    assert reading("系(xi)和局") == "系(xi)和局"


def test_toneless_glosses_on_nearly_everything_are_a_sites_doing_too():
    page = "全(quan)市(shi)各(ge)級(ji)(ji)認(ren)真(zhen)做(zuo)好(hao)防(fang)汛(xun)工(gong)作(zuo)(zuo)。"
    assert reading(page) == "全市各級認真做好防汛工作。"


def test_stray_commas_before_marks_go_where_the_page_is_full_of_them():
    page = "省委書記,、省長出席,,並講話,。會議指出,,要抓好落實,,確保成效,。"
    assert reading(page) == "省委書記、省長出席,並講話。會議指出,要抓好落實,確保成效。"
    assert reading("他說,,好") == "他說,,好"


def test_a_gloss_says_whose_reading_it_is():
    row = find_repairs(SERVICE)[0]
    assert "huì is a reading of 會 (会)" in row.evidence and (row.start, row.end) == (1, 6)
