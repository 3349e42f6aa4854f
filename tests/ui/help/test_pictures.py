"""The pictures of the guides: made by one script, all of those that the guides name, and small."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from annotator.resource_files import resource
from annotator.ui.help.guides import GUIDES

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
SCRIPT = resource("help", "pictures.py")
MOST_BYTES = 2_500_000


def named() -> set[str]:
    """The pictures that the guides show."""
    texts = [resource("help", "en", f"{guide}.md").read_text("utf-8") for guide in GUIDES]
    return {name for text in texts for name in re.findall(r"\(pictures/([\w-]+)\.png\)", text)}


def rows() -> list[tuple[str, bool]]:
    found = re.findall(r'^    Row\("([\w-]+)", .*$', SCRIPT.read_text("utf-8"), re.MULTILINE)
    lines = re.findall(r"^    Row\(.*$", SCRIPT.read_text("utf-8"), re.MULTILINE)
    return [(name, "of_readme" in line) for name, line in zip(found, lines, strict=True)]


def test_the_script_makes_just_what_the_guides_and_the_readme_show() -> None:
    assert sorted(name for name, of_readme in rows() if not of_readme) == sorted(named())
    assert [name for name, of_readme in rows() if of_readme] == ["desk"]
    assert "resources/help/desk.png" in Path(SCRIPT.parents[2], "README.md").read_text("utf-8")


def test_two_pictures_are_made_anew_in_two_languages(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--only", "search", "--only", "codebook", "--lang", "en", "--lang", "zh-Hant",
         "--out", str(tmp_path)],
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = sorted(each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*.png"))
    assert made == [f"{language}/pictures/{name}.png" for language in ("en", "zh-Hant") for name in
                    ("codebook", "search")]  # fmt: skip
    for each in made:
        picture = QImage(str(tmp_path / each))
        assert picture.format() == QImage.Format.Format_Indexed8 and picture.colorCount() > 60
        assert picture.width() >= 700


def test_all_pictures_together_are_small() -> None:
    every = [*resource("help").rglob("*.png")]
    assert {each.name for each in every} >= {f"{name}.png" for name in named()}
    assert sum(each.stat().st_size for each in every) < MOST_BYTES
