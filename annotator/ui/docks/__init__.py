"""The panels around the desk, and where they stand."""
