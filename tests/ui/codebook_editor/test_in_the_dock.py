"""The codebook's dock shows the hierarchy: a label stands farther in, right behind the one above it."""

from __future__ import annotations

from annotator.session.codebooks import set_codebook
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
