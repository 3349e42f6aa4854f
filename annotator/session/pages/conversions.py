"""What a person decides about a conversion: this character here, in this article, or these words in the project."""

from __future__ import annotations

from annotator.errors import BadFinding, NotFound, UnmappableRange
from annotator.model.override import SCOPES, Override
from annotator.sentences import joined, mark, worded
from annotator.session.articles import read_article
from annotator.session.pages.reading import ArticleReader
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.rows import KINDS, blob
from annotator.store.things import articles as rows
from annotator.text.offsets import OffsetMap
from annotator.text.views import other_script

LONGEST_TERM = 60
STEP_NAMES = {"here": mark("Choose character"), "article": mark("Convert in article"), "project": mark("Protect term")}


def overrides_of(session: Session, number: int) -> tuple[Override, ...]:
    """The article's decisions and found names, then the project's terms. Raises NotFound."""
    stored = rows.stored_article(session.project, number)
    if stored is None:
        raise NotFound(worded("There is no article {number} in {name}.", number=number, name=session.path.name))
    reader = ArticleReader(session)
    return (*reader.findings(stored).overrides, *reader.terms)


def project_terms(session: Session) -> tuple[Override, ...]:
    """The project's protected terms."""
    return tuple(ArticleReader(session).terms)


def add_override(
    session: Session,
    number: int | None,
    scope: str,
    text: str,
    becomes: str,
    start: int = 0,
    end: int = 0,
    origin: str = "hand",
) -> Override:
    """Decide how ``text`` is converted: in one place of an article (source code points), in all of it, or everywhere.

    It takes the place of an older decision of the same scope about the same words or place. Without an article
    (a project term added from a list) the term is one of the conversion to Traditional.
    Raises BadFinding, NotFound.
    """
    session.owner()
    if scope not in SCOPES:
        raise BadFinding(
            worded("There is no scope “{scope}”: choose one of {names}.", scope=scope, names=joined(", ", SCOPES))
        )
    if scope != "project" and number is None:
        raise NotFound(worded("Which article? A decision that is not the project's belongs to one."))
    script = "hant"
    if number is not None:
        texts = read_article(session, number).texts
        script = other_script(texts.published)
        if scope == "here":
            start, end, text = _place(texts.hans.chain.maps[0], texts.reading, start, end)
    _check_words(text, becomes)
    owner = None if scope == "project" else number
    made = Override(session.new_id(), scope, text, becomes, script, owner, start, end, origin)
    older = [each for each in _standing(session, number) if _same_subject(each, made)]
    session.commit(STEP_NAMES[scope], lambda write: _write(write, made, older))
    return made


def drop_override(session: Session, override: Override) -> None:
    """Let the conversion be what OpenCC makes of it again."""
    session.owner()
    standing = {each.id: each for each in _standing(session, override.article)}
    if override.id not in standing:
        raise NotFound(worded("That decision is not there any more."))
    session.commit("Drop conversion", lambda write: _take_away(write, standing[override.id]))


def _place(reading_map: OffsetMap, reading: str, start: int, end: int) -> tuple[int, int, str]:
    """The place widened to what the map can tell apart, and the words that stand there in the reading text."""
    try:
        first, last = reading_map.to_b(start, end)
        if first == last:
            raise BadFinding(
                worded("Mending takes these characters out of the reading text: there is nothing to convert.")
            )
        start, end = reading_map.to_a(first, last)
        first, last = reading_map.to_b(start, end)
    except UnmappableRange as error:
        raise BadFinding(error.sentence) from error
    return start, end, reading[first:last]


def _standing(session: Session, number: int | None) -> tuple[Override, ...]:
    return project_terms(session) if number is None else overrides_of(session, number)


def _same_subject(one: Override, other: Override) -> bool:
    if one.scope != other.scope or one.script != other.script:
        return False
    return (one.start < other.end and other.start < one.end) if one.scope == "here" else one.text == other.text


def _write(write: Write, made: Override, older: list[Override]) -> None:
    from annotator.store.things.findings import override_state

    for each in older:
        _take_away(write, each)
    write.put(KINDS["override"], blob(made.id), override_state(made), new=True)


def _take_away(write: Write, override: Override) -> None:
    from annotator.store.things.findings import gone

    write.put(KINDS["override"], blob(override.id), gone(override.article))


def _check_words(text: str, becomes: str) -> None:
    for words in (text, becomes):
        if not words.strip() or len(words) > LONGEST_TERM or not words.isprintable():
            raise BadFinding(
                worded(
                    "A conversion is between words of 1 to {longest_term} visible characters on one "
                    "line: “{words}” is none.",
                    longest_term=LONGEST_TERM,
                    words=words[:20],
                )
            )
