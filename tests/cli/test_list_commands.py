"""The list on the command line: filters, orders, what is removed and comes back, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.listing import ListFilter, Order, save_filter
from annotator.session.session import Session

Run = Callable[..., tuple[int, str, str]]


def numbers(run: Run, *arguments: str | Path) -> list[int]:
    code, out, err = run("list", *arguments, "--json")
    assert code == 0, err
    return [each["number"] for each in json.loads(out)]


def refused(run: Run, *arguments: str | Path, code: int = 1) -> str:
    got, out, err = run(*arguments)
    assert got == code and out == "" and err.startswith("annotator: ") and err.count("\n") == 1, (got, out, err)
    return err


def test_the_filters_of_the_list_work_in_a_script(run: Run, sample_path: Path) -> None:
    run("meta", sample_path, "2", "outlet=廣西日報", "published=2023-02-19", "title=𠮷林會議")
    run("status", sample_path, "3", "4", "done")
    run("status", sample_path, "4", "recheck")
    code, shown, _ = run("show", sample_path, "2", "--json")
    assert code == 0 and json.loads(shown)["meta"]["outlet"] == "廣西日報"
    text = json.loads(shown)["source"][:3]
    run("tag", sample_path, "2", "0", "3", "directive")
    assert text and numbers(run, sample_path, "--label", "directive") == [2]
    assert numbers(run, sample_path, "--without", "directive") == [1, 3, 4, 5]
    assert numbers(run, sample_path, "--status", "done") == [3]
    assert numbers(run, sample_path, "--flagged") == [4]
    assert numbers(run, sample_path, "--text", "𠮷林会议") == [2]
    assert numbers(run, sample_path, "--outlet", "廣西日報", "--since", "2023-02", "--until", "2023") == [2]
    assert numbers(run, sample_path, "--sort", "number", "--descending") == [5, 4, 3, 2, 1]
    random = numbers(run, sample_path, "--sort", "random", "--seed", "3")
    assert sorted(random) == [1, 2, 3, 4, 5] and random == numbers(run, sample_path, "--sort", "random", "--seed", "3")


def test_what_is_removed_leaves_the_list_and_comes_back(run: Run, sample_path: Path) -> None:
    code, out, _ = run("remove", sample_path, "2", "4", "--json")
    assert code == 0 and [each["number"] for each in json.loads(out)] == [2, 4]
    assert numbers(run, sample_path) == [1, 3, 5] and numbers(run, sample_path, "--removed") == [2, 4]
    gone = refused(run, "remove", sample_path, "2")
    assert "no article “2”" in gone and f"'annotator restore {sample_path.name} 2'" in gone
    assert "annotator restore" in refused(run, "show", sample_path, "4") and "annotator restore" not in refused(
        run, "show", sample_path, "44"
    )
    assert "No removed article" in refused(run, "restore", sample_path, "1")
    assert run("restore", sample_path, "4", "2")[0] == 0
    assert numbers(run, sample_path) == [1, 2, 3, 4, 5] and run("check", sample_path)[0] == 0


def test_a_saved_filter_is_a_word_on_the_command_line(run: Run, sample_path: Path) -> None:
    session = Session.open(sample_path)
    save_filter(session, "我的", ListFilter(status="todo"), Order("number", True, group="outlet"))
    session.close()
    run("status", sample_path, "5", "done")
    assert numbers(run, sample_path, "--saved", "我的") == [4, 3, 2, 1]
    assert "no filter “𠮷”" in refused(run, "list", sample_path, "--saved", "𠮷")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("list", "--status", "fertig"), 2), (("list", "--since", "--02-18"), 2), (("list", "--until", "2023-02-30"), 2),
     (("list", "--label", "directiv"), 1), (("list", "--seed", "3"), 2), (("list", "--sort", "colour"), 2),
     (("list", "--coder", "𠮷"), 1), (("meta", "1", "published=gestern"), 1), (("meta", "1", "outlet"), 2),
     (("meta", "1", "colour=red"), 1), (("list", "--text", "会" * 5000), 2),
     (("list", "--outlet", "𠮷報"), 1), (("list", "--outlet", " "), 2), (("list", "--since", ""), 2),
     (("list", "--text", "\u3000"), 2), (("note", "1", "\udcff"), 2), (("meta", "1", "title=\udcff"), 2),
     (("list", "--status", "flagged"), 2), (("flag", "99"), 1), (("note", "1", "𠮷", "--coder", ""), 2)],
)  # fmt: skip
def test_what_cannot_be_asked_is_one_line(run: Run, sample_path: Path, arguments: tuple[str, ...], code: int) -> None:
    before = sample_path.read_bytes()
    refused(run, arguments[0], sample_path, *arguments[1:], code=code)
    assert sample_path.read_bytes() == before


def test_labels_and_outlets_are_named_in_either_script_and_by_part_of_a_name(run: Run, sample_path: Path) -> None:
    for number, outlet in (("1", "廣西日報"), ("2", "广西日报"), ("3", "人民日报海外版"), ("4", "𠮷林 日報")):
        run("meta", sample_path, number, f"outlet={outlet}")
    run("tag", sample_path, "2", "0", "3", "機構")
    assert numbers(run, sample_path, "--label", "机构") == numbers(run, sample_path, "--label", "organization") == [2]
    assert (
        numbers(run, sample_path, "--outlet", "廣西日報") == numbers(run, sample_path, "--outlet", "广西日报") == [1, 2]
    )
    assert numbers(run, sample_path, "--outlet", "海外") == [3]
    assert numbers(run, sample_path, "--outlet", "日報", "--until", "2000") == []
    assert "人民日报海外版" in refused(run, "list", sample_path, "--outlet", "人民日報海內版")
    run("remove", sample_path, "1")
    assert numbers(run, sample_path, "--outlet", "日报", "--removed") == [1]
    assert numbers(run, sample_path, "--outlet", "广西日報") == [2]


def test_an_unknown_label_or_coder_is_told_of_in_the_same_words_everywhere(run: Run, sample_path: Path) -> None:
    said = {refused(run, *asked) for asked in (
        ("list", sample_path, "--label", "directiv"), ("list", sample_path, "--without", "directiv"),
        ("list", sample_path, "--undecided", "directiv"), ("tag", sample_path, "1", "0", "2", "directiv"),
        ("search", sample_path, "--label", "directiv"),
    )}  # fmt: skip
    assert said == {"annotator: The codebook has no label “directiv”: do you mean directive?\n"}
    asked = (("list", "--coder", "𠮷"), ("search", "会", "--coder", "𠮷"))
    assert len({refused(run, each[0], sample_path, *each[1:]) for each in asked}) == 1


def test_the_list_says_the_outlet_and_that_there_is_none(run: Run, sample_path: Path) -> None:
    run("meta", sample_path, "2", "outlet=A\u00a0廣西\u3000日報", "title=𠮷")
    lines = run("list", sample_path)[1].splitlines()
    assert f"  𠮷  {'A 廣西 日報'}  " in lines[1] and lines[1].endswith(".txt")
    run("meta", sample_path, "2", "outlet=")
    assert "  𠮷  -  " in run("list", sample_path)[1].splitlines()[1]
    assert run("list", sample_path, "--text", "没有𠮷") == (0, "", "0 articles.\n")
    code, out, err = run("list", sample_path, "--text", "没有𠮷", "--json")
    assert (code, json.loads(out), err) == (0, [], "")


def test_a_flag_and_a_note_are_one_command_each_and_are_taken_away_again(run: Run, sample_path: Path) -> None:
    assert "--flagged" in refused(run, "list", sample_path, "--status", "flagged", code=2)
    assert "annotator flag" in refused(run, "status", sample_path, "1", "flagged", code=2)
    assert run("flag", sample_path, "2", "4")[0] == run("note", sample_path, "2", "𠮷：\r\n再看")[0] == 0
    assert numbers(run, sample_path, "--flagged") == [2, 4] and numbers(run, sample_path, "--memo") == [2]
    code, out, _ = run("note", sample_path, "2", "--json")
    assert code == 0 and json.loads(out)["note"].startswith("𠮷：") and json.loads(out)["flagged"] is True
    assert run("note", sample_path, "2", "")[0] == run("flag", sample_path, "2", "--off")[0] == 0
    assert numbers(run, sample_path, "--flagged") == [4] and numbers(run, sample_path, "--memo") == []


def test_a_date_that_is_none_is_refused_as_it_was_typed_with_what_may_be_meant(run: Run, sample_path: Path) -> None:
    for typed, meant in (("14.2.2023", "2023-02-14"), ("2023年2月", "2023-02"), ("2月14日", "--02-14"),
                         ("2023/2/4", "2023-02-04")):  # fmt: skip
        assert f"“{typed}” is no date: write {meant}.\n" in refused(run, "meta", sample_path, "1", f"published={typed}")
    assert "“notadate” is no date: write 2023," in refused(run, "meta", sample_path, "1", "published=notadate")
    assert "write 2023, 2023-02" in refused(run, "meta", sample_path, "1", "published=31.2.2023")
    assert "write 2023, 2023-02" in refused(run, "meta", sample_path, "1", "published=2/3/2023")


def test_a_removed_text_that_comes_again_names_the_way_back(run: Run, sample_path: Path, tmp_path: Path) -> None:
    page = tmp_path / "𠮷.txt"
    page.write_text("今天上午，省委召开会议。𠮷\u00a0林", encoding="utf-8")
    run("import", sample_path, page)
    run("remove", sample_path, "6")
    assert f"annotator restore {sample_path.name} 6" in refused(run, "show", sample_path, "𠮷.txt")
    assert f"removed: 'annotator restore {sample_path.name} 6' brings it back" in run("import", sample_path, page)[2]


@pytest.mark.parametrize(
    "arguments",
    [("meta", "1", "foo=bar"), ("meta", "1", "published=gestern"), ("meta", "1", "outlet"), ("meta", "99", "title=𠮷"),
     ("meta", "1", "title=\udcff"), ("flag", "1", "99"), ("note", "99", "𠮷"), ("note", "1", "\udcff"),
     ("remove", "1", "99"), ("restore", "1"), ("note", "1"), ("list",)],
)  # fmt: skip
def test_a_command_that_fails_leaves_no_new_coder(run: Run, sample_path: Path, arguments: tuple[str, ...]) -> None:
    before = sample_path.read_bytes()
    got, out, _ = run(arguments[0], sample_path, *arguments[1:], "--coder", "新來的")
    assert got in (1, 2) and out == "" and sample_path.read_bytes() == before


def test_an_article_that_is_named_twice_is_counted_once(run: Run, sample_path: Path) -> None:
    name = json.loads(run("list", sample_path, "--json")[1])[0]["name"]
    assert run("flag", sample_path, "1", name)[1] == "1 flagged.\n"
    assert run("remove", sample_path, "1", name, "2")[1].startswith("2 removed")
    assert run("restore", sample_path, "1", "1", "2")[1] == "2 brought back.\n"


def test_a_title_that_is_taken_away_leaves_the_name(run: Run, sample_path: Path) -> None:
    run("meta", sample_path, "1", "title=𠮷")
    code, out, _ = run("meta", sample_path, "1", "title=", "--json")
    said, row = json.loads(out), json.loads(run("list", sample_path, "--json")[1])[0]
    assert code == 0 and "title" not in said["meta"] and said["title"] == row["title"] == row["name"]
    assert "listed by its name" in " ".join(run("meta", "--help")[1].split())


def test_a_coder_is_named_alike_by_every_command(run: Run, sample_path: Path) -> None:
    run("flag", sample_path, "1", "--coder", "Müller𠮷")
    said = {
        refused(run, *asked, "--coder", "Muller𠮷") for asked in (("list", sample_path), ("note", sample_path, "1"))
    }
    assert len(said) == 1 and "do you mean Müller𠮷?" in said.pop()


def test_what_is_added_up_over_layers_says_whose_it_is(run: Run, sample_path: Path) -> None:
    _, _, err = run("list", sample_path)
    assert err == "", "one layer, or none, needs no word"
    for coder in ("wu", "李𠮷"):
        run("tag", sample_path, "1", "0", "3", "directive", "--coder", coder)
    code, out, err = run("list", sample_path, "--json")
    assert code == 0 and json.loads(out)[0]["spans"] == 2
    assert "all layers together" in err and "wu" in err and "李𠮷" in err and "--coder" in err
    code, out, err = run("list", sample_path, "--coder", "wu", "--json")
    assert code == 0 and json.loads(out)[0]["spans"] == 1 and err == ""


def test_the_overlap_and_what_one_coder_has_are_listed(run: Run, sample_path: Path) -> None:
    session = Session.open(sample_path, "li")
    assign(session, draw_round(session, Asked(("li", "wu"), articles=(1, 3), overlap="1")))
    session.close()
    both = numbers(run, sample_path, "--overlap")
    assert len(both) == 1 and {*both} <= {*numbers(run, sample_path, "--assigned", "li")}
    assert both == sorted({*both} & {*numbers(run, sample_path, "--assigned", "wu")})
