"""Tables of spans for spreadsheets and data frames: one row a span, and beside it one row an article."""
