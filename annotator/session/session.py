"""The session: a project, the coder who works on it, and the codebook in force."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectBusy, UsageError
from annotator.model.annotation import Coder, Layer
from annotator.model.changes import ChangeSet, Listener
from annotator.model.codebook import Codebook, codebook_hash, from_stored, to_json
from annotator.model.ids import Clock, NewId, new_id, system_clock
from annotator.sentences import joined, worded
from annotator.store import log
from annotator.store.course import Teller
from annotator.store.file.stored_json import read_json, write_json
from annotator.store.project import Project, create_project
from annotator.store.things import coders as coder_rows

Fill = Callable[[log.Write], None]
STANDARDS = ("tw", "opencc", "hk", "twp", "hkp")
CLOSING_TRIES = 40


class Session:
    """What every command is given. ``layer`` is the coder's own hand layer; both are None before a coder is chosen."""

    def __init__(self, project: Project, *, clock: Clock, ids: NewId) -> None:
        self.project = project
        self.clock = clock
        self.new_id = ids
        self.coder: Coder | None = None
        self.layer: Layer | None = None
        self.codebook: Codebook
        self.codebook_number: int
        self.codebook_hash: str
        self._waiting: deque[tuple[str, str | None, Fill]] = deque()
        self._codebooks: dict[int, Codebook] = {}
        self._read_codebook()
        project.listen(self._hear)

    @classmethod
    def open(
        cls,
        path: str | Path,
        coder: str | None = None,
        window: bool = False,
        clock: Clock = system_clock,
        ids: NewId = new_id,
        teller: Teller | None = None,
    ) -> Session:
        """Open a project; a project's only coder is chosen without being named; ``teller`` is of an upgrade.

        Raises ProjectError, UsageError, ChangeStopped.
        """
        from annotator.session.people.coders import choose_known_coder

        project = Project.open(Path(path), window=window, clock=clock, ids=ids, teller=teller)
        session = cls(project, clock=clock, ids=ids)
        try:
            choose_known_coder(session, coder)
        except BaseException:
            session.close()
            raise
        return session

    @classmethod
    def read(cls, path: str | Path, clock: Clock = system_clock, ids: NewId = new_id) -> Session:
        """A project beside the window that has it open, only to be read; nobody is its coder. Raises ProjectError."""
        return cls(Project.open(Path(path), reads=True, clock=clock, ids=ids), clock=clock, ids=ids)

    @classmethod
    def create(
        cls,
        path: str | Path,
        codebook: Codebook,
        coder: str | None = None,
        standard: str = "tw",
        name: str | None = None,
        clock: Clock = system_clock,
        ids: NewId = new_id,
    ) -> Session:
        """Make a project with a codebook and, where named, its first coder. Raises ProjectError, UsageError."""
        from annotator.session.people.coders import choose_coder

        if standard not in STANDARDS:
            raise UsageError(
                worded(
                    "There is no Traditional standard '{standard}': choose one of {names}.",
                    standard=standard,
                    names=joined(", ", STANDARDS),
                )
            )
        path = Path(path)
        content = write_json(to_json(codebook))

        def fill(project: Project) -> None:
            coder_rows.put_codebook(project, codebook_hash(codebook), content)
            if coder is not None:
                choose_coder(cls(project, clock=clock, ids=ids), coder)

        project = create_project(path, name=name or path.stem, standard=standard, fill=fill, clock=clock, ids=ids)
        session = cls(project, clock=clock, ids=ids)
        if coder is not None:
            choose_coder(session, coder)
        return session

    def close(self) -> None:
        """Save what waits, which nobody may stop any more, and close.

        Raises ProjectBusy, and stays open, when it cannot be saved or a change is being written.
        """
        self.tell_of_changes(None)
        for _ in range(CLOSING_TRIES):
            if self.retry_unsaved():
                break
        else:
            raise ProjectBusy(
                worded(
                    "{unsaved} changes are not saved yet: another process is writing the project.", unsaved=self.unsaved
                )
            )
        self.project.close()

    @property
    def path(self) -> Path:
        return self.project.path

    @property
    def name(self) -> str:
        return self.project.info.name

    @property
    def standard(self) -> str:
        return self.project.info.standard

    @property
    def warnings(self) -> tuple[str, ...]:
        return self.project.warnings

    @property
    def shown_layer(self) -> str | None:
        """Whose spans are told of: the coder's layer; in a window without a coder nobody's (""), else all (None)."""
        if self.layer is not None:
            return self.layer.id
        return "" if self.project.is_in_window else None

    def tell_of_changes(self, teller: Teller | None) -> None:
        """Who is told how far each change is while it is written, and may stop it; None for nobody."""
        self.project.teller = teller

    def listen(self, listener: Listener) -> None:
        self.project.listen(listener)

    def unlisten(self, listener: Listener) -> None:
        self.project.unlisten(listener)

    @property
    def unsaved(self) -> int:
        """Changes kept in memory because another process is writing the file."""
        return len(self._waiting)

    def commit(self, name: str, fill: Fill, later: Fill | None = None) -> None:
        """Run ``fill`` as one change of the coder's.

        In a window it is kept while the file is busy, and tried again; a command is told ProjectBusy. ``later`` is what
        is run where it had to wait: it reads anew what other waiting changes have written meanwhile. A waiting change
        that is refused by then takes this one not with it: this one is done, and then the refusal is raised.
        """
        coder = self.coder.id if self.coder else None
        if self.is_writing:  # a field lost the keyboard to the progress of a long change: it is saved after that one
            self._waiting.append((name, coder, later or fill))
            return
        refusals: list[AnnotatorError] = []
        while self._waiting:
            try:
                if not self.retry_unsaved():
                    break
            except AnnotatorError as error:
                refusals.append(error)
                fill = later or fill
        if self._waiting:
            self._waiting.append((name, coder, later or fill))
        else:
            self._write_or_wait(name, coder, fill, later or fill)
        if refusals:
            raise refusals[0]

    def _write_or_wait(self, name: str, coder: str | None, fill: Fill, later: Fill) -> None:
        try:
            self._write(name, coder, fill)
        except ProjectBusy:
            if not self.project.is_in_window:
                raise
            self._waiting.append((name, coder, later))

    def codebook_at(self, number: int) -> Codebook:
        """The codebook as it was in one of its versions."""
        if number not in self._codebooks:
            self._codebooks[number] = from_stored(read_json(coder_rows.codebook_version(self.project, number)[1]))
        return self._codebooks[number]

    def retry_unsaved(self) -> bool:
        """Try to save what waits, in order; whether nothing waits any more.

        A change that the disk refuses, or that no longer applies, is dropped and its error raised.
        """
        while self._waiting and not self.is_writing:
            name, coder, fill = self._waiting[0]
            try:
                self._write(name, coder, fill)
            except ProjectBusy:
                return False
            except AnnotatorError:
                self._waiting.popleft()
                raise
            self._waiting.popleft()
        return not self._waiting

    @property
    def is_writing(self) -> bool:
        """Whether a change is being written at this moment: nothing else may be begun."""
        return self.project.connection.in_transaction

    def poll_foreign(self) -> None:
        """Tell listeners what other processes have written; cheap when they have not."""
        if self.project.others_wrote:
            self.project.hear_others()

    def rest(self) -> None:
        """Called when the window is idle: the .db file alone is made whole."""
        self.project.rest()

    def owner(self) -> tuple[Coder, Layer]:
        """The coder and their layer; raises UsageError when nobody has been chosen."""
        if self.coder is None or self.layer is None:
            raise UsageError(worded("Who is coding? Choose a coder with --coder NAME, or in the window."))
        return self.coder, self.layer

    def _write(self, name: str, coder: str | None, fill: Fill) -> None:
        with self.project.change(name, coder) as write:
            fill(write)

    def _hear(self, news: ChangeSet) -> None:
        if any(item.kind == "codebook" for item in news.items):
            self._read_codebook()

    def _read_codebook(self) -> None:
        self.codebook_number, self.codebook_hash, content = coder_rows.codebook_in_force(self.project)
        self.codebook = from_stored(read_json(content))
        self._codebooks[self.codebook_number] = self.codebook
