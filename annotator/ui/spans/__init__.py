"""The spans of the article on the desk, in text order."""
