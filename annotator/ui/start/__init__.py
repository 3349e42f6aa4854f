"""Before a project is open: the start window and its dialogs."""
