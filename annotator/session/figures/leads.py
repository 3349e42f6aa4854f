"""Where a mark of a picture leads."""

from __future__ import annotations

from annotator.session.figures.nouns import Lead, Together
from annotator.session.search.query import Query
from annotator.session.session import Session
from annotator.store.reads import figures as rows


def led_to(session: Session, lead: Lead) -> Lead:
    """The lead as a list or a search understands it: a Together becomes the Query for its label in those articles."""
    if not isinstance(lead, Together):
        return lead
    names = session.project.names
    numbers = {names.label_number.get(each) for each in (lead.label, lead.other)}
    layers = rows.hand_layers(session.project, lead.coder)
    articles = rows.articles_having(session.project, layers, [n for n in numbers if n is not None])
    return Query(label=lead.label, coder=lead.coder, articles=tuple(articles))
