"""Pictures as files: SVG with real text, PNG at twice the size, the figures themselves as CSV."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer

from annotator.exchange.exporters.formula_cells import harmless
from annotator.session.figures.nouns import CooccurrenceFigure, FrequentFigure, LabelTexts, Pair
from annotator.session.figures.tables import tables_of
from annotator.session.search.query import Query
from annotator.ui.dashboard import dashboard_window
from annotator.ui.dashboard.pictures.table import PICTURES
from annotator.ui.looks.theme import DARK
from tests.ui.dashboard.conftest import drawn, hand, text_of, written

HARD = "𠮷林省<b>&“四方責任”"
DRAWN = ("labels", "lengths", "together", "texts", "progress")


@pytest.mark.parametrize("name", DRAWN)
def test_csv_is_the_figures_with_a_bom(dashboard, tmp_path: Path, name: str) -> None:
    card, out = dashboard.view.cards[name], tmp_path / "数字.csv"
    dashboard.view.save(card, "csv", str(out))
    data = written(out)
    assert data.startswith(b"\xef\xbb\xbf")
    table = tables_of(card.figure, dashboard.drive.session)[1 if name == "lengths" else 0]
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert read == [list(table.head), *([harmless(str(each)) for each in row] for row in table.rows)]
    assert len(read) > 1


def test_csv_of_labels_has_the_numbers_of_the_project(dashboard, tmp_path: Path) -> None:
    dashboard.view.save(dashboard.view.cards["labels"], "csv", str(tmp_path / "a.csv"))
    rows = csv.DictReader(io.StringIO(written(tmp_path / "a.csv").decode("utf-8-sig")))
    assert {row["label"]: row["spans"] for row in rows if row["spans"] != "0"} == {
        "directive": "2",
        "slogan": "1",
        "organization": "1",
    }


@pytest.mark.parametrize("name", DRAWN)
def test_svg_and_png_are_pictures_of_the_same_size(dashboard, tmp_path: Path, name: str) -> None:
    card = dashboard.view.cards[name]
    for kind in ("svg", "png"):
        dashboard.view.save(card, kind, str(tmp_path / f"a.{kind}"))
    renderer, image = QSvgRenderer(str(tmp_path / "a.svg")), QImage(str(tmp_path / "a.png"))
    assert renderer.isValid() and not image.isNull()
    assert image.size() == renderer.defaultSize() * 2
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 3


def test_svg_holds_chinese_as_text(bare, session, tmp_path: Path) -> None:
    view = bare(language="zh-Hans")
    label = session.codebook.labels[0].uuid
    hand(view, FrequentFigure(3, 3, (LabelTexts(label, 3, 1, (text_of(HARD, 3, label),)),)))
    view.save(view.cards["texts"], "svg", str(tmp_path / "a.svg"))
    svg = written(tmp_path / "a.svg").decode("utf-8")
    lines = [unescape(each) for each in re.findall(r">([^<>]*)</text>", svg)]
    assert HARD in lines  # whole, though Qt writes each script by itself
    assert drawn(view.cards["texts"]).caption in lines


def test_words_that_only_stand_side_by_side_are_not_joined(bare, session, tmp_path: Path) -> None:
    view = bare(language="zh-Hans")
    labels = tuple(each.uuid for each in session.codebook.labels)
    pairs = (Pair(labels[0], labels[1], 3, 1, Query(), Query()),)
    hand(view, CooccurrenceFigure(labels, pairs))
    view.save(view.cards["together"], "svg", str(tmp_path / "a.svg"))
    lines = re.findall(r">([^<>]*)</text>", written(tmp_path / "a.svg").decode("utf-8"))
    assert set(drawn(view.cards["together"]).x.names) <= set(lines)


def test_the_project_itself_is_never_written_over(dashboard) -> None:
    before = dashboard.drive.session.path.stat().st_size
    dashboard.view.save(dashboard.view.cards["labels"], "png", str(dashboard.drive.session.path))
    assert "is the project itself" in dashboard.view.said.text()
    assert dashboard.drive.session.path.stat().st_size == before
    dashboard.view.save(dashboard.view.cards["labels"], "svg", "/no/such/folder/a.svg")
    assert "cannot be written" in dashboard.view.said.text()


def test_pictures_are_saved_as_they_are_shown(dashboard, tmp_path: Path) -> None:
    dashboard.drive.window.switch.choose("dark")
    dashboard.view.save(dashboard.view.cards["labels"], "png", str(tmp_path / "a.png"))
    assert QImage(str(tmp_path / "a.png")).pixelColor(3, 3).name() == DARK.paper


def test_numbers_and_pictures_are_copied(dashboard) -> None:
    card = dashboard.view.cards["labels"]
    card.table_wanted.emit()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "label" and lines[1].split("\t")[:2] == ["directive", "2"]
    card.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()


def test_every_picture_has_its_menu_and_asks_for_a_file(dashboard, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    asked: list[str] = []

    def ask(parent, title, at, kinds):
        asked.append(Path(at).name)
        return ""

    monkeypatch.setattr("annotator.ui.dashboard.dashboard_window.ask_save", ask)
    for kind, action in zip(("svg", "png", "csv"), dashboard.view.cards["labels"].menu().actions(), strict=False):
        action.trigger()
        assert asked[-1].endswith(f"-labels.{kind}")
    assert len({each.id for each in PICTURES}) == len(PICTURES)


def test_files_are_proposed_by_the_projects_own_name(dashboard, monkeypatch: pytest.MonkeyPatch) -> None:
    proposed: list[Path] = []
    monkeypatch.setattr(dashboard_window, "ask_save", lambda _, __, at, ___: proposed.append(Path(at)) or "")
    for kind in ("svg", "png", "csv"):
        dashboard.view.save(dashboard.view.cards["labels"], kind)
    stem = dashboard.drive.session.path.stem
    assert [each.name for each in proposed] == [f"{stem}-labels.{kind}" for kind in ("svg", "png", "csv")]


def test_a_card_without_a_figure_has_an_empty_table(bare) -> None:
    view = bare()
    assert all(view.table_of(card).rows == () for card in view.cards.values())
