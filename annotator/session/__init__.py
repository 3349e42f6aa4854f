"""One coder at work: every command the window and the command line have. No Qt, no SQL."""
