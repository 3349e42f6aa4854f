"""Spans from TSV."""

from annotator.exchange.importers.span_tables.delimited import delimited_format
from annotator.sentences import worded

FORMAT = delimited_format("spans-tsv", worded("Table of spans (TSV), and one of their articles"), ".tsv")
