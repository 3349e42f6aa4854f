"""Questions to the adjudicator, on a span or on an article; one of each coder, kept until it is taken back."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.model.document_label import Question
from annotator.session.coding.own_things import article_there, own_span, things_of
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.things.articles import put_thing


def questions_of(session: Session, number: int, layer: str | None = None) -> tuple[Question, ...]:
    """The questions on an article and its spans, of one layer (its UUID) or of all, oldest first."""
    return tuple(
        Question(uuid, number, state.get("of"), state.get("q", ""), state["y"])
        for uuid, state in things_of(session, "note", number, layer)
    )


def ask(session: Session, number: int, text: str, annotation: Annotation | None = None) -> Question | None:
    """Ask about one of the coder's spans, or about the article; an empty text takes the question back.

    Raises NotFound, BadSpan for another coder's span.
    """
    article_there(session, number)
    _, layer = session.owner()
    of = own_span(session, annotation, number).id if annotation else None
    there = next((each for each in questions_of(session, number, layer.id) if each.annotation == of), None)
    text = text.strip()
    if not text:
        if there is not None:
            session.commit("Withdraw question", lambda write: put_thing(write, "note", there.id, None))
        return None
    asked = Question(there.id if there else session.new_id(), number, of, text, layer.id)
    state = {"a": number, "of": of, "q": text, "y": layer.id}

    def later(write: Write) -> None:
        now = next((each for each in questions_of(session, number, layer.id) if each.annotation == of), None)
        put_thing(write, "note", now.id if now else asked.id, state)

    if asked != there or session.unsaved:
        session.commit("Question", lambda write: put_thing(write, "note", asked.id, state), later)
    return asked
