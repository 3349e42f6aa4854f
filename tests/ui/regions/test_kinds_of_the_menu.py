"""Claims about the menu of kinds: it is a list of its own, so that the window opens without the regions' room."""

from __future__ import annotations

from annotator.text.regions import KINDS
from annotator.ui.commands.actions import ACTIONS


def test_the_menu_offers_every_kind_of_region_in_its_order() -> None:
    offered = tuple(each.argument for each in ACTIONS if each.handler == "mark_region")
    assert offered == KINDS
