"""What a drop or the clipboard hands over: files on this machine, or words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QMimeData


class Handed(NamedTuple):
    """Paths of files and folders, or the words as plain text and as markup; copied, as the giver may be gone soon."""

    paths: tuple[str, ...]
    text: str
    html: str

    @property
    def projects(self) -> tuple[str, ...]:
        return tuple(each for each in self.paths if each.endswith(".db"))


def handed(mime: QMimeData) -> Handed:
    paths = tuple(url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    if paths:
        return Handed(paths, "", "")
    return Handed((), mime.text() if mime.hasText() else "", mime.html() if mime.hasHtml() else "")


def has_files(mime: QMimeData) -> bool:
    """Whether there are files or folders of this machine in it."""
    return mime.hasUrls() and any(url.isLocalFile() for url in mime.urls())


def is_welcome(mime: QMimeData) -> bool:
    """Whether it can become articles: files that are here, or words; an address on the web is neither."""
    if mime.hasUrls():
        return has_files(mime)
    return mime.hasText() or mime.hasHtml()
