"""What the window says: its language, dates, and the names of things."""
