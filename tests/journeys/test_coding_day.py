"""The head and first paragraph of page 001 coded by keys alone: in the window, and in a real one on a real display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import make_window
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.session import Session
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow

ARTICLE = 2
CODED = (
    ("Space 7", "personnel", "刘宁"),
    ("Return 9", "organization", "自治区新冠肺炎疫情防控指挥部"),
    ("Space 4", "slogan", "绝不畏难绝不外传绝不反弹"),
    ("Space 4", "slogan", "坚决打赢百色疫情防控阻击战歼灭战"),
    ("Space 7", "personnel", "李斌"),
    ("Ctrl+Right 7 ]", "personnel", "蓝天立"),
    ("Space Space 8", "position", "自治区党委书记"),
    ("Shift+9 Shift+9", "organization", "自治区党委"),
    ("Return 8", "position", "自治区人大常委会主任"),
    ("Shift+9 Shift+9", "organization", "自治区人大常委会"),
    ("Return 8", "position", "自治区新冠肺炎疫情防控指挥部指挥长"),
    ("Shift+9 Shift+9", "organization", "自治区新冠肺炎疫情防控指挥部"),
    ("Return 7", "personnel", "刘宁"),
    ("Return 9", "organization", "自治区新冠肺炎疫情防控指挥部"),
    ("Space Space 3", "attribution", "要求"),
    ("Space 1", "directive", "坚决打赢百色疫情防控阻击战歼灭战"),
    ("Space 1", "directive", "把领悟“两个确立”的决定性意义共识转化为“两个维护”的自觉行动"),
    ("Shift+4 Shift+4", "slogan", "“两个确立”"),
    ("Right 4 Shift+4", "slogan", "“两个维护”"),
    ("Space 1", "directive", "以实际行动迎接党的二十大胜利召开"),
    ("Space 8", "position", "国务院联防联控机制综合组赴广西工作组组长"),
    ("Shift+9 Shift+9", "organization", "国务院联防联控机制综合组赴广西工作组"),
    ("Ctrl+Right 9", "organization", "国务院联防联控机制综合组"),
    ("Return 8", "position", "国家卫生健康委副主任"),
    ("Shift+9 Shift+9", "organization", "国家卫生健康委"),
    ("Return 7", "personnel", "李斌"),
    ("Space 8", "position", "自治区党委副书记"),
    ("Shift+9 Shift+9", "organization", "自治区党委"),
    ("Return Left 8", "position", "自治区主席"),
    ("Return 8", "position", "指挥部指挥长"),
    ("Shift+9 Shift+9", "organization", "指挥部"),
    ("Return 7", "personnel", "蓝天立"),
)
"""The keys of each span, from the caret where the span before left it; the spans as a reader meets them."""
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
SIGNS = {"]": "BracketRight", "{": "BraceLeft"}
ON_X11 = {"]": "bracketright", "{": "braceleft", "Space": "space", "Ctrl": "ctrl", "Shift": "shift"}


def press(spelt: str) -> None:
    *held, name = spelt.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= HELD[each]
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, getattr(Qt.Key, f"Key_{SIGNS.get(name, name)}"), modifiers)


def coded(path: Path) -> list[tuple[str, str]]:
    """What the project has of the article: labels and words, in text order."""
    session = Session.open(path)
    try:
        opened = load_article(session, ARTICLE)
        spans = sorted(opened.annotations.values(), key=lambda each: (each.start, -each.end))
        view = opened.texts.hans
        labels = {each.uuid: each.id for each in session.codebook.labels}
        return [(labels[each.label], view.text[slice(*view.from_source(*each.extent))]) for each in spans]
    finally:
        session.close()


@pytest.fixture
def window(qtbot: QtBot, sample_path: Path) -> Iterator[MainWindow]:
    made = make_window(Session.open(sample_path, window=True), MemorySettings(theme="light"), article=ARTICLE)
    made.resize(1400, 900)
    words = set[str]()
    made.words.found.connect(lambda _number, script, _edges: words.add(script))
    with qtbot.waitSignal(made.painted, timeout=10_000):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: len(words) == 2, timeout=20_000)
    made.panes.focus_pane("hans")
    yield made
    made.close()
    made.deleteLater()


def test_a_paragraph_is_coded_by_keys_undone_and_redone(qtbot: QtBot, window: MainWindow, sample_path: Path) -> None:
    spans = window.desk.annotations
    for number, (keys, label, words) in enumerate(CODED, 1):
        for each in keys.split():
            press(each)
        QApplication.processEvents()
        view = window.desk.active_view
        assert window.desk.choice is not None and view is not None, words
        assert view.text[slice(*view.from_source(*window.desk.choice.extent))] == words
        assert window.faces[window.desk.choice.label].name == label and len(spans) == number, words
    assert sum(len(keys.split()) for keys, _, _ in CODED) < 3 * len(CODED)

    undone = 0
    while window.desk.annotations:
        press("Ctrl+Z")
        undone += 1
    for _ in range(undone):
        press("Ctrl+Y")
    assert window.close()
    assert coded(sample_path) == [each[1:] for each in CODED]


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb: apt install xvfb")
@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool: apt install xdotool")
def test_the_same_keys_do_the_same_on_a_real_display(sample_path: Path) -> None:
    with display() as name:
        environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen([sys.executable, "-m", "annotator", str(sample_path)], env=environment)
        try:
            look = ("search", "--onlyvisible", "--name", "annotator")
            until(lambda: xdotool(environment, *look).split(), "a window")
            (found, *_) = xdotool(environment, *look).split()
            until(lambda: has_keyboard(environment, found), "the keyboard")
            time.sleep(3)  # no event tells an outsider that the words of the article are known
            xdotool(environment, "key", "ctrl+Next")
            time.sleep(4)
            for number, (keys, _, words) in enumerate(CODED, 1):
                xdotool(environment, "key", "--delay", "30", *map(x11_name, keys.split()))
                until(lambda number=number: len(coded(sample_path)) == number, words)
            xdotool(environment, "key", "ctrl+q")
            assert program.wait(20) == 0
        finally:
            program.kill()
            program.wait(20)
    assert coded(sample_path) == [each[1:] for each in CODED]
    session = Session.open(sample_path)
    assert check_project(session) == []
    session.close()


def x11_name(spelt: str) -> str:
    return "+".join(ON_X11.get(each, each) for each in spelt.split("+"))


@contextmanager
def display() -> Iterator[str]:
    """An Xvfb of our own, on a display number that it chooses."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(20)


def has_keyboard(environment: dict[str, str], window: str) -> bool:
    """Whether the window has the keyboard; given anew each time, for one that is not mapped yet does not take it."""
    xdotool(environment, "windowfocus", window)
    return xdotool(environment, "getwindowfocus").strip() == window


def xdotool(environment: dict[str, str], *words: str) -> str:
    return subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False).stdout


def until(true: Callable[[], object], what: str, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.1)
