"""A window on a page that was broken on its way, with its repairs found, and on one that needed none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.model.article import StoredView
from annotator.model.codebook import Codebook
from annotator.model.findings import Findings
from annotator.model.ids import article_id
from annotator.model.new_article import NewArticle
from annotator.model.repair import Repair
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import articles as rows
from annotator.text.article_text import fingerprint
from annotator.text.compose import converted_view

MORE = "\n".join(f"第{each}段,會(huì)議強調要把互聯網工作落實到位,確保各項部署見效,不得有誤。" for each in range(60))
BROKEN = f"𠮷林省委會(huì)議召開(kāi)\n(yī)一讀就知道\n認真?zhèn)鬟_(dá)精神\n到德??h去\n互聯網�空白\n{MORE}"
CLEAN = "这一页没有坏过，𠮷林。\n"


def repair_at(raw: str, replacement: str, kind: str, status: str = "applied", after: str = "") -> Repair:
    """A repair of the first ``raw`` behind ``after``."""
    start = BROKEN.index(after + raw) + len(after)
    evidence = f"bytes of {raw} read {replacement or 'nothing'}, runner-up none"
    confidence = 0.62 if status == "flagged" else 0.998
    return Repair("", start, start + len(raw), replacement, kind, confidence, status, evidence)


def repairs_of_page() -> list[Repair]:
    found = [
        repair_at("(huì)", "", "gloss"),
        repair_at("(kāi)", "", "gloss"),
        repair_at("(yī)", "", "gloss"),
        repair_at("?zhèn)鬟_", "傳達", "shift", after="認真"),
        repair_at("(dá)", "", "gloss"),
        repair_at("??h", "保縣", "shift", "flagged", after="德"),
        repair_at("�", "", "noise", "flagged"),
    ]
    at = BROKEN.index("第0段")
    while (at := BROKEN.find("(huì)", at)) >= 0:
        found.append(Repair("", at, at + 5, "", "gloss", 0.998, "applied", "a reading of 會"))
        at += 5
    return sorted(found, key=lambda each: each.start)


def store_page(session: Session, name: str, source: str, script: str, repairs: list[Repair]) -> int:
    sha256 = fingerprint(source)
    view = converted_view(source, script, session.standard, [each for each in repairs if each.in_force])
    new = NewArticle(
        article_id(sha256), name, name, script, source, sha256, "00" * 32,
        (StoredView(view.script, view.text, view.units, view.key),), {}, Findings(tuple(repairs)),
    )  # fmt: skip
    with session.project.change("Import", None, mode=log.OUTSIDE) as write:
        return rows.add_article(write, new)


@pytest.fixture
def broken_path(tmp_path: Path, codebook: Codebook) -> Path:
    session = Session.create(tmp_path / "broken.db", codebook, coder="li")
    store_page(session, "broken.txt", BROKEN, "hant", repairs_of_page())
    store_page(session, "clean.txt", CLEAN, "hans", [])
    session.close()
    return tmp_path / "broken.db"


@pytest.fixture
def mend(open_window: Callable[[Session], object], broken_path: Path) -> Iterator[object]:
    """The window with the broken page on the desk."""
    driver = open_window(Session.open(broken_path, window=True))
    driver.mending = driver.window.mending  # pyright: ignore
    driver.panel = driver.window.panels.repairs  # pyright: ignore
    yield driver
