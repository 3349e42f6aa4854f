"""Which labels a layer has looked for in an article, once the codebook has gone on."""

from __future__ import annotations

from annotator.session.articles import labels_coded
from annotator.session.session import Session
from annotator.store.reads.recoding import CODED
from annotator.store.things import annotations as annotation_rows


def looked_for_by_now(session: Session, number: int, layer: str, status: str) -> tuple[str, ...] | None:
    """The labels (UUIDs) that a layer (UUID) has looked for in an article that becomes ``status``.

    An article that is done, or to be checked again, and becomes either anew keeps what had been looked for: the labels
    of the version under which it was coded, the parts of those split since, and those that a pass has asked for. It
    does not get a label that came later and that nobody asked about, for then its absence would be claimed unseen;
    finish_pass adds that one. None, which is every label in use, where the article is coded anew under the version in
    force: whoever takes it back to "in progress" or "to do" goes through it with the codebook as it is.
    """
    former = next((e for e in annotation_rows.statuses_of(session.project, number) if e.layer == layer), None)
    if former is None or former.status not in CODED or status not in CODED:
        return None
    found = labels_coded(session, former)
    return None if set(found) == {each.uuid for each in session.codebook.active} else found
