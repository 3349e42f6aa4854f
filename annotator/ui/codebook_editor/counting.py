"""Questions that are put to the process beside the window: what a step would touch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from annotator.model.codebook import Codebook
from annotator.session.codebook_changes import touched
from annotator.session.codebook_changes.touched import Touched
from annotator.session.session import Session

PREVIEWS: dict[str, Callable[..., Touched]] = {
    "rename": touched.preview_rename,
    "merge": touched.preview_merge,
    "split": touched.preview_split,
    "retire": touched.preview_retire,
}


def change_job(
    session: Session, check: Callable[[], None], codebook: Codebook, recode: Collection[str] | None
) -> Iterator[Touched]:
    yield touched.preview_change(session, codebook, recode)


def step_job(session: Session, check: Callable[[], None], step: str, *arguments: Any) -> Iterator[Touched]:
    """``step``: rename, merge, split or retire, with what its preview takes."""
    yield PREVIEWS[step](session, *arguments)
