"""Projects opened lately: where, when, and how much of each was done when it was left; no project file is opened."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import tr


class Recent(NamedTuple):
    """``opened``: local time in ISO format, "" where it is not known; ``done`` of ``articles``, 0 of 0 where not."""

    path: str
    opened: str = ""
    done: int = 0
    articles: int = 0

    @property
    def is_there(self) -> bool:
        return Path(self.path).is_file()


def recent(settings: UserSettings) -> list[Recent]:
    """The latest first, those too that are gone."""
    known = {each.path: each for each in map(_read, settings.get("recent_facts")) if each}
    return [known.get(path, Recent(path)) for path in settings.get("recent_projects")]


def remember(settings: UserSettings, path: Path, now: datetime, done: int, articles: int) -> None:
    """Put a project first, with what is known of it now."""
    settings.remember_project(path)
    _keep(settings, Recent(str(path), now.isoformat(timespec="minutes"), done, articles))


def keep_done(settings: UserSettings, path: Path, done: int, articles: int) -> None:
    """How much is done, as the project is left."""
    found = next((each for each in recent(settings) if each.path == str(path)), None)
    if found is not None:
        _keep(settings, found._replace(done=done, articles=articles))


def forget(settings: UserSettings, path: str) -> None:
    settings.put("recent_projects", tuple(each for each in settings.get("recent_projects") if each != path))
    _keep(settings, None)


def said_when(opened: str, now: datetime) -> str:
    """``Today 15:20``, ``Yesterday``, ``2023-02-19``; "" where it is not known."""
    try:
        then = datetime.fromisoformat(opened)
    except ValueError:
        return ""
    days = (now.date() - then.date()).days
    if days == 0:
        return tr("Today {0}").format(f"{then:%H:%M}")
    return tr("Yesterday") if days == 1 else f"{then:%Y-%m-%d}"


def said_done(each: Recent) -> str:
    """How much of it is done; "" where it is not known."""
    return tr("{0} of {1} done").format(f"{each.done:,}", f"{each.articles:,}") if each.articles else ""


def _keep(settings: UserSettings, fact: Recent | None) -> None:
    """Facts of the projects in the list, and of no other."""
    facts = [fact if fact is not None and fact.path == each.path else each for each in recent(settings)]
    settings.put("recent_facts", tuple(json.dumps(each, ensure_ascii=False) for each in facts if each.opened))


def _read(line: str) -> Recent | None:
    """A line as some hand or program left it; None where it tells nothing."""
    try:
        path, opened, done, articles = json.loads(line)
    except (ValueError, TypeError):
        return None
    kinds = isinstance(path, str) and isinstance(opened, str) and isinstance(done, int) and isinstance(articles, int)
    return Recent(path, opened, done, articles) if kinds else None
