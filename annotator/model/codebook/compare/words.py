"""The words in which a difference of two codebooks is said, in three languages."""

from __future__ import annotations

from annotator.model.codebook.compare.differences import Difference
from annotator.model.codebook.compare.texts import LONGEST, around_changes
from annotator.model.codebook.nouns import LabelDef, say

SHORT = 40
"""Characters up to which a changed text is quoted whole, as it was and as it is."""
MOST = 400
"""Characters that a line tells of the changes in one text."""

_WHATS = {
    "added": ("new", "新增", "新增"),
    "removed": ("gone", "去掉", "去掉"),
    "retired": ("retired", "停用", "停用"),
    "back": ("in use again", "恢复使用", "恢復使用"),
    "more": ("more", "增加", "增加"),
    "less": ("less", "减少", "減少"),
}
_FIELDS = {
    "id": ("id", "ID", "ID"),
    "name": ("name", "名称", "名稱"),
    "names": ("name", "名称", "名稱"),
    "short": ("short name", "简称", "簡稱"),
    "key": ("key", "按键", "按鍵"),
    "colour": ("colour", "颜色", "顏色"),
    "light": ("on light paper", "浅色", "淺色"),
    "dark": ("on dark paper", "深色", "深色"),
    "group": ("group", "分组", "分組"),
    "parent": ("label above", "上级标签", "上層標籤"),
    "applies_to": ("applies to", "适用于", "適用於"),
    "unit": ("unit", "单位", "單位"),
    "trim": ("trim", "修剪", "修剪"),
    "leading": ("leading words", "开头词", "開頭詞"),
    "labels": ("labels", "标签", "標籤"),
    "until": ("until", "截至", "截至"),
    "definition": ("definition", "定义", "定義"),
    "include": ("include", "包括", "包括"),
    "exclude": ("exclude", "不包括", "不包括"),
    "examples": ("examples", "例子", "例子"),
    "attribute": ("attribute", "属性", "屬性"),
    "kind": ("kind", "类型", "類型"),
    "values": ("values", "取值", "取值"),
    "value": ("value", "取值", "取值"),
    "default": ("default", "默认值", "預設值"),
    "relation": ("relation", "关系", "關係"),
    "from": ("from", "起点", "起點"),
    "to": ("to", "终点", "終點"),
    "made": ("made", "产生方式", "產生方式"),
    "nesting": ("nesting", "嵌套", "巢狀"),
    "apart": ("never overlapping", "不得重叠", "不得重疊"),
    "crossing": ("crossing", "交叉", "交叉"),
    "zones": ("coded zones", "编码区域", "編碼區域"),
    "order": ("order", "顺序", "順序"),
    "en": ("English", "英文", "英文"),
    "zh-Hans": ("Simplified", "简体", "簡體"),
    "zh-Hant": ("Traditional", "繁体", "繁體"),
}
_NOTHING = ("nothing", "无", "無")
_CODEBOOK = ("Codebook", "编码手册", "編碼手冊")
_COLUMN = {"en": 0, "zh-Hans": 1, "zh-Hant": 2}
_BLANK = (" ", "", "")
"""Before a quotation mark."""


def say_difference(difference: Difference, lang: str) -> str:
    """One line in one of LANGUAGES: of what, which field, and what it was and is."""
    column = _COLUMN.get(lang, 0)
    colon, join = (": ", ", ") if column == 0 else ("：", "，")
    whose = say(difference.names, lang, difference.label) if difference.label_uuid else _CODEBOOK[column]
    parts = [_field(difference.field, column)] if difference.field else []
    if difference.what == "changed":
        parts.append(_changed(difference, column))
    else:
        parts.append(_WHATS[difference.what][column])
        if difference.what in ("more", "less"):
            parts[-1] += _BLANK[column] + _quoted(difference.after or difference.before, column)
        if difference.added is not None:
            parts += _came(difference.added, lang, column)
    return f"{whose}{colon}{join.join(parts)}"


def _changed(difference: Difference, column: int) -> str:
    """Short texts as they were and are; of a long one what was changed, with what stands around it."""
    before, after = difference.before, difference.after
    if before and after and max(len(before), len(after)) > SHORT:
        changes = around_changes(difference.parts)
        return _in_marks(changes if len(changes) <= MOST else f"{changes[:MOST]}…", column)
    return f"{_quoted(before, column)} → {_quoted(after, column)}"


def _came(label: LabelDef, lang: str, column: int) -> list[str]:
    """What is to be known of a label that came."""
    told = (
        ("id", label.id),
        ("key", label.key),
        ("group", label.group),
        ("parent", label.parent),
        ("colour", f"{label.colour_light} / {label.colour_dark}"),
        ("definition", label.meaning(lang)),
    )
    return [_word(field, column) + _BLANK[column] + _quoted(text, column) for field, text in told if text]


def _field(field: str, column: int) -> str:
    """``attribute issuer.values`` as words; what the codebook itself names stays."""
    head, _, rest = field.partition(" ")
    if not rest:
        return " · ".join(_word(each, column) for each in field.split("."))
    name, _, inner = rest.partition(".")
    return f"{_word(head, column)} {name}" + (f" · {_field(inner, column)}" if inner else "")


def _word(part: str, column: int) -> str:
    return _FIELDS[part][column] if part in _FIELDS else part


def _quoted(text: str, column: int) -> str:
    if not text:
        return _NOTHING[column]
    one_line = " ".join(text.split())
    short = one_line if len(one_line) <= LONGEST else f"{one_line[:LONGEST]}…"
    return _in_marks(short, column)


def _in_marks(text: str, column: int) -> str:
    """In the quotation marks of the language."""
    return f"「{text}」" if column == _COLUMN["zh-Hant"] else f"“{text}”"
