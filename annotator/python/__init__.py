"""A project from Python: `annotator.open`, the records as types, spans as a frame."""
