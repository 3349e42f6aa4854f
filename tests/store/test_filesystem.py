"""Claims about projects on network shares."""

from __future__ import annotations

from pathlib import Path

from annotator.session.session import Session
from annotator.store.file.filesystem import filesystem_of

MOUNTS = """22 1 0:20 / / rw - ext4 /dev/sda rw
30 22 0:30 / /mnt/team rw - nfs4 host:/team rw
31 30 0:31 / /mnt/team/local\\040disk rw - xfs /dev/sdb rw
"""


def test_the_innermost_mount_decides() -> None:
    assert filesystem_of(Path("/home/li"), MOUNTS) == "ext4"
    assert filesystem_of(Path("/mnt/team/corpus"), MOUNTS) == "nfs4"
    assert filesystem_of(Path("/mnt/team/local disk/x"), MOUNTS) == "xfs"
    assert filesystem_of(Path("/mnt/teamwork"), MOUNTS) == "ext4"


def test_on_a_share_there_is_no_write_ahead_log_and_a_warning(sample_path: Path, monkeypatch) -> None:
    def journal(session: Session) -> str:
        return session.project.connection.execute("PRAGMA journal_mode").fetchone()[0]

    with monkeypatch.context() as moved:
        for module in ("file.connection", "project"):
            moved.setattr(f"annotator.store.{module}.on_network_share", lambda path: True)
        opened = Session.open(sample_path)
        assert journal(opened) == "delete" and "network share" in opened.warnings[0]
        opened.close()
    opened = Session.open(sample_path)
    assert journal(opened) == "wal" and opened.warnings == ()
    opened.close()
