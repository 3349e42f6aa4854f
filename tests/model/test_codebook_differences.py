"""A comparison of two codebooks finds everything that changed, says it in three languages, and nothing else."""

from __future__ import annotations

import pytest

from annotator.model.codebook import LANGUAGES, Codebook, Example, LabelDef, load_codebook
from annotator.model.codebook.compare import WHATS, Difference, compare, say_difference
from annotator.model.codebook.edits import changed_label, merged, split, with_example, with_label
from annotator.model.codebook.printed import codebook_html
from annotator.resource_files import resource

NEW = LabelDef("11111111-2222-4333-8444-555555555555", "motto", "#b45309", "#f59e0b", names={"en": "Motto"})


@pytest.fixture(scope="module")
def full() -> Codebook:
    return load_codebook(resource("codebooks", "full.yaml"))


def found(before: Codebook, after: Codebook) -> list[tuple[str, str, str, str, str]]:
    for each in compare(before, after):
        assert each.what in WHATS
        assert all(say_difference(each, lang) and "\n" not in say_difference(each, lang) for lang in LANGUAGES)
    return [(each.what, each.label, each.field, each.before, each.after) for each in compare(before, after)]


def test_a_codebook_is_not_different_from_itself(full: Codebook) -> None:
    assert compare(full, full) == ()


def test_every_field_of_a_label_is_compared(full: Codebook) -> None:
    slogan = full.require("slogan")
    for field, value in {
        "id": "formula", "names": {**slogan.names, "en": "Formula"}, "short": {"en": "f"}, "key": "", "group": "people",
        "parent": "citation", "colour_light": "#000001", "colour_dark": "#fffffe", "applies_to": "document",
        "unit": "name", "trim": slogan.trim._replace(until=("x",)), "definition": {"zh-Hans": "𠮷"},
        "include": (*slogan.include, "𠮷"), "exclude": (), "examples": slogan.examples[1:], "attributes": (),
        "retired": True,
    }.items():  # fmt: skip
        changed = changed_label(full, slogan.uuid, **{field: value})
        assert found(full, changed), field
        assert {each.label_uuid for each in compare(full, changed)} <= {slogan.uuid, ""}, field
        assert len(found(changed, full)) == len(found(full, changed)), field


def test_every_field_of_a_codebook_is_compared(full: Codebook) -> None:
    for changed in (
        full.having(name="mine"), full.having(names={}), full.having(zones=full.zones[::-1]),
        full.having(groups=full.groups[1:]), full.having(nesting=full.nesting._replace(crossing=True)),
        full.having(nesting=full.nesting._replace(apart=())), full.having(relations=full.relations[1:]),
        full.having(relations=(full.relations[0]._replace(made="hand"), *full.relations[1:])),
        full.having(relations=(full.relations[0]._replace(to_labels=("slogan",)), *full.relations[1:])),
        full.having(labels=full.labels[::-1]),
    ):  # fmt: skip
        assert found(full, changed)
        assert all(each.label_uuid == "" for each in compare(full, changed))


def test_attributes_are_compared_field_by_field(full: Codebook) -> None:
    slogan = full.require("slogan")
    form = slogan.attributes[0]
    for name, value in {
        "names": {}, "values": (*form.values, "other"), "value_names": {}, "default": "quoted", "key": "y",
        "definition": {"en": "x"}, "kind": "choices",
    }.items():  # fmt: skip
        changed = changed_label(full, slogan.uuid, attributes=(form._replace(**{name: value}),))
        differences = found(full, changed)
        assert differences and all(each[2].startswith("attribute form.") for each in differences), name


def test_labels_come_go_are_retired_and_brought_back_by_their_uuid(full: Codebook) -> None:
    more = with_label(full, NEW)
    assert found(full, more) == [("added", "motto", "", "", "motto")]
    assert found(more, full) == [("removed", "motto", "", "motto", "")]
    retired = changed_label(more, NEW.uuid, retired=True)
    assert found(more, retired) == [("retired", "motto", "", "motto", "motto")]
    assert found(retired, more) == [("back", "motto", "", "motto", "motto")]


def test_a_line_reads_in_its_language() -> None:
    key = Difference("changed", "u", "key", "", "5", "slogan", {"en": "Slogan", "zh-Hans": "口号"})
    assert say_difference(key, "en") == "Slogan: key, nothing → “5”"
    assert say_difference(key, "zh-Hans") == "口号：按键，无 → “5”"
    assert say_difference(key._replace(what="more", field="include"), "en") == "Slogan: include, more “5”"
    long = key._replace(field="attribute issuer.values", after="字" * 500)
    assert len(say_difference(long, "zh-Hant")) < 200


def test_a_new_id_is_followed_wherever_it_was_named(full: Codebook) -> None:
    addressee = full.require("addressee")
    book = changed_label(full, addressee.uuid, id="audience")
    book = changed_label(book, full.require("slogan").uuid, parent="audience")
    book = changed_label(book, addressee.uuid, id="hearer")
    assert book.require("slogan").parent == "hearer"
    assert book.require("directive").trim.labels == ("hearer",)
    assert book.nesting.keeps_apart("directive", "hearer")
    assert "addressee" not in str([each.to_labels for each in book.relations])


def test_a_merge_leaves_rules_relations_and_children_with_the_target(full: Codebook) -> None:
    position, person = full.require("position"), full.require("personnel")
    family = changed_label(
        changed_label(full, person.uuid, parent="position"), full.require("place").uuid, parent="position"
    )
    book = merged(family, [position.uuid], person.uuid)
    assert book.require("position").retired and book.require("position").key == ""
    assert book.require("place").parent == "personnel" and book.require("personnel").parent == ""
    assert book.relation("holds_position").to_labels == ("personnel",)  # type: ignore[union-attr]


def test_a_split_names_the_new_labels_where_the_old_one_was_named(full: Codebook) -> None:
    book = split(full, full.require("addressee").uuid, [NEW])
    assert book.labels[2] == NEW and book.labels[1].retired
    assert book.nesting.keeps_apart("directive", "motto")
    assert book.require("directive").trim.labels == ("addressee", "motto")


def test_an_example_is_added_behind_the_others(full: Codebook) -> None:
    slogan = full.require("slogan")
    example = Example(False, "𠮷", "𠮷")
    assert with_example(full, slogan.uuid, example).require("slogan").examples == (*slogan.examples, example)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_printed_page_has_everything_and_fetches_nothing(full: Codebook, lang: str) -> None:
    hostile = changed_label(full, full.require("slogan").uuid, names={lang: "<script>&"}, include=("a < b",))
    page = codebook_html(changed_label(hostile, full.require("place").uuid, parent="slogan"), lang, 7)
    assert "&lt;script&gt;&amp;" in page and "<script" not in page and "a &lt; b" in page
    assert "http" not in page and "url(" not in page and "@media print" in page
    for label in full.active:
        if label.id != "slogan":
            assert page.count(label.name(lang)) >= 2
        assert label.colour_light in page
        for example in label.examples:
            assert example.hans in page and example.hant in page
    assert "holds_position" in page or full.relations[0].name(lang) in page


def test_a_long_text_that_changed_says_where(full: Codebook) -> None:
    old = "What the speaker 𠮷 says of a person, a body or a policy, in words that praise or blame. " * 3
    long = Difference("changed", "u", "definition.en", old, old + "Not more than a clause.", "slogan", {"en": "Slogan"})
    assert say_difference(long, "en") == ("Slogan: definition · English, “…raise or blame. [+Not more than a clause.]”")
    shorter = long._replace(before=old.replace("a body", "an office", 1), after=old)
    assert say_difference(shorter, "en").endswith("“…ys of a person, [an office → a body] or a policy, in…”")
    assert "".join(each.text for each in long.parts if each.kind != "removed") == long.after
    chinese = long._replace(
        before="对人物、机构的评价，褒义或贬义的词语" * 3, after="对人物、机关的评价，褒义或贬义的词语" * 3
    )
    assert "[构 → 关]" in say_difference(chinese, "zh-Hans") and chinese.parts[1:3] == (
        ("removed", "构"),
        ("added", "关"),
    )
    huge = long._replace(before="甲" + "乙丙" * 3000, after="甲" + "丁" * 3000)
    assert len(say_difference(huge, "en")) < 500
    for each in (long, shorter, chinese, huge):
        assert "".join(part.text for part in each.parts if part.kind != "added") == each.before
        assert "".join(part.text for part in each.parts if part.kind != "removed") == each.after


def test_a_label_that_came_is_told_with_what_it_is(full: Codebook) -> None:
    came = NEW._replace(group="speech", key="k", definition={"en": "What is chanted."})
    (added,) = compare(full, with_label(full, came))
    assert added.added == came
    assert say_difference(added, "en") == (
        "Motto: new, id “motto”, key “k”, group “speech”, colour “#b45309 / #f59e0b”, definition “What is chanted.”"
    )
