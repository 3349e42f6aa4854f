"""The agreement of a project with all that is said of it, at once or in a process beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator import __version__
from annotator.agreement.bootstrap import DRAWS
from annotator.agreement.figures import Progress
from annotator.agreement.known import measures_named
from annotator.agreement.study import Facts, Study, study
from annotator.session.agreement.codings import EVERYTHING, Asked, read_codings
from annotator.session.session import Session
from annotator.store import agreement as rows
from annotator.store import coders as coder_rows


def study_of(
    session: Session,
    asked: Asked = EVERYTHING,
    measures: tuple[str, ...] = (),
    draws: int = DRAWS,
    seed: int = 0,
    progress: Progress | None = None,
    pairs: bool = False,
) -> Study:
    """Reads the project and works everything out; ``measures`` are names, empty for all; ``pairs`` asks for each pair
    of coders label by label.

    Raises NotFound (a layer, label, measure or version that there is not), UsageError, AgreementStopped.
    """
    chosen = measures_named(measures)
    codings = read_codings(session, asked)
    facts = Facts(
        session.name, session.codebook.name, asked.codebook_version or session.codebook_number, session.codebook_hash,
        codings.versions, asked.codebook_version, len(rows.lengths_of_articles(session.project)), asked.status,
        __version__,
    )  # fmt: skip
    if asked.codebook_version is not None:
        facts = facts._replace(hash=coder_rows.codebook_version(session.project, asked.codebook_version)[0])
    return study(codings.question, facts, chosen, draws, seed, progress, pairs=pairs)


def study_job(
    session: Session,
    check: Callable[[], None],
    asked: Asked = EVERYTHING,
    measures: tuple[str, ...] = (),
    draws: int = DRAWS,
    seed: int = 0,
    pairs: bool = False,
) -> Iterator[Study]:
    """The same for session.background; the figures go through the pipe, the codings do not."""

    def goes_on(done: int, total: int, name: str) -> bool:
        check()
        return True

    yield study_of(session, asked, measures, draws, seed, goes_on, pairs)
