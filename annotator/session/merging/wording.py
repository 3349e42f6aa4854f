"""A state of the log in words, so that a person can choose between two of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from annotator.model.codebook import SEVERAL, Attribute, LabelDef
from annotator.sentences import Sentence, in_each, joined, mark, quoted, stored, worded
from annotator.session.rules.constraints import named
from annotator.session.session import Session
from annotator.store.merging.codebooks import label_ids
from annotator.store.merging.heads import extent_of
from annotator.store.rows import KIND_NAMES, KIND_WORDS, Names, State
from annotator.store.things.assignments import rounds
from annotator.text.regions.nouns import META_KEYS

MOST_CHARACTERS = 60
MOST_NUMBERS = 6
_OUTCOMES = {
    "agreed": mark("agreement accepted"),
    "version": mark("what {layer} says accepted"),
    "all": mark("all accepted"),
    "edited": mark("edited"),
    "neither": mark("neither accepted"),
}
_STATUS = {
    "todo": mark("todo under version {version} of the codebook"),
    "doing": mark("doing under version {version} of the codebook"),
    "done": mark("done under version {version} of the codebook"),
    "skipped": mark("skipped under version {version} of the codebook"),
}
_STATUS_WORDS = {
    "todo": worded("todo"), "doing": worded("doing"), "done": worded("done"), "skipped": worded("skipped"),
    "recheck": worded("recheck"),
}  # fmt: skip
_REPAIR = {
    "applied": mark("applied: {there} becomes {replacement}"),
    "flagged": mark("flagged: {there} becomes {replacement}"),
    "accepted": mark("accepted: {there} becomes {replacement}"),
    "rejected": mark("rejected: {there} becomes {replacement}"),
    "edited": mark("edited: {there} becomes {replacement}"),
}

_ASKED = {
    "text": worded("text"), "status": worded("status"), "outlet": worded("outlet"), "since": worded("since"),
    "until": worded("until"), "has_label": worded("has label"), "lacks_label": worded("lacks label"),
    "flagged": worded("flagged"), "memo": worded("memo"), "undecided_label": worded("undecided label"),
    "no_outlet": worded("no outlet"), "removed": worded("removed"), "articles": worded("articles"),
    "assigned": worded("assigned"), "overlap": worded("overlap"),
}  # fmt: skip
"""What a saved filter asks for."""


class Wording:
    """Says what states are; ``names`` are the file's numbers, which within a merge the project does not yet have."""

    def __init__(self, session: Session, names: Names) -> None:
        self._session, self._names = session, names
        self._labels = label_ids(session.project.connection)
        self._texts: dict[int, str] = {}

    def say(self, kind: int, state: State | None) -> str:
        """One line."""
        if state is None:
            return worded("deleted")
        if state.get("x") == 1 and KIND_NAMES[kind] in ("repair", "region", "override"):
            return worded("taken away")
        word = _WORDS.get(KIND_NAMES[kind])
        return word(self, state) if word else worded("another {kind}", kind=KIND_WORDS[kind])

    def annotation(self, state: State) -> str:
        place, uuid = self._place(state["a"], state["s"], state["e"]), self._names.label_of[state["l"]]
        said: list[str] = [worded("{place} as {label}", place=place, label=self._named(uuid))]
        said += _attributes(state, self._session.codebook.by_uuid(uuid))
        if state.get("c"):
            said.append(worded("certainty {certainty}", certainty=stored(state["c"])))
        if state.get("p") == "pending":
            said.append(worded("pending"))
        if state.get("n"):
            said.append(worded("note {note}", note=_quoted(state["n"])))
        return joined(", ", said)

    def status(self, state: State) -> str:
        version = self._names.version_number[state["v"]]
        pattern = _STATUS.get(state["w"], mark("{status} under version {version} of the codebook"))
        said = worded(pattern, status=state["w"], version=version)
        if state.get("l") is None:
            return said
        return worded("{said}, looked for {labels}", said=said, labels=joined(", ", map(self._label, state["l"])))

    def article(self, state: State) -> str:
        values: Mapping[str, str] = {key: value for key, value in state["m"].items() if key != "title"}
        said: list[str] = [worded("title {title}", title=_quoted(state["t"]))]
        said += [
            worded("{key} {value}", key=stored(key) if key in META_KEYS else key, value=_quoted(value))
            for key, value in sorted(values.items())
        ]
        return joined(", ", [*said, worded("removed")] if state.get("x") else said)

    def document_label(self, state: State) -> str:
        label, declared = self._named(state["l"]), self._session.codebook.by_uuid(state["l"])
        return joined(", ", [worded("the article as {label}", label=label), *_attributes(state, declared)])

    def relation(self, state: State) -> str:
        kind = self._session.codebook.relation(state["t"])
        start, end = self._span(state["f"]), self._span(state["to"]) if state.get("to") else worded("anything")
        is_none = state.get("no") or state.get("to") is None
        pattern = mark("no {kind} from {start} to {end}") if is_none else mark("{kind} from {start} to {end}")
        return worded(pattern, kind=named(kind) if kind else state["t"], start=start, end=end)

    def question(self, state: State) -> str:
        question = _quoted(state.get("q", ""))
        if not state.get("of"):
            return worded("question {question}", question=question)
        return worded("question {question} on {span}", question=question, span=self._span(state["of"]))

    def _span(self, uuid: str) -> str:
        found = extent_of(self._session.project.connection, uuid)
        return self._place(*found) if found else worded("a tag that was deleted")

    def repair(self, state: State) -> str:
        repair = state["repair"]
        there = self._place(state["a"], repair["start"], repair["end"])
        pattern = _REPAIR.get(repair["status"], mark("{status}: {there} becomes {replacement}"))
        return worded(pattern, status=repair["status"], there=there, replacement=_quoted(repair["replacement"]))

    def region(self, state: State) -> str:
        return worded("{kind} {place}", kind=stored(state["k"]), place=self._place(state["a"], state["s"], state["e"]))

    def override(self, state: State) -> str:
        text, becomes = _quoted(state["o"]["text"]), _quoted(state["o"]["becomes"])
        return worded("{text} becomes {becomes}", text=text, becomes=becomes)

    def codebook(self, state: State) -> str:
        return worded("version {version} of the codebook", version=self._names.version_number[state["v"]])

    def decision(self, state: State) -> str:
        layer = self._layer_name(state.get("w", ""))
        said = worded(_OUTCOMES.get(state.get("o", ""), mark("decided")), layer=layer or worded("a coder"))
        many = len(state.get("g") or ())
        of = worded("{number} in gold", number=many) if many else worded("nothing in gold")
        because = [worded("because {reason}", reason=_quoted(state["r"]))] if state.get("r") else []
        return joined(", ", [said, of, *because])

    def round(self, state: State) -> str:
        pattern = (
            mark("training round {name}, seed {seed}, drawn {day}")
            if state.get("k") == "training"
            else mark("round {name}, seed {seed}, drawn {day}")
        )
        return worded(pattern, name=_quoted(state["n"]), seed=state.get("s", 0), day=_day(state.get("t", 0)))

    def assignment(self, state: State) -> str:
        coder = next((each.name for each in self._names.coders.values() if each.id == state["c"]), worded("a coder"))
        name = next((said["n"] for id_, said in rounds(self._session.project) if id_ == state["b"]), "")
        said = worded("given to {coder}", coder=coder)
        if name:
            said = worded("given to {coder} in round {name}", coder=coder, name=_quoted(name))
        return joined(", ", [said, worded("for the overlap")]) if state.get("v") else said

    def filter(self, state: State) -> str:
        asked = [self._asked(key, value) for key, value in sorted(state.get("q", {}).items())]
        what = joined(", ", asked) if asked else worded("all articles")
        return worded("filter {name}: {what}", name=_quoted(state["n"]), what=what)

    def _asked(self, key: str, value: Any) -> str:
        word = _ASKED.get(key, key)
        if value is True:
            return word
        if key == "articles":
            said = joined(", ", [*map(str, value[:MOST_NUMBERS]), *(["…"] if len(value) > MOST_NUMBERS else [])])
        elif key == "status" and value in _STATUS_WORDS:
            said = _STATUS_WORDS[value]
        else:
            coder = next((each.name for each in self._names.coders.values() if each.id == value), None)
            said = coder or self._named(value)
        return worded("{word} {said}", word=word, said=said)

    def sitting(self, state: State) -> str:
        minutes = f"{state.get('t', 0) / 60:.0f}"
        return worded("{minutes} minutes of work on {day}", minutes=minutes, day=_day(state["s"]))

    def recoding(self, state: State) -> str:
        label = self._named(state.get("l", ""))
        return worded("a recoding queue of {label}", label=label) if label else worded("a recoding queue")

    def _layer_name(self, uuid: str) -> str:
        return next((each.name for each in self._names.layers.values() if each.id == uuid), "")

    def _label(self, number: int) -> str:
        return self._named(self._names.label_of[number])

    def _named(self, uuid: str) -> str:
        """A label as the window calls it; one that the codebook no longer has as it was exported."""
        label = self._session.codebook.by_uuid(uuid)
        return named(label) if label else self._labels.get(uuid, uuid)

    def _place(self, article: int, start: int, end: int) -> str:
        words = _quoted(self._text(article)[start:end])
        return worded("{words} ({start} to {end})", words=words, start=start, end=end)

    def _text(self, article: int) -> str:
        if article not in self._texts:
            from annotator.store.things.articles import stored_article

            stored = stored_article(self._session.project, article)
            self._texts[article] = stored.source if stored else ""
        return self._texts[article]


def _attributes(state: State, label: LabelDef | None) -> list[str]:
    values: Mapping[str, str] = state.get("x") or {}
    declared = {each.id: each for each in label.attributes} if label else {}
    return [_attribute(key, value, declared.get(key)) for key, value in sorted(values.items())]


def _attribute(key: str, value: str, attribute: Attribute | None) -> Sentence:
    if attribute is None:
        return worded("{key} {value}", key=key, value=value)
    there = {lang: _pair_in(lang, attribute, value) for lang in ("zh-Hans", "zh-Hant")}
    return in_each({"en": f"{key} {value}", **there})


def _pair_in(lang: str, attribute: Attribute, value: str) -> str:
    values = value.split(SEVERAL) if attribute.form == "choices" else [value]
    return f"{attribute.name(lang)}：{'、'.join(attribute.value_name(each, lang) for each in values)}"


def _quoted(words: Any) -> Sentence:
    said = " ".join(str(words).split())
    return quoted(said if len(said) <= MOST_CHARACTERS else f"{said[:MOST_CHARACTERS]}…")


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")


def written(clock_ms: int) -> str:
    return datetime.fromtimestamp(clock_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


_WORDS: Mapping[str, Callable[[Wording, State], str]] = {
    "annotation": Wording.annotation,
    "status": Wording.status,
    "article": Wording.article,
    "document_label": Wording.document_label,
    "repair": Wording.repair,
    "region": Wording.region,
    "override": Wording.override,
    "codebook": Wording.codebook,
    "coder": lambda self, state: worded("called {name}", name=_quoted(state["n"])),
    "layer": lambda self, state: worded("called {name}", name=_quoted(state["n"])),
    "relation": Wording.relation,
    "note": Wording.question,
    "memo": lambda self, state: worded(
        mark("flagged, note {note}") if state.get("f") else mark("not flagged, note {note}"),
        note=_quoted(state.get("t", "")),
    ),
    "decision": Wording.decision,
    "round": Wording.round,
    "assignment": Wording.assignment,
    "filter": Wording.filter,
    "sitting": Wording.sitting,
    "recoding": Wording.recoding,
    "split": lambda self, state: worded("part {part}", part=state["p"]),
}
