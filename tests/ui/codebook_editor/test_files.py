"""The codebook goes out as YAML and comes back; it is printed as HTML and PDF with both scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.codebook import load_codebook
from annotator.session.codebook_changes.labels import rename_label
from annotator.ui.files import file_dialogs


def answer(monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
    monkeypatch.setattr(file_dialogs, name, lambda *_: str(path))


def test_what_is_exported_is_read_again_as_the_same_codebook(drive, tmp_path, monkeypatch) -> None:
    out = tmp_path / "書.yaml"
    answer(monkeypatch, "ask_save", out)
    drive.trigger("export_codebook")
    assert load_codebook(out) == drive.session.codebook


def test_an_import_shows_what_is_different_and_is_one_undoable_step(drive, tmp_path, monkeypatch, qtbot) -> None:
    out = tmp_path / "book.yaml"
    answer(monkeypatch, "ask_save", out)
    drive.trigger("export_codebook")
    out.write_text(out.read_text(encoding="utf-8").replace("Directive clause", "Order"), encoding="utf-8")
    answer(monkeypatch, "ask_open", out)
    drive.trigger("import_codebook")
    dialog = drive.window.works.codebook.import_dialog
    assert "Order" in dialog.differences.text() and drive.session.codebook_number == 1
    dialog.accept()
    assert drive.session.codebook.require("directive").names["en"] == "Order"
    drive.trigger("undo")
    assert drive.session.codebook.require("directive").names["en"] == "Directive clause"


@pytest.mark.parametrize(
    "text", ["- no: mapping", "name: x\nlabels:\n- {id: a, key: a}\n- {id: b, key: a}\n", "a: &a [*a]"]
)
def test_a_file_that_is_no_codebook_is_refused_in_a_sentence(drive, tmp_path, monkeypatch, text: str) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(text, encoding="utf-8")
    answer(monkeypatch, "ask_open", bad)
    drive.trigger("import_codebook")
    assert drive.window.toast.isVisible() and drive.window.works.codebook.import_dialog is None


def test_a_file_that_lost_a_used_label_is_refused_by_the_dialog(drive, tmp_path, qtbot) -> None:
    from annotator.session.coding.tagging import tag_span

    tag_span(drive.session, 1, 0, 4, drive.label("slogan"))
    path = tmp_path / "small.yaml"
    path.write_text("name: core\nlabels:\n- {id: other}\n", encoding="utf-8")
    work = drive.window.works.codebook
    work.import_file(path)
    dialog = work.import_dialog
    dialog.accept()
    assert "slogan" in dialog.refusal.text() and drive.session.codebook_number == 1
    dialog.reject()


def test_the_projects_own_file_is_never_read_or_written(drive, monkeypatch) -> None:
    for name, action in (
        ("ask_open", "import_codebook"),
        ("ask_save", "export_codebook"),
        ("ask_save", "print_codebook"),
    ):
        answer(monkeypatch, name, drive.session.path)
        drive.trigger(action)
        assert drive.window.toast.isVisible()
        drive.window.hush()


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_it_is_printed(drive, tmp_path, monkeypatch, ending: str) -> None:
    out = tmp_path / f"book.{ending}"
    answer(monkeypatch, "ask_save", out)
    drive.trigger("print_codebook")
    content = out.read_bytes()
    if ending == "html":
        assert "坚决遏制疫情扩散蔓延".encode() in content and "堅決遏制疫情擴散蔓延".encode() in content
    else:
        assert content.startswith(b"%PDF") and len(content) > 10_000


def test_a_folder_that_is_not_there_is_refused_in_a_sentence(drive, tmp_path) -> None:
    from annotator.ui.codebook_editor.files import write_printed, write_yaml

    for write in (lambda p: write_yaml(drive.session, p), lambda p: write_printed(drive.session, p, "en")):
        for ending in ("pdf", "html"):
            with pytest.raises(AnnotatorError):
                write(tmp_path / "none" / f"a.{ending}")


def test_an_import_waits_for_the_draft(drive, tmp_path, monkeypatch) -> None:
    drive.trigger("edit_codebook")
    editor = drive.window.works.codebook.editor
    editor.draft.put(name="other")
    rename_label(drive.session, drive.label("slogan"), "watchword")
    drive.trigger("import_codebook")
    assert drive.window.toast.isVisible() and editor.draft.codebook.name == "other"
