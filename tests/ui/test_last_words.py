"""Claims about the end of a coder's work: a package says that it is to be sent back, and why undo ends is said."""

from __future__ import annotations

from pathlib import Path

from annotator.session.coding.tagging import tag_span
from annotator.session.merging import merge
from annotator.session.people.coders import choose_coder
from annotator.session.people.packing import pack
from annotator.session.session import Session
from annotator.ui.desk.way_back import last_one, nothing_to_undo


def test_a_package_is_to_be_sent_back_and_a_project_is_not(sample_path: Path, tmp_path: Path) -> None:
    home = Session.open(sample_path)
    choose_coder(home, "li")
    pack(home, tmp_path / "吴.db", "吴", [1, 2])
    package = Session.open(tmp_path / "吴.db", "吴")
    assert "Send 吴.db back." in last_one(package) and "Send" not in last_one(home)
    assert nothing_to_undo(package) == nothing_to_undo(home) == "There is nothing to undo."
    tag_span(package, 1, 0, 4, package.codebook.require("slogan").uuid)
    package.close()
    merge(home, tmp_path / "吴.db", keep_copy=False)
    assert "since files came in from others" in nothing_to_undo(home)
    home.close()
