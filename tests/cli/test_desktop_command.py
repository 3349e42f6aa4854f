"""``annotator desktop`` announces the program to a Linux desktop, and takes back exactly what it has put there."""

from __future__ import annotations

import configparser
import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from annotator.cli.desktop import command_line, data_folder, entry
from annotator.resource_files import resource
from annotator.store.file.schema import APPLICATION_ID

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Linux desktop's")
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def read_entry(text: str) -> configparser.SectionProxy:
    read = configparser.RawConfigParser(interpolation=None)
    read.optionxform = str  # pyright: ignore
    read.read_string(text)
    return read["Desktop Entry"]


def files_in(folder: Path) -> set[str]:
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))  # nothing is read again: the test sees our own files alone
    return tmp_path


def test_the_entry_starts_this_very_program(run, home: Path) -> None:
    code, out, _ = run("desktop", "install")
    assert code == 0, out
    said = read_entry((home / ".local/share/applications/annotator.desktop").read_text("utf-8"))
    command = shlex.split(said["Exec"])
    assert command[-1] == "%f"
    assert said["TryExec"] == command[0]
    done = subprocess.run([*command[:-1], "--version"], capture_output=True, text=True, timeout=60, cwd="/")
    assert done.stdout.startswith("annotator"), done.stderr
    for words in ("Name", "Comment", "Keywords"):
        assert all(said[f"{words}{each}"] for each in ("", "[zh_CN]", "[zh_TW]")), words
    assert said["Comment[zh_CN]"] != said["Comment[zh_TW]"]


def test_what_was_installed_is_removed_and_nothing_else(run, home: Path) -> None:
    data = home / ".local/share"
    (data / "applications").mkdir(parents=True)
    (data / "applications/other.desktop").write_text("[Desktop Entry]\n")
    assert run("desktop", "install")[0] == 0
    assert len(files_in(data)) == 5
    assert run("desktop", "install")[0] == 0, "twice is once"
    code, out, _ = run("desktop", "remove", "--json")
    assert code == 0
    assert len(json.loads(out)["files"]) == 4
    assert files_in(data) == {"applications/other.desktop"}
    assert "nothing of annotator" in run("desktop", "remove")[1]


def test_another_programs_entry_of_this_name_is_left_alone(run, home: Path) -> None:
    there = home / "data/applications/annotator.desktop"
    there.parent.mkdir(parents=True)
    there.write_text("[Desktop Entry]\nName=Annotator of music\n")
    for verb in ("install", "remove"):
        code, _, err = run("desktop", verb, "--dir", home / "data")
        assert code == 2 and "another program" in err and err.count("\n") == 1
    assert files_in(home / "data") == {"applications/annotator.desktop"}
    assert "music" in there.read_text()


def test_a_folder_that_cannot_be_written_is_a_sentence(run, home: Path) -> None:
    (home / "data").write_text("a file")
    code, _, err = run("desktop", "install", "--dir", home / "data")
    assert code == 2 and err.startswith("annotator: ") and err.count("\n") == 1


def test_elsewhere_than_on_linux_it_is_refused_with_a_sentence(run, home: Path, monkeypatch) -> None:
    monkeypatch.setattr("annotator.cli.desktop.sys.platform", "darwin")
    code, _, err = run("desktop", "install")
    monkeypatch.undo()
    assert code == 2 and "Linux" in err
    assert not files_in(home)


def test_the_data_folder_is_the_standards(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert data_folder() == tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", "data")
    assert data_folder() == tmp_path / ".local/share"


def test_a_path_with_blanks_signs_and_chinese_stays_one_word() -> None:
    odd = '/home/李 五/100% "so"/$x`y\\z/annotator'
    said = read_entry(entry("[Desktop Entry]\nExec=annotator %f\n", [odd]))
    exec_ = said["Exec"].replace("\\\\", "\\")  # the entry's own escapes come first, then those in quotes
    assert exec_.startswith('"') and exec_.endswith('" %f')
    assert re.sub(r'\\(["`$\\])', r"\1", exec_[1:-4]).replace("%%", "%") == odd
    assert said["TryExec"].replace("\\\\", "\\") == odd


def test_a_virtual_environments_script_is_named_and_not_what_its_python_links_to(monkeypatch, tmp_path: Path) -> None:
    (tmp_path / "python").symlink_to(sys.executable)
    monkeypatch.setattr("annotator.cli.desktop.sys.executable", str(tmp_path / "python"))
    assert command_line() == [str(tmp_path / "python"), "-m", "annotator"]
    (tmp_path / "annotator").write_text("#!/bin/sh\n")
    (tmp_path / "annotator").chmod(0o755)
    assert command_line() == [str(tmp_path / "annotator")]


def test_a_project_is_told_by_its_bytes_and_never_by_its_name(sample_path: Path) -> None:
    told = ElementTree.fromstring(resource("desktop", "annotator.mime.xml").read_text("utf-8"))
    assert not list(told.iter(f"{MIME}glob"))
    outer, inner = told.iter(f"{MIME}match")
    wanted = inner.attrib["value"].encode()
    assert wanted == APPLICATION_ID.to_bytes(4, "big")
    place = int(inner.attrib["offset"])
    assert sample_path.read_bytes()[place : place + 4] == wanted
    assert outer.attrib["value"] == "SQLite format 3\\0"
    kind = told.find(f"{MIME}mime-type")
    said = read_entry(resource("desktop", "annotator.desktop").read_text("utf-8"))
    assert kind is not None and said["MimeType"] == kind.attrib["type"] + ";"


@pytest.mark.skipif(not (shutil.which("update-mime-database") and shutil.which("gio")), reason="no desktop's tools")
def test_the_desktop_knows_a_project_from_another_database(run, tmp_path: Path, sample_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE a (b)")
    other.close()
    assert run("desktop", "install", "--dir", tmp_path / "data")[0] == 0

    def kind(path: Path) -> str:
        asked = ["gio", "info", "-a", "standard::content-type", str(path)]
        told = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
        return subprocess.run(asked, capture_output=True, text=True, env=told, timeout=60).stdout.split()[-1]

    assert kind(sample_path) == "application/x-annotator-project"
    assert kind(tmp_path / "other.db") != "application/x-annotator-project"


def test_the_entry_and_the_metainfo_are_valid() -> None:
    metainfo = ElementTree.fromstring(resource("desktop", "annotator.metainfo.xml").read_text("utf-8"))
    assert metainfo.findtext("launchable") == "annotator.desktop"
    if program := shutil.which("desktop-file-validate"):
        done = subprocess.run([program, str(resource("desktop", "annotator.desktop"))], capture_output=True, text=True)
        assert "error" not in done.stdout
    if program := shutil.which("appstreamcli"):
        path = str(resource("desktop", "annotator.metainfo.xml"))
        done = subprocess.run([program, "validate", "--no-net", path], capture_output=True, text=True)
        wrong = [row for row in done.stdout.splitlines() if row[:2] in ("E:", "W:")]
        assert all("cid-desktopapp-is-not-rdns" in row for row in wrong), "it has no address of its own yet"


def test_the_icon_is_a_drawing_without_letters_or_pictures() -> None:
    drawn = ElementTree.fromstring(resource("desktop", "annotator.svg").read_text("utf-8"))
    assert drawn.attrib["viewBox"] == "0 0 64 64"
    assert {each.tag.rpartition("}")[2] for each in drawn.iter()} <= {"svg", "title", "g", "rect"}
