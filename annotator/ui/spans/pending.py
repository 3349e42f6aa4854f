"""Pending spans of the article on the desk: one after the other is confirmed or rejected, a key each."""

from __future__ import annotations

from PySide6.QtGui import QAction

from annotator.model.annotation import Annotation
from annotator.ui.desk.desk import Desk, text_order
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.language import mark, tr

PENDING = mark("Pending: {0} · {1}")
NOT_CHOSEN = mark("Choose a pending tag first: {0} goes to the next one.")
CONFIRMED_ALREADY = mark("This tag is confirmed already.")
NONE_LEFT = mark("No pending tag is left in this article.")
ROUND = mark("From the first again.")


def pending_of(desk: Desk) -> list[Annotation]:
    """The spans that wait to be confirmed, in text order."""
    return [each for each in desk.ordered() if each.state == "pending"]


def chosen_pending(desk: Desk) -> Annotation | None:
    """The chosen span, where it waits to be confirmed."""
    return desk.choice if desk.choice is not None and desk.choice.state == "pending" else None


def confirm_chosen(desk: Desk) -> None:
    """The chosen span stands from now on, and the next pending one is chosen. Raises AnnotatorError."""
    from annotator.session.search.tag_all import confirm

    if (span := _meant(desk)) is not None:
        words = desk.words_of(span)
        confirm(desk.session, [span])
        go_on_after(desk, span, tr("Confirmed: {0}").format(words))


def reject_chosen(desk: Desk) -> None:
    """The chosen pending span is taken away, and the next one is chosen. Raises AnnotatorError."""
    from annotator.session.search.tag_all import reject

    if (span := _meant(desk)) is not None:
        words = desk.words_of(span)
        reject(desk.session, [span])
        go_on_after(desk, span, tr("Rejected: {0}").format(words))


def go_on_after(desk: Desk, span: Annotation, done: str) -> None:
    """Choose the pending span behind one that was decided, round the article, and say what was ``done`` and is left."""
    left = [each for each in pending_of(desk) if each.id != span.id]
    behind = [each for each in left if text_order(each) > text_order(span)]
    if left:
        desk.choose((behind or left)[0].id, reveal=True)
        said = tr("{0} left").format(f"{len(left):,}") + ("" if behind else f" · {tr(ROUND)}")
    else:
        said = tr(NONE_LEFT)
    desk.said.emit(f"{done} · {said}")


def ways(desk: Desk) -> str:
    """``Alt+Y confirms · Delete takes it away``, with the keys that the user has."""
    said = ((key_of(desk, "confirm"), tr("{0} confirms")), (key_of(desk, "delete"), tr("{0} takes it away")))
    return " · ".join(words.format(key) for key, words in said if key)


def key_of(desk: Desk, action: str) -> str:
    """The first key that an action has now, as the keyboard has it; "" where it has none."""
    found = desk.panes.window().findChild(QAction, action)
    return shown_key(found.shortcut()) if isinstance(found, QAction) else ""


def _meant(desk: Desk) -> Annotation | None:
    """The pending span that a key acts on, or None and a sentence."""
    span = chosen_pending(desk)
    if span is None:
        words = tr(NOT_CHOSEN).format(key_of(desk, "next_flag")) if desk.choice is None else tr(CONFIRMED_ALREADY)
        desk.said.emit(words)
    return span
