"""Who is coding."""

from __future__ import annotations

from annotator.errors import UsageError
from annotator.model.annotation import Coder, Layer
from annotator.sentences import joined, worded
from annotator.session.session import Session
from annotator.store.things import coders as rows

RESERVED = "gold"
"""The name of the layer of what adjudication decides, in whatever capitals."""


def coders(session: Session) -> list[Coder]:
    """Everyone who codes in this project, in the order in which they came."""
    return rows.coders(session.project)


def layers(session: Session) -> list[Layer]:
    return rows.layers(session.project)


def choose_coder(session: Session, name: str) -> Coder:
    """Work as this coder from now on; a new name becomes a new coder with a layer of their own."""
    return _work_as(session, coder_for(session, name))


def coder_for(session: Session, name: str) -> Coder:
    """The coder of this name, who is added with a layer of their own where there is none. Raises UsageError."""
    name = check_coder_name(session, name)
    return _named(session, name) or rows.add_coder(session.project, name, session.new_id)[0]


def check_coder_name(session: Session, name: str) -> str:
    """The name as it is kept. Raises UsageError for one that neither is a coder's nor can become one's."""
    name = " ".join(name.split())
    if not name:
        raise UsageError(worded("A coder needs a name: type yours."))
    if _named(session, name) is not None:
        return name
    _check_name(name)
    _refuse_reserved(name)
    if (twin := _twin(session, name)) is not None:
        raise UsageError(
            worded(
                "“{name}” and “{twin}” differ in capitals only: code as {twin}, or choose another name.",
                name=name,
                twin=twin,
            )
        )
    if any(_same(layer.name, name) for layer in layers(session)):
        raise UsageError(worded("“{name}” is another's name in this project: choose another one.", name=name))
    return name


def choose_known_coder(session: Session, name: str | None) -> None:
    """The coder of this name or UUID, or the only one there is. Raises NotFound for one that nobody has."""
    if name is not None:
        from annotator.session.coding.names import coder_named

        _work_as(session, coder_named(session, name))
    elif len(everyone := coders(session)) == 1:
        _work_as(session, everyone[0])


def require_coder(session: Session) -> None:
    """Raises UsageError, naming the coders, when the project has several and none was chosen."""
    if session.coder is None:
        known = joined(", ", (each.name for each in coders(session)))
        name = session.path.name
        if known:
            raise UsageError(
                worded("{name} has several coders: say which with --coder ({known}).", name=name, known=known)
            )
        raise UsageError(worded("{name} has no coder yet: say who codes with --coder NAME.", name=name))


def rename_coder(session: Session, typed: str, name: str) -> None:
    """Call a coder (by name or UUID) and their layer, or a layer that is nobody's, by another name.

    Raises NotFound, UsageError for a name that is empty or that another one has.
    """
    name = " ".join(name.split())
    if not name:
        raise UsageError(worded("A coder needs a name: say which one is to be the new one."))
    _check_name(name)
    layer = next((each for each in layers(session) if each.coder is None and typed in (each.id, each.name)), None)
    if layer is not None and layer.kind == "gold":
        raise UsageError(
            worded(
                "“{layer_name}” is the final version, what adjudication decides: it keeps its name in every copy.",
                layer_name=layer.name,
            )
        )
    coder = None
    if layer is None:
        from annotator.session.coding.names import coder_named

        coder = coder_named(session, typed)
    own = {coder.id} if coder else {layer.id} if layer else set[str]()
    own |= {each.id for each in layers(session) if coder and each.coder == coder.id and each.name == coder.name}
    if all(each.name != name for each in (*coders(session), *layers(session)) if each.id in own):
        _refuse_reserved(name)
    taken = next((e.name for e in (*coders(session), *layers(session)) if _same(e.name, name) and e.id not in own), "")
    if taken:
        but = "" if taken == name else worded(", but for its capitals: “{taken}”", taken=taken)
        raise UsageError(
            worded(
                "“{name}” is the name of another coder, or of a machine, of {name2}{but}: choose another one.",
                name=name,
                name2=session.path.name,
                but=but,
            )
        )
    rows.rename(session.project, own, name)
    know_coder_again(session)


def know_coder_again(session: Session) -> None:
    """Know the session's coder by the name that they have now: it was changed, or a merge brought another one."""
    if session.coder is not None:
        _work_as(session, next(each for each in coders(session) if each.id == session.coder.id))


def _check_name(name: str) -> None:
    from annotator.session.listing.nouns import check_name

    check_name(worded("name of a coder"), name)


def _refuse_reserved(name: str) -> None:
    if _same(name, RESERVED):
        raise UsageError(
            worded("“{name}” is kept for the final version, what adjudication decides: choose another name.", name=name)
        )


def _same(one: str, other: str) -> bool:
    """Whether two names are one to whoever reads them: capitals do not tell people apart."""
    return one.casefold() == other.casefold()


def _twin(session: Session, name: str) -> str | None:
    return next((each.name for each in coders(session) if _same(each.name, name)), None)


def _named(session: Session, name: str) -> Coder | None:
    return next((each for each in coders(session) if each.name == name), None)


def _work_as(session: Session, coder: Coder) -> Coder:
    session.coder = coder
    session.layer = next(each for each in layers(session) if each.kind == "hand" and each.coder == coder.id)
    return coder
