"""How long the coder is at work on each article."""
