"""One file of tokens: every colour and size of the window comes from it, and every pair can be told apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.model.codebook import load_codebook
from annotator.resource_files import resource
from annotator.ui.looks import sheet_icons
from annotator.ui.looks.labels import label_colour
from annotator.ui.looks.sheet import SHEET
from annotator.ui.looks.sheet_icons import SHEET_ICONS, icons_folder
from annotator.ui.looks.theme import GROUNDS, LIGHT, THEMES, TextSize, Theme, contrast, legible
from tests.ui.looks import written

UI = Path(__file__).parents[3] / "annotator" / "ui"
TOKENS = ("looks/theme.py", "looks/style.py", "looks/sheet.py")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")
PIXELS = re.compile(r"font-size:\s*\d+(?:\.\d+)?px|\b(?:ui|row)_font\(\d|setPixelSize\(\d")
LEFT = {
    "panes/marking/looks.py": "the look of a label that nobody knows",
    "panes/painted.py": "black without any of it: nothing",
    "panes/shown/folding.py": "the sizes of what stands in the text",
    "panes/furniture.py": "the sizes of what stands in the text",
}
"""Files that still name one, with what it is."""
CODEBOOKS = sorted(resource("codebooks").glob("*.yaml"))
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def test_no_file_but_the_tokens_names_a_colour_or_the_pixels_of_a_font() -> None:
    found = {}
    for file in UI.rglob("*.py"):
        name = file.relative_to(UI).as_posix()
        text = file.read_text(encoding="utf-8")
        if name not in TOKENS and name not in LEFT and (hits := [*COLOUR.findall(text), *PIXELS.findall(text)]):
            found[name] = hits
    assert not found


def test_the_sheet_names_no_colour_and_no_size_of_words_of_its_own() -> None:
    assert not COLOUR.findall(SHEET.template)
    assert set(re.findall(r"font-size:\s*([^;]+);", SHEET.template)) <= {
        f"$text_{each.name.lower()}" for each in TextSize
    }


@every_theme
def test_words_have_enough_contrast_on_everything_they_stand_on(theme: Theme) -> None:
    for token in ("ink", "mute", "accent", "good", "warn"):
        for ground in GROUNDS:
            assert contrast(getattr(theme, token), getattr(theme, ground)) >= theme.least_contrast, (token, ground)
    for ground in ("window", "panel", "paper", "hover"):
        assert contrast(theme.faint, getattr(theme, ground)) >= theme.least_contrast, ground
    assert contrast(theme.ink_on_accent, theme.accent) >= theme.least_contrast


@every_theme
def test_edges_marks_and_the_focus_can_be_seen(theme: Theme) -> None:
    for token in ("edge", "focus", "mute", "accent", "good", "warn"):
        for ground in GROUNDS:
            assert contrast(getattr(theme, token), getattr(theme, ground)) >= 3, (token, ground)
    if theme.is_contrast:
        assert all(contrast(theme.line, getattr(theme, ground)) >= 3 for ground in GROUNDS)


@every_theme
@pytest.mark.parametrize("codebook", CODEBOOKS, ids=lambda file: file.stem)
def test_every_label_can_be_read_and_its_chip_seen(theme: Theme, codebook: Path) -> None:
    for label in load_codebook(codebook).labels:
        colour = label_colour(label, theme)
        assert contrast(colour, theme.paper) >= theme.least_contrast, label.id
        for ground in ("paper", "panel", "hover", "chosen"):
            assert contrast(colour, getattr(theme, ground)) >= 3, (label.id, ground)


def test_a_colour_that_is_legible_stays_and_another_keeps_its_hue() -> None:
    assert legible("#b45309", LIGHT.paper, 4.5) == "#b45309"
    darker = legible("#f59e0b", "#ffffff", 7)
    assert contrast(darker, "#ffffff") >= 7
    red, green, blue = (int(darker[at : at + 2], 16) for at in (1, 3, 5))
    assert red > green > blue, "amber is still amber"
    assert legible("#000000", "#000000", 7) != "#000000"


@every_theme
def test_the_icons_of_the_sheet_are_in_the_colours_of_the_theme(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_icons, "cache_folder", lambda: tmp_path)
    folder = icons_folder(theme)
    for name, (_, token, _) in SHEET_ICONS.items():
        drawn = (folder / f"{name}.svg").read_text(encoding="utf-8")
        assert getattr(theme, token) in drawn and "currentColor" not in drawn, name
    (folder / "check.svg").write_text("kept", encoding="utf-8")
    assert icons_folder(theme) == folder and (folder / "check.svg").read_text(encoding="utf-8") == "kept"


def test_where_no_cache_can_be_written_the_icons_lie_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "icons").write_text("a file in the way", encoding="utf-8")
    monkeypatch.setattr(sheet_icons, "cache_folder", lambda: tmp_path)
    folder = icons_folder(THEMES["dark"])
    assert tmp_path not in folder.parents and (folder / "check.svg").exists()


def test_the_page_of_the_design_says_what_the_tokens_are() -> None:
    page = resource(*written.PAGE).read_text(encoding="utf-8")
    assert page == written.page_with_tables(page), "run python -m tests.ui.looks.written"


def test_only_icons_that_are_used_are_shipped_and_their_licence_is_beside_them() -> None:
    from annotator.ui.looks.icons import OF_ACTIONS

    code = "\n".join(file.read_text(encoding="utf-8") for file in UI.rglob("*.py"))
    of_the_sheet = {icon for icon, _, _ in SHEET_ICONS.values()}
    there = {file.stem for file in resource("icons").glob("*.svg")}
    used = {name for name in there if re.search(rf'(IconButton|MarkButton|icon)\(\s*"{name}"', code)}
    assert there == used | set(OF_ACTIONS.values()) | of_the_sheet
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")
