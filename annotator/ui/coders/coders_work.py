"""What is done from the window of coders and packages: articles are assigned, packages made, files merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from annotator.errors import AnnotatorError, ProjectBusy, ProjectLocked
from annotator.model.changes import ChangeSet
from annotator.ui.background import Asking
from annotator.ui.coders.coders_place import CodersPlace, place_of, return_to
from annotator.ui.coders.refused_files import of_file, remove_empty, unwritten, with_made
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.way_back import nothing_to_undo
from annotator.ui.looks.theme import Theme
from annotator.ui.words.change_names import step_name
from annotator.ui.words.language import ended, known, listed, mark, sentences, titled, tr

if TYPE_CHECKING:
    from annotator.session.assignment import Drawn
    from annotator.session.merging import Conflict, Merged, Side
    from annotator.ui.coders.coders_window import CodersWindow
    from annotator.ui.coders.dialogs.assign_dialog import AssignDialog
    from annotator.ui.coders.dialogs.merge_dialog import MergeDialog, ToMerge
    from annotator.ui.coders.dialogs.pack_dialog import Packages, PackDialog
    from annotator.ui.progress.waiting import Waiting
    from annotator.ui.window import MainWindow

MOST_SEED = 1_000_000
SETTLE = mark("Settle conflict")
"""What the log calls the step."""
Done = TypeVar("Done")


class CodersWork(QObject):
    """Shows the one window, opens its dialogs, and does what they agree to; their refusals are said in them."""

    def __init__(self, desk: Desk, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._theme, self._window = desk, theme, window
        self.view: CodersWindow | None = None
        self._then: str | None = None
        self.dialog: AssignDialog | PackDialog | MergeDialog | None = None
        desk.opened.connect(self._see_coder)
        desk.bridge.changed.connect(self._hear)

    def show_coders(self) -> None:
        """Bring the window up; it is read while the coder goes on."""
        self._then = None
        self._bring_up()

    def assign_articles(self) -> None:
        self._bring_up_for("assign")

    def make_packages(self) -> None:
        self._bring_up_for("pack")

    def merge_files(self) -> None:
        self._bring_up_for("merge")

    def _bring_up_for(self, button: str) -> None:
        """Press a button of the window once it is known whether it is there to be pressed."""
        self._then = button
        self._bring_up()

    def _press(self) -> None:
        button, self._then = self._then, None
        if button is not None and self.view is not None and getattr(self.view, button).isVisible():
            getattr(self.view, button).click()

    def _bring_up(self) -> None:
        if self.view is None:
            from annotator.ui.coders.coders_window import CodersWindow

            session = self._desk.session
            view = self.view = CodersWindow(session.name, self.asking, self._window.settings, self._theme, self._window)
            view.assign_wanted.connect(self.open_assign)
            view.pack_wanted.connect(self.open_pack)
            view.merge_wanted.connect(self.open_merge)
            view.renamed.connect(self._rename)
            view.dropped.connect(self._drop_round)
            view.settled.connect(self._settle)
            view.stepped.connect(self._step)
            view.filled.connect(self._press)
        self.view.layer = self._layer
        self.view.read()
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def place(self) -> CodersPlace | None:
        return place_of(self.view)

    def come_back(self, place: CodersPlace) -> None:
        self.show_coders()
        return_to(self._parent, place)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.view is not None:
            self.view.set_theme(theme)

    def stop(self) -> None:
        """The project is closed, or another coder sits here: what was shown is not for them."""
        if self.dialog is not None:
            self.dialog.reject()
        if self.view is not None:
            self.view.close()
            self.view.deleteLater()
            self.view = None
        if "asking" in self.__dict__:
            self.asking.close()

    @cached_property
    def asking(self) -> Asking:
        return Asking(self._desk.session.path, self)

    def open_assign(self) -> None:
        from annotator.session.people.coders import coders
        from annotator.ui.coders.dialogs.assign_dialog import AssignDialog

        session = self._desk.session
        seed = int(session.new_id()[:8], 16) % MOST_SEED
        names = [each.name for each in coders(session)]
        ticked = [each for each in names if each not in self._who_only_leads]
        dialog = AssignDialog(names, ticked, seed, self.asking, self._theme, self._parent)
        dialog.wanted.connect(partial(self._assign, dialog))
        self._open(dialog)

    def open_pack(self) -> None:
        from annotator.ui.coders.dialogs.pack_dialog import PackDialog

        assert self.view is not None and self.view.team is not None
        session = self._desk.session
        team = self.view.team.coders
        own = session.coder.id if session.coder else ""
        others = [each for each in team if each.id != own]
        proposed = [each.name for each in others if each.assigned] or [each.name for each in others]
        assigned = {each.name: each.assigned for each in team}
        dialog = PackDialog(session.path, assigned, proposed, self._theme, self._parent)
        dialog.wanted.connect(partial(self._pack, dialog))
        self._open(dialog)

    def open_merge(self) -> None:
        """Ask for the files at once, and show what they bring."""
        from annotator.ui.coders.dialogs.merge_dialog import MergeDialog

        dialog = MergeDialog(self._layer, self.asking, self._theme, self._parent)
        dialog.wanted.connect(partial(self._merge, dialog))
        dialog.more_wanted.connect(lambda: self._add_files(dialog))
        if self._add_files(dialog):
            self._open(dialog)
        else:
            dialog.deleteLater()

    def _open(self, dialog: AssignDialog | PackDialog | MergeDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    @property
    def _who_only_leads(self) -> frozenset[str]:
        """Whoever sits here and neither has been given an article nor marked anything, while others are there."""
        assert self.view is not None and self.view.team is not None
        team, own = self.view.team.coders, self._desk.session.coder
        idle = {each.id: each.name for each in team if not (each.assigned or each.spans or each.done)}
        return frozenset([idle[own.id]] if own is not None and own.id in idle and len(team) > 1 else [])

    @property
    def _parent(self) -> CodersWindow:
        assert self.view is not None
        return self.view

    @property
    def _layer(self) -> str:
        layer = self._desk.session.layer
        return layer.id if layer else ""

    def _add_files(self, dialog: MergeDialog) -> bool:
        from annotator.ui.files import file_dialogs

        folder = self._desk.session.path.parent
        paths = file_dialogs.ask_open_many(self._parent, tr("Files to merge"), folder, tr("Projects (*.db)"))
        given: list[str] = []
        refusal = ""
        for each in paths:
            try:
                self._window.jobs.refuse_own(Path(each))
                given.append(each)
            except AnnotatorError as error:
                refusal = tr(error.sentence)
        if given:
            dialog.add(given)
        elif refusal:
            self._parent.say(refusal, "warn")
        return bool(given)

    def _assign(self, dialog: AssignDialog, drawn: Drawn) -> None:
        from annotator.session.assignment import assign

        made = self._in(dialog.refuse, lambda: assign(self._desk.session, drawn))
        if made is None:
            return
        dialog.done(dialog.DialogCode.Accepted)
        said = tr("Assigned: {0}, {1} articles to {2} coders, seed {3}.")
        self._parent.say(said.format(made.name, f"{made.articles:,}", len(made.shares), made.seed))
        self._parent.read()

    def _pack(self, dialog: PackDialog, wish: Packages) -> None:
        from annotator.session.people.packing import articles_meant, pack
        from annotator.ui.progress.waiting import Waiting

        session = self._desk.session
        made: list[str] = []

        def make() -> bool:
            named = wish.articles.replace(", ", ",").split()
            articles = articles_meant(session, named) if named else None
            wish.folder.mkdir(parents=True, exist_ok=True)
            with Waiting(dialog, tr("Packing"), is_writing=True) as waiting:
                for each in wish.files:
                    pack(session, each.path, each.coder, articles, suggestions=wish.suggestions,
                         progress=waiting.goes_on)  # fmt: skip
                    made.append(each.path.name)
            return True

        self._keep()
        is_new = not wish.folder.exists()
        if self._in(lambda why: dialog.refuse(with_made(why, made)), make):
            dialog.done(dialog.DialogCode.Accepted)
            said = tr("1 package is in {1}: {2}.") if len(made) == 1 else tr("{0} packages are in {1}: {2}.")
            self._parent.say(said.format(f"{len(made):,}", wish.folder, listed(made)))
        elif is_new and not made and wish.folder.is_dir():
            remove_empty(wish.folder)
        self._parent.read()

    def _merge(self, dialog: MergeDialog, wish: ToMerge) -> None:
        """Merge them in their order, each whole or not at all; then everything that is shown is read anew."""
        from annotator.ui.progress.waiting import Waiting

        done: list[Merged] = []
        refusals: list[str] = []
        self._keep()
        with Waiting(dialog, tr("Merging"), is_writing=True) as waiting:
            self._in(refusals.append, lambda: self._bring(wish, done, refusals, waiting))
        if any(not each.brought.nothing_new for each in done):
            self._read_anew()
        said = self._came_of(done)
        if refusals:
            dialog.refuse(sentences((*refusals, said)))
        else:
            dialog.tell(said or tr("Nothing new: all of it was here already."))
        if said:
            self._parent.say(said)
        self._parent.read()

    def _bring(self, wish: ToMerge, done: list[Merged], refusals: list[str], waiting: Waiting) -> None:
        """Every file has its turn, also after one that is refused, until somebody stops it."""
        from annotator.session.merging import MergeStopped, merge
        from annotator.ui.coders.asked import for_the_window

        for path, answer in wish.files:
            keep_copy = not any(each.backup for each in done)
            try:
                tell = partial(waiting.share_done, name=Path(path).name)
                done.append(merge(self._desk.session, path, answer or None, keep_copy, tell))
            except MergeStopped as error:
                return refusals.append(of_file(path, tr(error.sentence)))
            except AnnotatorError as error:
                if isinstance(error, ProjectLocked | ProjectBusy) and Path(path).name not in error.sentence:
                    raise  # it is the project that takes nothing in, whatever the file
                refusals.append(of_file(path, tr(for_the_window(error.sentence))))
            except OSError as error:
                refusals.append(of_file(path, unwritten(error)))

    def _came_of(self, done: Sequence[Merged]) -> str:
        """What was merged, and what of it is to be known; "" where nothing came in."""
        from annotator.session.merging import conflicts
        from annotator.ui.coders.words import merged_sentence

        came = [each.brought for each in done if not each.brought.nothing_new]
        if not came:
            return ""
        backup = next((each.backup for each in done if each.backup), None)
        said = merged_sentence([each.name for each in came], backup, len(conflicts(self._desk.session)))
        clocks = ((each.name, tr(each.clock_sentence)) for each in came if each.clock_sentence)
        return sentences((said, *(titled(name, ended(told)) for name, told in clocks)))

    def _rename(self, coder: str, name: str) -> None:
        from annotator.session.people.coders import rename_coder

        def rename() -> bool:
            rename_coder(self._desk.session, coder, name)
            return True

        if self._in(self._warn, rename):
            self._show_who()
            self._parent.say(tr("The coder is called {0} now.").format(" ".join(name.split())))
            self._parent.read()

    def _drop_round(self, name: str) -> None:
        from annotator.session.assignment import drop_round

        if self._in(self._warn, lambda: drop_round(self._desk.session, name)):
            self._parent.say(tr("Taken back: {0}. What was coded stays.").format(name))
            self._parent.read()

    def _settle(self, conflict: Conflict, side: Side) -> None:
        from annotator.session.merging import settle
        from annotator.session.people.coders import require_coder

        def choose() -> bool:
            require_coder(self._desk.session)
            settle(self._desk.session, conflict.thing, side.seq)
            return True

        if self._in(self._warn, choose):
            self._parent.say(tr("Kept: {0}. Ctrl+Z takes it back.").format(known(side.words)))
            self._parent.read()

    def _step(self, mode: str) -> None:
        """Undo or redo what was settled here; a step of coding is taken back where it is seen."""
        from annotator.session.history import redo, redo_name, undo, undo_name

        session, is_undo = self._desk.session, mode == "undo"
        name = undo_name(session) if is_undo else redo_name(session)
        if name is None:
            self._parent.say(nothing_to_undo(session) if is_undo else tr("There is nothing to redo."))
        elif name != SETTLE:
            said = tr("The last step was not taken in this window: “{0}”. Go back to the text.")
            self._parent.say(said.format(step_name(name)))
        elif self._in(self._warn, lambda: undo(session) if is_undo else redo(session)):
            said = tr("Undone: {0}") if is_undo else tr("Redone: {0}")
            self._parent.say(said.format(step_name(name)))
            self._parent.read()

    def _in(self, refuse: Callable[[str], object], job: Callable[[], Done]) -> Done | None:
        """Do a job whose refusal is said where it was asked for, and not in the window behind."""
        from annotator.ui.coders.asked import for_the_window

        refusals: list[str] = []

        def told() -> Done | None:
            try:
                return job()
            except AnnotatorError as error:
                refusals.append(tr(for_the_window(error.sentence)))
            except OSError as error:
                refusals.append(unwritten(error))
            return None

        found = self._desk.bridge.run(told)
        if refusals:
            refuse(refusals[0])
        return found

    def _warn(self, sentence: str) -> None:
        self._parent.say(sentence, "warn")

    def _keep(self) -> None:
        """What is being written in the window goes into the project before."""
        self._window.panels.inspector.keep()
        self._window.works.keep()
        self._window.panels.news.flush()

    def _read_anew(self) -> None:
        """A merge may have changed anything that the window shows, the coder's own name too."""
        self._show_who()
        self._window.coder_chosen()

    def _show_who(self) -> None:
        from annotator.session.people.coders import choose_known_coder

        session = self._desk.session
        if session.coder is not None:
            choose_known_coder(session, session.coder.id)
        self._window.project_corner.show_session(session)
        self._window.status.coder.setText(session.coder.name if session.coder else "")

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if self.view is not None:
            self.view.activateWindow()

    def _see_coder(self) -> None:
        """Another coder has sat down: the conflicts of the one before are not theirs to see."""
        if self.view is not None and self.view.layer != self._layer:
            self.view.layer = self._layer
            self.view.forget()

    def _hear(self, _: ChangeSet) -> None:
        if self.view is not None:
            self.view.hear_of_change()
