"""The words with which a page announces a field (来源：, 责任编辑：), as rows of data, and where they stand in a line.

They are written in Simplified and looked for in the Simplified form of a line, which has the same code points.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Cue(NamedTuple):
    """Words that announce a value: the meta key it is kept under (none: it is not), and the rank, the lowest preferred.

    ``bare``: they announce it also without a colon.
    """

    words: str
    key: str | None
    rank: int = 0
    bare: bool = False


class FoundCue(NamedTuple):
    """A cue at code points ``[start, end)`` of a line, its colon included."""

    start: int
    end: int
    cue: Cue


CUES = (
    Cue("来源 来 源 稿件来源 新闻来源 文章来源 信息来源 内容来源 本文来源 消息来源 来源网站 来源单位 稿源", "outlet"),
    Cue("转自 转载自 原载", "outlet", 1),
    Cue("视频来源 图片来源 图源 数据来源 资料来源 素材来源 来源链接", None),
    Cue("作者 作 者 本文作者 撰文 撰稿 文字", "author"),
    Cue("记者", "author", 1),
    Cue("通讯员 作者单位 作者简介 供稿单位 供稿 摄影 摄像 图文 策划 制图 制作 出品", None),
    Cue("编辑 编 辑 网络编辑 本期编辑 本文编辑 值班编辑 文字编辑 新媒体编辑 微信编辑 网页编辑", "editor"),
    Cue("责任编辑 责编 责 编 执行编辑", "editor", 1, bare=True),
    Cue("视频编辑 图片编辑 美术编辑 美编 编审 审核 审校 初审 复审 复核 二审 三审 终审 校对 校审 监制 主编", None),
    Cue("总编辑 总编 副主编 统筹 值班 值班主任 值班总编 值班编委", None),
    Cue("发布时间 发布日期 发表时间 发表日期 发稿时间 发布于 发表于", "published", bare=True),
    Cue("时间 日期", "published", 1),
    Cue("更新时间 更新日期 最后更新 更新于", "published", 3, bare=True),
    Cue("成文日期 成文时间 发文日期 发文时间 生成日期 印发日期 公布日期 施行日期 废止日期 失效日期", None, bare=True),
    Cue("索引号 索 引 号 索引 发文字号 文号 文 号 发文机关 发文机构 发布机构 发布单位 发布机关 主题分类 主题词", None),
    Cue("信息分类 公开方式 公开范围 有效性 公开目录 体裁分类 组配分类 信息名称 名称", None),
    Cue(
        "浏览次数 浏览量 浏览 点击次数 点击数 点击量 点击 访问量 访问次数 阅读次数 阅读量 阅读 评论 阅读数",
        None,
        bare=True,
    ),
    Cue("字体大小 字体 字号 字号大小 分享到 分享 打印 保护视力色 大小", None, bare=True),
    Cue("Source From", "outlet"),
    Cue("Author Reporter Writer", "author"),
    Cue("Editor", "editor"),
    Cue("Published Posted Date Time", "published"),
    Cue("Updated Modified", "published", 3),
)
_BY_WORD = {word: cue for cue in CUES for word in re.findall(r"\S(?: \S)+(?!\S)|\S+", cue.words)}
_COLON = r"(?:\s{0,3}[:：丨｜]|[|/／])\s{0,8}"


def _alternatives(words: list[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(each.replace(" ", r"[\s\u3000]{1,4}") for each in longest_first)


def _bare(editors: bool) -> str:
    return _alternatives([word for word, cue in _BY_WORD.items() if cue.bare and (cue.key == "editor") is editors])


_PIPED = _alternatives(
    [word for word, cue in _BY_WORD.items() if cue.key in ("author", "editor") or "审核" in cue.words]
)
_NAME = r"[\u3400-\u9fff]{2,4}(?=$|[\s)）\]】])"
_CUE = re.compile(
    r"(?<![A-Za-z\u3400-\u9fff])(?:"
    rf"(?P<word>{_alternatives(list(_BY_WORD))}){_COLON}"
    rf"|(?P<piped>{_PIPED})\s{{0,3}}[|｜]\s{{0,3}}"
    rf"|(?P<bare>{_bare(False)})(?=\s{{0,4}}(?:\d|二|[\]】)）]|$|大\s?中))"
    rf"|(?P<before_a_name>{_bare(True)})(?=\s{{1,4}}{_NAME}|\s{{0,4}}$))",
    re.IGNORECASE,
)
_LOWER = {word.lower(): cue for word, cue in _BY_WORD.items()}


def cues_in(text: str) -> tuple[FoundCue, ...]:
    """The cues of a line in its order; one inside a longer word (视频来源 for 来源) is not that cue."""
    return tuple(FoundCue(each.start(), each.end(), _cue_of(each)) for each in _CUE.finditer(text))


def _cue_of(found: re.Match[str]) -> Cue:
    return _LOWER[" ".join(found[found.lastgroup or 0].lower().split())]
