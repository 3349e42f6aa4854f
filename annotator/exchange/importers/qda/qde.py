"""project.qde read element by element, twice: first what sources refer to, then the sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any
from xml.etree.ElementTree import Element, ParseError

from annotator.errors import FormatError
from annotator.sentences import worded

_WITHIN_A_SECTION = 2
"""How many elements stand above what a section holds."""
_UNKEPT = ("Sets", "Cases", "Graphs")
"""Sections that are nothing to an article."""
_DAMAGED = worded("project.qde is damaged: it is no well-formed XML.")


@dataclass(frozen=True, slots=True)
class Facts:
    """What sources refer to by GUID, in small letters and without braces: users, codes, variables and notes."""

    users: dict[str, str] = field(default_factory=dict[str, str])
    codes: dict[str, str] = field(default_factory=dict[str, str])
    variables: dict[str, str] = field(default_factory=dict[str, str])
    notes: dict[str, str] = field(default_factory=dict[str, str])
    note_paths: dict[str, str] = field(default_factory=dict[str, str])
    """Of notes whose text stands in a file of its own."""
    links: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict[str, list[tuple[str, str, str]]])
    """Of each GUID that a link goes out from: (link, its name, the GUID it leads to)."""
    noted: set[str] = field(default_factory=set[str])
    """Notes that stand by a selection or by its coding."""
    unkept: Counter[str] = field(default_factory=Counter[str])
    """How many things of each kind the project has that nothing is made of."""
    origin: list[str] = field(default_factory=list[str])
    """The program that wrote the file."""

    @property
    def is_ours(self) -> bool:
        return self.origin[:1] != [] and self.origin[0].startswith("annotator ")

    @property
    def is_atlas(self) -> bool:
        return self.origin[:1] != [] and "ATLAS" in self.origin[0].upper()


def plain(guid: str | None) -> str:
    """A GUID as it is compared: some write braces, some capitals."""
    return (guid or "").strip().strip("{}").lower()


def tag(element: Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Element, name: str) -> Iterator[Element]:
    return (each for each in element if tag(each) == name)


def words(element: Element, name: str) -> str:
    """The text of the first child of that name, "" where there is none."""
    found = next(children(element, name), None)
    return (found.text or "") if found is not None else ""


def read_facts(qde: IO[bytes]) -> Facts:
    """Everything but the sources. Raises FormatError where it is no REFI-QDA project."""
    facts = Facts()
    takes = {"User": _take_user, "Code": _take_code, "Variable": _take_variable, "Note": _take_note, "Link": _take_link}
    for path, element in _elements(qde, facts):
        if path[-1] == "Sources":
            facts.noted.update(_notes_by_selections(element))
        elif path[-1] in _UNKEPT:
            facts.unkept[path[-1].lower()] += 1
        elif tag(element) in takes:
            takes[tag(element)](facts, element)
    return facts


def _notes_by_selections(source: Element) -> Iterator[str]:
    for selection in source.iter():
        if tag(selection) == "PlainTextSelection":
            yield from (plain(each.get("targetGUID")) for each in selection.iter() if tag(each) == "NoteRef")


def read_sources(qde: IO[bytes]) -> Iterator[Element]:
    """The sources one after another, each with all that stands in it; it is gone when the next is asked for."""
    for path, element in _elements(qde, Facts()):
        if path[-1] == "Sources":
            yield element


def _elements(qde: IO[bytes], facts: Facts) -> Iterator[tuple[tuple[str, ...], Element]]:
    """(names of the elements above, element) of each thing that is whole; what was read of it is then let go."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    above: list[Element] = []
    names: list[str] = []
    events: Any = iterparse(qde, events=("start", "end"))
    try:
        for event, element in events:
            if event == "start":
                if not above:
                    _check_root(element, facts)
                above.append(element)
                names.append(tag(element))
                continue
            above.pop()
            own = names.pop()
            if names and _is_whole(names[-1], own):
                yield tuple(names), element
                if names[-1] != "Code":
                    above[-1].remove(element)
            elif len(names) == _WITHIN_A_SECTION:
                above[-1].remove(element)
    except DefusedXmlException:
        raise FormatError(worded("project.qde declares entities, as an attack does: it was not read.")) from None
    except (ParseError, ValueError, LookupError):
        raise FormatError(_DAMAGED) from None


def _is_whole(parent: str, name: str) -> bool:
    """Whether an element is one of those that are taken by themselves, not as a part of another."""
    return parent in ("Users", "Variables", "Sources", "Notes", "Links", *_UNKEPT) or name == "Code"


def _check_root(element: Element, facts: Facts) -> None:
    if tag(element) != "Project" or "QDA-XML" not in element.tag:
        raise FormatError(worded("project.qde is no REFI-QDA project: its first element is not Project."))
    facts.origin.append(element.get("origin") or "")


def _take_user(facts: Facts, element: Element) -> None:
    facts.users[plain(element.get("guid"))] = element.get("name") or element.get("id") or ""


def _take_code(facts: Facts, element: Element) -> None:
    facts.codes[plain(element.get("guid"))] = element.get("name") or ""


def _take_variable(facts: Facts, element: Element) -> None:
    facts.variables[plain(element.get("guid"))] = element.get("name") or ""


def _take_note(facts: Facts, element: Element) -> None:
    guid, path = plain(element.get("guid")), element.get("plainTextPath")
    facts.notes[guid] = words(element, "PlainTextContent") or words(element, "Description")
    if path and not facts.notes[guid]:
        facts.note_paths[guid] = path


def _take_link(facts: Facts, element: Element) -> None:
    link = plain(element.get("guid")), element.get("name") or "link", plain(element.get("targetGUID"))
    facts.links.setdefault(plain(element.get("originGUID")), []).append(link)
