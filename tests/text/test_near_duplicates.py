"""Claims about near-duplicates: what is found, what stays apart, and where the limits are."""

from __future__ import annotations

import hashlib
import os
import random
import re
import subprocess
import sys
from itertools import combinations
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.resource_files import seeds_folder
from annotator.text import near_duplicates
from annotator.text.near_duplicates import (
    NOTHING,
    SIGNATURE_BYTES,
    SIMILAR,
    VERSION,
    band_keys,
    grouped,
    signature,
    similarity,
)
from annotator.text.scripts import convert, to_hans

GLOSS = re.compile(r"\([a-zà-ɏ]+\)")
SEEDS = [GLOSS.sub("", to_hans(path.read_text("utf-8"))) for path in sorted(seeds_folder().glob("*.txt"))]
LETTERS = "".join(SEEDS)
PAGE = SEEDS[0]


def scattered(text: str, share: float, rnd: random.Random) -> str:
    """``share`` of the characters replaced, dropped, or followed by a new one."""

    def edited(character: str) -> str:
        other = rnd.choice(LETTERS)
        return rnd.choice([other, "", character + other]) if rnd.random() < share else character

    return "".join(map(edited, text))


def rewritten(text: str, share: float, rnd: random.Random) -> str:
    """``share`` of the clauses dropped or made of other characters."""
    clauses = re.split(r"(?<=[,，。;])", text)
    new = ["".join(rnd.choices(LETTERS, k=len(each))) if rnd.random() < 0.5 else "" for each in clauses]
    return "".join(other if rnd.random() < share else each for each, other in zip(clauses, new))


def found(one: str, other: str) -> bool:
    return len(grouped([("one", signature(one)), ("other", signature(other))])) == 1


def recall(edits: list[tuple[str, str]]) -> float:
    return sum(found(one, other) for one, other in edits) / len(edits)


def true_similarity(one: str, other: str) -> float:
    """Jaccard of the runs, by the book; for texts that need no folding."""
    runs = [{each[at : at + 3] for at in range(max(1, len(each) - 2))} for each in (one, other)]
    return len(runs[0] & runs[1]) / len(runs[0] | runs[1])


def distinct_letters(count: int, first: int = 0x4E00) -> str:
    return "".join(chr(first + each) for each in range(count))


# -- the same report ----------------------------------------------------------------------------------


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk", "s2twp"])
@pytest.mark.parametrize("page", SEEDS)
def test_a_report_and_its_traditional_version_are_near_duplicates(page: str, config: str) -> None:
    traditional = to_hans(convert(page, config))
    assert similarity(signature(page), signature(traditional)) > 0.85
    assert found(page, traditional)


def test_variant_characters_that_conversion_leaves_open_do_not_part_a_report_from_itself() -> None:
    other = PAGE.translate(str.maketrans("并于后众群里", "併於後衆羣裏"))
    assert other != PAGE and found(PAGE, other) and found(PAGE, to_hans(other))


@pytest.mark.parametrize(
    "other",
    [
        PAGE.replace(",", "，").replace(":", "：").replace("(", "（"),
        "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in PAGE),
        PAGE.replace("\n", "\r\n"),
        PAGE.replace("\n", ""),
        PAGE.replace("。", "。\u00a0\u3000\u200b"),
        "_".join(PAGE),
        PAGE.replace("“", "「").replace("”", "」"),
        "\ufeff" + PAGE,
    ],
    ids=["full-width marks", "full-width ASCII", "CRLF", "one line", "spaces", "underscores", "quotes", "BOM"],
)
def test_width_white_space_and_punctuation_make_no_difference(other: str) -> None:
    assert other != PAGE
    assert signature(other) == signature(PAGE)


def test_case_and_how_an_accent_is_written_make_no_difference() -> None:
    assert signature("Café 中央 LTD") == signature("cafe\u0301中央ltd")


@pytest.mark.parametrize("page", SEEDS)
def test_a_report_with_every_twentieth_character_edited_is_found(page: str) -> None:
    rnd = random.Random(5)
    assert recall([(page, scattered(page, 0.05, rnd)) for _ in range(60)]) >= 0.98


@pytest.mark.parametrize("page", SEEDS)
def test_a_report_with_a_tenth_rewritten_another_headline_and_navigation_is_found(page: str) -> None:
    rnd = random.Random(10)
    head, foot = "本报快讯:市里开了一个会\n当前位置:首页>新闻>要闻\n", "\n上一篇 下一篇 责任编辑:甲乙 版权所有 关于我们"
    assert recall([(page, head + rewritten(page, 0.1, rnd) + foot) for _ in range(40)]) >= 0.98


def test_a_tenth_of_scattered_edits_is_nearly_always_found() -> None:
    rnd = random.Random(7)
    assert recall([(page, scattered(page, 0.1, rnd)) for page in SEEDS for _ in range(40)]) >= 0.95


def test_the_parts_of_a_report_may_change_places() -> None:
    paragraphs = PAGE.split("\n")
    random.Random(1).shuffle(paragraphs)
    assert similarity(signature(PAGE), signature("\n".join(paragraphs))) > 0.9


# -- other reports ------------------------------------------------------------------------------------


def test_five_reports_of_one_kind_stay_apart() -> None:
    signed = [signature(each) for each in SEEDS]
    assert all(similarity(one, other) < 0.2 for one, other in combinations(signed, 2))
    assert grouped(enumerate(signed)) == []


@pytest.mark.parametrize("length", [60, 150, 400])
def test_pieces_of_different_reports_are_never_similar(length: int) -> None:
    pieces = [
        (number, signature(page[at : at + length]))
        for number, page in enumerate(SEEDS)
        for at in range(0, len(page) - length + 1, length)
    ]
    pairs = [(one, other) for (n, one), (m, other) in combinations(pieces, 2) if n != m]
    false = sum(similarity(one, other) >= SIMILAR for one, other in pairs)
    compared = sum(not set(band_keys(one)).isdisjoint(band_keys(other)) for one, other in pairs)
    assert false <= len(pairs) / 1000 and compared <= len(pairs) / 100


def test_reports_that_share_nothing_but_stock_phrases_stay_apart() -> None:
    rnd = random.Random(3)
    stock = [each for each in re.split(r"[,，。;\n]", LETTERS) if 8 <= len(each) <= 30][:120]

    def report() -> str:
        phrases = [rnd.choice(stock) for _ in range(40)]
        news = ["".join(rnd.choices(LETTERS, k=len(each))) for each in phrases]
        return "，".join(each for pair in zip(phrases, news) for each in pair)

    signed = [signature(report()) for _ in range(60)]
    assert grouped(enumerate(signed)) == []


# -- the estimate -------------------------------------------------------------------------------------


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.integers(1, 900), st.floats(0, 1), st.randoms(use_true_random=False))
def test_the_estimate_is_within_three_sigma_of_the_true_similarity(
    length: int, kept: float, rnd: random.Random
) -> None:
    letters = [*distinct_letters(4000), *distinct_letters(2000, first=0x20000), "𠮷"]
    one = "".join(rnd.sample(letters, length))
    other = one[: int(length * kept)] + "".join(rnd.sample(letters, length - int(length * kept)))
    true = true_similarity(one, other)
    estimate = similarity(signature(one), signature(other))
    assert abs(estimate - true) <= 3 * sqrt(true * (1 - true) / 128) + 1e-9


@pytest.mark.parametrize("length", [12, 60, 300, 1500])
def test_the_estimate_has_no_bias_and_the_error_that_the_module_states(length: int) -> None:
    rnd = random.Random(length)
    letters, scores = distinct_letters(20000), list[float]()
    for _ in range(80):
        one, kept = "".join(rnd.sample(letters, length)), rnd.randrange(length // 4, length - 2)
        other = one[:kept] + "".join(rnd.sample(letters, length - kept))
        true = true_similarity(one, other)
        error = similarity(signature(one), signature(other)) - true
        scores.append(error / sqrt(true * (1 - true) / 128))
    assert sqrt(sum(each * each for each in scores) / len(scores)) < 1.25
    assert abs(sum(scores) / len(scores)) < 0.4


def test_each_bin_is_filled_by_a_text_of_any_length() -> None:
    for length in (1, 2, 3, 4, 7, 30, 130, 1000):
        signed = signature(distinct_letters(length))
        assert len(signed) == SIGNATURE_BYTES
        bins = {signed[at : at + 4] for at in range(0, SIGNATURE_BYTES, 4)}
        assert len(bins) > 100, "a bin that repeats another says nothing of its own"


def test_a_text_of_some_lines_takes_a_handful_of_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    thrown, turns = near_duplicates._thrown, list[int]()
    monkeypatch.setattr(near_duplicates, "_thrown", lambda runs, turn: turns.append(turn) or thrown(runs, turn))
    signature(distinct_letters(130))
    assert len(turns) < 15


# -- short and strange texts --------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", " \r\n\u3000", "……！？", "_", "\u0301", "????" * 1000, "\ud800"])
def test_a_text_that_says_nothing_has_no_signature_and_no_copies(text: str) -> None:
    assert signature(text) == NOTHING
    assert band_keys(signature(text)) == ()
    assert similarity(signature(text), signature(text)) == 0.0
    assert grouped([(1, signature(text)), (2, signature(text)), (3, signature(PAGE))]) == []


def test_texts_of_one_and_two_characters_are_themselves_only() -> None:
    texts = ["会", "会会", "会议", "议会", "会议会", "𠮷", "𠮷会", "1"]
    for one, other in combinations(texts, 2):
        assert similarity(signature(one), signature(other)) == 0.0
    assert all(similarity(signature(each), signature(f"「{each}」")) == 1.0 for each in texts)


def test_short_texts_of_which_half_differs_stay_apart_and_equal_ones_meet() -> None:
    one, other = "市委常委会召开会议", "市委常委会调研农村"
    assert not found(one, other) and found(one, f"{one}！")


def test_astral_characters_count_also_those_younger_than_this_python() -> None:
    first, second = distinct_letters(300, first=0x20000), distinct_letters(300, first=0x31350)
    assert signature(first) != NOTHING and signature(second) != NOTHING
    assert similarity(signature(first), signature(second)) == 0.0


def test_one_character_a_million_times_is_one_run() -> None:
    assert signature("会" * 1_000_000) == signature("会会会")


# -- what is stored -----------------------------------------------------------------------------------


def test_a_signature_and_its_bands_are_the_same_in_every_process() -> None:
    code = (
        "import sys; from annotator.text.near_duplicates import band_keys, signature;"
        "signed = signature(sys.argv[1]); print(signed.hex(), *band_keys(signed))"
    )
    here = " ".join([signature(PAGE).hex(), *map(str, band_keys(signature(PAGE)))])
    for hash_seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONUTF8": "1"}
        done = subprocess.run([sys.executable, "-c", code, PAGE], env=environment, capture_output=True, text=True)
        assert done.stdout.strip() == here


def test_signatures_and_bands_change_only_together_with_the_version() -> None:
    signed = [signature(each) for each in ("", "会", "会议强调，𠮷野家 Café 2023", distinct_letters(3000))]
    digest = hashlib.sha256(b"".join(signed) + repr([band_keys(each) for each in signed]).encode()).hexdigest()
    assert (VERSION, digest[:16]) == (1, "6ef141d110d550fe")


def test_band_keys_fit_a_signed_column_and_carry_their_place() -> None:
    keys = [key for page in SEEDS for key in band_keys(signature(page))]
    assert len(set(keys)) == len(keys) == 32 * len(SEEDS)
    assert all(-(2**63) <= key < 2**63 for key in keys) and min(keys) < 0 < max(keys)
    assert len(set(band_keys(bytes(SIGNATURE_BYTES)))) == 32


def test_bytes_that_are_no_signature_are_refused() -> None:
    with pytest.raises(ValueError, match="not 511"):
        similarity(signature(PAGE), bytes(511))
    with pytest.raises(ValueError, match="not 1024"):
        band_keys(bytes(1024))


# -- groups -------------------------------------------------------------------------------------------


def _pool() -> list[tuple[str, bytes]]:
    """Two reports in several versions, a chain whose ends differ, single pages, exact copies, and nothing."""
    rnd = random.Random(2)
    pool = [(f"{n}/{k}", signature(scattered(SEEDS[n], 0.03 * k, rnd))) for n in (0, 1) for k in range(4)]
    letters = distinct_letters(3000)
    pool += [(f"link {at}", signature(letters[at * 250 : at * 250 + 1000])) for at in range(6)]
    pool += [("alone", signature(SEEDS[2])), ("nothing", NOTHING), ("nothing too", NOTHING)]
    return [*pool, ("copy", signature(SEEDS[3])), ("copy too", signature(SEEDS[3]))]


POOL = _pool()
GROUPS = {frozenset(each) for each in grouped(POOL)}


def test_groups_are_versions_chains_and_copies() -> None:
    versions = {
        frozenset({"0/0", "0/1", "0/2", "0/3"}),
        frozenset({"1/0", "1/1", "1/2", "1/3"}),
        frozenset({"link 0", "link 1", "link 2", "link 3", "link 4", "link 5"}),
        frozenset({"copy", "copy too"}),
    }
    assert versions == GROUPS


@settings(deadline=None, max_examples=60)
@given(st.permutations(POOL))
def test_the_order_of_the_pages_does_not_matter(pages: list[tuple[str, bytes]]) -> None:
    assert {frozenset(each) for each in grouped(pages)} == GROUPS


@pytest.mark.parametrize("seed", range(20))
def test_groups_are_what_comparing_every_pair_would_give(seed: int) -> None:
    rnd, count = random.Random(seed), 50
    often = rnd.uniform(0.5, 0.54)  # so that some pairs are just similar enough, and share one band or none
    rest = (1 - often) / 2
    signed = [
        b"".join(
            bytes([value, at, 0, 0]) for at, value in enumerate(rnd.choices((0, 1, 2), (often, rest, rest), k=128))
        )
        for _ in range(count)
    ]
    bands = [set(band_keys(each)) for each in signed]
    groups = [{each} for each in range(count)]
    for one, other in combinations(range(count), 2):
        alike = similarity(signed[one], signed[other]) >= SIMILAR and bands[one] & bands[other]
        if alike and groups[one] is not groups[other]:
            groups[one] |= groups[other]
            for each in groups[other]:
                groups[each] = groups[one]
    expected = {frozenset(each) for each in groups if len(each) > 1}
    assert {frozenset(each) for each in grouped(enumerate(signed))} == expected


def test_pages_that_are_similar_but_share_no_band_are_not_compared() -> None:
    one = random.Random(1).randbytes(SIGNATURE_BYTES)
    other = bytes(each ^ (at % 16 == 0) for at, each in enumerate(one))
    assert similarity(one, other) == 0.75 and grouped([(1, one), (2, other)]) == []


def test_a_page_that_joins_two_groups_makes_them_one() -> None:
    letters = distinct_letters(2000)
    left, middle, right = (signature(letters[at : at + 1000]) for at in (0, 300, 600))
    assert grouped([("left", left), ("right", right)]) == []
    assert grouped([("left", left), ("right", right), ("middle", middle)]) == [{"left", "middle", "right"}]


def test_a_thousand_versions_of_one_page_are_not_all_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    rnd, compared = random.Random(4), list[int]()
    items = [(each, signature(scattered(SEEDS[2][:300], 0.02, rnd))) for each in range(1000)]

    def counting(one: bytes, other: bytes) -> float:
        compared.append(1)
        return similarity(one, other)

    monkeypatch.setattr(near_duplicates, "similarity", counting)
    assert grouped(items) == [set(range(1000))]
    assert len(compared) < 3000


# -- limits, so that no one expects more ---------------------------------------------------------------


def test_limit_an_excerpt_is_no_near_duplicate_of_the_whole() -> None:
    body = PAGE.replace("\n", "")
    assert not found(body, body[: len(body) // 3])
    assert found(body, body[: len(body) * 2 // 3])


def test_limit_one_character_of_a_short_headline_is_most_of_it() -> None:
    assert not found("市委召开会议", "市委召集会议")


def test_limit_a_bulletin_in_which_only_figures_change_is_a_near_duplicate_of_the_next() -> None:
    bulletin = (
        "{}月{}日0时至24时,全省新增本土确诊病例{}例,均在省会;新增无症状感染者{}例。"
        "当日治愈出院{}例。请广大市民做好个人防护,不信谣、不传谣。"
    )
    assert found(bulletin.format(3, 18, 27, 104, 12), bulletin.format(3, 19, 31, 98, 15))


def test_limit_glosses_have_to_be_repaired_first() -> None:
    glossed = re.sub("([会议这门开书])", r"\1(huì)", PAGE)
    raw, clean = signature(glossed), signature(GLOSS.sub("", glossed))
    assert similarity(clean, signature(PAGE)) == 1.0 > 0.9 > similarity(raw, signature(PAGE))


def test_limit_words_that_a_region_says_otherwise_stay_other_words() -> None:
    one = "软件公司的互联网信息通过网络发布,用户打印数据"
    assert not found(one, to_hans(convert(one, "s2twp")))
