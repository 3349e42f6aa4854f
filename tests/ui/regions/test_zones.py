"""What is not coded is fainter in both panes, exactly there, and still easy to read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from annotator.model.article import Region
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ScriptView
from annotator.ui.looks.theme import THEMES, Theme
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.shown.overlay import Ranges, without
from annotator.ui.panes.zones import Veil, Zones

CODED = ("title", "deck", "dateline", "body")


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _veiled(theme: Theme) -> QColor:
    ink, paper = QColor(theme.ink), QColor(theme.paper)
    mixed = ((a * (1 - theme.veil) + b * theme.veil) for a, b in zip(ink.getRgbF()[:3], paper.getRgbF()[:3]))
    return QColor.fromRgbF(*mixed)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_under_the_veil_is_fainter_and_keeps_its_contrast(theme: Theme) -> None:
    veiled, paper = _veiled(theme), QColor(theme.paper)
    assert 4.5 <= _contrast(veiled, paper) < 0.6 * _contrast(QColor(theme.ink), paper)


def _darkest(picture: QImage, pane: ReadingPane, view_position: int) -> int:
    """How far the ink of one character is from the paper."""
    assert pane.text is not None
    qt = pane.text.utf16.to_qt(view_position)
    block = pane.document().findBlock(qt)
    ((x, y, width, height),) = pane.stripes(block, qt, pane.text.utf16.to_qt(view_position + 1))
    x += block.layout().position().x()
    top = block.layout().position().y() - pane.verticalScrollBar().value() + y
    paper = QColor(pane.theme.paper).lightness()
    box = ((int(x) + dx, int(top) + dy) for dx in range(int(width)) for dy in range(height - 4))
    return max(abs(QColor(picture.pixel(*each)).lightness() - paper) for each in box)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_veil_ends_where_the_region_ends_inside_a_paragraph_in_both_panes(page, theme: str) -> None:
    page.trigger(theme)
    page.window.works.conversions.mark_conversions()
    QApplication.processEvents()
    for pane in page.panes.panes:
        view = page.desk.article.texts.view(pane.script)
        picture = pane.viewport().grab().toImage()
        start = view.from_source(page.source.index("编辑"), page.source.index("编辑") + 1)[0]
        before, first, last, after = (_darkest(picture, pane, at) for at in (start - 2, start, start + 4, start + 6))
        assert first < 0.8 * before and last < 0.8 * after, (pane.script, before, first, last, after)


def test_an_article_without_regions_has_nothing_painted_over_it(page) -> None:
    page.window.works.conversions.uncertain.stop()
    page.desk.open(2)
    assert all(not any(isinstance(each, Veil) for each in pane.overlays) for pane in page.panes.panes)
    page.desk.open(1)
    assert all(any(isinstance(each, Veil) for each in pane.overlays) for pane in page.panes.panes)


def test_what_is_selected_in_a_zone_shows_through_the_veil(page) -> None:
    left = page.panes.panes[0]
    at = page.source.index("网友")
    QApplication.processEvents()
    veiled = _darkest(left.viewport().grab().toImage(), left, at)
    page.panes.select(at, at + 2)
    clear = _darkest(left.viewport().grab().toImage(), left, at)
    assert clear > 1.2 * veiled


def test_kinds_and_repeats_decide_what_is_coded() -> None:
    title, body = Region("t", 0, 4, "title"), Region("b", 10, 20, "body")
    again, menu = Region("r", 4, 8, "title", "t"), Region("n", 8, 10, "navigation")
    uncoded = Zones.of((title, again, menu, body), CODED).uncoded
    assert [each.id for each in uncoded] == ["r", "n"]
    assert Zones.of((title, menu, body), ()).uncoded == (), "a codebook without zones codes everything"
    ring = (title._replace(repeats="r"), again)
    assert Zones.of(ring, CODED).uncoded == (), "a ring of repeats hides nothing"
    of_menu = again._replace(repeats="n")
    assert Zones.of((title, of_menu, menu), CODED).uncoded == (menu,), "what repeats a part that is not coded is coded"


def test_where_a_coded_region_overlaps_it_is_coded() -> None:
    text = "一二三四五六七八九十"
    view = ScriptView("hans", text, MapChain((OffsetMap.identity(10),)), True)
    zones = Zones.of((Region("n", 2, 9, "navigation"), Region("b", 4, 6, "body")), CODED)
    assert zones.faint_in(view) == [(2, 4), (6, 9)]


def test_ranges_are_cut_exactly() -> None:
    assert without([(0, 10), (20, 30)], [(5, 22), (25, 26)]) == [(0, 5), (22, 25), (26, 30)]
    assert without([(0, 10)], [(0, 10)]) == []
    assert without([(4, 8)], [(0, 2), (9, 12), (3, 3)]) == [(4, 8)]
    assert without([(0, 9)], [(6, 7), (1, 8)]) == [(0, 1), (8, 9)]
    found = Ranges([(10, 12), (2, 6)])
    assert list(found.between(4, 11)) == [(4, 6), (10, 11)]
    assert list(found.between(6, 10)) == []


def test_a_changed_kind_is_seen_at_once_and_undone(page) -> None:
    footer = next(each for each in page.desk.article.regions if each.id.endswith("footer1") or each.kind == "footer")
    before = len(page.panes.folding.zones.uncoded)
    page.window.works.page.set_kind(footer, "body")
    assert len(page.panes.folding.zones.uncoded) == before - 1
    page.trigger("undo")
    assert len(page.panes.folding.zones.uncoded) == before
