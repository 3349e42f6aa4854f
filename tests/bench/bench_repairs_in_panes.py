"""What the marks of repairs cost: the seeds' pages as one article, some 670 repairs, painted with and without them."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QApplication

from annotator.model.repair import Repair
from annotator.resource_files import seeds_folder
from annotator.text.compose import article_texts
from annotator.text.repair import find_repairs
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.marking.repairs import PaneRepairs
from tests.bench.timing import Row, paired_ratio


def run(short: bool) -> list[Row]:
    """(claim, ratio, note): a page and a line of both panes with the marks of all repairs, against none."""
    app = QApplication.instance() or QApplication([])
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted(seeds_folder().glob("*.txt")))
    repairs = [
        Repair(str(at), r.start, r.end, r.replacement, r.kind, r.confidence, "applied" if r.applied else "flagged")
        for at, r in enumerate(find_repairs(source))
    ]
    panes = ArticlePanes()
    panes.resize(1240, 800)
    panes.setVisible(True)
    panes.show(article_texts(source, "hant", "tw", repairs=[each for each in repairs if each.in_force]))
    marks = [PaneRepairs() for _ in panes.panes]
    for pane, overlay in zip(panes.panes, marks, strict=True):
        pane.overlays.append(overlay)
    start = source.index("2月27日")
    panes.select(start, start, "hant")
    app.processEvents()
    times = 60 if short else 300
    rows = [
        _row("a page of both panes, its marks made anew: at most 1.5 x none", panes, marks, repairs, None, True, times),
        _row("a page of both panes with its marks: at most 1.2 x none", panes, marks, repairs, None, False, times),
        _row("a line of both panes with its marks: at most 1.5 x none", panes, marks, repairs, 40, False, times),
    ]
    panes.close()
    return rows


def _row(
    claim: str,
    panes: ArticlePanes,
    marks: list[PaneRepairs],
    repairs: list[Repair],
    height: int | None,
    anew: bool,
    times: int,
) -> Row:
    def painted(shown: list[Repair]) -> Callable[[], None]:
        """Paints with these repairs shown; they are put in before, outside of what is timed."""
        known = [PaneRepairs() for _ in marks]
        for each in known:
            each.show(shown)

        def paint() -> None:
            for pane, overlay in zip(panes.panes, known, strict=True):
                pane.overlays[-1] = overlay
                if anew:
                    overlay.forget()
                view = pane.viewport()
                view.update() if height is None else view.update(QRect(0, 100, view.width(), height))
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)

        return paint

    ratio, one, other = paired_ratio(painted(repairs), painted([]), times)
    return claim, ratio, f"{len(repairs)} repairs: {one * 1e3:.2f} ms, without {other * 1e3:.2f} ms"
