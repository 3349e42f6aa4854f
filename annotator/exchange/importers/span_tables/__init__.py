"""Tables of spans with the table of their articles, as our exporters write them."""
