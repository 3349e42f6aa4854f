"""The first minute under a window manager: the start window, the tour, a session of tagging, all by keys."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session

PAUSE_S = 1.2
"""A step of the tour goes on a moment after it has been done."""
TOURED = 2
"""The first article of the sample in which something was mended."""
TO_MENDED = len("所在位置:首頁 > 網")
"""So far is the first mended character from the start of that article."""


def labels_and_status(path: Path, number: int) -> tuple[list[tuple[int, int, str]], str]:
    session = Session.open(path)
    try:
        choose_coder(session, "li")
        article = load_article(session, number)
        named = [(each, session.codebook.by_uuid(each.label)) for each in article.annotations.values()]
        return sorted((each.start, each.end, label.id) for each, label in named if label), article.status
    finally:
        session.close()


@pytest.fixture
def at_home(desktop, tmp_path: Path) -> Path:
    """A home of its own, in which nobody has ever opened the program; a window manager on the display."""
    home = tmp_path / "home"
    home.mkdir()
    own = {"HOME": home, "XDG_CONFIG_HOME": home / "c", "XDG_CACHE_HOME": home / "k", "XDG_DATA_HOME": home / "d"}
    desktop.environment |= {name: str(folder) for name, folder in own.items()}
    desktop.environment |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    desktop.manage()
    return home


def test_whoever_has_never_seen_the_program_takes_the_tour_and_goes_on_tagging(desktop, at_home, wait_until) -> None:
    desktop.start(None)
    desktop.keys("alt+t")
    wait_until(lambda: any("annotator demo" in each for each in desktop.titles()), "the sample", 60)
    time.sleep(3)
    desktop.type("li")
    desktop.keys("Return")
    time.sleep(3)
    (project,) = at_home.rglob("*.db")
    for steps in (
        ["Down", "Down"], ["1"], ["Tab"], ["2"], ["ctrl+z"], ["ctrl+Home", *["Right"] * TO_MENDED], ["F9"],
    ):  # fmt: skip
        desktop.keys(*steps)
        time.sleep(PAUSE_S)
    wait_until(
        lambda: [label for *_, label in labels_and_status(project, TOURED)[0]] == ["directive"], "the tour's own tag"
    )
    desktop.keys("ctrl+Return")
    wait_until(lambda: labels_and_status(project, TOURED)[1] == "done", "the article done")
    time.sleep(PAUSE_S)
    desktop.keys("ctrl+f")
    time.sleep(PAUSE_S)
    desktop.keys("Escape", "ctrl+k")
    time.sleep(PAUSE_S)
    desktop.keys("Escape", "Escape", "Escape")
    time.sleep(PAUSE_S)
    desktop.keys("ctrl+Home", *["shift+Right"] * 2, "9", "ctrl+Return")
    wait_until(lambda: any(labels_and_status(project, each)[0] for each in (1, 3, 4, 5)), "a tag after the tour")
    desktop.quit()
    session = Session.open(project)
    assert check_project(session) == []
    session.close()
