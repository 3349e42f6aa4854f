"""What is said to whoever listens to the window instead of looking at it."""
