"""Labels for whole articles and attributes of every kind: read, kept, refused where they make no sense."""

from __future__ import annotations

import json

import pytest

from annotator.errors import CodebookError
from annotator.model.codebook import codebook_hash, dump_codebook, from_json, load_codebook, parse_codebook, to_json
from annotator.resource_files import resource

YAML = """
name: kinds
labels:
- id: stance
  applies_to: document
  attributes:
  - {id: tone, values: [warm, cold 𠮷], default: warm}
  - {id: themes, kind: choices, values: [economy, health], default: economy|health}
  - {id: signed, kind: yesno, default: 'no'}
  - {id: source}
  - {id: share, kind: number, default: '3.5'}
- id: slogan
"""


def test_what_a_label_is_for_and_the_kinds_of_its_attributes_survive_both_forms() -> None:
    codebook = parse_codebook(YAML)
    stance, slogan = codebook.labels
    assert (stance.applies_to, slogan.applies_to) == ("document", "span")
    assert [each.form for each in stance.attributes] == ["choice", "choices", "yesno", "text", "number"]
    assert stance.attributes[2].choices == ("yes", "no")
    assert codebook.for_documents == (stance,)
    assert parse_codebook(dump_codebook(codebook)) == codebook
    assert from_json(json.loads(json.dumps(to_json(codebook)))) == codebook


def test_a_codebook_without_the_new_fields_has_the_hash_that_it_had() -> None:
    codebook = load_codebook(resource("codebooks", "core.yaml"))
    plain = json.dumps(to_json(codebook), ensure_ascii=False)
    assert "applies_to" not in plain and '"kind"' not in plain
    assert codebook_hash(from_json(json.loads(plain))) == codebook_hash(codebook)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("applies_to: document", "applies_to: page", "applies_to"),
        ("kind: yesno", "kind: maybe", "no kind"),
        ("kind: choices, values: [economy, health], default: economy|health", "kind: choices", "none to choose from"),
        ("values: [economy, health]", "values: [economy, health, 'a|b']", "several"),
        ("default: economy|health", "default: economy|wealth", "none of its values"),
        ("default: 'no'", "default: perhaps", "none of its values"),
        ("kind: number", "kind: number, values: [a]", "no list"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(old: str, new: str, word: str) -> None:
    assert old in YAML
    with pytest.raises(CodebookError, match=word):
        parse_codebook(YAML.replace(old, new))
