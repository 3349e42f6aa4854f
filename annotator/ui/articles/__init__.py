"""The list of articles: lazy, painted by hand."""
