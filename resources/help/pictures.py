"""Makes every picture of the guides, and the README's, anew: python resources/help/pictures.py [--only NAME].

Each is taken of the real window on a fresh sample with work done in it, so that none of them goes stale.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from annotator.session.session import Session
    from annotator.ui.window import MainWindow

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
COLOURS = 256
MOST_S = 12.0
"""Figures that take longer are not waited for."""


class Row(NamedTuple):
    """A picture: ``prepare`` arranges the window and gives the widget that is taken; ``size`` is the window's.

    ``project`` names one of PROJECTS, ``article`` what is on the desk; ``wide`` is the size of the widget, if its own.
    """

    name: str
    prepare: Callable[[MainWindow], QWidget]
    size: str = "1180x740"
    theme: str = "light"
    project: str = "sample"
    article: int = 4
    of_readme: bool = False


# what is taken


def whole_desk(window: MainWindow) -> QWidget:
    from annotator.session.search.query import Query

    window.works.search.open_search()
    wait(0.3)
    window.works.search.show_query(Query("会议"))
    wait(1.2)
    return desk(window)


def desk(window: MainWindow) -> QWidget:
    _choose(window, "directive")
    wait(0.4)
    return window


def tagging(window: MainWindow) -> QWidget:
    """Words that are selected, with the bar of labels beside them; a tag below."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTextEdit

    for name in ("articles", "page", "repairs"):
        window.docks[name].hide()
    wait(0.3)
    _choose(window, "slogan")
    wait(0.3)
    assert window.desk.article is not None
    view = window.desk.article.texts.hant
    at = view.text.index("動態清零")
    window.activateWindow()
    window.panes.focus_pane("hans")
    window.panes.select(*view.to_source(at, at + 3), "hans")
    QTest.keyClick(window.panes.panes[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    wait(1.2)
    for each in window.findChildren(QTextEdit):
        each.setCursorWidth(0)
    return window


def mending(window: MainWindow) -> QWidget:
    """The first of the mended places: chosen in its panel, in sight in the text, and told of."""
    window.docks["repairs"].show()
    window.docks["repairs"].raise_()
    wait(0.3)
    assert window.desk.article is not None
    repair = next(each for each in window.desk.article.repairs if each.kind != "gloss")
    window.activateWindow()
    window.panes.focus_pane("hant")
    window.mending.go_to(repair)
    wait(0.4)
    for hover in window.panels.hovers:
        hover.come_to(repair)
    wait(1.0)
    return window


def search(window: MainWindow) -> QWidget:
    whole_desk(window)
    return window.docks["search"]


def codebook(window: MainWindow) -> QWidget:
    window.works.codebook.edit_codebook()
    wait(0.8)
    return _opened("EditorWindow", 1000, 640)


def dashboard(window: MainWindow) -> QWidget:
    window.works.dashboard.show_dashboard()
    view = _opened("DashboardWindow", 1080, 700)
    wait_for(lambda: all(each.figure is not None for each in view.cards.values()))
    wait(0.6)
    return view


def agreement(window: MainWindow) -> QWidget:
    window.works.agreement.show_agreement()
    view = _opened("AgreementWindow", 1080, 620)
    wait_for(lambda: view.study is not None and not view.computing.waits_for)
    view.figures.table.setCurrentIndex(view.figures.table.figures.index(0, 0))
    wait(0.5)
    return view


def adjudication(window: MainWindow) -> QWidget:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator.ui.chrome.banner import Toast

    window.works.adjudication.show_adjudication()
    wait(1.0)
    view = _opened("AdjudicationWindow", 1080, 640)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Return)
        wait(0.6)
    for each in view.findChildren(Toast):
        each.hide()
    return view


def export(window: MainWindow) -> QWidget:
    window.works.exporting.export_project()
    wait(0.5)
    view = window.works.exporting.dialog
    assert view is not None
    wait_for(lambda: not view.preview.is_waiting)
    wait(0.3)
    return view


PICTURES = (
    Row("desk", whole_desk, "1400x900", of_readme=True),
    Row("desk", desk),
    Row("tagging", tagging, "1000x600"),
    Row("mending", mending, "1000x600", article=2),
    Row("search", search, "1180x740"),
    Row("codebook", codebook),
    Row("dashboard", dashboard),
    Row("agreement", agreement, project="coders", article=1),
    Row("adjudication", adjudication, project="coders", article=1),
    Row("export", export),
)


# the projects


def make_worked_sample(folder: Path) -> Path:
    """The sample, as far as one coder has come: the codebook's examples are tagged, two articles are done."""
    from annotator.session.articles import load_article
    from annotator.session.coding.tagging import set_status
    from annotator.session.sample import make_sample
    from annotator.session.session import Session

    path = make_sample(folder, coder="li")
    session = Session.open(path)
    for number in (1, 2, 3, 4, 5):
        opened = load_article(session, number)
        for label in session.codebook.labels:
            for example in label.examples:
                if example.good:
                    _tag(session, number, opened.texts, label.uuid, (example.hant, example.hans))
    for number in (1, 2):
        set_status(session, number, "done")
    session.close()
    return path


def make_three_coders(folder: Path) -> Path:
    from tests.three_coders import three_coders

    return three_coders(folder)


PROJECTS = {"sample": make_worked_sample, "coders": make_three_coders}


def _tag(session: Session, number: int, texts: Any, label: str, words: Sequence[str]) -> None:
    from annotator.errors import AnnotatorError
    from annotator.session.coding.tagging import tag_span

    for view, each in zip((texts.hant, texts.hans), words, strict=True):
        at = view.text.find(each) if each else -1
        if at >= 0:
            try:
                tag_span(session, number, *view.to_source(at, at + len(each)), label)  # pyright: ignore[reportCallIssue]
            except AnnotatorError:
                pass  # the codebook does not allow it there
            return


# how it is taken


def take(row: Row, language: str, project: Path, out: Path) -> None:
    """One picture, into ``out``."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImageWriter

    from annotator.session.people.coders import choose_coder
    from annotator.session.session import Session
    from annotator.ui.snapshot import snapshot
    from annotator.ui.words.language import speak

    speak(language)
    taken: list[QImage] = []

    def prepare(window: MainWindow) -> None:
        from annotator.ui.notices.told import keep_told

        for each in ("agreement_told", "adjudication_told"):
            keep_told(window.settings, each, window.session)
        wait(0.4)
        with _kept(window):
            widget = row.prepare(window)
            wait(0.2)
            taken.append(widget.grab().toImage())

    with tempfile.TemporaryDirectory() as folder:
        session = Session.open(project)
        try:
            if row.project == "coders":
                choose_coder(session, "chen")
            snapshot(session, Path(folder, "window.png"), row.article, row.size, row.theme, language, prepare)
        finally:
            session.close()
    out.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(out), QByteArray(b"png"))
    writer.setQuality(0)  # the smallest
    if not writer.write(indexed(taken[0])):
        raise SystemExit(f"{out} cannot be written.")


def indexed(picture: QImage) -> QImage:
    """The picture in the 256 colours that it has most of: a third of the bytes, and nobody sees it."""
    import numpy as np
    from PySide6.QtGui import QImage

    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(height, -1)[:, :width] & 0xFFFFFF
    colours, counts = np.unique(pixels, return_counts=True)
    bins = ((colours >> 19) & 31) << 10 | ((colours >> 11) & 31) << 5 | ((colours >> 3) & 31)
    order = np.argsort(-counts)
    _, first = np.unique(bins[order], return_index=True)
    weight = np.bincount(bins, weights=counts, minlength=1 << 15)
    leaders = order[np.sort(first)]
    leaders = leaders[np.argsort(-weight[bins[leaders]], kind="stable")][:COLOURS]
    palette = colours[leaders].astype(np.int64)
    parts = np.stack([palette >> 16 & 255, palette >> 8 & 255, palette & 255], axis=1)
    every = colours.astype(np.int64)
    own = np.stack([every >> 16 & 255, every >> 8 & 255, every & 255], axis=1)
    nearest = np.empty(len(own), dtype=np.uint8)
    for at in range(0, len(own), 4096):
        away = ((own[at : at + 4096, None, :] - parts[None, :, :]) ** 2).sum(axis=2)
        nearest[at : at + 4096] = away.argmin(axis=1)
    found = nearest[np.searchsorted(colours, pixels)]
    made = QImage(width, height, QImage.Format.Format_Indexed8)
    made.setColorTable([int(each) | 0xFF000000 for each in palette])
    rows = np.frombuffer(made.bits(), dtype=np.uint8).reshape(height, made.bytesPerLine())
    rows[:, :width] = found
    return made


def wait(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        QApplication.processEvents()
        time.sleep(0.003)


def wait_for(is_so: Callable[[], bool]) -> None:
    begun = time.monotonic()
    while not is_so() and time.monotonic() - begun < MOST_S:
        wait(0.02)


def _choose(window: MainWindow, label: str) -> None:
    """The first tag with this label, brought into sight."""
    uuid = window.session.codebook.require(label).uuid
    found = next((each for each in window.desk.ordered() if each.label == uuid), None)
    if found is not None:
        window.desk.choose(found.id, reveal=True)


def _opened(name: str, width: int, height: int) -> Any:
    """The window of this class, in a size."""
    from PySide6.QtWidgets import QApplication

    view = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == name and each.isVisible())
    view.resize(width, height)
    wait(0.2)
    return view


@contextmanager
def _kept(window: MainWindow) -> Iterator[None]:
    """What was opened beside the window is closed again."""
    from PySide6.QtWidgets import QApplication

    before = set(QApplication.topLevelWidgets())
    yield
    for each in QApplication.topLevelWidgets():
        if each not in before and each is not window and each.isVisible():
            each.close()
    window.works.stop()


def wanted(only: Sequence[str], languages: Sequence[str]) -> Iterator[tuple[Row, str, Path]]:
    """Every picture asked for, its language and its file below HERE."""
    for row in PICTURES:
        if only and row.name not in only:
            continue
        if row.of_readme:
            if "en" in languages:
                yield row, "en", Path(f"{row.name}.png")
            continue
        for language in languages:
            yield row, language, Path(language, "pictures", f"{row.name}.png")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", default=[], choices=sorted({each.name for each in PICTURES}))
    parser.add_argument("--lang", action="append", default=[], choices=LANGUAGES)
    parser.add_argument("--out", type=Path, default=HERE, help="the folder they go to, else beside the guides")
    given = parser.parse_args(arguments)
    if len(given.lang) != 1 and len(list(wanted(given.only, given.lang or LANGUAGES))) > 1:
        _take_beside(given.lang or LANGUAGES, [*(f"--only={each}" for each in given.only), f"--out={given.out}"])
        return
    with tempfile.TemporaryDirectory() as folder:
        projects: dict[str, Path] = {}
        for row, language, path in wanted(given.only, given.lang or LANGUAGES):
            if row.project not in projects:
                projects[row.project] = PROJECTS[row.project](Path(folder))
            take(row, language, projects[row.project], given.out / path)
            print(path)


def _take_beside(languages: Sequence[str], arguments: Sequence[str]) -> None:
    """Each language in a process of its own, all at a time: most of it is waiting."""
    import subprocess

    begun = [subprocess.Popen([sys.executable, __file__, f"--lang={each}", *arguments]) for each in languages]
    if any(code != 0 for code in [each.wait() for each in begun]):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
