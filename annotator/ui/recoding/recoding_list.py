"""The open recodings: why each was asked for, of which label, and how many are left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.session.codebook_changes.recoding import Recoding
from annotator.ui.chrome.marks import paint_chip, paint_focus
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.lists.row_delegate import RowDelegate, at_scale
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.words.language import listed, mark, titled, tr

ROW_HEIGHT, EDGE, CHIP = 46, 16, 10
RECODING = Qt.ItemDataRole.UserRole + 1
WHY_WORDS = {
    "split": mark("label split"),
    "merge": mark("joined"),
    "definition": mark("means something else"),
    "new": mark("new label"),
}
Index = QModelIndex | QPersistentModelIndex


class RecodingModel(QAbstractTableModel):
    def __init__(self, faces: LabelFaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = faces
        self.rows: list[Recoding] = []

    def show(self, rows: list[Recoding]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def put(self, recoding: Recoding) -> None:
        """The same recoding with another count."""
        row = self.row_of(recoding.id)
        if row is not None:
            self.rows[row] = recoding
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def row_of(self, id_: str) -> int | None:
        return next((row for row, each in enumerate(self.rows) if each.id == id_), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        recoding = self.rows[index.row()]
        if role == RECODING:
            return recoding
        said = titled(self.faces[recoding.label].name, below(recoding, self.faces))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            left = tr("{0} to decide").format(f"{recoding.left:,}") if recoding.left else tr("all decided")
            return listed((said, left))
        return None


class RecodingDelegate(RowDelegate):
    height = ROW_HEIGHT

    def __init__(self, faces: LabelFaces, theme: Theme, parent: QuietTable) -> None:
        super().__init__(theme, parent)
        self.faces = faces

    @at_scale
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        recoding: Recoding = index.data(RECODING)
        rect, theme = QRect(option.rect), self.theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        _, focused = self.paint_ground(painter, rect, index)
        face = self.faces[recoding.label]
        box = rect.adjusted(EDGE, 4, -EDGE, -4)
        upper = QRect(box.left(), box.top(), box.width(), box.height() // 2)
        paint_chip(painter, QRectF(upper.left(), upper.center().y() - CHIP / 2 + 0.5, CHIP, CHIP), face.colour)
        left = f"{recoding.left:,}" if recoding.left else "✓"
        painter.setFont(self._font)
        painter.setPen(QColor(theme.ink if recoding.left else theme.good))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(upper, flags | Qt.AlignmentFlag.AlignRight, left)
        room = upper.adjusted(CHIP + 8, 0, -self._metrics.horizontalAdvance(left) - 8, 0)
        painter.setPen(QColor(theme.ink))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(room, flags, self._metrics.elidedText(face.name, elide, room.width()))
        lower = QRect(box.left() + CHIP + 8, upper.bottom() + 1, box.width() - CHIP - 8, box.height() // 2)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.mute))
        painter.drawText(
            lower, flags, self._small_metrics.elidedText(below(recoding, self.faces), elide, lower.width())
        )
        if focused:
            paint_focus(painter, rect, theme)
        painter.restore()


def below(recoding: Recoding, faces: LabelFaces) -> str:
    """``split into a, b · v4``: why it was opened, and by which version."""
    why = tr(WHY_WORDS[recoding.why])
    if recoding.why == "split":
        names = listed(faces[each].name for each in recoding.choices if each != recoding.label)
        why = tr("split into {0}").format(names) if names else why
    elif recoding.why == "merge" and recoding.origins:
        why = tr("joined from {0}").format(listed(faces[each].name for each in recoding.origins))
    return f"{why} · v{recoding.version}"
