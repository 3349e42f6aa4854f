"""A study by hand: three coders get packages, code apart and come back; agreement is what the test works out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.__main__ import take_snapshot
from annotator.app import make_window
from annotator.cli.program import run_program
from annotator.session.people.coders import choose_coder
from annotator.session.sample import make_sample
from annotator.session.session import Session
from annotator.ui.stored_settings import MemorySettings

CODERS = ("li", "吴", "zhang")
SHARED = (1, 4)
"""Articles that all three code: a Simplified one, and a Traditional one with 180 repairs."""
CHARACTERS = 1796 + 1972
"""What of them is to be coded: title, deck, dateline and body, what is repeated once."""
SLOGAN, LATER = (447, 457), (452, 462)
FORMULA = (391, 396)
SPANS = {
    "li": ((1, SLOGAN, "slogan"), (4, FORMULA, "directive"), (2, (360, 366), "slogan")),
    "吴": ((1, SLOGAN, "slogan"),),
    "zhang": ((1, LATER, "slogan"), (4, FORMULA, "directive")),
}
DONE = {"li": (1, 4, 2), "吴": (1, 4), "zhang": (1, 4)}
"""Article 2 is li's alone: no figure of agreement rests on it."""
Run = Callable[..., str]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs one command that has to succeed, in this process; its stdout."""

    def command(*arguments: object) -> str:
        def no_window(path: str | None) -> int:
            raise AssertionError("no window was asked for")

        code = run_program([str(each) for each in arguments], open_window=no_window, take_snapshot=take_snapshot)
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        assert code == 0, err.decode()
        return out.decode()

    return command


def code_apart(run: Run, home: Path, folder: Path) -> list[Path]:
    """Each coder's package, coded."""
    for coder in CODERS:
        run("pack", home, folder / f"{coder}.db", "--coder", coder, "--articles", ",".join(map(str, DONE[coder])))
    for coder in CODERS:
        package = folder / f"{coder}.db"
        for article, (start, end), label in SPANS[coder]:
            run("tag", package, article, start, end, label)
        run("status", package, *DONE[coder], "done")
    return [folder / f"{coder}.db" for coder in CODERS]


def brought_together(run: Run, folder: Path, order: tuple[int, ...]) -> Path:
    home = make_sample(folder)
    packages = code_apart(run, home, folder)
    run("merge", home, *(packages[each] for each in order))
    assert json.loads(run("check", home, "--json"))["findings"] == []
    return home


@pytest.mark.parametrize("order", [*permutations(range(3))][::3])
def test_agreement_is_what_it_is_by_hand_in_whatever_order_packages_come(
    run: Run, tmp_path: Path, order: tuple[int, ...]
) -> None:
    home = brought_together(run, tmp_path, order)
    said = json.loads(run("agree", home, "--json", "--draws", "0"))
    slogan, directive, overall = said["labels"]["slogan"], said["labels"]["directive"], said["overall"]

    # Of three pairs one has the same slogan, and one the same directive; one of those has no directive at all.
    assert slogan["f1"]["value"] == pytest.approx((1 + 0 + 0) / 3)
    assert directive["f1"]["value"] == pytest.approx((0 + 1 + 0) / 3)
    assert overall["f1"]["value"] == pytest.approx((2 / 3 + 1 / 2 + 0) / 3)

    n = CHARACTERS
    shifted = 1 - (10 / n) / (2 * (10 / n) * (1 - 10 / n))  # ten characters differ, ten are marked by either
    assert slogan["cohen"]["value"] == pytest.approx((1 + shifted + shifted) / 3)

    values = 3 * n
    observed = (10 * 2) / values  # ten characters on which one of three stands alone: two ordered pairs of two each
    expected = 2 * 30 * (values - 30) / (values * (values - 1))
    assert slogan["alpha"]["value"] == pytest.approx(1 - observed / expected)

    observed = (10 * 2 + 5 * 2) / values
    expected = (values**2 - 30**2 - 10**2 - (values - 40) ** 2) / (values * (values - 1))
    assert overall["alpha"]["value"] == pytest.approx(1 - observed / expected)
    assert overall["alpha"]["n"] == len(SHARED)


def test_merging_the_packages_again_brings_nothing(run: Run, tmp_path: Path) -> None:
    home = brought_together(run, tmp_path, (2, 0, 1))
    before = run("agree", home, "--json"), run("export", home, "-", "--all-layers")
    assert "nothing new" in run("merge", home, *(tmp_path / f"{coder}.db" for coder in CODERS))
    assert (run("agree", home, "--json"), run("export", home, "-", "--all-layers")) == before


def test_an_export_of_all_layers_tells_each_coder_s_span(run: Run, tmp_path: Path) -> None:
    home = brought_together(run, tmp_path, (1, 2, 0))
    records = [json.loads(line) for line in run("export", home, "-", "--all-layers").splitlines()]
    told = {
        (span["coder"], (span["source_start"], span["source_end"]), span["label"])
        for record in records
        for span in record["spans"]
    }
    assert told == {(coder, extent, label) for coder, spans in SPANS.items() for _, extent, label in spans}
    assert all(record["text"][s["start"] : s["end"]] == s["text"] for record in records for s in record["spans"])


def test_a_fourth_adjudicates_by_keys_and_the_gold_layer_leaves_alone(run: Run, tmp_path: Path, qtbot: QtBot) -> None:
    home = brought_together(run, tmp_path, (0, 2, 1))
    coded = run("export", home, "-", "--all-layers", "--script", "source")
    session = Session.open(home)
    choose_coder(session, "chen")
    window = make_window(session, MemorySettings(theme="light"))
    with qtbot.waitSignal(window.painted, timeout=10_000):
        window.show()

    def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or window, key, held)
            QApplication.processEvents()

    window.activateWindow()
    press(Qt.Key.Key_J, held=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    view = window.works.adjudication.view
    qtbot.waitUntil(view.isVisible)
    view.activateWindow()
    press(Qt.Key.Key_Return)  # past the sentence that says whose work this shows
    qtbot.waitUntil(lambda: view.course.number == 1)
    press(Qt.Key.Key_Return)  # two of three: their slogan
    press(Qt.Key.Key_J, held=Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: view.course.number == 4)
    press(Qt.Key.Key_R)
    QTest.keyClicks(QApplication.focusWidget(), "a number formula")
    press(Qt.Key.Key_Return, Qt.Key.Key_N)  # one coder said nothing here, and chen thinks so too
    view.close()
    window.close()
    session.close()

    records = [json.loads(line) for line in run("export", home, "-", "--layer", "gold").splitlines()]
    told = [(s["label"], s["source_start"], s["source_end"], s["origin"]) for r in records for s in r["spans"]]
    assert told == [("slogan", *SLOGAN, "adjudicated")]
    assert len(records) == len(SHARED), "an article in which nobody is right is a true negative"
    everyone = [
        json.loads(line) for line in run("export", home, "-", "--all-layers", "--script", "source").splitlines()
    ]
    for record in everyone:
        record["spans"] = [each for each in record["spans"] if each["layer"] != "gold"]
        record["coding"] = [each for each in record["coding"] if each["layer"] != "gold"]
    assert everyone == [json.loads(line) for line in coded.splitlines()], "no coder's layer was touched"
    assert json.loads(run("check", home, "--json"))["findings"] == []
