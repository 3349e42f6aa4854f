"""Every error that a person may see: one sentence saying what is wrong, where, and what to do."""

from __future__ import annotations

from annotator.sentences import Sentence


class AnnotatorError(Exception):
    """An error whose message is written for the user."""

    @property
    def sentence(self) -> str:
        """The message on one line; a Sentence where it was made as one."""
        first = self.args[0] if self.args else ""
        if isinstance(first, Sentence):
            return first.on_one_line()
        return " ".join(str(self).split())


def told_of(error: BaseException) -> str:
    """What an error says: a Sentence where it is one of ours."""
    return error.sentence if isinstance(error, AnnotatorError) else str(error)


class TextRefused(AnnotatorError):
    """A file or text that cannot become an article."""


class UnmappableRange(AnnotatorError):
    """A range that has no image in the other text."""


class CodebookError(AnnotatorError):
    """A codebook file that cannot be used; ``path`` and ``in_draft`` say where in it and, without the file, what."""

    path: tuple[str, ...] = ()
    in_draft: str = ""


class ProjectError(AnnotatorError):
    """A project file that cannot be opened, made or written."""


class ProjectBusy(ProjectError):
    """Another process is writing; the same change may succeed in a moment."""


class ProjectDamaged(ProjectError):
    """SQLite finds the file broken."""


class ProjectLocked(ProjectError):
    """A window has the project open and the job needs it closed."""


class ChangeStopped(AnnotatorError):
    """Whoever asked for a change stopped it before it was committed; all is as it was."""


class NotFound(AnnotatorError):
    """No article, label, coder or layer by that name."""


class AmbiguousName(AnnotatorError):
    """More than one thing answers to that name; the message lists them."""


class UsageError(AnnotatorError):
    """The command needs to be told more (exit code 2)."""


class SeveralLayers(UsageError):
    """None of several layers was named; ``kind`` and ``names`` say which they are."""

    kind: str = ""
    names: str = ""


class BadSpan(AnnotatorError):
    """Offsets outside the text, empty, or already carrying that label."""


class UndoRefused(AnnotatorError):
    """The step cannot be undone: what it touched has been changed since."""


class FormatError(AnnotatorError):
    """A file that is not in the format it claims, or a format that cannot carry what is asked."""


class ExportMismatch(AnnotatorError):
    """A span whose text did not come out as it stands in the record: nothing is written."""


class WindowUnavailable(AnnotatorError):
    """No display, or Qt's system libraries are missing; the message names what to install."""


class BadFinding(AnnotatorError):
    """A repair, region or conversion that cannot stand where it is put, or cannot be what it is to be."""


class BadRelation(AnnotatorError):
    """A relation between spans that may not be joined, or that are joined already."""


class BadAttribute(AnnotatorError):
    """An attribute that the label does not declare, or a value that it does not allow."""
