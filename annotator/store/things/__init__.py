"""What the log holds: one kind of thing a module."""
