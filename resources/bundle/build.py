"""Builds the standalone program: `python resources/bundle/build.py`, with `pip install -e ".[bundle]"` before it.

The icons of Windows and macOS are made from the SVG here; nothing that is made is kept in the checkout but under dist/.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent


def main() -> int:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument(
        "--out", type=Path, default=CHECKOUT / "dist", help="the folder for annotator/; dist/ by default"
    )
    given.add_argument("--pack", action="store_true", help="also one .tar.xz (a .zip on Windows) of it")
    options = given.parse_args()
    if importlib.util.find_spec("PyInstaller") is None:
        print('The bundle is made by PyInstaller: python -m pip install -e ".[bundle]"', file=sys.stderr)
        return 1
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        make_icons(Path(work))
        code = run_pyinstaller(options.out, Path(work))
    if code:
        return code
    strip_python(options.out)
    built = options.out / ("annotator.app" if sys.platform == "darwin" else "annotator")
    print(f"{built}: {megabytes(built):.0f} MB on disk, built in {time.monotonic() - begun:.0f} s")
    if options.pack:
        form = "zip" if sys.platform == "win32" else "xztar"
        packed = Path(shutil.make_archive(str(options.out / built.stem), form, options.out, built.name))
        print(f"{packed}: {megabytes(packed):.0f} MB")
    return 0


def make_icons(folder: Path) -> None:
    from icons import write_icns, write_ico, write_version

    svg = HERE.parent / "desktop" / "annotator.svg"
    write_ico(svg, folder / "annotator.ico")
    write_icns(svg, folder / "annotator.icns")
    write_version(folder / "version.txt")


def run_pyinstaller(out: Path, work: Path) -> int:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN", f"--distpath={out}"]
    said = subprocess.run(
        [*command, f"--workpath={work / 'work'}", str(HERE / "annotator.spec")],
        env={**os.environ, "ANNOTATOR_ICONS": str(work)},
        cwd=CHECKOUT,
    )
    return said.returncode


def strip_python(out: Path) -> None:
    """Python's own library often carries its debugger's symbols; the wheels' libraries are left as they are."""
    tool = shutil.which("strip")
    if tool is None or not sys.platform.startswith("linux"):
        return
    inside = out / "annotator" / "_internal"
    own = [*inside.glob("libpython3*.so*"), *inside.glob("python3.*/lib-dynload/*.so")]
    subprocess.run([tool, "--strip-unneeded", *map(str, own)], check=True)


def megabytes(path: Path) -> float:
    """Of a file, or of all files in a folder; a link counts nothing."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if not each.is_symlink() and each.is_file()]
    return sum(each.stat().st_size for each in files) / 1_000_000


if __name__ == "__main__":
    sys.exit(main())
