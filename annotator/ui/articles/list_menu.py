"""The menu of the chosen rows of the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.articles.article_list_model import ROW
from annotator.ui.articles.article_panel import ArticlePanel, action_of
from annotator.ui.desk.desk import Desk
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.language import tr
from annotator.ui.words.statuses import STATUS_NAMES

if TYPE_CHECKING:
    from annotator.ui.articles.list_work import ListWork


def list_menu(work: ListWork, panel: ArticlePanel, desk: Desk, parent: QWidget) -> QMenu:
    """Open, status, flag, note, metadata, remove: for one article or for several, in one step each."""
    menu = QMenu(parent)
    numbers = panel.chosen_numbers
    is_one = len(numbers) == 1
    statuses = {row.status for index in panel.view.selectionModel().selectedIndexes() if (row := index.data(ROW))}

    def add(into: QMenu, name: str, job: Callable[[], object], id_: str = "", enabled: bool = True) -> QAction:
        action = into.addAction(name)
        known = action_of(panel, id_) if id_ else None
        if known is not None and not known.shortcut().isEmpty():
            action.setText(f"{name}\t{shown_key(known.shortcut())}")
        action.setEnabled(enabled)
        action.triggered.connect(lambda _=False: desk.bridge.run(job))
        return action

    if is_one:
        add(menu, tr("Open"), lambda: desk.open(numbers[0]))
    else:
        menu.addAction(tr("{0} articles").format(f"{len(numbers):,}")).setEnabled(False)
    menu.addSeparator()
    for status, name in STATUS_NAMES.items():
        action = add(menu, tr(name), lambda status=status: work.mark_chosen(status, numbers))
        action.setCheckable(True)
        action.setChecked(statuses == {status})
    menu.addSeparator()
    all_flagged = all((memo := panel.model.memos.get(number)) and memo.flagged for number in numbers)
    flag = add(menu, tr("Flagged"), lambda: work.flag(numbers), "flag_article")
    flag.setCheckable(True)
    flag.setChecked(bool(all_flagged))
    add(menu, tr("Note…"), lambda: work.write_memo_on(numbers[0]), "article_memo", is_one)
    add(menu, tr("Metadata…"), lambda: work.edit_metadata_of(numbers[0]), "metadata", is_one)
    menu.addSeparator()
    name = tr("Remove from the list") if is_one else tr("Remove {0} from the list").format(f"{len(numbers):,}")
    add(menu, name, lambda: work.remove(numbers), "remove_articles")
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
