"""What a merge brings, and conflicts, in the window's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path

from annotator.session.merging import Conflict, MergePreview
from annotator.ui.coders.asked import Conflicts, Looked
from annotator.ui.language import tr
from annotator.ui.theme import Theme

MOST_NAMED = 12
KINDS = {
    "article": "metadata of an article", "annotation": "span", "status": "status", "relation": "relation",
    "document_label": "article label", "region": "part of a page", "repair": "repair", "override": "conversion",
    "note": "question", "memo": "note on an article", "recoding": "recoding", "sitting": "sitting",
    "filter": "filter", "split": "split", "assignment": "assignment", "round": "round", "decision": "decision",
    "coder": "coder", "layer": "layer", "codebook": "codebook",
}  # fmt: skip


def moment(seconds: int | None) -> str:
    """In the time of this machine; "" for never."""
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M") if seconds else ""


def of_utc(written: str) -> str:
    """A moment as Side has it, in the time of this machine."""
    return datetime.fromisoformat(written).astimezone().strftime("%Y-%m-%d %H:%M")


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
    kind = tr(KINDS.get(conflict.kind, conflict.kind))
    if conflict.article is None:
        return kind
    return tr("{0} in article {1} ({2})").format(kind, conflict.article, conflict.article_name)


def hidden_sentence(hidden: Mapping[str, int]) -> str:
    """Conflicts that are another coder's: told of by their number."""
    if not hidden:
        return ""
    named = ", ".join(f"{name} ({many:,})" for name, many in sorted(hidden.items())[:MOST_NAMED])
    more = "…" if len(hidden) > MOST_NAMED else ""
    return tr("Of other layers, which are not shown here: {0}. Whoever coded settles their own.").format(named + more)


def merged_sentence(names: Sequence[str], backup: Path | None, left: int) -> str:
    """What came of a merge that was done."""
    said = [tr("Merged: {0}.").format(", ".join(names))]
    if backup is not None:
        said.append(tr("The project as it was: {0}.").format(backup.name))
    said.append(tr("Undo does not go behind a merge."))
    if left:
        said.append(counted(left, "1 conflict is to be settled.", "{0} conflicts are to be settled."))
    return " ".join(said)


def looked_html(looked: Looked | None, theme: Theme) -> str:
    """All that a file brings, to be read."""
    if looked is None:
        return _line(tr("Choose the files that came back: packages, or copies of this project."), theme.mute)
    name = Path(looked.path).name
    parts = [f'<p style="font-size:15px; font-weight:600">{escape(name)}</p>']
    if looked.refusal:
        return "".join([*parts, _line(looked.refusal, theme.warn)])
    if looked.question:
        return "".join(
            [*parts, _line(looked.question, theme.ink), _line(tr("Answer above, then it is tried."), theme.mute)]
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
        said.append(tr("New coders: {0}").format(", ".join(preview.coders)))
    if preview.articles:
        named = ", ".join(name for _, name in preview.articles[:MOST_NAMED])
        more = "…" if len(preview.articles) > MOST_NAMED else ""
        many = counted(len(preview.articles), "1 new article", "{0} new articles")
        said.append(f"{many}: {named}{more}")
    for each in preview.same_text[:MOST_NAMED]:
        said.append(tr("{0} has the text of {1}: both are kept.").format(each.name, each.same_as_name))
    if preview.other:
        others = ", ".join(f"{tr(KINDS.get(kind, kind))} {n:,}" for kind, n in sorted(preview.other.items()))
        said.append(tr("Other things: {0}").format(others))
    said.append(tr("Codebook: {0}").format(preview.codebook))
    return said


def _layers(preview: MergePreview, theme: Theme) -> str:
    if not preview.layers:
        return ""
    heads = [tr(each) for each in ("Coder", "Spans new", "Changed", "Removed", "Statuses")]
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
    many = counted(found.many, "1 conflict; both versions are kept", "{0} conflicts; both versions are kept of each")
    parts = [_line(many + ".", theme.warn)]
    for each in found.listed:
        said = [f'<span style="color:{theme.mute}">{escape(where(each))}</span>']
        said += [f"{escape(mark(side.stands))} {escape(side.words)} "
                 f'<span style="color:{theme.mute}">{escape(by(side.coder, side.written))}</span>'
                 for side in each.sides]  # fmt: skip
        parts.append(f'<p style="margin:6px 0 6px 10px">{"<br>".join(said)}</p>')
    if found.readable > len(found.listed):
        parts.append(_line(tr("and {0} more").format(f"{found.readable - len(found.listed):,}"), theme.mute))
    if hidden := hidden_sentence(found.hidden):
        parts.append(_line(hidden, theme.mute))
    return parts


def mark(stands: bool) -> str:
    return "●" if stands else "○"


def by(coder: str, written: str) -> str:
    return ", ".join(each for each in (coder, of_utc(written)) if each)


def _line(words: str, colour: str) -> str:
    return f'<p style="color:{colour}; margin:3px 0">{escape(words)}</p>'


def _cell(words: str, colour: str, is_number: bool) -> str:
    side = "right" if is_number else "left"
    return f'<td align="{side}" style="color:{colour}; padding-right:18px">{escape(words)}</td>'
