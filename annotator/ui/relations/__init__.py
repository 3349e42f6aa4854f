"""Relations between spans: drawn, joined, listed."""
