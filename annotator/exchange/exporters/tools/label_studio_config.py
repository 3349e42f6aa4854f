"""The labelling config for Label Studio: the codebook's labels in their colours, and all that the tasks hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from annotator.exchange.exporters.job import ExportContext
from annotator.exchange.tools import ARTICLE_LABELS, CERTAINTY, CONTROLS, LABEL, TEXT, set_aside
from annotator.model.codebook import SEVERAL, LabelDef

_QUOTED = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
Attributes = list[tuple[str, str]]


class Labelling:
    """What a labelling config has to name: what the codebook defines, and what was met in the records."""

    def __init__(self, context: ExportContext) -> None:
        book = context.codebook
        self._defined = {each.id: each for each in book.labels} if book else {}
        current = [each for each in self._defined.values() if not each.retired]
        self._labels = dict.fromkeys(each.id for each in current if each.applies_to == "span")
        self._article_labels = dict.fromkeys(each.id for each in current if each.applies_to == "document")
        self._relations = dict.fromkeys(each.id for each in book.relations) if book else {}
        self._texts: dict[str, None] = {}
        self._choices: dict[str, dict[str, None]] = {}
        self._several: set[str] = set()
        self._certainties: dict[str, None] = {}
        for label in current:
            self._take_attributes(label)
        for label in (*self._labels, *self._article_labels, *self._choices):
            self._texts.pop(label, None)

    def _take_attributes(self, label: LabelDef) -> None:
        for each in label.attributes:
            if each.form in ("choice", "choices", "yesno") and each.choices:
                self._choices.setdefault(each.id, {}).update(dict.fromkeys(each.choices))
            else:
                self._texts[each.id] = None
            if each.form == "choices":
                self._several.add(each.id)

    def label(self, label: str) -> str:
        self._labels[label] = None
        return label

    def article_label(self, label: str) -> str:
        self._article_labels[label] = None
        return label

    def relation(self, kind: str) -> str:
        self._relations[kind] = None
        return kind

    def certainty(self, value: str) -> str:
        self._certainties[value] = None
        return value

    def chosen(self, attribute: str) -> bool:
        """Whether an attribute is one of several values, and no free text."""
        return attribute in self._choices

    def values(self, attribute: str, value: str) -> list[str]:
        """The values of an attribute that ``chosen`` is true of."""
        found = value.split(SEVERAL) if attribute in self._several else [value]
        self._choices[attribute].update(dict.fromkeys(found))
        return found

    def written(self, attribute: str) -> None:
        """An attribute that is free text was met."""
        self._texts[attribute] = None

    def config(self) -> bytes:
        """The config as XML, in UTF-8."""
        return ("\n".join(["<View>", *self._lines(), "</View>"]) + "\n").encode()

    def _lines(self) -> Iterator[str]:
        yield from _control("Labels", [("name", LABEL), ("toName", TEXT)], "Label", map(self._label_tag, self._labels))
        yield f"  {_tag('Text', [('name', TEXT), ('value', '$' + TEXT), ('granularity', 'symbol')])}"
        region = ("perRegion", "true")
        for name, values in self._choices.items():
            several = "multiple" if name in self._several else "single"
            yield from _choices(set_aside(name, CONTROLS), values, [("choice", several), region])
        for name in self._texts:
            heads = [("name", set_aside(name, CONTROLS)), ("toName", TEXT), region]
            yield f"  {_tag('TextArea', [*heads, ('placeholder', name)])}"
        if self._certainties:
            yield from _choices(CERTAINTY, self._certainties, [("choice", "single"), region])
        if self._article_labels:
            yield from _choices(ARTICLE_LABELS, self._article_labels, [("choice", "multiple")])
        if self._relations:
            yield from _control("Relations", [], "Relation", ([("value", each)] for each in self._relations))

    def _label_tag(self, label: str) -> Attributes:
        defined = self._defined.get(label)
        said = [("value", label)]
        if defined:
            said += [("background", defined.colour_light)]
            said += [("hotkey", defined.key)] if defined.key else []
            said += [("hint", defined.name("en"))]
        return said


def _choices(name: str, values: Iterable[str], more: Attributes) -> Iterator[str]:
    return _control("Choices", [("name", name), ("toName", TEXT), *more], "Choice", ([("value", x)] for x in values))


def _control(tag: str, attributes: Attributes, inner: str, each: Iterable[Attributes]) -> Iterator[str]:
    yield f"  {_tag(tag, attributes, closed=False)}"
    yield from (f"    {_tag(inner, said)}" for said in each)
    yield f"  </{tag}>"


def _tag(name: str, attributes: Attributes, *, closed: bool = True) -> str:
    said = "".join(f' {key}="{escape(_NO_XML.sub("", value), _QUOTED)}"' for key, value in attributes)
    return f"<{name}{said}{'/' if closed else ''}>"
