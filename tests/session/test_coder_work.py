"""How far each coder is, in numbers that can be counted by hand; and whose each conflict is."""

from __future__ import annotations

import shutil
from pathlib import Path

from annotator.session.articles import load_article
from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.coder_work import coder_work
from annotator.session.coders import coder_for, layers
from annotator.session.listing.metadata import set_metadata
from annotator.session.merging import conflicts, merge
from annotator.session.session import Session
from annotator.session.tagging import set_note
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
    session.close()
