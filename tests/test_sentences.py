"""A sentence of a lower room is a string like any other, and whoever shows it still has its pattern and its fields."""

from __future__ import annotations

import pickle
import sqlite3
from pathlib import Path

import orjson
import pytest

from annotator.errors import NotFound
from annotator.sentences import Sentence, clause, counted, joined, mark, recovered, stored, worded
from annotator.text.evidence_words import GLOSS, evidence_sentence

HARD = "𠮷\u00a0{野}\r\n家"


def test_a_sentence_is_its_english_in_every_way_that_a_string_is() -> None:
    said = worded("There is no article {number:,} in {name}.", number=1200, name=HARD)
    assert said == f"There is no article 1,200 in {HARD}."
    places: dict[str, int] = {said: 1}
    assert places[f"{said}"] == 1
    assert isinstance(said, Sentence)
    assert (said.pattern, said.fields["name"]) == ("There is no article {number:,} in {name}.", HARD)


def test_a_sentence_crosses_to_another_process_with_the_sentences_within_it() -> None:
    said = worded("{where}: {wrong}.", where=worded("Article {number}", number=3), wrong=HARD)
    there = pickle.loads(pickle.dumps(said))
    assert (there, there.pattern, there.fields) == (said, said.pattern, said.fields)
    assert isinstance(there.fields["where"], Sentence)
    assert there.fields["where"].pattern == "Article {number}"


def test_what_reads_otherwise_than_its_pattern_crosses_so_too() -> None:
    for said in (worded("label “{id}” is gone.", id="𠮷").capitalised(), clause(worded("It is gone."))):
        assert isinstance(said, Sentence)
        there = pickle.loads(pickle.dumps(said))
        assert (there, there.pattern) == (said, said.pattern)
    assert worded("label “{id}” is gone.", id="𠮷").capitalised() == "Label “𠮷” is gone."
    assert (clause(worded("It is gone.")), clause("It is gone.")) == ("It is gone", "It is gone")


def test_sentences_in_a_row_keep_theirs_and_what_is_none_stays_as_it_is() -> None:
    said = joined(" {and} ", [worded("{n} spans", n=2), HARD])
    assert said == f"2 spans {{and}} {HARD}"
    assert [isinstance(each, Sentence) for each in said.fields.values()] == [True, False]
    assert joined(", ", []) == ""


def test_on_one_line_nothing_of_a_sentence_is_lost() -> None:
    said = worded("{what}  is gone.", what=worded("{name} twice", name="a\r\nb")).capitalised()
    line = said.on_one_line()
    assert line == "A b twice is gone."
    assert isinstance(line, Sentence)
    assert isinstance(line.fields["what"], Sentence)
    error = NotFound(worded("There is no\n{name}.", name=HARD))
    assert (error.sentence, str(error)) == ("There is no 𠮷 {野} 家.", f"There is no\n{HARD}.")
    assert isinstance(error.sentence, Sentence)


def test_braces_in_a_field_are_text() -> None:
    assert worded("{name} and {{name}}", name="{0}{x!r}") == "{0}{x!r} and {name}"
    assert stored("Tag {label}") == "Tag {label}"


def test_a_field_that_is_no_text_and_no_number_is_kept_as_its_words() -> None:
    said = worded("{path} cannot be read: {error}.", path=Path("a/𠮷.db"), error=OSError("gone"))
    assert said.fields == {"path": str(Path("a/𠮷.db")), "error": "gone"}


@pytest.mark.parametrize(("number", "words"), [(0, "0 spans"), (1, "1 span"), (1200, "1,200 spans")])
def test_of_one_thing_and_of_many_there_are_two_patterns(number: int, words: str) -> None:
    said = counted(number, mark("1 span"), mark("{number:,} spans"))
    assert (said, said.pattern) == (words, "1 span" if number == 1 else "{number:,} spans")


def test_json_and_sqlite_take_a_sentence_for_the_text_that_it_is() -> None:
    said = worded("{name} is gone.", name="𠮷")
    assert orjson.dumps({"why": said, "all": [said]}) == '{"why":"𠮷 is gone.","all":["𠮷 is gone."]}'.encode()
    with sqlite3.connect(":memory:") as db:
        row = db.execute("SELECT ?, typeof(?1), ?1 = '𠮷 is gone.'", (said,)).fetchone()
    db.close()
    assert row == ("𠮷 is gone.", "text", 1)


def test_words_that_a_file_kept_are_known_again_with_the_sentences_in_their_fields() -> None:
    patterns = (mark("{who} says: {what}."), mark("nothing, {times} times"))
    said = recovered("𠮷\n野 says: nothing, 3 times.", patterns)
    assert isinstance(said, Sentence)
    assert said.pattern == "{who} says: {what}."
    assert said.fields["who"] == "𠮷\n野"
    assert said.fields["what"].pattern == "nothing, {times} times"
    assert type(recovered("They are silent.", patterns)) is str
    assert recovered("a = b = a", ("{x} = {y} = {x}",)).fields == {"x": "a", "y": "b"}  # pyright: ignore
    assert type(recovered("a = b = c", ("{x} = {y} = {x}",))) is str


def test_the_evidence_of_a_repair_is_known_again() -> None:
    said = evidence_sentence(GLOSS.format(reading="fā", character="發 (发)", among=12))
    assert isinstance(said, Sentence)
    assert (said.pattern, dict(said.fields)) == (GLOSS, {"reading": "fā", "character": "發 (发)", "among": "12"})
    assert evidence_sentence("mended by hand") == "mended by hand"
