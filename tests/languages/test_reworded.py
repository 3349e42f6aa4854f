"""What the window says in the place of a command line's words can be translated too."""

from __future__ import annotations

import pickle

from annotator.sentences import Sentence, worded
from annotator.ui.coders.asked import for_the_window
from annotator.ui.importing.words import without_options
from tests.languages.texts import texts


def test_a_sentence_without_its_options_is_among_the_texts() -> None:
    every = texts()
    below = [text for text, places in every.items() if not all(each.startswith("ui/") for each in places)]
    reworded = {form(text) for text in below for form in (for_the_window, without_options) if form(text) != text}
    assert reworded
    assert reworded - {""} <= every.keys()


def test_the_pattern_is_reworded_and_not_what_the_user_named() -> None:
    said = worded("No format reads {name}, or name the format with --format.", name="a (--x y).txt")
    here = without_options(said)
    assert here == "No format reads a (--x y).txt."
    assert isinstance(here, Sentence)
    assert pickle.loads(pickle.dumps(here)).fields == {"name": "a (--x y).txt"}


def test_a_sentence_within_a_sentence_is_reworded() -> None:
    inner = worded("Change it, or merge with --codebook ours or theirs.")
    assert (
        for_the_window(worded("{name}: {why}", name="𠮷.db", why=inner))
        == "𠮷.db: Change it, or choose ours or theirs."
    )
