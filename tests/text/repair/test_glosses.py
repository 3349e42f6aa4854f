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
        ("銀行還(huán)款,還(huán)清", "銀行還款,還清"),
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


AUTHORS = {
    "textbook": (
        "第三课 看朋友\n生词:学(xué)习(xí)、师(shī)、门(mén)、说(shuō)、话(huà)。\n"
        "今天(jīntiān)我们去看老师(lǎoshī)。老师说,学习汉语(hànyǔ)要多听、多说。\n"
    ),
    "textbook in Traditional": (
        "第三課 看朋友\n生詞:學(xué)習(xí)、師(shī)、門(mén)、說(shuō)、話(huà)。\n"
        "今天(jīntiān)我們去看老師(lǎoshī)。老師很高興,請我們喝茶(hē chá)。\n"
    ),
    "list of new characters": (
        "生字:朋(péng)、友(yǒu)、學(xué)、習(xí)、師(shī)、門(mén)、老(lǎo)。\n讀一讀,寫一寫,每個字寫五遍,再用每個字各說一句話。"
    ),
    "poem": (
        "夜泊江村\n孤帆遠(yuǎn)影落寒汀(tīng),\n燈(dēng)火漁(yú)歌隔岸聽(tīng)。\n一枕濤(tāo)聲人未寐(mèi),\n"
        "滿天霜氣裊(niǎo)青冥(míng)。\n"
    ),
    "names in the news": (
        "本報訊 評審名單昨日公布,單(shàn)先生、區(ōu)女士和蓋(gě)教授入選,單(shàn)先生任組長。\n"
        "頒獎儀式下月在市圖書館舉行,屆時三位評審將與讀者見面。\n"
    ),
    "one name in Simplified news": (
        "法院昨日开庭。单(shàn)某否认指控,证人称见过单(shàn)某,检方出示单(shàn)某的记录。\n"
    ),
    "one name in Traditional news": (
        "法院昨日開庭。單(shàn)某否認指控,證人稱見過單(shàn)某,檢方出示單(shàn)某的記錄。\n"
    ),
    "readings of one character": "多音字:長(cháng)江、校長(zhǎng);樂(yuè)器、快樂(lè);還(huán)書、還(hái)有。",
    "dictionary": (
        "學(xué)動詞。學習、學問。\n習(xí)動詞。習慣、習題、學習。\n讀(dú)動詞。讀書、閱讀。\n寫(xiě)動詞。寫字、書寫。\n"
    ),
    "Traditional forms on a Simplified page": (
        "这些字的写法变了:學(xué)、習(xí)、國(guó)、門(mén)。\n学生应当认识它们,说出读音。"
    ),
}


@pytest.mark.parametrize("name", AUTHORS)
def test_pinyin_that_an_author_meant_stays(name: str):
    assert reading(AUTHORS[name]) == AUTHORS[name]


def test_an_authors_page_is_not_littered_with_flags():
    assert [name for name in AUTHORS if find_repairs(AUTHORS[name])] == ["one name in Traditional news"]


def test_a_character_with_two_readings_keeps_both_on_a_page_of_the_service_and_is_flagged():
    source = f"{SERVICE}\n校長(zhǎng)說,長(cháng)江很長(cháng)。"
    assert reading(source) == "會議強調,學習貫徹。\n校長(zhǎng)說,長(cháng)江很長(cháng)。"
    row = find_repairs(source)[-1]
    assert not row.applied and "another one elsewhere" in row.evidence


def test_two_characters_with_two_readings_speak_for_an_author_and_all_pinyin_stays():
    source = f"{SERVICE}\n校長(zhǎng)、長(cháng)江,快樂(lè)、音樂(yuè)"
    assert find_repairs(source) == ()


def test_a_simplified_character_is_no_gloss_of_the_services_which_writes_traditional():
    source = f"{SERVICE}\n单(shàn)某"
    assert reading(source) == "會議強調,學習貫徹。\n单(shàn)某"


def test_a_word_in_pinyin_among_many_glosses_of_the_service_does_not_save_them():
    source = f"{SERVICE}\n安徽亳州(bózhōu)傳(chuán)達(dá)"
    assert reading(source) == "會議強調,學習貫徹。\n安徽亳州(bózhōu)傳達"


def test_three_glosses_on_fewer_characters_go_where_every_reader_knows_them():
    assert reading("發(fā)展區(qū)域,發(fā)布通知。") == "發展區域,發布通知。"
    name = "鄺(kuàng)先生說,鄺(kuàng)家來自廣東,鄺(kuàng)姓不多。"
    assert reading(name) == name
