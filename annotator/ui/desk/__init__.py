"""The article that is open, and where the coder is in it."""
