"""What a file keeps as English words, and labels that a sentence names, are said in the window's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator.model.annotation import Annotation
from annotator.model.codebook import load_codebook
from annotator.model.relation import Relation
from annotator.resource_files import resource
from annotator.sentences import Sentence, mark, recovered, worded
from annotator.session.assignment.drawing import BY_RULE, FEWER_THERE, NO_OVERLAP, stated_rule
from annotator.session.assignment.overlap import Acceptable, Coded, by_rule, explicit
from annotator.session.rules.constraints import relation_warnings, warnings_of
from annotator.ui.words.language import known, speak, tr

CODEBOOK = load_codebook(resource("codebooks", "core.yaml"))
BY_KRIPPENDORFF = by_rule(Coded(0, (), 7), 3, Acceptable()).rule
RULES = {
    "one": explicit("1", 9).rule,
    "many": explicit("1200", 2000).rule,
    "share": explicit("10%", 2000).rule,
    "none": worded(NO_OVERLAP),
    "rule": worded(BY_RULE, rule=BY_KRIPPENDORFF, articles=1400, most=1400),
    "fewer": worded(FEWER_THERE, rule=BY_KRIPPENDORFF, articles=1400, most=3),
}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize("language", ("en", "zh-Hans", "zh-Hant"))
@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_rule_of_a_round_is_said_as_when_it_was_drawn(rule: str, language: str) -> None:
    speak(language)
    kept = stated_rule(str.__str__(rule))
    assert str(kept) == str(rule) and known(kept) == tr(rule)
    assert language == "en" or known(kept) != rule


def test_a_figure_with_a_format_is_recovered_and_words_with_blanks_are_none() -> None:
    pattern = mark("{rule}: {articles:,} articles")
    found = recovered("a: 3 b: 1,400 articles", (pattern,))
    assert isinstance(found, Sentence) and dict(found.fields) == {"rule": "a: 3 b", "articles": "1,400"}
    assert recovered("a: so many articles", (pattern,)) == "a: so many articles"
    assert not isinstance(recovered("a: so many articles", (pattern,)), Sentence)


def _span(number: int, label: str, start: int, end: int) -> Annotation:
    return Annotation(f"{number:04}", 1, start, end, CODEBOOK.require(label).uuid, "y", 1, 0)


def test_a_warning_names_labels_in_the_language_of_the_window_and_by_id_in_english() -> None:
    spans = [_span(1, "directive", 0, 5), _span(2, "citation", 3, 8)]
    (crossing,) = warnings_of(spans, CODEBOOK)
    kind = next(iter(CODEBOOK.relations))
    relation = Relation("r", 1, kind.uuid, "0001", "0002", "y")
    (joined,) = relation_warnings([relation], {each.id: each for each in spans}, CODEBOOK)
    assert "directive" in crossing.sentence and "citation" in crossing.sentence and kind.id in joined.sentence
    for language in ("zh-Hans", "zh-Hant"):
        speak(language)
        names = [CODEBOOK.require(each).name(language) for each in ("directive", "citation")]
        assert all(name in tr(crossing.sentence) for name in names) and "directive" not in tr(crossing.sentence)
        assert all(name in tr(joined.sentence) for name in (*names, kind.name(language)))


def test_words_that_only_english_has_are_said_in_english_and_a_coder_s_own_signs_are_left_alone() -> None:
    from annotator.sentences import in_each, stored
    from annotator.ui.words.language import speak, tr

    try:
        speak("zh-Hant")
        assert tr(in_each({"en": "seven"})) == "seven"
        assert tr(stored("“{text}”: 𠮷, 1.")) == "“{text}”: 𠮷, 1."
    finally:
        speak("en")
