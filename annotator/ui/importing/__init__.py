"""What comes in through the window: files, folders, tables with their columns, and pasted or dropped words."""
