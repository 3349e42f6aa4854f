"""The list of articles: which of them, in which order, and what is done to them as a whole."""

from annotator.session.listing.listed import list_articles, list_job, listed_numbers, next_listed, rows_of, warm_job
from annotator.session.listing.memos import flag_articles, memo_of, memos_of, set_memo
from annotator.session.listing.metadata import check_metadata, set_metadata
from annotator.session.listing.nouns import (
    BY_NUMBER,
    GROUPS,
    MINE,
    ORDERS,
    Group,
    ListFilter,
    Listing,
    Memo,
    Order,
    SavedFilter,
    check_filter,
    check_words,
)
from annotator.session.listing.removing import remove_articles, removed_rows, resolve_removed, restore_articles
from annotator.session.listing.saved import drop_filter, save_filter, saved_filter_named, saved_filters
from annotator.session.listing.tallies import Done, Tallies, done_of, flagged_count, month_counts, outlet_counts

__all__ = [
    "BY_NUMBER", "GROUPS", "MINE", "ORDERS", "Done", "Group", "ListFilter", "Listing", "Memo", "Order", "SavedFilter",
    "Tallies", "check_filter", "check_metadata", "check_words", "done_of", "drop_filter", "flag_articles",
    "flagged_count", "list_articles", "list_job", "listed_numbers", "memo_of", "memos_of", "month_counts",
    "next_listed", "outlet_counts", "remove_articles", "removed_rows", "resolve_removed", "restore_articles",
    "rows_of", "save_filter", "saved_filter_named", "saved_filters", "set_memo", "set_metadata", "warm_job",
]  # fmt: skip
