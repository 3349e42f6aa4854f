"""Errors that nobody expected: one sentence for the coder, the whole of it in a log."""

from __future__ import annotations

import re
import traceback
from datetime import datetime
from pathlib import Path

import annotator
from annotator.resource_files import state_folder
from annotator.ui.words.language import mark, tr

LOG_NAME = "errors.log"
LONGEST_BYTES = 1_000_000
"""A log that has grown longer makes way for a new one; one before it is kept."""
WORDS_SAID = 120
"""Characters of an error's own words that the sentence quotes."""
SAYS = mark("Something went wrong in annotator ({0}): what was saved is as it was; {1}")
_QTS_WORDS = re.compile(r"(?:Error calling Python override of [\w:]+\(\): )+")
_written: set[str] = set()
"""What has been written down since the program began: a part that cannot be painted fails at every paint."""


def write_down(error: BaseException) -> str:
    """Append the error's traceback to the log; the sentence that tells of it, with the log's place."""
    lines = "".join(traceback.format_exception(error))
    details = tr("the details are in {0}.").format(log_file())
    if lines not in _written:
        try:
            _append(log_file(), lines)
        except OSError:
            details = tr("the details are in the terminal that it was started from.")
        else:
            _written.add(lines)
    words = _QTS_WORDS.sub("", " ".join(traceback.format_exception_only(error)[-1].split()))
    return tr(SAYS).format(words if len(words) <= WORDS_SAID else words[: WORDS_SAID - 1] + "…", details)


def log_file() -> Path:
    return state_folder() / LOG_NAME


def _append(path: Path, lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LONGEST_BYTES:
        path.replace(path.with_suffix(".log.1"))
    with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
        log.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')} annotator {annotator.__version__}\n")
        log.write(f"{lines}\n")
