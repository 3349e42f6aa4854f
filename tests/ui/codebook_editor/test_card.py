"""The definition is one key away, takes no key of the text, and the chosen span becomes an example on another."""

from __future__ import annotations

from html import escape

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import load_codebook
from annotator.session.coding.tagging import tag_span
from annotator.session.sample import STARTER_CODEBOOKS, starter_codebook
from annotator.ui.codebook.definition_card import meaning_words
from annotator.ui.codebook.label_list_model import rules, short_explanation
from annotator.ui.looks.theme import LIGHT
from annotator.ui.words.language import needs_words, speak, tr

Key, Mod = Qt.Key, Qt.KeyboardModifier
ALT, SHIFT = Mod.AltModifier, Mod.ShiftModifier


@pytest.fixture
def chosen(drive):
    """A directive of article 1 is chosen."""
    made = tag_span(drive.session, 1, 4, 12, drive.label("directive"))
    drive.desk.choose(made.id)
    return drive


def card(drive):
    return drive.window.works.codebook.card


def test_the_card_tells_the_chosen_spans_label_in_the_script_of_the_pane(chosen) -> None:
    chosen.key(Key.Key_F4)
    shown = card(chosen)
    assert shown.isVisible() and "imperative" in shown.words.text() and "narrator" in shown.words.text()
    assert "坚决遏制疫情扩散蔓延" in shown.examples.text()
    assert QApplication.focusWidget() is chosen.desk.pane
    chosen.key(Key.Key_F4)
    assert not shown.isVisible()
    chosen.panes.focus_pane("hant")
    chosen.key(Key.Key_F4)
    assert "堅決遏制疫情擴散蔓延" in shown.examples.text()


def test_escape_closes_the_card_and_nothing_else(chosen) -> None:
    chosen.key(Key.Key_F4)
    chosen.key(Key.Key_Escape)
    assert not card(chosen).isVisible() and chosen.desk.choice is not None
    chosen.key(Key.Key_Escape)
    assert chosen.desk.choice is None


def test_a_labels_key_closes_the_card_and_does_its_work(chosen) -> None:
    chosen.key(Key.Key_F4)
    chosen.key(Key.Key_4)
    assert not card(chosen).isVisible() and chosen.labels() == ["slogan"]


def test_arrows_leave_the_card_and_another_span_changes_it(chosen) -> None:
    tag_span(chosen.session, 1, 20, 24, chosen.label("slogan"))
    chosen.key(Key.Key_F4)
    chosen.key(Key.Key_Down, Mod.ControlModifier)
    assert card(chosen).isVisible() and card(chosen).label == chosen.label("slogan")


def test_without_a_span_the_label_at_the_caret_is_told_else_the_one_used_last(chosen) -> None:
    chosen.desk.choose(None)
    chosen.panes.select(6, 6)
    chosen.key(Key.Key_F4)
    assert card(chosen).label == chosen.label("directive")
    chosen.key(Key.Key_Escape)
    chosen.panes.select(40, 40)
    chosen.key(Key.Key_F4)
    assert card(chosen).isVisible() and card(chosen).label == chosen.label("directive")


def test_with_nothing_at_hand_it_is_said(drive) -> None:
    drive.key(Key.Key_F4)
    assert "card" not in drive.window.works.codebook.__dict__


def test_the_card_stays_within_the_screen(chosen) -> None:
    chosen.key(Key.Key_F4)
    shown = card(chosen)
    assert shown.screen().availableGeometry().contains(QRect(shown.pos(), shown.size()))


@pytest.mark.parametrize(("held", "good"), [(ALT, True), (ALT | SHIFT, False)])
def test_the_chosen_span_becomes_an_example_in_both_scripts_on_one_key(chosen, held, good: bool) -> None:
    said: list[str] = []
    chosen.desk.said.connect(said.append)
    chosen.key(Key.Key_G, held)
    example = chosen.session.codebook.require("directive").examples[-1]
    source = chosen.source[4:12]
    assert example.good is good and source in (example.hans, example.hant) and example.hans and example.hant
    assert any("directive" in each for each in said) and chosen.session.codebook_number == 2
    chosen.trigger("undo")
    assert example not in chosen.session.codebook.require("directive").examples


def test_without_a_chosen_span_it_is_said_what_to_do(drive) -> None:
    said: list[str] = []
    drive.desk.said.connect(said.append)
    drive.key(Key.Key_G, ALT)
    assert "Choose a tag" in said[-1] and drive.session.codebook_number == 1


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_a_starters_rules_are_said_in_the_language_of_the_window_and_a_users_own_as_they_are(language: str) -> None:
    own = "My own rule: 𠮷."
    try:
        speak(language)
        for name in STARTER_CODEBOOKS:
            for label in load_codebook(starter_codebook(name)).labels:
                ours = [*label.include, *label.exclude, *(each.note for each in label.examples if each.note)]
                assert not [each for each in ours if needs_words(each) and tr(each) == each]
                for words in (short_explanation(label, language), meaning_words(label, language, LIGHT)):
                    assert not [each for each in ours if needs_words(each) and escape(each) in words]
        assert rules((label.include[0], own, own)).endswith(f"{own} {own}")
    finally:
        speak("en")
