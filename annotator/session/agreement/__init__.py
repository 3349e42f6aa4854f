"""How far the coders of a project agree."""
