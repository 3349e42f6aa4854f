"""Every job of the window that may take longer than half a second on 20,000 articles with 400,000 tags.

Which may was judged by what they loop over; a new job of that kind gets a row. BESIDE is told here, not tested.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from annotator.session.codebook_changes.labels import merge_labels
from annotator.session.coding.tagging import set_statuses, tag_span
from annotator.session.history import undo
from annotator.session.listing import remove_articles
from annotator.ui.exporting.printing_article import print_article_to

TAGS = 24


class Desk(NamedTuple):
    """The window that a job is done in, and a folder for what it writes."""

    drive: object
    folder: Path

    @property
    def session(self):
        return self.drive.session  # type: ignore[attr-defined]

    @property
    def bridge(self):
        return self.drive.window.bridge  # type: ignore[attr-defined]

    @property
    def jobs(self):
        return self.drive.window.jobs  # type: ignore[attr-defined]


class LongJob(NamedTuple):
    """``slow``: the step (module.name) that a test makes slow, and how slow in seconds; ``counts``: how far is known.

    ``keeps``: what Cancel leaves, "" for everything as it was; ``title`` begins what is said.
    """

    name: str
    title: str
    slow: str
    slow_s: float
    do: Callable[[Desk], object]
    begin: Callable[[Desk], object] = lambda desk: None
    counts: bool = True
    keeps: str = ""
    is_refused: bool = True
    """Whether it is said that it was stopped."""


class Beside(NamedTuple):
    """A job of the process beside the window, which is never in its way: where it says how far it is."""

    name: str
    says: str
    cancel: str
    time_left: bool


def many_files(desk: Desk) -> None:
    (desk.folder / "in").mkdir()
    for n in range(TAGS):
        words = f"第{n}号𠮷林决议\r\n会议\u00a0强调，要坚决打赢第{n}场攻坚战。\r\n" * 3
        (desk.folder / "in" / f"{n:02}.txt").write_text(words, encoding="utf-8", newline="")


def one_file(desk: Desk) -> None:
    (desk.folder / "in").mkdir()
    (desk.folder / "in" / "one.txt").write_text("𠮷林决议\r\n会议\u00a0强调。\r\n", encoding="utf-8", newline="")


def one_table(desk: Desk) -> None:
    (desk.folder / "in").mkdir()
    rows = "\n".join(f"{n},第{n}号𠮷林决议。要坚决打赢第{n}场攻坚战。" for n in range(3))
    (desk.folder / "in" / "t.csv").write_text(f"id,text\n{rows}\n", encoding="utf-8")


def bring_in(desk: Desk) -> None:
    desk.jobs.import_all([str(each) for each in sorted((desk.folder / "in").iterdir())])


def tag_many(desk: Desk) -> None:
    label = desk.session.codebook.require("directive").uuid
    for start in range(TAGS):
        tag_span(desk.session, 1, start, start + 2, label)


def join_labels(desk: Desk) -> None:
    one, other = (desk.session.codebook.require(each).uuid for each in ("directive", "organization"))
    merge_labels(desk.session, (one,), other)


def joined(desk: Desk) -> None:
    tag_many(desk)
    join_labels(desk)


def print_it(desk: Desk) -> None:
    print_article_to(desk.session, 1, desk.folder / "𠮷.pdf", window=desk.drive.window)  # type: ignore[attr-defined]


def tag_hits(desk: Desk) -> None:
    from annotator.session.articles import load_article
    from annotator.session.search.query import Hit
    from annotator.session.search.tag_all import tag_all

    source = load_article(desk.session, 1).texts.source
    hits = [Hit(1, "", "", "", n, n + 2, "", source[n : n + 2], "") for n in range(TAGS)]
    tag_all(desk.session, hits, desk.session.codebook.require("directive").uuid)


def look_at_hits(desk: Desk) -> None:
    from annotator.session.articles import load_article
    from annotator.session.search.query import Hit
    from annotator.session.search.tag_all import preview_tag_all

    sources = {number: load_article(desk.session, number).texts.source for number in range(1, 6)}
    hits = [Hit(n, "", "", "", at, at + 2, "", text[at : at + 2], "") for n, text in sources.items() for at in (0, 9)]
    preview_tag_all(desk.session, hits, desk.session.codebook.require("directive").uuid)


def another_copy(desk: Desk) -> None:
    """What somebody else did in a copy of the project comes back."""
    from annotator.session.checking import backup_project
    from annotator.session.session import Session

    backup_project(desk.session, desk.folder / "back.db")
    back = Session.open(desk.folder / "back.db", desk.session.owner()[0].name)
    tag_many(Desk(desk.drive, desk.folder)._replace(drive=_Only(back)))
    back.close()


class _Only(NamedTuple):
    session: object


def merge_it(desk: Desk) -> None:
    from annotator.session.merging import merge
    from annotator.ui.progress.waiting import Waiting

    with Waiting(desk.drive.window, "Merging", is_writing=True) as waiting:  # type: ignore[attr-defined]
        merge(desk.session, desk.folder / "back.db", tell=waiting.share_done)


def make_the_sample(desk: Desk) -> None:
    from annotator.session.sample import make_sample
    from annotator.ui.progress.waiting import Waiting

    with Waiting(desk.drive.window, "Making the sample") as waiting:  # type: ignore[attr-defined]
        make_sample(desk.folder, progress=waiting.goes_on)


def export_all(desk: Desk) -> None:
    from annotator.session.exporting import ExportOptions

    desk.jobs.export_to(desk.folder / "out.jsonl", ExportOptions(layers=(desk.session.owner()[1].name,), status="all"))


def pack_it(desk: Desk) -> None:
    from annotator.session.people.packing import pack
    from annotator.ui.progress.waiting import Waiting

    with Waiting(desk.drive.window, "Packing", is_writing=True) as waiting:  # type: ignore[attr-defined]
        pack(desk.session, desk.folder / "wu.db", "wu", progress=waiting.goes_on)


EVERY = (
    LongJob("import, file by file", "Importing", "annotator.session.intake.import_jobs.prepared", 0.03, bring_in,
            many_files, keeps="what came in"),
    LongJob("import, the first page of a file", "Importing", "annotator.session.intake.import_files.read_given", 0.8,
            bring_in, one_file, counts=False, keeps="what came in"),
    LongJob("import, tables looked at", "Looking at the files", "annotator.ui.importing.tables.table_file", 0.8,
            bring_in, one_table, counts=False, is_refused=False),
    LongJob("export", "Exporting", "annotator.exchange.exporters.record.article_records", 0.15, export_all),
    LongJob("print article", "Printing", "annotator.ui.files.printing._paint_page", 0.4, print_it, counts=False),
    LongJob("back up", "Backing up", "annotator.ui.progress.time_left.gone_on", 0.02,
            lambda desk: desk.jobs.back_up_to(desk.folder / "copy.db")),
    LongJob("pack", "Packing", "annotator.ui.progress.time_left.gone_on", 0.02, pack_it),
    LongJob("merge", "Merging", "annotator.ui.progress.time_left.gone_on", 0.02, merge_it, another_copy),
    LongJob("make the sample", "Making the sample", "annotator.session.intake.import_jobs.prepared", 0.15,
            make_the_sample),
    LongJob("tag all hits", "Tag all", "annotator.store.log.changed", 0.03, tag_hits),
    LongJob("join labels on many tags", "Join labels", "annotator.store.log.changed", 0.03, join_labels, tag_many),
    LongJob("undo of many", "Join labels", "annotator.store.log.changed", 0.03, lambda desk: undo(desk.session),
            joined),
    LongJob("statuses of many articles", "Status", "annotator.store.log.changed", 0.3,
            lambda desk: set_statuses(desk.session, [1, 2, 3, 4, 5], "done")),
    LongJob("articles out of the list", "Remove article", "annotator.store.log.changed", 0.3,
            lambda desk: remove_articles(desk.session, [1, 2, 3, 4, 5])),
)  # fmt: skip

BESIDE = (
    Beside("looking at annotated files", "ui.importing.annotated.looking: a dialog", "Cancel", True),
    Beside("search index", "the search panel: how many of how many", "none: it yields to every key", True),
    Beside("a table's columns", "ui.importing.columns_dialog: a bar", "none: one file, read as a whole", False),
    Beside("search", "hits come as they are found", "another query, Esc", False),
    Beside("agreement", "a strip: measure by measure", "Stop, Count", True),
    Beside("dashboard", "each card when it is counted", "close the window", False),
    Beside("what a codebook change touches", "Counting what it touches…", "Cancel", False),
    Beside("export preview", "the pane when it is there", "another choice", False),
)

LOOK = LongJob(
    "what tagging all hits would do", "Tag all", "annotator.store.things.articles.article", 0.15, look_at_hits
)
"""It changes nothing in the end, and is in the window's way all the same."""
