"""Every number of the paragraph for a paper is that of the figures, and it leaves out what they do not say."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Sequence

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.known import measures_named
from annotator.agreement.measures import Question
from annotator.agreement.report.methods import methods_paragraph
from annotator.agreement.report.page import report_html
from annotator.agreement.report.pictures import in_words
from annotator.agreement.study import Facts, GivenRound, Study, study

FACTS = Facts("p", "book", 3, "ef" * 32, (1, 2), None, 40, "done", "0.1.0", ("ab" * 32, "cd" * 32))


def made(
    coders: Sequence[str], articles: int = 24, measures: tuple[str, ...] = ("f1", "precision", "fleiss", "alpha")
) -> Study:
    """``coders`` has the letters of those who coded an article, in turn."""
    rnd = random.Random(4)
    found = [
        CodedArticle(
            f"{n:02}", 100, {who: _spans(rnd) for who in coders[n % len(coders)]}, date=f"2026-05-{n % 20 + 1:02}"
        )
        for n in range(articles)
    ]
    everybody = sorted({who for each in coders for who in each})
    return study(Question(found, everybody, ["a", "b", "c"]), FACTS, measures_named(measures), draws=60)


def _spans(rnd: random.Random) -> list[CodedSpan]:
    share = {"a": 0.9, "b": 0.6, "c": 0.3}
    return [CodedSpan(9 * n, 9 * n + 5, label) for n in range(9) if rnd.random() < share[label := "abc"[n % 3]]]


def sentence(study: Study, start: str) -> str:
    return next(
        (
            each
            for each in re.split(r"(?<=[.]) (?=[A-Z])", methods_paragraph(study, is_whole=True)[0])
            if each.startswith(start)
        ),
        "",
    )


def test_the_lowest_and_the_highest_label_are_named_with_their_values() -> None:
    found = made(["ab"])
    values = {label: figures["f1"].value or 0.0 for label, figures in found.agreement.by_label.items()}
    low, high = min(values, key=lambda each: values[each]), max(values, key=lambda each: values[each])
    assert (low, high) == ("c", "a") and values[low] < values[high]
    said = sentence(found, "Span F1, exact")
    assert f"from {values[low]:.2f} ({low}) to {values[high]:.2f} ({high})" in said
    assert f"was {in_words(found.agreement.overall['f1'])} over all labels, from" in said


def test_the_pairs_that_have_a_value_are_counted_and_the_others_left_out() -> None:
    every = made(["abc"])
    assert "means over the 3 pairs, each weighted" in sentence(every, "Figures of pairs")
    some = made(["ab", "cd", "bc"])
    assert sum(each["f1"].value is not None for each in some.agreement.by_pair.values()) == 3
    said = sentence(some, "Figures of pairs")
    assert "means over the 3 pairs, of 6, that have a value, the others being left out, each weighted" in said
    assert not sentence(made(["ab"]), "Figures of pairs") and not sentence(
        made(["abc"], 24, ("alpha",)), "Figures of pairs"
    )


def test_a_measure_of_fewer_articles_says_of_how_many() -> None:
    found = made(["abc", "ab"])
    assert found.agreement.overall["fleiss"].n == 12
    assert "over all labels on 12 articles, from" in sentence(found, "Fleiss' kappa")
    assert "on 24 articles" not in sentence(found, "Krippendorff's alpha")


def test_a_direction_is_told_of_two_coders_only() -> None:
    assert sentence(made(["ab"]), "Span precision") and not sentence(made(["abc"]), "Span precision")
    page = report_html(made(["abc"])).split("<h2>Pairs of coders</h2>")
    assert "Span precision, exact" not in page[0] and "It has a direction" not in page[0]
    assert "Span precision, exact" in page[1] and "the same draws as all others" in page[1]


def test_few_articles_are_warned_of() -> None:
    assert "fewer than 20 articles, such intervals are too narrow" in methods_paragraph(made(["ab"], 19))[0]
    assert "fewer than" not in methods_paragraph(made(["ab"], 20))[0]


def test_each_version_has_its_own_hash_and_the_one_in_force_none() -> None:
    said, page = methods_paragraph(made(["ab"]))[0], report_html(made(["ab"]))
    assert "versions 1 (hash abababababab) and 2 (hash cdcdcdcdcdcd)" in said
    assert "version 1 (hash abababababab), 2 (hash cdcdcdcdcdcd)" in page and "efef" not in said + page


def test_suggestions_of_articles_that_nobody_shares_are_not_told() -> None:
    alone = CodedArticle("1", 9, {"a": [CodedSpan(0, 3, "a")]}, suggestions=frozenset("a"))
    both = CodedArticle("2", 9, {"a": [CodedSpan(0, 3, "a")], "b": []})
    found = study(Question([alone, both], ["a", "b"], ["a"]), FACTS, measures_named(["f1"]), draws=0)
    assert "No suggestions were shown to the coders of these articles." in methods_paragraph(found)[0]


def test_the_days_are_those_on_which_the_articles_were_finished() -> None:
    assert "news articles, finished between 2026-05-01 and 2026-05-20; agreement" in methods_paragraph(made(["ab"]))[0]
    assert "news articles, finished on 2026-05-01; agreement" in methods_paragraph(made(["ab"], 1))[0]


DRAWN = (
    GivenRound("first “𠮷”", 42, 30, 8, is_drawn=True), GivenRound("more", 7, 10, 0, is_drawn=True),
    GivenRound("by hand", 0, 1, 1, is_drawn=False),
)  # fmt: skip


def test_the_paragraph_for_a_paper_has_three_measures_and_names_nobody() -> None:
    found = made(["li", "wu"], measures=())
    said, sources = methods_paragraph(found)
    whole, every = methods_paragraph(found, is_whole=True)
    told = [each.title for each in found.agreement.measures if f"{each.title} [" in said]
    assert sorted(told) == ["Cohen's kappa", "Krippendorff's alpha, all text", "Span F1, exact"]
    assert said.index("Krippendorff") < said.index("Span F1, exact") < said.index("Cohen")
    assert said.startswith("Four coders marked spans") and whole.startswith("Four coders (i, l, u and w) marked spans")
    assert len(said) < 0.6 * len(whole) and len(sources) < len(every)
    assert whole[:1000] in html.unescape(report_html(found)) and "-0.00" not in whole + said


def test_the_draw_is_told_with_rounds_seeds_and_overlap() -> None:
    found = made(["ab"])
    said = methods_paragraph(found._replace(facts=FACTS._replace(rounds=DRAWN)))[0]
    assert (
        "assigned to the coders at random: 30 articles, 8 of them to more than one coder "
        "(round “first “𠮷””, seed 42); 10 articles, none of them to more than one coder (round “more”, seed 7)."
        in said
    )
    assert "as listed: 1 article, 1 of them to more than one coder (round “by hand”)." in said
    assert "The coders worked independently" in said and "assigned" not in methods_paragraph(found)[0]


def test_a_label_that_nobody_used_is_counted_and_not_quoted() -> None:
    found = made(["ab"], measures=("observed", "alpha"))
    assert "(unused)" not in methods_paragraph(found)[0] and "never used" not in methods_paragraph(found)[0]
    one = CodedArticle("1", 90, {"a": _spans(random.Random(1)), "b": _spans(random.Random(2))})
    found = study(Question([one], ["a", "b"], ["a", "b", "c", "unused"]), FACTS, measures_named(("observed",)), draws=0)
    assert found.agreement.by_label["unused"]["observed"].value == 1.0
    for is_whole in (False, True):
        said = methods_paragraph(found, is_whole=is_whole)[0]
        assert "4 labels compared, 1 of them never used in these articles." in said and "(unused)" not in said


def test_references_are_written_in_one_way_and_each_stands_once() -> None:
    sources = methods_paragraph(made(["abc"], measures=()), is_whole=True)[1]
    assert len({*sources}) == len(sources) > 8
    for each in sources:
        assert each.endswith(".") and "JAMIA" not in each, each
        assert not re.search(r"\d{4}\),|\b\d+:\d+-\d+|\b[A-Z]\. [A-Z][a-z]+ (and|\()", each), each
    short = methods_paragraph(made(["abc"], measures=()))[1]
    assert sum(each.startswith("Hripcsak") for each in short) == 1


def test_intervals_are_told_of_where_there_are_some() -> None:
    few = methods_paragraph(made(["ab"], 3))[0]
    assert "There are too few articles (3) for intervals." in few and "percentile" not in few
    assert "percentile bootstrap" in methods_paragraph(made(["ab"]))[0]
