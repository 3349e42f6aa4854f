"""Claims about what is dropped on the window and is no page: a sentence each, nothing half imported."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from annotator.session.articles import article_count, article_rows
from annotator.session.checking import check_project

PDF_WITHOUT_TEXT = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF
"""


def drop(drive, *paths: Path) -> None:
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    drive.window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, given, left, no))
    QApplication.processEvents()


def test_each_bad_file_is_one_line_and_the_good_ones_come_in(drive, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "half.txt").write_bytes("会议".encode() + b"\xed\xa0\x80" + "召开，要求落实各项工作。".encode())
    (folder / "marks.txt").write_bytes(b"?" * 10_000_000)
    (folder / "picture.pdf").write_bytes(PDF_WITHOUT_TEXT)
    (folder / "locked.docx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000))
    (folder / "scripts.html").write_text("<html><script>document.write('正文')</script></html>", "utf-8")
    with zipfile.ZipFile(folder / "paths.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../out.txt", "恶意。")
        archive.writestr("bomb.txt", b"0" * 60_000_000)
        archive.writestr("good.txt", "好的一页：会议要求落实。")
    drop(drive, folder)
    toast = drive.window.toast
    assert "1 article imported, 7 left out." in toast.sentence and len(toast.lines) == 7, toast.lines
    assert all(line.endswith((".", ")")) and "Traceback" not in line and "foreseen" not in line for line in toast.lines)
    assert article_count(drive.session) == 6 and check_project(drive.session) == []
    assert article_rows(drive.session, after=5)[0].article.name == "paths.zip/good.txt"
    assert not list(tmp_path.rglob("out.txt"))


def test_what_is_gone_or_no_table_is_said(drive, tmp_path: Path) -> None:
    drop(drive, tmp_path / "gone.txt")
    assert "gone.txt" in drive.window.toast.sentence
    (tmp_path / "bad.csv").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "bad.parquet").write_bytes(b"PAR1" + bytes(40))
    (tmp_path / "good.txt").write_text("好的一页：会议要求落实。", "utf-8")
    drop(drive, tmp_path / "bad.csv", tmp_path / "bad.parquet", tmp_path / "good.txt")
    assert "1 article imported, 2 left out" in drive.window.toast.sentence and len(drive.window.toast.lines) == 2
