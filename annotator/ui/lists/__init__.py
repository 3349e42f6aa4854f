"""What every list of the window has in common."""
