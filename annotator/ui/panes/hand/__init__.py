"""What the mouse and the keyboard do in a pane."""
