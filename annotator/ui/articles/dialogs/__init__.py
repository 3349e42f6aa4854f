"""Small windows about articles: what one states of itself, a note on it, those that were taken out of the list."""
