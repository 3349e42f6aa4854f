"""What the printed page says besides the articles, in the window's languages, and how it looks."""

from __future__ import annotations

_WORDS = {
    "hans": ("Simplified", "简体", "簡體"),
    "hant": ("Traditional", "繁体", "繁體"),
    "source": ("As published", "原文", "原文"),
    "spans": ("Spans", "标注", "標註"),
    "nothing": ("No spans.", "没有标注。", "沒有標註。"),
    "notes": ("Notes", "注释", "註釋"),
    "relations": ("Relations", "关系", "關係"),
    "article": ("Labels of the article", "文章标签", "文章標籤"),
    "pending": ("pending", "待确认", "待確認"),
    "certainty": ("certainty", "确信度", "確信度"),
    "layer": ("layer", "图层", "圖層"),
    "dateline": ("dateline", "电头", "電頭"),
    "part": ("part", "部分", "部分"),
    "none": ("No articles were to be printed.", "没有要打印的文章。", "沒有要列印的文章。"),
}
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
STYLE = """
@page { size: A4; margin: 16mm 14mm 18mm; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.5 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
  color: #23211d; background: #fffefb; max-width: 62em; margin: 2em auto; padding: 0 1.5em; }
.hant { font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, Georgia, serif; }
h1, h2, th, .meta, .legend, .foot, sup { font-family: "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", Helvetica,
  Arial, sans-serif; }
.article { break-before: page; page-break-before: always; }
.first { break-before: auto; page-break-before: auto; }
h1 { font-size: 16pt; line-height: 1.35; margin: 0 0 .2em; }
h2 { font-size: 10.5pt; margin: 1.6em 0 .3em; padding-top: .5em; border-top: 1px solid #cfcabf; break-after: avoid; }
.meta { color: #6f6a60; font-size: 9pt; margin: 0 0 .4em; }
.legend { font-size: 9pt; margin: .3em 0 1em; line-height: 1.7; }
.key { white-space: nowrap; margin-right: .4em; }
.count { color: #6f6a60; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: left; padding-top: 0; font-size: 9pt; font-weight: 600; color: #6f6a60;
  border-bottom: 1px solid #cfcabf; padding-bottom: .25em; }
td { vertical-align: top; padding-top: 0; padding-bottom: .15em; white-space: pre-wrap; overflow-wrap: anywhere; }
.second { padding-left: 14px; }
.one { padding-right: 6px; }
.gap td { font-size: 5pt; line-height: 1; }
.l0 td { line-height: 1.7; } .l1 td { line-height: 1.85; } .l2 td { line-height: 2.05; } .l3 td { line-height: 2.25; }
.l4 td { line-height: 2.5; } .l5 td { line-height: 2.75; } .l6 td { line-height: 3; }
sup { font-size: 6.5pt; line-height: 0; vertical-align: .75em; white-space: nowrap; letter-spacing: -.01em; }
.u { border-bottom: 1.5px solid; }
.u0 { padding-bottom: 0; } .u1 { padding-bottom: 2.5px; } .u2 { padding-bottom: 5px; } .u3 { padding-bottom: 7.5px; }
.u4 { padding-bottom: 10px; } .u5 { padding-bottom: 12.5px; }
.foot p { font-size: 9pt; margin: .15em 0; white-space: pre-wrap; }
.name { color: #6f6a60; }
@media print { body { margin: 0; max-width: none; padding: 0; background: none; }
  span, sup { -webkit-print-color-adjust: exact; print-color-adjust: exact; } thead { display: table-header-group; } }
"""


def word(key: str, lang: str) -> str:
    return _WORDS[key][LANGUAGES.index(lang)]
