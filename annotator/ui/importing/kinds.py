"""The kinds of files that can be read, as Qt's file dialogs name them."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.session.intake.import_tables import Kind, readable_kinds
from annotator.ui.words.language import known, tr


def file_kinds() -> str:
    """All that can be read first, then each kind by itself, then every file."""
    kinds = readable_kinds()
    return ";;".join([_filter(tr("All that can be read"), kinds), *_each(kinds), tr("All files (*)")])


def table_kinds() -> str:
    """Tables alone, whose columns can be chosen."""
    kinds = [each for each in readable_kinds() if each.is_table]
    return ";;".join([_filter(tr("Tables"), kinds), *_each(kinds)])


def _each(kinds: Iterable[Kind]) -> list[str]:
    return [_filter(known(each.title), (each,)) for each in kinds]


def _filter(title: str, kinds: Iterable[Kind]) -> str:
    """``title (*.a *.b)``: Qt takes what stands in the last brackets, so the title's own become commas."""
    plain = title.replace(" (", ", ").replace("(", "").replace(")", "")
    return f"{plain} ({' '.join(f'*{ending}' for kind in kinds for ending in kind.endings)})"
