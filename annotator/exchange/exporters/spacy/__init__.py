"""Texts and spans as spaCy's DocBin."""
