"""The texts that each label has most often, both scripts counted as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from annotator.model.annotation import Range
from annotator.session.figures.counting import Check, Counted, labels_in_order, no_check
from annotator.session.figures.nouns import FrequentFigure, FrequentText, LabelTexts
from annotator.session.rules.span_lengths import AS_IN_SOURCE, READ_AT_ONCE, ReadingLengths, SpanLengths
from annotator.session.search.query import PARTS_JOINED_BY, Query
from annotator.session.session import Session
from annotator.store.reads import figures as rows

READ_AT_MOST = 30_000
"""Spans of which the text is read: where there are more, those of every second, third ... article are."""
SHOWN = 20
"""Texts that are told of each label."""


class _Seen:
    """What is known of one folded text of a label: how often each form stands in articles of each script."""

    __slots__ = ("articles", "forms", "spans")

    def __init__(self) -> None:
        self.forms: dict[tuple[str, str], int] = {}
        self.articles: set[int] = set()
        self.spans = 0

    def commonest(self, script: str) -> str:
        """The form most frequent in articles of a script; "" where none has it."""
        forms = {form: n for (of, form), n in self.forms.items() if of == script}
        return min(forms, key=lambda form: (-forms[form], form), default="")


def frequent_texts(
    session: Session,
    check: Check | None = None,
    coder: str = "",
    counted: Counted | None = None,
    at_most: int = READ_AT_MOST,
) -> FrequentFigure:
    """The SHOWN most frequent texts of each label as they are read; ``at_most`` so many spans are looked at.

    The parts of a discontinuous span are joined by an ellipsis; a span that a repair took away has no text.
    """
    check = check or no_check
    project = session.project
    layers = rows.hand_layers(project, coder)
    name = project.names.label_of
    spans = counted.total if counted else sum(n for _, _, n in rows.spans_by_layer(project, layers))
    every = -(-spans // at_most) or 1
    check()
    sample = list(rows.sampled_spans(project, layers, every))
    lengths, reading = SpanLengths(session), dict[int, ReadingLengths]()
    repaired = sorted(lengths.repaired.intersection(row[0] for row in sample))
    for at in range(0, len(repaired), READ_AT_ONCE):
        check()
        reading.update(lengths.of_articles(repaired[at : at + READ_AT_ONCE]))
    read = [
        (article, label, script, _words(reading.get(article, AS_IN_SOURCE), text, parts, start))
        for article, label, script, text, parts, start in sample
    ]
    check()
    folded = _folded({shape for _, _, _, shape in read})
    seen: dict[str, dict[str, _Seen]] = defaultdict(dict)
    for article, label, script, shape in read:
        if not shape:
            continue
        key, of_label = folded[shape], seen[name[label]]
        found = of_label.get(key) or of_label.setdefault(key, _Seen())
        found.spans += 1
        found.forms[script, shape] = found.forms.get((script, shape), 0) + 1
        found.articles.add(article)
    labels = tuple(_texts_of(label, seen[label], coder) for label in labels_in_order(session, seen) if label in seen)
    return FrequentFigure(spans, len(read), labels)


def _folded(shapes: Iterable[str]) -> dict[str, str]:
    """Each text in its folded form: all of them in one go, which is twenty times as fast as one by one."""
    from annotator.text.scripts.folding import fold

    ordered = sorted(shapes)
    whole, found, at = fold("".join(ordered)), dict[str, str](), 0
    for shape in ordered:
        found[shape] = whole[at : at + len(shape)]
        at += len(shape)
    return found


def _words(reading: ReadingLengths, text: str, parts: tuple[Range, ...], start: int) -> str:
    found = ((a, text[a - start : b - start]) for a, b in parts) if parts else ((start, text),)
    return PARTS_JOINED_BY.join([reading.words_of_part(at, words) for at, words in found])


def _texts_of(label: str, seen: dict[str, _Seen], coder: str) -> LabelTexts:
    most = sorted(seen.items(), key=lambda item: (-item[1].spans, item[0]))[:SHOWN]
    texts = tuple(
        FrequentText(
            folded, each.commonest("hans"), each.commonest("hant"), each.spans, len(each.articles),
            Query(text=folded, label=label, coder=coder, exact=True)
            if folded.strip()
            else Query(label=label, coder=coder, articles=tuple(sorted(each.articles)), least_length=1),
        )
        for folded, each in most
    )  # fmt: skip
    return LabelTexts(label, sum(each.spans for each in seen.values()), len(seen), texts)
