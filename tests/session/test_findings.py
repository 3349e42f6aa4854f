"""Claims about repairs, regions and conversions: found once, decided by people, undone, and never in the source."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import pytest

from annotator.errors import BadFinding, NotFound, UsageError
from annotator.model.codebook import Codebook
from annotator.session.articles import load_article, regions_of, resolve_article, show_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import redo, undo
from annotator.session.intake.importing import import_paths
from annotator.session.pages.conversions import add_override, drop_override, overrides_of, project_terms
from annotator.session.pages.regions import (
    add_region,
    move_region,
    remove_region,
    set_meta,
    set_region_kind,
    set_repeats,
)
from annotator.session.pages.repairs import accept_repair, add_repair, edit_repair, reject_repair, repairs_of
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session

BROKEN = "標題𠮷\n德??h的會(huì)議，認(rèn)真。\n版權(quán)所有"
READING = "標題𠮷\n德保縣的會議，認(rèn)真。\n版權所有"


def _reading(session: Session) -> str:
    return load_article(session, 1).texts.reading


def test_the_reading_has_what_is_proved_and_the_source_stays(broken: Session) -> None:
    opened = load_article(broken, 1)
    assert opened.texts.source == BROKEN and opened.texts.reading == READING
    assert opened.texts.hant.text == READING
    assert opened.texts.hans.text == "标题𠮷\n德保县的会议，认(rèn)真。\n版权所有"
    assert [r.status for r in opened.repairs] == ["applied", "applied", "flagged", "applied"]
    assert check_project(broken) == []


def test_spans_stand_on_the_same_source_whatever_is_decided_about_repairs(broken: Session) -> None:
    label = broken.codebook.require("organization").uuid
    made = [tag_span(broken, 1, *extent, label) for extent in ((4, 8), (7, 16), (9, 10), (17, 24), (10, 15))]
    extents = [each.extent for each in made]
    flag, shift = repairs_of(broken, 1)[2], repairs_of(broken, 1)[0]

    def stand() -> None:
        opened = load_article(broken, 1)
        assert [opened.annotations[each.id].extent for each in made] == extents
        assert check_project(broken) == []
        for view in (opened.texts.hans, opened.texts.hant):
            for each in made:
                first, last = view.from_source(*each.extent)
                assert 0 <= first <= last <= len(view.text)

    stand()
    accept_repair(broken, 1, flag)
    assert "認真" in _reading(broken)
    stand()
    edit_repair(broken, 1, shift, "保𠮷縣")
    assert "德保𠮷縣的" in _reading(broken)
    stand()
    reject_repair(broken, 1, shift)
    assert "德??h的" in _reading(broken)
    stand()
    for _ in range(3):
        undo(broken)
        stand()
    assert _reading(broken) == READING
    redo(broken)
    assert "認真" in _reading(broken)
    stand()


def test_decisions_survive_closing_and_the_ids_of_findings_are_the_same_in_every_project(
    broken: Session, codebook: Codebook, tmp_path: Path
) -> None:
    flag = repairs_of(broken, 1)[2]
    accept_repair(broken, 1, flag)
    path = broken.path
    broken.close()
    again = Session.open(path)
    try:
        assert [r.status for r in repairs_of(again, 1)] == ["applied", "applied", "accepted", "applied"]
        assert repairs_of(again, 1)[2].id == flag.id
    finally:
        again.close()
        broken.project = Session.open(path).project


def test_what_cannot_be_accepted_is_refused_in_a_sentence_and_changes_nothing(broken: Session) -> None:
    shift, gloss = repairs_of(broken, 1)[:2]
    with pytest.raises(BadFinding, match="reject"):
        add_repair(broken, 1, 6, 9, "x")
    with pytest.raises(BadFinding, match="what the source says"):
        edit_repair(broken, 1, shift, "??h")
    with pytest.raises(BadFinding, match="not inside"):
        add_repair(broken, 1, 30, 99, "x")
    with pytest.raises(BadFinding):
        edit_repair(broken, 1, gloss, "\ud800")
    with pytest.raises(BadFinding):
        edit_repair(broken, 1, gloss, "a\0b")
    with pytest.raises(NotFound):
        accept_repair(broken, 9, shift)
    with pytest.raises(NotFound):
        accept_repair(broken, 1, shift._replace(id="00000000-0000-0000-0000-000000000000"))
    assert _reading(broken) == READING


def test_repairs_that_come_to_cross_leave_a_text_that_reads_and_a_finding(broken: Session) -> None:
    shift = repairs_of(broken, 1)[0]
    choose_coder(broken, "wang")
    reject_repair(broken, 1, shift)
    choose_coder(broken, "li")
    add_repair(broken, 1, 7, 9, "縣之")
    choose_coder(broken, "wang")
    undo(broken)
    assert _reading(broken).startswith("標題𠮷\n德??縣之會議")
    (wrong,) = check_project(broken)
    assert "crosses another" in wrong and shift.id in wrong
    assert tag_span(broken, 1, 5, 8, broken.codebook.labels[0].uuid)


def test_a_place_that_nothing_was_found_in_is_mended_by_hand(broken: Session) -> None:
    made = add_repair(broken, 1, 24, 25, "！")
    assert _reading(broken).count("！") == 1 and made.kind == "hand"
    assert repairs_of(broken, 1)[3] == made
    undo(broken)
    assert _reading(broken) == READING and made not in repairs_of(broken, 1)


def test_nobody_decides_without_a_name(broken: Session) -> None:
    flag = repairs_of(broken, 1)[2]
    broken.coder = None
    with pytest.raises(UsageError):
        accept_repair(broken, 1, flag)


def test_regions_are_changed_moved_linked_added_and_taken_away_and_all_of_it_undone(broken: Session) -> None:
    before = regions_of(broken, 1)
    title, body, footer = before
    changed = set_region_kind(broken, 1, title, "deck")
    assert (changed.kind, changed.origin, changed.evidence) == ("deck", "hand", "the first line")
    move_region(broken, 1, body, 4, 16)
    set_repeats(broken, 1, footer, body)
    added = add_region(broken, 1, 17, 25, "body")
    remove_region(broken, 1, title)
    assert [(r.start, r.end, r.kind) for r in regions_of(broken, 1)] == [
        (4, 16, "body"), (17, 25, "body"), (26, 36, "footer"),
    ]  # fmt: skip
    assert regions_of(broken, 1)[2].repeats == body.id and regions_of(broken, 1)[1] == added
    assert check_project(broken) == []
    for _ in range(5):
        undo(broken)
    assert regions_of(broken, 1) == before


def test_a_region_that_cannot_be_is_refused(broken: Session) -> None:
    title = regions_of(broken, 1)[0]
    with pytest.raises(BadFinding, match="kind"):
        set_region_kind(broken, 1, title, "headline")
    with pytest.raises(BadFinding):
        move_region(broken, 1, title, 3, 3)
    with pytest.raises(BadFinding, match="itself"):
        set_repeats(broken, 1, title, title)


@pytest.mark.parametrize("value", ["2023-02-19", "2023-02-19T08:31:51", "--02-29", "2023", "2023-02", ""])
def test_dates_are_iso_and_may_be_partial(broken: Session, value: str) -> None:
    set_meta(broken, 1, "published", value)
    assert load_article(broken, 1).article.meta.get("published", "") == value


@pytest.mark.parametrize("value", ["2月14日", "--02-30", "--13-01", "2023-13", "2023-02-30", "yesterday"])
def test_what_is_no_date_is_refused(broken: Session, value: str) -> None:
    with pytest.raises(BadFinding, match="no date"):
        set_meta(broken, 1, "dateline", value)


def test_the_title_in_the_list_follows_the_details_and_undo_brings_the_old_one_back(broken: Session) -> None:
    set_meta(broken, 1, "title", "  新  題 ")
    article = load_article(broken, 1).article
    assert (article.title, article.meta["title"]) == ("新 題", "新 題")
    undo(broken)
    assert load_article(broken, 1).article.title == "標題𠮷"
    assert check_project(broken) == []


def test_a_choice_a_term_of_the_article_and_a_term_of_the_project_change_the_converted_text(session: Session) -> None:
    add_override(session, 1, "here", "", "脱", 13, 14)
    hant = load_article(session, 1).texts.hant.text
    assert "𠮷林脱貧" in hant
    add_override(session, 1, "article", "攻坚", "攻坚")
    add_override(session, 1, "project", "战", "战")
    hant = load_article(session, 1).texts.hant.text
    assert "攻坚战。" in hant
    assert [each.text for each in project_terms(session)] == ["战"]
    assert load_article(session, 1).texts.hans.text == load_article(session, 1).texts.reading
    assert check_project(session) == []
    for _ in range(3):
        undo(session)
    assert "攻堅戰。" in load_article(session, 1).texts.hant.text and overrides_of(session, 1) == ()


def test_a_repair_puts_a_choice_to_rest_and_the_two_scripts_never_say_different_things(session: Session) -> None:
    add_override(session, 1, "here", "", "脱", 13, 14)
    repair = add_repair(session, 1, 13, 14, "离")
    texts = load_article(session, 1).texts
    assert "𠮷林离贫" in texts.hans.text and "𠮷林離貧" in texts.hant.text
    reject_repair(session, 1, repair)
    assert "𠮷林脱貧" in load_article(session, 1).texts.hant.text
    assert check_project(session) == []


def test_choices_that_come_to_overlap_leave_an_article_that_opens(session: Session) -> None:
    first = add_override(session, 1, "here", "", "贫", 14, 15)
    drop_override(session, first)
    choose_coder(session, "wang")
    add_override(session, 1, "here", "", "脱贫", 13, 15)
    choose_coder(session, "li")
    undo(session)
    assert "𠮷林脱" in load_article(session, 1).texts.hant.text and check_project(session) == []
    add_repair(session, 1, 12, 16, "外\n里")
    assert "外\n裡" in load_article(session, 1).texts.hant.text


def test_an_articles_own_word_goes_before_the_projects(session: Session) -> None:
    for project, article in (("攻坚", "攻堅"), ("攻堅", "攻坚")):
        add_override(session, 1, "project", "攻坚", project)
        add_override(session, 1, "article", "攻坚", article)
        assert f"{article}戰" in load_article(session, 1).texts.hant.text


def test_a_region_that_loses_what_it_repeats_stands_for_itself_until_that_comes_back(broken: Session) -> None:
    title, body, footer = regions_of(broken, 1)
    set_repeats(broken, 1, footer, body)
    remove_region(broken, 1, body)
    assert regions_of(broken, 1)[-1].repeats is None and check_project(broken) == []
    undo(broken)
    assert regions_of(broken, 1)[-1].repeats == body.id and title in regions_of(broken, 1)


def test_a_newer_decision_takes_the_place_of_the_older_one(session: Session) -> None:
    first = add_override(session, 1, "article", "攻坚", "攻坚")
    second = add_override(session, 1, "article", "攻坚", "攻坚城")
    assert [each.id for each in overrides_of(session, 1)] == [second.id]
    undo(session)
    assert [each.id for each in overrides_of(session, 1)] == [first.id]
    drop_override(session, first)
    assert overrides_of(session, 1) == ()
    with pytest.raises(NotFound):
        drop_override(session, first)


def test_a_found_name_is_an_override_with_its_origin_and_can_be_dropped(broken: Session) -> None:
    (found,) = overrides_of(broken, 1)
    assert (found.origin, found.scope, found.article) == ("jieba", "article", 1)
    drop_override(broken, found)
    assert overrides_of(broken, 1) == ()
    undo(broken)
    assert overrides_of(broken, 1) == (found,)


@pytest.mark.parametrize("words", ["", " ", "a\nb", "x" * 61])
def test_words_that_no_conversion_can_be_between_are_refused(session: Session, words: str) -> None:
    with pytest.raises(BadFinding):
        add_override(session, 1, "project", "战", words)
    with pytest.raises(BadFinding):
        add_override(session, 1, "project", words, "战")


def test_show_gives_all_that_is_known_of_an_article(broken: Session) -> None:
    said = json.loads(json.dumps(show_article(broken, resolve_article(broken, "1"))))
    assert (said["source"], said["reading"]) == (BROKEN, READING)
    assert [(r["start"], r["end"], r["replacement"], r["status"]) for r in said["repairs"]] == [
        (5, 8, "保縣", "applied"), (10, 15, "", "applied"), (18, 23, "", "flagged"), (28, 34, "", "applied"),
    ]  # fmt: skip
    assert [(r["start"], r["end"], r["kind"]) for r in said["regions"]] == [
        (0, 3, "title"), (4, 25, "body"), (26, 36, "footer"),
    ]  # fmt: skip
    assert said["maps"]["reading"] == [[5, 6, 5, 6], [6, 8, 6, 7], [10, 15, 9, 9], [28, 34, 22, 22]]
    assert said["overrides"][0]["text"] == "會議"


@pytest.mark.parametrize(
    "harm",
    [b"[1", zlib.compress(b"[1"), zlib.compress(b'{"r": [[5, 99, "x", "shift", 1, true, "", []]], "g": [], "o": []}')],
    ids=["no findings", "cut", "outside"],
)
def test_findings_that_were_changed_on_disk_are_found(broken: Session, harm: bytes) -> None:
    broken.project.connection.execute("UPDATE finding SET found = ?", (harm,))
    assert check_project(broken)


def test_findings_that_were_taken_away_or_quietly_changed_are_found(broken: Session) -> None:
    db = broken.project.connection
    found = zlib.decompress(db.execute("SELECT found FROM finding").fetchone()[0])
    db.execute("UPDATE finding SET found = ?", (zlib.compress(found.replace(b"true", b"false")),))
    assert any("changed on the disk" in each for each in check_project(broken))
    db.execute("DELETE FROM finding")
    assert any("changed on the disk" in each for each in check_project(broken))


def test_the_source_export_comes_back_with_its_findings_as_the_same_bytes(
    broken: Session, codebook: Codebook, tmp_path: Path
) -> None:
    accept_repair(broken, 1, repairs_of(broken, 1)[2])
    set_region_kind(broken, 1, regions_of(broken, 1)[0], "deck")
    add_override(broken, 1, "here", "", "标", 0, 1)
    tag_span(broken, 1, 4, 8, codebook.require("organization").uuid)
    options = ExportOptions(script="source", status="all")
    export_project(broken, tmp_path / "one.jsonl", options)
    other = Session.create(tmp_path / "other.db", codebook, coder="li")
    try:
        import_paths(other, [tmp_path / "one.jsonl"])
        assert load_article(other, 1).texts == load_article(broken, 1).texts
        assert [r[1:] for r in repairs_of(other, 1)] == [r[1:] for r in repairs_of(broken, 1)]
        assert check_project(other) == []
        export_project(other, tmp_path / "two.jsonl", options)
    finally:
        other.close()
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_a_coded_export_holds_the_mended_text_of_the_coded_zones(broken: Session, tmp_path: Path) -> None:
    label = broken.codebook.require("organization").uuid
    tag_span(broken, 1, 4, 8, label)
    export_project(broken, tmp_path / "out.jsonl", ExportOptions(script="hant", status="all"))
    record = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    assert record["text"] == "標題𠮷\n德保縣的會議，認(rèn)真。"
    assert [(s["text"], s["source_start"], s["source_end"]) for s in record["spans"]] == [("德保縣", 4, 8)]
    assert record["parallel"]["text"].startswith("标题𠮷\n德保县的")
