"""A coder's note on an article, and their flag: for themselves, in no export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from annotator.sentences import mark, worded
from annotator.session.coding.own_things import article_there
from annotator.session.listing.nouns import Memo, check_words
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.reads import listing as rows
from annotator.store.things.articles import put_thing


def memos_of(session: Session, numbers: Sequence[int]) -> dict[int, Memo]:
    """Article number -> the coder's own note or flag, for those of these articles that have one."""
    return _memos_of(session, numbers, session.layer.id if session.layer else None)


def memo_of(session: Session, number: int) -> Memo:
    return memos_of(session, [number]).get(number, Memo(number))


def set_memo(session: Session, number: int, text: str) -> None:
    """Write the coder's note on an article; an empty one takes it away. Raises UsageError, NotFound."""
    check_words(worded("note"), text)
    _edit(session, mark("Note on article"), [number], lambda memo: memo._replace(text=text.strip()))


def flag_articles(session: Session, numbers: Sequence[int], flagged: bool) -> None:
    """Flag several articles, or no more, in one step. Raises NotFound."""
    _edit(session, "Flag" if flagged else "Unflag", numbers, lambda memo: memo._replace(flagged=flagged))


def flags_of(session: Session, layer: str | None) -> set[int]:
    """The articles that a layer has flagged; None is every layer."""
    return {n for n, memo in _all_of(session, layer) if memo.flagged}


def noted_by(session: Session, layer: str | None) -> set[int]:
    """The articles on which a layer has a note; None is every layer."""
    return {n for n, memo in _all_of(session, layer) if memo.text}


def _all_of(session: Session, layer: str | None) -> list[tuple[int, Memo]]:
    states = (state for _, state in rows.things_of_kind(session.project, "memo"))
    return [(state["a"], _memo(state)) for state in states if layer in (None, state["y"])]


def _memos_of(session: Session, numbers: Sequence[int], layer: str | None) -> dict[int, Memo]:
    states = (state for _, state in rows.things_of_kind(session.project, "memo", numbers))
    return {state["a"]: _memo(state) for state in states if state["y"] == layer}


def _edit(session: Session, name: str, numbers: Sequence[int], edit: Callable[[Memo], Memo]) -> None:
    _, layer = session.owner()
    articles = [article_there(session, number) for number in dict.fromkeys(numbers)]

    def fill(write: Write) -> None:
        there = _memos_of(session, numbers, layer.id)  # another coder may sit here by now
        for each in articles:
            before = there.get(each.number, Memo(each.number))
            after = edit(before)
            if after != before:
                state = {"a": each.number, "y": layer.id, "f": int(after.flagged), "t": after.text}
                kept = {key: value for key, value in state.items() if value} if after != Memo(each.number) else None
                put_thing(write, "memo", rows.memo_id(each.id, layer.id), kept)

    if session.unsaved or any(edit(memo_of(session, n)) != memo_of(session, n) for n in numbers):
        session.commit(name, fill)


def _memo(state: dict[str, Any]) -> Memo:
    return Memo(state["a"], bool(state.get("f")), state.get("t", ""))
