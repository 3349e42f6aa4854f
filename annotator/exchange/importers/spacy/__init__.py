"""Texts and spans from spaCy's DocBin."""
