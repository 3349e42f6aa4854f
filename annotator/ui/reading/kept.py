"""What a person has chosen for reading, as the panes are to show it: needed before the first paint."""

from __future__ import annotations

from annotator.ui.panes.arrangement import BESIDE, STACKED
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.shown.typography import Typography, forms_of
from annotator.ui.stored_settings import UserSettings

LEAST_MEASURE = 12
"""The shortest longest line, in characters."""
SHARES = {BESIDE: "beside_share", STACKED: "stacked_share"}
"""Which setting keeps where the divider of a layout stands."""


def kept_typography(settings: UserSettings, standard: str) -> Typography:
    """How texts are to be set; ``standard`` is the regional one that Traditional is shown in."""
    measure = settings.get("measure")
    return Typography(
        settings.get("text_size"),
        settings.get("line_height"),
        settings.get("paragraph_gap"),
        max(measure, LEAST_MEASURE) if measure else 0,
        settings.get("face"),
        forms_of(standard),
    )


def dress_panes(panes: ArticlePanes, settings: UserSettings, standard: str) -> None:
    """Show both panes as was chosen; what is so already stays as it is."""
    panes.folding.folds_all = settings.get("fold_zones")
    panes.form.set_typography(kept_typography(settings, standard))
    panes.form.show_full_width(settings.get("full_width"))
    arrange(panes, settings, settings.get("panes"))
    panes.form.set_focus_mode(settings.get("focus_mode"), panes.active_pane)


def arrange(panes: ArticlePanes, settings: UserSettings, layout: str) -> None:
    """Put the panes in a layout, divided as they were in it."""
    if layout in SHARES:
        panes.arrangement.set_share(settings.get(SHARES[layout]))
    panes.set_layout(layout)
