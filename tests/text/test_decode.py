"""Claims about reading files: every encoding, short and long, and one sentence for whatever is not an article."""

from __future__ import annotations

import codecs
import random
import re
import time

import pytest

from annotator.errors import TextRefused
from annotator.resource_files import seeds_folder
from annotator.text.article_text import LONGEST_LINE, MAX_CHARACTERS
from annotator.text.decode import MAX_BYTES, decode
from annotator.text.scripts import convert

SEEDS = [path.read_text("utf-8") for path in sorted(seeds_folder().glob("*.txt"))]
UNMARKED = ["utf-8", "utf-16-le", "utf-16-be", "gb18030", "gbk", "cp950", "big5hkscs"]


def in_encoding(text: str, encoding: str) -> str:
    """The text as a page in that encoding would have it: Big5 in Traditional, and without what it cannot write."""
    text = convert(text, "s2tw") if encoding in ("cp950", "big5hkscs") else text
    return text.encode(encoding, "ignore").decode(encoding)


@pytest.mark.parametrize("encoding", UNMARKED)
@pytest.mark.parametrize("length", [None, 40])
@pytest.mark.parametrize("seed", range(5))
def test_the_seeds_come_out_right_in_every_encoding_whole_and_as_a_headline(
    encoding: str, length: int | None, seed: int
) -> None:
    text = in_encoding(SEEDS[seed], encoding)[:length]
    found = decode(text.encode(encoding))
    assert found.text == text
    assert found.notes == ()
    assert found.encoding == {"gbk": "gb18030", "big5hkscs": found.encoding}.get(encoding, encoding)


@pytest.mark.parametrize("encoding", UNMARKED)
def test_any_forty_characters_of_a_page_are_enough(encoding: str) -> None:
    choose = random.Random(20)
    for _ in range(60):
        page = re.sub(r"\([a-zà-ǜ]+\)|.*ภาษาไทย", "", choose.choice(SEEDS))
        text = in_encoding(page, encoding)
        start = choose.randrange(len(text) - 40)
        part = text[start : start + 40]
        assert decode(part.encode(encoding)).text == part


@pytest.mark.parametrize("script", ["s2t", "t2s"])
def test_gb18030_is_found_for_both_scripts_and_for_four_byte_characters(script: str) -> None:
    text = convert(SEEDS[0], script)[:60] + "𠮷é▲"
    assert decode(text.encode("gb18030")).text == text


def test_hong_kong_s_big5_is_found_where_taiwan_s_cannot_write_the_character() -> None:
    text = "香港特區政府今日公佈新措施，市民喺深水埗啲商舖排隊"
    found = decode(text.encode("big5hkscs"))
    assert (found.text, found.encoding) == (text, "big5hkscs")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        ("\ufeff".encode("gb18030"), "gb18030"),
    ],
)
@pytest.mark.parametrize("text", ["會議𠮷\u00a0\u2028e\u0301", "plain words"])
def test_a_byte_order_mark_tells_the_encoding_and_goes(mark: bytes, encoding: str, text: str) -> None:
    found = decode(mark + text.encode(encoding))
    assert (found.text, found.encoding) == (text, encoding)
    assert found.notes == ("the byte order mark was dropped",)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["no Chinese at all, only words\n", "第一行\n第二行 with words\n", "𠮷野家开门\n𠮷"])
def test_wide_encodings_are_known_by_their_bytes_without_a_mark(encoding: str, text: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding) == (text, encoding)


def test_only_the_mark_at_the_beginning_goes() -> None:
    assert decode("\ufeff会\ufeff".encode()).text == "会\ufeff"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("、孫大光、周異決", "utf-16-le"),  # its bytes are ASCII with control characters
        ("中共中央政治局常", "utf-16-be"),  # as GB 18030 it has a few common characters too
        ("江西日報(bào)·江西新聞(wén)è", "gb18030"),  # accents say nothing
    ],
)
def test_short_text_is_not_mistaken_for_what_its_bytes_also_spell(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding) == (text, encoding)


def test_line_ends_become_lf_once_and_nothing_else_changes() -> None:
    untouched = "\u00a0\u3000\u2028\u2029\u200b\u0085\v\f\te\u0301𠮷\ufeff葛\U000e0100"
    found = decode(f"{untouched}一\r\n\r\n二\r三\n\r四".encode())
    assert found.text == f"{untouched}一\n\n二\n三\n\n四"
    assert found.notes == ("CRLF line ends became LF", "CR line ends became LF")
    assert decode(found.text.encode()) == type(found)(found.text, "utf-8", ())


def test_a_named_encoding_is_used_and_not_doubted() -> None:
    data = "會議開幕".encode("cp950")
    assert decode(data, "big5").text == "會議開幕"
    assert decode(data, "gbk").text == data.decode("gbk") != "會議開幕"
    assert decode(codecs.BOM_UTF16_BE + "會議\r\n".encode("utf-16-be"), "utf-16").text == "會議\n"
    assert decode("\ufeff會議".encode(), "UTF8").text == "會議"
    assert decode("été".encode("latin-1"), "latin-1").text == "été"


@pytest.mark.parametrize(
    ("data", "encoding", "says"),
    [
        ("会议𠮷".encode(), "big5", "not big5: byte"),
        ("会议".encode("gbk"), "utf-8", "not utf-8: byte 0"),
        ("会议".encode("utf-16-le")[:-1], "utf-16-le", "cut off"),
        ("会议".encode(), "klingon", "No encoding is called 'klingon'"),
        ("会议".encode(), "gb\0", "No encoding is called"),
        ("会议".encode(), "hex", "not an encoding of text"),
        ("会议".encode(), "rot13", "not an encoding of text"),
        (b"\\ud840", "unicode_escape", "half a character"),
    ],
)
def test_a_named_encoding_that_does_not_fit_is_refused(data: bytes, encoding: str, says: str) -> None:
    with pytest.raises(TextRefused, match=says):
        decode(data, encoding)


CUT = "会议\ud840记录".encode("utf-16-le", "surrogatepass")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (codecs.BOM_UTF8, "white space"),
        (" \r\n\u3000\u00a0\ufeff\u200b\t".encode(), "white space"),
        (bytes(range(256)) * 40, "not text|cannot be read"),
        (b"\0" * 5000, "not text"),
        (random.Random(1).randbytes(50_000), "not text|cannot be read"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a picture"),
        (b"%PDF-1.7\n1 0 obj", "a PDF"),
        (b"PK\x03\x04" + b"\0" * 50, "an Office document"),
        (b"SQLite format 3\0" + b"\0" * 90, "a database"),
        ("\x01\x02\x03\x04\x05会议".encode(), "control characters"),
        (("会议" * 30 + "\0" + "记录" * 30).encode(), "NUL as its character 60"),
        (("会议" * 300 + "\0" + "记录" * 30).encode("gbk"), "NUL as its character 600"),
        (("会议" * 30 + "\0").encode("utf-16"), "NUL as its character 60"),
        (codecs.BOM_UTF16_LE + CUT, "lone surrogate. at byte"),
        (codecs.BOM_UTF16_BE + "会\udc00".encode("utf-16-be", "surrogatepass"), "lone surrogate. at byte"),
        (codecs.BOM_UTF16_LE + "会议\ud840".encode("utf-16-le", "surrogatepass"), "lone surrogate. at byte"),
        (("会议召开，听取汇报。\n" * 4).encode("utf-16-le") + CUT, "lone surrogate. at 46"),
        (codecs.BOM_UTF16_LE + "会议".encode("utf-16-le")[:-1], "cut off"),
        (codecs.BOM_UTF32_LE + "会议".encode("utf-32-le")[:-1], "damaged or cut off"),
        ("会议召开，听取汇报。".encode()[:-1], "UTF-8 but for byte 27"),
        (
            "会议召开，".encode() + b"\xed\xa0\x80" + "听取汇报，研究部署推进有关工作。会议强调，要抓好落实。".encode(),
            "UTF-8 but for byte 15",
        ),
        (
            "会议召开，听取汇报".encode("gbk") + b"\xff\xff" + "研究部署".encode("gbk"),
            "cannot be read as UTF-8, UTF-16, GB18030 or Big5",
        ),
        ("déjà vu, à côté de l'été".encode("latin-1"), "cannot be read as"),
        ("会".encode() * (MAX_CHARACTERS + 1), "article 2,000,000"),
        (("会议\n" * (MAX_CHARACTERS // 3 + 1)).encode("gbk"), "article 2,000,000"),
        ("会".encode() * (LONGEST_LINE + 1), "A line has 250,001 characters"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value[:24],
)
def test_what_is_not_an_article_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(TextRefused, match=says) as refused:
        decode(data)
    sentence = str(refused.value)
    assert "\n" not in sentence and sentence.endswith(".") and len(sentence) < 160


def test_an_enormous_line_is_refused_before_anything_is_done_with_it() -> None:
    data = "会".encode() * (50_000_000 // 3)
    start = time.perf_counter()
    with pytest.raises(TextRefused, match=r"50\.0 MB"):
        decode(data)
    refusing = time.perf_counter() - start
    start = time.perf_counter()
    data.count(b"\n")
    assert refusing < 1 and len(data) > MAX_BYTES, f"one scan of the bytes takes {time.perf_counter() - start:.3f} s"


def test_a_long_article_in_one_line_is_allowed_up_to_the_limit() -> None:
    assert len(decode(("会" * LONGEST_LINE + "\n" + "议").encode()).text) == LONGEST_LINE + 2
