"""The list of a large project: every filter and order, and a frame of the list while it scrolls."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from annotator.model.codebook import load_codebook
from annotator.resource_files import resource
from annotator.session.listing import ListFilter, Order, list_articles, listed_numbers
from annotator.session.session import Session
from tests.bench.timing import Row, percentile, seconds

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from annotator.ui.articles.article_panel import ArticlePanel

ARTICLES, SPANS = 100_000, 1_000_000
FRAME_S = 1 / 60
SETTLE_S = 2.0
"""What the window does once after its start is no part of scrolling."""
ANSWER_S = 0.1
OUTLETS = ("人民日报", "廣西日報", "南方周末", "新华社", "央视网", "聯合報", "𠮷林日报", "")
WORDS = "习近平强调要坚决打赢脱贫攻坚战會議討論決定扶持產業發展農村改革深入学习贯彻落实讲话精神干部任命"


def listed_project(path: Path, articles: int, spans: int) -> None:
    """A project's list alone: titles, dates, statuses and spans straight into the tables; the texts are one line."""
    session = Session.create(path, load_codebook(resource("codebooks", "core.yaml")), coder="li")
    labels, layer = [each.uuid for each in session.codebook.labels], session.layer
    assert layer
    with session.project.change("Label", None, mode=3) as write:
        numbers = [write.label_number(each) for each in labels]
        write.put(9, b"x" * 16, {"a": None})
    db, rnd = session.project.connection, random.Random(1)
    y = session.project.names.layer_number[layer.id]
    db.execute("BEGIN")
    for n in range(1, articles + 1):
        title = "".join(rnd.choices(WORDS, k=rnd.randrange(8, 40)))
        outlet, day = (
            rnd.choice(OUTLETS),
            f"{rnd.randrange(2010, 2024)}-{rnd.randrange(1, 13):02}-{rnd.randrange(1, 29):02}",
        )
        published = "" if rnd.random() < 0.05 else day + "T08:31:51"
        meta = f'{{"title":"{title}","outlet":"{outlet}","published":"{published}"}}'
        db.execute(
            """INSERT INTO article (n, id, thing, name, script, length, sha256, file_sha256, title, meta, outlet,
            published) VALUES (?, ?, randomblob(16), ?, 'hans', 2000, zeroblob(32), zeroblob(32), ?, ?, ?, ?)""",
            (n, f"{rnd.getrandbits(128):032x}", f"{n:06}.txt", title, meta, outlet, published),
        )
        db.execute("INSERT INTO source VALUES (?, 'x')", (n,))
        if rnd.random() < 0.6:
            db.execute("INSERT INTO status VALUES (?, ?, ?, 1, NULL, 0, randomblob(16))",
                       (n, y, rnd.choice(("doing", "done", "done", "recheck"))))  # fmt: skip
    each = ((rnd.randrange(1, articles + 1), s := rnd.randrange(1900), s + 9, rnd.choice(numbers), y)
            for _ in range(spans))  # fmt: skip
    db.executemany(
        """INSERT INTO annotation (uuid, article, start, "end", label, layer, codebook, created, origin, state)
        VALUES (randomblob(16), ?, ?, ?, ?, ?, 1, 0, 'hand', 'confirmed')""",
        each,
    )
    db.execute("UPDATE article_count SET n = ?", (articles,))
    db.execute("COMMIT")
    session.close()


def run(short: bool) -> list[Row]:
    articles, spans = (5_000, 50_000) if short else (ARTICLES, SPANS)
    path = Path(tempfile.mkdtemp(), "list.db")
    listed_project(path, articles, spans)
    return [*_filters(path, articles), *_frames(path, articles)]


def _filters(path: Path, articles: int) -> list[Row]:
    session = Session.open(path)
    label, other, third = (each.uuid for each in session.codebook.labels[:3])
    found: list[Row] = []
    first = seconds(lambda: listed_numbers(session, ListFilter(text="農村")))
    note = f"{articles:,} articles: the first filter by text, which folds every title, took {first * 1000:.0f} ms"
    found.append(("first filter by text / 1 s", first, note))
    for name, wanted in (
        ("text", ListFilter(text="农村 廣西")), ("one character", ListFilter(text="会")),
        ("status", ListFilter(status="todo")), ("outlet", ListFilter(outlet="𠮷林日报")),
        ("dates", ListFilter(since="2015", until="2016-03")), ("flagged", ListFilter(flagged=True)),
        ("has label", ListFilter(has_label=label)), ("lacks label", ListFilter(lacks_label=other)),
        ("not looked for", ListFilter(undecided_label=label)),
        ("all at once", ListFilter("会", "done", "人民日报", "2012", "2020", label, third)),
    ):  # fmt: skip
        found.append(_row(f"filter by {name}", lambda w=wanted: listed_numbers(session, w)))
    for by in ("number", "title", "date", "outlet", "status", "spans", "random"):
        found.append(_row(f"order by {by}", lambda by=by: listed_numbers(session, ListFilter(), Order(by, seed=7))))
    for group in ("outlet", "date"):
        found.append(_row(f"group by {group}", lambda g=group: list_articles(session, ListFilter(), Order(group=g))))
    session.close()
    return found


def _row(name: str, call: Callable[[], object]) -> Row:
    times = [seconds(call) for _ in range(5)]
    note = f"first {times[0] * 1000:.0f} ms, then {sorted(times)[2] * 1000:.0f} ms"
    return f"{name}, the first time / {ANSWER_S * 1000:.0f} ms", times[0] / ANSWER_S, note


def _frames(path: Path, articles: int) -> list[Row]:
    """The window's own list, grouped or not, wheeled and dragged from end to end; painted frame by frame."""
    from PySide6.QtWidgets import QApplication

    from annotator.app import make_window
    from annotator.ui.articles.filtering.wish import Wish
    from annotator.ui.stored_settings import MemorySettings

    application = QApplication.instance() or QApplication(["bench"])
    window = make_window(Session.open(path, window=True), MemorySettings(theme="light"))
    window.resize(1400, 900)
    window.show()
    _wait(application, lambda: window.is_painted and window.panels.articles.filtering is not None)
    begun_at = perf_counter()
    _wait(application, lambda: perf_counter() - begun_at > SETTLE_S)
    panel = window.panels.articles
    found: list[Row] = []
    for name, wish in (("by number", Wish()), ("by date", Wish(order=Order("date"))),
                       ("under headings", Wish(order=Order("title", group="outlet")))):  # fmt: skip
        begun = seconds(
            lambda w=wish: (panel.filtering and panel.filtering.want(w), _wait(application, _is_there(panel)))
        )
        again = seconds(lambda: _show_again(panel))
        times = _scroll(application, panel)
        slow = percentile(times, 0.99)
        note = (f"median {percentile(times, 0.5) * 1000:.1f} ms, 99 of 100 under {slow * 1000:.1f} ms; "
                f"the list came after {begun * 1000:.0f} ms, laid out anew in {again * 1000:.0f} ms")  # fmt: skip
        found.append((f"a frame of {articles:,} articles {name}, 99 % / 16.7 ms", slow / FRAME_S, note))
    window.close()
    return found


def _show_again(panel: ArticlePanel) -> None:
    """What a change costs that makes another list."""
    filtering = panel.filtering
    if filtering and filtering._listing and filtering.worklist:
        panel.show_listing(filtering._listing, filtering.wish.order.group, (), filtering.worklist, False)


def _scroll(application: QCoreApplication, panel: ArticlePanel) -> list[float]:
    bar, times = panel.view.verticalScrollBar(), list[float]()
    for step in range(200):
        bar.setValue(bar.value() + 120 if step % 4 else bar.maximum() * step // 200)
        times.append(seconds(lambda: (panel.view.viewport().repaint(), application.processEvents())))
    return times


def _is_there(panel: ArticlePanel) -> Callable[[], bool]:
    return lambda: not panel.filtering or not panel.filtering.source.is_waiting


def _wait(application: QCoreApplication, holds: Callable[[], bool]) -> None:
    until = perf_counter() + 60
    while not holds() and perf_counter() < until:
        application.processEvents()
