"""Claims about what is pasted and dropped: words become an article, files are imported, nothing comes in half."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from annotator.session.articles import article_count, article_rows, load_article
from annotator.session.session import Session
from annotator.ui.importing.handed import is_welcome

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction
PAGE = (
    "𠮷林省委召开会议\n2023-02-19 08:31　来源：白沙日报\n　　会议强调，要坚决落实防汛准备。\n　　与会同志表示赞成。\n"
)
HTML = (
    "<html><head><title>青峦县启动春耕</title><meta property='article:published_time' content='2024-03-02'>"
    "<script>alert(1)</script></head><body><nav>首页 新闻</nav><article><h1>青峦县启动春耕</h1>"
    "<p>青峦县农业局强调，要按时完成春耕备耕，确保种子到户，不误农时。</p>"
    "<p>调研组一行检查了三百个村的粮食收购，让群众得到实惠。</p></article></body></html>"
)


def mime(text: str = "", html: str = "", paths: tuple[Path, ...] = ()) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if paths:
        made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return made


@pytest.fixture
def clip():
    """Puts words or files into the clipboard."""
    yield lambda *given, **named: QGuiApplication.clipboard().setMimeData(mime(*given, **named))
    QGuiApplication.clipboard().clear()


@pytest.fixture
def at_half_past(drive):
    drive.window.jobs._now = lambda: datetime(2026, 11, 22, 0, 31)
    return drive


def drop(drive, given: QMimeData) -> None:
    drive.window.dropEvent(QDropEvent(QPointF(QPoint(50, 50)), COPY, given, LEFT, NO))
    QApplication.processEvents()


def last(drive):
    return article_rows(drive.session, limit=500)[-1].article


def test_ctrl_v_over_the_text_makes_an_article_named_by_the_time_and_titled_by_its_regions(at_half_past, clip) -> None:
    drive = at_half_past
    clip(PAGE.replace("\n", "\r\n"))
    drive.panes.focus_pane("hans")
    drive.key(Qt.Key.Key_V, CTRL)
    made = last(drive)
    assert made.name == "pasted 2026-11-22 00.31" and made.title == "𠮷林省委召开会议"
    assert drive.desk.number == made.number == 6 and drive.source == PAGE
    assert made.meta["published"] == "2023-02-19T08:31" and "1 article imported" in drive.window.status.said.text()


def test_a_second_paste_within_the_minute_has_a_name_of_its_own(at_half_past, clip) -> None:
    for place, words in enumerate(("第一页的内容。", "第二页的内容。")):
        clip(words)
        at_half_past.key(Qt.Key.Key_V, CTRL | SHIFT)
        assert last(at_half_past).name == ("pasted 2026-11-22 00.31", "pasted 2026-11-22 00.31 (2)")[place]


def test_what_is_there_already_and_an_empty_clipboard_are_one_sentence_each(at_half_past, clip) -> None:
    drive, toast = at_half_past, at_half_past.window.toast
    clip(drive.source)
    drive.trigger("paste")
    assert "in the project already (article 1," in toast.sentence and not toast.lines
    for nothing in (mime(), mime(" \n\t"), mime("", "<p> </p>")):
        QGuiApplication.clipboard().setMimeData(nothing)
        drive.trigger("paste")
        assert toast.isVisible() and toast.sentence and not toast.lines
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(picture)
    drive.trigger("paste")
    assert "no text in the clipboard" in toast.sentence
    assert article_count(drive.session) == 5


def test_ctrl_v_in_a_text_field_stays_there(at_half_past, clip) -> None:
    drive = at_half_past
    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    drive.trigger("note")
    note = drive.window.panels.inspector.note
    assert QApplication.focusWidget() is note
    clip("一条笔记")
    drive.key(Qt.Key.Key_V, CTRL)
    assert note.toPlainText() == "一条笔记" and article_count(drive.session) == 5


def test_markup_is_read_where_it_says_more_than_the_plain_words(at_half_past, clip) -> None:
    drive = at_half_past
    clip("青峦县启动春耕 青峦县农业局强调，要按时完成春耕备耕，确保种子到户，不误农时。", HTML)
    drive.trigger("paste")
    made = last(drive)
    assert made.title == "青峦县启动春耕" and made.meta["published"] == "2024-03-02"
    assert "首页" not in drive.source and "alert" not in drive.source and "\n" in drive.source
    clip("另外一句，没有结构的话。", "<span>另外一句，</span><b>没有结构的话。</b>")
    drive.trigger("paste")
    assert drive.source == "另外一句，没有结构的话。"


def test_markup_that_would_lose_what_was_selected_is_not_used(at_half_past, clip) -> None:
    links = [f"第{n}条新闻标题，值得一看的短句" for n in range(40)]
    menu = "".join(f"<li><a href='/{n}'>{each}</a></li>" for n, each in enumerate(links))
    clip("\n".join([*links, "青峦县启动春耕"]), HTML.replace("首页 新闻", f"<ul>{menu}</ul>"))
    at_half_past.trigger("paste")
    assert all(each in at_half_past.source for each in links)


def test_words_and_fragments_of_pages_dropped_on_the_window_become_articles(at_half_past) -> None:
    drive = at_half_past
    drop(drive, mime(PAGE))
    assert drive.source == PAGE
    drop(drive, mime("", HTML))
    assert last(drive).title == "青峦县启动春耕"
    drop(drive, mime("<p>只有文字的碎片：会议要求全面推进饮水工程，不得弄虚作假。</p>"))
    assert "<p>" not in drive.source and "饮水工程" in drive.source
    assert article_count(drive.session) == 8


def test_an_address_on_the_web_and_our_own_selection_are_not_taken(drive) -> None:
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/page.html")])
    assert not is_welcome(link) and is_welcome(mime("words")) and is_welcome(mime(paths=(Path("/x"),)))
    for given, welcome in ((link, False), (mime(PAGE), True)):
        event = QDragEnterEvent(QPoint(50, 50), COPY, given, LEFT, NO)
        event.ignore()
        drive.window.dragEnterEvent(event)
        assert event.isAccepted() == welcome


def test_what_is_dragged_over_the_text_or_a_list_reaches_the_window(drive, tmp_path: Path) -> None:
    page = tmp_path / "页.txt"
    page.write_text("会议强调，要落实。", "utf-8")
    for number, place in enumerate((drive.panes.panes[1].viewport(), drive.window.panels.articles.view.viewport())):
        given = mime(paths=(page,)) if number else mime(PAGE)
        event = QDragEnterEvent(QPoint(9, 9), COPY, given, LEFT, NO)
        QApplication.sendEvent(place, event)
        assert event.isAccepted()
        QApplication.sendEvent(place, QDropEvent(QPointF(9, 9), COPY, given, LEFT, NO))
        QApplication.processEvents()
        assert article_count(drive.session) == 6 + number


def test_copied_files_are_imported(drive, clip, tmp_path: Path) -> None:
    page = tmp_path / "页.md"
    page.write_text("# 标题一\n\n会议强调，要落实。\n", "utf-8")
    clip(paths=(page,))
    drive.trigger("paste")
    assert article_count(drive.session) == 6 and last(drive).name == "页.md" and last(drive).title == "标题一"


def test_every_kind_of_file_folders_and_archives_can_be_dropped(drive, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("甲文：会议强调，要落实防汛准备工作。", "utf-8")
    (tmp_path / "b.html").write_text(HTML, "utf-8")
    (tmp_path / "c.md").write_text("# 丙\n\n丙文：要按时推进道路养护。\n", "utf-8")
    (tmp_path / "d.csv").write_text("标题,正文\n丁,丁文：研究就业培训。\n", "utf-8")
    (tmp_path / "e.TSV").write_text("标题\t正文\n戊\t戊文：检查安全生产。\n", "utf-8")
    (tmp_path / "f.jsonl").write_text('{"title": "己", "text": "己文：总结历史档案。"}\n', "utf-8")
    with ZipFile(tmp_path / "g.zip", "w") as archive:
        archive.writestr("x/庚.txt", "庚文：公开通报养老机构。")
    names = ("folder", "b.html", "c.md", "d.csv", "e.TSV", "f.jsonl", "g.zip")
    drop(drive, mime(paths=tuple(tmp_path / name for name in names)))
    came = {row.article.name for row in article_rows(drive.session, limit=100) if row.article.number > 5}
    assert came == {"a.txt", "b.html", "c.md", "d.csv#2", "e.TSV#2", "f.jsonl#1", "g.zip/x/庚.txt"}, came
    assert not drive.window.toast.lines


def test_half_characters_are_refused_and_nothing_of_them_comes_in(session: Session) -> None:
    from annotator.errors import TextRefused
    from annotator.session.intake.pasting import paste_page

    before = article_count(session)
    for words in ("半个\ud800字", "零\0字节"):
        with pytest.raises(TextRefused):
            paste_page(session, words, "", datetime(2026, 1, 1))
    assert article_count(session) == before
    report = paste_page(session, "一行\u2028又一行\r\n𠮷e\u0301", "", datetime(2026, 1, 1))
    assert load_article(session, report.numbers[0]).texts.source == "一行\n又一行\n𠮷e\u0301"
