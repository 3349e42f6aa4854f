"""How sentences, rows and menus name relations."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.model.relation import Relation
from annotator.sentences import Sentence, worded
from annotator.ui.desk.desk import Desk
from annotator.ui.words.language import aside, listed, mark, tr
from annotator.ui.words.span_words import label_words

STATES = {"hand": mark("kept"), "derived": mark("derived"), "proposed": mark("proposed")}


def kind_word(codebook: Codebook, type_: str, language: str) -> str:
    """What a kind of relation is called; one that the codebook no longer has shows the start of its UUID."""
    kind = codebook.relation(type_)
    return kind.name(language) if kind else type_[:8]


def label_word(codebook: Codebook, span: Annotation, language: str) -> str:
    label = codebook.by_uuid(span.label)
    return (label.id if language == "en" else label.name(language)) if label else span.label[:8]


def relation_sentence(desk: Desk, relation: Relation, language: str) -> str:
    """``刘宁 → 省委书记 (holds position)``, as far as its ends are there."""
    kind = kind_word(desk.session.codebook, relation.type, language)
    ends = (quoted(desk, desk.annotations.get(end or "")) for end in (relation.source, relation.target))
    return aside(" → ".join(ends), kind)


def quoted(desk: Desk, span: Annotation | None) -> str:
    """A span's first words alone."""
    if span is None:
        return "∅"
    words = desk.words_of(span)
    label = desk.session.codebook.by_uuid(span.label)
    return words.removeprefix(label_words(label)).strip() or "∅"


def takes_part(codebook: Codebook, label: str) -> bool:
    """Whether a label (UUID) may be an end of any relation."""
    known = codebook.by_uuid(label)
    return known is not None and any(known.id in (*each.from_labels, *each.to_labels) for each in codebook.relations)


def why_not(codebook: Codebook, one: Annotation, other: Annotation, language: str) -> str:
    """The sentence for two labels that no relation joins: it names what the first may be joined with."""
    names = [label_word(codebook, each, language) for each in (one, other)]
    return worded(
        "The codebook joins no {one} with {other}; {allowed}.",
        one=names[0], other=names[1], allowed=what_may_join(codebook, one, language),
    )  # fmt: skip


def what_may_join(codebook: Codebook, span: Annotation, language: str) -> Sentence:
    """A clause with what the codebook allows for a span's label."""
    label, word = codebook.by_uuid(span.label), label_word(codebook, span, language)
    may = [
        aside(arrow, each.name(language))
        for each in (codebook.relations if label else ())
        for arrow in (
            *([f"{word} → {_either(codebook, each.to_labels, language)}"] if label.id in each.from_labels else ()),
            *([f"{_either(codebook, each.from_labels, language)} → {word}"] if label.id in each.to_labels else ()),
        )
    ] if label else []  # fmt: skip
    if not may:
        return worded("it has no relation for {label}", label=word)
    return worded("it allows {relations}", relations=listed(may))


def _either(codebook: Codebook, labels: tuple[str, ...], language: str) -> str:
    known = (codebook.label(each) for each in labels)
    words = (each.id if language == "en" else each.name(language) for each in known if each)
    return tr(" or ").join(words)
