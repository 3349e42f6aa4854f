"""What is pending looks so in both panes until it is confirmed."""

from __future__ import annotations

from annotator.session.search.tag_all import confirm, tag_all
from annotator.ui.looks.theme import DARK, LIGHT, Theme
from annotator.ui.panes.marking.marks import Kind, block_marks, lines_of
from tests.ui.search.conftest import Seeker


def kinds(seek: Seeker, theme: Theme) -> list[set[Kind]]:
    """What is painted of the first block's spans, in each pane."""
    found: list[set[Kind]] = []
    for pane in seek.panes.panes:
        assert pane.spans is not None
        layout = pane.document().firstBlock().layout()
        pieces = pane.spans.pieces(0, pane.looks, None)
        marks = block_marks(lines_of(layout, (0, layout.lineCount())), pieces, pane.sizes, theme, None)
        found.append({mark.kind for mark in (*marks.fills, *marks.strokes)})
    return found


def test_a_pending_span_is_dashed_and_unfilled_in_both_panes_until_it_is_confirmed(seek: Seeker) -> None:
    seek.look_for("会议召开")
    made = tag_all(seek.session, seek.panel.model.hits, seek.label("directive"))
    for theme in (LIGHT, DARK):
        for pane in kinds(seek, theme):
            assert Kind.DASHES in pane and Kind.FILL not in pane
    confirm(seek.session, made.annotations)
    for pane in kinds(seek, LIGHT):
        assert Kind.DASHES not in pane and Kind.FILL in pane
