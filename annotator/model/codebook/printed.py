"""The codebook as one page to print, for training sessions."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from annotator.model.codebook.nouns import LANGUAGES, Attribute, Codebook, Example, LabelDef, RelationDef, Wording
from annotator.model.codebook.tree import in_tree_order

_WORDS = {
    "version": ("Version", "版本", "版本"),
    "labels": ("Labels", "标签", "標籤"),
    "contents": ("Contents", "目录", "目錄"),
    "others": ("Without a group", "未分组", "未分組"),
    "retired": ("Retired", "已停用", "已停用"),
    "key": ("Key", "按键", "按鍵"),
    "id": ("Id", "标识", "識別名"),
    "above": ("Below", "上级", "上層"),
    "article": ("For the article as a whole", "用于整篇文章", "用於整篇文章"),
    "include": ("Include", "包括", "包括"),
    "exclude": ("Exclude", "不包括", "不包括"),
    "good": ("Examples", "例子", "例子"),
    "bad": ("Not these", "反例", "反例"),
    "attributes": ("Attributes", "属性", "屬性"),
    "default": ("unless set", "默认", "預設"),
    "free": ("free text", "自由填写", "自由填寫"),
    "number": ("a number", "数字", "數字"),
    "several": ("several", "可多选", "可複選"),
    "relations": ("Relations", "关系", "關係"),
    "rules": ("Overlap", "重叠规则", "重疊規則"),
    "apart": ("Never overlap one another", "互不重叠", "互不重疊"),
    "nest": ("All others may nest.", "其余可以嵌套。", "其餘可以巢狀。"),
    "crossing": ("No two spans cross.", "不得交叉。", "不得交叉。"),
    "zones": ("What is coded", "编码范围", "編碼範圍"),
}
_FORMS = {"text": "free", "number": "number", "choices": "several"}

_STYLE = """
@page { size: A4; margin: 18mm 16mm 20mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.55 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; color: #23211d;
  background: #fffefb; max-width: 46em; margin: 2.5em auto; padding: 0 1.5em; }
:lang(zh-Hant) { font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
h1, h2, h3, dt, .meta, .other, table, nav { font-family: "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC",
  Helvetica, Arial, sans-serif; }
h1 { font-size: 22pt; line-height: 1.2; margin: 0; }
h2 { font-size: 14pt; margin: 2.2em 0 .6em; padding-bottom: .2em; border-bottom: 1px solid #e5e1d8; }
h3 { font-size: 12.5pt; margin: 0; }
.meta, .other { color: #6f6a60; font-size: 9.5pt; }
.meta { margin: .3em 0 1.6em; }
.chip { margin-right: .35em; }
.label { break-inside: avoid; page-break-inside: avoid; margin: 0 0 1.6em; padding-left: .9em; border-left: 3px solid; }
.below { margin-left: 1.8em; }
.label p { margin: .35em 0; }
kbd { font: 9pt "Noto Sans Mono", Menlo, Consolas, monospace; border: 1px solid #cfcabf; border-radius: .25em;
  padding: 0 .4em; margin-left: .6em; }
dl { margin: .5em 0 0; }
dt { color: #6f6a60; font-size: 9pt; font-weight: 600; margin-top: .5em; }
dd { margin: 0; }
ul { margin: .1em 0; padding-left: 1.2em; }
.hant { color: #4d4940; }
.aside { color: #6f6a60; font-size: 9pt; }
nav ul { columns: 2; list-style: none; padding: 0; }
nav a { color: inherit; text-decoration: none; }
table { border-collapse: collapse; font-size: 10pt; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3em .8em .3em 0; border-bottom: 1px solid #e5e1d8; }
@media print { body { margin: 0; max-width: none; padding: 0; background: none; }
  .chip, .label { -webkit-print-color-adjust: exact; print-color-adjust: exact; } h2 { break-after: avoid; } }
"""


def codebook_html(codebook: Codebook, lang: str, version: int = 0) -> str:
    """One self-contained HTML page with its own style, for the screen and for paper.

    ``lang`` is one of LANGUAGES; ``version`` 0 leaves the number out. Examples stand there in both scripts.
    """
    page = _Page(codebook, lang if lang in LANGUAGES else "en")
    title = escape(codebook.title(lang))
    said = [page.word("version") + f" {version}"] if version else []
    said += [escape(each) for each in page.other_names(codebook.names)]
    body = [
        f'<h1>{title}</h1><p class="meta">{" · ".join(said)}</p>',
        page.contents(),
        *page.groups(),
        page.relations(),
        page.rules(),
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{page.lang}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body>\n" + "\n".join(each for each in body if each) + "\n</body></html>\n"
    )


class _Page:
    """The parts of the page, in one language."""

    def __init__(self, codebook: Codebook, lang: str) -> None:
        self._codebook, self.lang = codebook, lang

    def word(self, name: str) -> str:
        return _WORDS[name][LANGUAGES.index(self.lang)]

    def other_names(self, names: Wording) -> list[str]:
        """The names in the other languages, each once, without the one that is shown."""
        own = names.get(self.lang)
        return list(dict.fromkeys(names[each] for each in LANGUAGES if each in names and names[each] != own))

    def contents(self) -> str:
        items = "".join(
            f'<li><a href="#{each.uuid}">{_chip(each)}{escape(each.name(self.lang))}</a></li>'
            for _, labels in self._sections()
            for each, _ in labels
        )
        return f"<nav><h2>{self.word('contents')}</h2><ul>{items}</ul></nav>"

    def groups(self) -> Iterable[str]:
        for title, labels in self._sections():
            yield f"<h2>{escape(title)}</h2>" + "".join(self._label(each, depth) for each, depth in labels)

    def _sections(self) -> Iterable[tuple[str, list[tuple[LabelDef, int]]]]:
        """Each group with its labels in use, those below others behind them; what has no group; what is retired."""
        book = self._codebook
        placed = in_tree_order(book)
        for group in book.groups:
            labels = [each for each in placed if each[0].group == group.id and not each[0].retired]
            if labels:
                yield group.name(self.lang), labels
        rest = [each for each in placed if not each[0].group and not each[0].retired]
        if rest:
            yield self.word("others" if book.groups else "labels"), rest
        retired = [each for each in placed if each[0].retired]
        if retired:
            yield self.word("retired"), retired

    def _label(self, label: LabelDef, depth: int) -> str:
        key = f" <kbd>{escape(label.key)}</kbd>" if label.key else ""
        others = [*self.other_names(label.names), f"{self.word('id')} {label.id}"]
        if label.parent and (above := self._codebook.by_id(label.parent)):
            others.append(f"{self.word('above')} {above.name(self.lang)}")
        if label.applies_to == "document":
            others.append(self.word("article"))
        parts = [
            f'<h3 id="{label.uuid}">{_chip(label)}{escape(label.name(self.lang))}{key}</h3>',
            f'<p class="other">{escape(" · ".join(others))}</p>',
            f"<p>{escape(label.meaning(self.lang))}</p>" if label.meaning(self.lang) else "",
            f"<dl>{self._details(label)}</dl>",
        ]
        below = " below" if depth else ""
        return f'<section class="label{below}" style="border-color: {label.colour_light}">{"".join(parts)}</section>\n'

    def _details(self, label: LabelDef) -> str:
        good = [self._example(each) for each in label.examples if each.good]
        bad = [self._example(each) for each in label.examples if not each.good]
        return "".join(
            f"<dt>{self.word(name)}</dt><dd>{_listed(items)}</dd>"
            for name, items in (
                ("include", [escape(each) for each in label.include]),
                ("exclude", [escape(each) for each in label.exclude]),
                ("good", good),
                ("bad", bad),
                ("attributes", [self._attribute(each) for each in label.attributes]),
            )
            if items
        )

    def _example(self, example: Example) -> str:
        hans, hant = (f'<span lang="zh-H{s}" class="h{s}">{escape(t)}</span>' if t else "" for s, t in
                      (("ans", example.hans), ("ant", example.hant)))  # fmt: skip
        words = " / ".join(each for each in (hans, hant) if each)
        aside = ", ".join(each for each in (example.seed, example.note) if each)
        return words + (f' <span class="aside">({escape(aside)})</span>' if aside else "")

    def _attribute(self, attribute: Attribute) -> str:
        named = [attribute.value_name(each, self.lang) for each in attribute.choices]
        form = _FORMS.get(attribute.form)
        said = [", ".join(named)] if named else []
        said += [self.word(form)] if form else []
        if attribute.default:
            said.append(f"{self.word('default')} {attribute.value_name(attribute.default, self.lang)}")
        key = f" <kbd>{escape(attribute.key)}</kbd>" if attribute.key else ""
        text = f"<b>{escape(attribute.name(self.lang))}</b>{key}: {escape('; '.join(said))}"
        meaning = attribute.definition.get(self.lang, "")
        return text + (f"<br>{escape(meaning)}" if meaning else "")

    def relations(self) -> str:
        if not self._codebook.relations:
            return ""
        rows = "".join(self._relation(each) for each in self._codebook.relations)
        return f"<h2>{self.word('relations')}</h2><table>{rows}</table>"

    def _relation(self, relation: RelationDef) -> str:
        ends = " → ".join(", ".join(self._names(each)) for each in (relation.from_labels, relation.to_labels))
        meaning = relation.definition.get(self.lang, "")
        return f"<tr><th>{escape(relation.name(self.lang))}</th><td>{escape(ends)}</td><td>{escape(meaning)}</td></tr>"

    def rules(self) -> str:
        book = self._codebook
        said = [f"{self.word('apart')}: {', '.join(self._names(each))}" for each in book.nesting.apart]
        said += [self.word("nest")] + ([] if book.nesting.crossing else [self.word("crossing")])
        if book.zones:
            said.append(f"{self.word('zones')}: {', '.join(book.zones)}")
        return f"<h2>{self.word('rules')}</h2>{_listed([escape(each) for each in said])}"

    def _names(self, ids: Iterable[str]) -> list[str]:
        found = (self._codebook.by_id(each) for each in ids)
        return [each.name(self.lang) for each in found if each]


def _chip(label: LabelDef) -> str:
    """A character, not a box: Qt, which makes the PDF, draws no inline boxes."""
    return f'<span class="chip" style="color: {label.colour_light}">■</span> '


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else "<ul>" + "".join(f"<li>{each}</li>" for each in items) + "</ul>"
