"""What lifts the true reading of a broken place above one that reads nearly as well."""

from __future__ import annotations

from annotator.resource_files import seeds_folder
from annotator.text.repair import find_repairs
from annotator.text.repair.breaks import next_break
from annotator.text.repair.forms import forms
from annotator.text.repair.glosses import glossing_of
from annotator.text.repair.language import START, Language, language_of
from annotator.text.repair.page import LEFT_ALONE, page_of, plain_of

GLOSSED = "會(huì)議強(qiáng)調(diào),學(xué)習(xí)貫徹落實(shí)各項(xiàng)工作,認(rèn)真做好準備。\n"


def worth(language: Language, text: str) -> float:
    track = START
    for character in text:
        track = language.step(track, character)
    return track.score


def test_a_break_is_mended_where_the_rival_has_a_commoner_word_that_goes_less_well_with_its_neighbours():
    row = next(row for row in find_repairs(GLOSSED + "這次獲獎?wù)叨际怯兄谶M(jìn)步的事。") if row.kind == "shift")
    assert (row.replacement, row.applied) == ("者都是有助于進", True)
    assert "next: 者都是有之在進" in row.evidence


def test_a_closing_byte_with_a_gloss_is_read_with_the_words_behind_the_gloss():
    broken = next_break("認真?zhèn)鬟_(dá)精神", 0)
    assert broken
    closing = broken.closings[-1]
    assert (closing.reading, closing.end, closing.beyond) == ("dá", 10, 14)


def test_of_two_readings_with_the_same_words_the_one_where_they_meet_in_a_word_s_beginning_is_worth_more():
    language = language_of("")
    together, apart = worth(language, "学生动作"), worth(language, "动作学生")  # 生动 is a word, 作学 begins none
    assert apart < together - 0.4


def test_a_page_that_writes_no_wide_digit_hides_none_in_a_break():
    without, with_one = language_of("共12人參加。"), language_of("共１２人參加。")
    assert worth(without, "污染９") < worth(with_one, "污染９") - 2
    assert worth(without, "污染，") == worth(with_one, "污染，")


def test_the_forms_that_the_service_leaves_alone_are_those_of_the_seeds():
    left: set[str] = set()
    held: set[str] = set()
    for path in sorted(seeds_folder().glob("*.txt")):
        source = path.read_text("utf-8")
        glossing = glossing_of(source)
        if glossing.by_service:
            text = plain_of(source, sorted(glossing.stripped, key=lambda row: row.start)).text
            held |= set(text)
            left |= {each for each in text if each in forms().traditional and each not in forms().leftovers}
    assert left - forms().simplified.keys() == LEFT_ALONE
    assert not held & {each for form in LEFT_ALONE for each in forms().traditional[form]}


def test_a_form_that_the_service_leaves_alone_costs_nothing_and_its_other_one_much_unless_the_page_holds_it():
    page = page_of("會議強調各項工作", glossing_of(GLOSSED))
    assert page.penalty("于", False) == 0 and page.penalty("于", True) > 5
    assert page.penalty("於", False) >= 5
    other = page_of("會議強調各項工作在於落實", glossing_of(GLOSSED))
    assert other.penalty("於", False) == 0 and other.penalty("于", False) > 5
