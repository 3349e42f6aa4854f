"""Says why a project was not opened to whoever opened it from the desktop, where nobody reads standard error."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.ui.looks.style import ThemeSwitch
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import resolved, speak, tr

NOBODY_SEES = frozenset(("offscreen", "minimal", "minimalegl", "vnc"))
"""Qt's platforms where a box would wait for ever."""
GOES_MS = 60_000
"""After so long it goes by itself: a screen that nobody looks at, as a script's, cannot be told from another."""


def show_refusal(application: QCoreApplication, sentence: str) -> None:
    """Until it is read, or for a minute; without a screen nothing is shown."""
    if not isinstance(application, QApplication) or application.platformName() in NOBODY_SEES:
        return
    settings = UserSettings()
    speak(resolved(settings.get("language")))
    ThemeSwitch(application, settings.get("theme"), settings.get("interface_size"))
    box = QMessageBox(QMessageBox.Icon.Warning, "annotator", tr(sentence))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    QTimer.singleShot(GOES_MS, box, box.reject)
    box.exec()
