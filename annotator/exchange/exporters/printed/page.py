"""The page: each article on a sheet of its own, in both scripts side by side, with a legend above and notes below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from annotator.errors import ExportMismatch
from annotator.exchange.contract import META_KEYS
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.printed.marks import Line, Mark, in_lanes, marked_lines
from annotator.exchange.exporters.printed.words import LANGUAGES, STYLE, word
from annotator.exchange.exporters.report import article_name
from annotator.exchange.registry import Format
from annotator.model.codebook import PALETTE
from annotator.sentences import worded

Record = dict[str, Any]
_GAP = "\u00a0\u00a0 "
_LANGUAGE_OF = {"hans": "zh-Hans", "hant": "zh-Hant"}


def printed_html(records: Iterable[Record], job: ExportJob, lang: str = "en") -> Iterator[bytes]:
    """One self-contained page, article by article; ``lang`` is one of LANGUAGES. Raises ExportMismatch."""
    lang = lang if lang in LANGUAGES else "en"
    title = escape(job.context.codebook_name)
    yield (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>\n'
        f"<style>{STYLE}</style></head><body>\n"
    ).encode()
    sheet = None
    for record in records:
        sheet = _Sheet(record, job, lang, first=sheet is None)
        yield "".join(sheet.html()).encode()
    if sheet is None:
        yield f"<p>{word('none', lang)}</p>\n".encode()
    yield b"</body></html>\n"


class _Sheet:
    """One article on paper."""

    def __init__(self, record: Record, job: ExportJob, lang: str, *, first: bool) -> None:
        self._record, self._codebook, self._lang, self._first = record, job.context.codebook, lang, first
        self._places = {name: place for place, name in enumerate(job.context.labels.values())}
        self._several = len(job.context.layers) > 1
        self._number = {row["id"]: number for number, row in enumerate(record["spans"], 1)}

    def html(self) -> Iterator[str]:
        record = self._record
        yield f'<div class="article{" first" if self._first else ""}">\n'
        yield f"<h1>{escape(record['meta'].get('title') or article_name(record))}</h1>\n"
        yield f'<p class="meta">{self._about()}</p>\n'
        yield self._legend()
        yield from self._texts()
        yield from self._feet()
        yield "</div>\n"

    def _about(self) -> str:
        record = self._record
        said = [self._detail(key, record["meta"].get(key, "")) for key in META_KEYS if key != "title"]
        others = [f"{key} {value}" for key, value in record["meta"].items() if key not in META_KEYS]
        window = record.get("window")
        part = f"{word('part', self._lang)} {window['index'] + 1}" if window else ""
        coders = [f"{each['layer']} ({each['status']})" for each in record["coding"]]
        return " · ".join(escape(each) for each in (*said, *others, article_name(record), part, *coders) if each)

    def _detail(self, key: str, value: str) -> str:
        """A detail; the dateline, of which a bare day would not say whose it is, with its name."""
        return f"{word(key, self._lang)} {_plain_date(value)}" if key == "dateline" and value else _plain_date(value)

    def _legend(self) -> str:
        counts = Counter(row["label"] for row in self._record["spans"])
        if not counts:
            return f'<p class="legend">{word("nothing", self._lang)}</p>\n'
        keys = (
            f'<span class="key"><span style="color: {self._colour(label)}">■</span>\u00a0{escape(self._said(label))}'
            f'{self._shorts(label)}\u00a0<span class="count">{number}</span></span>'
            for label, number in sorted(counts.items(), key=lambda each: self._places.get(each[0], 0))
        )
        return f'<p class="legend">{_GAP.join(keys)}</p>\n'

    def _texts(self) -> Iterator[str]:
        sides = [(script, text, in_lanes(marks)) for script, text, marks in self._sides()]
        lines = [marked_lines(text, marks) for _, text, marks in sides]
        if len({len(each) for each in lines}) > 1:
            lines = [[Line("\n".join(x.html for x in each), max(x.lanes for x in each))] for each in lines]
        width = "" if len(sides) == 1 else ' width="50%"'
        yield '<table width="100%"><thead><tr>'
        for place, (script, _, _) in enumerate(sides):
            yield f'<th class="{_CLASS[place]}"{width}>{word(script, self._lang)}</th>'
        yield "</tr></thead><tbody>\n"
        for row in zip(*lines):
            bare = not any(line.html.strip() for line in row)
            yield f'<tr class="{"gap" if bare else f"l{max(line.lanes for line in row)}"}">'
            for place, ((script, _, _), line) in enumerate(zip(sides, row)):
                language = _LANGUAGE_OF.get(script, "zh")
                yield f'<td class="{script} {_CLASS[place]}" lang="{language}"{width}>{line.html or " "}</td>'
            yield "</tr>\n"
        yield "</tbody></table>\n"

    def _sides(self) -> list[tuple[str, str, list[Mark]]]:
        """(script, text, its marks): Simplified before Traditional."""
        record = self._record
        own: list[Mark] = []
        for row in record["spans"]:
            if record["text"][row["start"] : row["end"]] != row["text"]:
                raise ExportMismatch(
                    worded(
                        "{article_name}: the span {row} does not stand on its text.",
                        article_name=article_name(record),
                        row=row["id"],
                    )
                )
            pieces = row.get("ranges") or [(row["start"], row["end"])]
            own += [self._mark(row, record["script"], *piece, goes_on=bool(n)) for n, piece in enumerate(pieces)]
        sides = [(record["script"], record["text"], own)]
        if parallel := record.get("parallel"):
            images = zip(record["spans"], parallel["spans"])
            other = [self._mark(row, parallel["script"], *image) for row, image in images if image is not None]
            sides.append((parallel["script"], parallel["text"], other))
        return sorted(sides, key=lambda side: side[0])

    def _mark(self, row: Record, script: str, start: int, end: int, *, goes_on: bool = False) -> Mark:
        name = self._short(row["label"], _LANGUAGE_OF.get(script, self._lang))
        name += f" · {row['layer']}" if self._several else ""
        return Mark(self._number[row["id"]], start, end, name, self._colour(row["label"]), goes_on=goes_on)

    def _feet(self) -> Iterator[str]:
        record = self._record
        notes = [line for row in record["spans"] if (line := self._note(row))]
        relations = [
            f"[{self._number[row['from']]}] → [{self._number[row['to']]}] {escape(self._relation(row['type']))}"
            for row in record["relations"]
        ]
        labels = [
            f'<span style="color: {self._colour(row["label"])}">■</span> {escape(self._said(row["label"]))}'
            f"{escape(_attributes(row['attributes'], '：'))}"
            for row in record["document_annotations"]
        ]
        for key, lines in (("article", labels), ("notes", notes), ("relations", relations)):
            if lines:
                yield f'<div class="foot"><h2>{word(key, self._lang)}</h2>\n'
                yield from (f"<p>{line}</p>\n" for line in lines)
                yield "</div>\n"

    def _note(self, row: Record) -> str:
        """What is said of a span besides its label; "" for nothing."""
        certainty = f"{word('certainty', self._lang)} {row['certainty']}" if row["certainty"] else ""
        pending = word("pending", self._lang) if row["state"] == "pending" else ""
        said = [escape(each) for each in (_attributes(row["attributes"]), certainty, pending, row["note"]) if each]
        if not said:
            return ""
        name = escape(self._short(row["label"], self._lang))
        label = f'<span style="color: {self._colour(row["label"])}">{name}</span>'
        return f"[{self._number[row['id']]}] {label} — {' · '.join(said)}"

    def _shorts(self, label: str) -> str:
        """What the marks in the text call the label, where that is not its name; "" else."""
        scripts = sorted(
            (self._record["script"], *([self._record["parallel"]["script"]] * ("parallel" in self._record)))
        )
        shorts = dict.fromkeys(self._short(label, _LANGUAGE_OF.get(each, self._lang)) for each in scripts)
        shorts.pop(self._said(label), None)
        return f"\u00a0[{escape(' · '.join(shorts))}]" if shorts else ""

    def _said(self, label: str) -> str:
        found = self._codebook.by_id(label) if self._codebook else None
        return found.name(self._lang) if found else label

    def _short(self, label: str, lang: str) -> str:
        found = self._codebook.by_id(label) if self._codebook else None
        return found.short_name(lang) if found else label

    def _colour(self, label: str) -> str:
        found = self._codebook.by_id(label) if self._codebook else None
        return found.colour_light if found else PALETTE[self._places.get(label, 0) % len(PALETTE)][0]

    def _relation(self, kind: str) -> str:
        found = self._codebook.relation(kind) if self._codebook else None
        return found.name(self._lang) if found else kind


_CLASS = ("one", "second")


def _plain_date(value: str) -> str:
    """A date without the marks of ISO 8601; other words as they are."""
    return value.replace("T", " ") if value[:4].isdigit() else value.removeprefix("--")


def _attributes(attributes: dict[str, str], before: str = "") -> str:
    return before + ", ".join(f"{key}={value}" for key, value in attributes.items()) if attributes else ""


FORMAT = Format(
    name="print",
    title=worded("Printed articles with their spans (HTML)"),
    extensions=(".html",),
    writes=printed_html,
    ending=".html",
    keeps={
        "text": True,
        "overlap": "brackets with the number of the span, and a line below the words for each",
        "discontinuous": "each piece in brackets of the same number; in the other script from the first to the last",
        "attributes": "below the text",
        "relations": "below the text",
        "notes": "below the text",
        "coder": "the layer stands beside the label where several are printed",
        "both scripts": "side by side, line by line",
        "state": False,
        "article attributes": False,
        "coding": False,
        "regions": False,
        "certainty": "below the text",
        "article labels": "below the text",
        "details": "above the text",
        "ids": False,
    },
    cannot=("It is for people: nothing reads it again. 'annotator print' writes it as PDF too.",),
)
