"""What draws the pictures of the dashboard: marks in, a plot that is clicked and walked through out."""
