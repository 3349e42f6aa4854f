"""What relations, document labels and questions have in common: an article that is there, a layer that is one's own."""

from __future__ import annotations

from annotator.errors import BadSpan, NotFound
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.sentences import worded
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.rows import State
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as rows
from annotator.store.things.articles import put_thing


def article_there(session: Session, number: int) -> Article:
    """The article. Raises NotFound."""
    found = rows.article(session.project, number)
    if found is None or found.removed:
        raise NotFound(worded("There is no article {number} in {name}.", number=number, name=session.path.name))
    return found


def own_span(session: Session, annotation: Annotation, number: int | None = None) -> Annotation:
    """The coder's own span as it stands now. Raises NotFound, BadSpan for another coder's or another article's."""
    current = annotation if session.unsaved else annotation_rows.annotation(session.project, annotation.id)
    _, layer = session.owner()
    if current is None:
        raise NotFound(worded("That tag is not there any more."))
    if current.layer != layer.id:
        raise BadSpan(worded("That tag is another coder's: it cannot be changed here."))
    if number is not None and current.article != number:
        raise BadSpan(
            worded(
                "That tag stands in article {article}, not in article {number}.",
                article=current.article,
                number=number,
            )
        )
    return current


def things_of(session: Session, kind: str, number: int, layer: str | None = None) -> list[tuple[str, State]]:
    """The (UUID, state) of an article's things of a kind, those of one layer (its UUID) or of all, oldest first."""
    every = rows.things(session.project, kind, number)
    return sorted(each for each in every if layer is None or each[1]["y"] == layer)


def drop_what_hangs_on(session: Session, write: Write, annotation: Annotation) -> None:
    """Take away the relations and questions of a span that goes, in the same change."""
    for kind, ends in (("relation", ("f", "to")), ("note", ("of",))):
        for uuid, state in rows.things(session.project, kind, annotation.article):
            if any(state.get(end) == annotation.id for end in ends):
                put_thing(write, kind, uuid, None)
