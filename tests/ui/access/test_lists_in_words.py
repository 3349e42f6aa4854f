"""Rows that are painted say all of it in words: a colour, a dot and a dash mean nothing to whoever listens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView

from annotator.session.coding.tagging import tag_span
from annotator.ui.spans.span_list_model import SPAN
from tests.ui.access.walking import face_of
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

SAID = Qt.ItemDataRole.AccessibleTextRole


def rows(model: QAbstractItemModel, under: QModelIndex | None = None) -> list[str]:
    above = under or QModelIndex()
    found: list[str] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        cells = (model.index(row, column, above) for column in range(columns))
        words = [str(each.data(SAID) or each.data() or "") for each in cells]
        found += [", ".join(each for each in words if each), *rows(model, index)]
    return found


def said(stage: Stage, name: str, view_of: Callable[[Stage], QAbstractItemView]) -> str:
    SURFACES[name](stage)
    found = rows(view_of(stage).model())
    assert found and all(each.strip() for each in found), found
    return "\n".join(found)


def test_articles_say_date_outlet_status_count_flag_and_note(stage: Stage) -> None:
    words = said(stage, "panel articles", lambda s: s.window.panels.articles.view)
    assert "2023-02-19" in words and "广西广播电视台综合广播" in words
    assert ", done, " in words and "recheck" in words and "flagged, 日期与标题不一致，待查。" in words
    assert "1 tag\n" in words or " tags" in words


def test_labels_say_their_key_their_count_and_what_they_are_under(stage: Stage) -> None:
    words = said(stage, "panel codebook", lambda s: s.window.panels.codebook.view)
    assert "key 1" in words and "in this article" in words
    assert "key ," not in words, "a label without a key has none to say"


def test_spans_say_their_label_doubt_and_question(stage: Stage) -> None:
    words = said(stage, "panel spans", lambda s: s.window.panels.spans.view)
    assert "slogan: 两个大局" in words and "Unsure" in words and "Question: 这里的“两个大局”算不算引用？" in words
    model = stage.window.panels.spans.model
    pairs = [(model.index(row, 0).data(SPAN), model.index(row, 0).data(SAID)) for row in range(model.rowCount())]
    assert all(stage.window.faces[span.label].name in said for span, said in pairs)


def test_relations_say_the_labels_that_their_colours_mean(stage: Stage) -> None:
    words = said(stage, "panel relations", lambda s: s.window.panels.relations.view)
    assert "刘宁, personnel → " in words and "position (" in words and "proposed" in words


def test_repairs_warnings_and_parts_of_the_page_say_their_state(stage: Stage) -> None:
    words = said(stage, "panel repairs", lambda s: s.window.panels.repairs.view)
    assert " → " in words or "taken out" in words
    words = said(stage, "panel warnings", lambda s: s.window.panels.warnings.view)
    assert "Warning: " in words and "Question: " in words and "directive and citation cross" in words
    words = said(stage, "panel page", lambda s: s.window.panels.page.view)
    assert "title" in words and "0." in words, "how sure it is, as it is painted"


def test_hits_say_the_labels_that_stand_at_them_and_that_they_are_ticked(stage: Stage) -> None:
    SURFACES["panel search"](stage)
    panel = stage.window.works.search.panel
    assert panel is not None
    hit = panel.model.hits[0]
    label = stage.window.session.codebook.require("slogan").uuid
    tag_span(stage.window.session, hit.number, hit.start, hit.end, label)
    stage.settle()
    words = "\n".join(rows(panel.model))
    assert ", slogan" in words and hit.match in words
    stage.trigger("undo")


def test_recodings_say_how_many_are_left_and_passages_their_attributes(stage: Stage) -> None:
    words = said(stage, "panel recoding", lambda s: s.recoder.works.recoding.panel.view)
    assert "to decide" in words
    SURFACES["agreement 0"](stage)
    view = stage.window.works.agreement.view
    assert view is not None
    table = view.figures.table
    assert all(rows(table.model()))


def test_the_codebooks_tree_says_key_count_and_change(stage: Stage) -> None:
    words = said(stage, "codebook labels", lambda s: s.window.works.codebook.editor.labels.tree)
    assert "slogan" in words and "key 6" in words and " tags" in words
    editor = stage.window.works.codebook.editor
    assert editor is not None
    editor.add_label()
    assert "changed" in "\n".join(rows(editor.labels.tree.model()))


@pytest.mark.parametrize("name", ["find anything", "change shortcuts", "removed", "coders", "terms"])
def test_other_lists_have_words_in_each_row(stage: Stage, name: str) -> None:
    surface = SURFACES[name](stage)
    for view in surface.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            assert all(rows(view.model())), view


def test_a_row_is_read_by_the_interface_as_the_model_says_it(stage: Stage, listening: None) -> None:
    SURFACES["panel spans"](stage)
    view = stage.window.panels.spans.view
    face = face_of(view)
    cells = [face.child(at) for at in range(face.childCount())]
    names = [each.text(QAccessible.Text.Name) for each in cells if each.role() == QAccessible.Role.Cell]
    assert names == rows(view.model())
