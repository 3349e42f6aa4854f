"""The codebook's dock shows the hierarchy: a label stands farther in, right behind the one above it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from annotator.session.codebook_changes.labels import change_definition
from annotator.session.codebooks import set_codebook
from annotator.session.coding.tagging import tag_span
from annotator.ui.codebook.label_list_model import DEPTH, FACE


def test_a_label_under_another_stands_behind_it_and_farther_in(drive) -> None:
    book = drive.session.codebook
    labels = tuple(each._replace(parent="directive") if each.id == "citation" else each for each in book.labels)
    set_codebook(drive.session, book.having(labels=labels))
    model = drive.window.panels.codebook.model
    rows = [model.index(row) for row in range(model.rowCount())]
    shown = [(each.data(FACE).name, each.data(DEPTH)) for each in rows]
    assert shown[:3] == [("directive", 0), ("citation", 1), ("addressee", 0)] and len(shown) == len(book.active)


def test_a_label_whose_parent_is_retired_is_still_listed(drive) -> None:
    book = drive.session.codebook
    labels = tuple(
        each._replace(parent="slogan") if each.id == "citation"
        else each._replace(retired=True, key="") if each.id == "slogan"
        else each
        for each in book.labels
    )  # fmt: skip
    set_codebook(drive.session, book.having(labels=labels))
    model = drive.window.panels.codebook.model
    names = [model.index(row).data(FACE).name for row in range(model.rowCount())]
    assert "citation" in names and "slogan" not in names


def test_the_definition_yields_to_the_labels_and_is_hidden_where_next_to_nothing_is_left(drive) -> None:
    panel = drive.window.panels.codebook
    wanted = panel.view.sizeHint().height()
    panel.resize(300, wanted + 200)
    assert panel.card.isVisible() and panel.view.height() == wanted
    panel.resize(300, wanted + 20)
    assert not panel.card.isVisible() and panel.view.height() == wanted + 20
    panel.resize(300, wanted - 60)
    assert not panel.card.isVisible() and panel.view.height() == wanted - 60


def test_the_card_stays_with_the_chosen_spans_label_when_the_codebook_changes_and_so_does_the_key(drive) -> None:
    panel, desk = drive.window.panels.codebook, drive.desk
    span = tag_span(drive.session, 1, 4, 8, drive.label("organization"))
    QApplication.processEvents()
    desk.choose(span.id)
    QApplication.processEvents()
    assert "organization" in panel.card.text
    change_definition(drive.session, drive.label("slogan"), {"en": "Other words."})
    QApplication.processEvents()
    assert "organization" in panel.card.text
    desk.choose(None)
    drive.panes.select(200, 200)
    drive.trigger("definition")
    assert drive.window.works.codebook.card.label == drive.label("organization")
    assert "organization" in panel.card.text
