"""Things as the GUIDs that REFI-QDA names them by."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

NAMESPACE = UUID("3d0c9b1e-6f0a-5b7d-8c55-0f3e9a7d41c2")
_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def guid(id_: str, what: str) -> str:
    """The id itself where it is a UUID in small letters, else a UUID that follows from it and from what it names."""
    return id_ if _GUID.fullmatch(id_) else derived_guid(what, id_)


def derived_guid(*words: str) -> str:
    return str(uuid5(NAMESPACE, "\n".join(words)))
