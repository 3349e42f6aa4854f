"""Claims about an article's texts: the published one as it stands, the other converted, or taken from the store."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text import compose
from annotator.text.compose import article_texts, converted_view, is_current
from annotator.text.scripts import STANDARDS

sources = st.lists(
    st.sampled_from(
        ["互联网", "網際網路", "信息", "資訊", "𠮷", "e\u0301", "\n", "，", "\u00a0", "后", "余金富", "会(huì)议"]
    ),
    min_size=1,
    max_size=10,
).map("".join)


@settings(deadline=None)
@given(sources, st.sampled_from(["hans", "hant"]), st.sampled_from(STANDARDS), st.data())
def test_a_selection_in_either_pane_finds_its_source_and_comes_back_covered(
    source: str, published: str, standard: str, data: st.DataObject
) -> None:
    texts = article_texts(source, published, standard)
    assert texts.reading == texts.view(published).text == source and texts.view(published).as_published
    for view in (texts.hans, texts.hant):
        start = data.draw(st.integers(0, len(view.text) - 1))
        end = data.draw(st.integers(start + 1, len(view.text)))
        span = view.to_source(start, end)
        there = view.from_source(*span)
        assert there[0] <= start and end <= there[1]
        assert view.to_source(*there) == span


def test_a_stored_view_is_shown_without_converting(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "用互联网，𠮷"
    stored = converted_view(source, "hans", "twp")
    fresh = article_texts(source, "hans", "twp")
    monkeypatch.setattr(compose.scripts.alignment, "align", lambda *_: pytest.fail("converted again"))
    assert article_texts(source, "hans", "twp", stored) == fresh
    assert stored.text == "用網際網路，𠮷" and stored.units == ((1, 4, 1, 5),)


@pytest.mark.parametrize("stale", ["key", "script", "text", "units", "standard", "reading"])
def test_a_stale_or_damaged_view_is_made_again(stale: str) -> None:
    source, standard = "用互联网，𠮷", "twp"
    stored = converted_view("用" if stale == "reading" else source, "hans", "tw" if stale == "standard" else standard)
    harm = {"key": "0" * 64, "script": "hans", "text": "用", "units": ((0, 9, 0, 1),)}
    if stale in harm:
        stored = stored._replace(**{stale: harm[stale]})
    assert not is_current(stored, source, "hans", standard)
    assert article_texts(source, "hans", standard, stored) == article_texts(source, "hans", standard)


def test_a_view_kept_as_lists_as_a_database_gives_them_serves_as_well() -> None:
    stored = converted_view("用互联网", "hans", "twp")
    as_lists = stored._replace(units=[list(unit) for unit in stored.units])  # type: ignore[arg-type]
    assert is_current(as_lists, "用互联网", "hans", "twp")
    assert article_texts("用互联网", "hans", "twp", as_lists).hant.to_source(2, 3) == (1, 4)


def test_no_view_at_all_is_not_current() -> None:
    assert not is_current(None, "用", "hans", "tw")
