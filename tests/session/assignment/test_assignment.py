"""Rounds in a project: who has what, what is free, what is counted, and one step back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator.errors import NotFound, UsageError
from annotator.exchange.records import ImportedArticle
from annotator.session.articles import next_unfinished
from annotator.session.assignment import Asked, assign, draw_round, drop_round, round_named, rounds
from annotator.session.checking import check_project
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.intake.importing import import_page
from annotator.session.listing import (
    MINE,
    ListFilter,
    Tallies,
    listed_numbers,
    remove_articles,
    restore_articles,
    set_metadata,
)
from annotator.session.listing.worklist import Worklist, work_through
from annotator.session.people.coders import choose_coder, coders
from annotator.session.session import Session

OUTLETS = ("人民日报", "廣西日報")


@pytest.fixture
def desk(session: Session) -> Iterator[Session]:
    """Twelve articles: the hard text, and eleven of two outlets; the coder is li."""
    for n in range(11):
        text = f"今天上午，省委召开会议{n}。\r\n𠮷\u00a0林e\u0301，強調{n}。\n"
        page = ImportedArticle(text, f"{n}.txt", "00" * 32, script="hans")
        number = import_page(session, page).numbers[0]
        set_metadata(session, number, {"outlet": OUTLETS[n % 2], "published": f"2023-0{1 + n % 3}-02"})
    yield session


def given_to(session: Session, name: str) -> list[int]:
    coder = next(each.id for each in coders(session) if each.name == name)
    return list(listed_numbers(session, ListFilter(assigned=coder)))


def give(session: Session, *names: str, **asked: object):
    return assign(session, draw_round(session, Asked(names, **asked)))  # pyright: ignore[reportArgumentType]


def test_a_round_gives_what_was_asked_and_is_told_with_its_seed(desk: Session) -> None:
    made = give(desk, "wu", "li", each=5, overlap="2", seed=9, name="pilot")
    li, wu = given_to(desk, "li"), given_to(desk, "wu")
    assert (len(li), len(wu), len(set(li) & set(wu))) == (5, 5, 2)
    assert (made.name, made.kind, made.seed, made.articles, made.overlap) == ("pilot", "real", 9, 8, 2)
    assert [tuple(each)[1:] for each in made.shares] == [("li", 5, 2, 0), ("wu", 5, 2, 0)]
    assert rounds(desk) == (made,) and round_named(desk, "pilot") == made
    assert not [*check_project(desk)]


def test_a_drawing_stores_nothing_and_two_of_the_same_seed_are_equal(desk: Session) -> None:
    asked = Asked(("li", "wu"), overlap="3", seed=4)
    first = draw_round(desk, asked)
    assert draw_round(desk, asked) == first == draw_round(desk, asked._replace(coders=("wu", "li")))
    assert rounds(desk) == () and [each.name for each in coders(desk)] == ["li"]
    assert draw_round(desk, asked._replace(seed=5)).gives != first.gives
    assert sum(len(each) for each in first.gives.values()) == 12 + 3


def test_a_later_round_draws_from_what_is_left(desk: Session) -> None:
    give(desk, "li", "wu", each=4)
    before = set(given_to(desk, "li")) | set(given_to(desk, "wu"))
    later = draw_round(desk, Asked(("li", "zhang")))
    assert later.name == "round 2" and later.free == 4
    assert not before & {n for numbers in later.gives.values() for n in numbers}


def test_training_articles_never_come_into_real_rounds_nor_back(desk: Session) -> None:
    trained = give(desk, "li", "wu", each=3, training=True)
    assert trained.kind == "training" and given_to(desk, "li") == given_to(desk, "wu")
    training = given_to(desk, "li")
    real = draw_round(desk, Asked(("li", "wu")))
    assert not set(training) & {n for numbers in real.gives.values() for n in numbers}
    with pytest.raises(UsageError, match="training round"):
        draw_round(desk, Asked(("li",), articles=(training[0],)))
    with pytest.raises(UsageError, match="training round"):
        draw_round(desk, Asked(("li",), articles=(training[0], *real.gives["li"]), each=1))
    assign(desk, real)
    with pytest.raises(UsageError, match="real round"):
        draw_round(desk, Asked(("li",), articles=(real.gives["li"][0],), training=True))


def test_a_list_gives_everybody_these_and_nobody_the_same_twice(desk: Session) -> None:
    give(desk, "li", articles=(2, 3))
    made = draw_round(desk, Asked(("li", "wu"), articles=(3, 2, 5)))
    assert made.gives == {"li": (5,), "wu": (2, 3, 5)} and made.overlap == {2, 3, 5}
    assert made.remarks == ("li has 2 of these already.",)
    assert [each.overlap for each in assign(desk, made).shares] == [1, 3]
    with pytest.raises(UsageError, match="already"):
        draw_round(desk, Asked(("li", "wu"), articles=(2, 5)))


def test_a_removed_article_is_neither_drawn_nor_counted_until_it_comes_back(desk: Session) -> None:
    remove_articles(desk, [12])
    made = give(desk, "li", "wu", overlap="11")
    assert (made.articles, made.overlap) == (11, 11) and 12 not in given_to(desk, "li")
    set_status(desk, 4, "done")
    remove_articles(desk, [4, 5])
    assert [(e.given, e.overlap, e.done) for e in rounds(desk)[0].shares] == [(9, 9, 0), (9, 9, 0)]
    assert not {4, 5} & set(given_to(desk, "li"))
    restore_articles(desk, [4])
    assert [(e.given, e.done) for e in rounds(desk)[0].shares] == [(10, 1), (10, 0)]


@pytest.mark.parametrize("by", ["outlet", "month"])
def test_strata_are_drawn_in_proportion(desk: Session, by: str) -> None:
    made = draw_round(desk, Asked(("li", "wu"), each=4, overlap="4", stratify=by))
    for free, drawn, overlap in made.strata.values():
        assert abs(overlap - 4 * free / 12) < 1 and drawn == overlap
    assert sum(free for free, _, _ in made.strata.values()) == 12 and len(made.strata) == (3 if by == "outlet" else 4)


def test_undo_takes_back_what_was_coded_and_never_a_round(desk: Session) -> None:
    coder = desk.owner()[0].id
    before = desk.project.next_undo(coder)
    made = give(desk, "li", "wu", overlap="3")
    assert desk.project.next_undo(coder) == before
    tag_span(desk, 1, 0, 2, desk.codebook.active[0].uuid)
    desk.project.undo(coder)
    assert rounds(desk) == (made,)
    drop_round(desk, made.name)
    assert desk.project.next_undo(coder) == before
    desk.project.redo(coder)
    assert rounds(desk) == () and list(listed_numbers(desk, ListFilter(has_label=desk.codebook.active[0].uuid))) == [1]
    again = give(desk, "li", "wu", overlap="3", name=made.name)
    assert again.shares == made.shares
    assert not [*check_project(desk)]


def test_a_round_dropped_leaves_what_was_coded(desk: Session) -> None:
    give(desk, "li", each=4)
    tagged = tag_span(desk, given_to(desk, "li")[0], 0, 2, desk.codebook.active[0].uuid)
    drop_round(desk, "round 1")
    assert rounds(desk) == () and desk.project.next_undo(desk.owner()[0].id) != "Take back round"
    assert list(listed_numbers(desk, ListFilter(has_label=tagged.label))) == [tagged.article]
    with pytest.raises(NotFound, match="there is none yet"):
        drop_round(desk, "round 1")


def test_what_was_drawn_before_somebody_else_was_faster_is_refused(desk: Session) -> None:
    drawn = draw_round(desk, Asked(("li", "wu"), each=3))
    give(desk, "li", articles=(drawn.gives["wu"][0],), name="faster")
    with pytest.raises(UsageError, match="draw it again"):
        assign(desk, drawn)
    assert [each.name for each in rounds(desk)] == ["faster"]


def test_a_round_that_is_refused_adds_nobody(desk: Session) -> None:
    first, second = (draw_round(desk, Asked((name, "li"), articles=(1, 2), name="x")) for name in ("one", "two"))
    assign(desk, first)
    with pytest.raises(UsageError):
        assign(desk, second)
    assert [each.name for each in coders(desk)] == ["li", "one"]


def test_the_overlap_is_counted_by_who_has_an_article_now(desk: Session) -> None:
    give(desk, "li", articles=(2, 3), name="first")
    give(desk, "wu", articles=(3, 4), name="second")
    assert [(each.overlap, each.shares[0].overlap) for each in rounds(desk)] == [(1, 1), (1, 1)]
    drop_round(desk, "first")
    assert [(each.overlap, each.shares[0].overlap) for each in rounds(desk)] == [(0, 0)]


@pytest.mark.parametrize("more", [{}, {"each": 3}])
def test_a_share_of_overlap_is_one_article_at_least(desk: Session, more: dict[str, int]) -> None:
    assert len(draw_round(desk, Asked(("li", "wu"), overlap="0.4%", **more)).overlap) == 1  # pyright: ignore


def test_a_coder_whom_two_add_at_once_is_one_coder(desk: Session) -> None:
    from annotator.store.things.coders import add_coder

    first, second = (add_coder(desk.project, "wu", desk.new_id) for _ in range(2))
    assert first == second and [each.name for each in coders(desk)] == ["li", "wu"]


def test_gold_keeps_its_name(desk: Session) -> None:
    from annotator.session.people.coders import rename_coder
    from annotator.store.things.coders import add_layer

    add_layer(desk.project, "gold", "gold", desk.new_id)
    with pytest.raises(UsageError, match="keeps its name"):
        rename_coder(desk, "gold", "truth")
    for name in ("li\x1b", "n" * 101, "\ud800"):
        with pytest.raises(UsageError, match="name of a coder"):
            rename_coder(desk, "li", name)


def test_next_article_is_mine_first_then_any(desk: Session) -> None:
    give(desk, "li", articles=(4, 7))
    assert [next_unfinished(desk, after) for after in (0, 4, 7, 12)] == [4, 7, 4, 4]
    set_status(desk, 4, "done")
    assert next_unfinished(desk, 2) == 7
    work_through(desk, Worklist([9, 3, 7]))
    assert next_unfinished(desk, 9) == 7
    work_through(desk, Worklist([9, 3]))
    assert next_unfinished(desk, 9) == 3
    work_through(desk, None)
    set_status(desk, 7, "done")
    assert next_unfinished(desk, 7) == 8
    choose_coder(desk, "wu")
    assert next_unfinished(desk, 0) == 1


def test_mine_is_whose_layer_it_is(desk: Session) -> None:
    give(desk, "li", articles=(4, 7))
    li_layer = desk.owner()[1].id
    give(desk, "wu", articles=(5,))
    assert list(listed_numbers(desk, ListFilter(assigned=MINE))) == [4, 7] and Tallies.of(desk).mine == 2
    choose_coder(desk, "wu")
    assert list(listed_numbers(desk, ListFilter(assigned=MINE))) == [5]
    assert list(listed_numbers(desk, ListFilter(assigned=MINE), layer=li_layer)) == [4, 7]
    assert ListFilter.of_stored(ListFilter(assigned=MINE).stored) == ListFilter(assigned=MINE)
    desk.coder = desk.layer = None
    assert list(listed_numbers(desk, ListFilter(assigned=MINE))) == []


@pytest.mark.parametrize(
    "asked",
    [Asked(()), Asked((" ",)), Asked(("li",), each=0), Asked(("li",), each=3, share="10%"),
     Asked(("li",), stratify="author"), Asked(("li",), overlap="3"), Asked(("li", "wu"), training=True, overlap="2"),
     Asked(("li",), seed=-1), Asked(("li", "wu"), overlap="13"), Asked(("li", "wu"), each=7), Asked(("li\ud800",)),
     Asked(("li",), share="40"), Asked(("li\x1b[31m",)), Asked(("li\u202e",)), Asked(("l" * 101,)),
     Asked(("li",), name="round\x07"), Asked(tuple(f"coder {n}" for n in range(13))),
     Asked(("li",), name="n" * 101), Asked(("li", "wu"), each=3, overlap="4")],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused_and_changes_nothing(desk: Session, asked: Asked) -> None:
    with pytest.raises(UsageError):
        draw_round(desk, asked)
    assert rounds(desk) == () and [each.name for each in coders(desk)] == ["li"]


def test_a_name_that_is_another_layers_is_refused_before_anybody_is_added(desk: Session) -> None:
    from annotator.store.things.coders import add_layer

    add_layer(desk.project, "machine", "zz", desk.new_id)
    with pytest.raises(UsageError, match="another's name"):
        draw_round(desk, Asked(("aa", "zz")))
    assert [each.name for each in coders(desk)] == ["li"]
    with pytest.raises(NotFound):
        draw_round(desk, Asked(("li",), articles=(99,)))
