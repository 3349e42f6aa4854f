"""Claims about pages that are no pages: one sentence each, nothing comes in half, the project stays clean."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import monotonic

import pytest

Run = Callable[..., tuple[int, str, str]]
GLOSSED = "會(huì)議(yì)召(zhào)開(kāi)"
PDF_WITHOUT_TEXT = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj
4 0 obj<</Length 21>>stream
0 0 100 100 re f
endstream
endobj
trailer<</Root 1 0 R/Size 5>>
%%EOF
"""
SCRIPTED = (
    "<html><head><title>页</title><script>document.write('假的正文，假的正文，假的正文。')</script>"
    "<style>p{color:red}</style></head><body onload='alert(1)'><nav>首页</nav><article><h1>青峦县启动春耕</h1>"
    "<p>青峦县农业局强调，要按时完成春耕备耕，确保种子到户，不误农时。<script>偷偷()</script></p>"
    "<p>调研组一行检查了三百个村的粮食收购，让群众得到实惠。</p></article></body></html>"
)


@pytest.fixture
def db(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "p.db"
    assert run("new", path, "--coder", "li")[0] == 0
    return path


def articles(run: Run, db: Path) -> list[dict[str, object]]:
    return json.loads(run("list", db, "--json")[1])


def is_clean(run: Run, db: Path) -> bool:
    code, out, _ = run("check", db, "--json")
    return code == 0 and json.loads(out) == {"findings": []}


def archive(members: dict[str, bytes]) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return kept.getvalue()


def encrypted_docx() -> bytes:
    """The head of an OLE container, in which an encrypted DOCX stands."""
    return (
        bytes.fromhex("d0cf11e0a1b11ae1")
        + bytes(16)
        + b"\x3e\x00\x03\x00\xfe\xff\x09\x00"
        + bytes(480)
        + "EncryptedPackage".encode("utf-16-le").ljust(2048, b"\0")
    )


REFUSED = {
    "surrogate.txt": ("会议".encode() + b"\xed\xa0\x80" + "召开，要求认真落实各项工作。".encode(), ""),
    "lone.txt": (b"\xff\xfe" + "会议".encode("utf-16-le") + b"\x00\xd8" + "召开。".encode("utf-16-le"), ""),
    "empty.txt": (b"", "empty"),
    "picture.pdf": (PDF_WITHOUT_TEXT, "text"),
    "broken.pdf": (b"%PDF-1.4\n" + bytes(range(256)) * 40, ""),
    "locked.docx": (encrypted_docx(), "password"),
    "broken.docx": (b"PK\x03\x04" + bytes(900), ""),
    "nothing.html": ("<html><script>document.write('正文')</script></html>".encode(), "text"),
    "out.zip": (archive({"../../evil.txt": "恶意的文字。".encode()}), "path"),
    "bomb.zip": (archive({"bomb.txt": b"0" * 60_000_000}), "bomb"),
    "broken.zip": (b"PK\x05\x06 no archive", "archive"),
    "head.csv": ("甲,乙\n".encode(), ""),
    "unclosed.csv": ('text\n"会议强调\n'.encode(), ""),
    "broken.jsonl": (b'{"text": "\n', ""),
    "broken.parquet": (b"PAR1" + bytes(50), "Parquet"),
}
"""Name -> (bytes, a word of the sentence)."""


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_page_is_one_sentence_and_nothing_comes_in(
    name: str, run: Run, db: Path, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(REFUSED[name][0])
    before = sorted(each.name for each in tmp_path.rglob("*"))
    begun = monotonic()
    code, out, err = run("import", db, path)
    assert monotonic() - begun < 10
    assert code == 1 and err.startswith("annotator: ") and err.count("\n") == 1 and "Traceback" not in err, (out, err)
    assert name in err and REFUSED[name][1] in err, err
    assert "unforeseen" not in err and "not foreseen" not in err, err
    assert articles(run, db) == [] and is_clean(run, db)
    assert sorted(each.name for each in tmp_path.rglob("*")) == before, "nothing was unpacked"


def test_among_good_pages_the_bad_ones_are_named_one_by_one(run: Run, db: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, (data, _) in REFUSED.items():
        (folder / name).write_bytes(data)
    (folder / "good.txt").write_text("𠮷林省委会议强调，要落实。", "utf-8")
    (folder / "mixed.zip").write_bytes(
        archive({"a/甲.txt": "甲文：会议。".encode(), "../b.txt": b"b", "c.txt": b"\xff\xfe\x00\xd8", "d.exe": b"MZ"})
    )
    code, out, _ = run("import", db, folder, "--json")
    said = json.loads(out)
    assert code == 0 and [each["name"] for each in said["imported"]] == ["good.txt", "mixed.zip/a/甲.txt"]
    names = {each["name"].split(",")[0].split("/")[0] for each in said["skipped"]}
    assert names == {*REFUSED, "mixed.zip"} and all(each["why"].endswith(".") for each in said["skipped"])
    assert is_clean(run, db)


BRACKETS = {
    "unbalanced": "會(huì議召開(kāi)）(((認(rèn)真\n)落實(shí\n",
    "at the start": "(huì)議會召開。\n（記者 裴文鵬）\n(kāi)\n",
    "all glosses": "(huì)(yì)(zhào)(kāi)\n" * 50,
    "glosses without end": "(" * 20_000 + "會" + ")" * 20_000,
    "half a gloss": "會議(hu",
    "astral": "𠮷(jí)林(lín)省會(huì)議\u00a0e\u0301(e)\n",
    "only question marks": "?" * 5000,
    "one character": "會",
}


@pytest.mark.parametrize("name", BRACKETS)
def test_odd_brackets_come_in_whole_and_their_source_is_as_it_was(
    name: str, run: Run, db: Path, tmp_path: Path
) -> None:
    path = tmp_path / "page.txt"
    path.write_text(BRACKETS[name], "utf-8", newline="")
    begun = monotonic()
    code, _, err = run("import", db, path)
    assert (code, err) == (0, "") and monotonic() - begun < 10
    shown = json.loads(run("show", db, "1", "--json")[1])
    assert shown["source"] == BRACKETS[name] and is_clean(run, db)
    for repair in shown["repairs"]:
        assert 0 <= repair["start"] < repair["end"] <= len(BRACKETS[name])


def test_a_page_with_scripts_gives_its_words_and_nothing_of_the_scripts(run: Run, db: Path, tmp_path: Path) -> None:
    path = tmp_path / "scripted.html"
    path.write_text(SCRIPTED, "utf-8")
    assert run("import", db, path)[0] == 0
    source = json.loads(run("show", db, "1", "--json")[1])["source"]
    assert "春耕备耕" in source and "粮食收购" in source
    assert not any(word in source for word in ("假的", "偷偷", "alert", "color", "首页", "<"))
    assert is_clean(run, db)


MEASURE = """
import resource, sys, time

if __name__ == "__main__":
    from annotator.__main__ import main

    begun = time.monotonic()
    try:
        code = main()
    except SystemExit as error:
        code = error.code
    used = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print("measured", code, time.monotonic() - begun, used // 1024, file=sys.stderr)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no resource module")
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("marks.txt", b"?" * 10_000_000),
        ("line.txt", "會(huì)議".encode() * 300_000),
        ("most_marks.txt", (b"?" * 199_999 + b"\n") * 8),
        ("most_glosses.txt", ("會(huì)議" * 28_000 + "\n").encode() * 3),
        ("most_breaks.txt", ("到德??h去," * 25_000 + "\n").encode() * 8),
        ("most_brackets.txt", (b"(" * 100_000 + "會".encode() + b")" * 99_000 + b"\n") * 8),
        ("most_lines.txt", "責(zé)任編輯\n".encode() * 40_000),
        ("bytes.txt", "會議".encode("big5") * 20_000 + b"\x80\xff" * 10),
        ("bomb.zip", archive({f"{n}.txt": b"0" * 30_000_000 for n in range(12)})),
    ],
)
def test_time_and_memory_are_bounded(name: str, data: bytes, db: Path, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    script = tmp_path / "measure.py"
    script.write_text(MEASURE, "utf-8")
    done = subprocess.run([sys.executable, script, "import", db, path], capture_output=True, text=True, timeout=120)
    *said, measured = done.stderr.splitlines()
    _, code, took_s, megabytes = measured.split()
    assert code in ("0", "1") and len(said) <= 12 and not any("Traceback" in each for each in said), done.stderr
    assert float(took_s) < 60 and int(megabytes) < 1500, measured
    print(name, measured, said)
