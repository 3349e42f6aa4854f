"""The jobs of agreement beside a window: told how far they are, given up in the middle, never of an older project."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.agreement.study import Study
from annotator.model.codebook import load_codebook
from annotator.session.agreement import beside
from annotator.session.agreement.beside import confusion_job, figures_job, passages_job, report_job
from annotator.session.agreement.codings import EVERYTHING, Asked, codings_of
from annotator.session.agreement.found_passages import found_passages
from annotator.session.agreement.nouns import Sought, Step
from annotator.session.agreement.study import study_of
from annotator.session.articles import read_article
from annotator.session.background import Stale
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.people.coders import choose_coder
from annotator.session.sample import starter_codebook
from annotator.session.session import Session
from tests.three_coders import three_coders


@pytest.fixture
def session(tmp_path: Path):
    opened = Session.open(three_coders(tmp_path), "li")
    yield opened
    opened.close()


def unhurried() -> None:
    pass


def found_in(parts: list[object]) -> Study:
    (found,) = [each for each in parts if isinstance(each, Study)]
    return found


def test_the_figures_are_those_of_the_project_and_every_step_is_told(session: Session) -> None:
    parts = list(figures_job(session, unhurried, EVERYTHING, 100, 0))
    assert found_in(parts).agreement == study_of(session, draws=100).agreement
    steps = [each for each in parts if isinstance(each, Step)]
    assert steps[::2] == steps[1::2] and steps[0] == (0, 0, "")
    assert {each.total for each in steps[2:]} == {len(found_in(parts).agreement.measures)}


def test_figures_that_nobody_waits_for_are_given_up(session: Session) -> None:
    looks = 0

    def check() -> None:
        nonlocal looks
        looks += 1
        if looks > 3:
            raise Stale

    with pytest.raises(Stale):
        list(figures_job(session, check, EVERYTHING, 20_000, 0))


def test_codings_are_read_once_until_the_project_changes(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Asked] = []
    real = beside.read_codings
    monkeypatch.setattr(beside, "read_codings", lambda s, asked: read.append(asked) or real(s, asked))
    for _ in range(3):
        before = [p for part in passages_job(session, unhurried, EVERYTHING, Sought()) for p in part.passages]
    assert len(read) == 1
    set_status(session, 1, "doing")
    after = [p for part in passages_job(session, unhurried, EVERYTHING, Sought(("li", "wu"))) for p in part.passages]
    assert len(read) == 2 and {each.article for each in before} > {each.article for each in after} == {2}


def test_so_many_passages_are_given_and_no_more(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "MOST_PASSAGES", 4)
    monkeypatch.setattr(beside, "AT_ONCE", 3)
    parts = list(passages_job(session, unhurried, EVERYTHING, Sought()))
    assert [len(each.passages) for each in parts] == [3, 1] and [each.is_cut for each in parts] == [False, True]


def test_a_passage_has_its_words_in_both_scripts(session: Session) -> None:
    sought = Sought(("li", "wu"), None, ("slogan", "citation"))
    ((found,),) = [each.passages for each in passages_job(session, unhurried, EVERYTHING, sought)]
    for extract, words in ((found.hans, "两个大局"), (found.hant, "兩個大局")):
        assert extract.text[extract.start : extract.end] == words
        assert extract.text.startswith("…") and extract.text.endswith("…")
    assert [(side.coders, [each.label for each in side.spans]) for side in found.sides] == [
        (("li",), ["slogan"]), (("wu",), ["citation"]),
    ]  # fmt: skip
    assert found.sides[1].spans[0].attributes == (("authority", "leader"),) and found.kinds == ("label",)


def test_characters_beyond_the_first_plane_keep_their_places(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_bytes("习近平强调，\r\n要坚决打赢𠮷林脱贫攻坚战。".encode())
    made = Session.create(tmp_path / "p.db", load_codebook(starter_codebook("core")), coder="li", name="p")
    import_paths(made, [text])
    label, place = made.codebook.require("slogan").uuid, made.codebook.require("directive").uuid
    source = "要坚决打赢𠮷林脱贫攻坚战。"
    start = read_article(made, 1).texts.source.index(source)
    for coder, end in (("li", 7), ("wu", 6)):
        choose_coder(made, coder)
        tag_span(made, 1, start + 5, start + end, label)
        tag_span(made, 1, start + 5, start + 12, place)
        set_status(made, 1, "done")
    (found,) = found_passages(made, unhurried, codings_of(made), Sought(label="slogan"))
    said = {side.coders: ["".join(found.hant.text[a:b] for a, b in e.hant) for e in side.spans] for side in found.sides}
    assert said == {("li",): ["𠮷林"], ("wu",): ["𠮷"]} and "\n" not in found.hans.text
    made.close()


def test_scripts_of_other_lengths_have_places_of_their_own(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("当前，互联网和软件要坚决管好。", encoding="utf-8")
    codebook = load_codebook(starter_codebook("core"))
    made = Session.create(tmp_path / "p.db", codebook, coder="li", name="p", standard="twp")
    import_paths(made, [text])
    for coder, end in (("li", 9), ("wu", 8)):
        choose_coder(made, coder)
        tag_span(made, 1, 7, end, codebook.require("slogan").uuid)
        set_status(made, 1, "done")
    (found,) = found_passages(made, unhurried, codings_of(made), Sought())
    ((hant,),) = [each.spans for each in found.sides if "li" in each.coders]
    assert [found.hans.text[a:b] for a, b in hant.hans] == ["软件"]
    assert [found.hant.text[a:b] for a, b in hant.hant] == ["軟體"] and hant.hans != hant.hant
    assert "網際網路" in found.hant.text
    made.close()


def test_a_pair_that_there_is_not_has_no_table(session: Session) -> None:
    assert list(confusion_job(session, unhurried, EVERYTHING, ("li", "nobody"), False)) == [None]
    (table,) = confusion_job(session, unhurried, EVERYTHING, None, True)
    assert table is not None and table.first == ""


def test_the_report_has_the_confusion_that_the_figures_came_without(session: Session, tmp_path: Path) -> None:
    found = found_in(list(figures_job(session, unhurried, EVERYTHING, 0, 0)))
    assert found.by_spans is None
    out = tmp_path / "report.html"
    assert list(report_job(session, unhurried, EVERYTHING, found, str(out))) == [str(out)]
    assert "In characters: all pairs together" in out.read_text(encoding="utf-8")
