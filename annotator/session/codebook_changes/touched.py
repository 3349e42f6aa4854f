"""What a change of the codebook would touch, counted without writing anything."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from annotator.model.codebook import Codebook, LabelDef
from annotator.sentences import counted, mark, worded
from annotator.session.codebook_changes.changing import check_change, come_into_use, is_passed_for, meant_so, redefined
from annotator.session.codebook_changes.labels import in_use, merging, renamed, split_into
from annotator.session.codebook_changes.recoding import label_pass
from annotator.session.coding.attributes import kept_attributes
from annotator.session.session import Session
from annotator.store.reads import recoding as rows


class Touched(NamedTuple):
    """Counts over all layers. ``annotations`` spans of the labels concerned, in ``articles`` articles that are there.

    ``done_articles`` become "recheck" (an article counts once, however many layers are done with it); ``twins`` spans
    that would have the label of another on the same words; ``relations`` those with an end on such a span;
    ``document_labels`` articles' labels; ``attributes`` spans that lose a value (the log keeps it);
    ``passes`` are the labels (ids) for which a pass is opened, each with the articles coded without looking for it;
    ``sentences`` say each of it that is not zero.
    """

    annotations: int = 0
    articles: int = 0
    done_articles: int = 0
    twins: int = 0
    relations: int = 0
    document_labels: int = 0
    attributes: int = 0
    passes: tuple[tuple[str, int], ...] = ()
    sentences: tuple[str, ...] = ()


def preview_change(session: Session, codebook: Codebook, recode: Collection[str] | None = None) -> Touched:
    """What change_codebook would touch, and the passes it opens. Raises CodebookError as it does.

    Touched are the spans and articles whose label's definition changes.
    """
    check_change(session, codebook)
    wanted = [each for each in redefined(session.codebook, codebook) if recode is None or each in recode]
    found = _counted(session, wanted, codebook)
    return _said(found._replace(passes=_passes(session, come_into_use(session.codebook, codebook))))


def preview_merge(session: Session, from_uuids: Collection[str], into_uuid: str) -> Touched:
    """What merge_labels would touch. Raises as it does."""
    labels = [each.uuid for each in merging(session.codebook, from_uuids, into_uuid)]
    target = session.codebook.by_uuid(into_uuid)
    documents = rows.documents_labelled(session.project.connection, (*labels, into_uuid))
    lost = [
        *rows.attributed(session.project, labels),
        *(state["x"] for _, state in documents if state["l"] != into_uuid and state.get("x")),
    ]
    have = [(state["a"], state["y"]) for _, state in documents]
    passes = () if is_passed_for(session, into_uuid) else _passes(session, [target] if target else [], labels)
    return _said(
        _counted(session, labels)._replace(
            passes=passes,
            twins=rows.twins(session.project, labels, into_uuid) + len(have) - len(set(have)),
            attributes=sum(kept_attributes(each, target) != each for each in lost),
        )
    )


def preview_split(session: Session, uuid: str, into: Sequence[LabelDef] = (), retire: bool = True) -> Touched:
    """What split_label would touch. With the new labels it raises CodebookError as split_label does."""
    label = in_use(session.codebook, uuid)
    if into:
        check_change(session, split_into(session.codebook, label, into, retire))
    return _said(_counted(session, [uuid]))


def preview_bring_back(session: Session, uuid: str) -> Touched:
    """The pass that bring_back_label would open."""
    label = session.codebook.by_uuid(uuid)
    return _said(Touched(passes=_passes(session, [label] if label else [])))


def preview_retire(session: Session, uuid: str) -> Touched:
    """How much stands under a label that is to be retired; all of it stays, no article becomes "recheck"."""
    return _said(_counted(session, [uuid])._replace(done_articles=0))


def preview_rename(session: Session, uuid: str, id: str = "") -> Touched:
    """How much will be exported under another id; nothing of it is written. Raises CodebookError as rename_label."""
    if id:
        check_change(session, renamed(session.codebook, uuid, id))
    return preview_retire(session, uuid)


def _passes(session: Session, labels: Iterable[LabelDef], origins: Collection[str] = ()) -> tuple[tuple[str, int], ...]:
    """Of each label the articles that some coder has coded without looking for it; without those that have none.

    ``origins``: what is merged into it (UUIDs), and must have been looked for as well.
    """
    layers = [each.id for each in session.project.names.layers.values() if each.kind != "machine"]

    def passed_for(label: LabelDef) -> set[int]:
        return {n for layer in layers for each in (label.uuid, *origins) for n in label_pass(session, each, layer)}

    counted = [(label.id, passed_for(label)) for label in labels]
    return tuple((label_id, len(articles)) for label_id, articles in counted if articles)


def _counted(session: Session, labels: Iterable[str], codebook: Codebook | None = None) -> Touched:
    """What stands under these labels; of a codebook, without what was made while they meant what they mean in it."""
    project, wanted = session.project, tuple(labels)
    last = rows.last_version(project)
    held = rows.Held(wanted, last, meant_so(session, codebook, wanted, last) if codebook else frozenset())
    annotations, articles = rows.total_of(project, held)
    return Touched(
        annotations,
        articles,
        len(rows.done_articles(project, held)),
        relations=rows.relations_at(project, wanted),
        document_labels=len(rows.documents_held(project, held)),
    )


def _said(touched: Touched) -> Touched:
    sentences = [worded("{spans} in {articles}.", spans=_spans(touched), articles=_articles(touched))]
    said = [counted(n, one, many) for n, (one, many) in zip(_counts_of(touched), _SAID, strict=True) if n]
    for label_id, articles in touched.passes:
        one = mark("1 article was coded without looking for {label}: a pass for it is opened.")
        many = mark("{number:,} articles were coded without looking for {label}: a pass for it is opened.")
        said.append(counted(articles, one, many, label=label_id))
    return touched._replace(sentences=tuple([*sentences, *said] if touched.annotations else said))


def _spans(touched: Touched) -> str:
    return counted(touched.annotations, mark("1 tag"), mark("{number:,} tags"))


def _articles(touched: Touched) -> str:
    return counted(touched.articles, mark("1 article"), mark("{number:,} articles"))


def _counts_of(touched: Touched) -> tuple[int, ...]:
    return touched.document_labels, touched.relations, touched.done_articles, touched.twins, touched.attributes


_SAID = (
    (mark("1 label of articles as a whole."), mark("{number:,} labels of articles as a whole.")),
    (mark("1 relation at these tags."), mark("{number:,} relations at these tags.")),
    (mark("1 article done, to be checked again."), mark("{number:,} articles done, to be checked again.")),
    (
        mark("1 tag on words that have the label already: both stay."),
        mark("{number:,} tags on words that have the label already: both stay."),
    ),
    (
        mark("1 tag with values that the label does not declare."),
        mark("{number:,} tags with values that the label does not declare."),
    ),
)
"""Of one, and of many: of each of _counts_of."""
