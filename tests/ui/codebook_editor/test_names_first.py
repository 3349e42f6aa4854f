"""In a Chinese window the editor calls labels by their names, and shows the id beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.session.session import Session
from annotator.ui.codebook_editor.labels.label_tree import LabelTree, beside
from annotator.ui.words.language import speak
from tests.ui.codebook_editor.conftest import Editor
from tests.ui.conftest import Driver


@pytest.fixture(params=["zh-Hans", "zh-Hant"])
def chinese(
    request: pytest.FixtureRequest, open_window: Callable[[Session], Driver], sample_path: Path, qtbot
) -> Iterator[tuple[Editor, str]]:
    speak(request.param)
    yield Editor(open_window(Session.open(sample_path, window=True)), qtbot), request.param
    speak("en")


def rows(tree: LabelTree) -> dict[str, tuple[str, str]]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return {uuid: (item.text(0), str(item.data(0, role))) for uuid, item in tree._items.items()}


def test_the_tree_shows_names_first_and_ids_beside_them(chinese: tuple[Editor, str]) -> None:
    editor, language = chinese
    shown = rows(editor.window.labels.tree)
    for label in editor.drafted.labels:
        words, said = shown[label.uuid]
        assert words == label.name(language) != label.id
        assert said.startswith(f"{words}、{label.id}") and beside(label) == label.id


def test_title_and_steps_name_a_label_as_the_tree_does(chinese: tuple[Editor, str]) -> None:
    editor, language = chinese
    editor.choose("directive")
    name = editor.drafted.require("directive").name(language)
    assert editor.window.labels.title.text() == name
    editor.click(editor.window.labels.steps["retire"])
    assert editor.window.dialog is not None
    told = f"{editor.window.dialog.windowTitle()} {editor.window.dialog.says.text()}"
    assert name in told and "directive" not in told


def test_in_english_ids_stand_first_as_everywhere(drive: Driver, qtbot) -> None:
    editor = Editor(drive, qtbot)
    shown = rows(editor.window.labels.tree)
    assert {words for words, _ in shown.values()} == {each.id for each in editor.drafted.labels}
