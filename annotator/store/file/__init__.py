"""The file itself: connected to, laid out, locked, copied and checked."""
