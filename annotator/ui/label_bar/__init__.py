"""Labels beside a new selection."""
