"""Names of coders: gold is nobody's, and capitals do not make another person."""

from __future__ import annotations

import pytest

from annotator.errors import UsageError
from annotator.session.assignment import Asked, draw_round
from annotator.session.people.coders import choose_coder, coder_for, coders, layers, rename_coder
from annotator.session.people.packing import pack
from annotator.session.session import Session
from annotator.store.things.coders import add_coder


def names(session: Session) -> list[str]:
    return [each.name for each in coders(session)]


@pytest.mark.parametrize("name", ["gold", "GOLD", " Gold "])
def test_nobody_is_called_like_the_layer_of_what_adjudication_decides(session: Session, name: str, tmp_path) -> None:
    calls = (
        coder_for, choose_coder, lambda s, n: rename_coder(s, "li", n), lambda s, n: pack(s, tmp_path / "x.pack", n),
    )  # fmt: skip
    for call in calls:
        with pytest.raises(UsageError, match="adjudication decides: choose another name"):
            call(session, name)
    with pytest.raises(UsageError, match="adjudication"):
        draw_round(session, Asked((name,)))
    assert names(session) == ["li"] and not [*tmp_path.glob("x*")]
    assert [each.name for each in layers(session)] == ["li"]


def test_a_name_that_differs_in_capitals_only_is_refused_and_names_the_one_there_is(session: Session) -> None:
    coder_for(session, "Straße 𠮷")
    for name, there in (("LI", "li"), ("STRASSE 𠮷", "Straße 𠮷")):
        with pytest.raises(UsageError, match=f"differ in capitals only: code as {there}"):
            coder_for(session, name)
    with pytest.raises(UsageError, match="but for its capitals: “Straße 𠮷”"):
        rename_coder(session, "li", "strasse 𠮷")
    assert names(session) == ["li", "Straße 𠮷"]


def test_a_coder_may_change_the_capitals_of_their_own_name(session: Session) -> None:
    rename_coder(session, "li", "Li")
    assert names(session) == ["Li"] and [each.name for each in layers(session)] == ["Li"]


def test_names_that_were_given_before_go_on(session: Session) -> None:
    for name in ("LI", "gold"):
        add_coder(session.project, name, session.new_id)
        assert choose_coder(session, name).name == name
    rename_coder(session, "LI", "wu")
    assert names(session) == ["li", "wu", "gold"]
