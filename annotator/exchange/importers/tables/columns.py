"""Which column of a table is the text, which the title: as named, or as their usual names tell."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from annotator.errors import FormatError, UsageError
from annotator.exchange.records import ROLES, TablePreview
from annotator.sentences import joined, some_of, worded

USUAL = {
    "text": "text content body article article_text full_text fulltext main_text 正文 内容 內容 文章 全文 文本 文字",
    "title": "title headline subject 标题 標題 題名 题名 题目 題目 篇名",
    "published": "published date pubdate pub_date publish_date publish_time published_at datetime time"
    " 发布时间 發布時間 发布日期 發布日期 发表时间 發表時間 日期 时间 時間",
    "dateline": "dateline 电头 電頭",
    "outlet": "outlet source media publisher newspaper sitename site 来源 來源 媒体 媒體 报纸 報紙 报社 報社 出处 出處",
    "author": "author authors byline reporter writer 作者 记者 記者",
    "editor": "editor 编辑 編輯 责任编辑 責任編輯",
    "id": "id article_id doc_id docid uid uuid 编号 編號 序号 序號",
}
"""Names in small letters, likelier ones first."""
MARKED = ("label", "labels", "spans", "entities", "annotations", "ner_tags", "tokens", "relations", "cats")
"""What tools of annotation call what was marked in a text."""
_OF_A_SPAN = (
    "start begin start_offset begin_offset start_char 起点 起點 起始 开始 開始",
    "end stop end_offset end_char 终点 終點 结束 結束",
    "label labels tag tags entity category 标签 標籤 类别 類別",
)
"""What they call where a span begins, where it ends, and what it is, in small letters."""
ANNOTATIONS = worded("this looks like annotations: name the format with --format, or its columns with --columns.")
PREVIEW_ROWS = 5
_LONGEST_CELL = 200
_NAMED = 30


def parse_columns(option: str) -> dict[str, str]:
    """``text=正文,title=标题`` as a mapping of roles to columns; a column with a comma is quoted as in CSV.

    Raises UsageError with how to write it.
    """
    found: dict[str, str] = {}
    for part in next(csv.reader([" ".join(option.split())], skipinitialspace=True), []):
        role, equals, column = part.partition("=")
        role = role.strip().lower()
        if not equals or role not in ROLES or role in found:
            raise UsageError(
                worded(
                    "--columns cannot be read at {strip!r}: write text=COLUMN,title=COLUMN ..., with "
                    "each of {names} once at most.",
                    strip=part.strip(),
                    names=joined(", ", ROLES),
                )
            )
        found[role] = column.strip()
    return found


def guess_columns(columns: Sequence[str]) -> dict[str, str]:
    """The column of each role that its name tells; a table of one column is its text."""
    by_name = {_plain(each): each for each in reversed(columns)}
    found: dict[str, str] = {}
    for role, names in USUAL.items():
        exact = next((by_name[name] for name in names.split() if name in by_name), None)
        within = (each for name in names.split() if not name.isascii() for each in columns if name in _plain(each))
        column = exact or next((each for each in within if each not in found.values()), None)
        if column is not None and column not in found.values():
            found[role] = column
    if len(columns) == 1:
        return {"text": columns[0]}
    return found


def chosen_columns(columns: Sequence[str], named: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The columns of each role, several where ``+`` joins them: as named, what is not named as guessed.

    ``title=`` names none. Raises FormatError, listing the columns, where one is not there or no text can be told, and
    where nobody named any and they are those of spans.
    """
    if not named and all(set(names.split()) & set(map(_plain, columns)) for names in _OF_A_SPAN):
        raise FormatError(
            worded(
                "Its columns say where labels begin and end ({listed}): {annotations}",
                listed=_listed(columns),
                annotations=ANNOTATIONS,
            )
        )
    found = {role: _there(column, columns) for role, column in named.items()}
    taken = {each for group in found.values() for each in group}
    for role, column in guess_columns(columns).items():
        if role not in found and column not in taken:
            found[role] = (column,)
    found = {role: group for role, group in found.items() if group}
    if "text" not in found:
        raise FormatError(
            worded(
                "Which column holds the text cannot be told from the names ({listed}): name it with "
                "--columns text=NAME.",
                listed=_listed(columns),
            )
        )
    return found


def _there(column: str, columns: Sequence[str]) -> tuple[str, ...]:
    if not column or column in columns:
        return (column,) if column else ()
    by_name = {_plain(each): each for each in reversed(columns)}
    parts = [column] if _plain(column) in by_name else column.split("+")
    missing = [part for part in parts if _plain(part) not in by_name]
    if missing:
        raise FormatError(
            worded(
                "The table has no column {strip}: it has {listed}.", strip=missing[0].strip(), listed=_listed(columns)
            )
        )
    return tuple(by_name[_plain(part)] for part in parts)


def preview(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> TablePreview:
    """The table as a person sees it before choosing; long cells are cut."""
    first = tuple(tuple(map(_cut, row)) for row, _ in zip(rows, range(PREVIEW_ROWS)))
    return TablePreview(tuple(columns), first, guess_columns(columns))


def _cut(cell: str) -> str:
    return cell if len(cell) <= _LONGEST_CELL else cell[: _LONGEST_CELL - 1] + "…"


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().lower().replace(" ", "_").replace("-", "_")


def _listed(columns: Sequence[str]) -> str:
    return some_of([each if len(each) <= 40 else f"{each[:39]}…" for each in columns], _NAMED)
