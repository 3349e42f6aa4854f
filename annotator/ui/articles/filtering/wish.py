"""What the coder wants the list to show, and how that is said in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from annotator.model.changes import ChangeSet
from annotator.session.listing import BY_NUMBER, MINE, Done, ListFilter, Order
from annotator.ui.words.dates import shown_date
from annotator.ui.words.language import listed, mark, tr
from annotator.ui.words.statuses import STATUS_NAMES

ORDER_NAMES = {
    "number": mark("Number"),
    "title": mark("Title"),
    "date": mark("Date"),
    "outlet": mark("Outlet"),
    "status": mark("Status"),
    "spans": mark("Tags"),
    "random": mark("Random"),
}
GROUP_NAMES = {"": mark("No headings"), "outlet": mark("By outlet"), "date": mark("By month")}


class Wish(NamedTuple):
    filter: ListFilter = ListFilter()
    order: Order = BY_NUMBER

    @property
    def is_plain(self) -> bool:
        """Every article, by number: the list as it is at first."""
        return not self.filter.text.split() and self.filter._replace(text="") == ListFilter() and (
            self.order._replace(seed=0) == BY_NUMBER
        )  # fmt: skip

    def touched_by(self, change: ChangeSet) -> bool:
        """Whether a change may make it another list."""
        kinds = {item.kind for item in change.items}
        wanted, by = self.filter, self.order.by
        return bool(
            "article" in kinds
            or ("status" in kinds and (wanted.status or wanted.flagged or wanted.undecided_label or by == "status"))
            or ("memo" in kinds and (wanted.flagged or wanted.memo))
            or ("annotation" in kinds and (wanted.has_label or wanted.lacks_label or by == "spans"))
            or ("codebook" in kinds and wanted.undecided_label)
            or ("assignment" in kinds and (wanted.assigned or wanted.overlap))
        )


def said_done(counted: Done) -> str:
    """How many articles are done, of those that are the coder's to do; "" where there is none."""
    if not counted.total:
        return ""
    said = tr("{0} of my {1} done") if counted.is_assigned else tr("{0} of {1} done")
    return said.format(f"{counted.done:,}", f"{counted.total:,}")


def said_filter(wanted: ListFilter, name_of: Callable[[str], str], coder_of: Callable[[str], str]) -> str:
    """``To do, 人民日报, has slogan``: all but the text, which stands in its field.

    ``name_of`` tells the name of a label (UUID), ``coder_of`` that of a coder.
    """
    parts = [
        tr(STATUS_NAMES[wanted.status]) if wanted.status else "",
        tr("Flagged or to recheck") if wanted.flagged else "",
        tr("With a note") if wanted.memo else "",
        _said_assigned(wanted.assigned, coder_of),
        tr("In the overlap") if wanted.overlap else "",
        wanted.outlet or (tr("No outlet stated") if wanted.no_outlet else ""),
        said_dates(wanted.since, wanted.until),
        tr("has {0}").format(name_of(wanted.has_label)) if wanted.has_label else "",
        tr("lacks {0}").format(name_of(wanted.lacks_label)) if wanted.lacks_label else "",
        tr("done before {0} existed").format(name_of(wanted.undecided_label)) if wanted.undecided_label else "",
        said_articles(len(wanted.articles)) if wanted.articles else "",
    ]
    return listed(each for each in parts if each)


def _said_assigned(whose: str, coder_of: Callable[[str], str]) -> str:
    if not whose:
        return ""
    return tr("Assigned to me") if whose == MINE else tr("Assigned to {0}").format(coder_of(whose))


def said_articles(count: int) -> str:
    """Those that were chosen elsewhere, one by one."""
    return tr("1 chosen article") if count == 1 else tr("{0} chosen articles").format(f"{count:,}")


def said_dates(since: str, until: str) -> str:
    if since == until:
        return shown_date(since)
    return f"{shown_date(since) or '…'} – {shown_date(until) or '…'}"


def said_order(order: Order) -> str:
    """``by title, descending``; "" for that by number."""
    if order.by == "random":
        return tr("random order, seed {0}").format(order.seed)
    if order.by == "number" and not order.descending:
        return ""
    said = tr("by {0}, descending") if order.descending else tr("by {0}")
    return said.format(tr(ORDER_NAMES[order.by]).lower())
