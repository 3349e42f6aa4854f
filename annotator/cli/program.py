"""The command line: its commands, its exit codes, and the one handler of errors."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from annotator import __version__
from annotator.cli.agreement import agree
from annotator.cli.articles import show, status
from annotator.cli.assignment import assign
from annotator.cli.codebook import codebook
from annotator.cli.coding import tag
from annotator.cli.context import Windows, no_printing
from annotator.cli.datasheet import datasheet
from annotator.cli.desktop import desktop
from annotator.cli.exporting import export, formats
from annotator.cli.importing import import_
from annotator.cli.listing import list_, meta, remove, restore
from annotator.cli.memos import flag, note
from annotator.cli.merging import coder_, merge
from annotator.cli.packing import pack
from annotator.cli.printing import print_
from annotator.cli.projects import backup, check, demo, new, snapshot
from annotator.cli.search import search
from annotator.cli.stats import stats
from annotator.errors import AnnotatorError, UsageError

DONE, FAILED, WRONG_USAGE = 0, 1, 2


class Program(click.Group):
    """A group whose first argument may also be a project to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.commands and (args[0].endswith(".db") or os.path.exists(args[0])):
            return "open", open_project, args
        return super().resolve_command(ctx, args)


@click.group(cls=Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="annotator")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Label Chinese news articles in both scripts side by side.

    Without a command: the window. With a PROJECT.db: that project in the window.
    """
    if ctx.invoked_subcommand is None:
        ctx.exit(ctx.obj.open(None))


@click.command("open", hidden=True)
@click.argument("project", type=click.Path())
@click.pass_obj
def open_project(windows: Windows, project: str) -> None:
    """Open a project in the window."""
    raise click.exceptions.Exit(windows.open(project))


for each in (
    demo, new, import_, export, formats, list_, show, tag, status, search, codebook, stats, check, backup, snapshot,
    remove, restore, meta, flag, note, print_, merge, coder_, assign, pack, agree, datasheet, desktop,
):  # fmt: skip
    program.add_command(each)


def run_program(
    arguments: Sequence[str],
    *,
    open_window: Callable[[str | None], int],
    take_snapshot: Callable[..., None],
    print_pdf: Callable[[str, Path, str], None] = no_printing,
) -> int:
    """Run one command; its exit code. An error is one line on stderr, never a traceback."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that is not UTF-8 shows what it can
    try:
        code = program.main(
            list(arguments),
            prog_name="annotator",
            standalone_mode=False,
            obj=Windows(open_window, take_snapshot, print_pdf),
        )
        return code if isinstance(code, int) else DONE
    except UsageError as error:
        return _say(error.sentence, WRONG_USAGE)
    except AnnotatorError as error:
        return _say(error.sentence, FAILED)
    except click.exceptions.NoArgsIsHelpError as error:
        return _say(f"{' '.join(error.format_message().split())}", WRONG_USAGE)
    except click.ClickException as error:
        path = f"'{error.ctx.command_path} --help'" if isinstance(error, click.UsageError) and error.ctx else "--help"
        return _say(f"{' '.join(error.format_message().split())} See {path}.", WRONG_USAGE)
    except (click.Abort, KeyboardInterrupt):
        return _say("Stopped.", FAILED)
    except BrokenPipeError:  # the reader of our output has gone: nothing more to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        return _say(f"{error.filename or 'A file'}: {error.strerror or error}.", FAILED)
    except Exception as error:
        if os.environ.get("ANNOTATOR_DEBUG"):
            raise
        return _say(
            f"A fault in annotator ({type(error).__name__}: {error}); nothing half-written was kept. "
            "Set ANNOTATOR_DEBUG=1 to see where, and report it.",
            FAILED,
        )


def _say(sentence: str, code: int) -> int:
    print("annotator: " + " ".join(sentence.split()), file=sys.stderr)
    return code
