"""Whatever a codebook holds, JSON and YAML give it back equal, and its hash knows it by content alone."""

from __future__ import annotations

import json
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.codebook import (
    LABEL_KEYS,
    LANGUAGES,
    MADE,
    UNITS,
    Attribute,
    Codebook,
    Example,
    Group,
    LabelDef,
    Nesting,
    RelationDef,
    Trim,
    canonical_json,
    codebook_hash,
    dump_codebook,
    from_json,
    from_stored,
    parse_codebook,
    to_json,
)

HARD = st.sampled_from(
    ["yes", "no", "null", "~", "0", "003", "1e3", "- a", "a: b", "# x", "'", '"', "{", "[x", "&a", "*a", "!t", "%", "@",
     "`", "=", "|", "> ", "𠮷", "要,求：", "A\u0301", "\u00a0", "a\nb", "a\n\n  b", "\u2028", "2023-02-19", "<<"]
)  # fmt: skip
WORDS = (
    (HARD | st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12))
    .map(lambda text: text.strip(" \t\r\n"))
    .filter(bool)
)
IDS = st.from_regex(r"[a-z_一-龥𠮷]{1,6}", fullmatch=True) | st.sampled_from(
    ["yes", "null", "0", "-", "on", "1e3", "0x1"]
)
WORDING = st.dictionaries(st.sampled_from(LANGUAGES), WORDS)
COLOUR = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def unique(strategy: st.SearchStrategy[str], least: int = 0, most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(strategy, min_size=least, max_size=most, unique=True).map(tuple)


@st.composite
def attributes(draw: st.DrawFn, name: str) -> Attribute:
    values = draw(unique(WORDS))
    default = draw(st.none() | (st.sampled_from(values) if values else WORDS))
    named = draw(unique(st.sampled_from(values))) if values else ()
    names = {value: draw(WORDING.filter(bool)) for value in named}
    return Attribute(name, draw(WORDING), values, names, default, "", draw(WORDING))


@st.composite
def examples(draw: st.DrawFn) -> Example:
    return Example(draw(st.booleans()), draw(WORDS), draw(WORDS | st.just("")), draw(WORDS | st.just("")), draw(WORDS))


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    ids = draw(unique(IDS, 1, 4))
    keys = draw(st.permutations(sorted(LABEL_KEYS)))
    groups = draw(unique(IDS, 1))
    some = unique(st.sampled_from(ids))
    uuids = [str(each) for each in draw(st.lists(st.uuids(), min_size=6, max_size=6, unique=True))]
    every: list[LabelDef] = []
    for position, label_id in enumerate(ids):
        every.append(
            LabelDef(
                uuid=uuids[position],
                id=label_id,
                colour_light=draw(COLOUR),
                colour_dark=draw(COLOUR),
                names=draw(WORDING),
                short=draw(WORDING),
                key=draw(st.sampled_from(["", keys[position]])),
                group=draw(st.sampled_from(["", *groups])),
                unit=draw(st.sampled_from(UNITS)),
                trim=Trim(draw(unique(WORDS)), draw(some), draw(unique(WORDS))),
                definition=draw(WORDING),
                include=draw(unique(WORDS)),
                exclude=draw(unique(WORDS)),
                examples=tuple(draw(st.lists(examples(), max_size=2))),
                attributes=tuple(draw(attributes(each)) for each in draw(unique(IDS, most=2))),
                retired=position > 0 and draw(st.booleans()),
            )
        )
    ends = unique(st.sampled_from(ids), 1)
    relation = RelationDef(uuids[5], draw(IDS), draw(WORDING), draw(ends), draw(ends), draw(st.sampled_from(MADE)))
    return Codebook(
        name=draw(WORDS),
        labels=tuple(every),
        names=draw(WORDING),
        zones=draw(unique(IDS)),
        groups=tuple(Group(each, draw(WORDING)) for each in groups),
        relations=draw(st.sampled_from([(), (relation,)])),
        nesting=Nesting(draw(st.sampled_from([(), (ids,)])), draw(st.booleans())),
    )


@settings(max_examples=40, deadline=None)
@given(codebooks())
def test_json_gives_an_equal_codebook_back(codebook: Codebook) -> None:
    through_text = json.loads(json.dumps(to_json(codebook)))
    assert through_text == to_json(codebook)
    assert from_json(through_text) == codebook
    assert from_stored(through_text) == codebook


def test_what_an_older_annotator_stored_is_read_as_well() -> None:
    older = {key: value for key, value in to_json(BOOK).items() if key != "zones"}
    assert from_stored(older) == from_json(older)


@settings(max_examples=40, deadline=None)
@given(codebooks())
def test_yaml_gives_an_equal_codebook_back(codebook: Codebook) -> None:
    assert parse_codebook(dump_codebook(codebook)) == codebook


@settings(max_examples=40, deadline=None)
@given(codebooks())
def test_the_hash_is_that_of_the_content_and_not_of_the_way_here(codebook: Codebook) -> None:
    there_and_back = parse_codebook(dump_codebook(codebook))
    turned = from_json(dict(reversed(to_json(codebook).items())))
    assert codebook_hash(codebook) == codebook_hash(there_and_back) == codebook_hash(turned)


BOOK = parse_codebook("name: mine\nlabels: [{id: 要求, attributes: [{id: goal, values: [yes, no]}]}, slogan]")


def test_any_difference_changes_the_hash() -> None:
    first, second = BOOK.labels
    goal = first.attributes[0]
    changed = [
        BOOK.having(name="yours"),
        BOOK.having(labels=(second, first)),
        BOOK.having(labels=(first._replace(retired=True), second)),
        BOOK.having(labels=(first._replace(colour_dark="#ffffff"), second)),
        BOOK.having(labels=(first._replace(attributes=(goal._replace(values=("no", "yes")),)), second)),
        BOOK.having(nesting=Nesting(crossing=False)),
    ]
    assert len({codebook_hash(each) for each in [BOOK, *changed]}) == 7


def test_canonical_json_is_sorted_dense_and_unescaped() -> None:
    text = canonical_json(BOOK)
    assert '"id":"要求"' in text and ": " not in text and "\\u" not in text
    assert list(json.loads(text)) == sorted(json.loads(text))


def test_a_stored_codebook_opens_though_the_rules_have_become_stricter() -> None:
    plain = to_json(BOOK)
    plain["labels"][0] |= {"key": "g", "unit": "sentence"}
    assert from_json(plain).labels[0].unit == "sentence"


def test_uuids_are_kept_in_one_form() -> None:
    loud = parse_codebook("name: a\nlabels: [{id: b, uuid: 183BB4BC-08A7-4907-946B-65CD67FFAE1D}]")
    assert loud.labels[0].uuid == str(UUID("183bb4bc08a74907946b65cd67ffae1d"))


def test_a_trim_without_a_verb_to_end_at_is_stored_and_hashed_as_before_there_was_one() -> None:
    plain = to_json(parse_codebook("name: a\nlabels:\n- id: x\n  trim: {leading: [要]}"))
    assert plain["labels"][0]["trim"] == {"leading": ["要"], "labels": []}
    assert from_stored(plain).labels[0].trim == Trim(("要",))
    ending = parse_codebook("name: a\nlabels:\n- id: x\n  trim: {leading: [要], until: [强调, 強調]}")
    assert ending.labels[0].trim.until == ("强调", "強調") and codebook_hash(ending) != codebook_hash(from_json(plain))
    assert from_stored(to_json(ending)) == ending == parse_codebook(dump_codebook(ending))
