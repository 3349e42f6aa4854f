"""What stands against giving an action a key, and what the keys are once it is given, taken or removed."""

from __future__ import annotations

from typing import NamedTuple

from annotator.ui.commands.action_set import ActionSet
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.shortcuts.keys import ROWS, Changes, keys_of_label, refusal, shown_key, spelt
from annotator.ui.words.language import named, tr


class Objection(NamedTuple):
    """Why a key cannot just be given; where ``taken_by`` names an action, the key may be taken from it."""

    sentence: str
    taken_by: str = ""


def objection(actions: ActionSet, faces: LabelFaces, id_: str, key: str) -> Objection | None:
    """What stands against a key for an action: the key itself, a label or an attribute that has it, another action."""
    refused = refusal(key, ROWS[id_])
    if refused:
        return Objection(refused)
    label = next((face for face in faces.in_use if spelt(key) in keys_of_label(face.key)), None)
    if label is not None:
        said = tr("{0} is the key of the label “{1}”, and labels come first: press another.")
        if spelt(key) != keys_of_label(label.key)[0]:
            said = tr("{0} gives the label “{1}” with Shift, and labels come first: press another.")
        return Objection(said.format(shown_key(key), label.name))
    values = (each for label in faces.codebook.active for each in label.attributes)
    attribute = next((each for each in values if spelt(key) in keys_of_label(each.key)), None)
    if attribute is not None:
        said = tr("{0} sets the attribute “{1}”, and the codebook comes first: press another.")
        return Objection(said.format(shown_key(key), attribute.id))
    owners = [row.id for row in ACTIONS if row.id != id_ and _has(actions, row.id, key)]
    if owners:
        name = named(ROWS[owners[0]].text, faces.language).rstrip("…")
        return Objection(tr("{0} is taken by “{1}”.").format(shown_key(key), name), owners[0])
    return None


def with_key(actions: ActionSet, id_: str, key: str, adds: bool) -> Changes:
    """Give an action a key, as another one or in the place of its first; whichever action had it goes without."""
    key = spelt(key)
    changes = {
        row.id: _without(actions, row.id, key) for row in ACTIONS if row.id != id_ and _has(actions, row.id, key)
    }
    own = _without(actions, id_, key)
    if adds:
        keys = actions.wished_keys(id_) if _has(actions, id_, key) else (*own, key)
    else:
        first_goes = own == actions.wished_keys(id_)
        keys = (key, *(own[1:] if first_goes else own))
    return {**actions.changes, **changes, id_: keys}


def without_key(actions: ActionSet, id_: str, key: str) -> Changes:
    return {**actions.changes, id_: _without(actions, id_, spelt(key))}


def as_at_first(actions: ActionSet, id_: str) -> tuple[Changes, tuple[str, ...]]:
    """An action's keys as the table gives them, but for those that another action has now: these are told too."""
    lost = tuple(key for key in ROWS[id_].keys if any(row.id != id_ and _has(actions, row.id, key) for row in ACTIONS))
    kept = tuple(key for key in ROWS[id_].keys if key not in lost)
    return {**actions.changes, id_: kept}, lost


def _has(actions: ActionSet, id_: str, key: str) -> bool:
    return spelt(key) in map(spelt, actions.wished_keys(id_))


def _without(actions: ActionSet, id_: str, key: str) -> tuple[str, ...]:
    return tuple(each for each in actions.wished_keys(id_) if spelt(each) != key)
