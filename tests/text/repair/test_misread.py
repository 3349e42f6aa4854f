"""Text read in a wrong encoding is mended where a round trip proves it, and no other text is touched."""

from __future__ import annotations

import pytest

from annotator.text.repair import find_repairs

NEWS = "会议强调,要高效统筹疫情防控和经济社会发展。"


def as_browsers_read_gbk(encoded: bytes) -> str:
    return encoded.decode("gb18030", "replace")


def reading(source: str) -> str:
    parts: list[str] = []
    at = 0
    for row in find_repairs(source):
        if row.applied:
            parts += [source[at : row.start], row.replacement]
            at = row.end
    return "".join((*parts, source[at:]))


@pytest.mark.parametrize(
    ("damaged", "truth"),
    [
        (as_browsers_read_gbk("会议强调".encode()), "会议强调"),
        (NEWS.encode().decode("latin-1"), NEWS),
        (NEWS.encode("gbk").decode("latin-1"), NEWS),
        ("l’été à Nîmes".encode().decode("cp1252"), "l’été à Nîmes"),
    ],
)
def test_a_misread_line_is_mended_and_the_lines_around_it_stay(damaged: str, truth: str):
    source = f"{NEWS}\n{damaged}\n{NEWS}"
    assert reading(source) == f"{NEWS}\n{truth}\n{NEWS}"
    assert {row.kind for row in find_repairs(source)} == {"encoding"}


def test_a_misread_line_with_lost_bytes_is_flagged_with_what_is_left():
    damaged = "经济社会发展新格局".encode()[:-1].decode("gb18030", "replace")
    rows = find_repairs(f"{NEWS}\n{damaged}")
    assert [row.applied for row in rows] == [False]
    assert "经济社会发展" in rows[0].replacement


def test_what_is_lost_for_good_is_flagged_only():
    rows = find_repairs(f"{NEWS}锟斤拷锟斤拷")
    assert [(row.kind, row.applied) for row in rows] == [("encoding", False)]


@pytest.mark.parametrize(
    "line",
    [
        "Où est l’élève? Déjà vu à Nîmes: «naïf cœur», CAFÉ»",
        "àâäéèêëîïôöùûüÿç ÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇ",
        "Đảng Cộng sản Việt Nam, tiếng Việt được ưa chuộng ở Hà Nội; ÃÂ",
        "ภาษาไทย ข่าววันนี้",
        "English (xi) text, what?! (no) – “quoted”…",
        "Größe, Maße, Übermut; 10 °C ± 2 µm, ½ £5 ©®",
        "涓涓细流汇成大海,涓滴之力",
        "𠮷野家 e\u0301 \u00a0 联通",
    ],
)
def test_sound_lines_in_any_language_yield_nothing(line: str):
    assert find_repairs(line) == ()
    assert find_repairs(f"{NEWS}\n{line}\n{NEWS}") == ()
