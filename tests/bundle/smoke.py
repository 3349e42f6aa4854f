"""Tries the standalone program: `python tests/bundle/smoke.py dist/annotator`; says what failed, exits with 1.

It runs the built program alone, no Python of this machine on its path; of annotator only a table of libraries is read.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

CHECKOUT = Path(__file__).resolve().parents[2]
BROKEN = (
    "2月27日,市委常委會(huì)會(huì)議召開(kāi),認(rèn)真學(xué)習(xí),強(qiáng)調(diào)落實(shí)責(zé)任,確保安全。"
)
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
UNFREE = ("libreadline", "libgdbm", "libgtk", "libQt6Qml", "libQt6Quick", "libQt6Network", "libQt6VirtualKeyboard")
PAGES = 309
NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Failed(AssertionError):
    """What the program did not do."""


class Bundle:
    """The built program in a home of its own."""

    def __init__(self, folder: Path, work: Path) -> None:
        self.folder, self.work = folder, work
        self.program = folder / ("annotator.exe" if sys.platform == "win32" else "annotator")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "VIRTUAL"))}
        self.environment = {**kept, "HOME": str(work / "home"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        self.environment["XDG_CACHE_HOME"] = str(work / "cache")
        (work / "home").mkdir()

    def run(self, *arguments: object, code: int = 0, without: tuple[str, ...] = (), **more: str) -> tuple[str, str]:
        given = {name: value for name, value in {**self.environment, **more}.items() if name not in without}
        command = [str(self.program), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, env=given, cwd=self.work, timeout=180)
        out, err = done.stdout.decode(), done.stderr.decode()
        if done.returncode != code:
            raise Failed(f"{' '.join(command[1:])}: exit {done.returncode}, not {code}\n{out[-500:]}{err[-2000:]}")
        if "Traceback" in err:
            raise Failed(f"{' '.join(command[1:])}: {err[-2000:]}")
        return out, err


def must(holds: object, what: str) -> None:
    if not holds:
        raise Failed(what)


def make_pages(folder: Path) -> None:
    """A page of each kind: text with an astral character, broken HTML, a document, a table; and many for workers."""
    shutil.copytree(CHECKOUT / "seeds", folder)
    (folder / "a.txt").write_bytes("自治区党委常委会召开会议,研究部署工作。\r\n要坚决打赢𠮷林攻坚战。\r\n".encode())
    html = f'<html><head><meta charset="utf-8"><title>市委召開會議</title></head><body><p>{BROKEN}</p></body></html>'
    (folder / "b.html").write_text(html, encoding="utf-8")
    (folder / "c.csv").write_text("标题,正文\n会议,会议强调防控工作不放松，要求各县区落实责任。\n", encoding="utf-8")
    space = WORD.strip("{}")
    body = "<w:p><w:r><w:t>省委常委会召开会议，强调要落实责任。</w:t></w:r></w:p>"
    with ZipFile(folder / "d.docx", "w") as document:
        document.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    for number in range(PAGES - 9):
        said = f"第{number}次会议强调，要坚持以人民为中心，落实责任，余金富同志主持会议。\n" * 3
        (folder / f"many{number:03}.txt").write_text(said, encoding="utf-8")


def commands_work(bundle: Bundle) -> None:
    out, _ = bundle.run("--version")
    must(out.startswith("annotator"), f"--version says {out!r}")
    bundle.run("new", "p.db", "--coder", "li")
    make_pages(bundle.work / "pages")
    with children_seen(bundle.program) as seen:
        bundle.run("import", "p.db", "pages")
    must(seen() > 1, f"workers: {seen()} beside the importing process, more than 1 wanted")
    rows = json.loads(bundle.run("list", "p.db", "--json")[0])
    articles = rows if isinstance(rows, list) else rows["articles"]
    must(len(articles) == PAGES, f"{len(articles)} articles, {PAGES} wanted")
    shown = bundle.run("search", "p.db", "確保安全")[0] + bundle.run("search", "p.db", "吉林", code=0)[0]
    must("確保安全" in shown or "确保安全" in shown, "the mended page is not found")
    bundle.run("tag", "p.db", 1, 0, 7, "organization")
    must("organization" in bundle.run("show", "p.db", 1, "--json")[0], "show does not know the tag")
    lines = bundle.run("export", "p.db", "-", "--status", "all")[0].splitlines()
    must(len(lines) == PAGES, f"{len(lines)} lines exported")
    for record in map(json.loads, lines):
        for span in record["spans"]:
            must(record["text"][span["start"] : span["end"]] == span["text"], "an offset has drifted")
    out, _ = bundle.run("check", "p.db")
    must("Everything agrees" in out, out)
    _, err = bundle.run("export", "p.db", "x.spacy", "--format", "spacy", code=1)
    must("annotator[spacy]" in err and err.count("\n") == 1, f"spaCy: {err!r}")
    must(len(bundle.run("formats")[0].splitlines()) > 20, "formats")
    must("Usage" in bundle.run("import", "--help")[0], "help")


@contextmanager
def children_seen(program: Path) -> Iterator[Callable[[], int]]:
    """How many processes the program had spawned at once at most; 2 where the system does not tell."""
    from threading import Event, Thread

    most, over, own = [0], Event(), str(program).encode()

    def look() -> None:
        while not over.wait(0.02):
            spawned = 0
            for each in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    words = each.read_bytes()
                except OSError:
                    continue
                spawned += words.startswith(own) and b"--multiprocessing-fork" in words
            most[0] = max(most[0], spawned)

    watcher = Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield lambda: most[0] if Path("/proc/self/cmdline").exists() else 2
    finally:
        over.set()
        watcher.join()


def windows_work(bundle: Bundle) -> None:
    _, err = bundle.run("demo", "--dir", "demo", code=1, without=NO_DISPLAY)
    must("no display" in err and err.count("\n") == 1, f"demo without a display says {err!r}")
    bundle.run("snapshot", "p.db", "p.png", "--size", "1000x700", QT_QPA_PLATFORM="offscreen")
    both_panes_are_written(bundle.work / "p.png")
    bundle.run("print", "p.db", "p.pdf", 1, QT_QPA_PLATFORM="offscreen")
    must((bundle.work / "p.pdf").read_bytes()[:5] == b"%PDF-", "no PDF")
    if sys.platform.startswith("linux"):
        bundle.run("desktop", "install", "--dir", "data")
        entry = (bundle.work / "data/applications/annotator.desktop").read_text("utf-8")
        must(f'Exec="{bundle.program}" --from-desktop %f' in entry, entry)
    if shutil.which("xvfb-run"):
        a_window_opens_and_closes(bundle)
    else:
        print("no xvfb-run here: no window was opened")


def both_panes_are_written(picture: Path) -> None:
    """Ink in both halves of the text's room; with no Chinese font here, boxes are ink too, so look at it as well."""
    must(picture.read_bytes()[:4] == b"\x89PNG", "no picture")
    if importlib.util.find_spec("PySide6") is None:
        print("no PySide6 here: the picture was not looked into")
        return
    from PySide6.QtGui import QImage

    seen = QImage(str(picture)).convertToFormat(QImage.Format.Format_Grayscale8)
    room = range(seen.height() * 3 // 10, seen.height() * 6 // 10)
    for name, columns in (("left", (0.30, 0.48)), ("right", (0.56, 0.72))):
        across = range(int(columns[0] * seen.width()), int(columns[1] * seen.width()))
        dark = sum(seen.pixelColor(x, y).lightness() < 110 for y in room for x in across)
        share = dark / (len(room) * len(across))
        must(0.01 < share < 0.4, f"{share:.1%} ink in the {name} pane")
    kept = os.environ.get("SMOKE_PICTURE")
    if kept:
        shutil.copy(picture, kept)


def a_window_opens_and_closes(bundle: Bundle) -> None:
    """On a screen, told to close as by a machine that goes down; the process beside the window is there until then."""
    number = 90 + os.getpid() % 9
    screen = subprocess.Popen(
        ["Xvfb", f":{number}", "-screen", "0", "1400x900x24", "-noreset"], stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(1)
        given = {**bundle.environment, "DISPLAY": f":{number}"}
        said = bundle.work / "window.txt"
        with said.open("wb") as err, children_seen(bundle.program) as seen:
            window = subprocess.Popen([str(bundle.program), "p.db"], env=given, cwd=bundle.work, stderr=err)
            time.sleep(6)
            must(window.poll() is None, f"the window went by itself: {said.read_text()}")
            beside = "no process asked"
            if shutil.which("xdotool"):
                ask_for_figures(given)
                beside = f"{seen()} process beside it"
                must(seen() > 0, "the figures were asked for, and no process came beside the window")
            window.terminate()
            code = window.wait(timeout=20)
        must(code == 0, f"the window ended with {code}: {said.read_text()[-2000:]}")
        must("Traceback" not in said.read_text(), said.read_text()[-2000:])
        print(f"a window opened and closed, {beside}")
    finally:
        screen.terminate()
        screen.wait()


def ask_for_figures(given: dict[str, str]) -> None:
    """Ctrl+D, as a person presses it: the process beside the window counts them."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "."], env=given, capture_output=True, text=True
    )
    must(found.stdout.split(), "no window is seen")
    subprocess.run(["xdotool", "windowfocus", found.stdout.split()[0]], env=given, check=True)
    time.sleep(0.5)
    subprocess.run(["xdotool", "key", "ctrl+d"], env=given, check=True)
    time.sleep(4)


def folder_is_clean(bundle: Bundle) -> None:
    names = [each.name for each in bundle.folder.rglob("*")]
    for start in UNFREE:
        must(not any(name.startswith(start) for name in names), f"{start} is in the bundle")
    must("direct_url.json" not in names, "a path of the machine that built it is in the bundle")
    spec = importlib.util.spec_from_file_location("libraries", CHECKOUT / "annotator/ui/about/system_libraries.py")
    assert spec is not None and spec.loader is not None
    libraries = importlib.util.module_from_spec(spec)
    sys.modules["libraries"] = libraries
    spec.loader.exec_module(libraries)
    unknown = [each.name for each in libraries.libraries_beside(bundle.folder / "_internal") if not each.licence]
    must(not unknown, f"About does not know the licence of {', '.join(unknown)}")
    told = list(bundle.folder.rglob("resources/licences/*"))
    must({"LGPL-3.0.txt", "GPL-3.0.txt", "Python.txt"} <= {each.name for each in told}, "licences")


def main() -> int:
    if len(sys.argv) != 2:
        print("python tests/bundle/smoke.py FOLDER", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as work:
        bundle = Bundle(Path(sys.argv[1]).resolve(), Path(work))
        for trial in (folder_is_clean, commands_work, windows_work):
            begun = time.monotonic()
            try:
                trial(bundle)
            except (Failed, subprocess.TimeoutExpired) as error:
                print(f"{trial.__name__}: {error}", file=sys.stderr)
                return 1
            print(f"{trial.__name__.replace('_', ' ')}: {time.monotonic() - begun:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
