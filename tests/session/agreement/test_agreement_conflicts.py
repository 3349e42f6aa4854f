"""Figures of agreement say where they rest on what nobody has settled."""

from __future__ import annotations

from pathlib import Path

from annotator.session.agreement.codings import EVERYTHING, read_codings
from annotator.session.agreement.study import facts_of
from annotator.session.checking import backup_project
from annotator.session.coding.tagging import resize_span, tag_span
from annotator.session.merging import conflicts, merge, settle
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session


def test_an_open_conflict_is_told_until_it_is_settled(sample_path: Path, tmp_path: Path) -> None:
    home = Session.open(sample_path)
    choose_coder(home, "li")
    span = tag_span(home, 1, 0, 4, home.codebook.require("slogan").uuid)
    backup_project(home, tmp_path / "other.db")
    other = Session.open(tmp_path / "other.db", "li")
    for session, end in ((home, 5), (other, 6)):
        resize_span(session, span, 0, end)
    other.close()
    assert facts_of(home, EVERYTHING, read_codings(home)).warning == ""
    merge(home, tmp_path / "other.db", keep_copy=False)
    warning = (
        "1 conflict of li is not settled; the version that stands counts (what is there before what was deleted, else "
        "the newer)."
    )
    assert facts_of(home, EVERYTHING, read_codings(home)).warning == warning
    (conflict,) = conflicts(home)
    settle(home, conflict.thing, conflict.sides[0].seq)
    assert facts_of(home, EVERYTHING, read_codings(home)).warning == ""
    home.close()
