"""Every sentence of the window passes here, so that a translation can be put in its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("annotator", text)
