"""A state of the log in words, so that a person can choose between two of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from annotator.session.session import Session
from annotator.store.assignments import rounds
from annotator.store.merging.codebooks import label_ids
from annotator.store.merging.heads import extent_of
from annotator.store.rows import KIND_NAMES, Names, State

MOST_CHARACTERS = 60
MOST_NUMBERS = 6
_OUTCOMES = {
    "agreed": "agreement accepted", "version": "what {} says accepted", "all": "all accepted", "edited": "edited",
    "neither": "neither accepted",
}  # fmt: skip


class Wording:
    """Says what states are; ``names`` are the file's numbers, which within a merge the project does not yet have."""

    def __init__(self, session: Session, names: Names) -> None:
        self._session, self._names = session, names
        self._labels = label_ids(session.project.connection)
        self._texts: dict[int, str] = {}

    def say(self, kind: int, state: State | None) -> str:
        """One line."""
        if state is None:
            return "deleted"
        if state.get("x") == 1 and KIND_NAMES[kind] in ("repair", "region", "override"):
            return "taken away"
        word = _WORDS.get(KIND_NAMES[kind])
        return word(self, state) if word else f"another {KIND_NAMES[kind].replace('_', ' ')}"

    def annotation(self, state: State) -> str:
        said = [f"{self._place(state['a'], state['s'], state['e'])} as {self._label(state['l'])}"]
        said += _attributes(state)
        if state.get("c"):
            said.append(f"certainty {state['c']}")
        if state.get("p") == "pending":
            said.append("pending")
        if state.get("n"):
            said.append(f"note {_quoted(state['n'])}")
        return ", ".join(said)

    def status(self, state: State) -> str:
        version = self._names.version_number[state["v"]]
        looked = f", looked for {', '.join(map(self._label, state['l']))}" if state.get("l") is not None else ""
        return f"{state['w']} under version {version} of the codebook{looked}"

    def article(self, state: State) -> str:
        values: Mapping[str, str] = {key: value for key, value in state["m"].items() if key != "title"}
        said = [f"title {_quoted(state['t'])}", *(f"{key} {_quoted(value)}" for key, value in sorted(values.items()))]
        return ", ".join([*said, "removed"] if state.get("x") else said)

    def document_label(self, state: State) -> str:
        return ", ".join([f"the article as {self._labels.get(state['l'], state['l'])}", *_attributes(state)])

    def relation(self, state: State) -> str:
        kind = self._session.codebook.relation(state["t"])
        ends = self._span(state["f"]), self._span(state["to"]) if state.get("to") else "anything"
        said = f"{kind.id if kind else state['t']} from {ends[0]} to {ends[1]}"
        return f"no {said}" if state.get("no") or state.get("to") is None else said

    def question(self, state: State) -> str:
        of = f" on {self._span(state['of'])}" if state.get("of") else ""
        return f"question {_quoted(state.get('q', ''))}{of}"

    def _span(self, uuid: str) -> str:
        found = extent_of(self._session.project.connection, uuid)
        return self._place(*found) if found else "a span that was deleted"

    def repair(self, state: State) -> str:
        repair = state["repair"]
        there = self._place(state["a"], repair["start"], repair["end"])
        return f"{repair['status']}: {there} becomes {_quoted(repair['replacement'])}"

    def region(self, state: State) -> str:
        return f"{state['k']} {self._place(state['a'], state['s'], state['e'])}"

    def override(self, state: State) -> str:
        return f"{_quoted(state['o']['text'])} becomes {_quoted(state['o']['becomes'])}"

    def codebook(self, state: State) -> str:
        return f"version {self._names.version_number[state['v']]} of the codebook"

    def decision(self, state: State) -> str:
        layer = self._layer_name(state.get("w", ""))
        said = _OUTCOMES.get(state.get("o", ""), "decided").format(layer or "a coder")
        many = len(state.get("g") or ())
        of = f"{many} in gold" if many else "nothing in gold"
        return ", ".join([said, of, *([f"because {_quoted(state['r'])}"] if state.get("r") else [])])

    def round(self, state: State) -> str:
        kind = "training round" if state.get("k") == "training" else "round"
        return f"{kind} {_quoted(state['n'])}, seed {state.get('s', 0)}, drawn {_day(state.get('t', 0))}"

    def assignment(self, state: State) -> str:
        coder = next((each.name for each in self._names.coders.values() if each.id == state["c"]), "a coder")
        name = next((said["n"] for id_, said in rounds(self._session.project) if id_ == state["b"]), "")
        of = f" in round {_quoted(name)}" if name else ""
        return f"given to {coder}{of}{', for the overlap' if state.get('v') else ''}"

    def filter(self, state: State) -> str:
        asked = [self._asked(key, value) for key, value in sorted(state.get("q", {}).items())]
        return f"filter {_quoted(state['n'])}: {', '.join(asked) if asked else 'all articles'}"

    def _asked(self, key: str, value: Any) -> str:
        word = key.replace("_", " ")
        if value is True:
            return word
        if key == "articles":
            return f"{word} {', '.join(map(str, value[:MOST_NUMBERS]))}{' …' if len(value) > MOST_NUMBERS else ''}"
        coder = next((each.name for each in self._names.coders.values() if each.id == value), None)
        return f"{word} {coder or self._labels.get(value, value)}"

    def sitting(self, state: State) -> str:
        return f"{state.get('t', 0) / 60:.0f} minutes of work on {_day(state['s'])}"

    def recoding(self, state: State) -> str:
        label = self._labels.get(state.get("l", ""), "")
        return f"a recoding queue{f' of {label}' if label else ''}"

    def _layer_name(self, uuid: str) -> str:
        return next((each.name for each in self._names.layers.values() if each.id == uuid), "")

    def _label(self, number: int) -> str:
        uuid = self._names.label_of[number]
        return self._labels.get(uuid, uuid)

    def _place(self, article: int, start: int, end: int) -> str:
        return f"{_quoted(self._text(article)[start:end])} ({start} to {end})"

    def _text(self, article: int) -> str:
        if article not in self._texts:
            from annotator.store.articles import stored_article

            stored = stored_article(self._session.project, article)
            self._texts[article] = stored.source if stored else ""
        return self._texts[article]


def _attributes(state: State) -> list[str]:
    values: Mapping[str, str] = state.get("x") or {}
    return [f"{key} {value}" for key, value in sorted(values.items())]


def _quoted(words: Any) -> str:
    said = " ".join(str(words).split())
    return f"“{said if len(said) <= MOST_CHARACTERS else f'{said[:MOST_CHARACTERS]}…'}”"


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
    "coder": lambda self, state: f"called {_quoted(state['n'])}",
    "layer": lambda self, state: f"called {_quoted(state['n'])}",
    "relation": Wording.relation,
    "note": Wording.question,
    "memo": lambda self, state: f"{'flagged' if state.get('f') else 'not flagged'}, note {_quoted(state.get('t', ''))}",
    "decision": Wording.decision,
    "round": Wording.round,
    "assignment": Wording.assignment,
    "filter": Wording.filter,
    "sitting": Wording.sitting,
    "recoding": Wording.recoding,
    "split": lambda self, state: f"part {state['p']}",
}
