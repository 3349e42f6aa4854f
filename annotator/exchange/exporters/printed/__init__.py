"""Articles with their spans on paper: one page of HTML for a browser or for Qt's PDF."""

from annotator.exchange.exporters.printed.page import printed_html

__all__ = ["printed_html"]
