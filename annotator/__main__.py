"""Where the program starts: a window, or a command."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.session.session import Session


FROM_DESKTOP = "--from-desktop"
"""Comes first where the desktop's entry starts the program: nobody reads standard error there."""


def main() -> None:
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # in the standalone program a worker is the program itself, started with other arguments
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run the program; its exit code. A lone project path goes straight to the window, without loading commands."""
    if arguments[:1] == [FROM_DESKTOP]:
        arguments = arguments[1:]
        if not arguments or (len(arguments) == 1 and not arguments[0].startswith("-")):
            return open_window(arguments[0] if arguments else None, is_from_desktop=True)
    if len(arguments) == 1 and arguments[0].endswith(".db") and not arguments[0].startswith("-"):
        return open_window(arguments[0])
    from annotator.cli.program import run_program

    return run_program(arguments, open_window=open_window, take_snapshot=take_snapshot, print_pdf=print_pdf)


def open_window(path: str | None, is_from_desktop: bool = False) -> int:
    """Show a window and wait for the last one to go; a refusal is a line on stderr, ``is_from_desktop``: a box too."""
    from annotator.errors import AnnotatorError, WindowUnavailable

    try:
        from annotator.app import run_window

        return run_window(path)
    except WindowUnavailable as error:
        return refuse(error.sentence)
    except AnnotatorError as error:
        return refuse(error.sentence, is_from_desktop)
    except OSError as error:
        return refuse(f"{path}: {error.strerror or error}.", is_from_desktop)


def refuse(sentence: str, in_a_box: bool = False) -> int:
    """Say why there is no window; the exit code."""
    print(f"annotator: {sentence}", file=sys.stderr, flush=True)
    if in_a_box:
        show_in_box(sentence)
    return 1


def show_in_box(sentence: str) -> None:
    """Where there is a display; without one standard error has it."""
    from annotator.errors import WindowUnavailable
    from annotator.ui.display import check_display, load_qt, new_application

    try:
        check_display()
        application = load_qt().instance() or new_application()
    except WindowUnavailable:
        return
    from annotator.ui.notices.refusal_box import show_refusal

    show_refusal(application, sentence)


def take_snapshot(session: Session, out: str, article: int | None, size: str, theme: str, lang: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.ui.display import load_qt

    load_qt()
    from annotator.ui.snapshot import snapshot

    snapshot(session, out, article=article, size=size, theme=theme, lang=lang)


def print_pdf(html: str, path: Path, foot: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.ui.display import print_on_paper

    print_on_paper(html, path, foot)


if __name__ == "__main__":
    main()
