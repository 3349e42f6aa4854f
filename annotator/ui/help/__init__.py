"""The guides in a window, the place in them that belongs to what has the keyboard, and what each figure means."""
