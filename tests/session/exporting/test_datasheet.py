"""The datasheet says what the project is made of, the same bytes each time, and stands beside an export."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from annotator.errors import FormatError, UsageError
from annotator.exchange.exporters.dataset.datasheet import DATASHEET, datasheet_bytes
from annotator.session.assignment.asked import Asked
from annotator.session.assignment.rounds import assign, draw_round
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.exporting.writing import ExportStopped
from annotator.session.intake.importing import import_paths
from annotator.session.listing import remove_articles
from annotator.session.people.coders import choose_coder
from annotator.session.reports.datasheet import datasheet_of, write_datasheet
from annotator.session.session import Session

PLACES = ((0, 3), (6, 8), (13, 18))
DRAWS = 20


@pytest.fixture
def coded(session: Session, tmp_path: Path) -> Session:
    """Li and 吴|x have coded article 1 alike but for one span; article 2 is nobody's, article 3 is removed."""
    for name in ("b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"第{name}篇：要坚决打赢𠮷林脱贫攻坚战。\n", encoding="utf-8")
    import_paths(session, [tmp_path / "b.txt", tmp_path / "c.txt"])
    for name, places in (("吴|x", PLACES), ("li", PLACES[:2])):
        choose_coder(session, name)
        for start, end in places:
            tag_span(session, 1, start, end, session.codebook.require("directive").uuid)
        set_status(session, 1, "done")
    remove_articles(session, [3])
    return session


def sheet(session: Session, **more: object) -> str:
    return datasheet_bytes(datasheet_of(session, draws=DRAWS, **more)).decode()  # type: ignore[arg-type]


def test_it_tells_the_texts_the_coders_and_what_was_left_out(coded: Session) -> None:
    words = sheet(coded, licence="CC BY 4.0")
    assert "- 2 articles, " in words and "| li | 0 | 0 | 1 | 2 |" in words and "| 吴\\|x | 0 | 0 | 1 | 3 |" in words
    assert "\nCC BY 4.0\n" in words
    assert "taken out of the project: 1." in words and "no coder is done with; they count for no agreement: 1." in words
    assert f"`{coded.codebook_hash}`" in words and "| 1 | `" in words


def test_agreement_stands_in_it_with_n_and_source_and_why_there_is_none(coded: Session) -> None:
    found = datasheet_of(coded, draws=DRAWS)
    exact = next(each for each in found.agreement.values if (each.label, each.measure) == ("", "f1"))
    assert exact.value == pytest.approx(0.8) and exact.n == 1, "2 · 2 / (2 + 3)"
    words = datasheet_bytes(found).decode()
    assert "| Span F1, exact | 0.800 |" in words and "Hripcsak" in words
    assert "used slogan in these articles" in words
    assert all(line.count("|") - line.count("\\|") == words_in_row(words, line) for line in rows(words))


def rows(words: str) -> list[str]:
    return [line for line in words.splitlines() if line.startswith("| ")]


def words_in_row(words: str, line: str) -> int:
    """The bars that the head of the line's table has."""
    lines = words.splitlines()
    at = lines.index(line)
    while lines[at - 1].startswith("| "):
        at -= 1
    return lines[at].count("|") - lines[at].count("\\|")


def test_one_coder_gives_a_reason_in_place_of_figures(session: Session) -> None:
    words = sheet(session)
    assert "No agreement can be told." in words and "No articles were assigned" in words
    assert "No licence is stated" in words


def test_rounds_are_told_with_their_seed_and_rule(coded: Session) -> None:
    made = assign(coded, draw_round(coded, Asked(("li", "吴|x"), each=1, overlap="1", seed=4711, name="first")))
    words = sheet(coded)
    assert "| first | real |" in words and "4711" in words and made.rule.rstrip(".") in words


def test_the_same_project_gives_the_same_bytes(coded: Session, tmp_path: Path) -> None:
    first = sheet(coded)
    path = coded.path
    coded.close()
    again = Session.open(path)
    assert sheet(again) == first
    again.close()


def test_beside_an_export_it_is_in_the_manifest_with_its_checksum(coded: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ExportOptions(layers=("li",), datasheet=True, licence="CC0")
    export_project(coded, out, options)
    data = (out / DATASHEET).read_bytes()
    listed = {each["name"]: each["sha256"] for each in json.loads((out / "manifest.json").read_bytes())["files"]}
    assert listed[DATASHEET] == sha256(data).hexdigest() and not (out / "README.md").exists()
    assert "format `jsonl` of 1 article" in data.decode() and "of the layers li" in data.decode() and b"\nCC0\n" in data
    export_project(coded, out, options)
    assert (out / DATASHEET).read_bytes() == data, "over its own, the same bytes"


def test_an_export_stopped_while_agreement_is_worked_out_leaves_nothing(coded: Session, tmp_path: Path) -> None:
    def stop(done: int, total: int, name: str) -> bool:
        return name.endswith(".txt")

    with pytest.raises(ExportStopped):
        export_project(coded, tmp_path / "out", ExportOptions(layers=("li",), datasheet=True), progress=stop)
    assert not (tmp_path / "out").exists() or not any((tmp_path / "out").iterdir())


def test_a_licence_without_a_datasheet_is_refused() -> None:
    with pytest.raises(UsageError, match="--datasheet"):
        ExportOptions(licence="CC0")


def test_it_is_no_other_kind_of_file_and_never_the_project(coded: Session, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="Markdown"):
        write_datasheet(coded, tmp_path / "sheet.pdf", draws=0)
    link = tmp_path / "link.md"
    link.symlink_to(coded.path)
    with pytest.raises(Exception, match="project"):
        write_datasheet(coded, link, draws=0)
    assert not (tmp_path / "sheet.pdf").exists()
    write_datasheet(coded, tmp_path / "sheet.md", draws=0)
    assert (tmp_path / "sheet.md").read_bytes().startswith(b"# Datasheet: ")
