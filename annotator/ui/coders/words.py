"""What a merge brings, and conflicts, in the window's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path

from annotator.session.merging import Conflict, MergePreview, Side
from annotator.ui.coders.asked import Conflicts, Looked
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import aside, known, listed, mark, sentences, titled, tr

MOST_NAMED = 12
SEVERAL = {
    "article": (mark("metadata of 1 article"), mark("metadata of {0} articles")),
    "relation": (mark("1 relation"), mark("{0} relations")),
    "document_label": (mark("1 article label"), mark("{0} article labels")),
    "region": (mark("1 part of a page"), mark("{0} parts of pages")),
    "repair": (mark("1 mended place"), mark("{0} mended places")),
    "override": (mark("1 conversion"), mark("{0} conversions")),
    "note": (mark("1 question"), mark("{0} questions")),
    "memo": (mark("1 note on an article"), mark("{0} notes on articles")),
    "recoding": (mark("1 recoding"), mark("{0} recodings")),
    "sitting": (mark("1 work session"), mark("{0} work sessions")),
    "filter": (mark("1 filter"), mark("{0} filters")),
    "split": (mark("1 part of a split"), mark("{0} parts of splits")),
    "assignment": (mark("1 assignment"), mark("{0} assignments")),
    "round": (mark("1 round"), mark("{0} rounds")),
    "decision": (mark("1 decision"), mark("{0} decisions")),
    "label": (mark("1 label"), mark("{0} labels")),
}
KINDS = {
    "article": mark("metadata of an article"),
    "annotation": mark("tag"),
    "status": mark("status"),
    "relation": mark("relation"),
    "document_label": mark("article label"),
    "region": mark("part of a page"),
    "repair": mark("mended place"),
    "override": mark("conversion"),
    "note": mark("question"),
    "memo": mark("note on an article"),
    "recoding": mark("recoding"),
    "sitting": mark("work session"),
    "filter": mark("filter"),
    "split": mark("split"),
    "assignment": mark("assignment"),
    "round": mark("round"),
    "decision": mark("decision"),
    "coder": mark("coder"),
    "layer": mark("layer"),
    "codebook": mark("codebook"),
}


def moment(seconds: int | None) -> str:
    """In the time of this machine; "" for never."""
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M") if seconds else ""


def of_utc(written: str) -> str:
    """A moment as Side has it, in the time of this machine; two versions may be of one minute."""
    return datetime.fromisoformat(written).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def counted(many: int, one: str, several: str) -> str:
    return tr(one) if many == 1 else tr(several).format(f"{many:,}")


def totals(preview: MergePreview) -> tuple[int, int, int, int]:
    """Spans new, changed and removed, and statuses."""
    each = preview.layers
    return sum(e.new for e in each), sum(e.changed for e in each), sum(e.removed for e in each), sum(
        e.statuses for e in each
    )  # fmt: skip


def where(conflict: Conflict) -> str:
    """``span in article 3 (Title)``"""
    kind = known(KINDS.get(conflict.kind, conflict.kind))
    if conflict.article is None:
        return kind
    return tr("{0} in article {1} ({2})").format(kind, conflict.article, conflict.article_name)


def hidden_sentence(hidden: Mapping[str, int]) -> str:
    """Conflicts that are another coder's: told of by their number."""
    if not hidden:
        return ""
    named = listed(aside(name, f"{many:,}") for name, many in sorted(hidden.items())[:MOST_NAMED])
    more = "…" if len(hidden) > MOST_NAMED else ""
    return tr("Not shown: conflicts of {0}. They show what other coders have marked.").format(named + more)


def merged_sentence(names: Sequence[str], backup: Path | None, left: int) -> str:
    """What came of a merge that was done."""
    said = [tr("Merged: {0}.").format(listed(names))]
    if backup is not None:
        said.append(tr("A merge cannot be undone; a copy is kept as {0}.").format(backup.name))
    else:
        said.append(tr("A merge cannot be undone."))
    if left:
        said.append(counted(left, mark("1 conflict is to be settled."), mark("{0} conflicts are to be settled.")))
    return sentences(said)


def looked_html(looked: Looked | None, theme: Theme) -> str:
    """All that a file brings, to be read."""
    if looked is None:
        return _line(tr("Choose the files that came back: packages, or copies of this project."), theme.mute)
    name = Path(looked.path).name
    parts = [f'<p style="font-size:{px(TextSize.HEADING)}px; font-weight:600">{escape(name)}</p>']
    if looked.refusal:
        return "".join([*parts, _line(tr(looked.refusal), theme.warn)])
    if looked.question:
        return "".join(
            [*parts, _line(tr(looked.question), theme.ink), _line(tr("Answer above, then it is tried."), theme.mute)]
        )
    preview = looked.preview
    if preview is None or preview.nothing_new:
        return "".join([*parts, _line(tr("Nothing new: all of it is here already."), theme.mute)])
    parts += [_line(each, theme.ink) for each in _facts(preview)]
    parts.append(_layers(preview, theme))
    parts += _conflicts(looked.conflicts, theme)
    return "".join(parts)


def _facts(preview: MergePreview) -> list[str]:
    said: list[str] = []
    if preview.coders:
        said.append(tr("New coders: {0}").format(listed(preview.coders)))
    if preview.articles:
        named = listed(name for _, name in preview.articles[:MOST_NAMED])
        more = "…" if len(preview.articles) > MOST_NAMED else ""
        many = counted(len(preview.articles), mark("1 new article"), mark("{0} new articles"))
        said.append(titled(many, named + more))
    for each in preview.same_text[:MOST_NAMED]:
        said.append(tr("{0} has the text of {1}: both are kept.").format(each.name, each.same_as_name))
    if preview.other:
        said.append(tr("Besides: {0}").format(listed(_several(*each) for each in sorted(preview.other.items()))))
    said.append(tr("Codebook: {0}").format(preview.codebook))
    return [*said, *filter(None, [tr(preview.clock_sentence)])]


def _layers(preview: MergePreview, theme: Theme) -> str:
    if not preview.layers:
        return ""
    heads = [tr(each) for each in (mark("Coder"), mark("Tags new"), mark("Changed"), mark("Removed"), mark("Statuses"))]
    cells = "".join(_cell(each, theme.mute, at > 0) for at, each in enumerate(heads))
    rows = [f"<tr>{cells}</tr>"]
    for each in preview.layers:
        numbers = (each.new, each.changed, each.removed, each.statuses)
        cells = _cell(each.coder or each.layer, theme.ink, False)
        cells += "".join(_cell(f"{n:,}" if n else "–", theme.ink if n else theme.faint, True) for n in numbers)
        rows.append(f"<tr>{cells}</tr>")
    return f'<table cellspacing="0" cellpadding="3" style="margin-top:8px; margin-bottom:8px">{"".join(rows)}</table>'


def _conflicts(found: Conflicts, theme: Theme) -> list[str]:
    if not found.many:
        return []
    many = counted(
        found.many, mark("1 conflict; both versions are kept."), mark("{0} conflicts; both versions are kept of each.")
    )
    parts = [_line(many, theme.warn)]
    for each in found.listed:
        said = [f'<span style="color:{theme.mute}">{escape(where(each))}</span>']
        said += [f"{escape(dot_of(side.stands))} {escape(known(side.words))} "
                 f'<span style="color:{theme.mute}">{escape(by(each, side))}</span>'
                 for side in each.sides]  # fmt: skip
        parts.append(f'<p style="margin:6px 0 6px 10px">{"<br>".join(said)}</p>')
    if found.readable > len(found.listed):
        parts.append(_line(tr("and {0} more").format(f"{found.readable - len(found.listed):,}"), theme.mute))
    if hidden := hidden_sentence(found.hidden):
        parts.append(_line(hidden, theme.mute))
    return parts


def dot_of(stands: bool) -> str:
    return "●" if stands else "○"


def by(conflict: Conflict, side: Side) -> str:
    """Who wrote a version, in which file, when: ``li, this file, 2026-05-01 10:20:30``"""
    if not side.file:
        file = tr("this file")
    elif any(each.file > 1 for each in conflict.sides):
        file = tr("file {0}").format(side.file + 1)
    else:
        file = tr("the other file")
    return listed(each for each in (side.coder, file, of_utc(side.written)) if each)


def package_sentence(coder: str, articles: int, project: str) -> str:
    many = counted(articles, mark("1 article"), mark("{0} articles"))
    return tr(
        "This is the package of {0}: {1} of the project “{2}”. Send the file back when they are done: whoever leads "
        "the project assigns and merges there."
    ).format(coder, many, project)


def _several(kind: str, many: int) -> str:
    return counted(many, *SEVERAL[kind]) if kind in SEVERAL else titled(known(KINDS.get(kind, kind)), f"{many:,}")


def _line(words: str, colour: str) -> str:
    return f'<p style="color:{colour}; margin:3px 0">{escape(words)}</p>'


def _cell(words: str, colour: str, is_number: bool) -> str:
    side = "right" if is_number else "left"
    return f'<td align="{side}" style="color:{colour}; padding-right:18px">{escape(words)}</td>'
