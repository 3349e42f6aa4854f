"""Where the program starts: a window, or a command."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.session.session import Session


def main() -> None:
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # in the standalone program a worker is the program itself, started with other arguments
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run the program; its exit code. A lone project path goes straight to the window, without loading commands."""
    if len(arguments) == 1 and arguments[0].endswith(".db") and not arguments[0].startswith("-"):
        return open_window(arguments[0])
    from annotator.cli.program import run_program

    return run_program(arguments, open_window=open_window, take_snapshot=take_snapshot, print_pdf=print_pdf)


def open_window(path: str | None) -> int:
    from annotator.errors import AnnotatorError

    try:
        from annotator.app import run_window

        return run_window(path)
    except AnnotatorError as error:
        said = error.sentence
    except OSError as error:
        said = f"{path}: {error.strerror or error}."
    print(f"annotator: {said}", file=sys.stderr)
    return 1


def take_snapshot(session: Session, out: str, article: int | None, size: str, theme: str, lang: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.display import load_qt

    load_qt()
    from annotator.ui.snapshot import snapshot

    snapshot(session, out, article=article, size=size, theme=theme, lang=lang)


def print_pdf(html: str, path: Path, foot: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.display import print_on_paper

    print_on_paper(html, path, foot)


if __name__ == "__main__":
    main()
