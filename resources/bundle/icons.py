"""The icon in the forms of Windows and macOS, made from the one SVG; and what Windows shows of a program's version."""

from __future__ import annotations

import os
import struct
from pathlib import Path

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""The kinds of picture in an .icns that hold a PNG -> its pixels."""


def png(svg: Path, pixels: int) -> bytes:
    """The drawing as a square PNG with a transparent ground."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    picture = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    made = bytes(buffer.data().data())
    del application
    return made


def write_ico(svg: Path, out: Path) -> None:
    pictures = [png(svg, size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    out.write_bytes(head + b"".join(pictures))


def write_icns(svg: Path, out: Path) -> None:
    parts = [
        kind + struct.pack(">I", 8 + len(made)) + made for kind, size in ICNS_KINDS.items() for made in [png(svg, size)]
    ]
    whole = b"".join(parts)
    out.write_bytes(b"icns" + struct.pack(">I", 8 + len(whole)) + whole)


def write_version(out: Path) -> None:
    """The version resource, in the spelling that PyInstaller reads."""
    from annotator import __version__

    numbers = tuple([*map(int, __version__.split(".")[:4]), 0, 0, 0][:4])
    words = {
        "FileDescription": "annotator",
        "ProductName": "annotator",
        "FileVersion": __version__,
        "ProductVersion": __version__,
        "LegalCopyright": "Apache License 2.0",
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    out.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, "
        f"fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', [{rows}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
