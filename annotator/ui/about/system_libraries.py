"""The libraries of a Linux system that the standalone program carries along, and their licences."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Library(NamedTuple):
    name: str
    licence: str
    home: str


KNOWN = {
    "libX": Library("X11 client libraries", "MIT", "https://www.x.org"),
    "libxcb": Library("XCB", "MIT", "https://xcb.freedesktop.org"),
    "libxkb": Library("xkbcommon", "MIT", "https://xkbcommon.org"),
    "libwayland": Library("Wayland", "MIT", "https://wayland.freedesktop.org"),
    "libbrotli": Library("Brotli", "MIT", "https://github.com/google/brotli"),
    "libbsd": Library("libbsd", "BSD-3-Clause", "https://libbsd.freedesktop.org"),
    "libmd": Library("libmd", "BSD-3-Clause", "https://www.hadrons.org/software/libmd"),
    "libbz2": Library("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2"),
    "libcap": Library("libcap", "BSD-3-Clause", "https://sites.google.com/site/fullycapable"),
    "libcrypto": Library("OpenSSL", "Apache-2.0", "https://www.openssl.org"),
    "libssl": Library("OpenSSL", "Apache-2.0", "https://www.openssl.org"),
    "libdbus": Library("D-Bus", "AFL-2.1 OR GPL-2.0-or-later", "https://www.freedesktop.org/wiki/Software/dbus"),
    "libexpat": Library("Expat", "MIT", "https://libexpat.github.io"),
    "libffi": Library("libffi", "MIT", "https://sourceware.org/libffi"),
    "libfontconfig": Library("Fontconfig", "HPND", "https://www.fontconfig.org"),
    "libfreetype": Library("FreeType", "FTL OR GPL-2.0-or-later", "https://freetype.org"),
    "libgcc_s": Library("GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org"),
    "libgfortran": Library("GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org"),
    "libquadmath": Library("GCC quadmath", "LGPL-2.1-or-later", "https://gcc.gnu.org"),
    "libstdc++": Library("GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org"),
    "libgcrypt": Library("Libgcrypt", "LGPL-2.1-or-later", "https://gnupg.org"),
    "libgpg-error": Library("Libgpg-error", "LGPL-2.1-or-later", "https://gnupg.org"),
    "libglib": Library("GLib", "LGPL-2.1-or-later", "https://gitlab.gnome.org/GNOME/glib"),
    "libgthread": Library("GLib", "LGPL-2.1-or-later", "https://gitlab.gnome.org/GNOME/glib"),
    "libicu": Library("ICU", "Unicode-3.0", "https://icu.unicode.org"),
    "liblz4": Library("LZ4", "BSD-2-Clause", "https://lz4.org"),
    "liblzma": Library("XZ Utils (liblzma)", "0BSD", "https://tukaani.org/xz"),
    "libpcre2": Library("PCRE2", "BSD-3-Clause", "https://www.pcre.org"),
    "libpng": Library("libpng", "libpng-2.0", "http://www.libpng.org"),
    "libsqlite3": Library("SQLite", "blessing", "https://sqlite.org"),
    "libsystemd": Library("libsystemd", "LGPL-2.1-or-later", "https://systemd.io"),
    "libuuid": Library("libuuid", "BSD-3-Clause", "https://github.com/util-linux/util-linux"),
    "libz.": Library("zlib", "Zlib", "https://zlib.net"),
    "libzstd": Library("Zstandard", "BSD-3-Clause", "https://facebook.github.io/zstd"),
    "libscipy_openblas": Library("OpenBLAS", "BSD-3-Clause", "https://www.openblas.net"),
}
"""How the names of a library's files begin -> what it is."""
LISTED_ELSEWHERE = ("libQt6", "libpyside6", "libshiboken6", "libpython")


def libraries_beside(folder: Path) -> dict[Library, list[str]]:
    """The libraries in a bundle's folder with their files; a file that nobody knows is named with no licence."""
    found: dict[Library, list[str]] = {}
    for path in sorted(folder.glob("lib*.so*")):
        if path.name.startswith(LISTED_ELSEWHERE):
            continue
        library = next((each for start, each in KNOWN.items() if path.name.startswith(start)), None)
        library = library or Library(path.name, "", "")
        found.setdefault(library, []).append(path.name)
    return found
