"""Words as XML 1.0 holds them, and things as the GUIDs that REFI-QDA names them by."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

NAMESPACE = UUID("3d0c9b1e-6f0a-5b7d-8c55-0f3e9a7d41c2")
_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_QUOTES = str.maketrans({
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
})  # fmt: skip


def guid(id_: str, what: str) -> str:
    """The id itself where it is a UUID in small letters, else a UUID that follows from it and from what it names."""
    return id_ if _GUID.fullmatch(id_) else derived_guid(what, id_)


def derived_guid(*words: str) -> str:
    return str(uuid5(NAMESPACE, "\n".join(words)))


def content(words: str) -> str:
    """Words between tags; characters that XML cannot hold become U+FFFD."""
    return _NOT_IN_XML.sub("\ufffd", words).translate(_ESCAPES)


def attribute(words: str) -> str:
    """Words between double quotes; line ends and tabs stay what they are."""
    return _NOT_IN_XML.sub("\ufffd", words).translate(_IN_QUOTES)
