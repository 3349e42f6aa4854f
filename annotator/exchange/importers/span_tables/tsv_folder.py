"""Spans from TSV."""

from annotator.exchange.importers.span_tables.delimited import delimited_format

FORMAT = delimited_format("spans-tsv", "Table of spans (TSV), and one of their articles", ".tsv")
