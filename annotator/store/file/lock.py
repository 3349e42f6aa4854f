"""One window a project: a lock that the operating system frees when the window dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator.errors import ProjectLocked
from annotator.sentences import worded


class WindowLock:
    """Held on the sidecar ``PROJECT.db.lock`` while a window has the project open."""

    def __init__(self, project: Path) -> None:
        real = project.resolve()  # by whatever name it was called
        self.path = real.with_name(real.name + ".lock")
        self._project = project
        self._descriptor: int | None = None

    def take(self) -> None:
        """Raises ProjectLocked when another window has it."""
        while self._descriptor is None:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            if not _lock(descriptor):
                os.close(descriptor)
                raise ProjectLocked(
                    worded("{name} is open in another window: close that window first.", name=self._project.name)
                )
            if _same_file(descriptor, self.path):  # else its holder removed it while we waited
                self._descriptor = descriptor
            else:
                os.close(descriptor)

    def free(self) -> None:
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        os.close(descriptor)

    def held_elsewhere(self) -> bool:
        """Whether another process has a window on the project."""
        if self._descriptor is not None or not self.path.exists():
            return False
        descriptor = os.open(self.path, os.O_RDWR)
        try:
            return not _lock(descriptor)
        finally:
            os.close(descriptor)


def _same_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
