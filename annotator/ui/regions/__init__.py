"""The page of the article on the desk: what it states of itself, and its parts in order."""
