"""The parts of the page in text order; words are cut out only for the rows in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.errors import UnmappableRange
from annotator.model.article import Region
from annotator.session.articles import OpenArticle
from annotator.text.evidence_words import evidence_sentence
from annotator.text.views import ScriptView
from annotator.ui.desk.place import paragraph_number
from annotator.ui.words.language import aside, known, listed, tr

REGION = Qt.ItemDataRole.UserRole + 1
FACTS = Qt.ItemDataRole.UserRole + 2
LINK = Qt.ItemDataRole.UserRole + 3
SHOWN = 60
"""Characters of a region that a row can ever show."""
TOLD = 240
"""Characters of a region that its tooltip shows."""


class RegionListModel(QAbstractTableModel):
    """FACTS gives kind and confidence, LINK the sentence on what a region repeats, "" for one that repeats nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.script = "hans"
        self._article: OpenArticle | None = None
        self._regions: tuple[Region, ...] = ()

    @property
    def regions(self) -> tuple[Region, ...]:
        return self._regions

    def show(self, article: OpenArticle | None) -> None:
        self.beginResetModel()
        self._article = article
        self._regions = tuple(sorted(article.regions, key=_text_order)) if article else ()
        self.endResetModel()

    def set_script(self, script: str) -> None:
        self.script = script
        if self._regions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._regions) - 1, 0))

    def row_of(self, region_id: str) -> int | None:
        return next((row for row, each in enumerate(self._regions) if each.id == region_id), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._regions)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        region = self._regions[index.row()]
        if role == REGION:
            return region
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(region, SHOWN)
        if role == FACTS:
            sure = "" if region.confidence >= 1 else f" {region.confidence:.2f}"
            return tr(region.kind) + (sure if region.origin != "hand" else f" • {tr('by hand')}")
        if role == LINK:
            return self._link(region)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (self.data(index, FACTS), self._words(region, SHOWN), self._link(region))
            return listed(part for part in said if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(region)
        return None

    def _told(self, region: Region) -> str:
        sure = "" if region.confidence >= 1 else f"{region.confidence:.2f}"
        kind = aside(tr(region.kind), sure)
        evidence = known(evidence_sentence(region.evidence))
        lines = (self._words(region, TOLD), f"{kind} • {tr(region.origin)}", evidence)
        return "\n".join(line for line in lines if line)

    def _link(self, region: Region) -> str:
        """``repeats paragraph 1``."""
        other = next((each for each in self._regions if each.id == region.repeats), None)
        view = self._view
        if other is None or view is None:
            return ""
        return tr("repeats paragraph {0}").format(paragraph_number(view.text, view.chain.caret_to_b(other.start)))

    @property
    def _view(self) -> ScriptView | None:
        return self._article.texts.view(self.script) if self._article else None

    def _words(self, region: Region, most: int) -> str:
        view = self._view
        if view is None:
            return ""
        try:
            start, end = view.from_source(region.start, region.end)
        except UnmappableRange:
            return "∅"
        cut = " ".join(view.text[start : min(end, start + most)].split())
        return cut + ("…" if end - start > most else "") or "∅"


def _text_order(region: Region) -> tuple[int, int, str]:
    return region.start, -region.end, region.id
