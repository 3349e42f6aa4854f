"""The format ``conll2003``, written and read."""

from __future__ import annotations

from annotator.exchange.exporters.tokens.conll import column_format

FORMAT = column_format("conll2003")
