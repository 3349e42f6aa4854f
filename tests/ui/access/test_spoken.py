"""What is painted over the text is said: the tags at the caret, what becomes of spans, what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Codebook
from annotator.session.coding.ranges import add_range
from annotator.session.coding.tagging import delete_span, relabel_span, set_certainty, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from annotator.ui.access.announcing import Voice, voice

TEXT = (
    "𠮷林省委书记强调，要坚决打赢e\u0301脱贫攻坚战。\r\n“四方責任”\u00a0並會議要求落實。\u2028第二行\n会议要求学习。\n"
)
Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


class Listener:
    """A window, and what a screen reader hears of it."""

    def __init__(self, drive) -> None:
        self.drive, self.desk, self.panes, self.session = drive, drive.desk, drive.panes, drive.session
        self.voice: Voice = voice()
        self.heard: list[str] = []
        self.urgent: list[str] = []
        self.voice.spoken.connect(self._hear)

    def _hear(self, words: str, at_once: bool) -> None:
        self.heard.append(words)
        if at_once:
            self.urgent.append(words)

    def after(self, *does: Callable[[], object]) -> list[str]:
        """What is said once all of it was done and the caret rests."""
        self.voice.flush()
        self.heard.clear()
        for each in does:
            each()
            QApplication.processEvents()
        self.voice.flush()
        return list(self.heard)

    def place(self, words: str, inside: int = 1) -> int:
        return self.drive.source.index(words) + inside

    def go(self, words: str, inside: int = 1, pane: str = "hans") -> list[str]:
        at = self.place(words, inside)
        return self.after(lambda: self.panes.select(at, at, pane))

    def tag(self, label: str, words: str):
        start = self.drive.source.index(words)
        made = tag_span(self.session, 1, start, start + len(words), self.drive.label(label))
        QApplication.processEvents()
        return made


@pytest.fixture
def listener(tmp_path: Path, codebook: Codebook, open_window: Callable, listening: None) -> Iterator[Listener]:
    session = Session.create(tmp_path / "p.db", codebook, coder="li")
    page = tmp_path / "page.txt"
    page.write_bytes(TEXT.encode())
    import_paths(session, [page])
    session.close()
    drive = open_window(Session.open(tmp_path / "p.db", window=True))
    drive.window.panels  # noqa: B018
    made = Listener(drive)
    yield made
    made.voice.spoken.disconnect(made._hear)


def test_the_tags_at_the_caret_are_said_from_the_inside_out_in_both_panes(listener: Listener) -> None:
    listener.tag("directive", "要坚决打赢e\u0301脱贫攻坚战")
    listener.tag("slogan", "脱贫攻坚战")
    listener.tag("slogan", "学习")
    listener.panes.focus_pane("hans")
    assert listener.go("脱贫", 1) == ["slogan, 1 of 2; inside directive"]
    assert listener.go("坚决", 1) == ["directive, 1 of 1"]
    assert listener.go("强调", 0) == ["no tag"]
    listener.panes.focus_pane("hant")
    listener.voice.flush()
    assert listener.go("脱贫", 1, "hant") == ["slogan, 1 of 2; inside directive"]
    assert listener.panes.panes[1].accessibleDescription() == "slogan, 1 of 2; inside directive"


def test_what_was_said_is_not_said_again_inside_the_same_tags_and_a_burst_says_its_end(listener: Listener) -> None:
    listener.tag("directive", "要坚决打赢e\u0301脱贫攻坚战")
    listener.panes.focus_pane("hans")
    listener.go("强调", 0)
    assert listener.go("坚决", 0) == ["directive, 1 of 1"]
    assert listener.after(lambda: listener.drive.key(Key.Key_Right)) == []
    keys = [lambda: listener.drive.key(Key.Key_Right)] * 14
    assert listener.after(*keys) == ["no tag"], "of a held key only where the caret came to rest"


def test_moves_by_sentence_and_to_a_span_are_heard_too(listener: Listener) -> None:
    listener.tag("slogan", "“四方責任”")
    listener.panes.focus_pane("hans")
    listener.go("𠮷林", 0)
    said = listener.after(lambda: listener.drive.trigger("next_paragraph"))
    assert said == ["slogan, 1 of 1"]
    listener.go("𠮷林", 0)
    said = listener.after(lambda: listener.drive.trigger("next_span"))
    assert said[-1].startswith("slogan, 1 of 1: “四方")


def test_each_part_of_a_discontinuous_span_doubt_and_what_is_to_check_are_said(listener: Listener) -> None:
    span = listener.tag("directive", "坚决打赢")
    start = listener.drive.source.index("落實")
    add_range(listener.session, span, start, start + 2)
    set_certainty(listener.session, listener.desk.annotations[span.id], "unsure")
    QApplication.processEvents()
    listener.panes.focus_pane("hans")
    assert listener.go("落實", 1) == ["directive, 1 of 1, part 2 of 2, unsure"]
    assert listener.go("“四方", 1) == ["no tag"], "between its parts there is nothing of it"
    assert listener.go("坚决", 1) == ["directive, 1 of 1, part 1 of 2, unsure"]


def test_a_span_made_changed_and_deleted_is_said(listener: Listener) -> None:
    listener.panes.focus_pane("hans")
    made = []
    assert "Tagged slogan: 脱贫攻坚战" in listener.after(lambda: made.append(listener.tag("slogan", "脱贫攻坚战")))
    span = made[0]
    other = listener.drive.label("directive")
    said = listener.after(lambda: relabel_span(listener.session, listener.desk.annotations[span.id], other))
    assert "slogan is now directive: 脱贫攻坚战" in said
    said = listener.after(lambda: delete_span(listener.session, listener.desk.annotations[span.id]))
    assert "Tag taken away, directive: 脱贫攻坚战" in said


def test_many_changes_are_counted(listener: Listener) -> None:
    words = ("𠮷林", "书记", "强调", "坚决", "打赢")
    assert "5 tags changed" in listener.after(lambda: [listener.tag("slogan", each) for each in words])


def test_refusals_interrupt_and_quiet_sentences_do_not(listener: Listener) -> None:
    listener.after(lambda: listener.desk.said.emit("Copied."))
    assert listener.heard == ["Copied."] and listener.urgent == []
    listener.after(lambda: listener.desk.bridge.refused.emit("This is not possible."))
    assert listener.urgent == ["This is not possible."]
    listener.after(lambda: listener.desk.bridge.unsaved_changed.emit(1))
    assert any("Not saved yet" in each for each in listener.urgent)
    assert listener.after(lambda: listener.desk.bridge.unsaved_changed.emit(0)) == ["Saved"]


def test_nothing_is_worked_out_while_nobody_listens(listener: Listener) -> None:
    QAccessible.setActive(False)
    listener.tag("slogan", "脱贫攻坚战")
    assert listener.go("脱贫", 1) == []
    assert not listener.voice._waiting


@pytest.mark.parametrize("pane", [0, 1])
def test_the_panes_text_is_read_as_it_is_shown(listener: Listener, pane: int) -> None:
    """Qt's own text interface gives characters and lines: astral ones whole, signs in the place of controls."""
    there = listener.panes.panes[pane]
    face = QAccessible.queryAccessibleInterface(there)
    assert face is not None
    text = face.textInterface()
    assert text is not None and there.text is not None
    assert face.role() == QAccessible.Role.EditableText
    assert face.text(QAccessible.Text.Name) == (
        "Simplified text, as published", "Traditional text, converted",
    )[pane]  # fmt: skip
    assert text.characterCount() == there.text.qt_length
    assert text.text(0, 2) == "𠮷"
    shown = text.text(0, text.characterCount())
    assert shown.replace("\u2029", "\n") == there.text.shown.replace("\u00a0", " ") or shown == there.text.shown
    assert "\u21b5" in shown and "\u2028" not in shown
    at = listener.place("學" if pane and "學" in listener.drive.source else "第二行", 0)
    listener.panes.select(at, at, ("hans", "hant")[pane])
    assert text.cursorPosition() == there.text.caret_image(at)
