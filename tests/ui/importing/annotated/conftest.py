"""Files with annotations, and the import dialog as somebody meets it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.store.things.annotations import annotations_in_order
from annotator.ui.importing.annotated.import_dialog import ImportDialog

MOST_LOOKS = 600


def doccano(path: Path, *records: tuple[str, list[tuple[int, int, str]]]) -> Path:
    rows = ({"text": text, "label": [list(each) for each in spans]} for text, spans in records)
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    return path


def prodigy(path: Path, text: str, spans: list[tuple[int, int, str, str]]) -> Path:
    rows = [{"start": start, "end": end, "label": label, "text": quote} for start, end, label, quote in spans]
    path.write_text(json.dumps({"text": text, "spans": rows, "tokens": []}, ensure_ascii=False), "utf-8")
    return path


@pytest.fixture
def meet(drive) -> Callable[..., list[ImportDialog]]:
    """Imports paths; ``act`` is called with the dialog once it is there, and has to end it."""

    def run(act: Callable[[ImportDialog], object], *paths: Path) -> list[ImportDialog]:
        met: list[ImportDialog] = []
        looks = 0

        def look() -> None:
            nonlocal looks
            looks += 1
            for each in drive.window.findChildren(ImportDialog):
                if each.isVisible() and each.isActiveWindow():
                    timer.stop()
                    met.append(each)
                    try:
                        act(each)
                    finally:
                        if each.isVisible():
                            each.reject()
            if looks > MOST_LOOKS:
                timer.stop()

        timer = QTimer(drive.window)
        timer.timeout.connect(look)
        timer.start(50)
        drive.window.jobs.import_all([str(each) for each in paths])
        timer.stop()
        QApplication.processEvents()
        return met

    return run


def stored(drive, number: int) -> list[tuple[str, str]]:
    """The spans of an article, of any layer, as (label, text)."""
    drive.desk.open(number)
    spans = [each for each in annotations_in_order(drive.session.project) if each.article == number]
    book = drive.session.codebook
    return [(book.by_uuid(x.label).id, drive.source[x.start : x.end]) for x in sorted(spans, key=lambda x: x.start)]


def settled(dialog: ImportDialog) -> None:
    """Wait for what was asked anew."""
    for _ in range(MOST_LOOKS):
        if not dialog._looking.is_waiting:
            return
        QTest.qWait(25)
    raise AssertionError("nothing was heard of it")


def agree(dialog: ImportDialog) -> None:
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)


@pytest.fixture
def hand() -> SimpleNamespace:
    """What makes files, and what is done with the dialog."""
    return SimpleNamespace(doccano=doccano, prodigy=prodigy, stored=stored, settled=settled, agree=agree)
