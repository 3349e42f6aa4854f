"""What of an article a pane shows, and how."""
