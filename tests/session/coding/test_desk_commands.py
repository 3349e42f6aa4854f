"""Relations, document labels, attributes, ranges and questions: what is allowed, what is refused, what comes out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import BadAttribute, BadRelation, BadSpan, NotFound
from annotator.model.annotation import Annotation
from annotator.model.codebook import Attribute, Codebook, LabelDef, load_codebook
from annotator.resource_files import resource
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.codebooks import set_codebook
from annotator.session.coding.attributes import attributes_that_go, set_attribute, values_of
from annotator.session.coding.document_labels import document_labels_of, remove_document_label, set_document_label
from annotator.session.coding.notes import ask, questions_of
from annotator.session.coding.ranges import add_range, remove_range, resize_range
from annotator.session.coding.relations import (
    accept_relation,
    add_relation,
    delete_relation,
    deny_relation,
    kinds_between,
    relations_of,
    shown_relations,
)
from annotator.session.coding.tagging import (
    annotation_by_id,
    delete_span,
    relabel_span,
    resize_span,
    set_status,
    tag_span,
)
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import redo, undo, undo_name
from annotator.session.intake.importing import import_paths
from annotator.session.people.coders import choose_coder
from annotator.session.rules.constraints import relation_warnings, warnings_of
from annotator.session.session import Session
from annotator.store.things.annotations import drop_annotation, put_annotation

TEXT = "会议强调，各地各有关部门要打赢𠮷林攻坚战，加强后面。\n省委书记、省长刘宁主持。"


def desk_codebook() -> Codebook:
    """The full starter, with a label for articles and attributes of every kind."""
    full = load_codebook(resource("codebooks", "full.yaml"))
    more = (
        Attribute("themes", values=("economy", "health"), kind="choices"), Attribute("signed", kind="yesno"),
        Attribute("count", kind="number"), Attribute("said"),
    )  # fmt: skip
    stance = LabelDef(
        "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b11", "stance", "#b45309", "#f59e0b", applies_to="document", attributes=more
    )
    labels = tuple(
        each._replace(attributes=(*each.attributes, *more)) if each.id == "slogan" else each for each in full.labels
    )
    return full.having(labels=(*labels, stance))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    opened = Session.create(tmp_path / "desk.db", desk_codebook(), coder="li")
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    import_paths(opened, [page])
    yield opened
    assert check_project(opened) == []
    opened.close()


def tag(session: Session, label: str, words: str) -> Annotation:
    start = TEXT.index(words)
    return tag_span(session, 1, start, start + len(words), session.codebook.require(label).uuid)


def kinds(session: Session) -> set[tuple[str, str, str]]:
    """(kind, words it starts from, words it leads to) of what is shown."""
    opened = load_article(session, 1)
    words = {each.id: TEXT[each.start : each.end] for each in opened.annotations.values()}
    names = {each.uuid: each.id for each in session.codebook.relations}
    return {(names[r.type], words[r.source], words[r.target or ""]) for r in shown_relations(session, opened)}


def test_a_relation_is_drawn_once_between_the_labels_that_it_may_join(desk: Session) -> None:
    person, office, order = (
        tag(desk, "personnel", "刘宁"),
        tag(desk, "position", "省长"),
        tag(desk, "directive", "加强后面"),
    )
    made = add_relation(desk, 1, "holds_position", person, office)
    assert relations_of(desk, 1) == (made,) and made.is_stored
    assert [each.id for each in kinds_between(desk.codebook, person.label, office.label)] == ["holds_position"]
    with pytest.raises(BadRelation, match="already"):
        add_relation(desk, 1, made.type, person, office)
    with pytest.raises(BadRelation, match="cannot lead to directive: the codebook allows position"):
        add_relation(desk, 1, "holds_position", person, order)
    with pytest.raises(BadRelation, match="cannot start from position"):
        add_relation(desk, 1, "holds_position", office, person)
    with pytest.raises(BadRelation, match="two tags"):
        add_relation(desk, 1, "holds_position", person, person)
    with pytest.raises(NotFound, match="no relation “likes”"):
        add_relation(desk, 1, "likes", person, office)
    delete_relation(desk, made)
    assert relations_of(desk, 1) == ()
    with pytest.raises(NotFound):
        delete_relation(desk, made)
    undo(desk)
    assert relations_of(desk, 1) == (made,)


def test_what_follows_from_the_spans_is_stored_only_where_a_coder_says_otherwise(desk: Session) -> None:
    frame, to = tag(desk, "attribution", "会议强调"), tag(desk, "addressee", "各地各有关部门")
    order = tag(desk, "directive", "打赢𠮷林攻坚战")
    derived = {("addressed_to", "打赢𠮷林攻坚战", "各地各有关部门"), ("asserted_by", "打赢𠮷林攻坚战", "会议强调")}
    assert kinds(desk) == derived and relations_of(desk, 1) == ()
    arrow = next(r for r in shown_relations(desk, load_article(desk, 1)) if r.target == frame.id)
    delete_relation(desk, arrow)
    assert kinds(desk) == derived - {("asserted_by", "打赢𠮷林攻坚战", "会议强调")}
    assert [each.denied for each in relations_of(desk, 1)] == [True]
    again = add_relation(desk, 1, "asserted_by", order, frame)  # takes the denial's place
    assert relations_of(desk, 1) == (again,)
    undo(desk)
    undo(desk)
    assert kinds(desk) == derived and relations_of(desk, 1) == ()
    other = tag(desk, "addressee", "省长")
    moved = add_relation(desk, 1, "addressed_to", order, other)
    assert ("addressed_to", "打赢𠮷林攻坚战", "省长") in kinds(desk)
    back = add_relation(desk, 1, "addressed_to", order, to)
    assert relations_of(desk, 1) == (back,) and back.id != moved.id
    assert deny_relation(desk, 1, "addressed_to", order) == deny_relation(desk, 1, "addressed_to", order)
    assert len(relations_of(desk, 1)) == 1


def test_a_proposed_relation_is_accepted_or_dismissed_pair_by_pair(desk: Session) -> None:
    for label, words in (("personnel", "刘宁"), ("position", "省长"), ("position", "省委书记")):
        tag(desk, label, words)
    assert kinds(desk) == {("holds_position", "刘宁", "省长"), ("holds_position", "刘宁", "省委书记")}
    near, far = shown_relations(desk, load_article(desk, 1))
    assert accept_relation(desk, near).is_stored
    delete_relation(desk, far)
    assert kinds(desk) == {("holds_position", "刘宁", "省长")}
    assert not any(r.made == "proposed" for r in shown_relations(desk, load_article(desk, 1)))


def test_a_denial_and_a_relation_that_contradict_each_other_never_stand_together(desk: Session) -> None:
    person, office = tag(desk, "personnel", "刘宁"), tag(desk, "position", "省长")
    tag(desk, "position", "省委书记")
    denied = deny_relation(desk, 1, "holds_position", person, office.id)
    assert kinds(desk) == {("holds_position", "刘宁", "省委书记")}
    made = add_relation(desk, 1, "holds_position", person, office)
    assert relations_of(desk, 1) == (made,)
    again = deny_relation(desk, 1, "holds_position", person)
    assert relations_of(desk, 1) == (again,) and again.target is None and kinds(desk) == set()
    undo(desk)
    assert relations_of(desk, 1) == (made,)
    undo(desk)
    assert relations_of(desk, 1) == (denied,)


def test_a_span_takes_its_relations_and_its_question_along_in_one_step(desk: Session) -> None:
    person, office, first = (
        tag(desk, "personnel", "刘宁"),
        tag(desk, "position", "省长"),
        tag(desk, "position", "省委书记"),
    )
    one, other = (add_relation(desk, 1, "holds_position", person, each) for each in (office, first))
    asked = ask(desk, 1, "𠮷？", person)
    heard = []
    desk.listen(heard.append)
    delete_span(desk, person)
    assert relations_of(desk, 1) == () and questions_of(desk, 1) == ()
    assert sorted(item.kind for item in heard[0].items) == ["annotation", "note", "relation", "relation"]
    assert undo_name(desk) == "Delete tag"
    undo(desk)
    assert set(relations_of(desk, 1)) == {one, other} and questions_of(desk, 1) == (asked,)
    redo(desk)
    assert relations_of(desk, 1) == ()
    undo(desk)


def test_a_relation_survives_a_new_label_and_is_warned_of(desk: Session) -> None:
    person, office = tag(desk, "personnel", "刘宁"), tag(desk, "position", "省长")
    made = add_relation(desk, 1, "holds_position", person, office)
    spans = load_article(desk, 1).annotations
    assert relation_warnings(relations_of(desk, 1), spans, desk.codebook) == ()
    relabel_span(desk, office, desk.codebook.require("organization").uuid)
    spans = load_article(desk, 1).annotations
    (warning,) = relation_warnings(relations_of(desk, 1), spans, desk.codebook)
    assert "from personnel to organization" in warning.sentence and warning.annotations == (person.id, office.id)
    assert relations_of(desk, 1) == (made,)


def test_check_finds_a_relation_without_its_span_and_ranges_out_of_order(desk: Session) -> None:
    person, office = tag(desk, "personnel", "刘宁"), tag(desk, "position", "省长")
    add_relation(desk, 1, "holds_position", person, office)
    with desk.project.change("Spoil", None) as write:
        drop_annotation(write, office.id)
        put_annotation(write, person._replace(ranges=((3, 4), (1, 2))))
    found = check_project(desk)
    assert len(found) == 2 and "joins a span that is not there" in found[1] and "in order" in found[0]
    with desk.project.change("Mend", None) as write:
        put_annotation(write, office)
        put_annotation(write, person)


def test_another_coders_spans_are_left_alone(desk: Session) -> None:
    person, office = tag(desk, "personnel", "刘宁"), tag(desk, "position", "省长")
    made = add_relation(desk, 1, "holds_position", person, office)
    choose_coder(desk, "wang")
    assert relations_of(desk, 1) == ()
    for refused in (
        lambda: add_relation(desk, 1, "holds_position", person, office),
        lambda: ask(desk, 1, "?", person),
        lambda: set_attribute(desk, person, "role", "chairs"),
        lambda: add_range(desk, person, 0, 1),
    ):
        with pytest.raises(BadSpan, match="another coder"):
            refused()
    with pytest.raises(BadRelation, match="another coder"):
        delete_relation(desk, made)


def test_an_attribute_takes_what_its_label_declares_and_nothing_else(desk: Session) -> None:
    span = tag(desk, "slogan", "打赢𠮷林攻坚战")
    for name, value, kept in (
        ("form", "quoted", "quoted"), ("themes", ["health", "economy"], "economy|health"), ("signed", True, "yes"),
        ("signed", "否", "no"), ("count", "１２.５", "12.5"), ("count", 3, "3"), ("said", " 𠮷 ", "𠮷"),
    ):  # fmt: skip
        span = set_attribute(desk, span, name, value)
        assert span.attributes[name] == kept == annotation_by_id(desk, span.id).attributes[name]
    for name, value, why in (
        ("form", "loud", "cannot be the form of slogan: choose one of quoted"), ("themes", "wealth", "choose one of"),
        ("signed", "maybe", "choose one of yes, no"), ("count", "many", "write a number"),
        ("mood", "x", "no attribute"),
    ):  # fmt: skip
        with pytest.raises(BadAttribute, match=why):
            set_attribute(desk, span, name, value)
    before = dict(span.attributes)
    span = set_attribute(desk, span, "form", None)
    assert "form" not in span.attributes
    undo(desk)
    assert annotation_by_id(desk, span.id).attributes == before


def test_a_default_holds_until_something_is_set_and_is_not_stored(desk: Session) -> None:
    span = tag(desk, "directive", "加强后面")
    label = desk.codebook.require("directive")
    assert span.attributes == {} and values_of(label, span.attributes)["goal"] == "no"
    span = set_attribute(desk, span, "goal", "yes")
    assert values_of(label, span.attributes)["goal"] == "yes"


def test_relabelling_keeps_what_both_labels_declare(desk: Session) -> None:
    desk_book = desk.codebook
    twin = desk_book.require("slogan")._replace(
        uuid="11111111-2222-4333-8444-555555555555", id="motto", key="", attributes=(
            Attribute("form", values=("quoted",)), Attribute("count", kind="number"),
            Attribute("themes", values=("x",)),
        ),
    )  # fmt: skip
    set_codebook(desk, desk_book.having(labels=(*desk_book.labels, twin)))
    span = tag(desk, "slogan", "加强后面")
    for name, value in (("form", "quoted"), ("count", "2"), ("themes", "health"), ("said", "a")):
        span = set_attribute(desk, span, name, value)
    span = relabel_span(desk, span, twin.uuid)
    assert span.attributes == {"form": "quoted", "count": "2"}
    undo(desk)
    assert set(annotation_by_id(desk, span.id).attributes) == {"form", "count", "themes", "said"}


def test_a_codebook_that_drops_an_attribute_in_use_is_told_of_and_loses_nothing(desk: Session) -> None:
    span = set_attribute(desk, tag(desk, "slogan", "加强后面"), "form", "quoted")
    book = desk.codebook
    without = book.having(
        labels=tuple(each._replace(attributes=()) if each.id == "slogan" else each for each in book.labels)
    )
    assert attributes_that_go(desk, book) == ()
    (sentence,) = attributes_that_go(desk, without)
    assert "form of slogan is set on 1 tag and" in sentence
    set_codebook(desk, without)
    assert annotation_by_id(desk, span.id).attributes == {"form": "quoted"}
    assert set_attribute(desk, span, "form", None).attributes == {}


def test_an_article_has_each_of_its_labels_once_with_attributes(desk: Session) -> None:
    made = set_document_label(desk, 1, "stance", {"themes": ["health"]})
    assert set_document_label(desk, 1, "stance", {"count": "3"}).id == made.id
    assert [dict(each.attributes) for each in document_labels_of(desk, 1)] == [{"count": "3", "themes": "health"}]
    assert load_article(desk, 1).status == "doing"
    with pytest.raises(BadSpan, match="for words of the text"):
        set_document_label(desk, 1, "slogan")
    with pytest.raises(BadSpan, match="articles as a whole"):
        tag(desk, "stance", "加强后面")
    with pytest.raises(BadAttribute):
        set_document_label(desk, 1, "stance", {"mood": "x"})
    remove_document_label(desk, 1, "stance")
    with pytest.raises(NotFound, match="does not have"):
        remove_document_label(desk, 1, "stance")
    undo(desk)
    assert [each.id for each in document_labels_of(desk, 1)] == [made.id]
    from annotator.errors import CodebookError

    with pytest.raises(CodebookError, match="stance"):
        set_codebook(desk, desk.codebook.having(labels=desk.codebook.labels[:-1]))


def test_a_span_of_several_ranges_is_one_annotation(desk: Session) -> None:
    span = tag(desk, "slogan", "打赢")
    wide = add_range(desk, span, 21, 23)
    assert wide.ranges == ((13, 15), (21, 23)) and wide.extent == (13, 23)
    assert wide.id == span.id and annotation_by_id(desk, span.id) == wide
    assert add_range(desk, wide, 15, 16).ranges == ((13, 16), (21, 23))  # they touch: one
    whole = add_range(desk, annotation_by_id(desk, span.id), 14, 22)
    assert whole.ranges == () and whole.extent == (13, 23)
    split = remove_range(desk, whole, 16, 20)
    assert split.ranges == ((13, 16), (20, 23))
    assert resize_range(desk, split, 0, 12, 15).ranges == ((12, 15), (20, 23))
    twin = tag_span(desk, 1, 12, 23, span.label)  # other words: not those of the two ranges
    with pytest.raises(BadSpan, match="already"):
        tag_span(desk, 1, 12, 23, span.label)
    resize_span(desk, annotation_by_id(desk, span.id), 12, 23)
    (warning,) = warnings_of([twin, annotation_by_id(desk, span.id)], desk.codebook)
    assert warning.kind == "twice"  # an edge may go there: it is pointed out, never forbidden
    undo(desk)
    undo(desk)
    with pytest.raises(BadSpan, match="leave nothing"):
        remove_range(desk, split, 0, 30)
    with pytest.raises(BadSpan, match="outside"):
        add_range(desk, split, 5, 5_000)
    for _ in range(5):
        undo(desk)
    assert annotation_by_id(desk, span.id) == span


def test_a_question_is_kept_with_its_span_or_its_article(desk: Session) -> None:
    span = tag(desk, "slogan", "打赢")
    on_span, on_article = ask(desk, 1, "口号？", span), ask(desk, 1, " 重复？ ")
    assert set(questions_of(desk, 1)) == {on_span, on_article}
    changed = ask(desk, 1, "不是口号？", span)
    assert changed is not None and on_span is not None and changed.id == on_span.id
    assert ask(desk, 1, "", span) is None and ask(desk, 1, "", span) is None
    assert questions_of(desk, 1) == (on_article,)
    undo(desk)
    assert set(questions_of(desk, 1)) == {changed, on_article}


@pytest.mark.parametrize("script", ["hans", "hant", "source"])
def test_all_of_it_leaves_as_the_contract_says(desk: Session, tmp_path: Path, script: str) -> None:
    person, office = tag(desk, "personnel", "刘宁"), tag(desk, "position", "省长")
    made = add_relation(desk, 1, "holds_position", person, office)
    order = tag(desk, "directive", "加强后面")
    deny_relation(desk, 1, "asserted_by", order)
    apart = set_attribute(desk, add_range(desk, tag(desk, "slogan", "打赢"), 18, 21), "form", "parallel")
    set_document_label(desk, 1, "stance", {"themes": ["economy", "health"]})
    ask(desk, 1, "?")
    set_status(desk, 1, "done")
    out = tmp_path / f"{script}.jsonl"
    report = export_project(desk, out, ExportOptions(script=script))
    assert report.counts == {}
    record = json.loads(out.read_text("utf-8"))
    assert record["relations"] == [
        {"id": made.id, "type": "holds_position", "from": person.id, "to": office.id, "layer": "li"}
    ]
    assert record["labels"] == ["stance"]
    assert record["document_annotations"][0]["attributes"] == {"themes": "economy|health"}
    rows = {each["id"]: each for each in record["spans"]}
    parts = rows[apart.id]
    assert parts["ranges"] == [[13, 15], [18, 21]] and parts["attributes"] == {"form": "parallel"}
    for each in rows.values():
        assert record["text"][each["start"] : each["end"]] == each["text"]
    if script != "source":
        other = record["parallel"]
        images = dict(zip(rows, other["spans"], strict=True))
        assert other["text"][slice(*images[order.id])] == {"hans": "加強後面", "hant": "加强后面"}[script]
