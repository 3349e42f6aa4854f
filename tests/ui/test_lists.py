"""The lists are lazy, keep in step with every change, and know where they are in a long project."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QModelIndex, Qt

from annotator.model.annotation import Annotation
from annotator.text.compose import article_texts
from annotator.ui.articles import article_list_model
from annotator.ui.articles.article_list_model import ROW, ArticleListModel
from annotator.ui.desk.desk import text_order
from annotator.ui.spans.span_list_model import SpanListModel


@pytest.fixture
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_list_model, "PAGE", 2)
    monkeypatch.setattr(article_list_model, "BEFORE", 1)


def numbers(model: ArticleListModel) -> list[int]:
    return [model.index(row).data(ROW).article.number for row in range(model.rowCount())]


def test_opening_reads_one_page_and_scrolling_reads_the_rest(sample, short_pages, qapp) -> None:
    model = ArticleListModel(sample)
    model.begin_at(0)
    assert numbers(model) == [1, 2] and model.canFetchMore(QModelIndex())
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert numbers(model) == [1, 2, 3, 4, 5]


def test_a_list_begun_in_the_middle_reads_upwards_too(sample, short_pages, qapp) -> None:
    model = ArticleListModel(sample)
    model.begin_at(5)
    assert numbers(model) == [5]
    assert model.fetch_earlier() == 2 and numbers(model) == [3, 4, 5]
    assert model.neighbour(3, -1) == 2
    assert numbers(model) == [1, 2, 3, 4, 5]
    assert model.fetch_earlier() == 0


def test_neighbours_reach_beyond_what_was_read(sample, short_pages, qapp) -> None:
    model = ArticleListModel(sample)
    model.begin_at(0)
    assert [model.neighbour(2, 1), model.neighbour(5, 1), model.neighbour(1, -1)] == [3, None, None]


def test_tagging_moves_counts_bars_and_the_list_of_spans(drive, qtbot) -> None:
    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    panel = drive.window.panels.articles
    assert panel.model.index(0).data(ROW).spans == 1
    assert panel.model.index(0).data(ROW).status == "doing"
    qtbot.waitUntil(lambda: panel._bars.get(1) == {drive.label("personnel"): 1})
    drive.key(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: panel._bars[1] == {drive.label("directive"): 1})
    assert drive.window.panels.codebook.model.index(0).data() == "directive"
    assert drive.window.docks["spans"].fact.text() == "1"


def test_the_definition_and_the_counts_are_a_hover_away(drive) -> None:
    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    model = drive.window.panels.codebook.model
    row = model.index(model.row_of(drive.label("personnel")))
    assert "1 in the project" in row.data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>personnel</b>" in drive.window.panels.codebook.card.text
    assert "key 7" in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_click_in_the_list_of_spans_chooses_and_the_list_follows_the_choice(drive) -> None:
    for piece in ("刘宁", "自治区党委"):
        drive.select(piece)
        drive.key(Qt.Key.Key_1)
    spans = drive.window.panels.spans
    spans.view.acted.emit(spans.model.index(1, 0))
    assert drive.panes.chosen_id == drive.desk.ordered()[1].id
    drive.desk.choose(drive.desk.ordered()[0].id)
    assert spans.view.currentIndex().row() == 0


def test_the_list_of_spans_shows_the_words_of_the_pane_with_the_caret(drive) -> None:
    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    assert drive.window.panels.spans.model.index(0, 0).data() == "刘宁"
    drive.panes.focus_pane("hant")
    assert drive.window.panels.spans.model.index(0, 0).data() == "劉寧"


def test_the_span_model_stays_sorted_under_any_changes(drive) -> None:
    source = "𠮷林省委常委会召开会议，" * 40
    texts = article_texts(source, "hans", "tw", None)
    chance, model = random.Random(7), SpanListModel(drive.window.faces)
    model.show(texts, [])
    held: dict[str, Annotation] = {}
    for step in range(400):
        start = chance.randrange(len(source) - 30)
        made = Annotation(f"{step:04}", 1, start, start + chance.randint(1, 30), "x", "y", 1, 0)
        if held and chance.random() < 0.5:
            before = held.pop(chance.choice(list(held)))
            after = None if chance.random() < 0.5 else Annotation(before.id, 1, made.start, made.end, "x", "y", 1, 0)
        else:
            before, after = None, made
        model.take(before, after)
        if after is not None:
            held[after.id] = after
        assert [each.id for each in model._spans] == [e.id for e in sorted(held.values(), key=text_order)]
    for row, span in enumerate(model._spans):
        assert model.index(row, 0).data().startswith(source[span.start : span.end][:3])


def test_deleting_in_the_list_of_spans_goes_on_with_the_next_one(drive) -> None:
    for piece in ("刘宁", "自治区党委", "主持并讲话"):
        drive.select(piece)
        drive.key(Qt.Key.Key_1)
    spans = drive.window.panels.spans
    middle, last = drive.desk.ordered()[1:]
    drive.desk.choose(middle.id)
    drive.window.panels.news.flush()
    spans.view.setFocus()
    drive.key(Qt.Key.Key_Delete)
    assert drive.desk.choice is not None and drive.desk.choice.id == last.id == drive.panes.chosen_id
    assert spans.view.currentIndex().row() == 1
    drive.key(Qt.Key.Key_Up)
    assert drive.desk.choice.id == drive.desk.ordered()[0].id
    drive.panes.focus_pane("hans")
    drive.key(Qt.Key.Key_Delete)
    assert drive.desk.choice is None
    assert not spans.view.currentIndex().isValid() and not spans.view.selectionModel().hasSelection()


def test_letters_in_the_list_of_spans_reach_the_windows_actions(drive) -> None:
    for piece in ("刘宁", "自治区党委"):
        drive.select(piece)
        drive.key(Qt.Key.Key_1)
    spans = drive.window.panels.spans
    spans.view.setFocus()
    spans.view.keyboardSearch("刘")
    drive.key(Qt.Key.Key_N)
    assert drive.window.panels.inspector.note.hasFocus()
    spans.view.setFocus()
    drive.key(Qt.Key.Key_4)
    assert "slogan" in drive.labels()


def test_letters_typed_in_a_list_are_not_a_search(drive) -> None:
    view = drive.window.panels.articles.view
    view.setFocus()
    before = view.currentIndex()
    drive.type("s")
    assert view.currentIndex() == before
    drive.key(Qt.Key.Key_Down)
    drive.key(Qt.Key.Key_Return)
    assert drive.desk.number == 2
