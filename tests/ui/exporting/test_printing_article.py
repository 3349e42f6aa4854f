"""Claims about the printed article: it holds both scripts and every span, and a refusal writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.ui.exporting.printing_article import article_html, print_article_to
from annotator.ui.files import file_dialogs


@pytest.fixture
def tagged(drive):
    drive.select("刘宁")
    drive.type("7")
    return drive


def test_the_menu_writes_the_open_article_in_both_scripts(
    tagged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "article.html"
    proposed: list[str] = []
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *given: (proposed.append(Path(given[2]).name), str(target))[1])
    tagged.trigger("print_article")
    page = target.read_text("utf-8")
    assert "自治区党委" in page and "自治區黨委" in page and "Person" in page
    assert proposed[0].endswith(".pdf") and "article.html" in tagged.window.status.said.text()


def test_a_name_that_ends_in_pdf_gives_a_pdf(tagged, tmp_path: Path) -> None:
    print_article_to(tagged.session, 1, tmp_path / "𠮷.PDF")
    assert (tmp_path / "𠮷.PDF").read_bytes().startswith(b"%PDF")


def test_only_the_open_article_is_printed_though_it_is_not_done(tagged) -> None:
    page = b"".join(article_html(tagged.session, 2)).decode()
    assert page.count('class="article') == 1 and "自治区党委常委会召开会议" not in page


@pytest.mark.parametrize("name", ["nowhere/a.pdf", "nowhere/a.html"])
def test_where_it_cannot_be_written_there_is_a_sentence_and_no_file(tagged, tmp_path: Path, name: str) -> None:
    with pytest.raises(AnnotatorError, match="cannot be written"):
        print_article_to(tagged.session, 1, tmp_path / name)
    assert not list(tmp_path.rglob("*.pdf")) + list(tmp_path.rglob("*.html"))
