"""UIMA CAS XMI, read element by element; its type system, where it stands beside, tells words from references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from annotator.errors import FormatError
from annotator.exchange.exporters.standoff.xmi import FORMAT as WRITTEN
from annotator.exchange.importers.standoff.cas import GivenCas, Sofa, article_of_cas
from annotator.exchange.importers.standoff.cas_layers import CasTypes, GivenStructure, is_layer, is_ours
from annotator.exchange.importers.standoff.whole_file import check_size
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.model.codebook.nouns import SEVERAL
from annotator.sentences import worded

_XMI = "{http://www.omg.org/XMI}"
_CAS = "{http:///uima/cas.ecore}"
_SPEC = "{http://uima.apache.org/resourceSpecifier}"
_REFERENCES = ("sofa", "Governor", "Dependent")
_LONGEST_PIECE = 4 * 2**20
_MOST_STRUCTURES = 5_000_000


def read_xmi(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterator[ImportedArticle | Refused]:
    """The one article of an XMI file. ``encoding`` is not asked for: XML says its own. Raises FormatError."""
    check_size(file)
    with file.open() as opened:
        sofas, structures = _read(opened)
    foreign = not is_ours(structures) and any(is_layer(each, ours=False) for each in {x.type for x in structures})
    yield article_of_cas(GivenCas(sofas, structures, _types(file) if foreign else CasTypes({}, {})), file, options)


def _read(opened: BinaryIO) -> tuple[list[Sofa], list[GivenStructure]]:
    sofas: list[Sofa] = []
    members: dict[str, frozenset[str]] = {}
    structures: list[GivenStructure] = []
    for element in _children(opened):
        if element.tag == f"{_CAS}Sofa":
            given = element.attrib
            sofas.append(Sofa(_id(element), given.get("sofaID", ""), given.get("sofaString")))
        elif element.tag == f"{_CAS}View":
            members[element.get("sofa", "")] = frozenset(element.get("members", "").split())
        elif element.tag != f"{_CAS}NULL":
            structures.append(_structure(element))
            if len(structures) > _MOST_STRUCTURES:
                raise FormatError(
                    worded(
                        "The CAS has more than {most_structures:,} annotations: it is no article's.",
                        most_structures=_MOST_STRUCTURES,
                    )
                )
    if twins := [id_ for id_, count in Counter(each.id for each in structures).items() if count > 1]:
        raise FormatError(worded("Two annotations of the CAS have the same id, {twins}.", twins=twins[0]))
    return [each._replace(members=members.get(each.id)) for each in sofas], structures


def _children(opened: BinaryIO) -> Iterator[Element]:
    """The elements below the root, each complete, none kept; raises FormatError where it is no XMI."""
    root: Element | None = None
    depth = 0
    for event, element in _events(opened):
        if event == "start":
            depth += 1
            if root is None:
                root = element
                if element.tag != f"{_XMI}XMI":
                    raise FormatError(worded("The file is no UIMA CAS XMI: its first element is not xmi:XMI."))
            continue
        depth -= 1
        if depth == 1 and root is not None:
            yield element
            root.clear()


def _events(opened: BinaryIO) -> Iterator[tuple[str, Element]]:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        yield from iterparse(_EverLonger(opened), events=("start", "end"), forbid_dtd=True)
    except DefusedXmlException:
        raise FormatError(
            worded("The XML declares a document type or entities, as an entity bomb does: it was not read.")
        ) from None
    except ParseError as error:
        if "invalid character number" in str(error):
            raise FormatError(
                worded("The XML has characters that only XML 1.1 knows ({error}): export it as XML 1.0.", error=error)
            ) from None
        raise FormatError(worded("The file is not XML, or is damaged or cut off ({error}).", error=error)) from None
    except (ValueError, LookupError) as error:  # an encoding that the parser does not know
        raise FormatError(worded("The XML cannot be read ({error}): save it as UTF-8.", error=error)) from None


class _EverLonger:
    """A file that gives more each time it is read: the parser looks through a long text anew with every piece of it."""

    def __init__(self, opened: BinaryIO) -> None:
        self._opened, self._given = opened, 0

    def read(self, size: int = -1, /) -> bytes:
        piece = self._opened.read(max(size, min(self._given, _LONGEST_PIECE)) if size >= 0 else size)
        self._given += len(piece)
        return piece


def _id(element: Element) -> str:
    found = element.get(f"{_XMI}id")
    if not found:
        raise FormatError(worded("An element {type} of the CAS has no xmi:id.", type=_type(element)))
    return found


def _structure(element: Element) -> GivenStructure:
    values: dict[str, str] = {}
    references: dict[str, str] = {}
    lists: dict[str, list[str]] = {}
    for name, value in element.attrib.items():
        if not name.startswith("{"):
            (references if name in _REFERENCES else values)[name] = value
    for child in element:
        lists.setdefault(child.tag, []).append(child.text or "")
    joined = {name: SEVERAL.join(each) for name, each in lists.items()}
    return GivenStructure(_id(element), _type(element), values, references, joined)


def _type(element: Element) -> str:
    """http:///webanno/custom.ecore and Span are webanno.custom.Span."""
    package, _, name = element.tag.removeprefix("{").rpartition("}")
    package = package.removeprefix("http:///").removesuffix(".ecore").replace("/", ".")
    return name if package in ("", "uima.noNamespace") else f"{package}.{name}"


def _types(file: GivenFile) -> CasTypes:
    """The type system beside the file; nothing where there is none."""
    found = next(filter(None, map(file.beside, WRITTEN.companions)), None)
    ranges: dict[str, dict[str, str]] = {}
    supers: dict[str, str] = {}
    if found is not None:
        with suppress(FormatError):  # it helps, and is not needed
            for event, element in _events(BytesIO(found)):
                if event == "end" and element.tag == f"{_SPEC}typeDescription":
                    name = _said(element, "name")
                    features = element.iter(f"{_SPEC}featureDescription")
                    ranges[name] = {_said(each, "name"): _said(each, "rangeTypeName") for each in features}
                    supers[name] = _said(element, "supertypeName")
    return CasTypes(ranges, supers)


def _said(element: Element, name: str) -> str:
    return (element.findtext(f"{_SPEC}{name}") or "").strip()


def knows_xmi(head: bytes, name: str) -> bool:
    """Whether the beginning of a file is that of a CAS."""
    return b"http://www.omg.org/XMI" in head and b"uima/cas.ecore" in head


FORMAT = Format(
    name=WRITTEN.name,
    title=WRITTEN.title,
    extensions=WRITTEN.extensions,
    streams=read_xmi,
    knows=knows_xmi,
    companions=WRITTEN.companions,
    one_article=True,
    keeps=WRITTEN.keeps,
)
