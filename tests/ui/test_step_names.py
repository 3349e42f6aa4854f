"""Files keep the names that steps had when they were made; the window says what such a step is called now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.session.history import redo_name, undo
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.ui.words.change_names import FORMER_NAMES, step_name
from annotator.ui.words.language import current, speak, words_in
from tests.languages.texts import texts

PROJECTS = Path(__file__).parents[1] / "projects"


@pytest.fixture(params=["zh-Hans", "zh-Hant"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = current()
    speak(request.param)
    yield request.param
    speak(before)


def test_a_step_of_an_old_file_has_its_name_of_today(tmp_path: Path, language: str) -> None:
    path = tmp_path / "𠮷.db"
    path.write_bytes((PROJECTS / "format-1.db").read_bytes())
    session = Session.open(path)
    try:
        choose_coder(session, "李")
        undo(session)
        choose_coder(session, "王")
        name = redo_name(session)
    finally:
        session.close()
    assert name == "Tag span"
    assert step_name(name) == words_in(language)["Tag"] == step_name("Tag")


def test_no_command_gives_a_former_name_any_more() -> None:
    places = texts()
    renamed = {former: now for former, now in FORMER_NAMES.items() if former != "Split"}  # which the log keeps
    assert not [each for each in renamed if any(place.startswith("session/") for place in places[each])]
    assert all(any(place.startswith("session/") for place in places[now]) for now in renamed.values())


def test_what_the_user_named_stays() -> None:
    assert step_name("Merge 𠮷 Tag span.db") == "Merge 𠮷 Tag span.db"
    assert step_name("Accept repair") == "Accept mending"
