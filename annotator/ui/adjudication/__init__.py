"""Adjudication in a window of its own: what several coders say of an article side by side, and what is decided."""
