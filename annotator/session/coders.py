"""Who is coding."""

from __future__ import annotations

from annotator.errors import UsageError
from annotator.model.annotation import Coder, Layer
from annotator.session.session import Session
from annotator.store import coders as rows


def coders(session: Session) -> list[Coder]:
    """Everyone who codes in this project, in the order in which they came."""
    return rows.coders(session.project)


def layers(session: Session) -> list[Layer]:
    return rows.layers(session.project)


def choose_coder(session: Session, name: str) -> Coder:
    """Work as this coder from now on; a new name becomes a new coder with a layer of their own."""
    name = " ".join(name.split())
    if not name:
        raise UsageError("A coder needs a name: type yours.")
    found = _named(session, name)
    if found is None:
        if any(layer.name == name for layer in layers(session)):
            raise UsageError(f"“{name}” is the name of another layer of this project: choose another one.")
        found, _ = rows.add_coder(session.project, name, session.new_id)
    return _work_as(session, found)


def choose_known_coder(session: Session, name: str | None) -> None:
    """The coder of this name or UUID, or the only one there is. Raises NotFound for one that nobody has."""
    if name is not None:
        from annotator.session.names import coder_named

        _work_as(session, coder_named(session, name))
    elif len(everyone := coders(session)) == 1:
        _work_as(session, everyone[0])


def require_coder(session: Session) -> None:
    """Raises UsageError, naming the coders, when the project has several and none was chosen."""
    if session.coder is None:
        known = ", ".join(each.name for each in coders(session))
        raise UsageError(f"{session.path.name} has several coders: say which with --coder ({known})." if known else
                         f"{session.path.name} has no coder yet: say who codes with --coder NAME.")  # fmt: skip


def _named(session: Session, name: str) -> Coder | None:
    return next((each for each in coders(session) if each.name == name), None)


def _work_as(session: Session, coder: Coder) -> Coder:
    session.coder = coder
    session.layer = next(each for each in layers(session) if each.kind == "hand" and each.coder == coder.id)
    return coder
