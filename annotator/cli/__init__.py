"""Every job without a window. One file a family of commands."""
