"""JSON as the project file keeps it: compact, written by orjson."""

from __future__ import annotations

import json
import sys
from typing import Any


def read_json(text: str) -> Any:
    """The value of a stored text.

    Loading orjson takes 5 ms, which a window that is being opened does not spend on a few short texts: until
    something has loaded it, the standard library reads.
    """
    orjson = sys.modules.get("orjson")
    if orjson is not None:
        return orjson.loads(text)
    return json.loads(text)


def write_json(value: Any) -> str:
    import orjson

    return orjson.dumps(value).decode()
