"""What both sides wanted is asked, named or kept: codebooks, rounds, filters, decisions, removed articles."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from annotator.errors import CodebookError
from annotator.exchange.exporters.job import ExportOptions
from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.model.codebook import Codebook, load_codebook
from annotator.resource_files import resource
from annotator.session.adjudication import accept, cases, gold_layer, version
from annotator.session.assignment.asked import Asked
from annotator.session.assignment.drawing import draw_round
from annotator.session.assignment.rounds import assign, rounds
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import add_label, change_definition, new_label, rename_label
from annotator.session.codebook_changes.recoding import finish_pass, label_pass
from annotator.session.coding.tagging import set_note, set_status, tag_span
from annotator.session.exporting.export import export_project
from annotator.session.history import undo
from annotator.session.intake.importing import import_paths
from annotator.session.listing.nouns import ListFilter
from annotator.session.listing.removing import remove_articles, restore_articles
from annotator.session.listing.saved import save_filter, saved_filters
from annotator.session.merging import conflicts, merge, merge_preview, settle
from annotator.session.merging.both import both
from annotator.session.people.coders import choose_coder, coders, layers, rename_coder
from annotator.session.people.packing import pack
from annotator.session.session import Session
from annotator.store.things.annotations import annotations_of

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。省委书记刘宁后来讲话。\u00a0e\u0301"
LONG = "习近平强调，要坚决打赢𠮷林脱贫攻坚战，各地各部门要认真贯彻落实党中央的决策部署。" * 12
Done = TypeVar("Done")


class Two:
    """A project of li and wu, and a copy of it; each is open only while something is done in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ours, self.theirs = folder / "ours.db", folder / "theirs.db"
        codebook = load_codebook(resource("codebooks", "full.yaml"))
        session = Session.create(self.ours, codebook, coder="li", clock=lambda: 1_000_000)
        self.add(session, "a.txt", TEXT)
        self.add(session, "b.txt", f"{TEXT}\n会议")
        self.span = tag_span(session, 1, 0, 3, label(session, "slogan"))
        choose_coder(session, "wu")
        session.close()
        shutil.copy(self.ours, self.theirs)

    def add(self, session: Session, name: str, text: str) -> None:
        page = self.folder / name
        page.write_text(text, encoding="utf-8")
        import_paths(session, [page])

    def do(self, path: Path, work: Callable[[Session], Done], at: int = 2_000_000, coder: str = "li") -> Done:
        session = Session.open(path, coder, clock=lambda: at)
        try:
            return work(session)
        finally:
            session.close()

    def merge(self, choice: str | None = None) -> None:
        self.do(self.ours, lambda session: merge(session, self.theirs, choice))
        assert self.do(self.ours, check_project) == []


def label(session: Session, id_: str) -> str:
    found = session.codebook.by_id(id_)
    assert found
    return found.uuid


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return Two(tmp_path)


def test_an_export_is_made_where_a_coder_looked_for_a_label_that_the_codebook_lacks(two: Two) -> None:
    two.do(two.ours, lambda session: rename_label(session, label(session, "slogan"), "口號"))

    def work(session: Session) -> None:
        set_status(session, 1, "done")
        add_label(session, new_label(session, "𠮷"))
        assert label_pass(session, label(session, "𠮷"))
        finish_pass(session, 1, label(session, "𠮷"))

    two.do(two.theirs, work)
    two.merge("ours")

    def coded(session: Session) -> list[str]:
        out = two.folder / "out.jsonl"
        export_project(session, out, ExportOptions(status="all", layers=(layers(session)[0].id,)))
        return json.loads(out.read_text(encoding="utf-8").splitlines()[0])["coding"][0]["labels_coded"]

    found = two.do(two.ours, coded)
    assert "口號" in found and "𠮷" not in found


def test_a_codebook_that_was_set_back_is_not_overridden_without_a_question(two: Two) -> None:
    two.do(two.ours, lambda session: add_label(session, new_label(session, "𠮷")))
    shutil.copy(two.ours, two.theirs)
    two.do(two.ours, undo)
    two.do(two.theirs, lambda session: rename_label(session, label(session, "slogan"), "口號"))
    for one, other in ((two.ours, two.theirs), (two.theirs, two.ours)):
        with pytest.raises(CodebookError, match="Say which one is to be"):
            two.do(one, lambda session, other=other: merge(session, other))
    two.merge("ours")
    assert two.do(two.ours, lambda session: session.codebook.by_id("𠮷")) is None
    two.do(two.theirs, lambda session: merge(session, two.ours))
    assert two.do(two.theirs, lambda session: session.codebook.by_id("𠮷")) is None


def test_a_change_that_was_taken_back_before_is_no_wish(two: Two) -> None:
    two.do(two.ours, lambda session: add_label(session, new_label(session, "𠮷")))
    two.do(two.ours, undo)
    two.do(two.theirs, lambda session: rename_label(session, label(session, "slogan"), "口號"))
    two.merge()
    assert two.do(two.ours, lambda session: session.codebook.by_id("口號")) is not None


def test_both_codebooks_make_one_alike_on_either_side(two: Two) -> None:
    def here(session: Session) -> None:
        add_label(session, new_label(session, "渔业"))
        rename_label(session, label(session, "slogan"), "口號")

    def there(session: Session) -> None:
        add_label(session, new_label(session, "林業"))
        add_label(session, new_label(session, "𠮷林"))
        change_definition(session, label(session, "slogan"), {"zh-Hans": "义"})

    two.do(two.ours, here)
    two.do(two.theirs, there)
    again = Path(shutil.copy(two.ours, two.folder / "again.db"))
    two.merge("both")
    two.do(two.theirs, lambda session: merge(session, again, "both"))
    ours, theirs = (two.do(path, lambda session: session.codebook) for path in (two.ours, two.theirs))
    assert [each.id for each in ours.labels] == [each.id for each in theirs.labels] and ours == theirs
    slogan = ours.by_id("口號")
    assert slogan and slogan.definition["zh-Hans"] == "义" and ours.by_id("渔业") and ours.by_id("𠮷林")
    assert two.do(two.ours, lambda session: merge(session, two.theirs).brought.conflicts) == ()


def test_what_both_have_changed_differently_is_named(two: Two) -> None:
    two.do(two.ours, lambda session: rename_label(session, label(session, "slogan"), "口號"))
    two.do(two.theirs, lambda session: rename_label(session, label(session, "slogan"), "口号"))
    for step in (merge_preview, merge):
        with pytest.raises(CodebookError, match=r"cannot both be had: both have changed “口號” \(id\)"):
            two.do(two.ours, lambda session, step=step: step(session, two.theirs, "both"))


def without(book: Codebook, part: str) -> Codebook:
    """The codebook without its first relation, label or group, or the attributes of its first label with some."""
    if part == "attributes":
        at = next(at for at, each in enumerate(book.labels) if each.attributes)
        return book.having(labels=(*book.labels[:at], book.labels[at]._replace(attributes=()), *book.labels[at + 1 :]))
    return book.having(**{part: getattr(book, part)[1:]})


def unbound() -> Codebook:
    """One of which any part can be taken away without another one missing it."""
    book = load_codebook(resource("codebooks", "full.yaml"))
    labels = (book.labels[0]._replace(id="spare", uuid=f"{book.labels[0].uuid[:-4]}beef", key=""), *book.labels)
    return book.having(labels=labels, groups=(book.groups[0]._replace(id="spare"), *book.groups))


@pytest.mark.parametrize("part", ["relations", "labels", "groups", "attributes"])
def test_what_one_side_has_taken_away_stays_away_on_either_side(part: str) -> None:
    base = unbound()
    fewer = without(base, part)
    assert both(base, fewer, base, "x") == both(fewer, base, base, "x") == fewer != base
    assert both(base, fewer, None, "x") != fewer, "without a common one it is not known to be taken away"


@pytest.mark.parametrize(
    ("part", "changed"),
    [
        ("relations", {"definition": {"en": "x"}}),
        ("labels", {"colour_light": "#123456"}),
        ("groups", {"names": {"en": "x"}}),
    ],
)
def test_what_one_side_has_taken_away_and_the_other_has_changed_is_named(part: str, changed: dict[str, Any]) -> None:
    base = unbound()
    first, *rest = getattr(base, part)
    other = base.having(**{part: (first._replace(**changed), *rest)})
    for ours, theirs in ((other, without(base, part)), (without(base, part), other)):
        with pytest.raises(CodebookError, match=rf"both have changed .*“{first.id}” \(taken away in one\)"):
            both(ours, theirs, base, "x")


def test_two_rounds_of_one_name_stay_two(two: Two) -> None:
    for path, seed, training in ((two.ours, 1, False), (two.theirs, 2, True)):
        asked = Asked(("li", "wu"), each=1, seed=seed, name="𠮷", training=training)
        two.do(path, lambda session, asked=asked: assign(session, draw_round(session, asked)))
    two.merge()
    assert sorted((each.kind, each.seed) for each in two.do(two.ours, rounds)) == [("real", 1), ("training", 2)]
    assert two.do(two.ours, conflicts) == ()


def test_a_filter_of_certain_articles_never_becomes_one_of_all(two: Two) -> None:
    def work(session: Session) -> None:
        save_filter(session, "两篇", ListFilter(articles=(1, 2)))
        save_filter(session, "一篇", ListFilter(articles=(1,)))
        pack(session, two.folder / "li.db", "li", [1])

    two.do(two.ours, work)
    package = two.folder / "li.db"
    assert [(each.name, each.filter.articles) for each in two.do(package, saved_filters)] == [("一篇", (1,))]
    two.do(two.ours, lambda session: save_filter(session, "两篇", ListFilter(articles=(2,)), replaces=True))
    assert two.do(two.ours, lambda session: merge(session, package)).brought.nothing_new


def test_listeners_in_other_processes_hear_what_stands(two: Two) -> None:
    two.do(two.theirs, lambda session: set_note(session, two.span, "theirs"), at=1_500_000)
    two.do(two.ours, lambda session: set_note(session, two.span, "𠮷"))
    heard: list[ChangeSet] = []

    def work(session: Session) -> None:
        session.project.listen(heard.append)
        merge(session, two.theirs)
        session.project._heard = 0  # as if another process had merged  # pyright: ignore[reportPrivateUsage]
        session.project._own.clear()  # pyright: ignore[reportPrivateUsage]
        heard.clear()
        session.project.hear_others()

    two.do(two.ours, work)
    notes = [item.after.note for news in heard for item in news.items if isinstance(item.after, Annotation)]
    assert "theirs" not in notes and notes[-1] == "𠮷"


def test_removed_and_restored_articles_and_what_comes_into_them_are_told(two: Two) -> None:
    two.do(two.ours, lambda session: remove_articles(session, [1]))
    two.do(two.theirs, lambda session: tag_span(session, 1, 4, 6, label(session, "slogan")))
    assert two.do(two.ours, lambda session: merge_preview(session, two.theirs)).in_removed == 1
    told = two.do(two.theirs, lambda session: merge_preview(session, two.ours))
    assert [name for _, name in told.removed] == ["a.txt"] and told.restored == () and told.in_removed == 0
    two.do(two.theirs, lambda session: merge(session, two.ours))
    two.do(two.ours, lambda session: restore_articles(session, [1]))
    told = two.do(two.theirs, lambda session: merge_preview(session, two.ours))
    assert [name for _, name in told.restored] == ["a.txt"] and told.removed == ()


def test_near_duplicates_that_were_split_apart_are_told(two: Two) -> None:
    for seed in range(20):
        for path, name in ((two.ours, f"甲{seed}.txt"), (two.theirs, f"乙{seed}.txt")):

            def work(session: Session, name: str = name, seed: int = seed) -> None:
                two.add(session, name, f"{name}\n{LONG}{'完' * (name[0] == '乙')}")
                layer = layers(session)[0].id
                out = two.folder / f"{session.path.stem}{seed}"
                export_project(session, out, ExportOptions(status="all", layers=(layer,), split=(1, 1, 1), seed=seed))

            two.do(path, work)
    assert two.do(two.ours, lambda session: merge_preview(session, two.theirs)).apart == 1


def test_a_coders_name_is_settled_with_that_of_their_layer(two: Two) -> None:
    two.do(two.ours, lambda session: rename_coder(session, "wu", "赵"))
    two.do(two.theirs, lambda session: rename_coder(session, "wu", "钱"))
    two.merge()

    def work(session: Session) -> tuple[list[str], list[str], int]:
        found = next(each for each in conflicts(session) if each.kind == "coder")
        settle(session, found.thing, next(side.seq for side in found.sides if not side.stands))
        names = [each.name for each in coders(session)], [each.name for each in layers(session)]
        return *names, len(conflicts(session))

    coder_names, layer_names, left = two.do(two.ours, work)
    assert coder_names == layer_names and left == 0
    assert two.do(two.ours, check_project) == []


def decided_apart(two: Two) -> None:
    def begin(session: Session) -> None:
        set_status(session, 1, "done")
        choose_coder(session, "wu")
        tag_span(session, 1, 1, 5, label(session, "slogan"))
        set_status(session, 1, "done")

    two.do(two.ours, begin)
    shutil.copy(two.ours, two.theirs)
    for path, coder, at in ((two.ours, "li", 3_000_000), (two.theirs, "wu", 2_500_000)):

        def decide(session: Session, coder: str = coder) -> None:
            own = {each.name: each.id for each in layers(session) if each.kind == "hand"}
            (case,) = cases(session, 1, tuple(own.values()))
            accept(session, case, version(own[coder]), f"𠮷 {coder}")

        two.do(path, decide, at=at)
    two.merge()


def gold(session: Session) -> list[tuple[int, int]]:
    return [each.extent for each in annotations_of(session.project, 1) if each.layer == gold_layer(session)]


def test_a_decision_that_is_settled_takes_its_gold_along_in_one_step(two: Two) -> None:
    decided_apart(two)
    assert two.do(two.ours, gold) == [(0, 3), (1, 5)]

    def work(session: Session) -> None:
        (found,) = conflicts(session)
        settle(session, found.thing, found.sides[1].seq)
        assert gold(session) == [(1, 5)] and conflicts(session) == ()
        undo(session)
        assert gold(session) == [(0, 3), (1, 5)]

    two.do(two.ours, work)
    assert two.do(two.ours, check_project) == []


def test_every_kind_of_conflict_is_told_in_words(two: Two) -> None:
    two.do(two.ours, lambda session: save_filter(session, "滤", ListFilter(articles=(1,))))
    shutil.copy(two.ours, two.theirs)
    two.do(two.ours, lambda session: save_filter(session, "滤", ListFilter(status="done"), replaces=True))
    two.do(
        two.theirs,
        lambda session: save_filter(
            session, "滤", ListFilter(has_label=label(session, "slogan"), flagged=True), replaces=True
        ),
    )
    two.merge()
    decided_apart(two)
    said = [side.words for each in two.do(two.ours, conflicts) for side in each.sides]
    assert sorted(said) == [
        "filter “滤”: flagged, has label slogan", "filter “滤”: status done",
        "what li says accepted, 1 in gold, because “𠮷 li”", "what wu says accepted, 1 in gold, because “𠮷 wu”",
    ]  # fmt: skip
    assert not any(re.search(r"[{}\[\]]", each) for each in said)
