"""What is said of labels and spans in a line: a label's name and meaning, a span's attributes and note."""

from __future__ import annotations

import re

from annotator.model.annotation import Annotation
from annotator.ui.inspector.attribute_form import value_words
from annotator.ui.looks.labels import LabelFace, LabelFaces
from annotator.ui.words.language import quoted, titled

LONGEST_NOTE = 60
_SENTENCE = re.compile(r".+?(?:[。！？；]|[.!?;](?=\s|$)|$)", re.DOTALL)


def first_sentence(text: str) -> str:
    found = _SENTENCE.match(text.strip())
    return found[0].rstrip(";；") if found else ""


def label_tip(faces: LabelFaces, uuid: str) -> str:
    """A label's full name, its short one, and the first sentence of its definition, in the interface's language."""
    label = faces.codebook.by_uuid(uuid)
    if label is None:
        return ""
    meaning = first_sentence(label.meaning(faces.language))
    name, short = label.name(faces.language), faces[uuid].short
    return "\n".join(each for each in (name if short in (name, "") else f"{name}  {short}", meaning) if each)


def facts_of(faces: LabelFaces, annotation: Annotation) -> str:
    """A span's attributes and note in one line; "" where it has none."""
    label = faces.codebook.by_uuid(annotation.label)
    said: list[str] = []
    for name, value in annotation.attributes.items():
        declared = label.attribute(name) if label else None
        if declared is None:
            said.append(titled(name, value))
        else:
            said.append(titled(declared.name(faces.language), value_words(declared, value, faces.language)))
    note = " ".join(annotation.note.split())
    if note:
        said.append(quoted(f"{note[: LONGEST_NOTE - 1]}…" if len(note) > LONGEST_NOTE else note))
    return " · ".join(said)


def span_labels(faces: LabelFaces) -> list[LabelFace]:
    """The labels in use that a span may have, in the codebook's order."""
    of_articles = {each.uuid for each in faces.codebook.for_documents}
    return [face for face in faces.in_use if face.uuid not in of_articles]
