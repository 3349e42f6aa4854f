"""Words that a command chooses from, with a sentence for those that people take for one of them."""

from __future__ import annotations

import click

from annotator.model.annotation import STATUSES


class StatusChoice(click.Choice[str]):
    """One of STATUSES. A flag is none: ``flagged`` is answered with the way to it."""

    def __init__(self, instead_of_flagged: str) -> None:
        super().__init__(STATUSES)
        self._instead = instead_of_flagged

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value == "flagged":
            self.fail(f"a flag stands beside the status (one of {', '.join(STATUSES)}): {self._instead}.", param, ctx)
        return super().convert(value, param, ctx)
