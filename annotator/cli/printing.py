"""Articles on paper: print."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from annotator.cli.context import Windows, json_option, opened, print_json, project_argument
from annotator.errors import UsageError

PAPER, PAGE = ".pdf", (".html", ".htm")


@click.command("print")
@project_argument
@click.argument("out", type=click.Path(allow_dash=True), metavar="OUT.html|OUT.pdf")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option("--layer", "layers", multiple=True, metavar="NAME", help="May be repeated.")
@click.option("--scope", type=click.Choice(["coded", "body", "all"]), default="coded", show_default=True)
@click.option("--script", type=click.Choice(["hans", "hant", "reading", "source"]), default="hans", hidden=True)
@click.option("--status", type=click.Choice(["done", "all"]), default="all", show_default=True)
@click.option("--lang", type=click.Choice(["en", "zh-Hans", "zh-Hant"]), default="en", show_default=True)
@json_option
@click.pass_obj
def print_(
    windows: Windows,
    project: str,
    out: str,
    articles: tuple[str, ...],
    layers: tuple[str, ...],
    scope: str,
    script: str,
    status: str,
    lang: str,
    as_json: bool,
) -> None:
    """Print articles with their spans, both scripts side by side; all of them where none is named.

    OUT may be - for HTML on stdout. A PDF needs the window's libraries, but no screen.
    """
    from annotator.session.exporting import ExportOptions
    from annotator.session.exporting.writing import pour_out, write_whole
    from annotator.session.paths import refuse_own_file
    from annotator.session.reports.printing import printed_articles

    ending = Path(out).suffix.lower()
    if out != "-" and ending not in (PAPER, *PAGE):
        raise UsageError(f"{out} is neither OUT.html nor OUT.pdf: name a file that ends so.")
    if as_json and out == "-":
        raise UsageError("--json and OUT - both want stdout: print to a file, or leave --json out.")
    options = ExportOptions(script=script, layers=layers, scope=scope, status=status)
    with opened(project) as session:
        if out != "-":
            refuse_own_file(session.path, Path(out))
        pieces, report = printed_articles(session, articles, options, lang)
        if ending == PAPER:
            pieces = _as_pdf(windows, pieces, session.codebook.title(lang))
        pour_out(pieces) if out == "-" else write_whole(Path(out), pieces, session.new_id())
    if as_json:
        print_json({"articles": report.articles, "spans": report.spans, "left_out": report.counts, "file": out})
        return
    said = f"{report.articles:,} article{'' if report.articles == 1 else 's'}"
    for sentence in (f"{said} printed to {'stdout' if out == '-' else out}.", *report.sentences):
        print(sentence, file=sys.stderr)


def _as_pdf(windows: Windows, pieces: Iterator[bytes], foot: str) -> Iterator[bytes]:
    """The page as Qt prints it, made whole before anything is put in its place."""
    html = b"".join(pieces).decode()
    with TemporaryDirectory() as folder:
        made = Path(folder, "made.pdf")
        windows.print_pdf(html, made, foot)
        yield made.read_bytes()
