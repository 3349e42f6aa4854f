"""How far each coder is, in numbers that can be counted by hand; and whose each conflict is."""

from __future__ import annotations

import shutil
from pathlib import Path

from annotator.session.articles import load_article
from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.coding.tagging import set_note, set_status
from annotator.session.listing.metadata import set_metadata
from annotator.session.merging import conflicts, merge
from annotator.session.people.coder_work import coder_work
from annotator.session.people.coders import coder_for, layers
from annotator.session.people.sittings import SittingClock
from annotator.session.session import Session
from tests.three_coders import three_coders


def test_each_has_their_own_spans_their_done_articles_and_those_of_them_that_are_theirs_to_code(tmp_path: Path) -> None:
    session = Session.open(three_coders(tmp_path), "li")
    assign(session, draw_round(session, Asked(("wu", "zhang"), articles=(1, 2, 5))))
    coder_for(session, "zhao")
    found = {each.name: each for each in coder_work(session)}
    assert list(found) == ["li", "wu", "zhang", "zhao"]
    assert [each[2:6] for each in found.values()] == [(0, 0, 5, 20), (3, 2, 3, 20), (3, 1, 3, 18), (0, 0, 0, 0)]
    assert found["zhao"].last_change is None
    assert found["wu"].last_change < found["zhang"].last_change
    session.close()


def test_a_conflict_names_the_layer_it_is_in_and_none_where_it_is_nobodys(tmp_path: Path) -> None:
    here = three_coders(tmp_path)
    there = Path(shutil.copy(here, tmp_path / "there.db"))
    for path, word in ((here, "here"), (there, "there")):
        session = Session.open(path, "wu")
        spans = load_article(session, 1).annotations.values()
        set_note(session, min(spans, key=lambda each: (each.start, each.id)), word)
        set_metadata(session, 2, {"outlet": word})
        session.close()
    session = Session.open(here, "li")
    merge(session, there)
    of = {each.kind: each.layer for each in conflicts(session)}
    wu = next(each.id for each in layers(session) if each.name == "wu")
    assert of == {"annotation": wu, "article": ""}
    files = {side.words.partition("note ")[2]: side.file for each in conflicts(session) for side in each.sides}
    assert (files["“here”"], files["“there”"]) == (0, 1), "each version says in which file it was written"
    session.close()


def test_who_only_looks_at_an_article_has_changed_nothing(tmp_path: Path) -> None:
    path = three_coders(tmp_path)
    session = Session.open(path, "li")
    before = {each.name: each.last_change for each in coder_work(session)}
    session.close()
    now = [max(each or 0 for each in before.values()) * 1000 + 9_000_000]
    session = Session.open(path, "li", clock=lambda: now[0])
    clock = SittingClock(session)
    clock.open(1)
    for _ in range(20):
        now[0] += 10_000
        clock.see()
    clock.leave()
    clock.keep()
    set_metadata(session, 2, {"outlet": "𠮷林"})
    assert {each.name: each.last_change for each in coder_work(session)} == before
    set_status(session, 1, "done")
    set_status(session, 1, "doing")
    assert {each.name: each.last_change for each in coder_work(session)} == {**before, "li": now[0] // 1000}
    session.close()
