"""Another file of the same project: what it would bring, and bringing it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.errors import ProjectBusy, ProjectLocked
from annotator.model.article import Article
from annotator.sentences import worded
from annotator.session.merging.codebook import decision
from annotator.session.merging.conflicts import Teller
from annotator.session.merging.nouns import LayerNews, Merged, MergePreview, SameText
from annotator.session.people.coders import know_coder_again
from annotator.session.session import Session
from annotator.store.merging import bringing
from annotator.store.merging.bringing import Brought
from annotator.store.merging.heads import last_brought
from annotator.store.merging.projecting import Stands, count_in_removed, count_twins
from annotator.store.merging.steps import Steps
from annotator.store.project import COUNTER_BITS
from annotator.store.rows import KIND_NAMES, KINDS, Names
from annotator.store.things import articles as article_rows
from annotator.store.things.splits import groups_apart

DAY_MS = 86_400_000
TOLD_APART = ("annotation", "status", "article", "coder", "layer", "codebook")


def merge_preview(session: Session, path: str | Path, codebook: str | None = None) -> MergePreview:
    """What merging a file into the project would bring; nothing is written.

    ``codebook``: ours, theirs or both, where both sides have changed it. Raises what merge would.
    """
    path = Path(path)
    _check_writable(session)
    told = bringing.try_out(
        session.project, path, decision(codebook, path.name), lambda brought: _tell(session, path.name, brought)
    )
    return told or MergePreview(path.name, nothing_new=True)


def merge(
    session: Session,
    path: str | Path,
    codebook: str | None = None,
    keep_copy: bool = True,
    tell: Callable[[float], bool] | None = None,
) -> Merged:
    """Bring in everything that a file of the same project has and this one has not: all of it or nothing.

    The project as it was is kept beside it, unless ``keep_copy`` is false: a merge cannot be undone.
    Raises ProjectError (another project's file, a damaged or newer one, a name that two coders have), CodebookError
    where a codebook has to be chosen or lacks a label, ProjectLocked while a window has the project open elsewhere.
    ``tell`` hears which share is done, in the middle of the change: nothing may be asked of the session meanwhile. It
    returns False to end it, which raises MergeStopped.
    """
    path = Path(path)
    _check_writable(session)
    try:
        found = bringing.bring(
            session.project, path, decision(codebook, path.name), lambda brought: _tell(session, path.name, brought),
            keep_copy=keep_copy, steps=Steps(tell),
        )  # fmt: skip
    except ProjectLocked as error:
        raise _locked(session) from error
    know_coder_again(session)
    return Merged(*found) if found else Merged(MergePreview(path.name, nothing_new=True), None)


def was_merged(session: Session) -> bool:
    """Whether the undo stack begins at a merge; that of a package begins where it was made."""
    from annotator.store.packing import was_packed

    return last_brought(session.project.connection) > 0 and not was_packed(session.project)


def _check_writable(session: Session) -> None:
    if session.project.window_is_elsewhere():
        raise _locked(session)
    if not session.retry_unsaved():
        raise ProjectBusy(
            worded("The last change is not saved yet: another process is writing the project. Try again.")
        )


def _locked(session: Session) -> ProjectLocked:
    return ProjectLocked(
        worded(
            "{name} is open in a window: close it before merging into it. If there is none, another merge is at work: "
            "try again.",
            name=session.path.name,
        )
    )


def _tell(session: Session, name: str, brought: Brought) -> MergePreview:
    union, news, names = brought
    teller = Teller(session, names)
    new = map(_article(session), union.articles)
    coders = (e.after["n"] for e in news.changed if e.kind == KINDS["coder"] and e.before is None and e.after)
    other = Counter(KIND_NAMES[e.kind] for e in news.changed if KIND_NAMES[e.kind] not in TOLD_APART)
    changed_articles = sum(e.kind == KINDS["article"] and e.before is not None for e in news.changed)
    if changed_articles:
        other["article"] = changed_articles
    return MergePreview(
        name,
        coders=tuple(coders),
        articles=tuple((each.id, each.name) for each in new),
        same_text=tuple(_same_text(session, *each) for each in union.same_text),
        layers=_layers(names, news.changed),
        other=dict(other),
        conflicts=tuple(teller.tell(each.heads) for each in news.conflicts),
        codebook=_codebook(names, news.changed),
        twins=count_twins(session.project.connection, news.changed),
        removed=_gone(session, news.changed, 1),
        restored=_gone(session, news.changed, 0),
        in_removed=count_in_removed(session.project.connection, news.changed),
        apart=groups_apart(session.project.connection),
        days_ahead=_days_ahead(session, union.clock),
    )


def _days_ahead(session: Session, clock: int) -> int:
    """So many whole days a clock of the log is ahead of this machine's."""
    return max(0, (clock >> COUNTER_BITS) - session.clock()) // DAY_MS


def _gone(session: Session, changed: Sequence[Stands], gone: int) -> tuple[tuple[str, str], ...]:
    """(Id, name) of the articles known before that are removed now, or no more."""
    found = (
        _article(session)(each.after["#"])
        for each in changed
        if each.kind == KINDS["article"] and each.before and each.after
        and (each.before.get("x", 0), each.after.get("x", 0)) == (1 - gone, gone)
    )  # fmt: skip
    return tuple((each.id, each.name) for each in found)


def _article(session: Session) -> Callable[[int], Article]:
    def found(number: int) -> Article:
        stored = article_rows.article(session.project, number)
        assert stored is not None
        return stored

    return found


def _same_text(session: Session, number: int, twin: int) -> SameText:
    one, other = map(_article(session), (number, twin))
    return SameText(one.id, one.name, other.id, other.name)


def _layers(names: Names, changed: Sequence[Stands]) -> tuple[LayerNews, ...]:
    """What becomes of each layer; a span that moves to another one changes there."""
    counts: dict[int, Counter[str]] = {}
    for each in changed:
        if each.kind not in (KINDS["annotation"], KINDS["status"]):
            continue
        state = each.after or each.before or {}
        what = "new" if each.before is None else "removed" if each.after is None else "changed"
        counts.setdefault(state["y"], Counter())["statuses" if each.kind == KINDS["status"] else what] += 1
    coders = {each.id: each.name for each in names.coders.values()}
    return tuple(
        LayerNews(name, coders.get(coder or "", ""), n["new"], n["changed"], n["removed"], n["statuses"])
        for (_, _, name, coder), n in ((names.layers[layer], n) for layer, n in sorted(counts.items()))
    )


def _codebook(names: Names, changed: Sequence[Stands]) -> str:
    step = next((each for each in changed if each.kind == KINDS["codebook"]), None)
    if step is None or step.before is None or step.after is None or step.before["v"] == step.after["v"]:
        return worded("stays as it is")
    before, after = (names.version_number[state["v"]] for state in (step.before, step.after))
    return worded("version {after} takes the place of version {before}", after=after, before=before)
