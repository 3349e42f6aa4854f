"""What a page states of itself, in its head and in the lines a reader sees: title, time, outlet, author, editor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.source_text import one_line

_TITLES = ("og:title", "articletitle", "twitter:title")
_TIMES = ("article:published_time", "og:published_time", "pubdate", "publishdate", "publish_time", "og:release_date")
_TIMES += ("apub:time", "datepublished", "publication_date", "dc.date", "date", "weibo: article:create_at")
_AUTHORS = ("author", "article:author", "dc.creator")
_OUTLETS = ("contentsource", "og:site_name", "source", "mediaid", "sitename", "application-name", "publisher")
_SEPARATOR = re.compile(r"\s*[_|｜»]\s*|\s+[-–—]+\s+|[-–—]{1,2}(?=[^-–—]{2,12}$)")
_ENDS = r"\s|｜,，;；。:：()（）【】\[\]"
_MORE_NAMES = r"(?:[ \u3000、][\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff:：]))*"


def _labelled(words: str, more: str = "") -> re.Pattern[str]:
    """What a line states behind one of these words and a colon, where it is no part of a longer one (数据来源)."""
    return re.compile(rf"(?<![\u4e00-\u9fff])(?:{words})\s*[:：]\s*(?P<what>[^{_ENDS}]{{2,30}}{more})")


_STATED = {
    "outlet": _labelled("来源|來源|稿源|信息来源|文章来源|資料來源|文章來源"),
    "author": _labelled("作者|撰文", _MORE_NAMES),
    "editor": _labelled("责任编辑|責任編輯|责编|責編|编辑|編輯", _MORE_NAMES),
}
_LABELLED_TIME = re.compile(r"(?:发布|發佈|發布|发表|發表|日期|时间|時間|成文)[^\d]{0,8}(?=(?:19|20)\d\d)")
_NEAR_THE_TITLE = 60
_LONGEST_LINE = 200


class Head(NamedTuple):
    """What the page says to machines: its meta elements by small-letter name, its JSON-LD objects, its <title>."""

    metas: dict[str, str]
    graph: list[dict[str, Any]]
    title: str


def read_head(tree: Any) -> Head:
    """What is stated for machines; to be read before scripts are taken out."""
    title = next((one_line(each.text_content()) for each in tree.iter("title")), "")
    return Head(_metas(tree), list(_linked_data(tree)), title)


def page_facts(head: Head, page: Any, lines: Sequence[str]) -> dict[str, str]:
    """The facts by the contract's keys. ``page`` holds what a reader sees, ``lines`` all its paragraphs."""
    metas, graph, _ = head
    facts = {
        "title": _title(head, page, lines),
        "published": _published(head, page, lines),
        "outlet": _first(metas, _OUTLETS) or _inner(graph, "publisher"),
        "author": _author(_first(metas, _AUTHORS)) or _author(_inner(graph, "author")),
    }
    short = [line for line in lines if len(line) <= _LONGEST_LINE]
    for key, pattern in _STATED.items():
        if not facts.get(key) or key == "outlet":  # 来源： names who wrote it, a site's name who shows it
            found = next((match for line in short if (match := pattern.search(line))), None)
            facts[key] = found["what"] if found else facts.get(key, "")
    return {key: one_line(value) for key, value in facts.items() if value}


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in tree.iter("meta"):
        key = each.get("property") or each.get("name") or each.get("itemprop") or ""
        if (content := (each.get("content") or "").strip()) and key:
            found.setdefault(key.strip().lower(), content)
    return found


def _first(metas: dict[str, str], keys: Sequence[str]) -> str:
    return next((metas[key] for key in keys if key in metas), "")


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, two levels down."""
    import orjson

    for each in tree.iter("script"):
        if (each.get("type") or "").strip().lower() == "application/ld+json" and each.text:
            try:
                parsed = orjson.loads(each.text)
            except orjson.JSONDecodeError:
                continue
            top = parsed if isinstance(parsed, list) else [parsed]
            for item in (x for x in top if isinstance(x, dict)):
                yield item
                inner = item.get("@graph")
                yield from (x for x in inner if isinstance(x, dict)) if isinstance(inner, list) else ()


def _inner(graph: Sequence[dict[str, Any]], key: str) -> str:
    """The name that stands under ``key``, alone, as an object or as the first of a list."""
    for item in graph:
        value = item.get(key)
        value = value[0] if isinstance(value, list) and value else value
        value = value.get("name") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _author(stated: str) -> str:
    return "" if "://" in stated or len(stated) > 60 else stated


def _title(head: Head, page: Any, lines: Sequence[str]) -> str:
    """The stated title, less the site's name: its longest beginning that stands on the page, else its first part."""
    heads = [text for each in page.iter("h1") if (text := one_line(each.text_content()))]
    stated = _first(head.metas, _TITLES) or _inner(head.graph, "headline") or (heads[0] if len(heads) == 1 else "")
    stated = one_line(stated or head.title or next(iter(heads), ""))
    standing = {*map(one_line, lines), *heads}
    cuts = [stated[: each.start()] for each in _SEPARATOR.finditer(stated) if each.start()]
    for beginning in (stated, *reversed(cuts)):
        if beginning in standing:
            return beginning
    return cuts[0] if cuts else stated


def _published(head: Head, page: Any, lines: Sequence[str]) -> str:
    """The most exact of the time in the head, in a <time>, and in the lines that label one or stand near the title."""
    given = [head.metas[key] for key in _TIMES if key in head.metas] + [_inner(head.graph, "datePublished")]
    given += [each.get("datetime") or each.text_content() for each in page.iter("time")][:1]
    for line in lines:
        if len(line) <= _LONGEST_LINE and (label := _LABELLED_TIME.search(line)):
            given.append(line[label.end() :])
            break
    given += [line for line in lines[:_NEAR_THE_TITLE] if len(line) < 80 and re.search(r"(?:19|20)\d\d", line)][:1]
    dates = [found for each in given if each and (found := iso_date(each)) and not found.startswith("--")]
    if not dates:
        return ""
    day = dates[0][:10]
    return next((each for each in dates if each.startswith(day) and "T" in each), dates[0])
