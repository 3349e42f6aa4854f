"""The sample and the standards are called by words of the window's language; a coder's own project by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.session.sample import SAMPLE_NAME, SAMPLE_PROJECT, make_sample
from annotator.session.session import Session
from annotator.ui.chrome.project_corner import STANDARD_NAMES
from annotator.ui.start.recent import Recent
from annotator.ui.start.recent_list import RecentList
from annotator.ui.words import language
from annotator.ui.words.language import speak, tr
from annotator.ui.words.project_name import name_of_file, shown_name
from tests.ui.conftest import Driver

WORDS = {
    "zh-Hans": ("示例项目", "台湾标准"),
    "zh-Hant": ("範例專案", "臺灣標準"),
    "en": ("annotator demo", "Taiwan standard"),
}


@pytest.fixture(params=list(WORDS))
def spoken(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    known = language.words_in
    sample, standard = WORDS[request.param]
    ours = {SAMPLE_PROJECT: sample, STANDARD_NAMES["tw"]: standard}
    monkeypatch.setattr(language, "words_in", lambda which: {**known(which), **ours})
    speak(request.param)
    yield request.param
    monkeypatch.undo()
    speak("en")


def test_the_sample_and_its_standard_are_named_in_the_language_of_the_window(
    spoken: str, open_window: Callable[[Session], Driver], tmp_path: Path
) -> None:
    window = open_window(Session.open(make_sample(tmp_path, "li"), window=True)).window
    sample, standard = WORDS[spoken]
    assert f" — {sample} — " in window.windowTitle()
    assert window.project_corner.project.text() == sample and window.project_corner.standard.text() == standard
    shown = window.panes.arrangement.heads["hant"].text()
    assert standard in shown and ("臺灣標準" in shown) == (spoken == "zh-Hant")


def test_the_list_of_recent_projects_knows_the_sample_by_its_file(qtbot, spoken: str, tmp_path: Path) -> None:
    paths = [tmp_path / SAMPLE_NAME, tmp_path / "Codebook.db"]
    for each in paths:
        each.touch()
    made = RecentList([Recent(str(each)) for each in paths], datetime(2026, 1, 1))
    qtbot.addWidget(made)
    said = [str(made.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert said[0].startswith(WORDS[spoken][0]) and said[1].startswith("Codebook")


def test_a_name_that_happens_to_be_a_word_of_ours_stays_as_its_owner_wrote_it(spoken: str) -> None:
    assert shown_name("Codebook") == "Codebook" and name_of_file(Path("Codebook.db")) == "Codebook"
    assert shown_name(SAMPLE_PROJECT) == tr(SAMPLE_PROJECT) == WORDS[spoken][0]
