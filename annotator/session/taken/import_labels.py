"""The labels, attributes and kinds of relation of a file become those of the project's codebook, or are left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from unicodedata import normalize

from annotator.errors import CodebookError, FormatError, ProjectLocked, UsageError
from annotator.exchange.records import ImportedArticle, ImportedSpan, Relation
from annotator.model.codebook import Codebook, LabelDef, RelationDef
from annotator.sentences import joined, mark, quoted, some_of, worded
from annotator.session.coding.attributes import kept_attributes
from annotator.session.session import Session
from annotator.session.taken.import_choices import UNKNOWN, LabelPolicy
from annotator.session.taken.import_report import ImportReport

LONGEST_ID = 60
LONGEST_NAME = 200
PROPOSED_COLOURS = 6
"""Labels of one import for which a colour is worked out (0.3 s each); those after them take the palette's in turn."""
_TRIES = 100
_NAMED = 12
_BLANK = re.compile(r"\W+")
_HIDDEN = re.compile("[\u115f\u1160\u3164\uffa0]+")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def labels_in(each: ImportedArticle) -> Counter[str]:
    """How many spans and article labels have each label of the file; 0 for those that were only looked for."""
    found = Counter(span.label for span in each.spans)
    found.update(said.label for said in each.document_annotations)
    for row in each.coding:
        for label in row.labels_coded:
            found[label] += 0
    return found


class LabelsOfFiles:
    """Which label of the project each label of the files is, resolved once an import; made or skipped as was chosen.

    Raises UsageError for a mapping to a label that the codebook does not have.
    """

    def __init__(self, session: Session, policy: LabelPolicy) -> None:
        if policy.unknown not in UNKNOWN:
            raise UsageError(
                worded(
                    "Unknown labels cannot be '{unknown}': choose one of {names}.",
                    unknown=policy.unknown,
                    names=joined(", ", UNKNOWN),
                )
            )
        self._session = session
        self._policy = policy
        for name, ours in policy.mapping.items():
            if ours and _label_called(session.codebook, ours) is None:
                raise UsageError(
                    worded("“{name}” cannot become “{ours}”: the codebook has no such label.", name=name, ours=ours)
                )
        self._codebook = session.codebook
        self._found: dict[str, str | None] = {}
        self._made = 0
        self._named: frozenset[str] | None = None
        """The ids that any version of before this import had; asked for once: there may be hundreds of versions."""

    def known(self, name: str) -> str | None:
        """The label (UUID) that a label of the file is, "" where it is to be skipped, None where nobody knows it."""
        if self._codebook is not self._session.codebook:
            self._codebook, self._found, self._named = self._session.codebook, {}, None
        if name not in self._found:
            self._found[name] = self._resolved(name)
        return self._found[name]

    def unknown(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those that nobody knows, in their order."""
        return tuple(dict.fromkeys(name for name in names if self.known(name) is None))

    def would_make(self, each: ImportedArticle) -> bool:
        """Whether the codebook gets labels with this article."""
        return self._policy.unknown == "create" and bool(self.unknown(labels_in(each)))

    def compared(self, each: ImportedArticle) -> ImportedArticle:
        """The article in the codebook's labels as far as they are known: nothing is made, refused or counted."""
        return self._fitted(each, None)

    def fitted(self, each: ImportedArticle, report: ImportReport) -> ImportedArticle:
        """The article in the codebook's labels (UUIDs), what is not known made, or left out and counted.

        Raises FormatError where unknown labels are refused, CodebookError, ProjectLocked where they cannot be made.
        """
        unknown = self.unknown(labels_in(each))
        if unknown and self._policy.unknown == "refuse":
            raise FormatError(_refusal(unknown))
        if unknown and self._policy.unknown == "create":
            if self._named is None:
                self._named = _ids_of_versions(self._session)
            made = made_labels(self._session, unknown, max(0, PROPOSED_COLOURS - self._made), self._named)
            self._made += len(made)
            report.labels_created |= {name: label.id for name, label in made.items()}
            self._codebook = self._session.codebook
            self._found |= {name: label.uuid for name, label in made.items()}
        return self._fitted(each, report)

    def _resolved(self, name: str) -> str | None:
        if name in self._policy.mapping:
            ours = self._policy.mapping[name]
            found = _label_called(self._codebook, ours) if ours else None
            return found.uuid if found else ""
        found = _label_called(self._codebook, name)
        return found.uuid if found else None

    def _uuid(self, name: str) -> str:
        """ "" for what is left out."""
        return self.known(name) or ""

    def _fitted(self, each: ImportedArticle, report: ImportReport | None) -> ImportedArticle:
        """``report`` None: what is unknown stays as it is called in the file, to be counted as not there."""
        if not (each.spans or each.document_annotations or each.coding or each.relations):
            return each
        is_ours = each.codebook is not None
        seen: dict[str, str] = {name: self._uuid(name) for name in labels_in(each)}
        if report is None:
            seen = {name: uuid or ("" if self.known(name) == "" else name) for name, uuid in seen.items()}
        else:
            report.labels_skipped.update({n: count for n, count in labels_in(each).items() if count and not seen[n]})
        spans = tuple(
            replace(span, label=uuid, attributes=self._attributes(uuid, span.attributes, is_ours, report))
            for span in each.spans
            if (uuid := seen[span.label])
        )
        labels = tuple(
            replace(said, label=uuid, attributes=self._attributes(uuid, said.attributes, is_ours, report))
            for said in each.document_annotations
            if (uuid := seen[said.label])
        )
        coding = tuple(replace(row, labels_coded=_in_use(row.labels_coded, seen)) for row in each.coding)
        relations = self._relations(each.relations, spans, is_ours, report)
        return replace(each, spans=spans, document_annotations=labels, coding=coding, relations=relations)

    def _attributes(
        self, uuid: str, given: Mapping[str, str], is_ours: bool, report: ImportReport | None
    ) -> Mapping[str, str]:
        """Of a foreign file those that the label declares, with values that it allows; our own are what they were."""
        if is_ours or not given:
            return given
        label = self._session.codebook.by_uuid(uuid)
        kept = kept_attributes(given, label)
        if report is not None and len(kept) < len(given):
            of = label.id if label else uuid
            report.attributes_skipped.update(f"{of}.{name}" for name in given if name not in kept)
        return kept

    def _relations(
        self,
        given: tuple[Relation, ...],
        spans: tuple[ImportedSpan, ...],
        is_ours: bool,
        report: ImportReport | None,
    ) -> tuple[Relation, ...]:
        """Those whose spans are there; a foreign file's only if the codebook has their kind, by id or by name."""
        there = {span.id for span in spans} if given else set[str]()
        kept: list[Relation] = []
        for each in given:
            kind = relation_called(self._session.codebook, each.type)
            if not there.issuperset((each.from_span, each.to_span)) or (kind is None and not is_ours):
                if report is not None:
                    report.relations_skipped[each.type] += 1
                continue
            kept.append(each if is_ours or kind is None else replace(each, type=kind.uuid))
        return tuple(kept)


def _in_use(names: Iterable[str], seen: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seen[name] for name in names if seen[name]))


def _label_called(codebook: Codebook, name: str) -> LabelDef | None:
    """The label of that UUID or id, else the one in use that alone has such a name in any language."""
    found = codebook.by_uuid(name) or codebook.by_id(name)
    if found is not None:
        return found
    wanted = _plain(name)
    same = [each for each in codebook.labels if _plain(each.id) == wanted]
    same = same or [each for each in codebook.active if wanted in map(_plain, each.names.values())]
    return same[0] if len(same) == 1 and wanted else None


def relation_called(codebook: Codebook, name: str) -> RelationDef | None:
    """The kind of relation of that UUID or id, else the one that alone has such a name in any language."""
    found = codebook.relation(name)
    if found is not None:
        return found
    wanted = _plain(name)
    same = [each for each in codebook.relations if wanted in map(_plain, each.names.values())]
    return same[0] if len(same) == 1 and wanted else None


def _plain(name: str) -> str:
    return " ".join(normalize("NFC", name).split())[:LONGEST_NAME]


def _refusal(unknown: tuple[str, ...]) -> str:
    named = some_of([quoted(_plain(each)[:LONGEST_ID]) for each in unknown], _NAMED)
    pattern = (
        mark(
            "The project's codebook has no label {named}: create such labels, say which label is meant, or leave "
            "out what has them (--unknown-labels create, --map-label FILE=OURS, --unknown-labels skip)."
        )
        if len(unknown) == 1
        else mark(
            "The project's codebook has none of the labels {named}: create such labels, say which label is "
            "meant, or leave out what has them (--unknown-labels create, --map-label FILE=OURS, --unknown-labels skip)."
        )
    )
    return worded(pattern, named=named)


def _ids_of_versions(session: Session) -> frozenset[str]:
    from annotator.model.codebook.check import seen_id
    from annotator.store.things.coders import every_version

    return frozenset(seen_id(each["id"]) for _, content in every_version(session.project) for each in content["labels"])


def made_labels(session: Session, names: Iterable[str], proposed: int, named: frozenset[str]) -> dict[str, LabelDef]:
    """New labels called as in a file, all in one change of the codebook, which is not the coder's to undo.

    An id is made valid, and free; the name is kept. ``proposed`` labels get a colour that is worked out;
    ``named`` are the ids of earlier versions, which may be another label's for good.
    Raises CodebookError, ProjectLocked.
    """
    if session.project.window_is_elsewhere():
        raise ProjectLocked(
            worded("{name} is open in a window: close it before labels are added to it.", name=session.path.name)
        )
    book, made = session.codebook, dict[str, LabelDef]()
    for name in names:
        label = next((each for each in made.values() if _plain(name) in each.names.values()), None)
        if label is None:
            label = _made_label(session, book, name, tuple(made.values()), proposed, named)
            book = book.having(labels=(*book.labels, label))
        made[name] = label
    _put_in_force(session, book, tuple({each.uuid: each for each in made.values()}))
    return made


def _made_label(
    session: Session, book: Codebook, name: str, drafts: tuple[LabelDef, ...], proposed: int, named: frozenset[str]
) -> LabelDef:
    from annotator.model.codebook.check import check_codebook, seen_id
    from annotator.model.codebook.palette import palette_colour
    from annotator.session.codebook_changes.changing import check_change
    from annotator.session.codebook_changes.labels import new_label

    if len(drafts) < proposed:
        label = new_label(session, "", drafts=drafts)
    else:
        label = LabelDef(session.new_id(), "", *palette_colour(len(book.labels)))
    words = _plain(name)
    names = {_language(words): words} if words else {}
    base, refused = _valid_id(words), None
    for turn in range(1, _TRIES):
        label = label._replace(id=base if turn == 1 else f"{base}_{turn}", names=names)
        try:
            after = book.having(labels=(*book.labels, label))
            if seen_id(label.id) in named:
                check_change(session, after)
            else:
                check_codebook(after, standing=[each.id for each in session.codebook.labels])
        except CodebookError as error:  # its id is another label's, or was
            refused = refused or error
        else:
            return label
    assert refused is not None
    raise refused


def _valid_id(words: str) -> str:
    """The words as an id: letters of any script, digits, _ and -."""
    from annotator.model.codebook.check import fault_of_id

    kept = (each if each == "-" else _BLANK.sub("_", each) for each in _HIDDEN.sub("_", words))
    found = re.sub("_{2,}", "_", "".join(kept)).strip("_")[:LONGEST_ID].rstrip("_")
    return found if found and not fault_of_id(found) else "label"


def _language(words: str) -> str:
    if not _HAN.search(words):
        return "en"
    from annotator.text.scripts import detect_script

    return "zh-Hant" if detect_script(words) == "hant" else "zh-Hans"


def _put_in_force(session: Session, book: Codebook, new: tuple[str, ...]) -> None:
    """As a change from outside, like the articles that need it; where articles are done, a pass for each is offered."""
    from annotator.model.codebook import codebook_hash, to_json
    from annotator.store import log
    from annotator.store.file.stored_json import write_json
    from annotator.store.reads import recoding as rows
    from annotator.store.things import coders as versions

    coder, last = session.coder.id if session.coder else None, rows.last_version(session.project)
    with session.project.change(mark("Labels of an import"), coder, mode=log.OUTSIDE) as write:
        number = versions.put_version(write, session.project, codebook_hash(book), write_json(to_json(book)), "")
        if rows.any_coded(session.project):
            version = write.names.version_row[number]
            for each in new:
                rows.put_recoding(write, session.new_id(), {"w": "new", "l": each, "v": version, "m": last})
