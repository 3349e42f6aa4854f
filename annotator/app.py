"""The composition root of the window: builds the session, the settings and the window, and passes them in."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError, ProjectError
from annotator.sentences import worded
from annotator.ui.display import check_display, new_application
from annotator.ui.words.language import current, resolved, speak, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.session.session import Session
    from annotator.ui.changing_language import Seat
    from annotator.ui.looks.style import ThemeSwitch
    from annotator.ui.progress.long_change import LongChange
    from annotator.ui.start.start_window import StartWindow
    from annotator.ui.stored_settings import UserSettings
    from annotator.ui.window import MainWindow

HELD_MS = 500
"""After so long it is looked whether a window that was writing can be built anew."""
THERE_MS = 50
"""So long after its first picture a window has its menus and panels."""


def run_window(path: str | Path | None = None) -> int:
    """Show a project's window, or the start window; the exit code of the program.

    Raises WindowUnavailable, and ProjectError where the project cannot be opened.
    """
    project = Path(path) if path is not None else None
    if project is not None and not project.exists():
        raise ProjectError(worded("There is no project at {path}: make one with 'annotator new {path}'.", path=project))
    check_display()
    return Program(new_application()).run(project)


def make_window(
    session: Session,
    settings: UserSettings | None = None,
    switch: ThemeSwitch | None = None,
    language: str = "",
    article: int = 0,
) -> MainWindow:
    """The window of an open session, not shown yet; settings in memory unless given."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui.looks.style import ThemeSwitch
    from annotator.ui.stored_settings import MemorySettings
    from annotator.ui.window import MainWindow

    settings = settings if settings is not None else MemorySettings()
    if switch is None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        switch = ThemeSwitch(application, settings.get("theme"), settings.get("interface_size"))
    return MainWindow(session, settings, switch, language, article)


class Program:
    """The windows that are open, and what leads from one to the next."""

    def __init__(self, application: QApplication, settings: UserSettings | None = None) -> None:
        from PySide6.QtCore import QTimer

        from annotator.ui.looks.style import ThemeSwitch
        from annotator.ui.stored_settings import UserSettings

        application.setApplicationName("annotator")
        application.setDesktopFileName("annotator")
        self.settings = settings if settings is not None else UserSettings()
        self._application = application
        speak(resolved(self.settings.get("language")))
        self._switch = ThemeSwitch(application, self.settings.get("theme"), self.settings.get("interface_size"))
        self._anew = QTimer()
        self._anew.setSingleShot(True)
        self._anew.timeout.connect(self._build_anew)
        self._switch.resized.connect(lambda: self._anew.start(0))  # not before whoever asked for it is done
        self.start: StartWindow | None = None
        self.windows: list[MainWindow] = []
        self._first_jobs: dict[MainWindow, list[Callable[[], object]]] = {}
        """What waits for windows that are not whole yet, or do not know who is coding."""

    def run(self, path: Path | None) -> int:
        """Show the first window and wait for the last one to go; whatever nobody expected is written down and told."""
        before, sys.excepthook = sys.excepthook, self._take_mishap
        try:
            if path is None:
                self.show_start()
            else:
                self.open(path)
            return self._application.exec()
        finally:
            sys.excepthook = before

    def show_start(self) -> None:
        from PySide6.QtCore import QTimer

        from annotator.ui.start.recent import forget, recent
        from annotator.ui.start.start_window import StartWindow

        self.start = StartWindow(recent(self.settings), self.settings.get("language"))
        self.start.new_wanted.connect(lambda: self.make_project())
        self.start.files_wanted.connect(self.make_project)
        self.start.forgotten.connect(lambda path: forget(self.settings, path))
        self.start.tour_wanted.connect(lambda: self._try(self._take_tour))
        self.start.open_wanted.connect(self._ask_project)
        self.start.sample_wanted.connect(lambda: self._try(self._open_sample))
        self.start.project_wanted.connect(lambda path: self._try(lambda: self.open(Path(path))))
        self.start.language_wanted.connect(self.speak)
        self.start.show()
        gc.enable()
        QTimer.singleShot(0, self.start, self._wear_icon)

    def open(self, path: Path) -> MainWindow:
        """A window on a project, or the one that has it already. Raises ProjectError, ChangeStopped."""
        from annotator.session.session import Session

        path = path.resolve()
        for window in self.windows:
            if window.session.path.resolve() == path:
                window.raise_()
                return window
        window = self._window_of(Session.open(path, window=True, teller=self._long_change))
        window.show()
        if self.start is not None:
            self.start.close()
            self.start = None
        return window

    def _long_change(self, name: str) -> LongChange:
        from annotator.ui.progress.long_change import LongChange

        return LongChange(self.start, name)

    def speak(self, choice: str) -> bool:
        """Say everything in another language from now on: each window is built anew in its place; whether it was."""
        from annotator.ui.changing_language import seat_of

        before = self.settings.get("language"), current()
        is_done = False
        try:
            if not self._is_held():
                seats = {window: seat_of(window) for window in self.windows}
                self.settings.put("language", choice)
                speak(resolved(choice))
                is_done = self._move(seats)
        finally:
            if not is_done:
                self._stay(*before)
        if not is_done:
            for window in self.windows:
                window.toast.say(tr("Something is still being written. Choose it again when that is done."))
        return is_done

    def _move(self, seats: Mapping[MainWindow, Seat]) -> bool:
        """Into new windows, unless something is still being written."""
        from annotator.ui.changing_language import sit_down, stand_up, with_kept

        seats = {window: with_kept(window, seat) for window, seat in seats.items()}
        if any(window.session.unsaved for window in seats):
            return False
        self._application.setQuitOnLastWindowClosed(False)
        try:
            for window, seat in seats.items():
                session = window.session
                if not stand_up(window):
                    return False
                again = self._window_of(session, seat.article)
                sit_down(again, seat, again.show)
            if self.start is not None:
                self.start.close()
                self.show_start()
        finally:
            self._application.setQuitOnLastWindowClosed(True)
        return True

    def _stay(self, choice: str, spoken: str) -> None:
        """In the language as it was, which the menus say too."""
        self.settings.put("language", choice)
        speak(spoken)
        for window in self.windows:
            window.actions_by_id.check(f"language_{choice}")

    def _build_anew(self) -> None:
        """In another size of the interface, once, however often one was chosen while a window was writing."""
        is_done = not self._is_held() and self.speak(self.settings.get("language"))
        if not is_done and self._is_held():
            self._anew.start(HELD_MS)

    def _is_held(self) -> bool:
        return any(window.is_held for window in self.windows)

    def _window_of(self, session: Session, article: int = 0) -> MainWindow:
        """A window that is ours, not shown yet."""
        from PySide6.QtCore import QTimer

        window = make_window(session, self.settings, self._switch, article=article)
        self.windows.append(window)
        self._first_jobs[window] = []
        window.coder_wanted.connect(lambda: self.ask_coder(window))
        window.language_wanted.connect(self.speak)
        window.painted.connect(lambda: self._after_paint(window))
        window.furnished.connect(lambda: QTimer.singleShot(0, window, lambda: self._greet(window)))
        window.closed.connect(lambda: self.windows.remove(window))
        window.closed.connect(lambda: self._first_jobs.pop(window, None))
        window.closed.connect(window.deleteLater)
        window.jobs.open_wanted.connect(lambda other: window.bridge.run(lambda: self.open(Path(other))))
        window.jobs.new_wanted.connect(lambda: self.make_project())
        window.jobs.tour_wanted.connect(lambda: window.bridge.run(self._take_tour))
        return window

    def make_project(self, files: Sequence[str] = ()) -> None:
        """Ask for what a new project needs, make it, open it, and import the files that it is made of."""
        from annotator.ui.start.new_project_dialog import NewProjectDialog
        from annotator.ui.start.proposing import coder_name, place_and_name

        coder = self.settings.get("coder") or coder_name()
        folder, name = place_and_name(files)
        parent = self._application.activeWindow()
        dialog = NewProjectDialog(folder, coder, parent, files, name, self._refuse_own)
        if dialog.exec():
            self._try(lambda: self._create(dialog.chosen, files))

    def ask_coder(self, window: MainWindow) -> None:
        """Ask who is coding; a cancelled question leaves all as it was."""
        from annotator.session.people.coders import choose_coder, coders
        from annotator.ui.start.coder_dialog import CoderDialog

        known = [each.name for each in coders(window.session)]
        dialog = CoderDialog(known, self.settings.get("coder"), window)
        if dialog.exec() and window.bridge.run(lambda: choose_coder(window.session, dialog.name)):
            self.settings.put("coder", dialog.name)
            window.coder_chosen()

    def _after_paint(self, window: MainWindow) -> None:
        from PySide6.QtCore import QTimer

        gc.freeze()
        gc.enable()
        QTimer.singleShot(0, window, lambda: self._settle(window))

    def _greet(self, window: MainWindow) -> None:
        """Ask who is coding, in front of a whole window: an open question would keep what is still to come waiting."""
        from PySide6.QtCore import QTimer

        if window.session.coder is None:
            self.ask_coder(window)
        for job in [*self._first_jobs.pop(window, ()), lambda: self._offer_tour(window)]:
            QTimer.singleShot(0, window, job)

    def _settle(self, window: MainWindow) -> None:
        from annotator.ui.start.keeping import RecentKeeper

        self._end_well_when_told()
        self._wear_icon()
        RecentKeeper(window, self.settings)

    def _offer_tour(self, window: MainWindow) -> None:
        from annotator.session.sample import is_sample

        if is_sample(window.session) and not self.settings.get("tour"):
            window.works.tour.offer()

    def _wear_icon(self) -> None:
        """On the windows and where the system lists them; not before they are painted."""
        from PySide6.QtGui import QIcon

        from annotator.resource_files import resource

        self._application.setWindowIcon(QIcon(str(resource("desktop", "annotator.svg"))))

    def _end_well_when_told(self) -> None:
        """A machine that goes down tells its programs: what is being written is kept, as when the window is closed.

        Python hears of it with the next turn of a window's timers.
        """
        import signal
        import threading

        from PySide6.QtCore import QTimer

        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, lambda *_: QTimer.singleShot(1, self._application.closeAllWindows))

    def _create(self, chosen: object, files: Sequence[str] = ()) -> None:
        from annotator.model.codebook import load_codebook
        from annotator.session.sample import STARTER_CODEBOOKS, starter_codebook
        from annotator.session.session import Session
        from annotator.ui.start.new_project_dialog import NewProject

        assert isinstance(chosen, NewProject)
        starter = chosen.codebook in STARTER_CODEBOOKS
        self._refuse_own(Path(chosen.codebook))
        codebook = load_codebook(starter_codebook(chosen.codebook) if starter else Path(chosen.codebook))
        Session.create(chosen.path, codebook, coder=chosen.coder, standard=chosen.standard).close()
        self.settings.put("coder", chosen.coder)
        window = self.open(chosen.path)
        if files:
            self._once_there(window, lambda: window.bridge.run(lambda: window.jobs.import_all(files)))

    def _refuse_own(self, path: Path) -> None:
        """Raises UsageError for a file of a project that is open in a window."""
        for window in self.windows:
            window.jobs.refuse_own(path)

    def _once_there(self, window: MainWindow, job: Callable[[], object]) -> None:
        """Do a job in a window that may be new: when it is whole and knows who is coding."""
        from PySide6.QtCore import QTimer

        if window in self._first_jobs:
            self._first_jobs[window].append(job)
        else:
            QTimer.singleShot(THERE_MS, window, job)

    def _ask_project(self) -> None:
        from annotator.ui.files import file_dialogs

        path = file_dialogs.ask_open(self.start, "Open project", Path.home(), "Projects (*.db)")
        if path:
            self._try(lambda: self.open(Path(path)))

    def _open_sample(self) -> None:
        self._sample()

    def _take_tour(self) -> None:
        window = self._sample()
        self.settings.put("tour", "taken")
        self._once_there(window, lambda: window.works.tour.begin())

    def _sample(self) -> MainWindow:
        """The window on the sample, which is made when it is not there yet."""
        from annotator.session.sample import make_sample
        from annotator.ui.progress.waiting import Waiting

        with Waiting(self.start or self._application.activeWindow(), tr("Making the sample")) as waiting:
            path = make_sample(Path.home() / "annotator", progress=waiting.goes_on)
        return self.open(path)

    def _take_mishap(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Qt hands over what a slot or an event raised; it may come from any thread."""
        from annotator.ui.notices.mishaps import write_down

        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, Exception):
            return  # Ctrl+C in the terminal, say
        sentence = write_down(error)
        if self.windows:
            self.windows[-1].bridge.failed.emit(sentence)
        elif self.start is not None:
            self.start.say(sentence)

    def _try(self, job: Callable[[], object]) -> None:
        """A refusal is shown where the coder is looking."""
        try:
            job()
        except AnnotatorError as error:
            if self.start is not None:
                self.start.say(tr(error.sentence))
            elif self.windows:
                self.windows[-1].bridge.refused.emit(tr(error.sentence))
