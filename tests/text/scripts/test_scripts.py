"""Claims about telling the scripts apart, the configurations' names, and the key of a converted text."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from annotator.errors import UsageError
from annotator.resource_files import seeds_folder
from annotator.text.scripts import (
    CONFIGURATIONS,
    STANDARDS,
    config_for,
    detect_script,
    opencc_release,
    opencc_version,
    view_key,
)


def test_the_seeds_are_told_apart_whole_and_by_their_first_thirty_characters() -> None:
    texts = [path.read_text("utf-8") for path in sorted(seeds_folder().glob("*.txt"))]
    assert [detect_script(text) for text in texts] == ["hans", "hant", "hant", "hant", "hant"]
    assert [detect_script(text[:30]) for text in texts] == ["hans", "hant", "hant", "hant", "hant"]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("會議由于英杰主持并講話", "hant"),  # 于, 杰 and 并 are written in both
        ("余金富与后勤干部谈话", "hans"),
        ("皇后在里面的台子上", "hans"),  # nothing certain: what s2t would change counts
        ("這里有个問題", "hant"),
        ("這里有后台的里子", "hant"),  # one certain character outweighs five that both scripts write
        ("", "hans"),
        ("ABC 123", "hans"),
        ("𠮷野家", "hans"),
        ("𠮷野家開門", "hant"),
    ],
)
def test_mixed_and_short_text_goes_by_what_only_one_script_writes(text: str, script: str) -> None:
    assert detect_script(text) == script


def test_every_standard_names_one_configuration_for_each_script() -> None:
    assert [config_for("hant", each) for each in STANDARDS] == ["s2t", "s2tw", "s2twp", "s2hk", "s2hkp"]
    assert [config_for("hans", each) for each in STANDARDS] == ["t2s", "tw2s", "tw2sp", "hk2s", "hk2sp"]
    assert len(set(CONFIGURATIONS)) == 10


@pytest.mark.parametrize(("script", "standard"), [("hant", "jp"), ("hani", "tw")])
def test_an_unknown_script_or_standard_is_refused_with_the_choices(script: str, standard: str) -> None:
    with pytest.raises(UsageError, match="opencc, tw, twp, hk, hkp"):
        config_for(script, standard)


def test_the_key_of_a_view_changes_with_everything_it_depends_on() -> None:
    keys = [
        view_key("會", "tw", "1.4.2"),
        view_key("會\n", "tw", "1.4.2"),
        view_key("會", "twp", "1.4.2"),
        view_key("會", "tw", "1.4.3"),
        view_key("會", "tw", "1.4.2", [["余金富", 0]]),
        view_key("會", "tw", "1.4.2", [["余金富", 1]]),
    ]
    assert len(set(keys)) == len(keys)
    assert view_key("會", "tw", "1.4.2") == keys[0]
    assert all(
        key.rpartition(":")[2] in (sha256("會".encode()).hexdigest(), sha256("會\n".encode()).hexdigest())
        for key in keys
    )


def test_the_version_is_that_of_the_library_also_where_its_metadata_does_not_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import opencc

    assert opencc_version() == opencc.__version__
    monkeypatch.setattr(opencc_release, "package_folder", lambda: tmp_path / "opencc")
    assert opencc_version.__wrapped__() == opencc.__version__


def test_neither_opencc_nor_jieba_is_imported_to_show_a_stored_view() -> None:
    program = """
import sys
from annotator.text import compose, words, utf16, article_text, decode
from annotator.text.scripts import opencc_version, view_key
class Kept: script, text, units, key = "hant", "後來", (), view_key("后来", "tw", opencc_version())
assert compose.article_texts("后来", "hans", "tw", Kept).hant.text == "後來"
print(sorted({"opencc", "jieba", "numpy", "charset_normalizer", "subprocess"} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
