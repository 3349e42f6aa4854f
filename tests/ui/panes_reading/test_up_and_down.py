"""Up and Down go from line of text to line of text: the blank lines between paragraphs hold nothing to tag."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from tests.ui.conftest import SHIFT, Driver

FIRST, SECOND, THIRD = (
    "会议强调，要坚决打赢𠮷林脱贫攻坚战。",
    "各地要持续抓好防控，确保互联网安全。",
    "要加强𠮷宁工作作风。",
)
PAGE = f"\n{FIRST}\n\n{SECOND}\n\n \u3000\n\u00a0\n\n{THIRD}\n\n\n"
PANES = pytest.mark.parametrize("pane", ["hans", "hant"])
Key = Qt.Key


@pytest.fixture(params=["\n", "\r\n"], ids=["LF", "CRLF"])
def page(request: pytest.FixtureRequest, open_window: Callable[..., Driver], tmp_path: Path, codebook) -> Driver:
    session = Session.create(tmp_path / "p.db", codebook, coder="li", standard="twp")
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.replace("\n", request.param).encode())
    import_paths(session, [path])
    session.close()
    return open_window(Session.open(tmp_path / "p.db", window=True))


def put(page: Driver, words: str, column: int, pane: str) -> None:
    page.panes.focus_pane(pane)
    at = page.source.index(words) + column
    page.panes.select(at, at, pane)


def line_of(page: Driver) -> str:
    """The line that the caret stands in."""
    at, text = page.panes.caret_source(), page.source
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)].strip()


@PANES
def test_down_and_up_stop_only_where_there_is_text_and_keep_the_column(page: Driver, pane: str) -> None:
    put(page, FIRST, 4, pane)
    places = [page.panes.caret_source()]
    for line in (SECOND, THIRD):
        page.key(Key.Key_Down)
        assert line_of(page) == line
        assert page.panes.caret_source() == pytest.approx(page.source.index(line) + 4, abs=1)
        places.append(page.panes.caret_source())
    for place in reversed(places[:-1]):
        page.key(Key.Key_Up)
        assert page.panes.caret_source() == place
    assert page.panes.active_pane == pane


@PANES
def test_where_only_blank_lines_follow_the_caret_stays(page: Driver, pane: str) -> None:
    for words, key in ((THIRD, Key.Key_Down), (FIRST, Key.Key_Up)):
        put(page, words, 3, pane)
        before = page.panes.caret_source()
        for _ in range(3):
            page.key(key)
            assert page.panes.caret_source() == before and page.panes.selection() is None


@PANES
def test_selecting_by_line_takes_the_blank_lines_in_and_stops_at_the_ends_of_the_text(page: Driver, pane: str) -> None:
    put(page, FIRST, 4, pane)
    start = page.panes.caret_source()
    for line in (SECOND, THIRD):
        page.key(Key.Key_Down, SHIFT)
        first, last = page.panes.selection()[:2]
        assert first == start and last == pytest.approx(page.source.index(line) + 4, abs=1)
    page.key(Key.Key_Down, SHIFT)
    assert page.panes.selection()[:2] == (start, page.source.index(THIRD) + len(THIRD))
    put(page, SECOND, 2, pane)
    page.key(Key.Key_Up, SHIFT)
    page.key(Key.Key_Up, SHIFT)
    first, last = page.panes.selection()[:2]
    assert (first, last) == (page.source.index(FIRST), page.source.index(SECOND) + 2)


def test_right_still_goes_into_a_blank_line_and_down_leaves_it(page: Driver) -> None:
    put(page, FIRST, len(FIRST), "hans")
    page.key(Key.Key_Right)
    while line_of(page):
        page.key(Key.Key_Right)
    assert page.source.index(FIRST) < page.panes.caret_source() < page.source.index(SECOND)
    page.key(Key.Key_Down)
    assert line_of(page) == SECOND
