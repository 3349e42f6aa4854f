"""One field that finds every action, label and article."""
