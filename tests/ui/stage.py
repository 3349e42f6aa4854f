"""A window with real data, on which every surface of the program can be brought up: for pictures and for walks."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from annotator.app import make_window
from annotator.model.codebook import load_codebook
from annotator.session.articles import load_article
from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.codebook_changes.labels import new_label, split_label
from annotator.session.coding.notes import ask
from annotator.session.coding.tagging import set_certainty, set_note, set_status, tag_span
from annotator.session.listing import flag_articles, set_memo
from annotator.session.merging import merge
from annotator.session.people.coders import choose_coder
from annotator.session.sample import starter_codebook
from annotator.session.session import Session
from annotator.ui.looks.style import ThemeSwitch
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow
from annotator.ui.words.language import speak
from tests.three_coders import place_of, tag, three_coders

LONGEST_WAIT_S = 20.0
CONTENT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。各县区落实责任，加强协调。"


class Stage:
    """Makes projects in ``folder`` and windows on them when they are first wanted; ``close`` takes all of it away.

    ``window`` is li's, over three coders, article 1 with spans of every kind on the desk; ``empty`` has no article.
    ``theme``, ``language``, ``size`` and ``percent`` (of the interface) are those of every window made here.
    """

    def __init__(
        self,
        folder: Path,
        theme: str = "light",
        language: str = "en",
        size: tuple[int, int] = (1400, 900),
        percent: int = 100,
        **settings: object,
    ) -> None:
        speak(language)
        self.folder, self.theme, self.language, self.size, self.settings = folder, theme, language, size, settings
        self.windows: list[MainWindow] = []
        self._sessions: list[Session] = []
        self._kept: list[QWidget] = []
        self.afterwards: list[Callable[[], object]] = []
        """What a surface has done to the project, taken back by ``rest``."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.application = application
        self.switch = ThemeSwitch(application, theme, percent)

    # windows

    @cached_property
    def window(self) -> MainWindow:
        return self.open(self.project, "li")

    @cached_property
    def empty(self) -> MainWindow:
        path = self.folder / "empty.db"
        Session.create(path, load_codebook(starter_codebook("core")), coder="li", name="empty").close()
        return self.open(path, "li")

    @cached_property
    def judge(self) -> MainWindow:
        """chen's, who has coded nothing and adjudicates."""
        path = self.folder / "judged.db"
        shutil.copy(three_coders(_made(self.folder / "judge")), path)
        return self.open(path, "chen")

    @cached_property
    def recoder(self) -> MainWindow:
        """A project in which a label was split: what it had marked waits to be looked at."""
        path = three_coders(_made(self.folder / "recode"))
        session = self._session(path, "li")
        slogan = session.codebook.require("slogan")
        first = new_label(session, "motto", "language")
        second = new_label(session, "formula", "language", drafts=[first])
        told = (first._replace(definition={"en": "A short saying that is shouted."}),
                second._replace(definition={"en": "A fixed wording of policy."}))  # fmt: skip
        split_label(session, slogan.uuid, told, note="two kinds")
        session.close()
        return self.open(path, "li")

    @cached_property
    def project(self) -> Path:
        """Three coders; li has relations, warnings, a question, a memo; a round was assigned; files went apart."""
        path = three_coders(_made(self.folder / "three"))
        session = self._session(path, "li")
        _be_rich(session)
        session.close()
        back = self.folder / "back.db"
        shutil.copy(path, back)
        for each, words in ((path, "記在這裡的話"), (back, "记在那里的话")):
            session = self._session(each, "li")
            spans = load_article(session, 1).annotations.values()
            set_note(session, min(spans, key=lambda span: (span.start, span.id)), words)
            session.close()
        session = self._session(path, "li")
        merge(session, back)
        assign(session, draw_round(session, Asked(("wu", "zhang"), overlap="2", seed=7)))
        session.close()
        return path

    def open(self, path: Path, coder: str, article: int = 1) -> MainWindow:
        """A window on a project, shown, with all that comes after its first paint."""
        session = Session.open(path, window=True)
        choose_coder(session, coder)
        self._sessions.append(session)
        settings = MemorySettings(**{"theme": self.theme, "motion": "off", **self.settings})
        window = make_window(session, settings, self.switch, self.language, article)
        window.resize(*self.size)
        window.show()
        self.until(lambda: window.is_painted)
        self.settle()
        window.activateWindow()
        window.panes.focus_pane("hans")
        self.settle()
        self.windows.append(window)
        return window

    def _session(self, path: Path, coder: str) -> Session:
        session = Session.open(path)
        choose_coder(session, coder)
        return session

    # files

    @cached_property
    def annotated_file(self) -> Path:
        """Another program's file: spans that are understood, a label that is not known, offsets that fit nothing."""
        path = self.folder / "annotated.jsonl"
        good = {"text": CONTENT, "label": [[0, 3, "PER"], [7, 18, "directive"], [11, 13, "place"]]}
        bad = {"text": f"会议指出。{CONTENT}", "label": [[3, 99, "PER"]]}
        path.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in (good, bad)), encoding="utf-8")
        return path

    @cached_property
    def table_file(self) -> Path:
        path = self.folder / "table.csv"
        rows = f"k1,k2,k3\n甲,{CONTENT * 9},2023-02-19\n乙,乙文：检查安全生产。,2023年2月20日\n"
        path.write_text(rows, encoding="utf-8")
        return path

    # what a person does

    def settle(self, turns: int = 5) -> None:
        for _ in range(turns):
            self.application.processEvents()

    def until(self, is_so: Callable[[], object]) -> None:
        """Let the window go on until something is so; a surface that never comes is an error."""
        begun = time.monotonic()
        while not is_so():
            assert time.monotonic() - begun < LONGEST_WAIT_S, "the surface was not ready in time"
            self.application.processEvents()
            time.sleep(0.002)
        self.settle()

    def trigger(self, action: str, window: MainWindow | None = None) -> None:
        (window or self.window).actions_by_id.by_id[action].trigger()
        self.settle()

    def show(self, widget: QWidget, *size: int) -> Any:
        """Show a widget of its own and keep it until the next surface is wanted."""
        self._kept.append(widget)
        if size:
            widget.resize(*size)
        widget.show()
        self.settle()
        return widget

    def opened(self, job: Callable[[], object]) -> QWidget:
        """What a job shows that would wait for an answer: it is shown and not waited for."""
        shown: list[QWidget] = []
        before, about = QDialog.exec, QMessageBox.about

        def show(dialog: QDialog) -> int:
            shown.append(self.show(dialog))
            return 0

        def tell(parent: QWidget, title: str, words: str) -> None:
            box = QMessageBox(QMessageBox.Icon.Information, title, words, QMessageBox.StandardButton.Ok, parent)
            shown.append(self.show(box))

        there = set(self.visible())
        QDialog.exec, QMessageBox.about = show, tell  # type: ignore[method-assign]
        try:
            job()
        finally:
            QDialog.exec, QMessageBox.about = before, about  # type: ignore[method-assign]
        self.settle()
        found = shown or [each for each in self.visible() if each not in there]
        assert found, "nothing was shown"
        return found[-1]

    def visible(self) -> list[QWidget]:
        return [each for each in self.application.topLevelWidgets() if each.isVisible()]

    def menu_key(self, widget: QWidget) -> None:
        """As the keyboard's menu key asks what can be done."""
        at = QPoint(8, 8)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
        self.application.sendEvent(widget, event)
        self.settle()

    def choose_span(self, words: str, window: MainWindow | None = None) -> Any:
        """Choose the first span of li's in article 1 that covers just these words."""
        window = window or self.window
        if window.desk.number != 1:
            window.desk.open(1)
        start, end = place_of(window.session, 1, words, place_of(window.session, 1, "2月18日")[0])
        found = next(each for each in window.desk.ordered() if each.extent == (start, end))
        window.desk.choose(found.id, reveal=True)
        window.panels.news.flush()
        self.settle()
        return found

    # the end

    def rest(self) -> None:
        """Everything but the project windows goes, as somebody closes what they have looked at."""
        for window in self.windows:
            window.hush()
            while self.afterwards:
                self.afterwards.pop()()
            if "tour" in window.works.__dict__:
                window.works.tour.leave()
            if "finder" in window.works.__dict__:
                window.works.finder.palette.leave()
            for name in ("codebook",):
                if name in window.works.__dict__ and (editor := window.works.codebook.editor) is not None:
                    editor.draft.begin(window.session.codebook)
        for each in [*self._kept, *self.visible()]:
            if each not in self.windows and _is_there(each):
                each.close()
                each.hide()
        self._kept.clear()
        self.settle()
        for window in self.windows:
            window.layout_of_docks.reset()
            window.desk.choose(None)
            window.panes.clear_selection()
        self.settle()

    def close(self) -> None:
        self.rest()
        for window in self.windows:
            window.works.stop()
            window.close()
            window.deleteLater()
        self.windows.clear()
        speak("en")
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.switch.resize(100)  # told to no window: their projects are closed
        self.settle()


def _is_there(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _be_rich(session: Session) -> None:
    """More of li's: spans to be related, two that cross, doubt, a question, notes on articles."""
    body = place_of(session, 1, "2月18日")[0]
    for words, label in (("会议强调", "attribution"), ("各级", "addressee"), ("坚持", "directive")):
        set_certainty(session, tag(session, 1, words, label, after=body), "unsure")
    start, end = place_of(session, 1, "深入学习贯彻党的二十大精神", body)
    crossing = tag_span(session, 1, start + 4, end + 3, session.codebook.require("citation").uuid)
    ask(session, 1, "这里的“两个大局”算不算引用？", crossing)
    ask(session, 1, "日期以哪个为准？")
    set_memo(session, 3, "日期与标题不一致，待查。")
    flag_articles(session, [3], True)
    set_status(session, 4, "recheck")
