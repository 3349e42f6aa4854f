"""``annotator print`` puts articles on paper, as HTML without Qt and as PDF through the window's side."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli.program import run_program
from annotator.session.coding.tagging import tag_span
from annotator.session.session import Session


@pytest.fixture
def tagged(sample_path: Path) -> Path:
    session = Session.open(sample_path, "li")
    tag_span(session, 1, 0, 6, session.codebook.require("slogan").uuid)
    tag_span(session, 1, 2, 9, session.codebook.require("directive").uuid)
    session.close()
    return sample_path


def run(*arguments: object, **hooks: object) -> int:
    given = [str(each) for each in arguments]
    return run_program(given, open_window=lambda _: 1, take_snapshot=lambda *a, **k: None, **hooks)  # pyright: ignore


def test_all_articles_or_those_named_are_printed(tagged: Path, tmp_path: Path, capsys) -> None:
    assert run("print", tagged, tmp_path / "all.html") == 0
    assert run("print", tagged, tmp_path / "one.html", "1", "--lang", "zh-Hans") == 0
    one, all_ = ((tmp_path / name).read_text("utf-8") for name in ("one.html", "all.html"))
    assert all_.count('<div class="article') == 5
    assert one.count('<div class="article') == 1
    assert "简体" in one
    assert "1 article printed to" in capsys.readouterr().err


def test_json_says_what_was_printed(tagged: Path, tmp_path: Path, capfd) -> None:
    assert run("print", tagged, tmp_path / "o.html", "1", "--json") == 0
    told = json.loads(capfd.readouterr().out)
    assert (told["articles"], told["spans"], told["file"]) == (1, 2, str(tmp_path / "o.html"))
    assert run("print", tagged, "-", "1", "--json") == 2


def test_a_pdf_is_asked_of_the_windows_side_and_put_in_place_whole(tagged: Path, tmp_path: Path) -> None:
    asked = []

    def printing(html: str, path: Path, foot: str) -> None:
        asked.append((html, foot))
        path.write_bytes(b"%PDF-made")

    out = tmp_path / "o.pdf"
    assert run("print", tagged, out, "1", print_pdf=printing) == 0
    assert out.read_bytes() == b"%PDF-made"
    assert asked[0][0].startswith("<!DOCTYPE html>")


def test_what_cannot_be_printed_is_said_in_a_sentence_and_nothing_is_written(
    tagged: Path, tmp_path: Path, capsys
) -> None:
    before = tagged.read_bytes()
    assert run("print", tagged, tmp_path / "o.txt") == 2
    assert run("print", tagged, tmp_path / "o.html", "99") == 1
    assert run("print", tagged, tmp_path / "o.pdf", "1") == 1
    assert run("print", tagged, tmp_path / "no" / "o.html") == 1
    assert not list(tmp_path.glob("o.*"))
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 4
    assert all(each.startswith("annotator: ") for each in said)
    assert tagged.read_bytes() == before


def test_qt_makes_a_pdf_without_a_screen(tagged: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.pdf"
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "print", tagged, out, "1", "2"], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"%PDF-")
    assert out.stat().st_size > 10_000


def test_printing_html_loads_no_qt(tagged: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from annotator.__main__ import run; "
        f"assert run(['print', {str(tagged)!r}, {str(tmp_path / 'o.html')!r}]) == 0; "
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
