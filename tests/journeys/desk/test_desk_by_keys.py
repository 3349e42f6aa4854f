"""The coder's desk by keys alone: each journey ends in the store, in both panes, and comes back by undo and redo."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from annotator.__main__ import run
from annotator.model.codebook import Codebook, dump_codebook
from annotator.session.articles import load_article
from annotator.session.codebooks import set_codebook
from annotator.session.coding.attributes import attributes_that_go
from annotator.session.coding.document_labels import document_labels_of
from annotator.session.coding.notes import questions_of
from annotator.session.coding.relations import relations_of

KEY_9, RIGHT_BRACKET = "18", "35"
"""X11's codes of two keys by their place."""


def test_the_keyboard_alone_moves_grows_edits_finds_and_takes_a_changed_shortcut(day: Any) -> None:
    clauses = [
        "会议强调",
        "要坚决打",
        "一要压实",
        "“四方責",
        "會(hu",
        "𠮷宁同志",
        "狠抓作风",
        "各地要持",
        "用互联网",
        "要加强。",
        "自治区党",
        "𠮷林省长",
    ]
    for pane in ("hans", "hant"):
        day.go("𠮷林省召开", pane)
        for key, back, starts in (
            ("Alt+Right", "Alt+Left", clauses),
            ("Alt+Down", "Alt+Up", ["会议强调", "“四方責", "各地要持", "要加强。", "自治区党"]),
            ("Alt+PageDown", "Alt+PageUp", ["会议强调", "“四方責", "各地要持", "自治区党"]),
            ("Ctrl+Right", "Ctrl+Left", ["林省召开", "召开会议"]),
            ("Right", "Left", ["林省召开", "省召开会", "召开会议"]),
        ):
            for start in starts:
                day.press(key)
                assert day.here.startswith(start), (pane, key)
            for start in [*starts[-2::-1], "𠮷林省召开"]:
                day.press(back)
                assert day.here.startswith(start), (pane, back)
        day.go("互联网", pane)
        shown = {"hans": ["互联网", "用互联网发布信息"], "hant": ["網際網路", "用網際網路釋出資訊"]}[pane]
        for key, words in (("/", shown[0]), ("/", shown[1]), ("/", None), ("/", None), ("Shift+?", None)):
            day.press(key)
            assert words is None or day.selected == words
        day.press("Shift+? Shift+?")
        assert day.selected == shown[0]
        day.press("Shift+?")
        assert day.selected == "" and day.here.startswith("互联网发布"), "shrinking ends where growing began"

    day.press("/ / 1")
    assert day.chosen == "用互联网发布信息"
    for keys, words in (
        ("{", "互联网发布信息"), ("[", "用互联网发布信息"), ("}", "用互联网发布"), ("]", "用互联网发布信息"),
    ):  # fmt: skip
        day.press(keys)
        assert day.chosen == words, f"{keys}: 資訊 is 信息 only as a whole"
    day.press("Tab")
    assert day.panes.active_pane == "hans" and day.chosen == "用互联网发布信息", "the other pane, the same span"
    for keys, words in (
        ("}", "用互联网发布信"), ("]", "用互联网发布信息"),
        ("Ctrl+{", "互联网发布信息"), ("Ctrl+}", "互联网发布"), ("Ctrl+]", "互联网发布信息"),
        ("Ctrl+[", "用互联网发布信息"),
    ):  # fmt: skip
        day.press(keys)
        assert day.chosen == words, keys
    day.go("狠抓作风", "hant", 1)
    day.press("'")
    assert day.spans() == [("directive", "狠抓作风"), ("directive", "用互联网发布信息")]
    day.press("6 > > Delete")
    assert day.spans() == [("directive", "用互联网发布信息")], "the next one after the last is the first again"

    day.press("Ctrl+G")
    day.compose("疫情防控指挥部工作")
    day.press("Return")
    day.qtbot.waitUntil(lambda: day.desk.number == 3, timeout=5_000)
    day.press("Ctrl+PageUp Ctrl+PageUp")
    for words in ("Next tag", "下一处标注", "下一處標註"):
        day.press("Ctrl+Home Ctrl+K")
        day.compose(words)
        day.press("Return")
        assert day.chosen == "用互联网发布信息", words
    day.change_shortcut("next_span", "F5")
    day.press("Ctrl+Home F5")
    assert day.chosen == "用互联网发布信息"
    day.press("Ctrl+/")
    sheet = day.window.works.shortcuts.sheet
    assert sheet is not None and sheet.isVisible()
    assert "F5" in [each.text() for each in sheet.findChildren(QLabel)]
    sheet.close()
    day.back_to_text()
    day.ends()


def test_one_key_takes_a_span_widens_narrows_relabels_doubles_and_goes_on(day: Any) -> None:
    for pane in ("hans", "hant"):
        day.go("𠮷林脱贫", pane, 1)
        day.press("1")
        assert day.chosen == "坚决打赢𠮷林脱贫攻坚战" and day.here.startswith("林脱贫"), (
            "without its 要; the caret stays"
        )
        day.press("1")
        assert day.chosen == "会议强调,要坚决打赢𠮷林脱贫攻坚战,一要压实责任", "the sentence"
        day.press("Shift+1")
        assert day.chosen == "坚决打赢𠮷林脱贫攻坚战"
        day.press("6")
        assert day.spans() == [("evaluation", "坚决打赢𠮷林脱贫攻坚战")]
        day.press("Shift+4")
        assert sorted(day.spans()) == [(each, "坚决打赢𠮷林脱贫攻坚战") for each in ("evaluation", "slogan")]
        day.press("Delete ; Delete")
        assert day.spans() == []

    day.go("会议强调", "hans")
    day.press("3 Space 1 Space 1 Space 4 Space 3")
    assert day.spans() == [
        ("attribution", "会议强调"), ("directive", "坚决打赢𠮷林脱贫攻坚战"), ("directive", "压实责任"),
        ("slogan", "“四方責任”"), ("attribution", "會(huì)議指出"),
    ]  # fmt: skip
    day.press("Return 7 Return")
    assert day.chosen == ""
    day.go("刘宁", "hant")
    day.press("7 /")
    assert day.selected == "自治區黨委書記劉寧出席"
    day.press("Escape")
    day.go("要带头", "hans")
    day.press("Shift+Right Shift+Right Shift+Right 1")
    assert day.chosen == "要带头", "made by hand, so not trimmed"
    day.ends()


def test_keys_never_collide_whatever_width_an_input_method_gives_them(day: Any) -> None:
    day.go("𠮷林脱贫", "hans", 1)
    day.type("１")
    assert day.chosen == "坚决打赢𠮷林脱贫攻坚战"
    for sign, words in (
        ("【", "要坚决打赢𠮷林脱贫攻坚战"), ("｛", "坚决打赢𠮷林脱贫攻坚战"),
        ("｝", "坚决打赢𠮷林脱贫攻坚"), ("】", "坚决打赢𠮷林脱贫攻坚战"),
    ):  # fmt: skip
        day.type(sign)
        assert day.chosen == words, sign
    before = day.state()
    for pane in ("hant", "hans"):
        day.press("Tab")
        assert day.panes.active_pane == pane and day.chosen == "坚决打赢𠮷林脱贫攻坚战" and day.state() == before
    day.press("Ctrl+9 Alt+9 Ctrl+4 Ctrl+4")
    assert day.state() == before, "with Ctrl or Alt a digit is no label"
    day.back_to_text()
    day.type("＇")
    assert day.spans() == [("directive", "坚决打赢𠮷林脱贫攻坚战")], "repeated on its own span: nothing"

    day.go("𠮷林脱贫", "hant")
    day.press("Shift+Right Shift+Right")
    day.type("９")
    day.press("Escape")
    assert day.chosen == ""
    for sign, label in zip(";；;；", ("organization", "directive") * 2, strict=True):
        day.type(sign)
        assert day.desk.choice is not None and day.session.codebook.by_uuid(day.desk.choice.label).id == label
    day.type("；")
    day.press("Backspace")
    assert [label for label, _ in day.spans()] == ["directive"]
    assert [label for label, _ in day.spans()] == ["directive"]
    day.press("Ctrl+G")
    day.compose("省委召開會議")
    day.press("Return")
    assert day.desk.number == 7
    (flag,) = day.window.mending.flags
    for sign in ".,。，．":
        day.press("Ctrl+Home")
        day.type(sign)
        assert day.panes.caret_source() == flag.start and day.spans() == [], sign
    day.press("Ctrl+G")
    day.compose("1")
    day.press("Return")
    assert day.desk.number == 1
    day.ends()


def test_attributes_notes_certainty_and_questions_are_said_by_keys_alone(day: Any) -> None:
    def stored() -> dict[str, str]:
        (span,) = load_article(day.session, 1).annotations.values()
        return dict(span.attributes)

    day.go("四方責任", "hant", 1)
    day.press("4 O O Shift+O Y")
    assert stored() == {"tone": "warm", "signed": "yes"}
    day.press("T Right Space")
    day.rest()
    day.press("Right Space Escape")
    day.rest()
    assert stored()["themes"] == "health|land"
    day.press("C")
    day.type("１２")
    day.press("Return A")
    day.compose("他說“𠮷”，1【")
    day.press("Return")
    assert stored() == {
        "tone": "warm",
        "signed": "yes",
        "themes": "health|land",
        "count": "12",
        "told": "他說“𠮷”，1【",
    }
    day.press("N")
    day.compose("看會議記錄，再定。")
    day.press("Ctrl+Return Alt+S Alt+S Alt+Q")
    day.compose("是口號嗎？")
    day.press("Ctrl+Return Alt+Shift+Q")
    day.compose("何地？𠮷林？")
    day.press("Ctrl+Return")
    day.back_to_text()
    span = day.desk.choice
    assert span is not None and day.desk.number == 1
    assert span.note == "看會議記錄，再定。" and span.certainty == "unsure"
    assert [(each.annotation, each.text) for each in questions_of(day.session, 1)] == [
        (span.id, "是口號嗎？"), (None, "何地？𠮷林？"),
    ]  # fmt: skip
    all_of_it = stored()
    day.press("6")
    assert day.spans() == [("evaluation", "“四方責任”")] and stored() == {}
    day.press("Ctrl+Z")
    assert stored() == all_of_it, "what the other label could not have comes back with the label"
    day.press("Alt+S Alt+Return Tab Tab Tab Tab Tab")
    day.rest()
    form = day.window.panels.inspector.form
    assert form is not None and form.rows["told"].editor.hasFocus()
    assert form.rows["told"].editor.text() == stored()["told"]
    day.press("Escape")
    day.ends()


def test_document_labels_take_every_kind_of_attribute_and_leave_the_chosen_span_alone(day: Any) -> None:
    def stored() -> list[dict[str, str]]:
        return [dict(each.attributes) for each in document_labels_of(day.session, 1)]

    day.go("四方責任", "hant", 1)
    day.press("4 S")
    assert day.spans() == [("slogan", "“四方責任”")] and stored() == [{}], "of the article, not of the chosen span"
    day.press("Escape Alt+Return Right Space Tab Space")
    day.rest()
    day.press("Right Right Space Tab Space Tab")
    day.type("３．５")
    day.press("Tab")
    day.compose("說𠮷")
    day.press("Escape")
    said = {"tone": "cool", "themes": "economy|land", "signed": "no", "count": "3.5", "told": "說𠮷"}
    assert stored() == [said]
    day.back_to_text()
    day.press("S")
    assert stored() == [said], "with so much said of it, the key opens its form: taking it off is in there"
    day.window.works.spans.article.popup.remove.click()
    assert stored() == []
    day.press("Ctrl+Z")
    assert stored() == [said]
    (chip,) = day.window.works.spans.article.strip._chips.values()
    assert chip.isVisible() and chip.text().startswith("stance")
    day.press("Ctrl+PageDown")
    assert document_labels_of(day.session, 2) == () and not day.window.works.spans.article.labels
    day.press("Ctrl+PageUp")
    day.go("狠抓作风", "hans")
    day.press("1")
    day.ends()


def without_count(codebook: Codebook) -> Codebook:
    labels = tuple(
        each._replace(attributes=tuple(one for one in each.attributes if one.id != "count")) for each in codebook.labels
    )
    return codebook.having(labels=labels)


def test_bad_input_gets_a_sentence_and_nothing_is_lost(day: Any) -> None:
    day.go("四方責任", "hant", 1)
    day.press("4 C")
    day.type("12")
    day.press("Return")
    good = day.state()
    day.press("C")
    day.type("十二个")
    day.press("Tab")
    assert "“十二个” cannot be the count of slogan: write a number" in day.said[-1]
    assert day.said[-1] in day.window.toast.sentence and day.state() == good
    day.back_to_text()
    day.rest()
    assert day.window.panels.inspector.form.rows["count"].editor.text() == "十二个", "to be mended, not thrown away"

    day.go("刘宁", "hans")
    day.press("7 \\")
    day.go("坚决打赢", "hans")
    day.press("1 \\")
    assert day.said[-1].startswith("The codebook joins no personnel with directive")
    assert relations_of(day.session, 1) == () and len(day.spans()) == 3
    day.press("Escape")
    good = day.state()

    taken = day.settings.get("shortcuts")
    day.press("Ctrl+F1")
    dialog = day.window.works.shortcuts.dialog
    for key, sentence in (("Ctrl+E", "Export"), ("4", "slogan"), ("O", "tone")):
        dialog.search.setFocus()
        dialog.search.clear()
        day.compose("Delete tag")
        day.press(f"Down Return {key}")
        assert sentence in dialog.key_field.text() + dialog.said.text(), key
        day.press("Escape")
    dialog.close()
    day.back_to_text()
    actions = day.window.actions_by_id
    assert actions.keys("delete") == ("Delete", "Backspace") and actions.keys("export") == ("Ctrl+E",)
    assert day.settings.get("shortcuts") == taken

    without = without_count(day.session.codebook)
    assert attributes_that_go(day.session, without) == (
        "The attribute count of slogan is set on 1 tag and is not in this codebook: it is kept there.",
    )
    set_codebook(day.session, without)
    day.rest()
    assert day.state() == good, "kept with its span"
    day.go("四方責任", "hans")
    day.press(";")
    day.rest()
    assert day.chosen == "“四方責任”" and list(day.window.panels.inspector.form.left_over) == ["count"]
    day.ends()


def test_a_codebook_put_in_force_that_removes_an_attribute_in_use_says_so(
    day: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day.go("四方責任", "hant", 1)
    day.press("4 C")
    day.type("12")
    day.press("Return")
    kept, without = day.state(), without_count(day.session.codebook)
    day.close()
    (tmp_path / "without.yaml").write_text(dump_codebook(without), encoding="utf-8")
    assert run(["codebook", str(day.path), "set", str(tmp_path / "without.yaml")]) == 0
    assert day.reopened() == kept
    told = capsys.readouterr()
    assert "The attribute count of slogan" in told.out + told.err


def test_a_french_keyboard_on_a_real_display_labels_by_the_place_of_its_keys(
    sample_path: Path, desktop: Any, spans_in: Callable[[Path], list[Any]], wait_until: Callable[..., None]
) -> None:
    if shutil.which("setxkbmap") is None:
        pytest.skip("needs setxkbmap: apt install x11-xkb-utils")
    subprocess.run(["setxkbmap", "fr"], env=desktop.environment, check=True)
    desktop.start(sample_path)
    desktop.keys("ctrl+Home", *["shift+Right"] * 7, KEY_9)
    wait_until(lambda: spans_in(sample_path) == [(0, 7, "")], "a span from the key that prints ç")
    desktop.keys(RIGHT_BRACKET)
    wait_until(lambda: spans_in(sample_path) == [(0, 8, "")], "an edge moved by the key that prints $")
    desktop.keys("BackSpace")
    wait_until(lambda: spans_in(sample_path) == [], "a deleted span")
    desktop.keys("ctrl+z")
    wait_until(lambda: spans_in(sample_path) == [(0, 8, "")], "undo, by the letter and not by its place")
    desktop.quit()
