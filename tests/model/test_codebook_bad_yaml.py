"""What may not be a codebook is refused in one sentence that names the place: circles, doubles, tags, explosions."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from annotator.errors import CodebookError
from annotator.model.codebook import codebook_hash, dump_codebook, from_stored, load_codebook, parse_codebook, to_json
from annotator.model.codebook.check import check_codebook
from annotator.model.codebook.reading.yaml_form import LARGEST
from annotator.model.codebook.tree import above, could_stand_below, in_tree_order
from annotator.resource_files import resource

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def refusal(text: str) -> str:
    with pytest.raises(CodebookError) as caught:
        parse_codebook(text, "mine.yaml")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def labels(*lines: str) -> str:
    return "name: x\nlabels:\n" + "".join(f"  - {{{each}}}\n" for each in lines)


def test_two_labels_of_one_key_id_or_uuid() -> None:
    assert "key: “1” is taken" in refusal(labels("id: a, key: 1", "id: b, key: 1"))
    assert "id: “a” is taken" in refusal(labels("id: a", "id: a"))
    uuid = "183bb4bc-08a7-4907-946b-65cd67ffae1d"
    assert "uuid" in refusal(labels(f"id: a, uuid: {uuid}", f"id: b, uuid: {uuid}"))


def test_two_ids_that_look_the_same_however_they_are_encoded() -> None:
    for hidden, code in (("a\u200b", "U+200B"), ("a\u202eb", "U+202E"), ("a\u3164", "U+3164"), ("\uffa0", "U+FFA0")):
        assert f"an id holds no {code}, which nobody sees" in refusal(labels("id: a", f'id: "{hidden}"'))
    assert "looks the same as the id of another label" in refusal(labels("id: é", "id: e\u0301"))
    assert "write “é”, copied from here" in refusal(labels("id: e\u0301"))
    assert "looks the same" in refusal(labels("id: \u8c48", "id: \uf900"))
    book = parse_codebook(labels("id: é", "id: é2"), "mine.yaml")
    old = book.having(labels=(book.labels[0], book.labels[1]._replace(id="e\u0301")))
    check_codebook(old, standing=["é", "e\u0301"])
    with pytest.raises(CodebookError, match="looks the same"):
        check_codebook(old, standing=["e\u0301"])


def test_labels_that_are_all_retired() -> None:
    said = refusal(labels("id: a, retired: true", "id: b, retired: true"))
    assert said == "mine.yaml, labels: all are retired; leave at least one in use."


def test_a_label_above_itself_or_in_a_circle() -> None:
    assert "(a < a)" in refusal(labels("id: a, parent: a"))
    said = refusal(labels("id: top", "id: a, parent: c", "id: b, parent: a", "id: c, parent: b"))
    assert "label “a”, parent" in said and "(a < c < b < a)" in said
    assert "there is no label “spech”; the nearest is “speech”" in refusal(labels("id: speech", "id: a, parent: spech"))


def test_the_hierarchy_is_kept_in_yaml_and_json_and_its_order_is_that_of_a_tree() -> None:
    book = parse_codebook(labels("id: c, parent: b", "id: a", "id: d", "id: b, parent: a"))
    assert [(each.id, depth) for each, depth in in_tree_order(book)] == [("a", 0), ("b", 1), ("c", 2), ("d", 0)]
    assert parse_codebook(dump_codebook(book)) == from_stored(to_json(book)) == book
    assert [each.id for each in above(book, book.labels[0])] == ["b", "a"]
    assert [each.id for each in could_stand_below(book, book.require("a"))] == ["d"]


def test_codebooks_without_a_hierarchy_keep_the_hash_they_had() -> None:
    core = load_codebook(resource("codebooks", "core.yaml"))
    assert "parent" not in str(to_json(core))
    changed = core.having(labels=(core.labels[0], core.labels[1]._replace(parent="directive"), *core.labels[2:]))
    assert codebook_hash(changed) != codebook_hash(core)


@pytest.mark.parametrize(
    "text",
    [
        "name: !!python/object/apply:os.system ['true']\nlabels: [a]",
        "!!python/object/new:os.system {name: x}",
        "name: !x y\nlabels: [a]",
        "name: x\nlabels: [!!str a]",
        "%TAG ! tag:example.org,2000:\n---\nname: x\nlabels: [!own a]",
    ],
)
def test_tags_are_refused_with_their_line_and_nothing_is_run(text: str) -> None:
    assert "YAML tags (!name) are not read here" in refusal(text)


def test_anchors_that_explode_are_refused_at_the_first_alias() -> None:
    begin = time.process_time()
    assert "line 2: YAML aliases" in refusal(BOMB)
    assert "line 1: YAML aliases" in refusal("name: &a [*a]\n")
    assert time.process_time() - begin < 1


@pytest.mark.parametrize("deep", ["[" * 500, "{a: " * 500, "- " * 500, "[" * 50 + "]" * 50])
def test_what_is_nested_too_deeply_is_refused(deep: str) -> None:
    assert "nested too deeply" in refusal(f"name:\n  {deep}")


def test_ten_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    assert "cannot be a codebook" in refusal("name: " + "x" * LARGEST)
    file = tmp_path / "big.yaml"
    file.write_bytes(b"#" * 10_000_000)
    with pytest.raises(CodebookError, match="more than 4 MB"):
        load_codebook(file)
