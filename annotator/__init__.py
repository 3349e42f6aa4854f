"""Label Chinese news articles in both scripts side by side."""

__version__ = "0.1.0"
