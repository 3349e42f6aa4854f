"""Spans from CSV."""

from annotator.exchange.importers.span_tables.delimited import delimited_format
from annotator.sentences import worded

FORMAT = delimited_format("spans-csv", worded("Table of spans (CSV), and one of their articles"), ".csv")
