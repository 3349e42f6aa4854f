"""What commands share: the session they work in, and how they report."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import orjson

from annotator.errors import WindowUnavailable
from annotator.session.session import Session

project_argument = click.argument("project", type=click.Path())
json_option = click.option(
    "--json", "as_json", is_flag=True, help="One JSON document on stdout, and nothing else there."
)
coder_option = click.option("--coder", metavar="NAME", help="Whose layer; may be left out where there is one coder.")


@dataclass(frozen=True, slots=True)
class Windows:
    """What the commands may ask of the window's side, which they do not import."""

    open: Callable[[str | None], int]
    snapshot: Callable[..., None]
    print_pdf: Callable[[str, Path, str], None]
    """(HTML, the file to write, the words at the foot of each page)."""


def no_printing(html: str, path: Path, foot: str) -> None:
    """What prints where there are no window's libraries. Raises WindowUnavailable."""
    raise WindowUnavailable("A PDF is made with the window's libraries, which are not here: print OUT.html.")


@contextmanager
def opened(project: str) -> Iterator[Session]:
    """The project, closed again whatever happens."""
    session = Session.open(project)
    try:
        yield session
    finally:
        session.close()


def sit_down(session: Session, coder: str | None) -> None:
    """Put a coder to work, once all else is known to be right; a new name becomes a new coder, and stderr says so."""
    from annotator.session.people.coders import choose_coder, coders, require_coder

    if coder is not None:
        known = {each.name for each in coders(session)}
        chosen = choose_coder(session, coder)
        if chosen.name not in known:
            print(f"annotator: {chosen.name} is a new coder of {session.path.name}.", file=sys.stderr)
    require_coder(session)


def print_json(document: Any) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS) + b"\n")
    sys.stdout.buffer.flush()


def one_line(name: str) -> str:
    """A name as it stands in a line: it may hold line ends itself."""
    return " ".join(name.split("\n"))


WORDS_OF_A_NAME = 40
"""Characters of a name that fit into a terminal's line, wide ones too."""


class Progress:
    """A line on stderr that counts, on a terminal only."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._shown = sys.stderr.isatty()

    def __call__(self, done: int, total: int, name: str) -> bool:
        if self._shown:
            at_hand = " ".join(name.split())[-WORDS_OF_A_NAME:]
            print(f"\r\x1b[K{self._verb} {done + 1:,} of {total:,}: {at_hand}", end="", file=sys.stderr, flush=True)
        return True

    def end(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
