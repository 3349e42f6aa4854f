"""The codebook as files: YAML in and out, and a page to print."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import FormatError
from annotator.model.codebook import Codebook, dump_codebook, load_codebook
from annotator.model.codebook.printed import codebook_html
from annotator.sentences import worded
from annotator.session.paths import refuse_own_file
from annotator.session.session import Session
from annotator.ui.words.language import tr

YAML = "YAML (*.yaml *.yml)"
PRINTED = "HTML (*.html);;PDF (*.pdf)"


def read_yaml(session: Session, path: Path) -> Codebook:
    """The codebook in a file. Raises CodebookError, and FormatError for the project's own file."""
    refuse_own_file(session.path, path)
    return load_codebook(path)


def write_yaml(session: Session, path: Path) -> None:
    """The codebook in force as YAML. Raises FormatError."""
    _write(session, path, dump_codebook(session.codebook).encode())


def write_printed(session: Session, path: Path, language: str, day: str = "") -> None:
    """The codebook in force as HTML, or as PDF with the ``day`` where the file ends so. Raises FormatError."""
    html = codebook_html(session.codebook, language, session.codebook_number)
    if path.suffix.lower() == ".pdf":
        from annotator.ui.codebook_editor.paper import write_pdf

        _write(session, path, b"")  # Qt would not say why it cannot
        title, number = session.codebook.title(language), session.codebook_number
        words = (title, tr("version {0}").format(number), day)
        write_pdf(html, path, " · ".join(each for each in words if each))
    else:
        _write(session, path, html.encode())


def _write(session: Session, path: Path, content: bytes) -> None:
    refuse_own_file(session.path, path)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> FormatError:
    return FormatError(
        worded("{path} cannot be written ({why}): choose another folder.", path=path, why=error.strerror)
    )
