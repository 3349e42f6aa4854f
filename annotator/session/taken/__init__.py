"""What comes in with an article besides its text, and what became of it."""
