"""What leaves through the window: an export, chosen with a preview of what it gives, and an article to print."""
