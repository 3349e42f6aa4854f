"""A page as a tree that holds what a reader sees: no scripts, no styles, no readings above characters."""

from __future__ import annotations

import re
from typing import Any

from annotator.errors import FormatError
from annotator.sentences import worded

_UNSEEN = ("head", "script", "style", "noscript", "template", "iframe", "object", "svg", "select", "textarea", "button")
_READINGS = ("rt", "rp")
_TAKEN_OUT = "taken-out"
_HIDDEN = '//*[@hidden or contains(translate(@style, " ", ""), "display:none")]'
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>", re.IGNORECASE)
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff‘’“”…—"
_WRAPPED = re.compile(f"(?<=[{_WIDE}])[ \t\r]*\n\\s*(?=[{_WIDE}])")
"""A line of the HTML file that breaks between two Chinese characters: layout, which browsers do not show."""


def parse_page(text: str) -> Any:
    """The page as an lxml tree, scripts and all; raises FormatError where it is nested beyond any real page."""
    import lxml.etree as etree
    from lxml import html

    # huge_tree: without it a paragraph of 10 MB or a depth of 256 drops text in silence
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    text = _NOT_IN_XML.sub("", _XML_DECLARATION.sub("", text))
    try:
        tree = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise FormatError(worded("The page holds no text: it is empty.")) from None
    if any("depth" in each.message.lower() for each in parser.error_log if each.level_name == "FATAL"):
        raise FormatError(worded("The page is nested too deeply to be read: save its words as a text file."))
    return tree


def seen_part(tree: Any) -> Any:
    """The tree without what no reader sees; it is changed in place. Line breaks of the file's own layout go too."""
    import lxml.etree as etree

    for each in tree.xpath(_HIDDEN):
        if each.tag not in ("html", "body"):
            each.tag = _TAKEN_OUT
    etree.strip_elements(tree, *_UNSEEN, *_READINGS, _TAKEN_OUT, with_tail=False)
    kept = {each for pre in tree.iter("pre") for each in pre.iter()}
    for each in tree.iter():
        if each.text and "\n" in each.text and each not in kept:
            each.text = _WRAPPED.sub("", each.text)
        if each.tail and "\n" in each.tail and (each not in kept or each.tag == "pre"):
            each.tail = _WRAPPED.sub("", each.tail)
    return tree
