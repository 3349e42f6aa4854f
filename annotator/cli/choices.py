"""Words and articles that a command is given: what is meant by them, and a sentence for what nobody can mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import click

from annotator.model.annotation import STATUSES
from annotator.model.article import Article


class StatusChoice(click.Choice[str]):
    """One of STATUSES. A flag is none: ``flagged`` is answered with the way to it."""

    def __init__(self, instead_of_flagged: str) -> None:
        super().__init__(STATUSES)
        self._instead = instead_of_flagged

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value == "flagged":
            self.fail(f"a flag stands beside the status (one of {', '.join(STATUSES)}): {self._instead}.", param, ctx)
        return super().convert(value, param, ctx)


def each_once(articles: Iterable[Article]) -> list[Article]:
    """The articles in their order, also where one was named twice."""
    return [*{each.number: each for each in articles}.values()]


def refuse_blank(options: Mapping[str, Any]) -> None:
    """Raises UsageError for an option that was given without words; that is no wish for all there is."""
    for name, value in options.items():
        if isinstance(value, str) and not value.strip():
            raise click.UsageError(f"--{name} is given without a word: say which, or leave it out.")
