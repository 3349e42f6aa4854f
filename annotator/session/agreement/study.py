"""The agreement of a project with all that is said of it, at once or in a process beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.agreement.bootstrap import DRAWS
from annotator.agreement.figures import Progress
from annotator.agreement.known import measures_named
from annotator.agreement.study import Facts, GivenRound, Study, study
from annotator.sentences import counted, mark, worded
from annotator.session.agreement.codings import EVERYTHING, Asked, Codings, codings_of, read_codings
from annotator.session.assignment.rounds import rounds
from annotator.session.people.open_conflicts import conflicts_sentence, open_conflicts
from annotator.session.session import Session
from annotator.store.reads import agreement as rows
from annotator.store.things import coders as coder_rows

if TYPE_CHECKING:
    from annotator.agreement.gamma import Gamma


def study_of(
    session: Session,
    asked: Asked = EVERYTHING,
    measures: tuple[str, ...] = (),
    draws: int = DRAWS,
    seed: int = 0,
    progress: Progress | None = None,
    pairs: bool = False,
    confusion: bool = True,
) -> Study:
    """Reads the project and works everything out; ``measures`` are names, empty for all; ``pairs`` asks for each pair
    of coders label by label, ``confusion`` for which label stood against which.

    Raises NotFound (a layer, label, measure or version that there is not), UsageError, AgreementStopped.
    """
    chosen = measures_named(measures)
    codings = read_codings(session, asked, named=False)
    facts = facts_of(session, asked, codings)
    return study(codings.question, facts, chosen, draws, seed, progress, pairs=pairs, confusion=confusion)


def facts_of(session: Session, asked: Asked, codings: Codings) -> Facts:
    """Where the figures of these codings come from."""
    facts = Facts(
        session.name, session.codebook.name, asked.codebook_version or session.codebook_number, session.codebook_hash,
        codings.versions, asked.codebook_version, len(rows.lengths_of_articles(session.project)), asked.status,
        __version__, tuple(coder_rows.codebook_version(session.project, each)[0] for each in codings.versions),
        tuple(_given_rounds(session, asked)), conflicts_sentence(open_conflicts(session)),
        practice_sentence(asked, codings),
    )  # fmt: skip
    if asked.codebook_version is not None:
        facts = facts._replace(hash=coder_rows.codebook_version(session.project, asked.codebook_version)[0])
    return facts


def practice_sentence(asked: Asked, codings: Codings) -> str:
    """What became of the articles of training rounds, "" where there are none."""
    if asked.training:
        return worded("Only articles of training rounds were considered.")
    if not codings.left_out:
        return ""
    return counted(
        codings.left_out,
        mark("1 article of a training round was left out."),
        mark("{number:,} articles of training rounds were left out."),
    )


def _given_rounds(session: Session, asked: Asked) -> Iterator[GivenRound]:
    for each in rounds(session):
        if (each.kind == "training") == asked.training:
            is_drawn = not each.options.get("list") or any(key in each.options for key in ("each", "share", "overlap"))
            yield GivenRound(each.name, each.seed, each.articles, each.overlap, is_drawn)


def gamma_of_project(
    session: Session, asked: Asked = EVERYTHING, seed: int = 0, progress: Progress | None = None
) -> Gamma:
    """Gamma over all labels asked for; seconds an article. Raises GammaMissing, GammaStopped, NotFound, UsageError."""
    from annotator.agreement.gamma import gamma_of

    question = codings_of(session, asked)

    def goes_on(done: int, articles: int) -> bool:
        return progress is None or progress(done, articles, "gamma")

    return gamma_of(question.articles, question.coders, question.labels, seed=seed, progress=goes_on)


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
