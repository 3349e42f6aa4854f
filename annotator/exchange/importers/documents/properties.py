"""What the properties of an Office document or a PDF say, less what programs fill in by themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.source_text import one_line

_NO_TITLE = re.compile(
    r"(?i)microsoft|\.(?:docx?|wps|pdf|indd|pptx?|xlsx?|txt)\b|^(?:untitled|document|文档|文件|新建|无标题|未命名|標題|標题|标题|幻灯片|slide|title)"
    r"[\W\d]*$|^[\W\d_]*$|://"
)
_NO_AUTHOR = re.compile(
    r"(?i)user|admin|microsoft|python|unknown|anonymous|windows|office|lenovo|asus|dell|\bhp\b|acer|author|用户|使用者|管理员|系统|未知"
)
_LONGEST = {"title": 200, "author": 60}


def document_meta(properties: Mapping[str, str], text: str) -> dict[str, str]:
    """The meta of a document: ``title`` and ``author`` where people wrote them, ``created`` in ISO 8601.

    A title that stands in the text is one whatever it looks like. The file's date is not when it was published.
    """
    meta: dict[str, str] = {}
    title, author = (one_line(properties.get(key, "")) for key in ("title", "author"))
    stands = title and "".join(title.split()) in "".join(text[:4000].split())
    if title and len(title) <= _LONGEST["title"] and (stands or not _NO_TITLE.search(title)):
        meta["title"] = title
    if 2 <= len(author) <= _LONGEST["author"] and not _NO_AUTHOR.search(author):
        meta["author"] = author
    if created := iso_date(properties.get("created", "")):
        meta["created"] = created
    return meta
