"""What is counted is what the coder reads, not what the page's source has."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from annotator.session.pages.repairs import reject_repair


def test_the_head_counts_what_is_read_and_names_the_sources_count_in_its_tooltip(mend) -> None:
    reading = mend.desk.article.texts.reading
    assert len(reading) < len(mend.source)
    meta = mend.window.head.meta
    assert meta.text().endswith(f"{len(reading) - reading.count(chr(10)):,} characters")
    QApplication.processEvents()
    assert f"{len(mend.source):,} characters of source" in meta.toolTip()
    reject_repair(mend.session, 1, mend.mending.repairs[0])
    QApplication.processEvents()
    assert meta.text().endswith(f"{len(reading) - reading.count(chr(10)) + 5:,} characters"), (
        "told anew after a decision"
    )


def test_the_inspector_counts_the_characters_of_the_reading_and_the_tooltip_has_the_sources_place(mend) -> None:
    start, end = mend.select("認真?zhèn)鬟_(dá)精神", "hant")
    mend.type("1")
    mend.window.panels.news.flush()
    place = mend.window.panels.inspector.place
    assert place.text() == "¶ 3 • 6 characters"
    assert f"{start}–{end}" in place.toolTip()
