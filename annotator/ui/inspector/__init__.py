"""What is known of the chosen span, and its note."""
