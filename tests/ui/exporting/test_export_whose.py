"""Claims about whose spans an export takes: gold before one's own, the final data, everybody; the licence's place."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.people.coders import choose_coder
from annotator.store.things.coders import add_layer


def second_coder(exporter, *, gold: bool = False) -> None:
    """Wu codes the open article differently; a gold layer, too, where wanted: it has nothing there yet."""
    drive = exporter.drive
    session, number = drive.session, drive.desk.article.article.number
    own = session.coder.name
    choose_coder(session, "wu")
    start = drive.source.index("疫情防控")
    tag_span(session, number, start, start + 2, drive.label("slogan"))
    set_status(session, number, "done")
    choose_coder(session, own)
    if gold:
        add_layer(session.project, "gold", "gold", session.new_id)


def test_the_final_data_is_written_from_the_dialog_and_what_is_undecided_is_counted(exporter, tmp_path: Path) -> None:
    second_coder(exporter)
    dialog = exporter.open()
    exporter.choose(dialog.choices.whose, "final")
    exporter.seen()
    assert not dialog.choices.layers.isEnabled() and not dialog.choices.status.isEnabled()
    assert "Several coders are done" in dialog.preview.why_nothing and not dialog.agree.isEnabled()
    exporter.choose(dialog.choices.whose, "all")
    exporter.seen()
    exporter.export(tmp_path / "all.jsonl")
    exporter.qtbot.waitUntil(lambda: (tmp_path / "all.jsonl").exists(), timeout=20_000)
    rows = [row for line in (tmp_path / "all.jsonl").read_bytes().splitlines() for row in json.loads(line)["spans"]]
    assert len({row["layer"] for row in rows}) == 2
    assert exporter.open().choices.whose.currentData() == "all", "the same coder finds the choice again"


def test_gold_comes_first_where_there_is_gold(exporter) -> None:
    second_coder(exporter, gold=True)
    assert exporter.open().choices.layers.ticked == ("gold",)


def test_ticking_the_datasheet_moves_nothing_under_the_mouse(exporter) -> None:
    form = exporter.open().choices
    form.more.setChecked(True)
    QApplication.processEvents()
    before = form.report.pos()
    assert form.licence.isVisible() and not form.licence.isEnabled()
    form.datasheet.setChecked(True)
    QApplication.processEvents()
    assert form.report.pos() == before and form.licence.isEnabled()
