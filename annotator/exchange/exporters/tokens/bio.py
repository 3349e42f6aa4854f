"""The format ``bio``, written and read."""

from __future__ import annotations

from annotator.exchange.exporters.tokens.conll import column_format

FORMAT = column_format("bio")
