"""Spans from CSV."""

from annotator.exchange.importers.span_tables.delimited import delimited_format

FORMAT = delimited_format("spans-csv", "Table of spans (CSV), and one of their articles", ".csv")
