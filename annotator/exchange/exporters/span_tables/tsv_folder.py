"""Spans as TSV."""

from annotator.exchange.exporters.span_tables.delimited import delimited_format
from annotator.sentences import worded

FORMAT = delimited_format("spans-tsv", worded("Table of spans (TSV), and one of their articles"), "\t", ".tsv")
