"""What a codebook says: its labels, their attributes and examples, its relations and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from annotator.errors import NotFound
from annotator.sentences import joined, worded

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
UNITS = ("clause", "quote", "name", "phrase")
APPLIES = ("span", "document")
ATTRIBUTE_KINDS = ("choice", "choices", "yesno", "text", "number")
SEVERAL = "|"
"""Between the values of an attribute that takes several."""
MADE = ("hand", "proposed", "derived")
RESERVED_KEYS = frozenset(".,;[]gdn")
"""Keys that the program takes itself: marks and brackets, attributes (g, d), the note (n)."""
LABEL_KEYS = frozenset("0123456789-=`abcdefghijklmnopqrstuvwxyz") - RESERVED_KEYS

Wording = Mapping[str, str]
"""The same thing said in some of LANGUAGES; `say` chooses."""
NO_WORDS: Wording = {}
NO_VALUE_WORDS: Mapping[str, Wording] = {}

_INSTEAD = {"en": ("en", "zh-Hans", "zh-Hant"), "zh-Hans": ("zh-Hans", "zh-Hant", "en")}
_INSTEAD["zh-Hant"] = ("zh-Hant", "zh-Hans", "en")


def say(wording: Wording, lang: str, otherwise: str = "") -> str:
    """The wording in `lang`, else in the language nearest to it, else `otherwise`."""
    for each in _INSTEAD.get(lang, LANGUAGES):
        if wording.get(each):
            return wording[each]
    return otherwise


class Trim(NamedTuple):
    """What a clause taken by key loses at its head: these words, and a span of these labels (ids) before it.

    ``until``: it ends behind the first of these words that stands in it, and begins with who speaks, if anybody does.
    """

    leading: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    until: tuple[str, ...] = ()


class Example(NamedTuple):
    """A text that has the label (`good`) or only seems to, in both scripts; `seed` is the number of its page."""

    good: bool
    hans: str = ""
    hant: str = ""
    seed: str = ""
    note: str = ""

    def text(self, script: str) -> str:
        """The example in `hans` or `hant`, in the other script where this one is not given."""
        return (self.hant or self.hans) if script == "hant" else (self.hans or self.hant)


class Attribute(NamedTuple):
    """What else is said of a span: one of `values`, or free text where there are none; None: nothing unless set.

    `kind` is one of ATTRIBUTE_KINDS, or "" for what `form` makes of it.
    """

    id: str
    names: Wording = NO_WORDS
    values: tuple[str, ...] = ()
    value_names: Mapping[str, Wording] = NO_VALUE_WORDS
    default: str | None = None
    key: str = ""
    definition: Wording = NO_WORDS
    kind: str = ""

    @property
    def form(self) -> str:
        """Its kind; where none is stated, a choice if there are values, else text."""
        return self.kind or ("choice" if self.values else "text")

    @property
    def choices(self) -> tuple[str, ...]:
        """The values it may have, in order; () where it is free."""
        return self.values or (("yes", "no") if self.form == "yesno" else ())

    def name(self, lang: str) -> str:
        return say(self.names, lang, self.id)

    def value_name(self, value: str, lang: str) -> str:
        return say(self.value_names.get(value, {}), lang, value)


class Group(NamedTuple):
    """A family of labels that stand together and share a range of hues."""

    id: str
    names: Wording = NO_WORDS

    def name(self, lang: str) -> str:
        return say(self.names, lang, self.id)


class LabelDef(NamedTuple):
    """One label. `uuid` never changes; `id` is the exported name; colours are #rrggbb; `key` is "" for none.

    `unit` is what its key takes with nothing selected, one of UNITS, less what `trim` says. `applies_to` a span, or
    the document: the article as a whole. `parent` is the id of the label above it, "" for none.
    """

    uuid: str
    id: str
    colour_light: str
    colour_dark: str
    names: Wording = NO_WORDS
    short: Wording = NO_WORDS
    key: str = ""
    group: str = ""
    unit: str = "phrase"
    trim: Trim = Trim()
    definition: Wording = NO_WORDS
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    retired: bool = False
    applies_to: str = "span"
    parent: str = ""

    def attribute(self, wanted: str) -> Attribute | None:
        return next((each for each in self.attributes if each.id == wanted), None)

    def name(self, lang: str) -> str:
        return say(self.names, lang, self.id)

    def short_name(self, lang: str) -> str:
        return say(self.short, lang) or self.name(lang)

    def meaning(self, lang: str) -> str:
        """The definition in `lang`; "" where there is none."""
        return say(self.definition, lang)

    def colour(self, dark: bool) -> str:
        return self.colour_dark if dark else self.colour_light


class RelationDef(NamedTuple):
    """A kind of link between spans, from labels to labels (ids); `made` tells how: by hand, proposed, or derived."""

    uuid: str
    id: str
    names: Wording = NO_WORDS
    from_labels: tuple[str, ...] = ()
    to_labels: tuple[str, ...] = ()
    made: str = "hand"
    definition: Wording = NO_WORDS

    def name(self, lang: str) -> str:
        return say(self.names, lang, self.id)


class Nesting(NamedTuple):
    """Everything may nest, except that spans of labels (ids) of one set in `apart` never overlap one another.

    `crossing` tells whether two spans may overlap without one lying in the other.
    """

    apart: tuple[tuple[str, ...], ...] = ()
    crossing: bool = True

    def keeps_apart(self, first_id: str, second_id: str) -> bool:
        return any(first_id in each and second_id in each for each in self.apart)


FREE_NESTING = Nesting()


class Codebook:
    """What may be said of a span. `zones` are the kinds of region that are to be coded; none: everything is.

    Never changed once made: `having` gives another one.
    """

    __slots__ = ("_by_uuid", "groups", "labels", "name", "names", "nesting", "relations", "zones")

    def __init__(
        self,
        name: str,
        labels: tuple[LabelDef, ...],
        names: Wording = NO_WORDS,
        zones: tuple[str, ...] = (),
        groups: tuple[Group, ...] = (),
        relations: tuple[RelationDef, ...] = (),
        nesting: Nesting = FREE_NESTING,
    ) -> None:
        self.name, self.labels, self.names, self.zones = name, labels, names, zones
        self.groups, self.relations, self.nesting = groups, relations, nesting
        self._by_uuid = {each.uuid: each for each in labels}

    def parts(self) -> dict[str, Any]:
        """What it is made of, by name."""
        return {each: getattr(self, each) for each in self.__slots__ if each != "_by_uuid"}

    def having(self, **changed: Any) -> Codebook:
        """The same with other parts."""
        return Codebook(**{**self.parts(), **changed})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Codebook) and self.parts() == other.parts()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Codebook({self.name!r}, {len(self.labels)} labels)"

    @property
    def active(self) -> tuple[LabelDef, ...]:
        """The labels in use, in the codebook's order: all but the retired ones."""
        return tuple(each for each in self.labels if not each.retired)

    @property
    def for_documents(self) -> tuple[LabelDef, ...]:
        """The labels in use that are said of an article as a whole."""
        return tuple(each for each in self.active if each.applies_to == "document")

    def title(self, lang: str) -> str:
        return say(self.names, lang, self.name)

    def by_uuid(self, uuid: str) -> LabelDef | None:
        """The label of that UUID, retired or not."""
        return self._by_uuid.get(uuid)

    def by_id(self, label_id: str) -> LabelDef | None:
        return next((each for each in self.labels if each.id == label_id), None)

    def by_key(self, key: str) -> LabelDef | None:
        """The label in use that this one character gives, if any."""
        return next((each for each in self.active if each.key and each.key == key), None)

    def label(self, wanted: str) -> LabelDef | None:
        """The label by its UUID, else its id, else its key."""
        return self.by_uuid(wanted) or self.by_id(wanted) or self.by_key(wanted)

    def relation(self, wanted: str) -> RelationDef | None:
        """The kind of relation by its UUID, else its id."""
        by_uuid = (each for each in self.relations if each.uuid == wanted)
        return next(by_uuid, None) or next((each for each in self.relations if each.id == wanted), None)

    def require(self, wanted: str) -> LabelDef:
        """The same, where there has to be one. Raises NotFound, which names the nearest id."""
        found = self.label(wanted)
        if found is None:
            known = nearest(wanted, [each.id for each in self.active])
            raise NotFound(
                worded(
                    "The codebook {name} has no label “{wanted}”; {known}.", name=self.name, wanted=wanted, known=known
                )
            )
        return found

    def group(self, group_id: str) -> Group | None:
        return next((each for each in self.groups if each.id == group_id), None)


def nearest(word: str, known: Iterable[str]) -> str:
    """A clause for an error sentence: the known word that is most like it, or all of them."""
    from difflib import get_close_matches

    choices = tuple(known)
    if not choices:
        return worded("none is known")
    close = get_close_matches(word.lower(), choices, n=1, cutoff=0.5)
    if close:
        return worded("the nearest is “{close}”", close=close[0])
    return worded("known are {names}", names=joined(", ", choices))
