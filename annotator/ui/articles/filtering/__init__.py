"""What the list of articles shows, and in which order: the row above it, its menus, and who answers them."""
