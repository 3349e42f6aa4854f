"""Questions over a whole project."""
