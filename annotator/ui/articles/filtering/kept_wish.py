"""What the list of a project showed last, in the user's settings: the next day goes on in it."""

from __future__ import annotations

import json
from typing import Any

from annotator.errors import AnnotatorError
from annotator.session.listing import ListFilter, Order, check_filter
from annotator.ui.articles.filtering.wish import Wish
from annotator.ui.stored_settings import UserSettings

PROJECTS_KEPT = 20
PLAIN = Wish()


def kept_wish(settings: UserSettings, project: str, first: Wish = PLAIN) -> Wish:
    """The wish kept for a project (its path); ``first`` where there is none, the plain one where it cannot be asked."""
    state = next((each for each in _kept(settings) if each["project"] == project), None)
    if state is None:
        return first
    wish = Wish(ListFilter.of_stored(_named(state, "filter")), Order.of_stored(_named(state, "order")))
    try:
        check_filter(*wish)
    except AnnotatorError:
        return Wish()
    return wish


def keep_wish(settings: UserSettings, project: str, wish: Wish, first: Wish = PLAIN) -> None:
    """Keep it first among those of other projects; a plain one is forgotten, where the project begins with one."""
    kept = [each for each in _kept(settings) if each["project"] != project]
    if not wish.is_plain or wish.order.seed or not first.is_plain:
        kept.insert(0, {"project": project, "filter": wish.filter.stored, "order": wish.order.stored})
    settings.put("lists", tuple(json.dumps(each, ensure_ascii=False) for each in kept[:PROJECTS_KEPT]))


def _kept(settings: UserSettings) -> list[dict[str, Any]]:
    """What can be read of it; a hand or another annotator may have written there."""
    found: list[dict[str, Any]] = []
    for words in settings.get("lists"):
        try:
            state = json.loads(words)
        except ValueError:
            continue
        if isinstance(state, dict) and isinstance(state.get("project"), str):
            found.append(state)
    return found


def _named(state: dict[str, Any], part: str) -> dict[str, Any]:
    values = state.get(part)
    return values if isinstance(values, dict) else {}
