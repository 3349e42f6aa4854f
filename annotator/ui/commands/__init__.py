"""What can be done, as rows of data, and the keys and menus that ask for it."""
