"""The cases of an article: what several layers say, place by place, and what has been decided of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from annotator.errors import NotFound, UsageError
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.codebook import Codebook
from annotator.model.document_label import DocumentLabel
from annotator.model.ids import uuid_text
from annotator.sentences import mark, worded
from annotator.session.adjudication.grouping import grouped
from annotator.session.adjudication.nouns import (
    AGREEMENT,
    DISAGREEMENT,
    Case,
    Decision,
    Progress,
    Said,
    Version,
)
from annotator.session.articles import labels_coded
from annotator.session.coding.document_labels import document_labels_of
from annotator.session.coding.own_things import article_there, things_of
from annotator.session.people.coders import layers as every_layer
from annotator.session.session import Session
from annotator.store.file.stored_json import write_json
from annotator.store.things import annotations as rows
from annotator.store.things.articles import thing_of

GOLD = "gold"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
Attributes = tuple[tuple[str, str], ...]


def cases(session: Session, number: int, layers: Sequence[str] = (), *, blind: bool = False) -> tuple[Case, ...]:
    """The cases of an article over two or more hand layers (UUIDs), in text order; labels of the whole article last.

    No layers: those that are done with it. What the gold layer has and no coder any more is a case with empty versions,
    to be decided anew: with NEITHER it goes. ``blind`` calls the coders A, B, C, in an order that depends on the
    article only. Raises NotFound, UsageError.
    """
    article = article_there(session, number)
    table = _Table(session, article, layers_for(session, number, layers), blind)
    decided, gold = _decisions(session, number), gold_things(session, number)
    found = [_with_decision(session, each, decided, gold) for each in (*table.of_spans(), *table.of_article())]
    nobodys = [_with_decision(session, each, decided, gold) for each in _nobodys(session, table, decided, gold)]
    return tuple(sorted((*found, *nobodys), key=lambda each: (bool(each.label), each.start, -each.end)))


def layers_for(session: Session, number: int, layers: Sequence[str]) -> tuple[str, ...]:
    """The layers to compare, in the project's order. Raises NotFound, UsageError."""
    hand = [each.id for each in every_layer(session) if each.kind == "hand"]
    done = {e.layer for e in rows.statuses_of(session.project, number) if e.status == "done"}
    if unknown := [each for each in layers if each not in hand]:
        raise NotFound(worded("{name} has no coder “{unknown}”.", name=session.path.name, unknown=unknown[0]))
    chosen = tuple(each for each in hand if each in (layers or done))
    if len(chosen) < 2:
        raise UsageError(
            worded(
                _TOO_FEW[bool(chosen), bool(layers)],
                number=number,
            )
        )
    return chosen


_TOO_FEW = {
    (True, True): mark("Article {number} has to be compared between two coders at least, and one is named."),
    (False, True): mark("Article {number} has to be compared between two coders at least, and none is named."),
    (True, False): mark("Article {number} has to be compared between two coders at least, and one is done with it."),
    (False, False): mark("Article {number} has to be compared between two coders at least, and none is done with it."),
}


def with_done(session: Session, number: int, layers: Sequence[str]) -> tuple[str, ...]:
    """These layers, and all that are done with the article. Raises NotFound, UsageError."""
    done = {e.layer for e in rows.statuses_of(session.project, number) if e.status == "done"}
    hand = {each.id for each in every_layer(session) if each.kind == "hand"}
    return layers_for(session, number, (*layers, *(done & hand)))


def progress_of(found: Sequence[Case]) -> Progress:
    left = [each for each in found if each.decision is None]
    return Progress(len(found) - len(left), len(found), sum(each.is_agreement for each in left))


def progress(session: Session, number: int, layers: Sequence[str] = ()) -> Progress:
    """How far the adjudication of an article is. Raises NotFound, UsageError."""
    return progress_of(cases(session, number, layers))


def gold_layer(session: Session) -> str | None:
    """The UUID of the gold layer, None where nothing has been decided yet."""
    return next((each.id for each in every_layer(session) if each.kind == GOLD), None)


def gold_things(session: Session, number: int) -> dict[str, Said]:
    """UUID -> what the gold layer says in an article, of spans and of the whole."""
    layer = gold_layer(session)
    if layer is None:
        return {}
    version = Version(
        layer,
        GOLD,
        tuple(rows.annotations_of(session.project, number, layer)),
        document_labels_of(session, number, layer),
    )
    return dict(zip((each.id for each in (*version.spans, *version.documents)), version.said, strict=True))


def looked_for(session: Session, number: int, layer: str) -> frozenset[str]:
    """The labels (UUIDs) that a layer looked for in an article; one that has not finished it, all in use."""
    status = next((e for e in rows.statuses_of(session.project, number) if e.layer == layer), None)
    if status is None or status.status not in ("done", "recheck"):
        return frozenset(each.uuid for each in session.codebook.active)
    return frozenset(labels_coded(session, status))


def stored_decisions(session: Session, number: int) -> list[tuple[str, dict[str, Any]]]:
    """(UUID, state) of every decision about an article."""
    return things_of(session, "decision", number)


def print_of(case: Case) -> str:
    """What a decision is about, so that a coder's later change is noticed; labels count by which are the same.

    So a label that is merged into another leaves decisions as they are; which labels they were, labels_of tells.
    """
    places: dict[str, int] = {}
    said = [
        [each.layer, [[one.parts, places.setdefault(one.label, len(places)), one.attributes] for one in each.said]]
        for each in sorted(case.versions)
        if each.said
    ]
    return blake2b(write_json(said).encode(), digest_size=8).hexdigest()


def labels_of(case: Case) -> tuple[str, ...]:
    """The labels (UUIDs) that a case speaks of, in the order in which its print counts them."""
    return tuple(dict.fromkeys(one.label for each in sorted(case.versions) for one in each.said))


def said_by_all(case: Case, codebook: Codebook) -> tuple[Said, ...]:
    """What anybody says, each thing once, in text order; where some leave a default unsaid, in the others' words."""
    found: dict[tuple[Any, ...], Said] = {}
    for one in (one for each in case.versions for one in each.said):
        key = one.parts, one.label, _with_defaults(codebook, one.label, dict(one.attributes))
        if key not in found or len(one.attributes) > len(found[key].attributes):
            found[key] = one
    return tuple(found.values())


def said_alike(case: Case) -> Said:
    """What all agree on; of those who leave a default unsaid and those who say it, the latter's words."""
    return max((one for each in case.versions for one in each.said), key=lambda one: (len(one.attributes), one))


class _Table:
    """An article's layers side by side."""

    def __init__(self, session: Session, article: Article, layers: Sequence[str], blind: bool) -> None:
        self._session, self._article = session, article
        self.number, self.space = article.number, uuid_text(thing_of(article.id))
        self._looked = {each: looked_for(session, article.number, each) for each in layers}
        self._names = _letters(article, layers) if blind else _names(session, layers)

    def of_spans(self) -> list[Case]:
        number, project = self._article.number, self._session.project
        spans = {
            layer: [each for each in rows.annotations_of(project, number, layer) if each.state != "pending"]
            for layer in self._names
        }
        groups = grouped(spans, lambda layer, label: label in self._looked[layer], self._alike)
        return [self._case(each.is_agreement, spans=each.spans) for each in groups]

    def of_article(self) -> list[Case]:
        number = self._article.number
        by_label: dict[str, dict[str, tuple[DocumentLabel, ...]]] = {}
        for layer in self._names:
            for each in document_labels_of(self._session, number, layer):
                by_label.setdefault(each.label, {})[layer] = (each,)
        order = {each.uuid: place for place, each in enumerate(self._session.codebook.labels)}
        found: list[Case] = []
        for label in sorted(by_label, key=lambda each: (order.get(each, len(order)), each)):
            having = by_label[label]
            wanted = {layer for layer in self._names if layer in having or label in self._looked[layer]}
            told = {self._values(label, each.attributes) for (each,) in having.values()}
            agreed = len(wanted) > 1 and wanted == set(having) and len(told) == 1
            found.append(self._case(agreed, documents=having, label=label))
        return found

    def _case(
        self,
        agreed: bool,
        spans: Mapping[str, tuple[Annotation, ...]] = {},
        documents: Mapping[str, tuple[DocumentLabel, ...]] = {},
        label: str = "",
    ) -> Case:
        every = [each for some in spans.values() for each in some]
        labels = {each.label for each in every} or {label}
        versions = tuple(
            Version(
                layer, name, spans.get(layer, ()), documents.get(layer, ()),
                layer in spans or layer in documents or not labels.isdisjoint(self._looked[layer]),
            )
            for layer, name in self._names.items()
        )  # fmt: skip
        case = Case(
            "", self._article.number, AGREEMENT if agreed else DISAGREEMENT, versions,
            min((e.start for e in every), default=0), max((e.end for e in every), default=0), label,
        )  # fmt: skip
        return case._replace(id=_id_of(self._article, case.made))

    def _alike(self, span: Annotation) -> tuple[Any, ...]:
        return span.parts, span.label, self._values(span.label, span.attributes)

    def _values(self, label: str, attributes: Mapping[str, str]) -> Attributes:
        return _with_defaults(self._session.codebook, label, attributes)

    def of_nobody(self, decision: Decision, said: Sequence[Said]) -> Case:
        """What the gold layer says by a decision, and none of the coders."""
        labels = {each.label for each in said}
        versions = tuple(
            Version(layer, name, looked=not labels.isdisjoint(self._looked[layer]))
            for layer, name in self._names.items()
        )
        ends = [end for each in said for part in each.parts for end in part]
        return Case(
            decision.id, self._article.number, DISAGREEMENT, versions,
            min(ends, default=0), max(ends, default=0), "" if ends else said[0].label,
        )  # fmt: skip


def _with_defaults(codebook: Codebook, label: str, attributes: Mapping[str, str]) -> Attributes:
    """What is said with the label, what holds by default included."""
    declared = codebook.by_uuid(label)
    defaults = {e.id: e.default for e in declared.attributes if e.default is not None} if declared else {}
    return tuple(sorted({**defaults, **attributes}.items()))


def _id_of(article: Article, made: Sequence[str]) -> str:
    return str(uuid5(UUID(bytes=thing_of(article.id)), f"decision {' '.join(made)}"))


def _names(session: Session, layers: Sequence[str]) -> dict[str, str]:
    known = {each.id: each.name for each in every_layer(session)}
    return {each: known[each] for each in layers}


def _letters(article: Article, layers: Sequence[str]) -> dict[str, str]:
    """Layer -> A, B, C: who is A in one article is so in no other by rule."""

    def lot(layer: str) -> bytes:
        return blake2b(f"{article.id} {layer}".encode("utf-8", "surrogatepass"), digest_size=8).digest()

    found: dict[str, str] = {}
    for place, layer in enumerate(sorted(layers, key=lot)):
        times, at = divmod(place, len(LETTERS))
        found[layer] = LETTERS[at] + (str(times + 1) if times else "")
    return found


class _Stored(NamedTuple):
    decision: Decision
    print: str
    labels: tuple[str, ...]


def _decisions(session: Session, number: int) -> dict[str, _Stored]:
    return {
        id_: _Stored(_decision(id_, state), state.get("h", ""), tuple(state.get("l", ())))
        for id_, state in stored_decisions(session, number)
    }


def _decision(id_: str, state: dict[str, Any]) -> Decision:
    gold, coders = tuple(state.get("g", ())), tuple(state.get("s", ()))
    return Decision(id_, state.get("o", ""), state.get("r", ""), gold, coders, state.get("w", ""))


def _nobodys(session: Session, table: _Table, decided: dict[str, _Stored], gold: Mapping[str, Said]) -> Iterator[Case]:
    """What is in the gold layer, and no coder has what it came of any more; a merge may have left it no decision.

    Those decisions are put among the ``decided``.
    """
    there = _coded(session, table.number) if gold else frozenset[str]()
    gone = [each.decision for each in decided.values() if there.isdisjoint(each.decision.coders)]
    spoken_for = {id_ for each in decided.values() if each.decision not in gone for id_ in each.decision.gold}
    space = uuid5(UUID(table.space), "gold")
    gone += (Decision(str(uuid5(space, id_)), "", gold=(id_,)) for id_ in sorted(gold))
    for each in gone:
        left = [id_ for id_ in each.gold if id_ in gold and id_ not in spoken_for]
        if left:
            spoken_for.update(left)
            decided.setdefault(each.id, _Stored(each, "", ()))
            yield table.of_nobody(each, [gold[id_] for id_ in left])


def _coded(session: Session, number: int) -> frozenset[str]:
    """The UUIDs of all that any coder has in an article now."""
    hand = {each.id for each in every_layer(session) if each.kind == "hand"}
    spans = (e.id for e in rows.annotations_of(session.project, number) if e.layer in hand and e.state != "pending")
    return frozenset((*spans, *(each.id for each in document_labels_of(session, number) if each.layer in hand)))


def _with_decision(session: Session, case: Case, decided: Mapping[str, _Stored], gold: Mapping[str, Said]) -> Case:
    stored = decided.get(case.id)
    if stored is None:
        return case._replace(earlier=_met(case, decided))
    stands = (
        stored.print == print_of(case)
        and _same_labels(session.codebook, stored.labels, labels_of(case))
        and _is_there(session.codebook, case, stored.decision, gold)
    )
    return case._replace(decision=stored.decision) if stands else case._replace(earlier=stored.decision)


def _met(case: Case, decided: Mapping[str, _Stored]) -> Decision | None:
    """What was decided of most of a case's spans, before it gained or lost some."""
    made = set(case.made)
    meeting = [each.decision for each in decided.values() if not made.isdisjoint(each.decision.coders)]
    return max(meeting, key=lambda each: (len(made.intersection(each.coders)), each.id), default=None)


def _same_labels(codebook: Codebook, before: Sequence[str], now: Sequence[str]) -> bool:
    """Whether nobody has given another label; where one went out of use meanwhile, a merge or a split did."""
    active = {each.uuid for each in codebook.active}
    return all(old == new or old not in active for old, new in zip(before, now, strict=False))


def _is_there(codebook: Codebook, case: Case, decision: Decision, gold: Mapping[str, Said]) -> bool:
    """Whether the gold layer has what was decided still, as the coders have it now."""
    if any(each not in gold for each in decision.gold):
        return False
    if decision.outcome in ("edited", "neither"):
        return True
    if decision.outcome == "agreed" and not case.is_agreement:
        return False  # somebody has come who says nothing of it
    chosen = case.version(decision.layer)
    wanted = chosen.said if chosen and decision.outcome == "version" else said_by_all(case, codebook)
    if decision.outcome == "agreed":
        wanted = (said_alike(case),)
    return {each.content for each in wanted} == {gold[each].content for each in decision.gold}
