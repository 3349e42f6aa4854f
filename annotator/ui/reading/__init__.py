"""How articles are set for reading: what can be chosen of it, and what was."""
