"""A codebook that somebody wrote by hand is read as meant, or refused with a sentence that names the place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.errors import CodebookError, NotFound
from annotator.model.codebook import PALETTE, RESERVED_KEYS, load_codebook, parse_codebook

SOME_UUID = "183bb4bc-08a7-4907-946b-65cd67ffae1d"
MINIMAL = "name: mine\nlabels:\n- id: 要求\n- id: frame\n"


def refusal(text: str) -> str:
    with pytest.raises(CodebookError) as caught:
        parse_codebook(text, "mine.yaml")
    sentence = caught.value.sentence
    assert sentence.startswith("mine.yaml") and sentence.endswith(".")
    return sentence


def labels(*lines: str) -> str:
    return "name: mine\nlabels:\n" + "\n".join(lines) + "\n"


def test_a_label_needs_only_its_id() -> None:
    first, second = parse_codebook(MINIMAL).labels
    assert (first.name("en"), first.short_name("zh-Hant"), first.key, first.unit) == ("要求", "要求", "1", "phrase")
    assert (first.colour_light, first.colour_dark) == PALETTE[0]
    assert (second.key, second.colour_light) == ("2", PALETTE[1][0])


def test_labels_may_be_a_bare_list_of_ids() -> None:
    bare = parse_codebook("name: mine\nlabels: [要求, frame]")
    assert bare == parse_codebook(MINIMAL)


def test_a_derived_uuid_follows_from_codebook_and_id_alone() -> None:
    first = parse_codebook(MINIMAL).require("frame")
    moved = parse_codebook("name: mine\nlabels:\n- {id: frame, names: Frame, key: x}\n- id: new\n").require("frame")
    other = parse_codebook("name: other\nlabels:\n- id: frame\n").require("frame")
    assert first.uuid == moved.uuid == "c49f9638-c626-5e5c-9000-adf1b0547b21"
    assert first.uuid != other.uuid


def test_scalars_stay_what_was_typed() -> None:
    book = parse_codebook(
        labels(
            "- id: goal",
            "  key: 0",
            "  attributes: [{id: set, values: [yes, no, 0, 1.0, 2023-02-19], default: no}]",
            "  examples: [{hans: 要, seed: 003, good: yes}, {hant: 𠮷, good: no}]",
        )
    )
    (goal,) = book.labels
    assert goal.key == "0"
    assert goal.attributes[0].values == ("yes", "no", "0", "1.0", "2023-02-19")
    assert goal.attributes[0].default == "no"
    assert [(each.seed, each.good) for each in goal.examples] == [("003", True), ("", False)]
    assert goal.examples[1].text("hans") == "𠮷"


def test_free_digits_go_to_labels_without_a_key_and_an_empty_key_means_none() -> None:
    book = parse_codebook(
        labels("- id: a", "- {id: b, key: 1}", "- {id: c, key: ''}", "- {id: d, retired: yes}", "- e")
    )
    assert [each.key for each in book.labels] == ["2", "1", "", "", "3"]
    many = parse_codebook(labels(*(f"- x{number}" for number in range(14))))
    assert "".join(each.key for each in many.labels) == "1234567890"
    assert many.labels[13].colour_light == PALETTE[0][0]


def test_a_plain_name_stands_for_every_language_and_a_missing_one_for_its_neighbour() -> None:
    book = parse_codebook(labels("- {id: a, names: 名}", "- {id: b, names: {zh-Hans: 简, en: plain}, short: {en: p}}"))
    assert {book.labels[0].name(lang) for lang in ("en", "zh-Hans", "zh-Hant")} == {"名"}
    assert book.labels[1].name("zh-Hant") == "简"
    assert book.labels[1].short_name("zh-Hant") == "p"


def test_groups_may_be_left_undeclared() -> None:
    book = parse_codebook(labels("- {id: a, group: speech}", "- {id: b, group: people}", "- {id: c, group: speech}"))
    assert [each.id for each in book.groups] == ["speech", "people"]


def test_a_label_answers_to_uuid_id_and_key_and_a_retired_one_not_to_its_key() -> None:
    book = parse_codebook(labels("- {id: a, key: b}", "- {id: b, key: c, retired: yes}"))
    first, second = book.labels
    assert book.by_uuid(first.uuid) is first and book.label(first.uuid) is first
    assert book.label("b") is second, "an id goes before a key"
    assert book.label("c") is None and book.by_key("b") is first
    assert book.by_uuid("nowhere") is None
    assert book.active == (first,)
    with pytest.raises(NotFound, match="no label “directve”; the nearest is “directive”"):
        parse_codebook(labels("- directive", "- slogan")).require("directve")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the file is empty"),
        ("# only a comment\n", "the file is empty"),
        ("- directive\n- slogan\n", "a codebook is a mapping"),
        ("name: mine\n", "labels: there are none"),
        ("name: mine\nlabels: []\n", "labels: there are none"),
        ("name: mine\nlabels: {a: b}\n", "labels: a list is needed"),
        ("labels: [a]\n", "name: it is missing"),
        ("name: \nlabels: [a]\n", "name: it is missing"),
        ("name: mine\nlabels:\n- id: a\n  key: `\n", "mine.yaml, line 4: this is not YAML"),
        ("name: mine\n\tlabels: [a]\n", "mine.yaml, line 2: this is not YAML"),
        ("name: mine\nname: yours\nlabels: [a]\n", "mine.yaml, line 2: the field “name” stands here twice"),
        ("name: mine\nlabels: [a\x01]\n", "mine.yaml, line 2: a character that YAML forbids"),
        ("name: &n mine\nlabels: [*n]\n", "aliases (*name) are not read"),
        ("name: " + "[" * 1500, "nested too deeply"),
        ("name: a\n---\nname: b\n", "line 2: this is not YAML"),
        ("name: mine\nlabel: [a]\n", "there is no field “label”; the nearest is “labels”"),
    ],
)
def test_a_file_that_is_no_codebook_is_refused(text: str, says: str) -> None:
    assert says in refusal(text)


@pytest.mark.parametrize(
    ("lines", "place", "says"),
    [
        (["- id: a", "- id: a"], "label “a”, id", "“a” is taken"),
        (["- {id: a, key: 1}", "- {id: b, key: 1}"], "label “b”, key", "“1” is taken, the label “a” has it too"),
        (
            [f"- {{id: a, uuid: {SOME_UUID}}}", f"- {{id: b, uuid: {SOME_UUID.upper()}}}"],
            "label “b”, uuid",
            "the label “a” has it too",
        ),
        (["- {id: a, uuid: 12}"], "label “a”, uuid", "“12” is no UUID"),
        (["- id: a", "- names: x"], "label 2", "its id is missing"),
        (["- id：slogan"], "label “id：slogan”, id", "half-width"),
        (["- - a"], "label 1", "fields are needed here"),
        (["- {id: two words}"], "label “two words”, id", "write “two_words”"),
        (["- {id: a, names: ''}"], "label “a”, names", "this is empty"),
        (["- {id: a, names: {en: }}"], "label “a”, names, en", "this is empty"),
        (["- {id: a, names: {zh-TW: 甲}}"], "label “a”, names", "there is no field “zh-TW”; the nearest is “zh-Han"),
        (["- {id: a, colour: red}"], "label “a”, colour", "“red” (light) is no colour"),
        (["- {id: a, colour: {dark: '#12345'}}"], "label “a”, colour", "“#12345” (dark) is no colour"),
        (["- id: a", "  colour: #b45309"], "label “a”, colour", "put quotes around the colour"),
        (["- id: a", "  colour:", "    light: #b45309"], "label “a”, colour, light", "put quotes around the colour"),
        (["- {id: a, color: '#b45309'}"], "label “a”", "no field “color”; the nearest is “colour”"),
        (["- {id: a, unit: sentence}"], "label “a”, unit", "known are clause, quote, name, phrase"),
        (["- {id: a, key: g}"], "label “a”, key", "the key g is taken by the program"),
        (["- {id: a, key: '['}"], "label “a”, key", "the key [ is taken by the program"),
        (["- {id: a, key: '１'}"], "label “a”, key", "“１” cannot be a key"),
        (["- {id: a, key: 12}"], "label “a”, key", "“12” cannot be a key"),
        (["- {id: a, key: A}"], "label “a”, key", "“A” cannot be a key"),
        (["- {id: a, retired: perhaps}"], "label “a”, retired", "neither yes nor no"),
        (["- {id: a, trim: {labels: [b]}}"], "label “a”, trim", "there is no label “b”"),
        (["- {id: a, examples: [要]}"], "label “a”, example 1", "fields are needed here"),
        (["- {id: a, examples: [{seed: 001}]}"], "label “a”, example 1", "its text is missing"),
        (["- {id: a, definition: [x]}"], "label “a”, definition", "one text is needed"),
        (['- {id: a, definition: "\\uD842"}'], "label “a”, definition", "half a surrogate pair"),
        (
            ["- {id: a, attributes: [{id: form, values: [x, y], default: z}]}"],
            "label “a”, attribute “form”, default",
            "none of its values",
        ),
        (["- {id: a, attributes: [{id: form, key: n}]}"], "label “a”, attribute “form”, key", "cannot be its key"),
        (["- {id: a, key: x, attributes: [{id: f, key: x}]}"], "label “a”, attribute “f”, key", "that of the label"),
        (["- {id: a, attributes: [{id: f, values: [x, x]}]}"], "label “a”, attribute “f”, value “x”", "twice"),
        (["- a", "groups: [{id: speech}]", "relations: [{id: r, from: [a], to: [c]}]"], "relation “r”, to", "“c”"),
        (["- a", "relations: [{id: r, from: [a]}]"], "relation “r”, to", "it is missing"),
        (["- a", "relations: [{id: r, from: a, to: a, made: magic}]"], "relation “r”, made", "“magic”"),
        (["- {id: a, group: speach}", "groups: [{id: speech}]"], "label “a”, group", "the nearest is “speech”"),
        (["- a", "nesting: {apart: [[a, b]]}"], "nesting, apart", "there is no label “b”"),
        (["- a", "nesting: {apart: [a]}"], "nesting, apart", "each item is a list of labels"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_refused_with_file_label_and_field(lines: list[str], place: str, says: str) -> None:
    sentence = refusal(labels(*lines))
    assert sentence.startswith(f"mine.yaml, {place}")
    assert says in sentence


def test_no_label_takes_a_key_of_the_program() -> None:
    for key in RESERVED_KEYS:
        assert "taken by the program" in refusal(labels(f"- {{id: a, key: '{key}'}}"))


def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path) -> None:
    missing, wide = tmp_path / "none.yaml", tmp_path / "wide.yaml"
    wide.write_bytes("name: 要".encode("utf-16"))
    with pytest.raises(CodebookError, match=r"none\.yaml: the file cannot be read"):
        load_codebook(missing)
    with pytest.raises(CodebookError, match=r"wide\.yaml: the file is not UTF-8"):
        load_codebook(wide)


def test_a_bom_and_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bom.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + MINIMAL.replace("\n", "\r\n").encode())
    assert load_codebook(path) == parse_codebook(MINIMAL)


def test_a_codebook_comes_from_json_without_yaml_being_imported() -> None:
    script = (
        "import sys; from annotator.model.codebook import from_json, to_json, codebook_hash; "
        "codebook_hash(from_json({'name': 'mine', 'labels': [{'id': 'a'}]})); "
        "assert not {'yaml', 'difflib'} & set(sys.modules), 'imported too early'"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
