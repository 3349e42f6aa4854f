"""What is done to the list of articles and to what is known of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from annotator.errors import UsageError
from annotator.model.article import Article
from annotator.model.changes import ChangeSet
from annotator.sentences import worded
from annotator.session.articles import next_unfinished
from annotator.ui.articles.article_panel import ArticlePanel
from annotator.ui.desk.desk import Desk
from annotator.ui.words.language import mark, tr
from annotator.ui.words.project_name import shown_name

if TYPE_CHECKING:
    from annotator.ui.articles.filtering.list_filtering import ListFiltering
    from annotator.ui.articles.filtering.wish import Wish
    from annotator.ui.stored_settings import UserSettings


WARM_MS = 4000
"""So long after the window has come, the titles of a large project are read beside it for the first filter."""


class ListWork(QObject):
    """``dialog`` is the one that was opened last; dialogs do not stop the window, so that tests can drive them."""

    def __init__(self, desk: Desk, panel: Callable[[], ArticlePanel], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._panel, self._window = desk, panel, window
        self.dialog: QDialog | None = None
        self.menu: QMenu | None = None

    def begin(self) -> None:
        panel = self._panel()
        panel.menu_wanted.connect(self.open_menu)
        panel.back.connect(lambda: self._desk.panes.focus_pane(self._desk.panes.active_pane))
        self._desk.bridge.changed.connect(self._hear)
        if panel.filtering is not None:
            panel.filtering.dates_wanted.connect(self.ask_dates)
            panel.filtering.seed_wanted.connect(self.ask_seed)
            panel.filtering.name_wanted.connect(self.ask_name)
            QTimer.singleShot(WARM_MS, self, panel.filtering.source.warm)
            closed = getattr(self._window, "closed", None)
            if closed is not None:
                closed.connect(panel.filtering.stop)
            settings = getattr(self._window, "settings", None)
            if settings is not None:
                self._go_on_in(panel.filtering, settings)

    def _go_on_in(self, filtering: ListFiltering, settings: UserSettings) -> None:
        """Show what the list of this project showed last, and keep what it will show.

        At first it is what is assigned to the coder, where anything is: the rest of a corpus is not theirs to do.
        """
        from annotator.session.listing import MINE, ListFilter, done_of
        from annotator.ui.articles.filtering.kept_wish import keep_wish, kept_wish
        from annotator.ui.articles.filtering.wish import Wish

        project = str(self._desk.session.path)
        mine = self._desk.bridge.run(lambda: done_of(self._desk.session).is_assigned)
        first = Wish(ListFilter(assigned=MINE)) if mine else Wish()
        kept = kept_wish(settings, project, first)
        is_anothers = kept.filter.assigned == MINE and not mine  # of who sat here last, and had something assigned
        filtering.want(Wish() if is_anothers else kept)
        filtering.wished.connect(lambda wish: keep_wish(settings, project, wish, first))

    def place(self) -> tuple[Wish, set[str]] | None:
        """What the list shows and the headings that are closed; for ``come_back``."""
        filtering = self._panel().filtering
        return (filtering.wish, set(filtering.closed)) if filtering is not None else None

    def come_back(self, place: tuple[Wish, set[str]]) -> None:
        filtering, (wish, closed) = self._filtering, place
        filtering.closed = set(closed)
        if wish != filtering.wish:
            filtering.wish = filtering.wish._replace(order=wish.order)  # or its headings would open
        filtering.want(wish)

    def next_unfinished(self) -> None:
        """Open the next article that is not done, in the list's order."""
        number = next_unfinished(self._desk.session, self._desk.number)
        filtering = self._panel().filtering
        is_all = filtering is None or filtering.is_plain
        if number is None and filtering is not None and filtering.is_empty:
            self._say(tr("No article is left by this filter: press Clear to see all of them again."))
        elif number is None:
            self._say(tr("Every article is done.") if is_all else tr("Every article of this list is done."))
        elif number == self._desk.number:
            only = tr("This is the only one that is not done.")
            self._say(only if is_all else tr("This is the only one of this list that is not done."))
        else:
            self._desk.open(number)
            self._desk.panes.focus_pane(self._desk.panes.active_pane)

    def flag_article(self) -> None:
        """Flag what is chosen, or no more where all of it is flagged."""
        self.flag(self._chosen())

    def flag(self, numbers: Sequence[int]) -> None:
        from annotator.session.listing import flag_articles, memos_of

        if not numbers:
            return
        memos = memos_of(self._desk.session, numbers)
        flagged = not all(number in memos and memos[number].flagged for number in numbers)
        flag_articles(self._desk.session, numbers, flagged)
        if len(numbers) > 1:
            said = tr("{0} articles flagged") if flagged else tr("{0} articles: no flag any more")
            self._say(said.format(len(numbers)))
        else:
            self._say(tr("Flagged") if flagged else tr("No flag any more"))

    def write_memo(self) -> None:
        """Write a note on the chosen article."""
        for number in self._chosen()[:1]:
            self.write_memo_on(number)

    def write_memo_on(self, number: int) -> None:
        from annotator.session.listing import flag_articles, memo_of, set_memo
        from annotator.ui.articles.dialogs.memo_dialog import MemoDialog

        article = self._article(number)
        if article is None:
            return
        session, before = self._desk.session, memo_of(self._desk.session, article.number)
        dialog = MemoDialog(article, before, self._window)

        def keep() -> None:
            if dialog.memo.text != before.text:
                set_memo(session, article.number, dialog.memo.text)
            if dialog.memo.flagged != before.flagged:
                flag_articles(session, [article.number], dialog.memo.flagged)

        dialog.accepted.connect(lambda: self._desk.bridge.run(keep))
        self._open(dialog)

    def edit_metadata(self) -> None:
        """Say what the chosen article states of itself."""
        for number in self._chosen()[:1]:
            self.edit_metadata_of(number)

    def edit_metadata_of(self, number: int) -> None:
        from annotator.ui.articles.dialogs.metadata_dialog import MetadataDialog

        article = self._article(number)
        if article is not None:
            self._open(MetadataDialog(self._desk.session, article, self._window))

    def filter_articles(self) -> None:
        """Put the keyboard into the field that filters the list."""
        panel = self._panel()
        if panel.filtering is None or not panel.filtering.row.isVisibleTo(panel):
            self._say(tr("There is no article to filter yet."))
            return
        show = getattr(self._window, "docks", {}).get("articles")
        if show is not None:
            show.show()
            show.raise_()
        panel.filtering.row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        panel.filtering.row.field.selectAll()

    def remove_articles(self) -> None:
        """Take what is chosen out of the list."""
        self.remove(self._chosen())

    def remove(self, numbers: Sequence[int]) -> None:
        """Take articles out of the list; in the place of the one on the desk comes its neighbour."""
        from annotator.session.listing import remove_articles

        if not numbers:
            return
        heir = self._heir(numbers)
        was_on_desk = self._desk.number in numbers
        remove_articles(self._desk.session, numbers)
        if was_on_desk:
            self._go_on_with(heir)
        back = tr("Undo brings it back") if len(numbers) == 1 else tr("Undo brings them back")
        count = tr("1 article removed") if len(numbers) == 1 else tr("{0} articles removed").format(len(numbers))
        self._say(f"{count} · {back}")

    def show_removed(self) -> None:
        from annotator.ui.articles.dialogs.removed_dialog import RemovedDialog

        self._open(RemovedDialog(self._desk, self._window))

    def mark_chosen(self, status: str, numbers: Sequence[int]) -> None:
        """Give articles a status, in one step."""
        from annotator.session.coding.tagging import set_statuses

        set_statuses(self._desk.session, numbers, status)

    def open_menu(self, at: QPoint) -> None:
        """The menu of the chosen rows, at a point of the screen."""
        from annotator.ui.articles.list_menu import list_menu

        self.menu = list_menu(self, self._panel(), self._desk, self._window)
        self.menu.popup(at)

    def ask_dates(self) -> None:
        from annotator.session.listing import check_filter
        from annotator.ui.articles.dialogs.asking import Asked

        filtering = self._filtering
        now = filtering.wish.filter

        def take(words: list[str], _: bool) -> None:
            since, until = (each.strip() for each in words)
            wanted = filtering.wish.filter._replace(since=since, until=until)
            check_filter(wanted)
            if since and until and until < since[: len(until)]:
                raise UsageError(
                    worded("{until} comes before {since}: write the earlier date first.", until=until, since=since)
                )
            filtering.want(filtering.wish._replace(filter=wanted))

        says = tr("As 2023, 2023-02 or 2023-02-19; both days count. An empty field is no limit.")
        fields = ((tr("From"), now.since), (tr("To"), now.until))
        self._open(Asked(tr("Published"), fields, says, take, tr("Show"), parent=self._window))

    def ask_seed(self) -> None:
        from annotator.session.listing import Order, check_filter
        from annotator.ui.articles.dialogs.asking import Asked

        filtering = self._filtering

        def take(words: list[str], _: bool) -> None:
            digits = words[0].strip()
            if not digits.removeprefix("-").isdecimal() or len(digits) > 18:
                raise UsageError(mark("The seed is a whole number of at most 18 digits."))
            order: Order = filtering.wish.order._replace(by="random", seed=int(digits), descending=False)
            check_filter(filtering.wish.filter, order)
            filtering.want(filtering.wish._replace(order=order))

        says = tr("The same seed gives every coder the same order, on every machine.")
        fields = ((tr("Seed"), str(filtering.wish.order.seed)),)
        self._open(Asked(tr("Random order"), fields, says, take, tr("Show"), parent=self._window))

    def ask_name(self) -> None:
        from annotator.session.listing import save_filter, saved_filter_named
        from annotator.ui.articles.dialogs.asking import Asked

        session, filtering = self._desk.session, self._filtering

        def take(words: list[str], again: bool) -> str | None:
            there = saved_filter_named(session, words[0])
            if there is not None and not again:
                return tr("There is a filter “{0}” already. Replace it?").format(there.name)
            save_filter(session, words[0], *filtering.wish, replaces=again)
            return None

        says = tr("Everybody who works in this project finds it in the menu.")
        verbs = tr("Keep"), tr("Replace")
        self._open(Asked(tr("Keep this filter"), ((tr("Name"), ""),), says, take, *verbs, self._window))

    @property
    def _filtering(self):
        filtering = self._panel().filtering
        assert filtering is not None
        return filtering

    def _chosen(self) -> list[int]:
        """The rows that are selected where the keyboard is in the list, else the article on the desk."""
        panel = self._panel()
        chosen = panel.chosen_numbers
        if chosen and (panel.view.hasFocus() or len(chosen) > 1):
            return chosen
        return [self._desk.number] if self._desk.number else []

    def _article(self, number: int) -> Article | None:
        from annotator.session.listing import rows_of

        found = rows_of(self._desk.session, [number])
        return found[0].article if found else None

    def _heir(self, numbers: Sequence[int]) -> int | None:
        """The nearest article that stays in the list, below the one on the desk, else above it; else in the project."""
        from annotator.session.listing import ListFilter, listed_numbers

        model, gone = self._panel().model, set(numbers)
        for step in (1, -1):
            number: int | None = self._desk.number
            while number is not None and number in gone:
                number = model.neighbour(number, step)
            if number is not None:
                return number
        others = [number for number in listed_numbers(self._desk.session, ListFilter()) if number not in gone]
        return next((number for number in others if number > self._desk.number), others[-1] if others else None)

    def _hear(self, change: ChangeSet) -> None:
        """An article that an undo or another process takes from under the coder gives way to its neighbour."""
        gone = [item.article for item in change.items if item.kind == "article" and item.after and item.after.removed]
        if self._desk.number in gone and (change.foreign or change.mode != "do"):
            heir = self._heir([each for each in gone if each])
            QTimer.singleShot(0, lambda: self._desk.bridge.run(lambda: self._give_way(heir)))

    def _give_way(self, heir: int | None) -> None:
        """Open the neighbour; later than an undo, which goes to the article that it has changed."""
        self._say(tr("This article has been removed from the list."))
        self._go_on_with(heir)

    def _go_on_with(self, heir: int | None) -> None:
        """Open the neighbour; where there is none the desk is empty, as in a project without articles."""
        if heir is not None:
            self._desk.open(heir)
            return
        from annotator.ui.desk.empty_desk import clear_desk

        clear_desk(self._desk)
        head = getattr(self._window, "head", None)
        if head is not None:
            head.show_article(None)
            self._window.setWindowTitle(f"{shown_name(self._desk.session.name)} — annotator")

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.open()

    def _say(self, sentence: str) -> None:
        self._desk.said.emit(sentence)
