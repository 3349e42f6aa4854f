"""Where a project lies: SQLite's write-ahead log needs shared memory, which a network share does not have."""

from __future__ import annotations

import os
import sys
from pathlib import Path

NETWORK_FILESYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "fuse.sshfs", "fuse.rclone", "davfs"}
MOUNTS = Path("/proc/self/mountinfo")
WINDOWS_REMOTE_DRIVE = 4


def on_network_share(path: Path) -> bool:
    """Whether the file lies on another machine, as far as the system tells."""
    if sys.platform == "win32":
        import ctypes

        resolved = path.resolve()
        return (
            str(resolved).startswith("\\\\")
            or ctypes.windll.kernel32.GetDriveTypeW(resolved.anchor) == WINDOWS_REMOTE_DRIVE
        )
    try:
        mounts = MOUNTS.read_text("utf-8", "replace")
    except OSError:  # no such list on this system
        return False
    return filesystem_of(path.resolve().parent, mounts) in NETWORK_FILESYSTEMS


def filesystem_of(folder: Path, mounts: str) -> str:
    """The type of the file system that holds ``folder``, by the lines of Linux's mountinfo; "" where none does."""
    found, longest = "", -1
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        place = fields[4].encode().decode("unicode_escape").encode("latin-1", "replace").decode("utf-8", "replace")
        inside = place == "/" or str(folder) == place or str(folder).startswith(place + os.sep)
        if inside and len(place) >= longest:
            found, longest = after.split()[0], len(place)
    return found
