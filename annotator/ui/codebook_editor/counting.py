"""Questions that are put to the process beside the window: what a step would touch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from annotator.errors import ProjectLocked
from annotator.model.codebook import Codebook
from annotator.session.codebook_changes import touched
from annotator.session.codebook_changes.touched import Touched
from annotator.session.session import Session

HERE = "here"


def change_job(
    session: Session, check: Callable[[], None], codebook: Codebook, recode: Collection[str] | None
) -> Iterator[Touched | str]:
    """HERE where it cannot be counted beside the window that has the project open: then that counts itself."""
    try:
        yield touched.preview_change(session, codebook, recode)
    except ProjectLocked:
        yield HERE


def step_job(session: Session, check: Callable[[], None], step: str, *arguments: Any) -> Iterator[Touched]:
    """``step``: rename, merge, split or retire, with what the preview of that name takes."""
    yield getattr(touched, f"preview_{step}")(session, *arguments)
