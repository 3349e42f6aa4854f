"""The list's filter and order are kept for the next start, of each project its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from annotator.app import make_window
from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.listing import ListFilter, Order
from annotator.session.session import Session
from annotator.ui.articles.article_list_model import HEADING, ROW
from annotator.ui.articles.article_panel import ArticlePanel
from annotator.ui.articles.filtering.kept_wish import PROJECTS_KEPT, keep_wish, kept_wish
from annotator.ui.articles.filtering.wish import Wish
from annotator.ui.stored_settings import MemorySettings, UserSettings
from annotator.ui.window import MainWindow


def shown(panel: ArticlePanel) -> list[int | str]:
    """The numbers of the rows, and the keys of the headings."""
    indexes = [panel.model.index(row) for row in range(panel.model.rowCount())]
    return [each.data(ROW).article.number if each.data(ROW) else each.data(HEADING).key for each in indexes]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def started(qtbot, path, settings) -> MainWindow:
    """A window as the next day's start makes it."""
    window = make_window(Session.open(path, window=True), settings)
    with qtbot.waitSignal(window.painted, timeout=5000):
        window.show()
    qtbot.waitUntil(lambda: window.panels.articles.filtering is not None and "listing" in window.works.__dict__)
    settle()
    return window


def ended(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_next_start_goes_on_in_the_filter_and_the_order_and_says_so(qtbot, sample_path, tmp_path) -> None:
    settings = MemorySettings(theme="light")
    wish = Wish(ListFilter(status="todo", articles=(5, 3, 1)), Order("random", seed=3, group="outlet"))
    window = started(qtbot, sample_path, settings)
    assert window.panels.articles.filtering.is_plain
    window.panels.articles.filtering.want(wish)
    settle()
    listed = shown(window.panels.articles)
    ended(window)
    window = started(qtbot, sample_path, settings)
    filtering = window.panels.articles.filtering
    assert filtering.wish == wish and shown(window.panels.articles) == listed and len(listed) > 3
    assert filtering.row.said.text() == "To do, 3 chosen articles, random order, seed 3"
    assert filtering.row.count.text() == "3 of 5 shown" and filtering.row.filter_button.is_set
    filtering.clear()
    settle()
    ended(window)
    window = started(qtbot, sample_path, settings)
    assert window.panels.articles.filtering.is_plain and shown(window.panels.articles) == [1, 2, 3, 4, 5]
    ended(window)


def test_a_coder_begins_with_what_is_assigned_to_them_and_may_see_all(qtbot, sample_path) -> None:
    session = Session.open(sample_path, "li")
    assign(session, draw_round(session, Asked(("li",), articles=(2, 4))))
    session.close()
    settings = MemorySettings(theme="light", coder="li")
    window = started(qtbot, sample_path, settings)
    filtering = window.panels.articles.filtering
    assert shown(window.panels.articles) == [2, 4] and filtering.row.said.text() == "Assigned to me"
    assert filtering.row.clear_button.isVisible()
    filtering.clear()
    settle()
    ended(window)
    window = started(qtbot, sample_path, settings)
    assert shown(window.panels.articles) == [1, 2, 3, 4, 5], "who took the filter away does not get it back"
    ended(window)


@pytest.mark.parametrize(
    "words",
    ["", "\x00", "{", "[]", '{"project": 7}', '{"project": "P", "filter": {"status": "fertig"}}',
     '{"project": "P", "filter": 3, "order": {"by": "𠮷"}}',
     '{"project": "P", "order": {"by": "random", "seed": 9999999999999999999999}}'],
)  # fmt: skip
def test_a_kept_filter_that_cannot_be_asked_is_none(words: str) -> None:
    settings = MemorySettings(lists=(words.replace('"P"', '"p.db"'),))
    assert kept_wish(settings, "p.db").is_plain
    keep_wish(settings, "p.db", Wish(ListFilter(text="𠮷")))
    keep_wish(settings, "q.db", Wish(ListFilter(articles=(2, 1))))
    assert kept_wish(settings, "p.db").filter.text == "𠮷" and kept_wish(settings, "q.db").filter.articles == (2, 1)


def test_every_project_has_its_own_and_the_eldest_are_forgotten(tmp_path) -> None:
    settings = UserSettings(QSettings(str(tmp_path / "𠮷.ini"), QSettings.Format.IniFormat))
    for number in range(PROJECTS_KEPT + 1):
        keep_wish(settings, f"C:\\甲, 乙/{number}.db", Wish(ListFilter(text=f"“{number}”, 𠮷")))
    settings = UserSettings(QSettings(str(tmp_path / "𠮷.ini"), QSettings.Format.IniFormat))
    assert kept_wish(settings, "C:\\甲, 乙/0.db").is_plain
    assert kept_wish(settings, "C:\\甲, 乙/1.db").filter.text == "“1”, 𠮷"
    keep_wish(settings, "C:\\甲, 乙/1.db", Wish())
    assert kept_wish(settings, "C:\\甲, 乙/1.db").is_plain and len(settings.get("lists")) == PROJECTS_KEPT - 1
