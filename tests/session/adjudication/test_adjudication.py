"""Adjudication: what coders said side by side, what is decided of it, and that nobody's layer but gold is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import BadAttribute, BadSpan, CodebookError, NotFound, UsageError
from annotator.model.annotation import Annotation
from annotator.model.codebook import Attribute, Codebook, LabelDef
from annotator.model.ids import new_id
from annotator.session.adjudication import (
    AGREED,
    ALL,
    NEITHER,
    Case,
    Choice,
    accept,
    accept_agreements,
    cases,
    edited,
    example_from,
    gold_layer,
    progress,
    version,
    waiting,
)
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import add_label, merge_labels, new_label
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.document_labels import document_labels_of, set_document_label
from annotator.session.coding.ranges import add_range
from annotator.session.coding.tagging import (
    annotation_by_id,
    delete_span,
    relabel_span,
    resize_span,
    set_status,
    tag_span,
)
from annotator.session.intake.importing import import_paths
from annotator.session.people.coders import choose_coder, layers
from annotator.session.session import Session
from annotator.store.things import annotations as rows
from annotator.store.things.coders import add_coder

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会(huì)议\n"
STANCE = LabelDef(
    "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b11", "stance", "#b45309", "#f59e0b", applies_to="document",
    attributes=(Attribute("tone", values=("praise", "neutral"), default="neutral"),),
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    """The hard text as article 1; coders li, wu and the adjudicator zhang, who sits there."""
    opened = Session.create(tmp_path / "p.db", codebook.having(labels=(*codebook.labels, STANCE)), coder="li")
    page = tmp_path / "hard.txt"
    page.write_bytes(TEXT.replace("\n", "\r\n").encode())
    import_paths(opened, [page])
    choose_coder(opened, "wu")
    choose_coder(opened, "zhang")
    yield opened
    assert check_project(opened) == []
    opened.close()


def tag(session: Session, who: str, words: str, label: str = "directive", **attributes: str) -> Annotation:
    choose_coder(session, who)
    start = source(session).index(words)
    made = tag_span(session, 1, start, start + len(words), session.codebook.require(label).uuid)
    for name, value in attributes.items():
        made = set_attribute(session, made, name, value)
    choose_coder(session, "zhang")
    return made


def source(session: Session) -> str:
    from annotator.session.articles import read_article

    return read_article(session, 1).texts.source


def done(session: Session, *who: str) -> None:
    for each in who or ("li", "wu"):
        choose_coder(session, each)
        set_status(session, 1, "done")
    choose_coder(session, "zhang")


def layer_of(session: Session, name: str) -> str:
    return next(each.id for each in layers(session) if each.name == name)


def gold(session: Session) -> list[tuple[str, str]]:
    """(Words, label's id) of the gold layer, in text order."""
    layer = gold_layer(session)
    text = source(session)
    return [
        ("…".join(text[a:b] for a, b in each.parts), session.codebook.by_uuid(each.label).id)  # pyright: ignore
        for each in (rows.annotations_of(session.project, 1, layer) if layer else [])
    ]


def of_coders(session: Session) -> list[tuple[object, ...]]:
    """Every row of layers that are not gold, and every status, as they stand in the file."""
    keep = gold_layer(session)
    spans = [each for each in rows.annotations_of(session.project, 1) if each.layer != keep]
    statuses = [each for each in rows.statuses_of(session.project, 1) if each.layer != keep]
    return [*spans, *statuses, *(each for each in document_labels_of(session, 1) if each.layer != keep)]


@pytest.fixture
def coded(desk: Session) -> Session:
    """One agreement, a boundary that differs, a label that differs, and a span that only wu has."""
    for who, boundary, label in (("li", "坚决打赢𠮷林", "slogan"), ("wu", "要坚决打赢𠮷林脱贫", "citation")):
        tag(desk, who, "习近平", "personnel")
        tag(desk, who, boundary)
        tag(desk, who, "四方責任", label)
    tag(desk, "wu", "会(huì)议", "organization")
    done(desk)
    return desk


def by_words(session: Session, words: str) -> Case:
    text = source(session)
    return next(each for each in cases(session, 1) if words in text[each.start : each.end])


def test_cases_stand_in_text_order_with_each_layers_spans(coded: Session) -> None:
    found = cases(coded, 1)
    assert [each.kind for each in found] == ["agreement", *["disagreement"] * 3]
    assert [[len(v.spans) for v in each.versions] for each in found] == [[1, 1], [1, 1], [1, 1], [0, 1]]
    assert [v.name for v in found[0].versions] == ["li", "wu"]
    assert [each.start for each in found] == sorted(each.start for each in found)
    assert gold_layer(coded) is None and waiting(coded)[0].gold == "todo"


def test_a_whole_article_is_decided_and_gold_is_done_and_nobodys_layer_is_touched(coded: Session) -> None:
    before = of_coders(coded)
    assert accept_agreements(coded, 1) == 1 and accept_agreements(coded, 1) == 0
    assert progress(coded, 1) == (1, 4, 0) and waiting(coded)[0].gold == "doing"
    accept(coded, by_words(coded, "𠮷林"), version(layer_of(coded, "wu")), "从要开始")
    accept(coded, by_words(coded, "四方"), ALL)
    last = accept(coded, by_words(coded, "会("), NEITHER, "没有")
    assert last.decision is not None and (last.decision.outcome, last.decision.reason) == ("neither", "没有")
    assert progress(coded, 1).is_done and waiting(coded)[0].gold == "done"
    assert sorted(gold(coded)) == sorted(
        [("习近平", "personnel"), ("要坚决打赢𠮷林脱贫", "directive"), ("四方責任", "slogan"), ("四方責任", "citation")]
    )
    spans = rows.annotations_of(coded.project, 1, gold_layer(coded))
    assert {each.origin for each in spans} == {"adjudicated"}
    assert of_coders(coded) == before


def test_a_decision_is_undone_in_one_step_and_may_be_taken_again(coded: Session) -> None:
    li, wu = layer_of(coded, "li"), layer_of(coded, "wu")
    accept(coded, by_words(coded, "𠮷林"), version(li))
    again = accept(coded, by_words(coded, "𠮷林"), version(wu))
    assert gold(coded) == [("要坚决打赢𠮷林脱贫", "directive")] and again.decision and again.decision.layer == wu
    coded.project.undo(coded.owner()[0].id)
    assert gold(coded) == [("坚决打赢𠮷林", "directive")] and progress(coded, 1).decided == 1
    coded.project.undo(coded.owner()[0].id)
    assert gold(coded) == [] and progress(coded, 1).decided == 0 and waiting(coded)[0].gold == "todo"
    coded.project.redo(coded.owner()[0].id)
    accept(coded, by_words(coded, "𠮷林"), NEITHER)
    assert gold(coded) == [] and progress(coded, 1).decided == 1
    accept(coded, by_words(coded, "𠮷林"), version(li))
    assert gold(coded) == [("坚决打赢𠮷林", "directive")]


def test_all_agreements_are_one_undo(coded: Session) -> None:
    for who in ("li", "wu"):
        tag(coded, who, "攻坚战")
    accept(coded, cases(coded, 1)[0], AGREED)
    assert len(gold(coded)) == 2
    coded.project.undo(coded.owner()[0].id)
    assert gold(coded) == []


def test_an_edited_span_has_its_own_extent_label_and_attributes(coded: Session) -> None:
    case, text = by_words(coded, "𠮷林"), source(coded)
    start, label = text.index("坚决"), coded.codebook.require("directive").uuid
    accept(
        coded, case, edited(start, start + 2, label, {"domain": "reform"}, ((start, start + 2), (start + 4, start + 6)))
    )
    assert gold(coded) == [("坚决…𠮷林", "directive")]
    (span,) = rows.annotations_of(coded.project, 1, gold_layer(coded))
    assert dict(span.attributes) == {"domain": "reform"} and span.version == coded.codebook_number


@pytest.mark.parametrize(
    ("choice", "error"),
    [(edited(5, 5, "directive"), BadSpan), (edited(-1, 5, "directive"), BadSpan),
     (edited(0, 999, "directive"), BadSpan), (edited(0, 2, "no such label"), NotFound),
     (edited(0, 2, "stance"), BadSpan), (Choice("edited"), UsageError),
     (edited(0, 2, "directive", {"mood": "x"}), BadAttribute), (version("nobody"), NotFound),
     (Choice("perhaps"), UsageError)],
)  # fmt: skip
def test_what_cannot_be_accepted_is_refused_and_changes_nothing(coded: Session, choice: Choice, error) -> None:
    def named(label: str) -> str:
        found = coded.codebook.by_id(label)
        return found.uuid if found else label

    choice = choice._replace(spans=tuple(each._replace(label=named(each.label)) for each in choice.spans))
    before = coded.project.connection.execute("SELECT max(seq) FROM change").fetchone()
    with pytest.raises(error):
        accept(coded, by_words(coded, "𠮷林"), choice)
    assert coded.project.connection.execute("SELECT max(seq) FROM change").fetchone() == before


def test_attributes_that_differ_are_a_disagreement_and_both_cannot_be_kept(desk: Session) -> None:
    tag(desk, "li", "攻坚战", domain="reform")
    tag(desk, "wu", "攻坚战", domain="economy")
    done(desk)
    (case,) = cases(desk, 1)
    assert not case.is_agreement
    with pytest.raises(BadSpan, match="different attributes"):
        accept(desk, case, ALL)
    accept(desk, case, version(layer_of(desk, "wu")))
    (span,) = rows.annotations_of(desk.project, 1, gold_layer(desk))
    assert dict(span.attributes) == {"domain": "economy"}


def test_labels_of_the_article_are_compared_with_what_holds_by_default(desk: Session) -> None:
    for who, tone in (("li", {}), ("wu", {"tone": "neutral"})):
        choose_coder(desk, who)
        set_document_label(desk, 1, "stance", tone)
    done(desk)
    (case,) = cases(desk, 1)
    assert case.is_agreement and case.label == STANCE.uuid
    choose_coder(desk, "li")
    set_document_label(desk, 1, "stance", {"tone": "praise"})
    choose_coder(desk, "zhang")
    (case,) = cases(desk, 1)
    assert not case.is_agreement
    accept(desk, case, version(layer_of(desk, "li")))
    (said,) = document_labels_of(desk, 1, gold_layer(desk))
    assert dict(said.attributes) == {"tone": "praise"} and progress(desk, 1).is_done
    accept(desk, case, edited(0, 0, "", {"tone": "neutral"}))
    assert [dict(e.attributes) for e in document_labels_of(desk, 1, gold_layer(desk))] == [{"tone": "neutral"}]
    accept(desk, case, NEITHER)
    assert document_labels_of(desk, 1, gold_layer(desk)) == ()
    with pytest.raises(UsageError):
        example_from(desk, cases(desk, 1)[0])


def test_a_coder_who_changes_something_later_asks_for_a_new_decision(coded: Session) -> None:
    accept(coded, (case := by_words(coded, "𠮷林")), version(layer_of(coded, "wu")))
    span = case.versions[1].spans[0]
    choose_coder(coded, "wu")
    resize_span(coded, span, span.start, span.end + 1)
    choose_coder(coded, "zhang")
    now = by_words(coded, "𠮷林")
    assert now.id == case.id and now.decision is None and now.earlier is not None
    with pytest.raises(NotFound, match="changed this passage"):
        accept(coded, case, NEITHER)
    choose_coder(coded, "wu")
    resize_span(coded, annotation_by_id(coded, span.id), span.start, span.end)
    relabel_span(coded, annotation_by_id(coded, span.id), coded.codebook.require("slogan").uuid)
    choose_coder(coded, "zhang")
    assert by_words(coded, "𠮷林").decision is None
    accept(coded, by_words(coded, "𠮷林"), ALL)
    assert sorted(gold(coded)) == [("坚决打赢𠮷林", "directive"), ("要坚决打赢𠮷林脱贫", "slogan")]


def test_a_case_of_other_spans_takes_the_place_of_what_was_decided_of_some_of_them(coded: Session) -> None:
    accept(coded, by_words(coded, "𠮷林"), version(layer_of(coded, "li")))
    tag(coded, "li", "脱贫攻坚战")
    assert by_words(coded, "𠮷林").decision is None
    accept(coded, by_words(coded, "𠮷林"), version(layer_of(coded, "wu")))
    assert gold(coded) == [("要坚决打赢𠮷林脱贫", "directive")]
    assert coded.project.connection.execute("SELECT count(*) FROM thing WHERE kind = 21").fetchone() == (1,)


def test_a_label_merged_into_another_leaves_decisions_as_they_are(coded: Session) -> None:
    accept(coded, by_words(coded, "𠮷林"), version(layer_of(coded, "wu")))
    accept_agreements(coded, 1)
    book = coded.codebook
    merge_labels(coded, [book.require("directive").uuid], book.require("evaluation").uuid)
    assert progress(coded, 1, (layer_of(coded, "li"), layer_of(coded, "wu"))).decided == 2
    assert gold(coded) == [("习近平", "personnel"), ("要坚决打赢𠮷林脱贫", "evaluation")]
    with pytest.raises(UsageError, match="none is done"):
        cases(coded, 1)  # both are to check theirs again


def test_what_two_decisions_came_to_stays_while_one_of_them_needs_it(coded: Session) -> None:
    text, label = source(coded), coded.codebook.require("personnel").uuid
    accept_agreements(coded, 1)
    start = text.index("习近平")
    accept(coded, by_words(coded, "𠮷林"), edited(start, start + 3, label))
    assert gold(coded) == [("习近平", "personnel")]
    accept(coded, by_words(coded, "𠮷林"), NEITHER)
    assert gold(coded) == [("习近平", "personnel")] and progress(coded, 1).decided == 2


def test_hidden_names_are_letters_in_an_order_of_the_article_alone(coded: Session) -> None:
    blind = cases(coded, 1, blind=True)
    orders = {each.layers for each in blind}
    assert len(orders) == 1 and [v.name for v in blind[0].versions] == ["A", "B"]
    swapped = cases(coded, 1, [layer_of(coded, "wu"), layer_of(coded, "li")], blind=True)
    assert swapped == blind
    assert [each.id for each in blind] == [each.id for each in cases(coded, 1)]
    accept(coded, next(e for e in blind if e.start == by_words(coded, "四方").start), NEITHER)
    assert progress(coded, 1).decided == 1


def test_who_is_a_in_one_article_is_b_in_another(desk: Session, tmp_path: Path) -> None:
    for n in range(12):
        (tmp_path / f"{n}.txt").write_text(f"省委召开会议{n}。", encoding="utf-8")
    import_paths(desk, [tmp_path / f"{n}.txt" for n in range(12)])
    label = desk.codebook.require("directive").uuid
    for who in ("li", "wu"):
        choose_coder(desk, who)
        for number in range(2, 14):
            tag_span(desk, number, 0, 2, label)
            set_status(desk, number, "done")
    assert {cases(desk, number, blind=True)[0].layers[0] for number in range(2, 14)} == {
        layer_of(desk, "li"), layer_of(desk, "wu")
    }  # fmt: skip


def test_gold_has_looked_for_what_every_coder_looked_for(desk: Session) -> None:
    done(desk, "li")
    add_label(desk, new_label(desk, "newcomer"))
    done(desk, "wu")
    assert cases(desk, 1) == () and accept_agreements(desk, 1) == 0
    (status,) = [e for e in rows.statuses_of(desk.project, 1) if e.layer == gold_layer(desk)]
    newcomer = desk.codebook.require("newcomer").uuid
    assert status.status == "done" and status.labels is not None and newcomer not in status.labels
    assert set(status.labels) == {each.uuid for each in desk.codebook.active} - {newcomer}


def test_who_was_not_asked_about_a_label_says_nothing_of_it(desk: Session) -> None:
    done(desk, "li")
    add_label(desk, new_label(desk, "newcomer"))
    tag(desk, "wu", "攻坚战", "newcomer")
    done(desk, "wu")
    (case,) = cases(desk, 1)
    assert [v.looked for v in case.versions] == [False, True] and not case.is_agreement


def test_one_key_makes_an_example_of_what_was_accepted_or_of_what_only_seemed_so(coded: Session) -> None:
    with pytest.raises(UsageError, match="Decide this passage first"):
        example_from(coded, by_words(coded, "𠮷林"))
    case = accept(coded, by_words(coded, "𠮷林"), version(layer_of(coded, "wu")), "从要开始")
    example_from(coded, case)
    last = coded.codebook.require("directive").examples[-1]
    assert (last.good, last.hans, last.note) == (True, "要坚决打赢𠮷林脱贫", "")  # a reason may speak of a coder
    with pytest.raises(CodebookError, match="already"):
        example_from(coded, case)
    missing = accept(coded, by_words(coded, "会("), NEITHER)
    span = missing.versions[1].spans[0]
    example_from(coded, missing, "只是名字")
    last = coded.codebook.by_uuid(span.label).examples[-1]  # pyright: ignore[reportOptionalMemberAccess]
    assert not last.good and last.note == "只是名字"
    assert progress(coded, 1).decided == 2


def test_replicas_decide_alike(coded: Session, tmp_path: Path) -> None:
    coded.project.rest()
    copy = tmp_path / "copy.db"
    copy.write_bytes(coded.path.read_bytes())
    other = Session.open(copy, "zhang", ids=new_id)
    try:
        for each in (coded, other):
            accept(each, by_words(each, "𠮷林"), version(layer_of(each, "wu")))
            accept_agreements(each, 1)
        for what in ("layer WHERE kind = 'gold'", "thing WHERE kind = 21", "annotation WHERE origin = 'adjudicated'"):
            query = f"SELECT uuid FROM {what} ORDER BY uuid"
            first, second = (each.project.connection.execute(query).fetchall() for each in (coded, other))
            assert first == second != []
    finally:
        other.close()


def test_a_discontinuous_span_is_accepted_as_it_is(desk: Session) -> None:
    for who in ("li", "wu"):
        made = tag(desk, who, "坚决")
        choose_coder(desk, who)
        add_range(desk, made, made.end + 2, made.end + 4)
    done(desk)
    assert accept_agreements(desk, 1) == 1 and gold(desk) == [("坚决…𠮷林", "directive")]


def test_too_few_coders_or_an_unknown_layer_are_refused(desk: Session) -> None:
    done(desk, "li")
    for given in ((), (layer_of(desk, "li"),), (layer_of(desk, "li"), layer_of(desk, "li"))):
        with pytest.raises(UsageError, match="two coders"):
            cases(desk, 1, given)
    with pytest.raises(NotFound):
        cases(desk, 1, (layer_of(desk, "li"), "nobody"))
    with pytest.raises(NotFound):
        cases(desk, 9)
    assert waiting(desk) == ()


def test_a_coder_called_gold_by_an_older_annotator_is_told_of_before_anything_is_decided(coded: Session) -> None:
    add_coder(coded.project, "gold", coded.new_id)
    with pytest.raises(UsageError, match="rename it"):
        accept_agreements(coded, 1)
    assert progress(coded, 1).decided == 0


def test_a_span_taken_away_asks_for_its_case_anew(coded: Session) -> None:
    case = accept(coded, by_words(coded, "会("), ALL)
    choose_coder(coded, "wu")
    delete_span(coded, case.versions[1].spans[0])
    choose_coder(coded, "zhang")
    assert [each.made for each in cases(coded, 1) if each.id == case.id] == [()]
    with pytest.raises(NotFound):
        accept(coded, case, NEITHER)
