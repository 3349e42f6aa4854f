"""The repairs of the article on the desk: marked in the panes, listed, decided, and the source text itself."""
