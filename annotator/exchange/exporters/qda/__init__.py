"""REFI-QDA projects (.qdpx), the format that programs for qualitative research exchange."""
